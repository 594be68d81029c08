// What lies in mailboxes and waits for whoever has them or leads them, counted (F3, F4).

import type { Calendar } from '../../../core/calendar';
import type { MailboxId, PersonId } from '../../../core/ids';
import { dateOf, type Instant, type LocalDate } from '../../../core/time';
import { isUnanswered } from '../../../incoming/domain/arrival/tracks';
import type { IncomingMessage } from '../../../incoming/domain/incoming';
import { lateBefore, waitingOf } from '../../../incoming/domain/standing';
import { overdueFilter } from '../../../incoming/flows/lists/overdue-filter';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { DeskContext } from '../../context';
import { taskKinds, urgentKinds, type Task, type UrgentKind } from '../../domain/tasks';

export type Own = Awaited<ReturnType<typeof ownMailboxes>>;

/** In the order in which they are to be done. */
export const placeOf = (task: Task): number =>
  task.kind === 'answer' && task.isDue ? taskKinds.indexOf('open') + 0.5 : taskKinds.indexOf(task.kind);

export async function mailTasks(
  context: DeskContext,
  parts: Own,
  isReaders: (id: MailboxId) => boolean,
): Promise<readonly Task[]> {
  const of = (part: Own[number]['parts'][number]) =>
    parts.filter((own) => own.parts.includes(part)).map(({ mailbox }) => mailbox.id);
  const counting = await countingOf(context);
  const registers = groupsOf(parts, of('roster').filter(isReaders));
  const leads = groupsOf(parts, of('manager'));
  const tasks = [
    ...(await Promise.all(registers.map((group) => registering(counting, group)))),
    ...(await Promise.all(leads.map((group) => deciding(counting, group)))),
  ];
  return tasks.flat().filter(({ count }) => count > 0);
}

/** How the messages stand in the mailboxes that the reader leads, or in that one of them: what is to be done at once, late or not registered, whoever has it. */
export async function standingOfLed(
  context: DeskContext,
  readerId: PersonId,
  only?: MailboxId,
): Promise<readonly Task[]> {
  const parts = await ownMailboxes(context, readerId);
  const led = parts.filter((own) => own.parts.includes('manager')).map(({ mailbox }) => mailbox.id);
  const ids = led.filter((id) => only === undefined || id === only);
  if (ids.length === 0) return [];
  const counting = await countingOf(context);
  const groups = groupsOf(parts, ids).map(async (group) => [
    ...(await registering(counting, group)),
    ...(await deciding(counting, group)),
  ]);
  const tasks = (await Promise.all(groups)).flat().filter(({ count }) => count > 0);
  return tasks.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** How many are to be registered in each. */
export async function countOpen(
  { store, clock, municipality }: DeskContext,
  ids: readonly MailboxId[],
): Promise<ReadonlyMap<MailboxId, number>> {
  const late = lateBefore(clock.now(), municipality().calendar);
  const counted = ids.map(async (id) => {
    const standing = await store.incoming.countStanding([id], late);
    return [id, standing.gone + standing.late + standing.open] as const;
  });
  return new Map(await Promise.all(counted));
}

interface Group {
  readonly ids: readonly MailboxId[];
  readonly mailbox: { readonly id: MailboxId; readonly name: string } | undefined;
}

/** All of the reader's together, else each by itself: what is counted is what its link shows. */
function groupsOf(parts: Own, ids: readonly MailboxId[]): readonly Group[] {
  if (ids.length === parts.length) return [{ ids, mailbox: undefined }];
  return parts
    .filter(({ mailbox }) => ids.includes(mailbox.id))
    .map(({ mailbox: { id, name } }) => ({ ids: [id], mailbox: { id, name } }));
}

async function countingOf(context: DeskContext) {
  const { incoming } = context.store;
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const [urgent, proposed, { overdue }] = await Promise.all([
    incoming.listUrgent(),
    incoming.listByAnswer(['proposed']),
    overdueFilter(context),
  ]);
  const late = lateBefore(now, calendar);
  return { incoming, urgent, proposed, overdue, turn: { late, calendar, today: dateOf(now, calendar.zone) } };
}

type Counting = Awaited<ReturnType<typeof countingOf>>;
type Counted = Extract<Task, { readonly count: number }>;

async function registering(
  { incoming, urgent, turn }: Counting,
  { ids, mailbox }: Group,
): Promise<readonly Counted[]> {
  const standing = await incoming.countStanding(ids, turn.late);
  const theirs = urgent.filter((one) => ids.includes(one.mailboxId) && isAtOnce(one, turn));
  const isFresh = ({ registration, goneAt, arrivedAt }: IncomingMessage): boolean =>
    registration.kind === 'open' && goneAt === undefined && arrivedAt >= turn.late;
  return [
    ...urgentKinds.map((kind) => ({
      kind,
      count: theirs.filter((one) => urgentKindOf(one) === kind).length,
      mailbox,
    })),
    { kind: 'gone', count: standing.gone, mailbox },
    { kind: 'late', count: standing.late, mailbox },
    { kind: 'register', count: standing.open, mailbox, ...(theirs.some(isFresh) && { hasUrgent: true }) },
  ];
}

async function deciding(
  { incoming, proposed, overdue }: Counting,
  { ids, mailbox }: Group,
): Promise<readonly Counted[]> {
  return [
    { kind: 'decision', count: proposed.filter((one) => ids.includes(one.mailboxId)).length, mailbox },
    { kind: 'overdue', count: await incoming.count({ mailboxes: ids, overdue }), mailbox },
  ];
}

interface Turn {
  readonly late: Instant;
  readonly calendar: Calendar;
  readonly today: LocalDate;
}

/** Waits for whoever has the mailbox, and not for whom it was given to or for a later day. */
function isAtOnce(message: IncomingMessage, { late, calendar, today }: Turn): boolean {
  const { waits, dueOn } = waitingOf(message, { late, calendar });
  const isGiven = waits.includes('answer') || waits.includes('decision') || waits.includes('filing');
  const isLater = waits.includes('handOver') && dueOn !== undefined && dueOn > today;
  return waits.length > 0 && !isGiven && !isLater;
}

/** Nothing is to be answered of a request that is answered or needs no answer: it is to be registered like any other. */
function urgentKindOf(message: IncomingMessage): UrgentKind | undefined {
  const { appeal, answer, registration } = message;
  if (appeal) return registration.kind === 'open' ? 'appeal' : 'handOver';
  return answer.state === 'notNeeded' || !isUnanswered(message) ? undefined : 'request';
}
