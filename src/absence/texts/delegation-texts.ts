import type { Ending, ManagerReason, Settlement } from '../domain/delegation';
import type { AbsenceRule } from '../domain/ask-absence';
import type { ConsentVersion } from '../domain/consent-text';

/** Who is meant and when, in words; `delegate` where one is known. */
export interface DelegationWords {
  readonly owner: string;
  readonly delegate: string;
  /** "1–12 december", "från och med tisdag 1 december". */
  readonly span: string;
  /** "12 december"; undefined while the end is not known. */
  readonly lastDay: string | undefined;
  /** "fredag 4 december": the last day for an answer before the question goes to somebody else. */
  readonly answerOn?: string | undefined;
}

type Say = (words: DelegationWords) => string;

/** First line and what follows. */
export interface Passage {
  readonly title: Say;
  readonly lines: readonly Say[];
}

export interface DelegationTexts {
  readonly owner: {
    readonly askedAhead: Passage;
    readonly askedNow: Passage;
    readonly because: Readonly<Partial<Record<ManagerReason, Say>>>;
    /** One for each version; one that was shown never changes. */
    readonly consent: Readonly<Record<ConsentVersion, Say>>;
    readonly proposed: Passage;
    /** By who has the question when the day for the delegate's answer has passed. */
    readonly undecided: Readonly<Record<'owner' | 'manager', Say>>;
    readonly recorded: (by: string) => string;
    readonly acceptedBySteps: Passage;
    readonly steps: (address: string, senders: readonly string[]) => readonly string[];
    readonly acceptedByRule: Passage;
    readonly inEffect: Passage;
    /** The rule in Outlook is the owner's own, so it does not end by itself. */
    readonly inEffectBySteps: Passage;
    readonly withManager: Passage;
    readonly settled: Readonly<Record<Settlement, Passage>>;
    readonly ended: Readonly<Record<Ending, Passage>>;
    readonly removeRule: string;
  };
  readonly delegate: {
    readonly proposed: Passage;
    readonly accepted: Passage;
    readonly inEffect: Passage;
    readonly over: Passage;
    /** They said no, did not answer or went away. */
    readonly notTheirs: Passage;
    /** By who has the question when the day for an answer has passed. */
    readonly undecided: Readonly<Record<'owner' | 'manager', Say>>;
  };
  readonly manager: {
    readonly open: Passage;
    readonly over90: Passage;
    readonly accountEnded: Passage;
    readonly because: Readonly<Partial<Record<ManagerReason, Say>>>;
    readonly notYet: Passage;
    readonly contacted: Passage;
    readonly arranged: Passage;
    readonly over: Passage;
  };
  readonly buttons: {
    readonly name: string;
    readonly readMyself: string;
    readonly notExternal: string;
    readonly exempt: string;
    readonly askManager: string;
    readonly confirm: string;
    readonly takeBack: string;
    readonly yes: string;
    readonly no: string;
    readonly noLonger: string;
    readonly contact: string;
    readonly recordConsent: string;
    readonly recordNone: string;
  };
  readonly pickDelegate: string;
  readonly pickConsented: Say;
  readonly how: string;
  readonly howHint: string;
}

export interface NoteTexts {
  readonly away: (name: string, span: string) => readonly string[];
  readonly back: (name: string) => readonly string[];
  /** What was planned and told was taken back before it began. */
  readonly notAway: (name: string, span: string) => readonly string[];
  readonly emptyRoster: (mailbox: string, days: string) => readonly string[];
  readonly staffChanges: readonly string[];
  /** `when`: "nu", "måndag 7 december kl. 8"; undefined: it knows already. */
  readonly toldSwitchboard: (span: string, when: string | undefined) => readonly string[];
  readonly now: string;
  readonly noSwitchboard: readonly string[];
  readonly noDelegation: (rule: AbsenceRule) => readonly string[];
  /** For the week's card. */
  readonly awayLine: (span: string, isArranged: boolean) => string;
  readonly weekWithoutMailboxes: (span: string) => string;
}
