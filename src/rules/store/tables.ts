import type { Generated } from 'kysely';
import type { Db } from '../../platform/db/runner';

/** The database with the tables of questions to the rules. */
export const rulesDb = (db: Db) =>
  db.withTables<{
    question: QuestionRow;
    question_gap: QuestionGapRow;
    tie: TieRow;
  }>();

export interface QuestionRow {
  id: string;
  version: number;
  mailbox_id: string;
  asker_id: string;
  receiver_id: string;
  text: string;
  asked_at: string;
  answer_text: string | null;
  answered_by_id: string | null;
  answered_at: string | null;
}

/** A question without a name that the rules did not answer. */
export interface QuestionGapRow {
  id: Generated<number>;
  text: string;
  shown_rule: string | null;
  times: number;
  last_asked_on: string;
}

/** A question that was proposed for a rule; `text` is the editor's wording. */
export interface TieRow {
  id: string;
  version: number;
  gap_id: number;
  rule: string | null;
  document_version: string;
  rule_mark: string | null;
  proposed_by_id: string;
  proposed_at: string;
  decided_by_id: string | null;
  decided_at: string | null;
  text: string | null;
  ended_by_id: string | null;
  ended_at: string | null;
}
