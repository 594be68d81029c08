import { sql, type Selectable } from 'kysely';
import { mailboxId, personId, questionId } from '../../core/ids';
import type { MailboxId, QuestionId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import { listNoticesUnder } from '../../platform/db/outbox/under-key';
import type { PeopleTable } from '../../platform/db/person-data';
import { orNull, orUndefined, toDate, toInstant } from '../../platform/db/row-values';
import type { Db, Runner } from '../../platform/db/runner';
import { saveVersion } from '../../platform/db/save-version';
import type { QuestionGap, RegistrarAnswer, RegistrarQuestion } from '../domain/registrar-question';
import { rulesDb, type QuestionGapRow, type QuestionRow } from './tables';
import type { NewGap, QuestionStore, RulesPart } from './question-store';

/** False when a question is not the one any more that the decision was made on. */
export async function saveQuestions(
  trx: Db,
  { questions = [], gaps = [] }: Pick<RulesPart, 'questions' | 'gaps'>,
): Promise<boolean> {
  for (const { question, expectedVersion } of questions)
    if (!(await saveVersion(trx, 'question', { row: toRow(question), expectedVersion }))) return false;
  for (const gap of gaps) await saveGap(trx, gap);
  return true;
}

/** The same words asked again count up; the rule that was shown last is kept. */
async function saveGap(trx: Db, gap: NewGap): Promise<void> {
  const row = { text: gap.text, shown_rule: orNull(gap.shownRule), last_asked_on: gap.lastAskedOn };
  await rulesDb(trx)
    .insertInto('question_gap')
    .values({ ...row, times: 1 })
    .onConflict((conflict) =>
      conflict.column('text').doUpdateSet((eb) => ({ ...row, times: eb('question_gap.times', '+', 1) })),
    )
    .execute();
}

/** Names are looked up in these tables of people. */
export const createQuestionStore = ({ read }: Runner, people: readonly PeopleTable[]): QuestionStore => ({
  find: (id) => read((db) => findQuestion(db, id)),
  listWaiting: (mailboxes) => read((db) => listWaiting(db, mailboxes)),
  countWaiting: () => read(countWaiting),
  listNotices: (id) => read((db) => listNoticesUnder(db, `question/${id}/`)),
  isAnybodyNamed: (words) => read((db) => isAnybodyNamed(db, words, people)),
  findGap: (id) => read((db) => findGap(db, id)),
  listGapTexts: (ids) => read((db) => listGapTexts(db, ids)),
  listGaps: (from, most) => read((db) => listGaps(db, from, most)),
});

async function countWaiting(db: Db): Promise<ReadonlyMap<MailboxId, number>> {
  const rows = await rulesDb(db)
    .selectFrom('question')
    .select((eb) => ['mailbox_id', eb.fn.countAll().as('count')])
    .where('answered_at', 'is', null)
    .groupBy('mailbox_id')
    .execute();
  return new Map(rows.map((row) => [mailboxId(row.mailbox_id), Number(row.count)]));
}

/** Directories write names with a capital; the database compares letters as they are, å ä ö too. */
async function isAnybodyNamed(
  db: Db,
  words: readonly string[],
  people: readonly PeopleTable[],
): Promise<boolean> {
  if (words.length === 0) return false;
  const names = words.map((word) =>
    word.toLowerCase().replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase()),
  );
  for (const { table, name: column } of people) {
    const isNamed = names.map(
      (name) => sql`${sql.ref(column)} = ${name} or ${sql.ref(column)} like ${`${name} %`}`,
    );
    const { rows } = await sql`
      select 1 from ${sql.table(table)} where ${sql.join(isNamed, sql` or `)} limit 1`.execute(db);
    if (rows.length > 0) return true;
  }
  return false;
}

async function findQuestion(db: Db, id: QuestionId): Promise<RegistrarQuestion | undefined> {
  const row = await rulesDb(db).selectFrom('question').selectAll().where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
}

async function listWaiting(db: Db, mailboxes: readonly MailboxId[]): Promise<readonly RegistrarQuestion[]> {
  if (mailboxes.length === 0) return [];
  const rows = await rulesDb(db)
    .selectFrom('question')
    .selectAll()
    .where('mailbox_id', 'in', mailboxes)
    .where('answered_at', 'is', null)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

/** What a migration put in the place of texts of before; a question never begins so. */
const removedText = '(texten är borttagen)';

async function listGaps(db: Db, from: LocalDate, most: number): Promise<readonly QuestionGap[]> {
  const rows = await rulesDb(db)
    .selectFrom('question_gap')
    .selectAll()
    .where('last_asked_on', '>=', from)
    .orderBy('last_asked_on', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(gapFrom);
}

async function findGap(db: Db, id: number): Promise<QuestionGap | undefined> {
  const row = await rulesDb(db)
    .selectFrom('question_gap')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && gapFrom(row);
}

async function listGapTexts(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await rulesDb(db).selectFrom('question_gap').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map(gapFrom).flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]])));
}

const gapFrom = (row: Selectable<QuestionGapRow>): QuestionGap => ({
  id: row.id,
  text: row.text.startsWith(removedText) ? undefined : row.text,
  shownRule: row.shown_rule ?? undefined,
  times: row.times,
  lastAskedOn: toDate(row.last_asked_on),
});

const toRow = (question: RegistrarQuestion): QuestionRow => ({
  id: question.id,
  version: question.version,
  mailbox_id: question.mailboxId,
  asker_id: question.askerId,
  receiver_id: question.receiverId,
  text: question.text,
  asked_at: question.askedAt,
  answer_text: orNull(question.answer?.text),
  answered_by_id: orNull(question.answer?.byId),
  answered_at: orNull(question.answer?.at),
});

const fromRow = (row: QuestionRow): RegistrarQuestion => ({
  id: questionId(row.id),
  version: row.version,
  mailboxId: mailboxId(row.mailbox_id),
  askerId: personId(row.asker_id),
  receiverId: personId(row.receiver_id),
  text: row.text,
  askedAt: toInstant(row.asked_at),
  answer: orUndefined(row.answered_at, (at): RegistrarAnswer => ({
    text: row.answer_text ?? '',
    byId: personId(row.answered_by_id ?? ''),
    at: toInstant(at),
  })),
});
