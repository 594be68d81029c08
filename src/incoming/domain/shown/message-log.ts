// What the log says about messages: who did what with which choice, never a subject, a sender or a written reason.

import type { MailboxId, PersonId } from '../../../core/ids';
import type { NamedMessage } from '../../../core/log-entry';
import type { Of } from '../../../core/members';
import type { Instant, LocalDate } from '../../../core/time';
import type { DiaryReason } from '../../../core/diary';
import type { AnswerMove } from '../answering/answer-moves';
import type { AnswerWay, IncomingMessage, Registration, RegistrationKind } from '../incoming';
import type { MessageKindName } from '../arrival/tracks';
import type { FileFormat, ListColumn } from './list-columns';
import { latestStep } from '../undoing/undo';
import type { UndoneStep } from '../undoing/undone';

/** Entries of before have none of it. */
interface AboutOne {
  readonly of?: NamedMessage;
  /** The same in each entry of one press about several. */
  readonly press?: string;
}
interface AboutMany {
  readonly of?: readonly NamedMessage[];
}

/** How the log names it: by its number where it has one. */
export const namedMessage = ({ id, arrivedAt, registration }: IncomingMessage): NamedMessage => ({
  id,
  arrivedAt,
  number: registration.kind === 'registered' ? registration.number : undefined,
});

export interface MessageEvents {
  /**
   * `isInTime`: of an appeal, as it was judged then; `isClosed`: with the number it was said that it needs no answer; `was`:
   * the number that it had.
   */
  'message.registered': {
    choice: RegistrationKind;
    isInTime?: boolean;
    isClosed?: true;
    was?: string;
  } & AboutOne;
  'message.kind': { kindName: MessageKindName } & AboutOne;
  /** One that came too late is dismissed. */
  'message.handedOver': AboutOne & { isDismissed?: true };
  'message.passedOn': { toMailboxId: MailboxId } & AboutOne;
  'message.passSent': { toMailboxId: MailboxId } & AboutOne;
  'message.passFailed': { toMailboxId: MailboxId } & AboutOne;
  /** Seen in the mailbox that it was handed to. */
  'message.passArrived': { toMailboxId: MailboxId } & AboutOne;
  /** The same in that mailbox's log. */
  'message.cameFrom': { toMailboxId: MailboxId } & AboutOne;
  /** The register of cases was asked for a number; `isAlong`: with the message; `isInTime`: as above. */
  'message.toDiary': AboutOne & { isAlong?: true; isInTime?: boolean };
  /** It has given its number. */
  'message.inDiary': AboutOne;
  'message.diaryAlong': AboutOne & { isSent: boolean };
  'message.diaryRefused': AboutOne & { reason: DiaryReason };
  /** It has not answered; `isUnsure`: nobody knows whether it took it. */
  'message.diaryGivenUp': AboutOne & { isUnsure?: true };
  /** It took it after all, when it had been registered in another way. */
  'message.diaryLate': AboutOne & { number: string };
  'message.registeredMany': { choice: RegistrationKind; count: number } & AboutMany;
  /** `doneAt`: when that was done which was taken back; `took`: what it was, of one. */
  'message.undone': { count: number; doneAt?: Instant; took?: UndoneStep } & (AboutOne | AboutMany);
  'message.secret': AboutOne;
  'message.printed': AboutOne;
  'message.deleteConfirmed': AboutOne;
  'message.deleted': AboutOne;
  'message.deleteFailed': AboutOne;
  /** Not in its mailbox any more, and seen there again. */
  'message.gone': AboutOne;
  'message.back': AboutOne;
  'message.noted': AboutOne;
  'message.noteRemoved': AboutOne;
  /** On the list for the web, and off it: by somebody, or when its days were over. */
  'message.published': AboutOne;
  'message.publishChanged': AboutOne;
  'message.unpublished': AboutOne;
  /** `isOver`: from a colleague, who does not get it back. */
  'message.taken': { isOver?: true } & AboutOne;
  /** Whoever had taken it has not any more. */
  'message.released': AboutOne;
  'answer.waitedFor': AboutOne;
  'message.sheet': AboutOne;
  'answer.notNeeded': AboutOne;
  'answer.proposed': { toId: PersonId } & AboutOne;
  'answer.given': { toId: PersonId } & AboutOne;
  'answer.withdrawn': AboutOne;
  'answer.approved': { toId: PersonId } & AboutOne;
  'answer.agreed': { toId: PersonId } & AboutOne;
  'answer.returned': AboutOne;
  'answer.reassigned': { toId: PersonId } & AboutOne;
  'answer.taken': AboutOne;
  'answer.forwarded': { toId: PersonId } & AboutOne;
  'answer.forwardFailed': AboutOne;
  'answer.forwardBounced': AboutOne;
  'answer.answered': { way: AnswerWay } & AboutOne;
  'answer.ended': { way: AnswerWay } & AboutOne;
  'answer.seen': AboutOne;
  'answer.moreTime': AboutOne;
  'answer.handedBack': AboutOne;
  'answer.filed': AboutOne;
  /** What the spam filter held back was told, and looked through. */
  'quarantine.told': { count: number };
  'quarantine.reviewed': object;
  'agreement.proposed': { toId: PersonId };
  'agreement.made': { toId: PersonId };
  'agreement.ended': { toId: PersonId };
  /** What was kept in order and arrived in those days went into a package for the archive. */
  'archive.made': { from: LocalDate; lastDay: LocalDate; count: number };
  'list.exported': {
    mailboxOfList: MailboxId;
    from: LocalDate;
    lastDay: LocalDate;
    format: FileFormat;
    columns: readonly ListColumn[];
  };
}

export type MessageEvent = Of<MessageEvents, 'what'>;

/**
 * What somebody may want to take back of it: `step`, which its undo puts back; `claim`, which is let go of; `stands`,
 * where nothing takes it back; `beside`, which is no step about one message. Undefined: what the bot does, what changes nothing, a taking back, and what is taken back as a batch.
 */
export const personsSteps: Readonly<
  Record<MessageEvent['what'], 'step' | 'claim' | 'stands' | 'beside' | undefined>
> = {
  'message.registered': 'step',
  'message.kind': 'stands',
  'message.handedOver': 'step',
  'message.passedOn': 'step',
  'message.passSent': undefined,
  'message.passFailed': undefined,
  'message.passArrived': undefined,
  'message.cameFrom': undefined,
  'message.toDiary': 'stands',
  'message.inDiary': undefined,
  'message.diaryAlong': undefined,
  'message.diaryRefused': undefined,
  'message.diaryGivenUp': undefined,
  'message.diaryLate': undefined,
  'message.registeredMany': undefined,
  'message.undone': undefined,
  'message.secret': 'step',
  'message.printed': 'stands',
  'message.deleteConfirmed': 'stands',
  'message.deleted': undefined,
  'message.deleteFailed': undefined,
  'message.gone': undefined,
  'message.back': undefined,
  'message.noted': 'stands',
  'message.noteRemoved': 'stands',
  'message.published': 'stands',
  'message.publishChanged': 'stands',
  'message.unpublished': 'stands',
  'message.taken': 'claim',
  'message.released': undefined,
  'message.sheet': undefined,
  'answer.waitedFor': 'step',
  'answer.notNeeded': 'step',
  'answer.proposed': 'step',
  'answer.given': 'step',
  'answer.withdrawn': 'step',
  'answer.approved': 'step',
  'answer.agreed': undefined,
  'answer.returned': 'step',
  'answer.reassigned': 'step',
  'answer.taken': 'step',
  'answer.forwarded': undefined,
  'answer.forwardFailed': undefined,
  'answer.forwardBounced': undefined,
  'answer.answered': 'step',
  'answer.ended': 'step',
  'answer.seen': undefined,
  'answer.moreTime': 'step',
  'answer.handedBack': 'step',
  'answer.filed': 'step',
  'quarantine.told': undefined,
  'quarantine.reviewed': 'beside',
  'agreement.proposed': 'beside',
  'agreement.made': 'beside',
  'agreement.ended': 'beside',
  'archive.made': undefined,
  'list.exported': undefined,
};

/** The events of those kinds. */
export const kindsOf = (
  ...kinds: readonly (typeof personsSteps)[MessageEvent['what']][]
): readonly string[] =>
  Object.entries(personsSteps).flatMap(([what, kind]) => (kinds.includes(kind) ? [what] : []));

/** With what was judged of an appeal, or said of its answer, by that. */
export function registeredEvent(
  before: IncomingMessage,
  { registration, appeal, answer }: IncomingMessage,
): MessageEvent {
  const isInTime = appeal?.isInTime === before.appeal?.isInTime ? undefined : appeal?.isInTime;
  const choice = registration.kind;
  const isClosed =
    choice === 'registered' && answer.state === 'notNeeded' && before.answer.state !== 'notNeeded';
  const was = replacedNumber(before.registration, registration);
  return {
    what: 'message.registered',
    choice,
    ...(isInTime !== undefined && { isInTime }),
    ...(isClosed && { isClosed }),
    ...(was !== undefined && { was }),
  };
}

/** Of who sees to it now, or does not any more. */
export function takenEvent({ taken }: IncomingMessage, actorId: PersonId): MessageEvent {
  if (taken?.byId === actorId) return { what: 'message.released' };
  return { what: 'message.taken', ...(taken && { isOver: true }) };
}

/** The number that it does not have any more. */
export const replacedNumber = (before: Registration, after: Registration): string | undefined =>
  before.kind === 'registered' && !(after.kind === 'registered' && after.number === before.number)
    ? before.number
    : undefined;

/** The latest step is taken back, and is named by when it was taken. */
export function undoneEvent(message: IncomingMessage): MessageEvent {
  const doneAt = message.undo?.at;
  const took = latestStep(message)?.what;
  return { what: 'message.undone', count: 1, ...(doneAt && { doneAt }), ...(took && { took }) };
}

/** Saved empty it is taken away. */
export const notedEvent = (text = ''): MessageEvent => ({
  what: text.trim() === '' ? 'message.noteRemoved' : 'message.noted',
});

/** What a move leaves in the log. */
export function eventOf(move: AnswerMove, before: IncomingMessage): MessageEvent {
  if (move.what === 'answered' || move.what === 'ended')
    return { what: `answer.${move.what}`, way: move.way };
  if (!isTo(move)) return { what: plainEvents[move.what] };
  const toId = ('responderId' in move ? move.responderId : before.answer.responderId) as PersonId;
  // Of somebody who may not give it to another it is a proposal.
  const isProposal = move.what === 'reassign' && !move.asManager;
  return { what: isProposal ? 'answer.proposed' : eventsTo[move.what], toId };
}

type MoveTo = Extract<AnswerMove, { what: keyof typeof eventsTo }>;
const isTo = (move: AnswerMove): move is MoveTo => move.what in eventsTo;

/** They name whoever has it then. */
const eventsTo = {
  propose: 'answer.proposed',
  agreed: 'answer.agreed',
  give: 'answer.given',
  approve: 'answer.approved',
  approveOther: 'answer.approved',
  reassign: 'answer.reassigned',
  forwarded: 'answer.forwarded',
} as const;

const plainEvents = {
  notNeeded: 'answer.notNeeded',
  withdraw: 'answer.withdrawn',
  return: 'answer.returned',
  take: 'answer.taken',
  forwardFailed: 'answer.forwardFailed',
  forwardBounced: 'answer.forwardBounced',
  sawAnswer: 'answer.seen',
  moreTime: 'answer.moreTime',
  handBack: 'answer.handedBack',
  wait: 'answer.waitedFor',
  file: 'answer.filed',
} as const;
