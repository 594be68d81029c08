// Questions to a registrar, and those that the rules did not answer (P3).

import type { MailboxId, NoticeId, QuestionId } from '../../core/ids';
import type { QuestionGap, RegistrarQuestion } from '../domain/registrar-question';
import type { LocalDate } from '../../core/time';
import type { TieChange } from './tie-store';

/** A question as it is to be from now on. */
export interface QuestionChange {
  /** The version that the decision was made on; 0 for a question that was not saved yet. */
  readonly expectedVersion: number;
  readonly question: RegistrarQuestion;
}

/** One more time that a question was not answered; the same words count up. */
export type NewGap = Omit<QuestionGap, 'id' | 'times' | 'text'> & { readonly text: string };

/** What one decision changes about questions. */
export interface RulesPart {
  readonly questions?: readonly QuestionChange[];
  readonly gaps?: readonly NewGap[];
  readonly ties?: readonly TieChange[];
}

/** Reads see what has been saved; questions and gaps are changed through `Store.save` alone. */
export interface QuestionStore {
  find(id: QuestionId): Promise<RegistrarQuestion | undefined>;
  /** Those that wait for an answer, longest waiting first. */
  listWaiting(mailboxes: readonly MailboxId[]): Promise<readonly RegistrarQuestion[]>;
  /** How many wait, by mailbox; mailboxes with none are left out. */
  countWaiting(): Promise<ReadonlyMap<MailboxId, number>>;
  /** The notices that show the question to whoever may answer it. */
  listNotices(id: QuestionId): Promise<readonly NoticeId[]>;
  /** Whether somebody whom the bot knows has one of these words as a first name, or as a whole name. */
  isAnybodyNamed(words: readonly string[]): Promise<boolean>;
  findGap(id: number): Promise<QuestionGap | undefined>;
  /** The words of those that are still kept, by their ids. */
  listGapTexts(ids: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** The latest first, on or after the date. */
  listGaps(from: LocalDate, most: number): Promise<readonly QuestionGap[]>;
}
