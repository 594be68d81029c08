// "Jag är på plats", "jobbar hemma", "jobbar 8–12": who is here is not away, and hours say when they are not here (F2).

import { askFirst } from '../../../chat/domain/says/chat-cards';
import { saysOnTheWay } from '../../../chat/domain/forms/away/on-the-way';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import { partsBeside } from '../../../chat/domain/when/part-away';
import { nothingNamed, partsOf, type Saying } from '../../../chat/domain/acts/saying';
import { officeHoursOn } from '../../../core/calendar';
import { sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import { plusDays, startOfDay, timeOf, type LocalDate } from '../../../core/time';
import { covers } from '../../../people/domain/absence';
import type { Person } from '../../../people/domain/person';
import type { AbsenceContext } from '../../context';
import type { AbsenceAnswer } from '../../domain/delegation-cards';
import { overlaps } from '../../domain/away-time';
import { answerBack, showOwnAbsences } from './answer-absence-words';
import { openOnes } from './own-absences';

export async function answerPresent(
  context: AbsenceContext,
  { id }: Person,
  saying: Saying,
): Promise<readonly AbsenceAnswer[]> {
  const other = await context.store.people.findNamed(saying.person);
  if (other !== undefined && other.id !== id) return [await theyAreThere(context, other)];
  const hours = hoursAway(context, saying);
  if (hours !== undefined) return [hours];
  const today = dateToday(context);
  const from = saying.from ?? today;
  const absences = await openOnes(context, id);
  const now = context.clock.now();
  const isAway =
    from > today
      ? absences.some((it) => overlaps(it, daySpan(context, from, saying.until)))
      : absences.some((it) => covers(it, now));
  // "Kommer nog i morgon", of whoever is away today: it is as it was.
  const isAwayNow = absences.some((it) => covers(it, now));
  if (!isAway && !isAwayNow) {
    const isOnTheWay = saysOnTheWay(tokensOf(clean(saying.text)));
    return [sentence({ what: isOnTheWay ? 'onTheWay' : 'present' })];
  }
  if (!isAway || saying.asked) return showOwnAbsences(context, id);
  if (from <= today && isHere.test(saying.text.trim())) return answerBack(context, id, true);
  const back = { ...nothingNamed, act: 'away.end', name: undefined, mailboxName: undefined } as const;
  const days = from > today ? { from, until: saying.until ?? from } : {};
  return [askFirst(today, { ...back, ...days })];
}

/** "Bo är på väg": of whom is noted as away that is asked to be ended. */
async function theyAreThere(context: AbsenceContext, { id, upn, name }: Person): Promise<AbsenceAnswer> {
  const now = context.clock.now();
  const isAway = (await openOnes(context, id)).some((it) => covers(it, now));
  if (!isAway) return sentence({ what: 'worksAtHome', name });
  const back = { ...nothingNamed, act: 'away.end', person: upn, name, mailboxName: undefined } as const;
  return askFirst(dateToday(context), back);
}

/** "Min frånvaro"; "jag är ledig på torsdag, eller hur?" of days that nobody has said is offered. */
export async function answerOwn(
  context: AbsenceContext,
  { id }: Person,
  saying: Saying,
): Promise<readonly AbsenceAnswer[]> {
  const answers = await showOwnAbsences(context, id);
  const isNone = answers.every((one) => one.card === 'sentence' && one.say.what === 'noAbsences');
  if (!isNone || saying.from === undefined || saying.part !== undefined) return answers;
  const offer = askFirst(dateToday(context), {
    ...{ ...partsOf(saying), act: 'away', name: undefined, mailboxName: undefined },
  });
  return [{ ...offer, say: { what: 'noAbsences' } }];
}

/** "Nej jag är här!", of whoever is said to be away: done at once; "jag är på jobbet i dag" may be of one day of many. */
const isHere =
  /^(?:(?:nej|nä|nae|men|jo|förresten|hallå|hej|alltså|fast|no|but|hey)[,!.]? )*(?:jag|i) (?:är|am) (?:(?:ju|faktiskt|visst|actually) )*(?:här|inne|på plats|på jobbet|here|at work)(?: (?:ju|ändå|nu|now))*[!.]*$/iu;

function daySpan(context: AbsenceContext, from: LocalDate, until: LocalDate | undefined) {
  const { zone } = context.municipality().calendar;
  return { from: startOfDay(from, zone), until: startOfDay(plusDays(until ?? from, 1), zone) };
}

/** Who works until noon is away from then on: asked, since only the other half was said. */
function hoursAway(context: AbsenceContext, saying: Saying): AbsenceAnswer | undefined {
  if (saying.part === undefined) return undefined;
  const { calendar } = context.municipality();
  const today = dateToday(context);
  const from = saying.from ?? today;
  const office = officeHoursOn(calendar, from);
  if (office === undefined) return undefined;
  const hours = { from: timeOf(office.from, calendar.zone), to: timeOf(office.to, calendar.zone) };
  const parts = partsBeside(saying.part, hours);
  const [part] = parts;
  if (part === undefined) return undefined;
  const until = saying.until ?? from;
  const several = { part: undefined, until, spans: parts.map((one) => ({ from, until, part: one })) };
  const choice = { ...partsOf(saying), from, part, name: undefined, mailboxName: undefined };
  return askFirst(today, { ...choice, ...(parts.length > 1 && several), act: 'away' });
}
