// Days that go back because whoever had them by a change is away: who has them again hears it, and its cards are drawn anew (F2).

import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import { newNotice } from '../../core/new-notice';
import type { NewNotice } from '../../core/notice';
import { findMailbox } from '../../core/municipality';
import { atLocal, plusDays, type LocalDate } from '../../core/time';
import { awayAt, loadStaff } from '../../people/flows/load-staff';
import type { Change, RosterContext } from '../context';
import { dutyHoursOn } from '../domain/duty-hours';
import { isInForce, lastDayOf, regularOf, sinceOf, placesOf, type RosterChange } from '../domain/roster';
import type { RosterNotice } from '../domain/roster-notices';
import type { ChangeTold } from '../store/roster-store';
import { changesOf, fallenOf, type DayElsewhere } from './overtaken';

/** What has ended so lately may still be offered to be taken back by its cards. */
const daysBack = 7;
const daysAhead = 366;

type Saying = Required<Pick<Change, 'daysShown' | 'redrawNotices'>> & {
  readonly notices: readonly NewNotice<RosterNotice>[];
};

/** Of every change that was told and is in force what its cards show now, and whom to tell. */
export async function fallenDays(context: RosterContext): Promise<Saying> {
  const today = dateToday(context);
  const span = { from: plusDays(today, -daysBack), lastDay: plusDays(today, daysAhead) };
  const { changes } = await context.store.roster.readSpan(span);
  const takes = changes.filter((change) => change.kind === 'takes' && isInForce(change));
  const ids = [...new Set(takes.map(({ id, swapId = id }) => swapId))];
  const each = await Promise.all(ids.map((id) => ofChange(context, id)));
  return {
    daysShown: each.flatMap(({ daysShown }) => daysShown),
    redrawNotices: each.flatMap(({ redrawNotices }) => redrawNotices),
    notices: each.flatMap(({ notices }) => notices),
  };
}

async function ofChange(context: RosterContext, id: string): Promise<Saying> {
  const told = await context.store.roster.listNotices([id]);
  const changes = await changesOf(context, id);
  const [first] = changes;
  if (told.length === 0 || first === undefined) return { daysShown: [], redrawNotices: [], notices: [] };
  const each = await Promise.all(
    changes.map(async (change) => ({ change, days: (await fallenOf(context, change)).days })),
  );
  const isOver = changes.some((change) => lastDayOf(change) < dateToday(context));
  const shown = [...each.flatMap(({ days }) => days.map(textOf)), ...(isOver ? ['over'] : [])].join(' ');
  const changed = told.filter(({ content }) => (content.shown ?? '') !== shown);
  const news = await Promise.all(each.map(({ change, days }) => newTo(context, { change, days, told })));
  return {
    daysShown: changed.map((one) => ({ id: one.id, content: { ...one.content, shown } })),
    redrawNotices: changed.map((one) => one.id),
    notices: [...new Set(news.flat())].map((receiverId) => notice(context, { id, told, shown, receiverId })),
  };
}

const textOf = ({ date, holder }: DayElsewhere): string => `${date}/${holder ?? ''}`;

interface Fallen {
  readonly change: RosterChange;
  readonly days: readonly DayElsewhere[];
  readonly told: readonly ChangeTold[];
}

/** Whose day it would be anyhow, or who is of the change: a substitute hears it in the morning, like of every absence. */
async function newTo(context: RosterContext, { change, days, told }: Fallen): Promise<readonly PersonId[]> {
  const ahead = await unknownBefore(
    context,
    change,
    days.filter(({ date }) => isAhead(context, change, date)),
  );
  return ahead.flatMap((day) => {
    const { facts, holder } = day;
    const people = placesOf(facts)[0]?.people ?? [];
    const isOwn = holder === regularOf(facts);
    return people.filter(
      (person) =>
        (isOwn || [change.byId, change.askedId].includes(person)) && !isTold(told, person, textOf(day)),
    );
  });
}

const isTold = (told: readonly ChangeTold[], person: PersonId, day: string): boolean =>
  told.some(
    ({ receiverId, state, content: { step, shown = '' } }) =>
      step === 'fell' && receiverId === person && state !== 'dropped' && shown.split(' ').includes(day),
  );

/** Neither over, nor today after the mailbox has closed. */
function isAhead(context: RosterContext, { mailboxId }: RosterChange, date: LocalDate): boolean {
  const mailbox = findMailbox(context.municipality(), mailboxId);
  const hours = mailbox && dutyHoursOn(mailbox, date, context.municipality().calendar);
  return hours !== undefined && context.clock.now() < hours.to;
}

/** Those on which it was not said already when the change was made that the person is away. */
async function unknownBefore(
  context: RosterContext,
  change: RosterChange,
  days: readonly DayElsewhere[],
): Promise<readonly DayElsewhere[]> {
  if (days.length === 0) return [];
  const { calendar } = context.municipality();
  const { personId } = change;
  const staff = await loadStaff(context, context.clock.now(), { upns: [], ids: [personId] });
  const before = {
    absences: staff.absences.filter(({ seenAt }) => seenAt < sinceOf(change)),
    daysOff: staff.daysOff.filter(({ at }) => at < sinceOf(change)),
    people: [],
  };
  return days.filter(
    ({ date }) =>
      !awayAt(before, atLocal(date, calendar.officeHours.from, calendar.zone), calendar).has(personId),
  );
}

interface Told {
  readonly id: string;
  readonly told: readonly ChangeTold[];
  readonly shown: string;
  readonly receiverId: PersonId;
}

function notice(context: RosterContext, { id, told, shown, receiverId }: Told): NewNotice<RosterNotice> {
  const before = told.filter(({ content, receiverId: to }) => content.step === 'fell' && to === receiverId);
  const again = before.length === 0 ? '' : `/${before.length + 1}`;
  return newNotice<RosterNotice>(context, {
    key: `roster/${id}/fell/${receiverId}${again}`,
    receiverId,
    content: { kind: 'rosterChange', step: 'fell', changeId: id, shown },
  });
}
