// Requests for public documents and appeals: told at once, first in every list, each on a track of its own (F3, F4).

import { isWorkingDay, plusWorkingDays, previousWorkingDay, type Calendar } from '../../../core/calendar';
import { dateOf, plusDays, type Instant, type LocalDate } from '../../../core/time';
import { accept, refuse } from '../../../core/refusal';
import { asksForDocuments } from './asks-for-documents';
import { dueOnOf, isOverdue, onWorkingDay } from '../answering/assignment-times';
import { isEnded, type IncomingMessage } from '../incoming';
import type { MessageResult } from '../shown/message-refusal';
import { checkPassedTo, type By } from '../record/registration-moves';
import { stepOf } from '../undoing/step-of';

export const messageKinds = ['request', 'appeal', 'ordinary'] as const;
export type MessageKindName = (typeof messageKinds)[number];

type Tracked = Pick<IncomingMessage, 'isRequest' | 'appeal'>;

export const kindOf = ({ isRequest, appeal }: Tracked): MessageKindName =>
  appeal ? 'appeal' : isRequest ? 'request' : 'ordinary';

export const isUrgent = (message: Tracked): boolean => kindOf(message) !== 'ordinary';

/** Letters of all languages: `\b` knows the English ones alone. */
const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(${pattern})(?!\\p{L})`, 'iu');

const appeals = word('överklag(a|an|ande|anden|andet|ar|as)|laglighetsprövning|anför besvär|appeal(s|ing)?');
/** What goes with an appeal that came before, or asks about one, is none itself. */
const besideAppeal =
  /^\s*(?:(?:sv|vb|re|fwd?)\s*:\s*)*(?:komplettering|bekräftelse|kvittens|mottagningsbevis|fråg(?:a|or)\s+(?:om|angående|kring)|hur\s|supplement|question)/iu;

/** What the words of a subject make of it: a proposal, until somebody acts on it. */
export function kindOfSubject(subject: string | undefined): MessageKindName {
  const words = subject?.normalize('NFC');
  if (words === undefined) return 'ordinary';
  if (appeals.test(words) && !besideAppeal.test(words)) return 'appeal';
  return asksForDocuments(words) ? 'request' : 'ordinary';
}

export const trackOf = (kind: MessageKindName): Tracked => ({
  isRequest: kind === 'request',
  appeal: kind === 'appeal' ? {} : undefined,
});

/** Somebody says what it is, while nobody has done anything about it yet; another such step takes it back. */
export function setKind(message: IncomingMessage, kind: MessageKindName): MessageResult<IncomingMessage> {
  if (isEnded(message)) return refuse('message-deleted');
  const isBegun = message.answer.state !== 'undecided' || message.registration.kind !== 'open';
  if (isBegun || kindOf(message) === kind) return refuse('already-done');
  return accept({ ...message, ...trackOf(kind), version: message.version + 1 });
}

/** So many working days after it came an appeal is to be where it belongs. */
const handOverDays = 5;
/** And never later than so many days after it came, whatever of them is free. */
const handOverWithin = 7;

/** The earlier of the two; a free day is the working day before it, so that the week is never passed. */
export function handOverBy(arrivedAt: Instant, calendar: Calendar): LocalDate {
  const came = dateOf(arrivedAt, calendar.zone);
  const usual = plusWorkingDays(calendar, came, handOverDays);
  const last = plusDays(came, handOverWithin);
  if (usual <= last) return usual;
  return isWorkingDay(calendar, last) ? last : previousWorkingDay(calendar, last);
}

/** The same, where it can still be met; else today, or the next working day. */
export function handOverDay(arrivedAt: Instant, now: Instant, calendar: Calendar): LocalDate {
  const today = dateOf(now, calendar.zone);
  const day = handOverBy(arrivedAt, calendar);
  return day < today ? onWorkingDay(calendar, today) : day;
}

/** Where an appeal went, once it is registered; nothing is left to do then. */
export function handOver(message: IncomingMessage, to: string, by: By): MessageResult<IncomingMessage> {
  const { appeal, answer } = message;
  if (isEnded(message)) return refuse('message-deleted');
  if (appeal === undefined || by.actorId === undefined) return refuse('not-allowed');
  if (appeal.handedOver) return refuse('already-done');
  if (message.registration.kind === 'open') return refuse('number-missing');
  const place = checkPassedTo(to);
  if (!place.ok) return place;
  const isUndecided = answer.state === 'undecided';
  return accept({
    ...message,
    appeal: { ...appeal, handedOver: { to: place.value, at: by.at, byId: by.actorId } },
    answer: isUndecided ? { ...answer, state: 'notNeeded', since: by.at, byId: by.actorId } : answer,
    undo: { ...stepOf(message, by, isUndecided ? answer : undefined), appeal },
    version: message.version + 1,
  });
}

/** Nobody has begun with it: the person on duty is told. */
export const isUntouched = (message: IncomingMessage): boolean =>
  isUrgent(message) &&
  message.mark === undefined &&
  !isEnded(message) &&
  message.answer.state === 'undecided' &&
  message.registration.kind === 'open';

/** What comes first of all still waits: a request for its answer, an appeal for being handed over. */
export const isUnanswered = ({ appeal, answer }: IncomingMessage): boolean =>
  appeal ? appeal.handedOver === undefined : answer.state !== 'answered' && answer.state !== 'filed';

/** Its day has passed since then: that of a request or an appeal by itself, or of a request that somebody has. */
export const hasBecomeLate = (
  message: IncomingMessage,
  { before, today }: { readonly before: LocalDate; readonly today: LocalDate },
  calendar: Calendar,
): boolean => {
  const isLate = (on: LocalDate) =>
    isTrackLate(message, on, calendar) || (message.isRequest && isOverdue(message, on));
  return isUrgent(message) && isLate(today) && !isLate(before);
};

/** The day that a request nobody has been given, or an appeal, has by itself. */
export const ownDayOf = ({ appeal, answer, arrivedAt, isRequest }: IncomingMessage, calendar: Calendar) =>
  appeal || (isRequest && answer.state === 'undecided')
    ? (appeal?.dueOn ?? dueOnOf(true, arrivedAt, { calendar, dueWorkingDays: 0 }))
    : undefined;

/** The day by which something is to be done about it: an appeal's own until it is handed over, else that of its answer. */
export function dueDayOf(message: IncomingMessage, calendar: Calendar): LocalDate | undefined {
  const own = ownDayOf(message, calendar);
  const isToHandOver = message.appeal !== undefined && message.appeal.handedOver === undefined;
  return isToHandOver ? own : (message.answer.dueOn ?? own);
}

/** Its own day has passed: a request that nobody has been given, an appeal that is not registered or handed over. */
export function isTrackLate(message: IncomingMessage, today: LocalDate, calendar: Calendar): boolean {
  if (message.appeal?.handedOver || isEnded(message)) return false;
  const day = ownDayOf(message, calendar);
  return day !== undefined && day < today;
}
