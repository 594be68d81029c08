// "Ja det går bra", "jag vill inte byta": said in words to a card that waits for it, and that nothing of it is done by.

import { no, yes } from '../../../chat/domain/reading/yes-and-no';
import type { DelegationCard } from '../../../absence/domain/delegation-cards';
import { showLedMail, showOwnTasks } from '../../../absence/flows/delegation/show-delegations';
import { type ActOrFamily, isOneOf, type Act } from '../../../chat/domain/acts/acts';
import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Saying } from '../../../chat/domain/acts/saying';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import { minutesBetween, plusDays, plusMinutes } from '../../../core/time';
import { showProposals } from '../../../incoming/flows/told/tell-proposals';
import type { Person } from '../../../people/domain/person';
import type { RosterChangeCard } from '../../../roster/domain/roster-cards';
import { doneCard } from '../../../roster/flows/change-card';
import { lostAmong } from '../../../roster/flows/overtaken';
import type { DeskContext } from '../../context';

type Waiting = DelegationCard | RosterChangeCard;

/** A yes or no that no answer of the chat asked for. */
export async function answerReply(
  context: DeskContext,
  person: Person,
  { text }: Saying,
): Promise<readonly (Waiting | SentenceCard<ChatSay>)[]> {
  const waiting = await waitsForAYes(context, person);
  if (waiting.length > 0) return waiting;
  const isToDecide = toProposals.test(text) && (await showProposals(context, person.id, { isToRead: true }));
  return isToDecide ? [] : [sentence({ what: 'reply' })];
}
/** "Ok ja till det", where proposals wait: they are shown once more. */
const toProposals = new RegExp(
  `^\\s*(?:(?:${yes})[\\s,]+)*(?:${yes})(?:[\\s,]+till (?:det|den|dem|dom|båda|bägge|alla|förslaget|förslagen)|[\\s,]+to (?:it|that|them|both|all))?[\\s.!]*$`,
  'iu',
);

/** "Ja tack, jag tar det", "nej, inte fredag", "vad är det för byte Anna vill ha": of a card that waits, where one does. */
export async function hearOfWaiting(
  context: DeskContext,
  person: Person,
  { understood, text, isOffered }: HeardLine,
): Promise<AnsweredFirst<Waiting | SentenceCard<ChatSay>> | undefined> {
  const { act, changes, instead, mailbox, from } = understood;
  const read = act === 'delegation.mine' && reads.test(text) ? await tasksOf(context, person) : [];
  // "Javisst, jag läser Nils mejl": the card once more, and that it is said there.
  if (read.length > 0) return { act, cards: [...read, sentence({ what: 'yesOnCard' })] };
  // "Ja tack, jag tar det" takes no mailbox where it may be of the card.
  const isTaken = act === 'duty.take' && mailbox === undefined && from === undefined;
  if (isOffered || (changes && !isTaken) || instead !== undefined) return undefined;
  if (!mayBeOfCard(isTaken ? 'reply' : act, text.trim())) return undefined;
  if (!(await isCardLast(context, person))) return undefined;
  const cards = await waitsForAYes(context, person);
  return cards.length > 0 ? { act: 'reply', cards } : undefined;
}

/** "Vad gör jag med Eriks mejl?", by whoever leads Erik and has a question about it. */
export async function hearOfLedMail(
  context: DeskContext,
  { id }: Person,
  { understood, text, isOffered }: HeardLine,
): Promise<AnsweredFirst<Waiting> | undefined> {
  const { act, isConsent, person } = understood;
  if (isOffered || isConsent === true || !isOneOf(act, ...ofLed) || !ofTheirMail.test(text)) return undefined;
  if (saysMore(context, understood) || (isOneOf(act, ...ofElse) && !whatToDo.test(text))) return undefined;
  const cards = await showLedMail(context, id, { text, picked: person });
  return cards.length > 0 ? { act: 'delegation.mine', cards } : undefined;
}
const ofLed: readonly ActOrFamily[] = [
  'rule',
  'other',
  'away.of',
  'away.is',
  'delegation.ask',
  'delegation.mine',
  'message.find',
  'unclear',
  'privacy',
];
/** "Erik är borta till fredag, hans mejl får vänta" says so first. */
const saysMore = (context: DeskContext, { act, changes, from, until = from }: Understanding): boolean =>
  changes || (act.startsWith('away.') && until !== undefined && until > dateToday(context));
const ofElse: readonly ActOrFamily[] = ['message.find', 'away.is'];
const whatToDo =
  /(?<!\p{L})(?:vad|hur|what|how|vem (?:läser|ska|tar|kan)|who (?:reads?|should|takes?|can))(?!\p{L})/iu;
const ofTheirMail =
  /^(?!.*(?<!\p{L})(?:min|mina|mitt|my|från|from)(?!\p{L})).*(?<!\p{L})(?:mejl\p{L}*|mail\p{L}*|e-?post\p{L}*|posten|inkorg\p{L}*|inbox|email)(?!\p{L})/iu;

/** Nothing was said after it, of something else or by the bot: "ja, jag tar den" is of what came last. */
export async function isCardLast(
  context: DeskContext,
  { id }: Pick<Person, 'id'>,
  isIt = waits,
): Promise<boolean> {
  const since = plusMinutes(context.clock.now(), -minutesBack);
  const said = await context.store.outbox.listSaid(id, since);
  const lastAt = said.at(-1)?.saidAt;
  const card = said.findLast(({ content }) => isIt(content));
  if (card === undefined || lastAt === undefined || minutesBetween(card.saidAt, lastAt) >= 1) return false;
  const spoken = context.chat.spoken.find(id);
  const act = spoken?.understood?.act;
  return act === undefined || spoken === undefined || spoken.at <= card.saidAt || goesOn.test(act);
}
const minutesBack = 14 * 24 * 60;
const goesOn = /^(?:reply|greeting|thanks)$/;
export type IsCard = (content: { readonly kind: string }) => boolean;
const waits: IsCard = (content) =>
  content.kind === 'delegation' ||
  (content.kind === 'rosterChange' && 'step' in content && content.step === 'asked');

const mayBeOfCard = (act: Act, text: string): boolean =>
  (turnsDown.test(text) ||
    (!(ofMessage.test(act) && !bareNo.test(text)) &&
      ((isOneOf(act, ...small) && answering.test(text)) || ofSwap.test(text)))) &&
  text.split(/\s+/u).length <= mostWords;
const mostWords = 9;
const small: readonly ActOrFamily[] = [
  'reply',
  'other',
  'unclear',
  'greeting',
  'order.giveBack',
  'away.change',
  'duty.cannot',
];
const ofMessage = /^(?:order|answers|message)\./;
/** "Nej tyvärr" is like a message given back. */
const bareNo = new RegExp(`^(?:${no})(?:[, ]+(?:tack|tyvärr|sorry|thanks))*[.!]*$`, 'iu');
/** "Nej har för mycket då, fråga Kim". */
const turnsDown = new RegExp(
  `^(?:${no}|tyvärr|sorry)(?!\\p{L})(?=.*(?:hinner inte|(?:för|så) mycket|too (?:busy|much)|no time))(?=.*(?:fråga|ask)(?!\\p{L}))(?!.*(?:registrator|regist))`,
  'iu',
);
const answering = new RegExp(
  `^(?:${yes}|${no}|tyvärr|sorry)(?!\\p{L})(?!.*(?:meddeland|mejlet från|remiss|begäran|ärende|\\d{4}))`,
  'iu',
);
const ofSwap =
  /^(?!(?:hur|how|kan|can|får|vill|jag vill byta|byt|byta|swap)(?!\p{L})).*(?<!\p{L})(?:bytet?|byta med|swap)(?!\p{L})/iu;

const longestAhead = 366;

/** A swap, or somebody's mail to read: shown once more, to be pressed. */
export async function waitsForAYes(
  context: DeskContext,
  { id }: Pick<Person, 'id'>,
): Promise<readonly Waiting[]> {
  const from = dateToday(context);
  const { changes } = await context.store.roster.readSpan({ from, lastDay: plusDays(from, longestAhead) });
  const lost = await lostAmong(context, changes);
  const waiting = changes.findLast(
    ({ askedId, acceptedAt, undoneAt, swapId = '' }) =>
      askedId === id && acceptedAt === undefined && undoneAt === undefined && !lost.has(swapId),
  );
  const card = waiting && (await doneCard(context, waiting.id, id));
  return [...(card?.ok === true ? [card.value] : []), ...(await tasksOf(context, { id }))];
}

/** Somebody's mail that the writer is asked to read. */
const tasksOf = async (context: DeskContext, { id }: Pick<Person, 'id'>) =>
  (await showOwnTasks(context, id)).filter(({ can }) => can.includes('delegation.accept'));
const reads =
  /^(?!.*(?:\?|(?<!\p{L})(?:inte|ej|aldrig|om|min|mina|mitt|not|never|if|my)(?!\p{L}))).*(?<!\p{L})(?:jag|ja|i) (?:(?:kan|ska|vill|gärna|can|will) )*(?:läser|läsa|tar|ta|bevakar|kollar|read|take|cover)(?!\p{L})/isu;
