// Who has a duty mailbox now and until when, as it may be told outside (F2).

import { isWorkingDay } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { MailboxId } from '../../core/ids';
import { isToldOutside, peopleOfMailbox, type DutyMailbox, type DutyTold } from '../../core/municipality';
import {
  atLocal,
  plusDays,
  startOfDay,
  timeOf,
  type Instant,
  type LocalDate,
  type LocalTime,
} from '../../core/time';
import { holderThere, type RosterFacts } from '../domain/roster';
import { namedHolder, type ToldHolder } from '../domain/told-holder';
import { dayOf, hoursOfChange } from './day-hours';
import { factsAt, loadRoster, type LoadedRoster, type ReadingContext } from './load-roster';

export interface HolderNow {
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
  /** Undefined when nobody has it, and on a day off. */
  readonly holder: ToldHolder | undefined;
  /** Whether any of its people has been found in the directory: until then nobody can tell who has it. */
  readonly isKnown: boolean;
}

/** Undefined for a mailbox of which nothing is told outside. */
export async function holderNow(context: ReadingContext, id: MailboxId): Promise<HolderNow | undefined> {
  const [told] = await holdersNow(context, [id]);
  return told;
}

/** Some day within a week is free. */
const daysAhead = 7;

/** Of these mailboxes those of which it is told. */
export async function holdersNow(
  context: ReadingContext,
  ids: readonly MailboxId[],
): Promise<readonly HolderNow[]> {
  const municipality = context.municipality();
  const { duty } = municipality;
  const only = ids.filter((id) => isToldOutside(municipality, id));
  if (duty === undefined || only.length === 0) return [];
  const date = dateToday(context);
  const loaded = await loadRoster(context, { from: date, lastDay: plusDays(date, daysAhead), only });
  return loaded.mailboxes.map((mailbox) => ({
    mailboxId: mailbox.id,
    date,
    holder: toldOf(context, { loaded, mailbox, duty, date }),
    isKnown: peopleOfMailbox(mailbox).some((who) => loaded.staff.byUpn.has(who)),
  }));
}

interface Asked {
  readonly loaded: LoadedRoster;
  readonly mailbox: DutyMailbox;
  readonly duty: DutyTold;
  readonly date: LocalDate;
}

function toldOf(context: ReadingContext, asked: Asked): ToldHolder | undefined {
  const { loaded, mailbox, duty, date } = asked;
  if (!isWorkingDay(context.municipality().calendar, date)) return undefined;
  const holderIn = (facts: RosterFacts) =>
    namedHolder(holderThere(facts), { mailbox, duty, byId: loaded.staff.byId });
  const holder = holderIn(loaded.factsOn(mailbox, date));
  if (holder === undefined) return undefined;
  for (const { at, facts } of momentsAhead(context, asked))
    if (facts === undefined || holderIn(facts)?.key !== holder.key) return { ...holder, until: at };
  return { ...holder, until: lastMoment(context, date) };
}

const lastMoment = (context: ReadingContext, date: LocalDate): Instant =>
  startOfDay(plusDays(date, daysAhead), context.municipality().calendar.zone);

/** When another may have it: hours at which a change begins or ends, of today and of each day ahead; a free day ends it. */
function* momentsAhead(
  context: ReadingContext,
  { loaded, mailbox, date }: Asked,
): Generator<{ readonly at: Instant; readonly facts: RosterFacts | undefined }> {
  const { calendar } = context.municipality();
  const known = { staff: loaded.staff, calendar };
  const now = timeOf(context.clock.now(), calendar.zone);
  const within = (facts: RosterFacts, isMeant: (time: LocalTime) => boolean) =>
    hoursOfChange(facts, known)
      .filter(isMeant)
      .map((time) => ({
        at: atLocal(facts.date, time, calendar.zone),
        facts: factsAt(facts, time, known),
      }));
  yield* within(loaded.factsOn(mailbox, date), (time) => time > now);
  for (let ahead = 1; ahead <= daysAhead; ahead++) {
    const next = plusDays(date, ahead);
    const facts = isWorkingDay(calendar, next) ? loaded.factsOn(mailbox, next) : undefined;
    const day = facts && dayOf(mailbox, facts, calendar);
    yield { at: startOfDay(next, calendar.zone), facts: facts && day && factsAt(facts, day.from, known) };
    if (facts && day) yield* within(facts, (time) => time > day.from && time < day.until);
  }
}
