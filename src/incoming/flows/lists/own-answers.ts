// "vad ska jag svara på": what somebody is to answer, and what of it is answered and not saved yet, each with a button (F4, F5).

import { sentence, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import type { Of } from '../../../core/members';
import { plusDays, type LocalDate } from '../../../core/time';
import type { Notice } from '../../../core/notice';
import type { IncomingContext } from '../../context';
import { dayWished } from '../../../chat/domain/forms/messages/day-wished';
import { firstDueFirst, onWorkingDay } from '../../domain/answering/assignment-times';
import { appointedStates, type IncomingMessage } from '../../domain/incoming';
import type { MessageNotices } from '../../domain/shown/message-notices';
import type { ManyOutcome, OverdueCard } from '../../domain/shown/list-cards';
import { isReplaced, keepShown } from './keep-shown';
import { answersAs } from '../message/responders';
import { sayAtOnce } from './say-at-once';
import { overdueRows } from '../told/tell-overdue';
import { showProposals } from '../told/tell-proposals';

/** What waits for the reader's decision first; that nothing is to be answered is said where nothing waits for them at all. */
export async function showMine(
  context: IncomingContext,
  readerId: PersonId,
  text: string,
): Promise<readonly SentenceCard<{ readonly what: 'noProposals' }>[]> {
  const isDeciding = !ofAnswering.test(text) && (await showProposals(context, readerId, { isToRead: true }));
  if (!isDeciding && ofDecisions.test(text)) return [sentence({ what: 'noProposals' })];
  if (isDeciding && !(await hasOwnAnswers(context, readerId))) return [];
  const wishedOn = dayWished(text, dateToday(context));
  await showOwnAnswers(context, readerId, wishedOn && { wishedOn });
  return [];
}
/** "Vad väntar på mitt beslut" asks of nothing else. */
const ofDecisions =
  /(?<!\p{L})(?:beslut|bestäm|avgör|godkänn|förslag|decision|decide|approv|proposal)\p{L}*/iu;

/** "Vad ligger på mig?" */
export const asksOfMine = (text: string): boolean =>
  /(?<!\p{L})(?:på|hos|för|till|on|for|with) (?:mig|mej|me|mitt bord)(?!\p{L})/iu.test(text);

/** "Hur många har jag att svara på" asks of no decision. */
const ofAnswering = /(?<!\p{L})(?:svara på|besvara|to answer)(?!\p{L})/iu;

/** A list of its own, also without anything on it. */
export async function showOwnAnswers(
  context: IncomingContext,
  readerId: PersonId,
  { wishedOn, wishedOf }: MessageNotices['ownAnswers'] = {},
): Promise<void> {
  const messages = await ownAnswers(context, readerId);
  const mailboxes = [...new Set(messages.map(({ mailboxId }) => mailboxId))];
  const live = { kind: 'answers', mailboxes } as const;
  await sayAtOnce(context, {
    receiverId: readerId,
    content: { kind: 'ownAnswers', ...(wishedOn && { wishedOn, ...(wishedOf && { wishedOf }) }) },
    live,
  });
}

export const hasOwnAnswers = async (context: IncomingContext, readerId: PersonId): Promise<boolean> =>
  (await ownAnswers(context, readerId)).length > 0;

/** By its number, whole or its last part: "KS 2026/206", "210". */
export function isNamed({ registration }: IncomingMessage, text: string): boolean {
  if (registration.kind !== 'registered') return false;
  const written: readonly string[] = text.match(/\d+/g) ?? [];
  const own: readonly string[] = registration.number.match(/\d+/g) ?? [];
  const last = own.at(-1);
  const at = last === undefined ? -1 : written.lastIndexOf(last);
  if (at < 0) return false;
  return at === 0 || own.length < 2 || written[at - 1] === own.at(-2);
}

/** Also what a function of theirs was given and nobody has taken; first what is due first. */
export async function ownAnswers(
  context: IncomingContext,
  readerId: PersonId,
): Promise<readonly IncomingMessage[]> {
  const all = await context.store.incoming.listByAnswer([...appointedStates, 'answered']);
  const own = await answersAs(context, readerId);
  return all
    .filter(({ answer: { responderId } }) => responderId && own.has(responderId))
    .toSorted(firstDueFirst);
}

type OwnAnswersNotice = Notice<Of<MessageNotices, 'kind', 'ownAnswers'>>;

/** As it is now; one line where a newer list has taken its place. */
export async function ownAnswersCard(
  context: IncomingContext,
  { id: noticeId, receiverId: readerId, content: { wishedOn, wishedOf } }: OwnAnswersNotice,
  outcome: ManyOutcome = {},
): Promise<OverdueCard> {
  const card = { card: 'overdue', about: 'mine', noticeId, now: context.clock.now(), late: [] } as const;
  const shown = { noticeId, readerId, kind: 'answers' } as const;
  if (await isReplaced(context, shown)) return { ...card, rows: [], isReplaced: true };
  const messages = await ownAnswers(context, readerId);
  await keepShown(
    context,
    shown,
    messages.map(({ mailboxId }) => mailboxId),
  );
  const rows = await overdueRows(context, messages, readerId);
  const wished = wishOf(context, wishedOn);
  if (wished === undefined) return { ...card, ...outcome, rows };
  // A request is answered as soon as can be: moved far it is on its own card alone, where that stands.
  const near = plusDays(dateToday(context), 7);
  const isMovable = ({ id, answer, isRequest }: IncomingMessage) =>
    wishedOf?.includes(id) !== false &&
    (!isRequest || wished.day <= near) &&
    answer.responderId === readerId &&
    appointedStates.some((state) => state === answer.state);
  const canMove = (message: IncomingMessage | undefined) =>
    message !== undefined && isMovable(message) && message.answer.dueOn !== wished.day;
  return {
    ...card,
    ...outcome,
    wished,
    rows: rows.map((row, at) => ({ ...row, canMove: canMove(messages[at]) })),
  };
}

/** A day for an answer is a working day to come. */
function wishOf(context: IncomingContext, on: LocalDate | undefined): OverdueCard['wished'] {
  if (on === undefined || on <= dateToday(context)) return undefined;
  return { on, day: onWorkingDay(context.municipality().calendar, on) };
}
