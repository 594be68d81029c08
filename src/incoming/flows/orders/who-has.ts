// "Vem har bullerplanket?", "är begäran från Per Holm besvarad?": who has it and by when, or who has answered (F3, F4).

import { ordinalWithin } from '../../../chat/domain/forms/messages/ordinal';
import { isOrder, type Act, type ActOrFamily, isOneOf } from '../../../chat/domain/acts/acts';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import { sayingOf } from '../../../chat/domain/turn';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence } from '../../../core/card-facts';
import type { PersonId } from '../../../core/ids';
import { folded } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { meantIn, withNumber } from './described';
import { lookFirst } from '../lists/look-first';
import { findMessages } from '../lists/find-messages';
import { isNumberAlone, numbersIn, numberSought, queryOf } from './message-query';
import type { Answer } from './order-cards';
import { saysWhoAnswers } from './orders-said';
import { listThem } from './order-lists';
import { shownLast } from './shown-last';

const asked =
  /(?:^| )(?:vem|vems|vilken (?:kollega|av oss)|who|whos|whose|which of us)(?: |$)|(?:^| )(?:be)?svara(?:t|d|de|ts)(?: |$)|(?:^| )(?:fatt svar|klart?|avslutad|avslutat|hanterad|hanterat|fordelad|fordelat|tagen|answered|replied|handled|taken|assigned|laget|status)(?: |$)|(?:^| )(?:nar|when) (?:ska|maste|skulle|must|should)(?: (?:det|den|man|vi|jag|it|we|i))* (?:svaras|besvaras|svara|besvara|be answered|answer)(?: |$)|(?:^| )(?:har|has) (?!(?:jag|vi|ni|du|man|det|den|nagon|nan|i|we|you|it|anybody|anyone) )\p{L}+ (?:redan )?(?:fatt|gotten|got) (?!ut |tag |in )/u;
/** What is asked of how it is registered, or when it came, is told by its row. */
const ofRecord =
  /(?:^| )(?:nummer|nr|diarienummer|dnr|registrerad|registrerat|diariefort|diarieford|number|registered)(?: |$)/;

/** "Vem har altanen" may be of one of the reader's messages, whatever else it is like: then so much of it is named. */
export async function answerIfMessage(
  context: IncomingContext,
  { id }: Person,
  { text, understood }: HeardLine,
): Promise<AnsweredFirst<Answer> | Understanding | undefined> {
  const { act, asked: isAsked, mailbox, from, sure } = understood;
  const said = folded(text);
  if (numberSought(text) !== undefined) return answerOfNumber(context, id, { text, understood });
  // "Vem svarar GP?"
  const least = isAsked || asksWhose.test(text) ? (leastNamed[act] ?? (sure ? undefined : 1)) : undefined;
  // Whom a caller is put through to has the mailbox of its matter.
  const isOfMailbox = (mailbox !== undefined && act !== 'contact') || ofMailbox.test(said);
  if (least === undefined || isOfMailbox || from !== undefined) return undefined;
  const leastMet = oneMatter.test(said) ? 1 : least;
  const saying = { ...sayingOf(text, understood, act), isOfShown: false, leastMet };
  const cards = await answerWhoHas(context, id, saying);
  return cards && { act: 'message.find', cards };
}
/** "Bidrag till nytt tak: vem har den". */
const asksWhose = /[:,–-]\s*(?:vem|vems|who)(?!\p{L})/iu;
/** "Vem har 2026/501?" is of no mailbox, and "KS 2026/501" looks for it where there is such a one. */
async function answerOfNumber(
  context: IncomingContext,
  readerId: PersonId,
  { text, understood }: Pick<HeardLine, 'text' | 'understood'>,
): Promise<AnsweredFirst<Answer> | Understanding | undefined> {
  const { act, asked: isAsked, changes } = understood;
  const said: Saying = { ...sayingOf(text, understood, act), isOfShown: false, mailbox: undefined };
  const saying = { ...said, from: undefined, until: undefined };
  const own = await ownMailboxes(context, readerId);
  if (isAsked && isOneOf(act, ...mayBeOfNumber) && !changes) {
    // "Gatubelysningen är klar KS 2026/715 och kan du ge Erik den": the number that it gets.
    const isGiven = isOrder(act) && own.length > 0 && wishing.test(folded(text)) && namesBeside(text);
    if (isGiven && (await withNumber(context, own, numberSought(text))).length === 0)
      return { ...giving(understood, text), ...(understood.person && { act: 'order.propose' }) };
    const cards = await answerWhoHas(context, readerId, saying);
    return cards && { act: 'message.find', cards };
  }
  const isAlone = isNumberAlone(text);
  if (own.length === 0 || !(isAlone || isGiving(act, text))) return undefined;
  const isKnown = (await withNumber(context, own, numberSought(text))).length > 0;
  if (!isAlone) return isKnown && !saysWhoAnswers(text) ? undefined : giving(understood, text);
  // Of what was just shown it may be the number that it gets.
  if (isOrder(act) && !isKnown) return undefined;
  await findMessages(context, readerId, queryOf(saying));
  return { act: 'message.find', cards: [] };
}

/** What a question with a number in it may be taken for. */
const mayBeOfNumber: readonly ActOrFamily[] = [
  'message.find',
  'messages.late',
  'other',
  'unclear',
  'contact',
  'who.*',
  'duty.who',
  'duty.mine',
  'inbox',
  'list',
  'order.*',
  'answers.*',
  'delegation.mine',
  'away.is',
  'mailbox.status',
  'rule',
];

/** Beside its number it is called by something, as "kan du ge Bo KS 2026/999" is not. */
const namesBeside = (text: string): boolean => saidBefore.test(text.slice(0, text.search(/\d{4}[-/:]\d/u)));
const saidBefore = /^(?!\s*(?:kan|kunde|skulle|ska|får|can|could|will|should)(?!\p{L})).*\p{L}{4,}/iu;

const wishing =
  /^(?!(?:.* )?(?:vem|vems|vilken|vad|hur|nar|varfor|who|whose|which|what|when|how|why) ).*(?:^| )(?:kan|kunde|skulle|ska|far|can|could|will|should) (?:(?:du|ni|vi|jag|you|we) (?:\p{L}+ )?(?:ge|lagga|skicka|satta|lata|registrera|diariefora|give|let|put|send|register)|\p{L}+ (?:fa|ta|svara|take|answer|have)) /u;

/** "Remissen har fått KS 2026/601, Bo tar den", and not "hitta KS 2026/601 om remissen". */
const isGiving = (act: Act, text: string): boolean =>
  act === 'message.find' && numbersIn(text).length > 0 && !seeking.test(folded(text));
export const seeking =
  /(?:^| )(?:hitta\p{L}*|sok\p{L}*|leta\p{L}*|visa\p{L}*|lista|oppna|fram|var|finns|show|find|search|look|open|where|list)(?: |$)/u;

/** "KS 2026/398 är numret" names no message: it is of the one that was shown. */
const giving = (understood: Understanding, text: string): Understanding => ({
  ...{ ...understood, mailbox: undefined, sure: true, also: [], isOfShown: true },
  act: saysWhoAnswers(text) ? 'order.propose' : 'order.register',
});

/** So many words; one may name what a department sees to. */
const leastNamed: Partial<Record<Act, number>> = {
  ...{ other: 1, 'duty.who': 1, 'delegation.mine': 1, contact: 2 },
};
/** "Förskolefrågan" and "Erikas mejl" are one. */
const oneMatter =
  /(?:^| )(?:\p{L}{3,}(?:fragan|arendet|begaran|ansokan)|\p{L}*mejl\p{L}*|mails?|brev|brevet|meddelande\p{L}*|letter|message)(?: |$)/u;
const ofMailbox = /brevlad|mailbox|(?:^| )(?:ladan?|jour(?:en)?|pass(?:et)?|vakt(?:en)?|tur)(?: |$)/;

/** One of its reader's mailboxes; undefined where something else of it is asked, or where nobody can tell of which. */
export async function answerWhoHas(
  context: IncomingContext,
  readerId: PersonId,
  { leastMet = 0, ...saying }: Saying & { readonly leastMet?: number },
): Promise<readonly Answer[] | undefined> {
  const { text } = saying;
  const said = folded(text);
  if (!asked.test(said) || ofRecord.test(said) || queryOf(saying).kind !== undefined) return undefined;
  const own = await ownMailboxes(context, readerId);
  if (own.length === 0) return undefined;
  await lookFirst(context, own);
  const at = ordinalWithin(text);
  const describing = { readerId, own, isAppointing: false, withClosed: true };
  const told = at === undefined ? await meantIn(context, text, describing) : undefined;
  const meant = told ?? (saying.isOfShown === true ? await shownLast(context, readerId, at) : undefined);
  if (meant === undefined || (meant.met ?? 0) < leastMet || (meant.isSome && leastMet > 0)) return undefined;
  const mailboxes = new Set(own.map(({ mailbox }) => mailbox.id));
  const found = meant.messages.filter(({ mailboxId }) => mailboxes.has(mailboxId));
  const hidden = own.flatMap(({ mailbox }) => (mailbox.secrecy === 'normal' ? [] : [mailbox.name]));
  if (found.length === 0)
    return [sentence({ what: 'orderNone', hidden, isOnlyHidden: false, isCut: meant.isCut, isAsked: true })];
  await listThem(context, { meant, found, ordering: { readerId, own }, isStanding: true });
  const { isSome, isUnseen } = meant;
  if (!isSome) return [];
  return [
    sentence({
      ...{ what: 'orderWhich', count: found.length, isSome, isAsked: true },
      ...(isUnseen && { isUnseen }),
    }),
  ];
}
