import type { ChatTexts } from '../../chat/texts/chat-texts';
import type { DelegationTexts, NoteTexts } from '../../absence/texts/delegation-texts';
import type { HowOpened } from '../../duty/domain/duty-day';
import type { LogEntry } from '../log-entry';
import type { Language } from '../municipality';
import type { Refusal } from '../refusal';
import type { LocalDate, LocalTime } from '../time';
import type { MessageTexts } from '../../incoming/texts/message-texts';
import type { QuestionTexts } from '../../rules/texts/question-texts';
import type { When } from './when';

export type { When };

/** So many of so many mailboxes; `of` 1 is "brevlådan", more is "2 brevlådor" or "2 av 3 brevlådor". */
export interface Share {
  readonly n: number;
  readonly of: number;
}

/** Who did it, if anyone is named, and when. */
export interface DeedWords {
  readonly name: string | undefined;
  readonly when: When;
}

export interface Phrase {
  /** What to write. */
  readonly write: string;
  readonly does: string;
}

export interface Texts {
  readonly language: Language;
  readonly time: TimeTexts;
  /** What a list leaves out at its end. */
  readonly more: (count: number) => string;
  readonly labels: LabelTexts;
  readonly opening: OpeningTexts;
  readonly buttons: ButtonTexts;
  readonly refusals: Readonly<Record<Refusal, string>> & { readonly hasIt: (name: string) => string };
  readonly admin: AdminTexts;
  readonly overview: OverviewTexts;
  readonly absence: AbsenceTexts;
  readonly week: WeekTexts;
  readonly rule: RuleTexts;
  readonly questions: QuestionTexts;
  readonly retention: RetentionTexts;
  readonly help: HelpTexts;
  readonly chat: ChatTexts;
  readonly delegation: DelegationTexts;
  readonly notes: NoteTexts;
  readonly sentences: SentenceTexts;
  readonly messages: MessageTexts;
  readonly log: LogTexts;
}

export interface TimeTexts {
  /** For Intl, e.g. `sv-SE`. */
  readonly locale: string;
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  readonly clock: (hour: number, minute: number) => string;
  /** "i dag kl. 15.42" */
  readonly moment: (when: When) => string;
}

/** Words that stand on a card whatever it shows (`$host` in the templates). */
export interface LabelTexts {
  readonly give: string;
  readonly pickPerson: string;
  readonly pickPersonHint: string;
  readonly pickPersonMissing: string;
}

export interface ButtonTexts {
  readonly open: string;
  readonly confirm: string;
  readonly accept: string;
  readonly passOnToday: string;
  readonly passOn: string;
  readonly giveMailbox: string;
  readonly junk: string;
  readonly undo: string;
  readonly undoChange: string;
  readonly openedYesterday: string;
  readonly openedToday: string;
  readonly openedLaterToday: string;
  readonly openedThatDay: string;
  readonly rule: string;
  readonly notAway: string;
}

/** What is true of a mailbox on an opening card, in the words of its first line. */
export type OpeningMood =
  | 'unseen'
  | 'nobody'
  | 'unreadable'
  | 'yours'
  | 'missed'
  | 'notCheckable'
  | 'openedLater'
  | 'continued'
  | 'passedOn'
  | 'opened';

export interface OpeningTexts {
  readonly title: Readonly<Record<OpeningMood, (share: Share, day: string) => string>>;
  /** The same for one mailbox among several. */
  readonly status: Readonly<Record<OpeningMood, (day: string) => string>>;
  readonly hasIt: (name: string, day: string) => string;
  /** Instead of "opened" where nothing unread lay there. */
  readonly neededNone: (day: string) => string;
  readonly youGave: (name: string, when: When) => string;
  readonly youCannot: string;
  readonly wasTold: (name: string, when: When) => string;
  readonly continued: (when: When) => string;
  readonly unread: (count: number) => string;
  readonly oldest: (when: When) => string;
  readonly junk: (count: number) => string;
  readonly junkReviewed: (deed: DeedWords) => string;
  readonly how: Readonly<Record<HowOpened, (deed: DeedWords) => string>>;
  readonly notReadable: (name: string | undefined, since: When) => string;
  readonly cannotTell: string;
  readonly wasNotReadable: (name: string | undefined, since: When) => string;
  readonly couldNotTell: string;
  readonly noted: string;
  readonly standsBeside: (day: string) => string;
  /** After a refusal because something else had happened before. */
  readonly asItIs: string;
  readonly tellUs: string;
  readonly attest: string;
  readonly away: (name: string, lastDay: string | undefined) => string;
  readonly awayToday: (name: string) => string;
  readonly yourTurn: string;
  readonly givenBy: (name: string) => string;
  readonly rosterAsked: string;
  readonly asks: (when: When, name: string | undefined) => string;
  readonly tellsManager: (when: When, name: string | undefined) => string;
  readonly notesMissed: (when: When) => string;
  readonly notesMissedAtLast: (when: When) => string;
  readonly buttonsLater: string;
}

export interface AdminTexts {
  readonly unreadable: (count: number) => string;
  readonly unreadableSince: (since: When) => string;
  readonly readableAgain: string;
  readonly checkAccess: string;
  readonly deadEnd: (count: number, day: string) => string;
  readonly deadEndWhy: string;
  readonly deadEndDo: string;
  readonly people: (count: number) => string;
  readonly unknown: string;
  readonly disabled: string;
  readonly unreachable: string;
  readonly withoutMailbox: string;
  readonly withoutManager: string;
  /** Of the switchboard's channel: what is so, and what to do. */
  readonly channelSilent: readonly [string, string];
  readonly countAsAway: string;
}

export interface OverviewTexts {
  readonly none: string;
  /** What one who has no mailbox can write. */
  readonly noneHint: string;
  readonly openedShare: (share: Share) => string;
  readonly notWorkingDay: string;
  readonly noneSeenYet: string;
  readonly missed: string;
  readonly notCheckable: string;
  readonly openedLater: string;
  readonly has: (name: string) => string;
  readonly nobodyHas: string;
  readonly health: string;
  readonly outbox: (waiting: number, failed: number) => string;
  readonly lastSweep: (when: When) => string;
  readonly neverSwept: string;
  readonly unreachable: (names: string) => string;
}

export interface AbsenceTexts {
  readonly youAreAway: (span: string) => string;
  readonly isAway: (name: string, span: string) => string;
  readonly saysYouAreAway: (byName: string, span: string) => string;
  readonly openEnd: (from: string) => string;
  readonly seen: string;
  readonly saidBy: (name: string) => string;
  readonly takesOver: (mailbox: string, name: string) => string;
  readonly emptyOn: (days: string) => string;
  readonly emptyDays: (count: number, first: string) => string;
  readonly nobodyTakesOver: (mailbox: string) => string;
  readonly managerHears: (name: string, when: When) => string;
  readonly managerHeard: (name: string) => string;
  readonly youHear: (when: When) => string;
  readonly youHeard: string;
  readonly tellIfWrong: string;
  readonly endInOutlook: string;
  readonly ended: (name: string | undefined) => string;
  readonly endedBy: (name: string, moment: string) => string;
}

export interface WeekTexts {
  readonly title: (week: number, span: string) => string;
  readonly has: (name: string | undefined, next: string | undefined) => string;
  readonly junk: (count: number) => string;
  readonly missed: (days: string) => string;
  readonly notCheckable: (days: string) => string;
}

export interface RuleTexts {
  readonly title: (ids: readonly string[]) => string;
  readonly none: string;
  readonly source: (title: string, issuer: string) => string;
  readonly decided: (date: string, by: string) => string;
}

export interface RetentionTexts {
  readonly title: (count: number, month: string) => string;
  readonly nothing: (month: string) => string;
  /** What the plan calls records of the bot's own. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly row: (count: number, before: string) => string;
  readonly decision: (decision: string) => string;
  readonly nothingDeleted: string;
}

/** What the reader has to do with mailboxes: in a roster, answering for one, or nothing. */
export type HelpPart = 'roster' | 'leads' | 'none';

export interface HelpTexts {
  readonly title: string;
  readonly everyone: (away: string, part?: HelpPart) => readonly Phrase[];
  /** With the name of somebody else in the reader's rosters. */
  readonly forRosterAndManagers: (colleague: string) => readonly Phrase[];
  readonly forMessages: readonly Phrase[];
  readonly forRoster: readonly Phrase[];
  readonly forAdmins: readonly Phrase[];
  readonly buttons: string;
}

export interface SentenceTexts {
  readonly languageSet: string;
  readonly languageUnknown: string;
  readonly personNotFound: (query: string) => string;
  readonly personAmbiguous: (names: string) => string;
  readonly notAwayAnyway: string;
  readonly welcome: readonly string[];
  readonly fault: string;
}

type LogWhat = LogEntry['event']['what'];

/** Names that belong to an event of the log. */
export interface LogNames {
  /** Who acted, undefined for the bot itself. */
  readonly actor: string | undefined;
  /** The other person it is about: who was given the mailbox, who is away, who was told. */
  readonly other: string;
  /** How a day was opened, what a notice was, or which button it was. */
  readonly about: string;
  /** Why it was refused. */
  readonly reason: string;
}

export interface LogTexts {
  readonly events: Readonly<Record<LogWhat, (names: LogNames) => string>>;
  readonly how: Readonly<Record<HowOpened, (actor: string | undefined) => string>>;
  /** By kind of notice, or by step for opening cards. */
  readonly notices: Readonly<Record<string, string>>;
  readonly nobody: string;
  /** The switchboard's channel as a receiver. */
  readonly channel: string;
  /** From `2026-12-01` and `12:14`. */
  readonly time: (date: LocalDate, clock: LocalTime) => string;
}
