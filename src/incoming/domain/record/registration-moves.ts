// What becomes of an incoming message as a record: minor, registered, kept in order, passed on; undone; secret (F3, E4, K3).

import type { MessageId, PersonId } from '../../../core/ids';
import type { NumberPattern } from '../../../core/municipality';
import type { MessageRefusal, MessageResult } from '../shown/message-refusal';
import { accept, refuse } from '../../../core/refusal';
import type { Instant, LocalDate } from '../../../core/time';
import type { Appeal, IncomingMessage, Registration } from '../incoming';
import { isEnded, isInDiaryQueue, isPassed } from '../incoming';
import { withoutUnfit } from './publishing';
import { stepOf } from '../undoing/step-of';
import { changesPassing, isUnderWay, passingAfter, type PassTo } from './passing-moves';

/** Who moves it, and when. */
export interface By {
  readonly at: Instant;
  readonly actorId: PersonId | undefined;
}

export interface RegisterMove {
  readonly registration: Exclude<Registration, { kind: 'open' }>;
  /** What a number must be; undefined: any, whole. */
  readonly pattern: NumberPattern | undefined;
  /** It needs no answer either; a request, an appeal and what is secret have more to be said. */
  readonly isClosed?: boolean | undefined;
  readonly batch?: string | undefined;
  /** Of an appeal: whether it came in time, and by when it is to be handed over. */
  readonly appeal?: { readonly isInTime: boolean | undefined; readonly dueOn: LocalDate } | undefined;
  /** The bot hands it to that duty mailbox. */
  readonly passTo?: PassTo | undefined;
}

/** The number as it is kept, or why it cannot be one. */
export function checkNumber(text: string, pattern: NumberPattern | undefined): MessageResult<string> {
  const number = text.replace(/\s+/g, ' ').trim();
  if (number === '') return refuse('number-missing');
  if (number.length > 60) return refuse('number-pattern');
  // Typed in small letters, or without the space after them, it is the same number.
  const spaced = number.replace(/^(\p{L}+)(?=\d)/u, '$1 ');
  const meant = [number, spaced].flatMap((one) => [one, one.toUpperCase()]);
  if (pattern === undefined) return looksLikeNumber(number) ? accept(number) : refuse('number-unlike');
  const right = meant.find(pattern);
  return right === undefined ? refuse('number-pattern') : accept(right);
}

/**
 * Where the file has no pattern: any number, whole ("SN 2026/12", "2026-00318", "12345"), not "SN 2026/". The key that goes
 * to the field is typed before one now and then ("dSN 2026/12").
 */
const looksLikeNumber = (number: string): boolean =>
  /\p{N}/u.test(number) && /[\p{L}\p{N})]$/u.test(number) && !/^\p{Ll}(?:\p{Lu}|\d)/u.test(number);

/** Minor and passed on make the answer not needed, and so does saying it with the number, unless one is under way. */
export function register(
  message: IncomingMessage,
  move: RegisterMove,
  by: By,
): MessageResult<IncomingMessage> {
  const checked = checkRegistration(message, move);
  if (!checked.ok) return checked;
  const isSame =
    isSameRegistration(checked.value, message.registration) && !changesPassing(message, move.passTo);
  const isOrdinary = !message.isRequest && message.appeal === undefined && message.secrecy === undefined;
  const saysClosed = move.isClosed === true && isOrdinary;
  const endsAnswer = saysClosed || checked.value.kind === 'minor' || checked.value.kind === 'passedOn';
  const isUndecided = message.answer.state === 'undecided';
  const answer =
    endsAnswer && isUndecided
      ? { ...message.answer, state: 'notNeeded' as const, since: by.at, byId: by.actorId }
      : message.answer;
  const appeal = appealAfter(message, move);
  if (!appeal.ok) return appeal;
  if (isSame && answer === message.answer && appeal.value === message.appeal) return refuse('already-done');
  const { published } = withoutUnfit({ ...message, registration: checked.value });
  return accept({
    ...message,
    registration: checked.value,
    published,
    answer,
    appeal: appeal.value,
    passing: passingAfter(message, move.passTo, by.at),
    // What the register has is there, whatever it is called here.
    diary: message.diary?.state === 'taken' ? message.diary : undefined,
    undo: {
      ...stepOf(message, by, answer === message.answer ? undefined : message.answer),
      ...(message.appeal && { appeal: message.appeal }),
      ...(message.published !== published && { published: message.published }),
      batch: move.batch,
    },
    version: message.version + 1,
  });
}

/** It is registered, and with it is said whether it came in time. */
function appealAfter(
  { appeal }: IncomingMessage,
  { registration, appeal: said }: RegisterMove,
): MessageResult<Appeal | undefined> {
  if (appeal === undefined) return accept(appeal);
  if (registration.kind !== 'registered') return refuse('appeal-stays');
  const isInTime = said?.isInTime ?? appeal.isInTime;
  if (isInTime === undefined) return refuse('in-time-missing');
  if (isInTime === appeal.isInTime) return accept(appeal);
  return accept({ ...appeal, isInTime, dueOn: appeal.dueOn ?? said?.dueOn });
}

/**
 * The same for one of many: requests are decided about by themselves, and a number is not lost among others; why an appeal
 * or what is secret is neither is said as of one.
 */
export function registerOneOfMany(
  message: IncomingMessage,
  move: RegisterMove,
  by: By,
): MessageResult<IncomingMessage> {
  if (isEnded(message)) return register(message, move, by);
  if (message.isRequest) return refuse('one-by-one');
  return message.registration.kind === 'registered' ? refuse('has-number') : register(message, move, by);
}

export const isSameRegistration = (a: Registration, b: Registration): boolean =>
  a.kind === b.kind && textOf(a) === textOf(b);

const textOf = (it: Registration): string | undefined =>
  it.kind === 'registered' ? it.number : it.kind === 'passedOn' ? it.to : undefined;

type Chosen = RegisterMove['registration'];

function checkRegistration(
  message: IncomingMessage,
  { registration, pattern, passTo }: RegisterMove,
): MessageResult<Chosen> {
  if (isEnded(message)) return refuse('message-deleted');
  if (isInDiaryQueue(message)) return refuse('diary-waits');
  const isUnfiled = registration.kind === 'minor' || registration.kind === 'keptInOrder';
  if (message.secrecy && isUnfiled) return refuse('secret-is-registered');
  if (message.isRequest && registration.kind === 'minor') return refuse('request-stays');
  if (message.secrecy && passTo) return refuse('secret-stays');
  if (isUnderWay(message, passTo)) return refuse('on-its-way');
  if (registration.kind === 'registered') {
    const number = checkNumber(registration.number, pattern);
    return number.ok ? accept({ kind: 'registered', number: number.value }) : number;
  }
  if (registration.kind !== 'passedOn') return accept(registration);
  const to = checkPassedTo(registration.to);
  return to.ok ? accept({ kind: 'passedOn', to: to.value }) : to;
}

/** Chosen in place of a mailbox: it is handed to somebody else, in words. */
export const nowhere = 'none';

/** Whom something is handed to, in words. */
export function checkPassedTo(text: string): MessageResult<string> {
  const to = text.trim();
  return to === '' ? refuse('receiver-missing') : accept(to.slice(0, 200));
}

/**
 * From every state that is not closed: all cards that ever showed it are emptied. A slip can be undone, and what was to
 * be forwarded is then; its note is gone.
 */
export function markSecret(message: IncomingMessage, by: Required<By>): MessageResult<IncomingMessage> {
  if (message.secrecy) return refuse('already-done');
  if (by.actorId === undefined) return refuse('not-allowed');
  const secrecy = { since: by.at, byId: by.actorId, printedAt: undefined, deletedAt: undefined };
  const { answer } = message;
  const isWaiting = answer.forwarding === 'waiting' || answer.forwarding === 'failed';
  const forwarding = isWaiting ? 'link' : answer.forwarding;
  // What was to be handed over and has not been is open again: nothing secret is sent.
  const isStopped = message.passing !== undefined && !isPassed(message);
  const registration = isStopped ? { kind: 'open' as const } : message.registration;
  return accept({
    ...message,
    registration,
    passing: isStopped ? undefined : message.passing,
    secrecy,
    note: undefined,
    answer: { ...answer, note: undefined, forwarding },
    undo: {
      ...stepOf(message, by, isWaiting ? { ...answer, note: undefined } : undefined),
      registration,
      before: undefined,
      isSecrecy: true,
    },
    version: message.version + 1,
  });
}

interface DeleteMove {
  readonly number: string;
  readonly pattern: NumberPattern | undefined;
  readonly isPrinted: boolean;
  /** How many of its attachments nobody has said yet to be printed or saved. */
  readonly attachmentsLeft: number;
  /** Nothing of it is left in its mailbox, in any folder. */
  readonly isGone: boolean;
}

/** First step: printed and registered. Nothing is deleted yet; what is gone from its mailbox already is done with. */
export function prepareDelete(
  message: IncomingMessage,
  move: DeleteMove,
  by: By,
): MessageResult<IncomingMessage> {
  const why = refusalToDelete(message);
  if (why) return refuse(why);
  if (isInDiaryQueue(message)) return refuse('diary-waits');
  const { isGone } = move;
  if (!move.isPrinted && !isGone) return refuse(message.goneAt === undefined ? 'print-first' : 'still-lies');
  if (move.attachmentsLeft > 0 && !isGone) return refuse('attachments-left');
  const number = checkNumber(move.number, move.pattern);
  if (!number.ok) return number;
  const done = isGone ? { deletedAt: by.at } : { printedAt: by.at };
  return accept({
    ...(isGone ? withoutNote(message) : message),
    registration: { kind: 'registered', number: number.value },
    diary: message.diary?.state === 'taken' ? message.diary : undefined,
    secrecy: message.secrecy && { ...message.secrecy, ...done },
    undo: undefined,
    version: message.version + 1,
  });
}

/** Second step: the deletion of the message and all its copies begins; after a failure, of what is left. */
export function confirmDelete(
  message: IncomingMessage,
  copies: readonly MessageId[],
  by: By,
): MessageResult<IncomingMessage> {
  const why = refusalToDelete(message);
  if (why) return refuse(why);
  const { secrecy } = message;
  if (secrecy?.printedAt === undefined || by.actorId === undefined) return refuse('print-first');
  const left = secrecy.deletion?.left ?? [...new Set([message.messageId, ...copies])];
  return accept({
    ...message,
    secrecy: { ...secrecy, deletion: { state: 'underWay', left } },
    version: message.version + 1,
  });
}

/** One part of it is gone, or could not be deleted; it is deleted when nothing is left. */
export function noteDeletion(
  message: IncomingMessage,
  part: { readonly id: MessageId; readonly isGone: boolean },
  at: Instant,
): MessageResult<IncomingMessage> {
  const { secrecy } = message;
  const deletion = secrecy?.deletion;
  if (secrecy === undefined || !deletion?.left.includes(part.id)) return refuse('already-done');
  if (!part.isGone && deletion.state === 'failed') return refuse('already-done');
  const left = part.isGone ? deletion.left.filter((id) => id !== part.id) : deletion.left;
  const after =
    left.length === 0
      ? { deletion: undefined, deletedAt: at }
      : { deletion: { state: part.isGone ? deletion.state : ('failed' as const), left } };
  const kept = left.length === 0 ? withoutNote(message) : message;
  return accept({ ...kept, secrecy: { ...secrecy, ...after }, version: message.version + 1 });
}

/** What somebody wrote about a message goes with it. */
const withoutNote = ({ answer, ...message }: IncomingMessage): IncomingMessage => ({
  ...message,
  note: undefined,
  answer: { ...answer, note: undefined, back: answer.back && { ...answer.back, reason: '' } },
});

/** On paper and registered, and not deleted by the bot: whoever has the mailbox may do that by hand instead. */
export const mayBeDeletedByHand = (message: IncomingMessage): boolean =>
  message.secrecy?.printedAt !== undefined && !isEnded(message);

/** Nothing of it is left in the mailbox, and the bot did not do that. */
export function noteDeletedByHand(message: IncomingMessage, at: Instant): MessageResult<IncomingMessage> {
  const { secrecy } = message;
  if (secrecy === undefined || !mayBeDeletedByHand(message)) return refuse('print-first');
  return accept({
    ...withoutNote(message),
    secrecy: { ...secrecy, deletion: undefined, deletedAt: at },
    undo: undefined,
    version: message.version + 1,
  });
}

function refusalToDelete(message: IncomingMessage): MessageRefusal | undefined {
  if (message.secrecy === undefined) return 'not-secret';
  return isEnded(message) ? 'already-done' : undefined;
}
