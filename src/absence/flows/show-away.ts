// "Borta" on the work page: who is away in some days and who answers meanwhile, for those who may know (F2, P7, T10).

import { isWorkingDay, nextWorkingDay } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import { accept, refuse, type Result } from '../../core/refusal';
import { plusDays, type LocalDate } from '../../core/time';
import { namesApart, type Person } from '../../people/domain/person';
import { findPeople } from '../../people/flows/find-people';
import { nameIn } from '../../people/flows/load-staff';
import { ownMailboxes } from '../../roster/flows/own-mailboxes';
import { whoHas, type RosterDay } from '../../roster/flows/who-has';
import type { AbsenceContext } from '../context';
import { daysSpan } from '../domain/away-days';
import { isMeant, type Answering, type AwayList, type AwayPerson } from '../domain/away-list';
import { byPerson } from '../domain/away-time';
import { awayOf, type PersonAway } from './away-of';
import { arrangedOf } from './list-away';
import { isSwitchboard, mayKnowOf, type Knowing } from './may-know-away';

export interface AwayAsked {
  /** Today when left out; what has been is not shown. */
  readonly from: LocalDate | undefined;
  /** Included; a week when left out. */
  readonly until: LocalDate | undefined;
  readonly unit: string | undefined;
  readonly text: string | undefined;
}

const daysShown = 7;
const mostDays = 92;
const farthestDays = 366;
const mostPeople = 200;

/** The switchboard, those with a mailbox, and managers of somebody who is away. */
export async function maySeeAway(context: AbsenceContext, reader: Person): Promise<boolean> {
  if (isSwitchboard(context, reader.upn)) return true;
  if ((await ownMailboxes(context, reader.id)).length > 0) return true;
  return (await context.store.delegations.listManagers(context.clock.now())).includes(reader.id);
}

export async function showAway(
  context: AbsenceContext,
  reader: Person,
  asked: AwayAsked,
): Promise<Result<AwayList, 'not-allowed'>> {
  if (!(await maySeeAway(context, reader))) return refuse('not-allowed');
  const { calendar } = context.municipality();
  const today = dateToday(context);
  const { from, lastDay } = spanAsked(today, asked);
  const span = daysSpan(from, lastDay, calendar);
  const known = await mayKnowOf(context, reader, (staff) =>
    awayOf(context, staff, { span, isSeen: () => true }).map(({ personId }) => personId),
  );
  const arranged = await arrangedOf(context, reader.id);
  const times = awayOf(context, known.staff, { span, isSeen: known.isSeen }).filter(
    ({ personId: id }) => id !== reader.id && (known.all || known.ids.has(id) || arranged.has(id)),
  );
  const names = namesApart(known.staff.people);
  const away = [...byPerson(times)].map(([id, own]) => ({
    ...{ id, name: names.get(id) ?? '', unit: own[0]?.person.department, times: own },
  }));
  const meant = away.filter((one) => isMeant(one, asked));
  const answeringOn = isWorkingDay(calendar, from) ? from : nextWorkingDay(calendar, from);
  const holders = await whoHas(context, { date: answeringOn });
  return accept({
    ...{ today, from, lastDay, answeringOn, total: meant.length },
    ...{ isSwitchboard: known.all, readerId: reader.id, readerName: reader.name },
    reportable: reportableOf(known, reader.id),
    notAway: known.all && meant.length === 0 ? await namedLike(context, asked, away) : undefined,
    units: [...new Set(away.flatMap(({ unit }) => unit ?? []))].toSorted((a, b) => a.localeCompare(b, 'sv')),
    people: meant.slice(0, mostPeople).map(({ times: own, ...person }): AwayPerson => ({
      ...person,
      periods: own.map(({ period }) => period),
      isArranged: arranged.get(person.id),
      answering: answeringFor(context, own, holders),
    })),
  });
}

function reportableOf({ staff, shared }: Knowing, readerId: PersonId): AwayList['reportable'] {
  const names = namesApart(staff.people);
  return staff.people
    .filter(({ id, isActive }) => isActive && id !== readerId && shared.has(id))
    .map(({ id, name }) => ({ id, name: names.get(id) ?? name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** Somebody waits on the telephone: that a colleague is there is an answer, and that there is none by that name too. */
async function namedLike(
  context: AbsenceContext,
  { text = '', unit }: AwayAsked,
  away: readonly Pick<AwayPerson, 'id'>[],
): Promise<readonly string[] | undefined> {
  if (text.trim().length < 2) return undefined;
  const found = await findPeople(context, text);
  return found
    .filter((one) => unit === undefined || one.department === unit)
    .filter(({ id }) => !away.some((one) => one.id === id))
    .map(({ name }) => name);
}

function spanAsked(today: LocalDate, { from, until }: AwayAsked): Pick<AwayList, 'from' | 'lastDay'> {
  const farthest = plusDays(today, farthestDays);
  const first = from === undefined || from < today ? today : from > farthest ? farthest : from;
  const latest = plusDays(first, mostDays - 1);
  const last = until ?? plusDays(first, daysShown - 1);
  return { from: first, lastDay: last < first ? first : last > latest ? latest : last };
}

/** Who has the mailboxes of the person's unit. */
function answeringFor(
  context: AbsenceContext,
  [first]: readonly PersonAway[],
  { staff, answers }: RosterDay,
): readonly Answering[] {
  const unit = first?.person.department;
  return context.municipality().mailboxes.flatMap(({ id, name, department }) => {
    const isOthers = unit === undefined || department !== unit;
    const holder: PersonId | undefined = answers.get(id)?.order[0];
    return isOthers ? [] : [{ mailbox: name, holder: nameIn(staff, holder) }];
  });
}
