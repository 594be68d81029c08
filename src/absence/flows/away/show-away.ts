// "Borta" on the work page: who is away in some days and who answers meanwhile, for those who may know; to everybody their own days (F2, P7, T10).

import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { plusDays, type LocalDate } from '../../../core/time';
import { mayEnd } from '../../../people/domain/absence';
import { namesApart, type Person } from '../../../people/domain/person';
import { findPeople } from '../../../people/flows/find-people';
import { shownDaysOff } from '../../../roster/flows/say-days-off';
import type { AbsenceContext } from '../../context';
import { daysSpan, type Span } from '../../domain/away-days';
import { isMeant, type AwayList, type AwayPerson } from '../../domain/away-list';
import { byPerson } from '../../domain/away-time';
import { mailQuestions } from '../delegation/mail-questions';
import { absenceCard } from './absence-card';
import { ownAbsenceCards } from './answer-absence-words';
import { awayOf } from './away-of';
import { arrangedOf } from './list-away';
import { whoAnswers } from './who-answers';
import { mayKnowOf, type Knowing } from './may-know-away';

interface AwayAsked {
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

/** The switchboard, those with a roster, and managers of somebody who is away. */
async function maySeeOthers(context: AbsenceContext, { all, shared }: Knowing, readerId: PersonId) {
  if (all || shared.size > 0) return true;
  return (await context.store.delegations.listManagers(context.clock.now())).includes(readerId);
}

export async function showAway(context: AbsenceContext, reader: Person, asked: AwayAsked): Promise<AwayList> {
  const today = dateToday(context);
  const free = await shownDaysOff(context, reader.id);
  const own = [...(await ownAbsenceCards(context, reader.id)), ...(free ? [free] : [])];
  const { from, lastDay } = spanAsked(today, asked);
  const mail = await mailQuestions(context, reader.id);
  const asFor = { today, from, lastDay, readerId: reader.id, own, mail };
  const { calendar } = context.municipality();
  const span = daysSpan(from, lastDay, calendar);
  const known = await mayKnowOf(context, reader, (staff) =>
    awayOf(context, staff, { span, isSeen: () => true }).map(({ personId }) => personId),
  );
  if (!(await maySeeOthers(context, known, reader.id))) return { ...asFor, ...nobodyElse };
  const arranged = await arrangedOf(context, reader.id);
  const away = awayAmong(context, reader, { known, span, arranged });
  const meant = away.filter((one) => isMeant(one, asked));
  const shown = meant.slice(0, mostPeople);
  const times = shown.map((one) => one.times);
  const answersOf = await whoAnswers(context, { from, lastDay }, times);
  const isLooking = known.all && meant.length === 0;
  const looked = isLooking ? await namedLike(context, reader, { asked, away }) : nobodyLookedFor;
  return {
    ...{ ...asFor, total: meant.length, isAny: away.length > 0 },
    whose: known.all ? 'switchboard' : 'others',
    noted: await notedCards(context, known, reader.id),
    reportable: reportableOf(known, reader.id),
    notAway: looked.names,
    isSilent: known.isSilent || looked.isSilent,
    units: [...new Set(away.flatMap(({ unit }) => unit ?? []))].toSorted((a, b) => a.localeCompare(b, 'sv')),
    people: shown.map(({ times: theirs, ...person }): AwayPerson => ({
      ...person,
      periods: theirs.map(({ period }) => period),
      isArranged: arranged.get(person.id),
      ...answersOf(theirs),
    })),
  };
}

/** Whoever has no part in a mailbox learns nothing of others. */
const nobodyElse = {
  whose: 'own',
  total: 0,
  isAny: false,
  notAway: undefined,
  isSilent: false,
  noted: [],
  reportable: [],
  units: [],
  people: [],
} as const;

/** More than these are not listed. */
const mostNoted = 20;

/** What the reader has said of others and may take back. */
async function notedCards(context: AbsenceContext, { staff }: Knowing, readerId: PersonId) {
  const now = context.clock.now();
  const noted = staff.absences.filter(
    (it) =>
      it.personId !== readerId &&
      it.endedAt === undefined &&
      (it.until === undefined || it.until > now) &&
      mayEnd(it, readerId),
  );
  const cards = noted.slice(0, mostNoted).map(({ id }) => absenceCard(context, id, readerId));
  return (await Promise.all(cards)).filter((card) => card !== undefined);
}

function reportableOf({ staff, shared }: Knowing, readerId: PersonId): AwayList['reportable'] {
  const names = namesApart(staff.people);
  return staff.people
    .filter(({ id, isActive }) => isActive && id !== readerId && shared.has(id))
    .map(({ id, name }) => ({ id, name: names.get(id) ?? name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}

interface Among {
  readonly known: Knowing;
  readonly span: Span;
  readonly arranged: ReadonlyMap<PersonId, boolean>;
}

function awayAmong(context: AbsenceContext, reader: Person, { known, span, arranged }: Among) {
  const times = awayOf(context, known.staff, { span, isSeen: known.isSeen }).filter(
    ({ personId: id }) => id === reader.id || known.all || known.ids.has(id) || arranged.has(id),
  );
  const names = namesApart(known.staff.people);
  return [...byPerson(times)].map(([id, own]) => ({
    ...{ id, name: names.get(id) ?? '', unit: own[0]?.person.department, times: own },
  }));
}

interface LookedFor {
  /** Undefined where no name was looked for. */
  readonly names: readonly string[] | undefined;
  /** Nobody was found, and the directory does not answer. */
  readonly isSilent: boolean;
}

const nobodyLookedFor: LookedFor = { names: undefined, isSilent: false };

interface Looking {
  readonly asked: AwayAsked;
  readonly away: readonly Pick<AwayPerson, 'id'>[];
}

/** Somebody waits on the telephone: that a colleague is there is an answer, and that there is none by that name too. */
async function namedLike(
  context: AbsenceContext,
  reader: Person,
  { asked: { text = '', unit }, away }: Looking,
): Promise<LookedFor> {
  if (text.trim().length < 2) return nobodyLookedFor;
  const names = (await findPeople(context, text))
    .filter((one) => unit === undefined || one.department === unit)
    .filter(({ id }) => !away.some((one) => one.id === id))
    .map(({ name }) => name);
  const isSilent = names.length === 0 && (await context.directory.find(reader.id)).kind === 'unavailable';
  return { names, isSilent };
}

function spanAsked(today: LocalDate, { from, until }: AwayAsked): Pick<AwayList, 'from' | 'lastDay'> {
  const farthest = plusDays(today, farthestDays);
  const first = from === undefined || from < today ? today : from > farthest ? farthest : from;
  const latest = plusDays(first, mostDays - 1);
  const last = until ?? plusDays(first, daysShown - 1);
  return { from: first, lastDay: last < first ? first : last > latest ? latest : last };
}
