// A dry sweep's report in lines for a terminal.

import type { Municipality } from '../src/core/municipality';
import { timeOf } from '../src/core/time';
import type { SweepReport } from './dry-sweep';

export function describeSweep(report: SweepReport, { calendar }: Municipality): string {
  const time = (at: string) => timeOf(at as typeof report.at, calendar.zone);
  const lines = report.mailboxes.map(({ id, facts, decision }) => {
    const since =
      facts.oldestUnreadAt === undefined ? '' : `, the oldest since ${time(facts.oldestUnreadAt)}`;
    const seen = facts.readable
      ? `${facts.unread} unread${since}, ${facts.unreadJunk} in junk`
      : 'could not be read';
    const how = decision.how === undefined ? '' : ` (${decision.how})`;
    return `  ${id}: ${seen} → ${decision.state}${how}, on duty: ${decision.onDuty ?? 'nobody'}`;
  });
  const notices = report.notices.map(
    ({ to, step, mailboxes, notBefore }) =>
      `  ${to}: ${step} about ${mailboxes.join(', ')}, from ${time(notBefore)}`,
  );
  const day = report.isWorkingDay ? 'a working day' : 'no working day';
  return [
    `${report.date} ${time(report.at)}, ${day}`,
    'Mailboxes',
    ...(lines.length > 0 ? lines : ['  none to watch']),
    'Notices',
    ...(notices.length > 0 ? notices : ['  none']),
  ].join('\n');
}
