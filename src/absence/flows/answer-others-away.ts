// What people write about others who are away: said of today, and who may know what (F2, T10).

import type { Saying } from '../../chat/domain/saying';
import type { ChatSay } from '../../chat/domain/chat-cards';
import { sentence } from '../../core/card-facts';
import { dateToday } from '../../core/context';
import { foldAccents } from '../../core/plain-words';
import type { PersonId, Upn } from '../../core/ids';
import { isWorkingDay } from '../../core/calendar';
import type { LocalDate } from '../../core/time';
import { plusDays, startOfDay } from '../../core/time';
import { periodOf } from '../../core/period';
import type { Absence } from '../../people/domain/absence';
import { endOf } from '../../people/domain/absence';
import type { Person } from '../../people/domain/person';
import { loadStaff } from '../../people/flows/load-staff';
import { managersOf, rosterOf } from '../../roster/flows/mailbox-staff';
import type { AbsenceContext } from '../context';
import type { AbsenceAnswer } from '../domain/delegation-cards';
import { answerBack, answerOtherBack, one, showOwnAbsences } from './answer-absence-words';
import { reportAway, sayAway } from './say-absence';

type Answers = Promise<readonly AbsenceAnswer[]>;

const isBack = (text: string): boolean =>
  /\b(?:till?bak\p{L}*|ater|back|inte (?:borta|sjuk|ledig)|not away)\b/u.test(
    foldAccents(text.toLowerCase()),
  );

/** Who is named; several or nobody is told. */
async function personOf(context: AbsenceContext, saying: Saying): Promise<Person | AbsenceAnswer> {
  const named = saying.person === undefined ? saying.people : [saying.person];
  const people = await context.store.people.list({ upns: named, ids: [] });
  const [first, second] = people;
  if (first === undefined) return sentence({ what: 'whoIsMeant' });
  return second === undefined
    ? first
    : sentence({ what: 'personAmbiguous', names: people.map(({ name }) => name) });
}

const isPerson = (found: Person | AbsenceAnswer): found is Person => 'upn' in found;

/** "Bo är borta i dag", "Bo är tillbaka": who names themselves means themselves. */
export async function answerAwayOf(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const found = await personOf(context, saying);
  if (!isPerson(found)) return [found];
  const isOneself = found.id === writer.id;
  if (saying.asked) return isOneself ? showOwnAbsences(context, writer.id) : askedOf(context, writer, found);
  if (isBack(saying.text))
    return isOneself ? answerBack(context, writer.id) : one(await answerOtherBack(context, writer.id, found));
  const today = dateToday(context);
  const [from, until] = [saying.from ?? today, saying.until ?? saying.from ?? today];
  if (isOneself) {
    const span = { from, lastDay: saying.isOpen ? undefined : until };
    return one(await sayAway(context, { senderId: writer.id, span, isLeave: false, isOffering: false }));
  }
  if (from !== today || until !== today || saying.isOpen)
    return [sentence({ what: 'othersToday', name: found.name })];
  return one(await reportAway(context, writer.id, found.id));
}

export async function answerAwayIs(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const found = await personOf(context, saying);
  if (!isPerson(found)) return [found];
  return found.id === writer.id ? showOwnAbsences(context, writer.id) : askedOf(context, writer, found);
}

/** To who may know: whether, and until when; to others, that a question changes nothing. */
async function askedOf(context: AbsenceContext, writer: Person, of: Person): Answers {
  const today = dateToday(context);
  const seen = await visibleOn(context, writer, today);
  if (seen !== 'nobody' && (seen.all || seen.ids.has(of.id))) {
    const away = seen.absences.find(({ personId }) => personId === of.id);
    const { zone } = context.municipality().calendar;
    return [
      sentence(
        away === undefined
          ? { what: 'isNotAway', name: of.name }
          : { what: 'isAway', name: of.name, period: periodOf(away, zone) },
      ),
    ];
  }
  return [sentence({ what: 'askedOther', name: of.name })];
}

/** "vem är borta": the switchboard's list, of those who have said it; else of one's own rosters. */
export async function answerAwayWho(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const today = dateToday(context);
  const { calendar } = context.municipality();
  const date = saying.from ?? saying.until ?? today;
  const seen = await visibleOn(context, writer, date);
  if (seen === 'nobody') return [sentence({ what: 'mayNotKnowAway' })];
  const names = new Map(seen.people.map(({ id, name }) => [id, name]));
  const rows = seen.absences.flatMap((it) => {
    const name = names.get(it.personId);
    return name !== undefined && (seen.all || seen.ids.has(it.personId))
      ? [{ name, period: periodOf(it, calendar.zone) }]
      : [];
  });
  const firsts = rows.filter(({ name }, at) => rows.findIndex((row) => row.name === name) === at);
  if (firsts.length === 0)
    return [sentence({ what: isWorkingDay(calendar, date) ? 'nobodyAway' : 'notWorkingDay' })];
  const say: ChatSay = { what: 'awayOnDay', date, today, rows: firsts };
  return [sentence(say)];
}

interface Visible {
  readonly people: readonly Person[];
  /** Whoever has said it, for the switchboard. */
  readonly all: boolean;
  readonly ids: ReadonlySet<PersonId>;
  readonly absences: readonly Absence[];
}

/** Whose absences of a day the person may know: colleagues of a roster, or those whose manager one is (F2, T10). */
async function visibleOn(
  context: AbsenceContext,
  reader: Person,
  date: LocalDate,
): Promise<Visible | 'nobody'> {
  const municipality = context.municipality();
  const { zone } = municipality.calendar;
  const all = isSwitchboard(context, reader.upn);
  const staff = await loadStaff(context, context.clock.now());
  const ids = new Set(
    municipality.mailboxes.flatMap((mailbox) => {
      const roster = rosterOf(mailbox, staff).map(({ personId }) => personId);
      const seeing = [...roster, ...managersOf(mailbox, municipality, staff)];
      return seeing.includes(reader.id) ? roster : [];
    }),
  );
  if (!all && ids.size === 0) return 'nobody';
  const [from, to] = [startOfDay(date, zone), startOfDay(plusDays(date, 1), zone)];
  const absences = staff.absences.filter((it) => {
    const end = endOf(it);
    const isThen = it.from < to && (end === undefined || end > from);
    return isThen && (!all || it.source === 'said' || ids.has(it.personId));
  });
  return { people: staff.people, all, ids, absences };
}

function isSwitchboard(context: AbsenceContext, upn: Upn): boolean {
  const { switchboard } = context.municipality();
  return switchboard !== undefined && 'people' in switchboard && switchboard.people.includes(upn);
}
