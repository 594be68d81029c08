// Lists which of the bot's own records the retention plan calls due; nothing is deleted without a person's decision (F7).

import type { RetentionCard } from '../domain/desk-cards';
import type { DeskNotice } from '../domain/desk-notices';
import { isRecordKind, type RecordKind } from '../domain/retention';
import { dateOf, localDate, startOfDay, type Instant, type LocalDate } from '../../core/time';
import type { DeskContext } from '../context';
import { newNotice } from '../../core/new-notice';
import { idsOf, loadStaff } from '../../people/flows/load-staff';

/** Queues the month's list for the admins, when there is anything on it. */
export async function listRetention(context: DeskContext): Promise<void> {
  const now = context.clock.now();
  const municipality = context.municipality();
  const month = dateOf(now, municipality.calendar.zone).slice(0, 7);
  if ((await retentionCard(context, month)) === undefined) return;
  const staff = await loadStaff(context, now);
  await context.store.save({
    notices: idsOf(municipality.admins, staff).map((receiverId) =>
      newNotice<DeskNotice>(context, {
        key: `retention/${month}/${receiverId}`,
        receiverId,
        content: { kind: 'retention', month },
      }),
    ),
  });
  context.wakeOutbox();
}

/** What is due at the start of that month (`YYYY-MM`); undefined when nothing is. */
export async function retentionCard(context: DeskContext, month: string): Promise<RetentionCard | undefined> {
  const { retention, calendar } = context.municipality();
  const before = new Map<RecordKind, Instant>(
    retention.flatMap(({ what, keepMonths }) =>
      isRecordKind(what) ? [[what, startOfDay(monthsBefore(month, keepMonths), calendar.zone)]] : [],
    ),
  );
  const counts = new Map<string, number>(
    (await context.store.retention.list(before)).map(({ what, count }) => [what, count]),
  );
  const rows = retention.flatMap((rule) => {
    const count = counts.get(rule.what) ?? 0;
    const row = {
      what: rule.what,
      count,
      before: monthsBefore(month, rule.keepMonths),
      decision: rule.decision,
    };
    return count > 0 ? [row] : [];
  });
  return rows.length === 0 ? undefined : { card: 'retention', month, rows };
}

/** The first day of the month that lies so many months before. */
export function monthsBefore(month: string, months: number): LocalDate {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - months;
  return localDate(
    `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`,
  );
}
