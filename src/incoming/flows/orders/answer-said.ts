// "Har mejlat henne nu", "hinner inte till fredag", "det är inte mitt bord": of whoever has something to answer. The card
// that does it is shown, or the list of all that they have; nothing is done by words (F4, F5).

import { stepOf } from '../../../chat/domain/amend/otherwise';
import { findRuns } from '../../../chat/domain/days/find-runs';
import { lastDayIn, withoutOldDays } from '../../../chat/domain/forms/messages/day-wished';
import { clean, fold, tokensOf } from '../../../chat/domain/reading/tokens';
import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { plusDays, type LocalDate } from '../../../core/time';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { ofResponder, type Deed } from '../../domain/ordered';
import { nearness } from '../../domain/words-met';
import { appointedStates, type IncomingMessage } from '../../domain/incoming';
import { mostMet } from './described';
import { readerOf, readLiveWords } from '../lists/inbox-card';
import { matterIn, withoutNumber, tellingWords } from './message-query';
import type { Answer } from './order-cards';
import { nothingSuch } from './order-lists';
import { answerOrders, shownFor, type Ordered } from './ordered';
import { isNamed, ownAnswers, showOwnAnswers } from '../lists/own-answers';
import { deliverNow } from '../lists/say-at-once';
import { wishedIn } from './wished';
import { isKindOfMessage } from '../../../chat/domain/forms/messages/kind-of-message';
import { folded } from '../../../core/plain-words';

/** Whoever has a mailbox and nothing to answer means one of its messages. */
export async function answerSaid(
  context: IncomingContext,
  readerId: PersonId,
  { deed, saying: { text, ...named } }: { readonly deed: Deed; readonly saying: Saying },
): Promise<readonly Answer[]> {
  const messages = await ownAnswers(context, readerId);
  if (messages.length === 0) {
    const orders = [{ deed, about: text }];
    const answers = (await answerOrders(context, readerId, { orders, named: { ...named, text } })) ?? [];
    if (answers.length === 0 && deed === 'moreTime') {
      await showOwnAnswers(context, readerId);
      return [];
    }
    return answers.length > 0 ? answers : [sentence({ what: 'nothingOwn' })];
  }
  const meant = await meantOf(context, readerId, { messages: fitting(messages, deed), deed, text });
  if (meant.length === 0) return ofAnother(context, readerId, { deed, saying: { text, ...named } });
  const [only, another] = meant;
  const wishedOn = deed === 'moreTime' ? dayFor(text, only, dateToday(context)) : undefined;
  if (deed === 'claim') {
    await showOwnAnswers(context, readerId);
    return [sentence({ what: 'orderYours', count: meant.length })];
  }
  const isOne = only !== undefined && another === undefined && wishedOn === undefined;
  const as = only === undefined ? deed : stepOn(deed, only);
  const wished =
    as === 'file' || as === 'answered'
      ? await wishedIn(context, as, { readerId, named: { text, mailbox: undefined } })
      : undefined;
  const shown = isOne ? await shownFor(context, as, { message: only, readerId, wished }) : undefined;
  const isOfSome = meant.length < messages.length;
  const wish = { ...(wishedOn && { wishedOn }), ...(isOfSome && { wishedOf: meant.map(({ id }) => id) }) };
  if (shown === undefined) await showOwnAnswers(context, readerId, wish);
  else await deliverNow(context);
  // The button that moves it stands in the list itself.
  if (wishedOn !== undefined && wishedOn > dateToday(context)) return [];
  return [shown ?? sentence({ what: 'orderInList' })];
}

export const mayBeOwn = (deed: Deed): boolean => ofResponder.has(deed) || deed === 'claim';

interface Said {
  readonly orders: readonly Ordered[];
  readonly text: string;
}

/** "Jag skickade handlingarna kl. 11, allt lämnades ut": of the only one that they are to answer it is said once. */
export async function asOne(
  context: IncomingContext,
  readerId: PersonId,
  { orders, text }: Said,
): Promise<readonly Pick<Ordered, 'deed' | 'about'>[]> {
  const [first, ...others] = orders;
  const isSame = first && others.length > 0 && others.every(({ deed }) => deed === first.deed);
  if (!isSame || (await ownAnswers(context, readerId)).length !== 1) return orders;
  return [{ deed: first.deed, about: text }];
}

/** "Bullerplanket är klart" is of no other message: of one in the writer's mailboxes, else of none that they are to answer. */
async function ofAnother(
  context: IncomingContext,
  readerId: PersonId,
  { deed, saying: { text, ...named } }: { readonly deed: Deed; readonly saying: Saying },
): Promise<readonly Answer[]> {
  const orders = [{ deed, about: text }];
  if ((await ownMailboxes(context, readerId)).length > 0)
    return (await answerOrders(context, readerId, { orders, named: { ...named, text } })) ?? [nothingSuch];
  await showOwnAnswers(context, readerId);
  return [sentence({ what: 'orderNotOwn' })];
}

/** What is answered is left to save, and what is saved was answered first. */
function stepOn(deed: Deed, { answer: { state } }: IncomingMessage): Deed {
  if (deed === 'answered' && state === 'answered') return 'file';
  return deed === 'file' && state !== 'answered' ? 'answered' : deed;
}

/** What is saved was answered, where anything was; what is answered or cannot be is still to be. */
function fitting(messages: readonly IncomingMessage[], deed: Deed): readonly IncomingMessage[] {
  const isOpen = ({ answer: { state } }: IncomingMessage) => appointedStates.some((one) => one === state);
  const fit = messages.filter((message) => isOpen(message) === (deed !== 'file'));
  return fit.length > 0 ? fit : messages;
}

interface Telling {
  readonly messages: readonly IncomingMessage[];
  readonly deed: Deed;
  readonly text: string;
}

/**
 * By its number, else those whose subject and sender have most of the words; all where none has any, or none at all where
 * the line names what it is of.
 */
async function meantOf(context: IncomingContext, readerId: PersonId, { messages, deed, text }: Telling) {
  const named = messages.filter((message) => isNamed(message, text));
  // Where it is saved may be under a number of its own.
  const about = deed === 'file' ? withoutNumber(text) : text;
  const { words, number } = matterIn(about, { isAppointing: false });
  if (named.length > 0 || number !== undefined) return named;
  const topics = topicsIn(text);
  if (messages.length < 2 && topics.length === 0) return messages;
  const reader = await readerOf(context, readerId, await ownMailboxes(context, readerId));
  const said = await readLiveWords(context, messages, reader);
  const known = messages.map(said).flatMap((shown) => (shown.kind === 'read' ? [shown] : []));
  const spoken = known.flatMap(({ subject, from = '' }) => wordsOf(`${subject} ${from}`));
  const isOther = topics.length > 0 && !topics.some((topic) => nearness(topic, spoken) > 0);
  if (isOther && known.length === messages.length) return [];
  return mostMet(messages, { said, words });
}

/** The day that is named, or so much after the one that was given: "hinner inte till den 8:e, kan jag få en vecka till". */
function dayFor(text: string, message: IncomingMessage | undefined, today: LocalDate): LocalDate | undefined {
  const dueOn = message?.answer.dueOn;
  const named = lastDayIn(withoutOldDays(text), today);
  const steps = findRuns(tokensOf(clean(text))).map((run) => stepOf(fold(text.toLowerCase()), [run]));
  const step = steps.findLast((one) => one !== undefined);
  if (step === undefined || dueOn === undefined) return named;
  const isLater = steps.at(-1) === undefined && named !== undefined && named > dueOn;
  return isLater ? named : plusDays(dueOn > today ? dueOn : today, step);
}

/** "Bullerplanket är klart", "jag har svarat Lisa", "lämnar tillbaka badhuset"; not what was sent, nor what kind it is. */
function topicsIn(text: string): readonly string[] {
  const said = folded(text.replace(backTo, ''));
  const named = [...said.matchAll(leading), ...said.matchAll(behind), ...text.matchAll(reached)].flatMap(
    ([, word]) => folded(word ?? ''),
  );
  const telling = new Set(tellingWords(text).map(folded));
  return named.filter(
    (word) => telling.has(word) && (!isKindOfMessage(word) || saysMatter.test(word)) && !whoever.test(word),
  );
}

/** "Cykelremissen", not "remissen". */
const saysMatter =
  /^\p{L}{4,}s?(?:remissen|begaran|ansokan|fragan|arendet|motionen|rapporten|enkaten|avtalet)$/u;

/** "Skicka tillbaka det till Anna": to whom, and of no message. */
const backTo =
  /(?<=(?<!\p{L})(?:tillbaka|back)(?: (?:det|den|mejlet|meddelandet|detta|it|this|that|här|där))*) (?:till|to) \p{L}+/giu;

const leading =
  /(?:^|[,.!] )(?:(?:ja|jo|nej|hej|nu|ok|okej|och|men|det har|yes|no|the) )*(\p{L}{4,}) (?:ar|e|blev|blir|hinner|orkar|kan|far|lamnar|klarar|is|was)(?= )/gu;
const behind =
  /(?<!\p{L})(?:svarat|besvarat|svarade|besvarade|tillbaka|hinner|hinna|orkar|klara|klar|fardig|answered|replied|finish|finished)(?: (?:inte|ej|pa|om|med|till|av|nu|redan|den|det|mejlet|fragan|mig|ha|to|on|about|the|not))* (\p{L}{4,})/gu;
/** "Har ringt upp Lisa Larsson". */
const reached =
  /(?<!\p{L})(?:ringt|ringde|mejlat|mejlade|mailat|mailade|skrivit|skrev|pratat|pratade|talat|talade|kontaktat|kontaktade|nått|called|phoned|emailed|mailed|written|spoken|talked|reached)(?: (?:upp|till|med|tillbaka|nu|to|with|back|up))* (\p{Lu}\p{L}{2,})/gu;
/** Whoever wrote, by what they are. */
const whoever =
  /^(?:journalist|reporter|tidning|redaktion|pappa|mamma|foraldra?|foralder|sokande|kund|medborgar|avsandar|kvinn|klagande|person|henne|honom|parent|paper)/;

const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
