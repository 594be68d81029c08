// "I dag" on the work page, for who looks at it (F1–F4).

import { isWorkingDay, whyFree } from '../../../core/calendar';
import type { MailboxId, PersonId } from '../../../core/ids';
import { isSwitchboard, type DutyMailbox } from '../../../core/municipality';
import { dateToday } from '../../../core/context';
import { dateOf, plusDays, timeOf, type LocalDate } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { namesWithManager } from '../../../absence/flows/away/list-away';
import { mailWaiting } from '../../../absence/flows/delegation/mail-questions';
import { holderOf, namedNow, type DutyFacts } from '../../../duty/domain/decide-duty';
import { loadDutyBoard, type DutyBoard } from '../../../duty/flows/load-duty';
import { olderHandled } from '../../../duty/flows/older-handled';
import { pageOpening } from '../../../duty/flows/page-opening';
import { appointedStates, isAppointed, isClosed } from '../../../incoming/domain/incoming';
import { nameOfMailbox, ownMailboxes } from '../../../roster/flows/own-mailboxes';
import { answersAs } from '../../../incoming/flows/message/responders';
import { isHeldBy } from '../../../roster/domain/roster';
import { gapDays } from '../../../roster/flows/gaps';
import { daysAhead } from '../../../roster/flows/look-ahead';
import { hoursOfDay } from '../../../roster/flows/day-hours';
import { loadRoster, type LoadedRoster } from '../../../roster/flows/load-roster';
import { rosterGrid } from '../../../roster/flows/who-has';
import { countSwapsAsked } from '../../../roster/flows/open-swaps';
import type { DeskContext } from '../../context';
import type { GapDay, Task } from '../../domain/tasks';
import type { Today, TodayMailbox } from '../../domain/today';
import { hoursLeft } from '../answers/who-has-hours';
import { countOpen, mailTasks, placeOf, type Own } from './mail-tasks';
import { askedLast } from './show-standing';
import { rowOf } from './show-overview';

/** The reader's own mailboxes; all of them to who has none and to the switchboard: who has each, and to whom the chat says it how it stands. */
export async function showToday(context: DeskContext, reader: Person): Promise<Today> {
  const readerId = reader.id;
  const now = context.clock.now();
  const municipality = context.municipality();
  const date = dateOf(now, municipality.calendar.zone);
  const parts = await ownMailboxes(context, readerId);
  const own = parts.map(({ mailbox }) => mailbox);
  const isOwnAlone = own.length > 0 && !isSwitchboard(municipality, reader.upn);
  const shown = isOwnAlone ? own : municipality.mailboxes;
  const told = new Set(own.length > 0 ? own : await toldOthers(context, reader));
  const board = await loadDutyBoard(context, { date, now, only: shown.map(({ id }) => id) });
  const open = own.flatMap(({ id }) => ((board.facts.get(id)?.day?.state ?? 'open') === 'open' ? [id] : []));
  const older = await olderHandled(context, open, date);
  const later = await laterHolders(context, shown);
  const tasks = await tasksOf(context, { parts, board, readerId });
  return {
    now,
    date,
    isWorkingDay: isWorkingDay(municipality.calendar, date),
    free: whyFree(municipality.calendar, date),
    freeTomorrow: whyFree(municipality.calendar, plusDays(date, 1)),
    tasks: tasks.toSorted((a, b) => placeOf(a) - placeOf(b)),
    elsewhere: await elsewhereOf(context, { parts, board, readerId }),
    mailboxes: shown.flatMap((mailbox) => {
      const facts = board.facts.get(mailbox.id);
      if (facts === undefined) return [];
      const opening = own.includes(mailbox)
        ? pageOpening(context, board, { mailboxId: mailbox.id, readerId, olderHandled: older })
        : undefined;
      const { failingSince: since, goodAt: seenAt } = facts.look;
      const failing = since && { since, seenAt };
      const row = rowOf(board, mailbox, facts);
      const then = later(mailbox).filter((one) => !isToldNow(row, one));
      const shownRow = { row, then, isWhoHas: !told.has(mailbox) };
      return [{ id: mailbox.id, address: mailbox.address, ...shownRow, opening, failing }];
    }),
  };
}

/** What lies in the reader’s mailboxes that somebody else has now: it is in their list, and no task of theirs. */
async function elsewhereOf(
  context: DeskContext,
  { parts, board, readerId }: Waiting,
): Promise<Today['elsewhere']> {
  const others = parts.filter(
    ({ parts: all, mailbox }) => all.includes('roster') && !isTheirs(board, mailbox.id, readerId),
  );
  const counts = await countOpen(
    context,
    others.map(({ mailbox }) => mailbox.id),
  );
  return others.flatMap(({ mailbox }) => {
    const facts = board.facts.get(mailbox.id);
    const count = counts.get(mailbox.id) ?? 0;
    const holder = facts && rowOf(board, mailbox, facts).onDuty;
    return count === 0 ? [] : [{ mailboxId: mailbox.id, name: mailbox.name, count, holder }];
  });
}

/** Who has it after whoever has it now, where that is somebody else. */
async function laterHolders(context: DeskContext, shown: readonly DutyMailbox[]) {
  const held = (await hoursLeft(context, shown)) ?? [];
  return ({ name }: DutyMailbox): TodayMailbox['then'] =>
    held
      .filter(({ row }) => row.mailbox === name)
      .slice(1)
      .flatMap(({ row: { hours, name: holder, insteadOf } }) =>
        hours?.from ? [{ from: hours.from, holder, insteadOf }] : [],
      );
}

/** "borta till kl. 10.30" says when whoever has it is there again. */
const isToldNow = (
  { out, onDuty }: TodayMailbox['row'],
  { from, holder, insteadOf }: TodayMailbox['then'][number],
): boolean => from === out?.clock.until && insteadOf === undefined && holder === onDuty;

interface Waiting {
  readonly parts: Own;
  readonly board: DutyBoard;
  readonly readerId: PersonId;
}

async function tasksOf(context: DeskContext, { parts, board, readerId }: Waiting): Promise<readonly Task[]> {
  const own = parts.map(({ mailbox }) => mailbox);
  return [
    ...(await mailTasks(context, parts, (id) => isTheirs(board, id, readerId))),
    ...openings(board, own, readerId),
    ...(await gapsOf(context, parts, board)),
    ...(await answersOf(context, readerId)),
    ...(await swapsOf(context, readerId, own)),
    ...mailOf(await namesWithManager(context, readerId)),
    ...(await ownMailOf(context, readerId)),
  ];
}

/** Of all mailboxes admins read how they stand, of those they are asked about the last resort, and nobody else. */
async function toldOthers(context: DeskContext, reader: Person): Promise<readonly DutyMailbox[]> {
  const { admins, mailboxes } = context.municipality();
  if (admins.includes(reader.upn)) return mailboxes;
  const asked = await askedLast(context, reader);
  return mailboxes.filter(({ id }) => asked.includes(id));
}

/** Of those who have it now, while its day is open. */
function openings(board: DutyBoard, own: readonly DutyMailbox[], readerId: PersonId): readonly Task[] {
  return own.flatMap((mailbox): readonly Task[] => {
    const facts = board.facts.get(mailbox.id);
    const row = facts && rowOf(board, mailbox, facts);
    return facts !== undefined && isHeldNow(facts, readerId) && row?.state === 'open'
      ? [{ kind: 'open', mailboxId: mailbox.id, name: nameOfMailbox(mailbox).name }]
      : [];
  });
}

/** The days of the week to come that nobody has, of the mailboxes that the reader leads; today's while it is open. */
async function gapsOf(context: DeskContext, parts: Own, board: DutyBoard): Promise<readonly Task[]> {
  const leads = parts.filter((own) => own.parts.includes('manager')).map(({ mailbox }) => mailbox.id);
  if (leads.length === 0) return [];
  const today = dateToday(context);
  const span = { from: today, lastDay: plusDays(today, daysAhead), only: leads };
  const { rows } = await rosterGrid(context, span);
  const partsOn = emptyParts(context, await loadRoster(context, span));
  return rows.flatMap(({ mailbox, days }): readonly Task[] => {
    const facts = board.facts.get(mailbox.id);
    const isOpen = facts !== undefined && rowOf(board, mailbox, facts).state === 'open';
    const empty = gapDays(days).flatMap(({ date, isEmpty }) =>
      date === today && !isOpen ? [] : isEmpty ? [{ date }] : partsOn(mailbox, date),
    );
    if (empty.length === 0) return [];
    return [{ kind: 'gap', mailboxId: mailbox.id, name: nameOfMailbox(mailbox).name, days: empty }];
  });
}

/** The hours of a day that nobody has, while somebody has the rest of it; of today those that are left. */
function emptyParts(context: DeskContext, { staff, factsOn }: LoadedRoster) {
  const { calendar } = context.municipality();
  const today = dateToday(context);
  const now = timeOf(context.clock.now(), calendar.zone);
  return (mailbox: DutyMailbox, date: LocalDate): readonly GapDay[] =>
    hoursOfDay(factsOn(mailbox, date), mailbox, { staff, calendar })
      .filter(({ holderId, hours }) => holderId === undefined && (date !== today || hours.until > now))
      .map(({ hours }) => ({ date, hours }));
}

/** Who has it now, or whoever can where nobody has: it does not wait for the others of the roster. */
function isTheirs({ facts: all }: DutyBoard, id: MailboxId, readerId: PersonId): boolean {
  const facts = all.get(id);
  return facts === undefined || holderOf(facts) === undefined || isHeldNow(facts, readerId);
}

/** Whoever has it, and whoever is named meanwhile: others are told to turn to them. */
function isHeldNow(facts: DutyFacts, readerId: PersonId): boolean {
  const { holder, out } = namedNow(facts);
  return [holderOf(facts), holder, out?.there].some((one) => isHeldBy(facts.roster, one, readerId));
}

const mailOf = (names: readonly string[]): readonly Task[] =>
  names.length === 0 ? [] : [{ kind: 'mail', names }];

/** Who reads the reader's own mail, or whose they are to read. */
async function ownMailOf(context: DeskContext, readerId: PersonId): Promise<readonly Task[]> {
  const { answers, steps } = await mailWaiting(context, readerId);
  const tasks = [
    { kind: 'mailAnswer', count: answers },
    { kind: 'mailStep', count: steps },
  ] as const;
  return tasks.filter(({ count }) => count > 0);
}

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
      isRequest: message.isRequest,
      arrivedAt: message.arrivedAt,
      dueOn: message.answer.dueOn,
      isDue: message.answer.dueOn !== undefined && message.answer.dueOn <= today,
    }));
}
