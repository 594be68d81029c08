// What an incoming message waits for, when it should have been registered, and what stands beside it (F3, F4).

import { nextWorkingDay, previousWorkingDay, type Calendar } from '../../core/calendar';
import type { PersonId } from '../../core/ids';
import { accept, refuse } from '../../core/refusal';
import { dateOf, localTime, startOfDay, type Instant, type LocalDate } from '../../core/time';
import { isForwardInTrouble } from './answering/answer-moves';
import type { MessageResult } from './shown/message-refusal';
import {
  isAppointed,
  isClosed,
  isEnded,
  isEndUnknown,
  isPassingInTrouble,
  type IncomingMessage,
} from './incoming';
import { dueDayOf } from './arrival/tracks';

/**
 * - `gone`: not in its mailbox any more, and nobody has said what happened
 * - `late`, `registration`: to be registered, and the day for that has passed or not
 * - `back`: whoever was to answer, or the manager, gave it back, and nobody has it now
 * - `answerer`: registered, and nobody has decided whether and by whom it is answered
 * - `handOver`: an appeal that is registered, and not where it belongs yet
 * - `undelivered`: what was sent on has not arrived, or could not be sent
 * - `decision`, `answer`, `filing`: the manager's, the responder's, and where it is saved
 * - `ended`: a request whose answer was seen, and nobody has said what came of it
 * - `printing`, `paper`, `deletion`: of what is secret; `paper`: it is registered
 */
export type Wait =
  | 'gone'
  | 'late'
  | 'registration'
  | 'back'
  | 'answerer'
  | 'handOver'
  | 'undelivered'
  | 'decision'
  | 'answer'
  | 'ended'
  | 'filing'
  | 'printing'
  | 'paper'
  | 'deletion';

/** `open`: to be registered; `waiting`: registered and not closed. */
export const standings = ['open', 'waiting', 'closed'] as const;
export type Standing = (typeof standings)[number];

/** How many that are not closed wait for what; each is counted once. */
export interface StandingCounts {
  readonly gone: number;
  readonly late: number;
  readonly open: number;
  readonly registered: number;
}

/** Gone from its mailbox while it is open: somebody has to say what happened. */
export const isGone = ({ goneAt, registration, secrecy }: IncomingMessage): boolean =>
  goneAt !== undefined && (registration.kind === 'open' || secrecy !== undefined);

/** What is left to do with it, first what comes first; nothing of what is closed. */
function waitsOf(message: IncomingMessage, lateBefore: Instant): readonly Wait[] {
  const { registration, secrecy, arrivedAt, answer, appeal } = message;
  if (isClosed(message) || isEnded(message)) return [];
  if (isGone(message)) return ['gone'];
  const toPrint = registration.kind === 'registered' ? 'paper' : 'printing';
  const secret = secrecy && (secrecy.printedAt === undefined ? toPrint : 'deletion');
  if (secret) return [secret, ...answerWaits(message)];
  const isOpen = registration.kind === 'open';
  if (!isOpen && appeal && !appeal.handedOver) return ['handOver'];
  const back = answer.state === 'undecided' && answer.back ? (['back'] as const) : [];
  const toSend = isPassingInTrouble(message) ? (['undelivered'] as const) : [];
  if (!isOpen && answer.state === 'undecided') return [...toSend, ...back, 'answerer'];
  const toRegister = isOpen ? ([arrivedAt < lateBefore ? 'late' : 'registration'] as const) : [];
  return [...toRegister, ...toSend, ...back, ...answerWaits(message)];
}

function answerWaits(message: IncomingMessage): readonly Wait[] {
  if (message.answer.state === 'proposed') return ['decision'];
  if (isEndUnknown(message)) return ['ended', 'filing'];
  if (message.answer.state === 'answered') return ['filing'];
  if (!isAppointed(message)) return [];
  return isForwardInTrouble(message.answer) ? ['undelivered', 'answer'] : ['answer'];
}

/** The day of its answer is no day of what is left. */
const hasAnswer = ({ answer, appeal }: IncomingMessage): boolean =>
  (answer.state === 'answered' || answer.state === 'filed') &&
  (appeal === undefined || appeal.handedOver !== undefined);

/** What it waits for, and until when: the same in every list. */
export interface Waiting {
  readonly waits: readonly Wait[];
  readonly dueOn: LocalDate | undefined;
  /** An appeal that came too late. */
  readonly isTooLate?: boolean;
}

export const waitingOf = (
  message: IncomingMessage,
  { late, calendar }: { readonly late: Instant; readonly calendar: Calendar },
): Waiting => ({
  waits: waitsOf(message, late),
  dueOn: hasAnswer(message) ? undefined : dueDayOf(message, calendar),
  ...(message.appeal?.isInTime === false && { isTooLate: true }),
});

/** What arrived before this should be registered by now: by the end of the working day after its arrival. */
export const lateBefore = (now: Instant, calendar: Calendar): Instant =>
  startOfDay(previousWorkingDay(calendar, dateOf(now, calendar.zone)), calendar.zone);

/** By the end of that day it is to be registered; from the next on it is late. */
export const registerBy = (arrivedAt: Instant, calendar: Calendar): LocalDate =>
  nextWorkingDay(calendar, dateOf(arrivedAt, calendar.zone));

/** What arrived before this is the manager's to know: it was late already on the working day before. */
export const longLateBefore = (now: Instant, calendar: Calendar): Instant => {
  const before = previousWorkingDay(calendar, dateOf(now, calendar.zone));
  return startOfDay(previousWorkingDay(calendar, before), calendar.zone);
};

/** From then on managers hear what is late: the week's list, and on other days what is late since the day before. */
export const lateFrom = localTime('08:30');

/** Not in its mailbox any more, or seen there again: whoever took it away has still to say what happened. */
export const noteGone = (message: IncomingMessage, goneAt: Instant | undefined): IncomingMessage => ({
  ...message,
  goneAt,
  version: message.version + 1,
});

/** Whoever sees to it, so that two do not; once more by the same person, and nobody does. */
export function take(
  message: IncomingMessage,
  { at, actorId: byId }: { readonly at: Instant; readonly actorId: PersonId },
): MessageResult<IncomingMessage> {
  if (isEnded(message)) return refuse('message-deleted');
  const taken = message.taken?.byId === byId ? undefined : { byId, at };
  return accept({ ...message, taken, version: message.version + 1 });
}

/** Nobody sees to it any more. */
export const letGo = (message: IncomingMessage): IncomingMessage => ({
  ...message,
  taken: undefined,
  version: message.version + 1,
});

/** Beside a message, for those who have its mailbox; an empty one takes it away. Beside what is secret nothing is written. */
export function writeNote(
  message: IncomingMessage,
  text: string | undefined,
): MessageResult<IncomingMessage> {
  if (isEnded(message)) return refuse('message-deleted');
  if (message.secrecy) return refuse('secret-is-registered');
  const note = text?.trim().slice(0, 1_000) ?? '';
  if (note === '' && message.note === undefined) return refuse('already-done');
  return accept({ ...message, note: note === '' ? undefined : note, version: message.version + 1 });
}
