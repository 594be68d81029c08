// The buttons of a delegation's card, one entry each: who may, and when the card offers it (P7); what each does is in flows/act-on-delegation.ts.

import { may, type Role } from '../../core/authorization';
import { keysOf } from '../../core/members';
import type { LocalDate } from '../../core/time';
import type { DelegationRole } from './absence-notices';
import { hasDelegate } from './delegation';
import type { DelegationMethodName, DelegationState, ManagerReason, Settlement } from './delegation';

/** What decides what its reader can do. */
export interface DelegationFacts {
  readonly role: DelegationRole;
  readonly state: DelegationState;
  readonly hasBegun: boolean;
  readonly method: DelegationMethodName | undefined;
  readonly reason: ManagerReason | undefined;
  /** Undefined for the manager when it was the owner's own choice. */
  readonly settledAs: Settlement | undefined;
  /** To whom rules still send the mail; `isForIt`: IT takes it away, and not the owner. */
  readonly rulesLeft?: readonly { readonly to: string; readonly isForIt: boolean }[] | undefined;
  /** Who had the mail until a consent came to its end, and may go on with one tap. */
  readonly earlier?:
    | { readonly name: string; readonly lastDay: LocalDate; readonly hasSaidYes?: boolean }
    | undefined;
  /** The absence has become longer than the consent; `hasSaid`: by the reader already. */
  readonly longer?: { readonly lastDay: LocalDate | undefined; readonly hasSaid: boolean } | undefined;
  /** Who wrote down a consent that was given in another way. */
  readonly recordedBy: string | undefined;
  /** Of who stood in for a manager: the manager is there again. Of a card to a delegate: they said no, did not answer or went away, and it is the owner's again or somebody else's. */
  readonly isNotTheirs?: boolean | undefined;
  /** They said no, or were away themselves, and may still say yes. */
  readonly canTakeBack?: boolean | undefined;
  /** What was written down was denied, and another consent may be heard. */
  readonly canRecordAnew?: boolean | undefined;
  /** The absence is over. */
  readonly hasPassed?: boolean | undefined;
}

interface DelegationButton {
  readonly may: readonly Role[];
  /** Whether the card shows it to a reader who may. */
  readonly isOffered: (facts: DelegationFacts) => boolean;
}

export const delegationVerbs = {
  'delegation.name': { may: ['owner'], isOffered: isOpenToReader },
  'delegation.readMyself': { may: ['owner'], isOffered: (card) => isOpenToReader(card) && !card.hasBegun },
  'delegation.notExternal': { may: ['owner'], isOffered: isOpenToReader },
  'delegation.exempt': { may: ['owner'], isOffered: isOpenToReader },
  'delegation.askManager': {
    may: ['owner'],
    isOffered: (card) => isOpenToReader(card) && card.state === 'asked',
  },
  'delegation.confirm': {
    may: ['owner', 'manager', 'admin'],
    isOffered: (card) =>
      card.role === 'owner' ? card.state === 'accepted' && card.method === 'instructions' : isTask(card),
  },
  'delegation.keepOn': {
    may: ['owner', 'delegate'],
    isOffered: (card) => {
      if (card.role === 'delegate') return isTheirs(card) && hasToKeepOn(card);
      return isOpenToReader(card) ? card.earlier !== undefined : hasToKeepOn(card);
    },
  },
  'delegation.accept': {
    may: ['delegate'],
    isOffered: (card) => card.canTakeBack === true || isProposedTo(card),
  },
  'delegation.decline': {
    may: ['owner', 'delegate'],
    isOffered: (card) =>
      asksToKeepOn(card) || (card.role === 'delegate' && card.canTakeBack !== true && isProposedTo(card)),
  },
  'delegation.end': {
    may: ['owner', 'delegate', 'manager'],
    isOffered: (card) => {
      if (card.role === 'delegate') return isTheirs(card);
      if (card.role === 'manager') return isNoted(card);
      return isOwnChoice(card) || (isOwnConsent(card) && card.recordedBy === undefined);
    },
  },
  'consent.deny': {
    may: ['owner'],
    isOffered: (card) => isOwnConsent(card) && card.recordedBy !== undefined,
  },
  'delegation.contact': {
    may: ['manager'],
    isOffered: (card) =>
      isOpenToReader(card) && card.settledAs !== 'contacted' && card.reason !== 'accountEnded',
  },
  'delegation.recordConsent': {
    may: ['manager'],
    isOffered: (card) => hasForm(card) && card.reason !== 'accountEnded',
  },
  'delegation.recordNone': { may: ['manager'], isOffered: isOpenToReader },
} as const satisfies Readonly<Record<string, DelegationButton>>;

export type DelegationVerb = keyof typeof delegationVerbs;

/** `ruleGone`: `delegation.confirm` that a rule of before is taken away. */
export type DelegationOffer = DelegationVerb | 'ruleGone';

/** What the card offers its reader now, in the order in which it stands there. */
export const offersOf = (card: DelegationFacts): readonly DelegationOffer[] => [
  ...keysOf(delegationVerbs).filter(
    (verb) => may(delegationVerbs[verb].may, [card.role]) && delegationVerbs[verb].isOffered(card),
  ),
  ...(hasToRemove(card) ? (['ruleGone'] as const) : []),
];

/** Whether the reader has something to decide, by choosing a person among other things. */
export function isOpenToReader({ role, state, settledAs, isNotTheirs }: DelegationFacts): boolean {
  if (role === 'delegate' || role === 'admin' || isNotTheirs === true) return false;
  return state === 'withManager' || settledAs === 'contacted' || (role === 'owner' && state === 'asked');
}

/** Whether there is a person to choose. */
export const hasForm = (card: DelegationFacts): boolean =>
  isOpenToReader(card) || (card.role === 'manager' && card.canRecordAnew === true);

/** Manager and admins have it to do. */
export const isTask = ({ role, state, method }: DelegationFacts): boolean =>
  (role === 'manager' || role === 'admin') && state === 'accepted' && method === 'task';

/** The reader is asked to be the delegate. */
export const isProposedTo = ({ role, state, isNotTheirs }: DelegationFacts): boolean =>
  role === 'delegate' && state === 'proposed' && isNotTheirs !== true;

/** The absence is longer than the consent, and the reader has not said yet that it goes on. */
export const hasToKeepOn = ({ longer }: DelegationFacts): boolean => longer?.hasSaid === false;

/** The same, of who can say as well that it ends as was agreed. */
export const asksToKeepOn = (card: DelegationFacts): boolean =>
  hasToKeepOn(card) && (card.role === 'delegate' ? isTheirs(card) : hasDelegate(card));

/** Whether a rule stands that the reader has to take away. */
export const hasToRemove = ({ role, rulesLeft = [] }: DelegationFacts): boolean =>
  rulesLeft.some(({ isForIt }) => role === (isForIt ? 'admin' : 'owner'));

/** What waits for an owner or a delegate: their answer, or what is theirs to do in Outlook. */
export function waitsFor(card: DelegationFacts): 'answer' | 'step' | undefined {
  const isOwner = card.role === 'owner';
  if ((isOwner && card.state === 'asked') || isProposedTo(card) || asksToKeepOn(card)) return 'answer';
  const isToConfirm = isOwner && delegationVerbs['delegation.confirm'].isOffered(card);
  return isToConfirm || (isOwner && hasToRemove(card)) ? 'step' : undefined;
}

/** The delegate said yes. */
const isTheirs = ({ state, isNotTheirs, canTakeBack }: DelegationFacts): boolean =>
  canTakeBack !== true && isNotTheirs !== true && (state === 'accepted' || state === 'inEffect');

/** What the manager wrote down, while it holds. */
const isNoted = (card: DelegationFacts): boolean =>
  card.hasPassed !== true &&
  (hasDelegate(card)
    ? card.recordedBy !== undefined
    : card.state === 'settled' && card.settledAs === 'noneNeeded');

/** The owner's own, or one that was heard of them. */
const isOwnConsent = (card: DelegationFacts): boolean =>
  !isOpenToReader(card) && (hasDelegate(card) || hasToKeepOn(card));

const isOwnChoice = ({ state, settledAs }: DelegationFacts): boolean =>
  state === 'settled' && settledAs !== 'contacted' && settledAs !== 'noneNeeded';
