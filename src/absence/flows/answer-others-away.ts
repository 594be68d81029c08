// What people write about others who are away or back: said of today, and who may know what (F2, T10).

import type { Saying } from '../../chat/domain/saying';
import { partsOf } from '../../chat/domain/saying';
import type { ChatSay } from '../../chat/domain/chat-cards';
import { askFirst } from '../../chat/domain/chat-cards';
import { sentence } from '../../core/card-facts';
import { dateToday } from '../../core/context';
import { absenceId, type PersonId, type Upn } from '../../core/ids';
import { isWorkingDay } from '../../core/calendar';
import type { LocalDate } from '../../core/time';
import { plusDays, startOfDay } from '../../core/time';
import { periodOf } from '../../core/period';
import type { Absence } from '../../people/domain/absence';
import { covers, endOf } from '../../people/domain/absence';
import { offOn } from '../../people/domain/days-off';
import { namesApart, type Person } from '../../people/domain/person';
import { byPerson } from '../domain/away-time';
import { nameApart } from './notify-switchboard';
import { loadStaff, type Staff } from '../../people/flows/load-staff';
import { managersOf, rosterOf } from '../../roster/flows/mailbox-staff';
import type { AbsenceContext } from '../context';
import type { AbsenceAnswer } from '../domain/delegation-cards';
import { answerBack, one, showOwnAbsences } from './answer-absence-words';
import { openOnes } from './own-absences';
import { answerAway, flawed } from './answer-away-acts';
import { endAbsence } from './end-absence';
import { reportAway, sharesRoster } from './say-absence';

type Answers = Promise<readonly AbsenceAnswer[]>;

/** Who is named; several or nobody is told. */
async function personOf(context: AbsenceContext, saying: Saying): Promise<Person | AbsenceAnswer> {
  const people = await peopleOf(context, saying);
  const [first, second] = people;
  if (first === undefined) return sentence({ what: 'whoIsMeant' });
  return second === undefined
    ? first
    : sentence({ what: 'personAmbiguous', names: [...namesApart(people).values()] });
}

function peopleOf({ store }: AbsenceContext, { person, people }: Saying): Promise<readonly Person[]> {
  return store.people.list({ upns: person === undefined ? people : [person], ids: [] });
}

const isPerson = (found: Person | AbsenceAnswer): found is Person => 'upn' in found;

/** "Bo är borta i dag": who names themselves means themselves; of somebody else it is said of today alone. */
export async function answerAwayOf(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const found = await personOf(context, saying);
  if (!isPerson(found)) return [found];
  if (found.id === writer.id) return answerAway(context, writer, saying);
  if (saying.asked) return askedOf(context, saying, { writer, of: found });
  const flaw = flawed(saying.flaw);
  if (flaw !== undefined) return [flaw];
  const today = dateToday(context);
  const { from = today, until = from, isOpen, part, mayChange } = saying;
  const { name, id } = found;
  if (!(await sharesRoster(context, writer.id, id)))
    return [sentence({ what: 'theirsToSay', name, isSwitchboard: isSwitchboard(context, writer.upn) })];
  if (from !== today) return [sentence({ what: 'othersToday', name })];
  if (!mayChange) return [asksOf(context, saying, found)];
  const reported = one(await reportAway(context, { senderId: writer.id, personId: id, part }));
  const isMore = until !== today || isOpen;
  return isMore ? [...reported, sentence({ what: 'othersOnlyToday', name })] : reported;
}

/** "nej jag är inte borta" takes back what was said, also of days to come. */
const denying = /^(?:nej|nä|nå|nae|näe|no|nope|fel|wrong)(?!\p{L})/u;

/** "tillbaka"; "Bo är tillbaka" ends what the writer reported, and of anything else says who can to those who may know. */
export async function answerAwayEnd(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const found = saying.person || saying.people.length > 0 ? await personOf(context, saying) : writer;
  if (!isPerson(found)) return [found];
  if (saying.flaw === 'nobody') return [sentence({ what: 'whoIsMeant' })];
  const { asked, mayChange } = saying;
  if (found.id === writer.id)
    return mayChange
      ? answerBack(context, writer.id, denying.test(saying.text.trim().toLowerCase()))
      : showOwnAbsences(context, writer.id);
  const today = dateToday(context);
  const own = (await openOnes(context, found.id)).find(
    (it) => it.byId === writer.id && it.source === 'reported' && covers(it, context.clock.now()),
  );
  if (asked || own === undefined || (saying.from ?? today) > today)
    return askedOf(context, saying, { writer, of: found });
  if (!mayChange) return [asksOf(context, saying, found)];
  const ended = one(await endAbsence(context, { actorId: writer.id, id: own.id }));
  const now = context.clock.now();
  const isStillAway = (await openOnes(context, found.id)).some((it) => covers(it, now));
  // What they have said themselves holds: nobody hears that they are back.
  return isStillAway ? askedOf(context, saying, { writer, of: found }) : ended;
}

const asksOf = (context: AbsenceContext, saying: Saying, { name }: Person): AbsenceAnswer =>
  askFirst(dateToday(context), { ...partsOf(saying), act: saying.act, name, mailboxName: undefined });

/** Whoever has the name of who is meant, in whatever unit. */
async function ofOneName(context: AbsenceContext, saying: Saying): Promise<readonly Person[]> {
  const meant = (await peopleOf(context, saying)).map(({ name }) => name);
  if (meant.length === 0) return [];
  return (await context.store.people.list()).filter(({ name, isActive }) => isActive && meant.includes(name));
}

/** The switchboard, which searches by name, hears of each of several of one name. */
export async function answerAwayIs(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const several = isSwitchboard(context, writer.upn) ? await ofOneName(context, saying) : [];
  if (several.length > 1)
    return (await Promise.all(several.map((of) => askedOf(context, saying, { writer, of })))).flat();
  const found = await personOf(context, saying);
  if (!isPerson(found)) return [found];
  return found.id === writer.id
    ? showOwnAbsences(context, writer.id)
    : askedOf(context, saying, { writer, of: found });
}

interface Asking {
  readonly writer: Person;
  readonly of: Person;
}

/** To who may know: whether, and until when; to others, that a question changes nothing. */
async function askedOf(context: AbsenceContext, saying: Saying, { writer, of }: Asking): Answers {
  const today = dateToday(context);
  const date = saying.act === 'away.end' ? today : (saying.from ?? saying.until ?? today);
  const { id } = of;
  const name = await nameApart(context, of);
  const seen = await visibleOn(context, { reader: writer, date, asked: id });
  if (seen === 'nobody' || !(seen.all || seen.ids.has(id))) return [sentence({ what: 'askedOther' })];
  const now = context.clock.now();
  const own = seen.absences.filter(({ personId }) => personId === id);
  // Of today what holds now, else what is still to come.
  const away = (date === today ? own.find((it) => covers(it, now)) : undefined) ?? own[0];
  if (away === undefined) return [sentence({ what: seen.ids.has(id) ? 'isNotAway' : 'hasNotSaid', name })];
  const period = periodOf(away, context.municipality().calendar.zone);
  return [
    sentence(
      saying.act === 'away.end' && !saying.asked
        ? { what: 'theirs', name, source: away.source }
        : { what: 'isAway', name, period },
    ),
  ];
}

/** "vem är borta": the switchboard's list, of those who have said it; else of one's own rosters. */
export async function answerAwayWho(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const today = dateToday(context);
  const { calendar } = context.municipality();
  const date = saying.from ?? saying.until ?? today;
  const seen = await visibleOn(context, { reader: writer, date });
  if (seen === 'nobody') return [sentence({ what: 'mayNotKnowAway' })];
  const names = namesApart(seen.people);
  const firsts = [...byPerson(seen.absences)].flatMap(([id, [first]]) => {
    const name = names.get(id);
    return name !== undefined && first !== undefined && (seen.all || seen.ids.has(id))
      ? [{ name, period: periodOf(first, calendar.zone) }]
      : [];
  });
  if (firsts.length === 0)
    return [sentence({ what: isWorkingDay(calendar, date) ? 'nobodyAway' : 'notWorkingDay' })];
  const say: ChatSay = { what: 'awayOnDay', date, today, rows: firsts };
  return [sentence(say)];
}

interface Visible {
  readonly people: readonly Person[];
  /** Whoever has said it, or was reported, for the switchboard. */
  readonly all: boolean;
  readonly ids: ReadonlySet<PersonId>;
  readonly absences: readonly Absence[];
}

interface Seeing {
  readonly reader: Person;
  readonly date: LocalDate;
  /** About whom alone it is asked. */
  readonly asked?: PersonId;
}

/** Whose absences of a day the person may know: colleagues of a roster, or those whose manager one is (F2, T10). */
async function visibleOn(
  context: AbsenceContext,
  { reader, date, asked }: Seeing,
): Promise<Visible | 'nobody'> {
  const all = isSwitchboard(context, reader.upn);
  const staff = await loadStaff(context, context.clock.now());
  const then = [...absencesOn(context, staff.absences, date), ...freeOn(context, staff, date)];
  const shared = sharedWith(context, reader, staff);
  const others = (asked === undefined ? then.map(({ personId }) => personId) : [asked]).filter(
    (id) => id !== reader.id && !shared.has(id),
  );
  const own = staff.people.filter(
    ({ id, department }) => others.includes(id) && department === reader.department,
  );
  const ids = new Set([...shared, ...(await ledBy(context, reader, own))]);
  if (!all && ids.size === 0) return 'nobody';
  const absences = then.filter((it) => !all || it.source !== 'automaticReplies' || ids.has(it.personId));
  return { people: staff.people, all, ids, absences };
}

/** A weekday on which they never work, by their own words, is a day like one that was said. */
function freeOn(context: AbsenceContext, { daysOff }: Staff, date: LocalDate): readonly Absence[] {
  const { calendar } = context.municipality();
  if (!isWorkingDay(calendar, date)) return [];
  const from = startOfDay(date, calendar.zone);
  const day = { from, until: startOfDay(plusDays(date, 1), calendar.zone), seenAt: from, endedAt: undefined };
  return offOn(daysOff, date).map((personId) => ({
    ...{ ...day, personId, source: 'said', byId: personId },
    id: absenceId(`${personId}/${date}`),
  }));
}

function absencesOn(
  context: AbsenceContext,
  absences: readonly Absence[],
  date: LocalDate,
): readonly Absence[] {
  const { zone } = context.municipality().calendar;
  const [from, to] = [startOfDay(date, zone), startOfDay(plusDays(date, 1), zone)];
  const now = context.clock.now();
  const isToday = date === dateToday(context);
  return absences.filter((it) => {
    const end = endOf(it);
    const isThen = it.from < to && (end === undefined || end > (isToday ? now : from));
    return isThen && (isToday || it.endedAt === undefined);
  });
}

/** Everybody of the rosters that the reader stands in or leads. */
function sharedWith(context: AbsenceContext, reader: Person, staff: Staff): ReadonlySet<PersonId> {
  const municipality = context.municipality();
  return new Set(
    municipality.mailboxes.flatMap((mailbox) => {
      const roster = rosterOf(mailbox, staff).map(({ personId }) => personId);
      const seeing = [...roster, ...managersOf(mailbox, municipality, staff)];
      return seeing.includes(reader.id) ? roster : [];
    }),
  );
}

/** Each is a request to the directory. */
const mostAsked = 20;

/** Those of the reader's department whom the reader leads. */
async function ledBy(
  { staffRoom }: AbsenceContext,
  { id }: Person,
  people: readonly Person[],
): Promise<readonly PersonId[]> {
  const led = await Promise.all(
    people.slice(0, mostAsked).map(async (person) => {
      const found = await staffRoom.managerOf(person.id);
      return found.kind === 'found' && found.person?.id === id ? [person.id] : [];
    }),
  );
  return led.flat();
}

function isSwitchboard(context: AbsenceContext, upn: Upn): boolean {
  const { switchboard } = context.municipality();
  return switchboard !== undefined && 'people' in switchboard && switchboard.people.includes(upn);
}
