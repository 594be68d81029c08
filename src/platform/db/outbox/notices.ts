import { mailboxId, noticeId, personId, type NoticeId } from '../../../core/ids';
import type { NewNotice, Notice, NoticeContent, NoticeState, NoticeSubject } from '../../../core/notice';
import { chunksOf } from '../chunks';
import { compiledOnce } from '../compiled-once';
import { orUndefined, toDate, toInstant } from '../row-values';
import type { Db } from '../runner';
import type { NoticeRow } from '../tables';
import { askOnce } from '../work/ask-work';

export const toContent = (text: string): NoticeContent => JSON.parse(text) as NoticeContent;

/** Saves what was not said before under the same keys, and queues it. */
export async function saveNotices(trx: Db, notices: readonly NewNotice[]): Promise<void> {
  for (const chunk of chunksOf(notices)) {
    const saved = await insertNotices(trx, chunk);
    const unknown = chunk.filter((notice) => saved.delete(notice.id));
    const told = await insertSubjects(trx, unknown);
    const empty = unknown.filter((notice) => notice.subjects.length > 0 && !told.has(notice.id));
    await deleteNotices(trx, empty);
    const kept = unknown.filter((notice) => !empty.includes(notice));
    await askOnce(
      trx,
      kept.map(({ id, receiverId, notBefore }) => ({ kind: 'say', key: id, about: receiverId, notBefore })),
    );
  }
}

async function insertNotices(trx: Db, notices: readonly NewNotice[]): Promise<Set<string>> {
  const rows = await trx
    .insertInto('notice')
    .values(notices.map(toRow))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** The notices that keep at least one subject. */
async function insertSubjects(trx: Db, notices: readonly NewNotice[]): Promise<ReadonlySet<string>> {
  const subjects = notices.flatMap((notice) =>
    notice.subjects.map((subject, position) => ({
      key: subject.key,
      notice_id: notice.id,
      position,
      mailbox_id: subject.mailboxId,
      date: subject.date,
    })),
  );
  const kept = new Set<string>();
  for (const chunk of chunksOf(subjects)) {
    const rows = await trx
      .insertInto('notice_subject')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .returning('notice_id')
      .execute();
    for (const row of rows) kept.add(row.notice_id);
  }
  return kept;
}

async function deleteNotices(trx: Db, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  const ids = notices.map((notice) => notice.id);
  await trx.deleteFrom('notice').where('id', 'in', ids).execute();
}

export async function findNotices(db: Db, ids: readonly NoticeId[]): Promise<ReadonlyMap<NoticeId, Notice>> {
  const rowsById = new Map<string, Awaited<ReturnType<typeof selectNotices>>[number][]>();
  for (const row of await selectNotices(db, { ids })) {
    const rows = rowsById.get(row.id);
    if (rows) rows.push(row);
    else rowsById.set(row.id, [row]);
  }
  return new Map(
    [...rowsById.values()].flatMap((rows) => {
      const [row] = rows;
      return row ? [[noticeId(row.id), fromRow(row, rows.flatMap(toSubject))] as const] : [];
    }),
  );
}

/** One row for each subject, or one without. */
const selectNotices = compiledOnce((db, { ids }: { ids: readonly string[] }) =>
  db
    .selectFrom('notice as n')
    .leftJoin('notice_subject as s', 's.notice_id', 'n.id')
    .selectAll('n')
    .select(['s.key as subject_key', 's.mailbox_id', 's.date'])
    .where('n.id', 'in', ids)
    .orderBy('s.position'),
);

interface SubjectColumns {
  readonly subject_key: string | null;
  readonly mailbox_id: string | null;
  readonly date: string | null;
}

const toSubject = ({
  subject_key: key,
  mailbox_id: mailbox,
  date,
}: SubjectColumns): readonly NoticeSubject[] =>
  key === null || mailbox === null || date === null
    ? []
    : [{ key, mailboxId: mailboxId(mailbox), date: toDate(date) }];

export async function setNoticeState(trx: Db, id: string, state: NoticeState): Promise<void> {
  await trx.updateTable('notice').set({ state }).where('id', '=', id).execute();
}

const toRow = (notice: NewNotice): NoticeRow => ({
  id: notice.id,
  key: notice.key,
  receiver_id: notice.receiverId,
  kind: notice.content.kind,
  content: JSON.stringify(notice.content),
  not_before: notice.notBefore,
  created_at: notice.createdAt,
  state: 'waiting',
  said_at: null,
});

const fromRow = (row: NoticeRow, subjects: readonly NoticeSubject[]): Notice => ({
  id: noticeId(row.id),
  key: row.key,
  receiverId: personId(row.receiver_id),
  content: toContent(row.content),
  subjects,
  notBefore: toInstant(row.not_before),
  createdAt: toInstant(row.created_at),
  state: row.state as NoticeState,
  saidAt: orUndefined(row.said_at, toInstant),
});
