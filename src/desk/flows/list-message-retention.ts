// Each month: which messages of a mailbox the retention plan calls due, for its registrar; the bot deletes nothing (F7).

import type { RetentionCard } from '../domain/desk-cards';
import type { DeskNotice } from '../domain/desk-notices';
import { nextOfficeTime } from '../../core/calendar';
import { noticeId, type MailboxId } from '../../core/ids';
import type { NewNotice } from '../../core/notice';
import { parseMessagesDue } from '../domain/retention';
import { dateOf, startOfDay } from '../../core/time';
import type { DeskContext } from '../context';
import { monthsBefore } from './list-retention';
import { rosterOf } from '../../roster/flows/mailbox-staff';
import { loadStaff } from '../../people/flows/load-staff';

/** Queues the month's list for the first of each roster who is there, where anything is due. */
export async function listMessageRetention(context: DeskContext): Promise<void> {
  const now = context.clock.now();
  const { calendar, mailboxes } = context.municipality();
  const month = dateOf(now, calendar.zone).slice(0, 7);
  const staff = await loadStaff(context, now);
  const notices: NewNotice<DeskNotice>[] = [];
  for (const mailbox of mailboxes) {
    const roster = rosterOf(mailbox, staff);
    const receiver = roster.find(({ personId }) => !staff.away.has(personId)) ?? roster[0];
    if (receiver === undefined) continue;
    if ((await messageRetentionCard(context, month, mailbox.id)) === undefined) continue;
    notices.push({
      id: noticeId(context.newId()),
      key: `retention/${month}/${mailbox.id}`,
      receiverId: receiver.personId,
      content: { kind: 'retention', month, mailboxId: mailbox.id },
      subjects: [],
      notBefore: nextOfficeTime(calendar, now),
      createdAt: now,
    });
  }
  await context.store.save({ notices });
  context.wakeOutbox();
}

/** What is due in the mailbox at the start of that month (`YYYY-MM`); undefined when nothing is. */
export async function messageRetentionCard(
  context: DeskContext,
  month: string,
  mailboxId: MailboxId,
): Promise<RetentionCard | undefined> {
  const { retention, calendar, mailboxes } = context.municipality();
  const name = mailboxes.find(({ id }) => id === mailboxId)?.name ?? mailboxId;
  const rows = [];
  for (const rule of retention) {
    const named = parseMessagesDue(rule.what);
    if (named?.mailbox !== String(mailboxId)) continue;
    const { registration } = named;
    const before = monthsBefore(month, rule.keepMonths);
    const due = { mailboxId, registration, before: startOfDay(before, calendar.zone) };
    const count = await context.store.incoming.countDue(due);
    if (count > 0) rows.push({ what: name, registration, count, before, decision: rule.decision });
  }
  return rows.length === 0 ? undefined : { card: 'retention', month, rows };
}
