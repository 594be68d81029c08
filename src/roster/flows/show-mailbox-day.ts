// One day of one mailbox beside the weeks: who has it, its order, what may be done about it, what has happened (F2).

import { dateToday } from '../../core/context';
import type { MailboxId, PersonId } from '../../core/ids';
import type { LogEntry } from '../../core/log-entry';
import { isWorkingDay } from '../../core/calendar';
import { keysOf } from '../../core/members';
import { accept, refuse } from '../../core/refusal';
import { plusDays, startOfDay, type LocalDate } from '../../core/time';
import { nameIn } from '../../people/flows/load-staff';
import type { RosterContext } from '../context';
import { functionOf, type RosterFacts } from '../domain/roster';
import type { MailboxDay } from '../domain/mailbox-day';
import type { RosterEvent } from '../domain/roster-log';
import type { RosterResult } from '../domain/roster-refusal';
import { gapNowOf } from './gaps';
import { loadRoster, withFunctions, type LoadedRoster } from './load-roster';
import { managersOf } from './mailbox-staff';
import { nobodyNext } from './nobody-next';
import { lostAmong } from './overtaken';
import { mailboxesPlanned, ownMailboxes } from './own-mailboxes';
import { showPlan } from './plan-card';
import { cellOf } from './show-weeks';
import { swapDays } from './swap-days';
import { loadStaff } from '../../people/flows/load-staff';

interface DayAsked {
  readonly readerId: PersonId;
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
}

export async function showMailboxDay(
  context: RosterContext,
  { readerId, mailboxId, date }: DayAsked,
): Promise<RosterResult<MailboxDay>> {
  const mailbox = (await mailboxesPlanned(context, readerId)).find(({ id }) => id === mailboxId);
  if (mailbox === undefined) return refuse('not-allowed');
  // Whoever has days of it reads no log of it.
  const isOwn = (await ownMailboxes(context, readerId)).some((own) => own.mailbox === mailbox);
  const today = dateToday(context);
  const version = await context.store.roster.versionOf(mailboxId);
  const span = { from: date, lastDay: date, only: [mailboxId], also: [readerId] };
  const [loaded, plan, log] = await Promise.all([
    loadRoster(context, span),
    date < today ? undefined : showPlan(context, { actorId: readerId, mailboxId, from: date, lastDay: date }),
    isOwn ? rosterLog(context, mailboxId, mostEntries) : [],
  ]);
  const lost = await lostAmong(context, loaded.written.changes);
  const isWorking = isWorkingDay(context.municipality().calendar, date);
  const card = plan?.ok === true ? plan.value : undefined;
  const facts = loaded.factsOn(mailbox, date);
  return accept({
    date,
    today,
    mailboxId,
    mailbox: mailbox.name,
    version,
    log,
    cell: isWorking
      ? cellOf(context.municipality().calendar, loaded, { mailbox, date, today, readerId, lost })
      : undefined,
    plan: card,
    gap: card && (await gapFrom(context, mailboxId, date)),
    nobodyNext: nobodyNext(context, loaded, { mailbox, days: [facts], readerId }),
    swaps: isWorking && card?.can.swap ? await swapDays(context, { mailbox, date, readerId }) : undefined,
    likely: likelyOf(loaded, facts, readerId),
    readers: [...memberIds(facts), ...managersOf(mailbox, context.municipality(), loaded.staff)],
    nameOf: await namesIn(context, log),
  });
}

const memberIds = ({ standing }: RosterFacts): readonly PersonId[] => [
  ...new Set(standing.map(({ personId }) => personId)),
];

const likelyOf = ({ staff }: LoadedRoster, facts: RosterFacts, readerId: PersonId): MailboxDay['likely'] =>
  memberIds(facts).flatMap((id) => {
    const name = nameIn(staff, id);
    return id === readerId || name === undefined || functionOf(id) !== undefined ? [] : [{ id, name }];
  });

/** With the empty days that follow it, as on the gap's own card. */
async function gapFrom(context: RosterContext, id: MailboxId, date: LocalDate): Promise<MailboxDay['gap']> {
  const gap = await gapNowOf(context, { mailboxId: id, from: date, lastDay: date });
  return gap.state === 'open' ? gap : undefined;
}

const mostEntries = 20;
const daysBack = 92;

const ofRoster: Readonly<Record<RosterEvent['what'], true>> = {
  'roster.given': true,
  'roster.givenOutside': true,
  'roster.taken': true,
  'roster.passed': true,
  'roster.swapAsked': true,
  'roster.swapped': true,
  'roster.declined': true,
  'roster.undone': true,
  'roster.daysOff': true,
  'roster.ordered': true,
  'roster.orderUndone': true,
};
/** With what was done about the day itself while it was today. */
const changes = [...keysOf(ofRoster), 'duty.accepted', 'duty.passedOn', 'duty.given'];

/** What was decided about the mailbox's roster in the last three months. */
async function rosterLog(
  context: RosterContext,
  mailboxId: MailboxId,
  most: number,
): Promise<readonly LogEntry[]> {
  const { zone } = context.municipality().calendar;
  const since = startOfDay(plusDays(dateToday(context), -daysBack), zone);
  return context.store.log.listAbout({ mailboxId, since, kinds: changes }, most);
}

async function namesIn(context: RosterContext, log: readonly LogEntry[]): Promise<MailboxDay['nameOf']> {
  const ids = log.flatMap(({ actorId, event }) => {
    const { toId }: LogEntry['event'] & { readonly toId?: PersonId } = event;
    return [actorId, toId].filter((id) => id !== undefined);
  });
  const loaded = await loadStaff(context, context.clock.now(), { upns: [], ids: [...new Set(ids)] });
  const staff = withFunctions(loaded, context.municipality());
  return (id) => nameIn(staff, id);
}

/** Who changed the mailbox's roster last. */
export async function lastRosterChangeBy(
  context: RosterContext,
  mailboxId: MailboxId,
): Promise<string | undefined> {
  const log = await rosterLog(context, mailboxId, 1);
  const [last] = log;
  return last?.actorId && (await namesIn(context, log))(last.actorId);
}
