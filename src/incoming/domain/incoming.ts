// An incoming message: what became of it as a record, and who answers it (F3, F4).

import type { AgreementId, FolderPath, IncomingId, MailboxId, MessageId, PersonId } from '../../core/ids';
import type { CategoryKind } from '../../core/municipality';
import type { Instant, LocalDate } from '../../core/time';
import type { DiaryReason } from '../../core/diary';
import type { Published } from './record/published';
import type { Undone } from './undoing/undone';

/** What its headers or its folder make of it; a proposal to call it minor, never a decision. */
export type Mark = 'automaticReply' | 'bounce' | 'newsletter' | 'junk';

export type Registration =
  | { readonly kind: 'open' }
  | { readonly kind: 'minor' }
  | { readonly kind: 'registered'; readonly number: string }
  | { readonly kind: 'keptInOrder' }
  | { readonly kind: 'passedOn'; readonly to: string };

export type RegistrationKind = Registration['kind'];

const registrationKinds = [
  'open',
  'minor',
  'registered',
  'keptInOrder',
  'passedOn',
] as const satisfies readonly RegistrationKind[];
export const isRegistrationKind = (text: string): text is RegistrationKind =>
  registrationKinds.some((kind) => kind === text);

/** Who answers has it now. */
export const appointedStates = ['approved', 'forwarded'] as const;
/** Somebody is proposed or has it, and it waits for them. */
export const assignedStates = ['proposed', ...appointedStates] as const;
export const answerStates = ['undecided', 'notNeeded', ...assignedStates, 'answered', 'filed'] as const;
export type AnswerState = (typeof answerStates)[number];

/** `nothingMore`: told that nothing more will come. */
export const answerWays = ['mail', 'phone', 'meeting', 'letter', 'nothingMore'] as const;
/** How a request for public documents ends. */
export const requestWays = ['handedOut', 'partlyHandedOut', 'notHandedOut', 'doesNotExist'] as const;
export type AnswerWay = (typeof answerWays)[number] | (typeof requestWays)[number];
/** A request ends in its own ways, everything else in the others. */
export const isWayOf = ({ isRequest }: { readonly isRequest: boolean }, way: AnswerWay): boolean =>
  [...(isRequest ? requestWays : answerWays)].some((one) => one === way);

/** What is known of an appeal: whether it came in time, by when it is to be where it belongs, and where it went. */
export interface Appeal {
  readonly isInTime?: boolean | undefined;
  readonly dueOn?: LocalDate | undefined;
  readonly handedOver?: { readonly to: string; readonly at: Instant; readonly byId: PersonId } | undefined;
}

/**
 * `link`: nothing was forwarded, the responder has a link. `failed`: it could not be forwarded and is tried again.
 * `givenUp`: it is not tried any more. `bounced`: it was sent, and a machine has said that it has not arrived.
 */
export type Forwarding = 'none' | 'waiting' | 'sent' | 'link' | 'failed' | 'givenUp' | 'bounced';

/** How far the bot has come with handing it to another duty mailbox; `failed` is tried again, `givenUp` is not. */
export interface Passing {
  readonly toId: MailboxId;
  /** Of another authority: it arrives there when it gets there. */
  readonly isCrossing: boolean;
  readonly state: 'waiting' | 'failed' | 'givenUp' | 'sent' | 'arrived';
  /** When it was decided: tells one passing on of a message from another. */
  readonly since: Instant;
  /** Since when it stands so. */
  readonly at: Instant;
}

/** It lies there, or is on its way there. */
export const isPassed = ({ passing }: { readonly passing?: Passing | undefined }): boolean =>
  passing?.state === 'sent' || passing?.state === 'arrived';

export const isPassingInTrouble = ({
  passing,
}: {
  readonly passing?: Pick<Passing, 'state'> | undefined;
}): boolean => passing?.state === 'failed' || passing?.state === 'givenUp';

/** The message that was handed over to this mailbox, and where it lies. */
export interface Origin {
  readonly incomingId: IncomingId;
  readonly mailboxId: MailboxId;
}

/**
 * How far the register of cases has come with it. `waiting`: asked; `failed`: it does not answer, and is asked again;
 * `refused`: it has not taken it, and why; `givenUp`: it never answered; `unsure`: given up while nobody knows whether it
 * was taken; `taken`: it has a number. Of what was written for it nothing is here.
 */
export interface InDiary {
  readonly state: 'waiting' | 'failed' | 'refused' | 'givenUp' | 'unsure' | 'taken';
  /** When it was asked for, and by whom. */
  readonly since: Instant;
  readonly byId: PersonId;
  /** By which the case is found in the register. */
  readonly reference: string;
  readonly reason?: DiaryReason | undefined;
  /** The register's own names for what it did not take. */
  readonly fields?: readonly string[] | undefined;
  /** Whether the message goes along, and how far it has come. */
  readonly along?: 'waiting' | 'sent' | 'failed' | undefined;
  /** Of an appeal, said when it was asked for. */
  readonly isInTime?: boolean | undefined;
}

/** The register is asked, so it is not registered in another way meanwhile. */
export const isInDiaryQueue = ({ diary }: { readonly diary?: InDiary | undefined }): boolean =>
  diary?.state === 'waiting';

/** Returned by the manager, or handed back by the responder, with what they wrote. */
export interface GivenBack {
  readonly how: 'returned' | 'handedBack';
  readonly reason: string;
  readonly byId: PersonId;
  readonly at: Instant;
}

export interface Answer {
  readonly state: AnswerState;
  /** Since when, and by whom; undefined for what the bot saw or did. */
  readonly since: Instant;
  readonly byId: PersonId | undefined;
  /** Counts the times that somebody was proposed or appointed. */
  readonly round: number;
  readonly responderId: PersonId | undefined;
  readonly proposedById: PersonId | undefined;
  readonly note: string | undefined;
  readonly dueOn: LocalDate | undefined;
  /** The free day that was asked for: `dueOn` is the working day after it. */
  readonly freeDay?: LocalDate | undefined;
  /** The day that was proposed, and had passed when the proposal was approved. */
  readonly pastDay?: LocalDate | undefined;
  readonly hasMoreTime: boolean;
  /** Somebody said that the answer waits until the responder is back. */
  readonly isWaitedFor?: boolean;
  readonly agreementId: AgreementId | undefined;
  readonly forwarding: Forwarding;
  readonly back: GivenBack | undefined;
  readonly way: AnswerWay | undefined;
  /** The answer as it lies in the duty mailbox. */
  readonly copies: readonly MessageId[];
  /** Where the latest of them was seen, before it was filed with its question. */
  readonly copyFolder?: FolderPath | undefined;
  readonly savedIn: string | undefined;
  /** Somebody confirmed that message and answer lie in the case file (F6). */
  readonly isInCaseFile: boolean;
  readonly isPrinted: boolean;
  /** The step that was taken back last, of whichever track. */
  readonly undone?: Undone | undefined;
}

/** Confirmed and not finished: what is left of it. `failed`: a part of it could not be deleted and is not tried any more. */
export interface Deletion {
  readonly state: 'underWay' | 'failed';
  readonly left: readonly MessageId[];
}

/** `printed`: on paper and registered, to be deleted when that is confirmed once more (K3). */
export interface Secrecy {
  readonly since: Instant;
  readonly byId: PersonId;
  readonly printedAt: Instant | undefined;
  readonly deletion?: Deletion | undefined;
  /** When the last part of it was gone. */
  readonly deletedAt: Instant | undefined;
}

/** Deleted, or being deleted: nothing is done about it any more. */
export const isEnded = ({ secrecy }: { readonly secrecy: Secrecy | undefined }): boolean =>
  secrecy?.deletedAt !== undefined || secrecy?.deletion?.state === 'underWay';

/** What a step changed, so that a new step can put it back. */
export interface Undo {
  readonly registration: Registration;
  readonly answer: Answer | undefined;
  /** The steps taken in one go share it. */
  readonly batch: string | undefined;
  /** Of an appeal that the step changed. */
  readonly appeal?: Appeal | undefined;
  /** The step marked it as secret; until the next step that was perhaps a slip. */
  readonly isSecrecy?: true | undefined;
  /** When the step was taken; what an earlier version of the code wrote does not say. */
  readonly at?: Instant | undefined;
  /** Who took it; undefined for what the bot did, and where an earlier version wrote it. */
  readonly byId?: PersonId | undefined;
  /** What the step took off the list for the web. */
  readonly published?: Published | undefined;
  /** The step before it, to be put back next. */
  readonly before?: Undo | undefined;
}

export interface IncomingMessage {
  readonly id: IncomingId;
  readonly mailboxId: MailboxId;
  readonly messageId: MessageId;
  readonly folder: FolderPath;
  /** When it reached the mailbox, or the first of its authority that it reached; never changes. */
  readonly arrivedAt: Instant;
  /** Graph's id of the conversation; undefined when it was not told. */
  readonly conversation: string | undefined;
  readonly mark: Mark | undefined;
  readonly isInternal: boolean;
  /** Asks for a public document, so far as its subject tells or somebody said: answered the same day. */
  readonly isRequest: boolean;
  /** Appeals against a decision, as far as that is known in the same way. */
  readonly appeal?: Appeal | undefined;
  readonly registration: Registration;
  readonly answer: Answer;
  readonly secrecy: Secrecy | undefined;
  /** Since when it was seen not to lie in its mailbox any more. */
  readonly goneAt?: Instant | undefined;
  /** What somebody who has the mailbox wrote beside it. */
  readonly note?: string | undefined;
  /** Who said that they see to it. */
  readonly taken?: Taken | undefined;
  /** What somebody says of it with an agreed category in Outlook; registered it is by a step here alone. */
  readonly category?: CategorySet | undefined;
  readonly undo: Undo | undefined;
  /** The bot hands it to another duty mailbox, or has done so. */
  readonly passing?: Passing | undefined;
  /** The register of cases was asked for a number. */
  readonly diary?: InDiary | undefined;
  readonly published?: Published | undefined;
  /** Another duty mailbox handed it over. */
  readonly origin?: Origin | undefined;
  readonly version: number;
}

export interface CategorySet {
  readonly kind: CategoryKind;
  readonly at: Instant;
}

/** What it is marked as in Outlook, while nobody has decided about it. */
export const markedAs = ({
  category,
  registration,
  secrecy,
}: Pick<IncomingMessage, 'category' | 'registration' | 'secrecy'>): CategorySet | undefined =>
  registration.kind === 'open' && secrecy === undefined ? category : undefined;

export interface Taken {
  readonly byId: PersonId;
  readonly at: Instant;
}

/** An answer that nobody has thought about yet. */
export const noAnswer = (since: Instant): Answer => ({
  state: 'undecided',
  since,
  byId: undefined,
  round: 0,
  responderId: undefined,
  proposedById: undefined,
  note: undefined,
  dueOn: undefined,
  hasMoreTime: false,
  agreementId: undefined,
  forwarding: 'none',
  back: undefined,
  way: undefined,
  copies: [],
  savedIn: undefined,
  isInCaseFile: false,
  isPrinted: false,
});

/**
 * Nothing is left to do: a registration other than open, an answer that is not needed or filed, and handed over if it
 * was to be, as every appeal is; or deleted after secrecy, wherever its answer stood.
 */
export const isClosed = ({ registration, answer, secrecy, passing, appeal }: IncomingMessage): boolean =>
  secrecy?.deletedAt !== undefined ||
  (registration.kind !== 'open' &&
    (answer.state === 'notNeeded' || answer.state === 'filed') &&
    !isPassingInTrouble({ passing }) &&
    (appeal === undefined || appeal.handedOver !== undefined));

/** Its answer was seen in the mailbox, and nobody has said yet how the request ended. */
export const isEndUnknown = ({ isRequest, answer }: IncomingMessage): boolean =>
  isRequest && answer.state === 'answered' && answer.way === undefined;

export const isAppointedState = (state: AnswerState): boolean => appointedStates.some((one) => one === state);
export const isAppointed = ({ answer }: IncomingMessage): boolean => isAppointedState(answer.state);
