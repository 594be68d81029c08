// "I dag" on the work page, for who looks at it (F1–F4).

import { isWorkingDay } from '../../core/calendar';
import type { MailboxId, PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { dateOf } from '../../core/time';
import { countWithManager } from '../../absence/flows/away/list-away';
import { holderOf } from '../../duty/domain/decide-duty';
import { loadDutyBoard, type DutyBoard } from '../../duty/flows/load-duty';
import { pageOpening } from '../../duty/flows/page-opening';
import { lateBefore } from '../../incoming/domain/standing';
import { appointedStates, isAppointed, isClosed } from '../../incoming/domain/incoming';
import { nameOfMailbox, ownMailboxes } from '../../roster/flows/own-mailboxes';
import { overdueFilter } from '../../incoming/flows/lists/overdue-filter';
import { answersAs } from '../../incoming/flows/message/responders';
import { isHeldBy } from '../../roster/domain/roster';
import { countSwapsAsked } from '../../roster/flows/show-weeks';
import type { DeskContext } from '../context';
import { taskKinds, type Task, type Today } from '../domain/today';
import { rowOf } from './show-overview';

/** The reader's own mailboxes, or all when the reader has none: then only how each stands and who has it. */
export async function showToday(context: DeskContext, readerId: PersonId): Promise<Today> {
  const now = context.clock.now();
  const municipality = context.municipality();
  const date = dateOf(now, municipality.calendar.zone);
  const parts = await ownMailboxes(context, readerId);
  const own = parts.map(({ mailbox }) => mailbox);
  const shown = own.length > 0 ? own : municipality.mailboxes;
  const board = await loadDutyBoard(context, { date, now, only: shown.map(({ id }) => id) });
  const tasks = [
    ...(await mailTasks(context, parts, (id) => isTheirs(board, id, readerId))),
    ...openings(board, own, readerId),
    ...(await answersOf(context, readerId)),
    ...(await swapsOf(context, readerId, own)),
    ...mailOf(await countWithManager(context, readerId)),
  ];
  return {
    now,
    date,
    isWorkingDay: isWorkingDay(municipality.calendar, date),
    tasks: tasks.toSorted((a, b) => placeOf(a) - placeOf(b)),
    mailboxes: shown.flatMap((mailbox) => {
      const facts = board.facts.get(mailbox.id);
      if (facts === undefined) return [];
      const opening = own.includes(mailbox)
        ? pageOpening(context, board, { mailboxId: mailbox.id, readerId })
        : undefined;
      const { failingSince: since, goodAt: seenAt } = facts.look;
      const failing = since && { since, seenAt };
      const row = rowOf(board, mailbox, facts);
      return [{ id: mailbox.id, address: mailbox.address, row, opening, failing }];
    }),
  };
}

const placeOf = (task: Task): number =>
  task.kind === 'answer' && task.isDue ? taskKinds.indexOf('open') + 0.5 : taskKinds.indexOf(task.kind);

/** Of those who have it now, while its day is open. */
function openings(board: DutyBoard, own: readonly DutyMailbox[], readerId: PersonId): readonly Task[] {
  return own.flatMap((mailbox): readonly Task[] => {
    const facts = board.facts.get(mailbox.id);
    const row = facts && rowOf(board, mailbox, facts);
    const isTheirs = facts !== undefined && isHeldBy(facts.roster, holderOf(facts), readerId);
    return isTheirs && row?.state === 'open'
      ? [{ kind: 'open', mailboxId: mailbox.id, name: nameOfMailbox(mailbox).name }]
      : [];
  });
}

type Own = Awaited<ReturnType<typeof ownMailboxes>>;

/** Who has it now, or whoever can where nobody has: it does not wait for the others of the roster. */
function isTheirs({ facts: all }: DutyBoard, id: MailboxId, readerId: PersonId): boolean {
  const facts = all.get(id);
  const holder = facts && holderOf(facts);
  return holder === undefined || (facts !== undefined && isHeldBy(facts.roster, holder, readerId));
}

async function mailTasks(
  context: DeskContext,
  parts: Own,
  isReaders: (id: MailboxId) => boolean,
): Promise<readonly Task[]> {
  const { incoming } = context.store;
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const late = lateBefore(now, calendar);
  const of = (part: Own[number]['parts'][number]) =>
    parts.filter((own) => own.parts.includes(part)).map(({ mailbox }) => mailbox.id);
  const [registers, leads] = [of('roster').filter(isReaders), of('manager')];
  const [standing, urgent, proposed, overdue] = await Promise.all([
    incoming.countStanding(registers, late),
    incoming.listUrgent(),
    incoming.listByAnswer(['proposed']),
    incoming.count({ mailboxes: leads, overdue: await overdueFilter(context) }),
  ]);
  const tasks = [
    { kind: 'urgent', count: urgent.filter(({ mailboxId }) => registers.includes(mailboxId)).length },
    { kind: 'decision', count: proposed.filter(({ mailboxId }) => leads.includes(mailboxId)).length },
    { kind: 'overdue', count: overdue },
    { kind: 'gone', count: standing.gone },
    { kind: 'late', count: standing.late },
    { kind: 'register', count: standing.open },
  ] as const;
  return tasks.filter(({ count }) => count > 0);
}

const mailOf = (count: number): readonly Task[] => (count === 0 ? [] : [{ kind: 'mail', count }]);

async function swapsOf(
  context: DeskContext,
  readerId: PersonId,
  own: readonly DutyMailbox[],
): Promise<readonly Task[]> {
  const count = own.length === 0 ? 0 : await countSwapsAsked(context, { readerId, own });
  return count === 0 ? [] : [{ kind: 'swap', count }];
}

async function answersOf(context: DeskContext, readerId: PersonId): Promise<readonly Task[]> {
  const { zone } = context.municipality().calendar;
  const today = dateOf(context.clock.now(), zone);
  const all = await context.store.incoming.listByAnswer([...appointedStates, 'answered']);
  const theirs = await answersAs(context, readerId);
  const boxes = new Map(context.municipality().mailboxes.map(({ id, name }) => [id, name]));
  return all
    .filter(({ answer: { responderId } }) => responderId && theirs.has(responderId))
    .filter((message) => !isClosed(message))
    .map((message) => ({
      kind: isAppointed(message) ? 'answer' : 'file',
      messageId: message.id,
      mailbox: boxes.get(message.mailboxId) ?? '',
      arrivedAt: message.arrivedAt,
      dueOn: message.answer.dueOn,
      isDue: message.answer.dueOn !== undefined && message.answer.dueOn <= today,
    }));
}
