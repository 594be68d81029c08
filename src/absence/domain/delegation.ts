// A delegation: a personal mailbox entrusted to a delegate (ombud) for an absence, with the owner's consent (P7).

import type { DelegationId, PersonId } from '../../core/ids';
import type { Instant, LocalDate } from '../../core/time';

/**
 * `asked`: the owner has the question; `proposed`: the delegate has it; `accepted`: both want it, not in effect yet;
 * `withManager`: the manager has it; `settled`: decided that no delegate is needed; `ended`: over.
 */
export type DelegationState =
  | 'asked'
  | 'proposed'
  | 'accepted'
  | 'inEffect'
  | 'withManager'
  | 'settled'
  | 'ended';

export type ManagerReason =
  | 'noAnswer'
  | 'ownerAsks'
  | 'declined'
  | 'delegateAway'
  | 'delegateSilent'
  | 'delegateLeft'
  | 'unreachable'
  | 'lapsed'
  | 'over90'
  | 'accountEnded';

export type Settlement = 'readMyself' | 'notExternal' | 'exempt' | 'noneNeeded' | 'contacted';
export type Ending = 'lapsed' | 'returned' | 'byOwner' | 'ruleGone' | 'denied' | 'cancelled';
/** `task`: manager and admins are asked to have the rule put in place, because the owner is away. */
export type DelegationMethodName = 'instructions' | 'inboxRule' | 'task';

/** The consent that was given: for a named person and period, in the words of a numbered version. */
export interface Consent {
  readonly textVersion: string;
  readonly delegateId: PersonId;
  readonly from: LocalDate;
  /** Undefined: until the absence ends, at most 30 days. */
  readonly lastDay: LocalDate | undefined;
  readonly givenAt: Instant;
  /** `card`: by the owner's own click; `recorded`: in another way, written down by `byId`. */
  readonly how: 'card' | 'recorded';
  readonly byId: PersonId;
  /** When `byId` heard it, of a recorded one. */
  readonly heardOn?: LocalDate | undefined;
  /** How a recorded one was given; written by people, never logged. */
  readonly note: string | undefined;
}

export interface Delegation {
  readonly id: DelegationId;
  /** Counts up with every change; 0 has not been saved. */
  readonly version: number;
  readonly ownerId: PersonId;
  /** Who leads the owner in the directory; undefined: nobody is known. */
  readonly managerId: PersonId | undefined;
  readonly state: DelegationState;
  /** The absence as last seen, half-open. */
  readonly from: Instant;
  readonly until: Instant | undefined;
  /** Asked before the absence began. */
  readonly isPlanned: boolean;
  /** When the state was entered. */
  readonly since: Instant;
  /** When the owner was asked, or asked anew. */
  readonly askedAt: Instant;
  readonly delegateId: PersonId | undefined;
  readonly consent: Consent | undefined;
  readonly lapsesAt: Instant | undefined;
  readonly method: DelegationMethodName | undefined;
  readonly reason: ManagerReason | undefined;
  readonly settledAs: Settlement | undefined;
  readonly endedAs: Ending | undefined;
  /** Why none is needed, in the manager's words; never logged. */
  readonly note: string | undefined;
  /** The manager has been told although the state is another. */
  readonly escalatedAt: Instant | undefined;
  /** Of a question that is open again because a consent came to its end: whose it was, to go on with one tap. */
  readonly earlier?: Earlier | undefined;
  readonly longer?: Longer | undefined;
  /** What was said no to, by whom it names: the no can be taken back while nobody else is asked. */
  readonly declined?: Declined | undefined;
  /** When the delegate of now, or of last, got the mail; undefined: never. */
  readonly inEffectAt?: Instant | undefined;
  /** Since when the directory does not find the account of the owner or the delegate; it may be silent for an hour. */
  readonly missing?: Readonly<Record<PersonId, Instant>> | undefined;
  /** The task was last asked about again. */
  readonly chasedOn?: LocalDate | undefined;
  /** Rules that go on sending the mail to somebody who is not to get it any more. */
  readonly rulesLeft?: readonly LeftRule[] | undefined;
  /** Who got the mail and when, one after the other. */
  readonly readings?: readonly Reading[] | undefined;
  /** Who said no, or did not answer. */
  readonly saidNo?: readonly PersonId[] | undefined;
}

/** The owner's consent as it stood. */
export interface Declined {
  readonly consent: Consent;
  readonly lapsesAt: Instant;
  readonly longer?: Longer | undefined;
  /** They said nothing: they were away themselves, and are asked when they are back. */
  readonly wasAway?: true;
  /** They are, and have been asked. */
  readonly isBack?: true;
}

/** `by`: who has to take it away. */
export interface LeftRule {
  readonly to: PersonId;
  readonly by: 'owner' | 'it';
}

export interface Reading {
  readonly delegateId: PersonId;
  readonly from: Instant;
  /** Undefined: still. */
  readonly until?: Instant;
}

export interface Earlier {
  readonly delegateId: PersonId;
  readonly lastDay: LocalDate;
  /** They have said already that they keep on: only the owner is asked. */
  readonly hasSaidYes?: true;
}

/** The absence has become longer than the consent: owner and delegate are asked whether they keep on. */
export interface Longer {
  /** Of the absence; undefined: until further notice. */
  readonly lastDay: LocalDate | undefined;
  readonly askedOn: LocalDate;
  /** Who has said that they keep on. */
  readonly owner: boolean;
  readonly delegate: boolean;
  /** Who has said that it ends as was agreed; nobody is asked again. */
  readonly endsBy?: 'owner' | 'delegate';
}

export type DelegationEvent =
  | 'asked'
  | 'named'
  | 'answered'
  | 'accepted'
  | 'declined'
  | 'inEffect'
  | 'toManager'
  | 'recorded'
  | 'noneNeeded'
  | 'contacted'
  | 'moved'
  | 'longer'
  | 'kept'
  | 'endsAsSaid'
  | 'delegateBack'
  | 'prolonged'
  | 'undone'
  | 'escalated'
  | 'chased'
  | 'missing'
  | 'found'
  | 'denied'
  | 'ruleGone'
  | 'ended';

export interface DelegationStep {
  readonly delegation: Delegation;
  readonly event: DelegationEvent;
}

/** What the manager is shown of it: `ordnat`, or not. */
export function isArranged({ state, settledAs }: Delegation): boolean {
  return state === 'inEffect' || (state === 'settled' && settledAs !== 'contacted');
}

/** What the manager wrote down for a very long leave holds until somebody is back. */
export const isNotedForLong = ({ state, settledAs, reason }: Delegation): boolean =>
  state === 'settled' && settledAs === 'noneNeeded' && reason === 'over90';

/** Whether something may still happen to it by itself: that the manager takes contact arranges nothing yet. */
export const isOpen = ({ state, settledAs }: Delegation): boolean =>
  state === 'settled' ? settledAs === 'contacted' : state !== 'ended';

/** A delegate is asked, has accepted, or has the mail. */
export const hasDelegate = ({ state }: Pick<Delegation, 'state'>): boolean =>
  state === 'proposed' || state === 'accepted' || state === 'inEffect';

/** The time that the delegation was about: until it ended, if it did. */
export const spanOf = (delegation: Delegation): { from: Instant; until: Instant | undefined } => ({
  from: delegation.from,
  until: delegation.state === 'ended' ? delegation.since : delegation.until,
});

/** The versions of the consent's words among the texts: what somebody agreed to never changes (P7; JO 4397-2017). */
export type ConsentVersion = '2026-1';

/** The one that is asked for now. */
export const consentVersion: ConsentVersion = '2026-1';
