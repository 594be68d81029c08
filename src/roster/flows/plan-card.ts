// Who has a mailbox in the days to come, its standing order and changes, and what the reader may do about them (F2).

import { dateToday } from '../../core/context';
import type { MailboxId, PersonId } from '../../core/ids';
import { findMailbox, mailboxesOf, type DutyMailbox } from '../../core/municipality';
import { accept, refuse } from '../../core/refusal';
import { mondayOf, plusDays, type LocalDate } from '../../core/time';
import { nameIn } from '../../people/flows/load-staff';
import type { RosterContext } from '../context';
import { functionHolder, isInForce, lastDayOf } from '../domain/roster';
import type { RosterPlanCard } from '../domain/roster-cards';
import { orderOn } from '../domain/standing-order';
import type { RosterResult } from '../domain/roster-refusal';
import { loadRoster, type LoadedRoster } from './load-roster';
import { managersOf, rosterOf, standingOf } from './mailbox-staff';
import { lostAmong, overtakenAmong } from './overtaken';
import { daysOffAhead } from './say-days-off';
import { answerOn, datesOf } from './who-has';
import { isWorkingDay } from '../../core/calendar';

interface PlanShown {
  readonly actorId: PersonId;
  /** The reader's first when left out. */
  readonly mailboxId?: MailboxId | undefined;
  readonly from?: LocalDate | undefined;
  readonly lastDay?: LocalDate | undefined;
}

const daysShown = 13;
const mostDays = 62;

/** Anybody may see who has it; buttons are for those who are something to the mailbox. */
export async function showPlan(
  context: RosterContext,
  shown: PlanShown,
): Promise<RosterResult<RosterPlanCard>> {
  const mailbox = await mailboxFor(context, shown);
  if (mailbox === undefined) return refuse('not-found');
  const today = dateToday(context);
  const from = shown.from !== undefined && shown.from > today ? shown.from : mondayOf(today);
  const wanted = shown.lastDay ?? plusDays(from, daysShown);
  const longest = plusDays(from, mostDays);
  const span = {
    from,
    lastDay: wanted < from ? plusDays(from, daysShown) : wanted > longest ? longest : wanted,
  };
  const loaded = await loadRoster(context, { ...span, only: [mailbox.id], also: [shown.actorId] });
  return accept({
    card: 'rosterPlan',
    today,
    mailboxId: mailbox.id,
    mailbox: mailbox.name,
    span,
    stretches: stretchesOf(context, loaded, { mailbox, ...span }),
    ...orderOf(context, loaded, { mailbox, from, reader: shown.actorId }),
    changes: await changesIn(context, loaded, { today, reader: shown.actorId }),
    off: daysOffAhead(
      loaded.staff.daysOff.filter(({ personId }) => personId === shown.actorId),
      today,
    ),
    ...ableOf(context, loaded, { mailbox, reader: shown.actorId }),
  });
}

async function mailboxFor(
  context: RosterContext,
  { actorId, mailboxId }: PlanShown,
): Promise<DutyMailbox | undefined> {
  const municipality = context.municipality();
  if (mailboxId !== undefined) return findMailbox(municipality, mailboxId);
  const reader = await context.store.people.find(actorId);
  return (reader && mailboxesOf(municipality, reader.upn)[0]) ?? municipality.mailboxes[0];
}

interface Days {
  readonly mailbox: DutyMailbox;
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
}

function stretchesOf(
  context: RosterContext,
  loaded: LoadedRoster,
  { mailbox, from, lastDay }: Days,
): RosterPlanCard['stretches'] {
  const { calendar } = context.municipality();
  const stretches: RosterPlanCard['stretches'][number][] = [];
  for (const date of datesOf(from, lastDay).filter((one) => isWorkingDay(calendar, one))) {
    const { hours, order } = answerOn(context, loaded, { mailbox, date });
    const day = { from: date, lastDay: date };
    if (hours !== undefined) {
      const named = hours.map((one) => ({ hours: one.hours, holder: nameIn(loaded.staff, one.holderId) }));
      stretches.push(...named.map((one) => ({ ...day, ...one })));
      continue;
    }
    const holder = nameIn(loaded.staff, order[0]);
    const last = stretches.at(-1);
    const goesOn = last !== undefined && last.hours === undefined && last.holder === holder;
    if (goesOn) stretches[stretches.length - 1] = { ...last, lastDay: date };
    else stretches.push({ ...day, holder });
  }
  return stretches;
}

interface Reading {
  readonly mailbox: DutyMailbox;
  readonly reader: PersonId;
}

function orderOf(
  context: RosterContext,
  { staff, written: { orders } }: LoadedRoster,
  { mailbox, from, reader }: Reading & { readonly from: LocalDate },
): Pick<RosterPlanCard, 'order' | 'dated'> {
  const municipality = context.municipality();
  const members = standingOf(mailbox, from, { municipality, orders, staff });
  const places = new Map(
    members.map((member) => [
      member.functionId === undefined ? member.personId : functionHolder(member.functionId),
      member,
    ]),
  );
  const dated = orderOn(orders, from);
  const isManager = managersOf(mailbox, municipality, staff).includes(reader);
  return {
    order: [...places].map(([holder, { days, rotation }]) => ({
      name: nameIn(staff, holder) ?? '',
      days,
      weeks: rotation?.weeks,
    })),
    dated: dated && { from: dated.from, undoId: isManager ? dated.id : undefined },
  };
}

/** Planned ones: what somebody took or passed on for the day alone stands on the day's own card. */
async function changesIn(
  context: RosterContext,
  { staff, written }: LoadedRoster,
  { today, reader }: { readonly today: LocalDate; readonly reader: PersonId },
): Promise<RosterPlanCard['changes']> {
  const planned = written.changes.filter(
    (change) => change.undoneAt === undefined && change.lastDay !== undefined && lastDayOf(change) >= today,
  );
  const [overtaken, lost] = [await overtakenAmong(context, planned), await lostAmong(context, planned)];
  const shown = planned.filter(({ swapId }) => swapId === undefined || !lost.has(swapId));
  return shown.map((change) => ({
    id: change.id,
    span: { from: change.date, lastDay: lastDayOf(change) },
    kind: change.kind,
    ...(change.part && { part: change.part }),
    person: nameIn(staff, change.personId) ?? '',
    isWaiting: !isInForce(change),
    isReaders: change.byId === reader || (change.askedId === reader && change.acceptedAt !== undefined),
    isOwn: change.personId === reader,
    ...(change.swapId !== undefined && {
      swapId: change.swapId,
      swapWith: nameIn(staff, change.byId === reader ? change.askedId : change.byId),
    }),
    ...(overtaken.has(change.swapId ?? change.id) && { isOvertaken: true }),
  }));
}

function ableOf(
  context: RosterContext,
  loaded: LoadedRoster,
  reading: Reading,
): Pick<RosterPlanCard, 'can' | 'functions'> {
  const can = abilities(context, loaded, reading);
  const { functions } = context.municipality();
  if (!can.order || functions.length === 0) return { can };
  return { can, functions: functions.map(({ id, name }) => ({ id: functionHolder(id), name })) };
}

function abilities(
  context: RosterContext,
  { staff, written }: LoadedRoster,
  { mailbox, reader }: Reading,
): RosterPlanCard['can'] {
  const municipality = context.municipality();
  const isManager = managersOf(mailbox, municipality, staff).includes(reader);
  const isInRoster = rosterOf(mailbox, staff).some(({ personId }) => personId === reader);
  const isGiven = written.changes.some((change) => isInForce(change) && change.personId === reader);
  const isOne = isInRoster || isGiven;
  const isDivided = municipality.mailboxes.some(({ authority }) => authority !== undefined);
  return {
    give: isManager || isOne,
    swap: isOne,
    take: isInRoster || isManager,
    order: isManager,
    off: isInRoster,
    cross: isManager && isDivided && mailbox.secrecy === 'normal',
  };
}
