// What the cards about questions to the rules and to the registrar show.

import type { OwnWay } from './finding/own-ways';
import type { QuestionId } from '../../core/ids';
import type { RuleLanguage } from './words/words';
import type { LocalDate, Instant } from '../../core/time';
import type { RulesRefusal } from './registrar-question';
import type { BotDeed, ShownRule } from './rule-duties';
import type { NoAnswer } from './finding/ask';
import type { TieCards } from './tied/tie-cards';

/** What the document says of itself; empty where it says nothing. */
export interface RuleSource {
  readonly title: string;
  readonly issuer: string;
  readonly dated: string;
  readonly decidedBy: string;
  /** Retold, not worded as it was decided. */
  readonly isRetold: boolean;
}

/** Whether a day is one of those that a rule speaks of. */
export interface NamedDay {
  readonly date: LocalDate;
  readonly isWorkingDay: boolean;
  /** The first working day after it. */
  readonly next: LocalDate;
  /** It was asked whether something must be done that day, and the rule says every working day. */
  readonly isNo: boolean;
}

/** A wording that an editor approved. */
export interface ApprovedWording<Text = string> {
  readonly text: Text;
  /** Undefined where the directory does not know them any more. */
  readonly byName: string | undefined;
  readonly on: LocalDate;
  /** Of the sandbox: a draft that nobody has approved. */
  readonly isExample?: true;
}

/** A rule that answers a question (`rules.helpful`, `rules.notHelpful`, `rules.askRegistrar`). */
export interface AnswerCard {
  readonly card: 'answer';
  /** Of the question if it is sent to a registrar: sent twice it is one. */
  readonly questionId: QuestionId;
  /** What was asked, to be sent on if the asker wants; undefined when that may not be kept, or is forgotten. */
  readonly question: string | undefined;
  readonly rule: ShownRule;
  /** Above the rule; undefined where none is approved for such a question. */
  readonly short: ApprovedWording<Readonly<Record<RuleLanguage, string>>> | undefined;
  /** The rule in English, for people who read that. */
  readonly english: ApprovedWording | undefined;
  /** The day that was asked about, where the rule speaks of working days. */
  readonly day: NamedDay | undefined;
  /** Two at most. */
  readonly related: readonly ShownRule[];
  readonly document: RuleSource;
  readonly deed: BotDeed | undefined;
  /** A rule says that mail is opened (V2). */
  readonly needsConsentNote: boolean;
  /** The question held a personal identity number; the rule about that (K1), where there is one. */
  readonly secret: SecretNote | undefined;
  /** What a language model wrote above the rule; never shown without saying so. */
  readonly written: { readonly lead: string; readonly translation: string | undefined } | undefined;
  readonly verdict: 'helpful' | 'notHelpful' | undefined;
  /** Those that come next, where what was shown did not help (`rules.choose`). */
  readonly others?: readonly ShownRule[];
  /** Whether the question was kept, without a name. */
  readonly isKept: boolean;
  /** Who asks is a registrar, and is not sent to one. */
  readonly isRegistrar?: true;
}

export interface SecretNote {
  readonly rule: ShownRule | undefined;
}

/** "Är det något av det här?": what may answer, none of it said as an answer (`rules.choose`). */
export interface NearRulesCard {
  readonly card: 'nearRules';
  /** As on an answer. */
  readonly questionId: QuestionId;
  /** Three at most. */
  readonly choices: readonly ShownRule[];
  readonly needsConsentNote: boolean;
  readonly secret: SecretNote | undefined;
}

/** A plain no, with a registrar to ask. */
export interface NoAnswerCard {
  readonly card: 'noAnswer';
  /** `asks-registrar`: nothing was asked yet. */
  readonly reason: NoAnswer | 'asks-registrar';
  /** As on an answer. */
  readonly questionId: QuestionId;
  readonly question: string | undefined;
  readonly title: string;
  readonly secret: SecretNote | undefined;
  /** Whether the question was kept, without a name. */
  readonly isKept: boolean;
  /** What Brevvakt itself goes by. */
  readonly ownWay?: OwnWay;
  /** As on an answer. */
  readonly isRegistrar?: true;
}

/** A question to the registrar, for the registrar (`question.answer`). */
export interface QuestionCard {
  readonly card: 'question';
  readonly now: Instant;
  readonly questionId: QuestionId;
  readonly version: number;
  readonly text: string;
  readonly askerName: string | undefined;
  readonly department: string | undefined;
  readonly askedAt: Instant;
  /** Said once more, because it still waits. */
  readonly isReminder?: boolean;
  readonly answer:
    | { readonly text: string; readonly name: string | undefined; readonly at: Instant }
    | undefined;
  readonly refusal: RulesRefusal | undefined;
}

/** The same question for who asked it: where it went, and the answer. */
export interface AskedCard {
  readonly card: 'asked';
  readonly now: Instant;
  readonly text: string;
  readonly receiverName: string | undefined;
  readonly mailbox: string;
  /** When it reaches them; undefined: it has. */
  readonly reachesAt: Instant | undefined;
  readonly answer:
    | { readonly text: string; readonly name: string | undefined; readonly at: Instant }
    | undefined;
  readonly secret: SecretNote | undefined;
}

/** "frågor": what waits for a registrar's answer, and what the rules did not answer. */
export interface QuestionListCard {
  readonly card: 'questionList';
  readonly waiting: number;
  /** Unanswered questions whose text was taken away. */
  readonly withoutText: number;
  readonly gaps: readonly GapRow[];
  /** Somebody ties questions to the rules here: a rule can be proposed. */
  readonly canPropose: boolean;
}

export interface GapRow {
  readonly id: number;
  readonly text: string;
  readonly shownRule: string | undefined;
  readonly times: number;
  readonly lastAskedOn: LocalDate;
  /** A rule was proposed for it, its id; `-`: that none answers it. */
  readonly proposed: string | undefined;
}

/** A rule in its own words (`rules.show`). */
export interface RuleCard {
  readonly card: 'rule';
  readonly rules: readonly { readonly id: string; readonly section: string; readonly text: string }[];
  readonly document: RuleSource;
  /** A rule says that mail is opened, so that it goes with a word about consent (V2). */
  readonly needsConsentNote?: boolean;
}

/** Every card of this part. */
export type QuestionCards =
  | AnswerCard
  | NearRulesCard
  | NoAnswerCard
  | QuestionCard
  | AskedCard
  | QuestionListCard
  | RuleCard
  | TieCards;
