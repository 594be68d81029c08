// A question that somebody sent to the registrar, and questions that the rules did not answer (P3).

import type { MailboxId, PersonId, QuestionId, TieId } from '../../core/ids';
import type { Of } from '../../core/members';
import type { Refusal } from '../../core/refusal';
import type { Instant, LocalDate } from '../../core/time';

/** Longest answer of a registrar, in characters. */
export const longestAnswer = 2_000;

/** Longest question to a registrar, in characters. */
export const longestQuestion = 1_000;

/** Longest question that is kept without a name, in characters. */
export const longestGap = 500;

/**
 * - `text-missing`: a question or an answer without words
 * - `no-registrar`: nobody but the asker could answer
 * - `no-editor`: the municipality's file names nobody who ties questions to rules
 * - `not-editor`: what the editors of the rules do
 * - `question-gone`: the question that the rules did not answer is not kept any more
 * - `no-such-rule`: no rule was chosen, or the one that was is not in the document in force
 * - `text-too-long`, `names-somebody`: a wording that is to be kept
 */
export type RulesRefusal =
  | Refusal
  | 'text-missing'
  | 'no-registrar'
  | 'no-editor'
  | 'not-editor'
  | 'question-gone'
  | 'no-such-rule'
  | 'text-too-long'
  | 'names-somebody';

export interface RegistrarAnswer {
  readonly text: string;
  readonly byId: PersonId;
  readonly at: Instant;
}

/** Texts are kept with personal identity numbers masked. */
export interface RegistrarQuestion {
  readonly id: QuestionId;
  /** 1 while it waits, 2 when it is answered; goes with every action. */
  readonly version: number;
  /** Whoever is in this mailbox's roster may answer. */
  readonly mailboxId: MailboxId;
  readonly askerId: PersonId;
  /** Who was told of it. */
  readonly receiverId: PersonId;
  readonly text: string;
  readonly askedAt: Instant;
  readonly answer: RegistrarAnswer | undefined;
}

/** A question that the rules did not answer, without a name: a gap in the rules or in the thesaurus. */
export interface QuestionGap {
  readonly id: number;
  /** Undefined where it was taken away. */
  readonly text: string | undefined;
  /** The rule that was shown and did not help; undefined where the rules said nothing. */
  readonly shownRule: string | undefined;
  readonly times: number;
  readonly lastAskedOn: LocalDate;
}

interface Candidates {
  /** Who may answer: everyone who can have the mailbox that day, first who has it, then the rest of its roster. */
  readonly answerers: readonly PersonId[];
  readonly isThere: (id: PersonId) => boolean;
  /** All of the day. */
  readonly away: ReadonlySet<PersonId>;
  readonly askerId: PersonId;
}

/**
 * Who gets a question: whoever has the mailbox if they are there at that hour, else the next who is; nobody
 * is: who is back the same day, else the first, since a manager may not answer it. Never the asker. Undefined where there
 * is nobody else.
 */
export function registrarFor({ answerers, isThere, away, askerId }: Candidates): PersonId | undefined {
  const others = answerers.filter((id) => id !== askerId);
  return others.find(isThere) ?? others.find((id) => !away.has(id)) ?? others[0];
}

export interface RulesNotices {
  question: {
    questionId: QuestionId;
    /** Said once more, because it still waits. */
    isReminder?: boolean;
  };
  questionAnswered: { questionId: QuestionId };
  tie: { tieId: TieId };
}
export type RulesNotice = Of<RulesNotices>;
