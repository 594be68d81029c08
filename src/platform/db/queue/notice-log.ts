import type { CoreEvent, NewLogEntry } from '../../../core/log-entry';
import { personId } from '../../../core/ids';
import type { NoticeContent } from '../../../core/notice';
import type { Instant } from '../../../core/time';
import { appendLog } from '../log-rows';
import { listSubjects, toContent } from './notices';
import type { Db } from '../runner';

type NoticeFate = 'said' | 'perhapsTwice' | 'unreachable' | 'failed' | 'dropped';

/** Logs what became of a notice: once for each mailbox that it is about, or once when it is about none. */
export async function logNotice(
  trx: Db,
  id: string,
  fate: { readonly what: NoticeFate; readonly at: Instant },
): Promise<void> {
  const notice = await trx
    .selectFrom('notice')
    .select(['receiver_id', 'content'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const content = toContent(notice.content);
  const event = toEvent(fate.what, content, notice.receiver_id);
  const entry = { at: fate.at, actorId: undefined, event };
  const subjects = await listSubjects(trx, id);
  const entries: readonly NewLogEntry[] = subjects.map(({ mailboxId, date }) => ({
    ...entry,
    mailboxId,
    date,
  }));
  const { date, mailboxId } = content;
  await appendLog(trx, entries.length > 0 ? entries : [{ ...entry, mailboxId, date }]);
}

function toEvent(what: NoticeFate, content: NoticeContent, receiver: string): CoreEvent {
  const { kind } = content;
  const toId = personId(receiver);
  if (what !== 'said') return { what: `notice.${what}`, kind, toId };
  const step = kind === 'opening' ? content.step : undefined;
  const { of } = content;
  return { what: 'notice.said', kind, toId, ...(step !== undefined && { step }), ...(of && { of }) };
}
