// The buttons of an opening card, one entry each: who may, when the card offers it, what it does (F1, F2).

import type { Role } from '../../core/authorization';
import type { PersonId } from '../../core/ids';
import { keysOf } from '../../core/members';
import type { Refusal } from '../../core/refusal';
import { isStandingWord, type Opening } from '../../look/domain/opening';
import { afterOthers } from '../../roster/domain/plan';
import { functionOf, hasPassed, isHeldBy, takenBy, type RosterChange } from '../../roster/domain/roster';
import type { DutyFacts } from './decide-duty';
import { hasEnded, isBySaying, type DutyDay } from './duty-day';
import type { DutyEvent } from './duty-log';
import type { Step } from './ladder';

/** What the decision is to see, what is saved with it, the entry that it leaves. */
export interface DutyTransition {
  readonly facts: Partial<DutyFacts>;
  readonly openings?: readonly Opening[];
  readonly rosterChanges?: readonly RosterChange[];
  readonly event: DutyEvent;
}

interface Doing {
  readonly facts: DutyFacts;
  readonly actorId: PersonId;
  /** Who was chosen and can have the mailbox; the actor where nobody is chosen. */
  readonly personId: PersonId;
  /** A new one, for what the transition saves. */
  readonly newId: string;
}

interface Offer {
  readonly facts: DutyFacts;
  readonly day: DutyDay;
  readonly reader: PersonId;
  readonly step: Step;
}

interface DutyButton {
  readonly may: readonly Role[];
  /** Why not, to who is something else to the mailbox. */
  readonly denied?: Refusal;
  /** Whether a card of that step shows it to a reader who may. */
  readonly isOffered: (offer: Offer) => boolean;
  /** Whether somebody did it before. */
  readonly isDone?: (day: DutyDay) => boolean;
  /** Why it comes to nothing now. */
  readonly refuses?: (facts: DutyFacts) => Refusal | undefined;
  /** For a day that is over, where the others are for one that lasts. */
  readonly isAfterwards?: true;
  /** Whether a person is chosen for it. */
  readonly asksPerson?: true;
  readonly does: (doing: Doing) => DutyTransition;
}

const anyOfMailbox: readonly Role[] = ['roster', 'manager', 'onDuty'];
const isOpen = ({ day }: Offer): boolean => day.state === 'open';

export const dutyTransitions = {
  'opening.confirm': {
    may: anyOfMailbox,
    isOffered: isOpen,
    isDone: ({ state }) => state === 'opened',
    does: (doing) => withOpening(doing, { what: 'day.opened', how: 'attested' }),
  },
  'opening.retract': {
    may: anyOfMailbox,
    isOffered: ({ facts, day }) =>
      facts.now < facts.times.dayEnd &&
      day.state === 'opened' &&
      day.opened !== undefined &&
      isBySaying(day.opened),
    refuses: ({ now, times, openings }) => {
      if (now >= times.dayEnd) return 'day-ended';
      return openings.some(isStandingWord) ? undefined : 'already-done';
    },
    does: withoutWords,
  },
  'opening.yesterday': {
    may: anyOfMailbox,
    isOffered: ({ day }) => hasEnded(day) && day.openedLater === undefined,
    isDone: ({ openedLater }) => openedLater !== undefined,
    isAfterwards: true,
    does: (doing) => withOpening(doing, { what: 'day.openedLater', how: 'attested' }),
  },
  'junk.reviewed': {
    may: anyOfMailbox,
    isOffered: ({ facts, day }) =>
      !hasEnded(day) && facts.look.unreadJunk > 0 && day.junkReviewed === undefined,
    isDone: ({ junkReviewed }) => junkReviewed !== undefined,
    does: withJunk,
  },
  'duty.accept': {
    may: ['roster', 'onDuty'],
    isOffered: ({ facts, day, reader, step }) =>
      day.state === 'open' &&
      (step === 'morning' || step === 'given' || functionOf(day.onDutyId) !== undefined) &&
      takenBy(facts.roster)?.personId !== reader &&
      isHeldBy(facts.roster, day.onDutyId, reader),
    does: (doing) => withRoster(doing, 'takes', { what: 'duty.accepted' }),
  },
  'duty.passOn': {
    may: ['onDuty'],
    denied: 'not-on-duty',
    isOffered: (offer) => isOpen(offer) && !hasPassed(offer.facts.roster, offer.reader),
    does: (doing) => withRoster(doing, 'passes', { what: 'duty.passedOn' }),
  },
  'duty.give': {
    may: ['manager', 'onDuty'],
    isOffered: (offer) =>
      isOpen(offer) &&
      (offer.facts.managers.includes(offer.reader) ||
        isHeldBy(offer.facts.roster, offer.day.onDutyId, offer.reader)),
    asksPerson: true,
    does: (doing) =>
      withRoster(
        doing,
        'takes',
        doing.personId === doing.actorId
          ? { what: 'duty.accepted' }
          : { what: 'duty.given', toId: doing.personId },
      ),
  },
} as const satisfies Readonly<Record<string, DutyButton>>;

export type DutyVerb = keyof typeof dutyTransitions;
export const transitionOf = (verb: DutyVerb): DutyButton => dutyTransitions[verb];

const alone: ReadonlySet<string> = new Set(
  keysOf(dutyTransitions).filter((verb) => transitionOf(verb).asksPerson !== true),
);
/** About its day and nothing else: pressed without choosing anybody, so that it can stand on a list of today. */
export const isPressedAlone = ({ verb }: { readonly verb: string }): boolean => alone.has(verb);

function withOpening({ facts, actorId }: Doing, event: DutyEvent): DutyTransition {
  const { mailboxId, date, now } = facts;
  const opening: Opening = {
    mailboxId,
    date,
    kind: 'attested',
    at: now,
    personId: actorId,
    retractedAt: undefined,
  };
  return { facts: { openings: [...facts.openings, opening] }, openings: [opening], event };
}

function withoutWords({ facts }: Doing): DutyTransition {
  const retract = (opening: Opening): Opening =>
    isStandingWord(opening) ? { ...opening, retractedAt: facts.now } : opening;
  const openings = facts.openings.map(retract);
  const changed = openings.filter((opening, index) => opening !== facts.openings[index]);
  return { facts: { openings }, openings: changed, event: { what: 'opening.retracted' } };
}

function withJunk({ facts, actorId }: Doing): DutyTransition {
  const day = facts.day && { ...facts.day, junkReviewed: { at: facts.now, byId: actorId } };
  return { facts: { day }, event: { what: 'junk.reviewed' } };
}

function withRoster(doing: Doing, kind: RosterChange['kind'], event: DutyEvent): DutyTransition {
  const { facts, actorId, personId, newId } = doing;
  const { mailboxId, date, now, roster } = facts;
  const change: RosterChange = {
    id: newId,
    mailboxId,
    date,
    kind,
    personId,
    byId: actorId,
    at: afterOthers(now, roster.changes),
    undoneAt: undefined,
  };
  const changes = [...roster.changes, change];
  return { facts: { roster: { ...roster, changes } }, rosterChanges: [change], event };
}
