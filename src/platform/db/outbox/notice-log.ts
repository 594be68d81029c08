import type { CoreEvent } from '../../../core/log-entry';
import type { PersonId } from '../../../core/ids';
import type { Notice, NoticeContent } from '../../../core/notice';
import type { Instant } from '../../../core/time';
import { appendLog } from '../log-rows';
import type { Db } from '../runner';

type NoticeFate = 'said' | 'perhapsTwice' | 'unreachable' | 'failed' | 'dropped';

/** Logs what became of a notice: once for each mailbox that it is about, or once when it is about none. */
export async function logNotice(
  trx: Db,
  { receiverId, content, subjects }: Pick<Notice, 'receiverId' | 'content' | 'subjects'>,
  { what, at }: { readonly what: NoticeFate; readonly at: Instant },
): Promise<void> {
  const entry = { at, actorId: undefined, event: toEvent(what, content, receiverId) };
  const { date, mailboxId } = content;
  const about = subjects.length > 0 ? subjects : [{ date, mailboxId }];
  await appendLog(
    trx,
    about.map((subject) => ({ ...entry, mailboxId: subject.mailboxId, date: subject.date })),
  );
}

function toEvent(what: NoticeFate, content: NoticeContent, toId: PersonId): CoreEvent {
  const { kind, of } = content;
  const about = { kind, toId, ...(of && { of }) };
  if (what !== 'said') return { what: `notice.${what}`, ...about };
  const step = kind === 'opening' || kind === 'rosterChange' ? content.step : undefined;
  return { what: 'notice.said', ...about, ...(step !== undefined && { step }) };
}
