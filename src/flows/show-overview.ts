// "status" and "vem har brevlådan": how each mailbox stands today and who has it (F1, F2).

import type { BotHealth, DutyOverviewCard } from '../domain/card-facts';
import { isWorkingDay } from '../domain/calendar';
import type { DutyFacts } from '../domain/decide-duty';
import { decideDuty } from '../domain/decide-duty';
import type { PersonId } from '../domain/ids';
import type { DutyMailbox } from '../domain/municipality';
import { dateOf } from '../domain/time';
import type { FlowContext } from './flow-context';
import type { DutyBoard } from './load-duty';
import { loadDutyBoard } from './load-duty';
import { idsOf } from './load-staff';

/** The reader's own mailboxes, or all when the reader has none; admins see the bot's health as well. */
export async function showOverview(
  context: FlowContext,
  readerId: PersonId,
  scope: 'own' | 'all',
): Promise<DutyOverviewCard> {
  const now = context.clock.now();
  const municipality = context.municipality();
  const date = dateOf(now, municipality.calendar.zone);
  const board = await loadDutyBoard(context, date, now);
  const own = municipality.mailboxes.filter((mailbox) => isOwn(board, mailbox, readerId));
  const shown = scope === 'own' && own.length > 0 ? own : municipality.mailboxes;
  const isAdmin = idsOf(municipality.admins, board.staff).includes(readerId);
  return {
    card: 'overview',
    now,
    date,
    isWorkingDay: isWorkingDay(municipality.calendar, date),
    rows: shown.flatMap((mailbox) => {
      const facts = board.facts.get(mailbox.id);
      return facts ? [rowOf(board, mailbox, facts)] : [];
    }),
    health: isAdmin ? await healthOf(context, board) : undefined,
  };
}

function isOwn(board: DutyBoard, mailbox: DutyMailbox, readerId: PersonId): boolean {
  const facts = board.facts.get(mailbox.id);
  if (facts === undefined) return false;
  return (
    facts.roster.standing.some((member) => member.personId === readerId) || facts.managers.includes(readerId)
  );
}

function rowOf(board: DutyBoard, mailbox: DutyMailbox, facts: DutyFacts): DutyOverviewCard['rows'][number] {
  const { day } = decideDuty(facts);
  const nameOf = (id: PersonId | undefined) =>
    id === undefined ? undefined : board.staff.byId.get(id)?.name;
  return {
    name: mailbox.name,
    state: day.state,
    opened: day.opened && { how: day.opened.how, at: day.opened.at, name: nameOf(day.opened.byId) },
    unread: facts.look.unread,
    onDuty: nameOf(day.onDutyId),
    unreadableSince: day.unreadableSince ?? facts.look.failingSince,
  };
}

async function healthOf(context: FlowContext, board: DutyBoard): Promise<BotHealth> {
  const counts = await context.store.outbox.counts(board.now);
  const looks = [...board.facts.values()].flatMap((facts) => facts.look.goodAt ?? []);
  return {
    unreachable: board.staff.people.filter((it) => it.unreachableSince !== undefined).map((it) => it.name),
    waiting: counts.waiting,
    failed: counts.failed,
    lastSweepAt: looks.toSorted().at(-1),
  };
}
