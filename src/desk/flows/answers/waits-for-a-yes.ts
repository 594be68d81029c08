// "Ja det går bra", "jag vill inte byta": said in words to a card that waits for it, and that nothing of it is done by.

import type { DelegationCard } from '../../../absence/domain/delegation-cards';
import { showLedMail, showOwnTasks } from '../../../absence/flows/delegation/show-delegations';
import type { Act } from '../../../chat/domain/acts';
import type { ChatSay } from '../../../chat/domain/chat-cards';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/heard';
import type { Saying } from '../../../chat/domain/saying';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import { plusDays } from '../../../core/time';
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
const toProposals =
  /^\s*(?:(?:ok|okej|ja|jo|japp|jadå|absolut|yes)[\s,]*)+(?:till (?:det|den|dem|dom|båda|bägge|alla|förslaget|förslagen)|to (?:it|that|them|both|all))?[\s.!]*$/iu;

/** "Ja tack, jag tar det", "nej, inte fredag", "vad är det för byte Anna vill ha": of a card that waits, where one does. */
export async function hearOfWaiting(
  context: DeskContext,
  person: Person,
  { understood, text, isOffered }: HeardLine,
): Promise<AnsweredFirst<Waiting> | undefined> {
  const { act, changes, instead, mailbox, from } = understood;
  // "Ja tack, jag tar det" takes no mailbox where it may be of the card.
  const isTaken = /^duty\.take$|^order\.claim$/.test(act) && mailbox === undefined && from === undefined;
  if (isOffered || (changes && !isTaken) || instead !== undefined) return undefined;
  if (!mayBeOfCard(isTaken ? 'thanks' : act, text.trim())) return undefined;
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
  if (isOffered || isConsent === true || !ofLed.test(act) || !ofTheirMail.test(text)) return undefined;
  const cards = await showLedMail(context, id, { text, picked: person });
  return cards.length > 0 ? { act: 'delegation.mine', cards } : undefined;
}
const ofLed = /^(?:rule|other|away\.of|away\.is|delegation\.(?:ask|mine)|message\.find|unclear|privacy)$/;
const ofTheirMail =
  /^(?!.*(?<!\p{L})(?:min|mina|mitt|my|från|from)(?!\p{L})).*(?<!\p{L})(?:mejl\p{L}*|mail\p{L}*|e-?post\p{L}*|posten|inkorg\p{L}*|inbox|email)(?!\p{L})/iu;

const mayBeOfCard = (act: Act, text: string): boolean =>
  ((small.test(act) && answering.test(text)) || ofSwap.test(text)) && text.split(/\s+/u).length <= mostWords;
const mostWords = 9;
const small = /^(?:thanks|other|unclear|greeting|order\.giveBack|order\.minor|away\.change|duty\.cannot)$/;
const answering =
  /^(?:ja|jo|japp|jadå|javisst|visst|absolut|gärna|ok|okej|nej|nä|nix|nej tack|tyvärr|yes|sure|no|sorry)(?!\p{L})(?!.*(?:meddeland|mejlet från|remiss|begäran|ärende|\d{4}))/iu;
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
  const tasks = (await showOwnTasks(context, id)).filter(({ can }) => can.includes('delegation.accept'));
  return [...(card?.ok === true ? [card.value] : []), ...tasks];
}
