// A change of a roster as it is now, for who reads it (F2).

import { isWorkingDay, nextWorkingDay, type Calendar } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import { findMailbox, type DutyMailbox } from '../../core/municipality';
import type { Notice } from '../../core/notice';
import type { Of } from '../../core/members';
import { accept, refuse } from '../../core/refusal';
import { weekdayOf, weekdays, type LocalDate } from '../../core/time';
import { nameIn, type Staff } from '../../people/flows/load-staff';
import type { RosterContext } from '../context';
import { isInForce, lastDayOf, placesOf, withinPart, type RosterChange } from '../domain/roster';
import type { DaysHeld, RosterChangeCard } from '../domain/roster-cards';
import type { ChangeStep, RosterNotices } from '../domain/roster-notices';
import type { RosterResult } from '../domain/roster-refusal';
import { loadRoster, type LoadedRoster } from './load-roster';
import { rosterOf } from './mailbox-staff';
import { nobodyNext } from './nobody-next';
import { changesOf, fallenOf, lostOf, overtakenOf, type DayElsewhere, type DaysElsewhere } from './overtaken';
import { accessGivers } from './plan-scene';
import { datesOf } from './who-has';

interface Reading {
  readonly changeId: string;
  readonly readerId: PersonId;
  readonly as: RosterChangeCard['as'];
}

/** Undefined when the change, or its mailbox, is gone. */
export async function changeCard(
  context: RosterContext,
  { changeId, readerId, as }: Reading,
): Promise<RosterChangeCard | undefined> {
  const changes = await changesOf(context, changeId);
  const first = mainOf(changes);
  const mailbox = first && findMailbox(context.municipality(), first.mailboxId);
  if (first === undefined || mailbox === undefined) return undefined;
  const span = { from: first.date, lastDay: lastDayOf(first) };
  const also = changes.flatMap(({ personId, byId }) => [personId, byId]);
  const loaded = await loadRoster(context, { ...span, only: [mailbox.id], also: [...also, readerId] });
  const named = (id: PersonId) => ({ name: nameIn(loaded.staff, id) ?? '', isReader: id === readerId });
  const other = changes.find(({ id }) => id !== first.id);
  const elsewhere = await elsewhereOf(context, { changes, first, readerId });
  return {
    card: 'rosterChange',
    as,
    changeId: first.swapId ?? first.id,
    now: context.clock.now(),
    mailbox: mailbox.name,
    address: mailbox.address,
    span,
    part: first.part,
    kind: first.kind,
    person: named(first.personId),
    by: named(first.byId),
    state: stateOf(first),
    ...(other && {
      swap: { from: other.date, lastDay: lastDayOf(other) },
      isAgreed: first.acceptedAt !== undefined,
    }),
    ...elsewhere.shown,
    ...leftEmpty(context, loaded, { mailbox, change: first, readerId }),
    ...hasNow(context, loaded, { mailbox, change: first, readerId }),
    beside: besideOrder(context, loaded, { mailbox, change: first }),
    ...accessOf(context, loaded, { first, readerId }),
    can: abilities(first, { readerId, ...elsewhere }),
  };
}

interface ChangeRead {
  readonly mailbox: DutyMailbox;
  readonly change: RosterChange;
  readonly readerId: PersonId;
}

/** Who has all of its days again, or has them instead. */
function hasNow(
  context: RosterContext,
  { factsOn, staff }: LoadedRoster,
  { mailbox, change, readerId }: ChangeRead,
): Pick<RosterChangeCard, 'hasAgain' | 'next'> {
  const isUndone = change.undoneAt !== undefined;
  if (!isUndone && change.kind !== 'passes') return {};
  const today = dateToday(context);
  const dates = datesOf(change.date, lastDayOf(change)).filter(
    (date) => date >= today && isWorkingDay(context.municipality().calendar, date),
  );
  const holders = dates.map(
    (date) => placesOf(withinPart(change.part, factsOn(mailbox, date), today))[0]?.holder,
  );
  const [first] = holders;
  const name = holders.every((one) => one === first) ? nameIn(staff, first) : undefined;
  if (name === undefined) return {};
  if (isUndone) return { hasAgain: { name, isReader: first === readerId } };
  return first === readerId ? {} : { next: name };
}

interface Halves {
  readonly changes: readonly RosterChange[];
  /** Of a swap the asker's days. */
  readonly first: RosterChange;
  readonly readerId: PersonId;
}

/** The days that others have, by a later change or because who has them by this one is away, and what is left to be taken back. */
async function elsewhereOf(context: RosterContext, { changes, first, readerId }: Halves) {
  const other = changes.find(({ id }) => id !== first.id);
  const lost = await lostOf(context, changes);
  const [overtaken, fallen, otherFallen] = await Promise.all([
    lost.days.length > 0 ? lost : overtakenOf(context, changes),
    fallenOf(context, first),
    other && fallenOf(context, other),
  ]);
  const held = (days: DaysElsewhere['days']) => stretchesOf(context.municipality().calendar, days, readerId);
  const lostDays = lost.days.flatMap((day) =>
    day.hours === undefined ? held([day]) : partsOf(day, readerId),
  );
  const isOver = changes.some((change) => lastDayOf(change) < dateToday(context));
  const shown: Pick<RosterChangeCard, 'overtaken' | 'awayOn' | 'swapAwayOn' | 'isFallen' | 'isSwapFallen'> &
    Partial<Pick<RosterChangeCard, 'state'>> = {
    ...(overtaken.isWhole && { state: 'overtaken' }),
    ...(overtaken.days.length > 0 && { overtaken: overtaken === lost ? lostDays : held(overtaken.days) }),
    awayOn: held(fallen.days),
    ...(fallen.isWhole && { isFallen: true }),
    ...(otherFallen && { swapAwayOn: held(otherFallen.days) }),
    ...(otherFallen?.isWhole === true && { isSwapFallen: true }),
  };
  const isChangeless = fallen.isWhole && otherFallen?.isWhole !== false;
  return { shown, isOver: overtaken.isWhole || isOver, isChangeless };
}

const partsOf = ({ date, hours = [] }: DayElsewhere, readerId: PersonId): readonly DaysHeld[] =>
  hours.map(({ hours: part, holderId, name = '' }) => ({
    ...{ from: date, lastDay: date, part },
    holder: holderId && { name, isReader: holderId === readerId },
  }));

function stretchesOf(
  calendar: Calendar,
  days: DaysElsewhere['days'],
  readerId: PersonId,
): readonly DaysHeld[] {
  const stretches: { from: LocalDate; lastDay: LocalDate; holder: PersonId | undefined; name?: string }[] =
    [];
  for (const { date, holder, name } of days) {
    const last = stretches.at(-1);
    const isNext = last !== undefined && nextWorkingDay(calendar, last.lastDay) === date;
    if (isNext && last.holder === holder) last.lastDay = date;
    else stretches.push({ from: date, lastDay: date, holder, ...(name !== undefined && { name }) });
  }
  return stretches.map(({ from, lastDay, holder, name = '' }) => ({
    ...{ from, lastDay },
    holder: holder && { name, isReader: holder === readerId },
  }));
}

/** Of a swap the asker's days, which the other takes. */
const mainOf = (changes: readonly RosterChange[]): RosterChange | undefined =>
  changes.find(({ personId, askedId }) => askedId === undefined || personId === askedId);

const stateOf = (change: RosterChange): RosterChangeCard['state'] =>
  change.undoneAt !== undefined ? 'undone' : isInForce(change) ? 'inForce' : 'waiting';

/** Of the days passed on that are left those that nobody has; about a part of a day nobody is asked ahead. */
function leftEmpty(
  context: RosterContext,
  loaded: LoadedRoster,
  { mailbox, change, readerId }: ChangeRead,
): Pick<RosterChangeCard, 'nobodyNext'> {
  const { kind, undoneAt, personId, date, part } = change;
  if (kind !== 'passes' || undoneAt !== undefined || personId !== readerId) return {};
  const { calendar } = context.municipality();
  const today = dateToday(context);
  const days = datesOf(date, lastDayOf(change))
    .filter((day) => day >= today && isWorkingDay(calendar, day))
    .map((day) => loaded.factsOn(mailbox, day));
  const within = days.map((facts) => withinPart(part, facts, today));
  const empty = nobodyNext(context, loaded, { mailbox, days: within, readerId });
  if (empty === undefined) return {};
  const isAsked = days.some((facts) => placesOf(facts).length === 0);
  return { nobodyNext: isAsked ? empty : { ...empty, asks: undefined } };
}

/** Whoever stands in the order on weekdays of their own is given another day only by this. */
function besideOrder(
  context: RosterContext,
  { factsOn }: LoadedRoster,
  { mailbox, change }: { readonly mailbox: DutyMailbox; readonly change: RosterChange },
): RosterChangeCard['beside'] {
  const { kind, undoneAt, swapId, personId, date, lastDay } = change;
  if (kind === 'passes' || undoneAt !== undefined || swapId !== undefined) return undefined;
  const { calendar } = context.municipality();
  const own = factsOn(mailbox, date).standing.filter((member) => member.personId === personId);
  if (own.length === 0 || own.some(({ days }) => days === undefined)) return undefined;
  const theirs = weekdays.filter((day) => own.some(({ days }) => days?.includes(day)));
  const days = datesOf(date, lastDay ?? date).filter(
    (one) => isWorkingDay(calendar, one) && !theirs.includes(weekdayOf(one)),
  );
  return days.length === 0 ? undefined : { weekdays: theirs, days };
}

interface Access {
  readonly first: RosterChange;
  readonly readerId: PersonId;
}

/** Who stands in the mailbox's roster has its access; of others the bot cannot know. */
function accessOf(
  context: RosterContext,
  loaded: LoadedRoster,
  { first, readerId }: Access,
): Pick<RosterChangeCard, 'access'> {
  const { staff, mailboxes } = loaded;
  const isKnown = mailboxes.some((mailbox) => isInRoster(mailbox, staff, first.personId));
  return first.kind === 'passes' || first.personId !== readerId || isKnown
    ? {}
    : { access: accessGivers(context, loaded) };
}

const isInRoster = (mailbox: LoadedRoster['mailboxes'][number], staff: Staff, person: PersonId): boolean =>
  rosterOf(mailbox, staff).some(({ personId }) => personId === person);

interface Offering {
  readonly readerId: PersonId;
  readonly isOver: boolean;
  /** To take it back would change nothing now. */
  readonly isChangeless: boolean;
}

function abilities(
  change: RosterChange,
  { readerId, isOver, isChangeless }: Offering,
): RosterChangeCard['can'] {
  const isOpen = change.undoneAt === undefined && !isOver;
  const isWaiting = !isInForce(change);
  const isAsked = isOpen && isWaiting && change.askedId === readerId;
  const isGiven = change.swapId === undefined && change.personId === readerId && change.byId !== readerId;
  const isTheirs =
    change.byId === readerId || (change.acceptedAt !== undefined && change.askedId === readerId);
  const mayUndo = isOpen && isTheirs && !isChangeless;
  return { decline: isAsked || (isOpen && isGiven), agree: isAsked, undo: mayUndo };
}

/** The answer to who did it. */
export async function doneCard(
  context: RosterContext,
  changeId: string,
  readerId: PersonId,
): Promise<RosterResult<RosterChangeCard>> {
  const card = await changeCard(context, { changeId, readerId, as: 'done' });
  return card ? accept(card) : refuse('not-found');
}

type Said = Notice<Of<RosterNotices, 'kind', 'rosterChange'>>;

export const drawChange = (context: RosterContext, { content, receiverId }: Said) =>
  changeCard(context, { changeId: content.changeId, readerId: receiverId, as: content.step });

/** One that nobody has heard of yet says nothing more once it is taken back. */
export async function isChangeTrue(context: RosterContext, { content }: Said): Promise<boolean> {
  const still: readonly ChangeStep[] = ['given', 'moved', 'asked', 'agreed', 'fell', 'lost'];
  if (!still.includes(content.step)) return true;
  const changes = await changesOf(context, content.changeId);
  const isStanding = changes[0] !== undefined && changes[0].undoneAt === undefined;
  if (content.step === 'lost') return isStanding && (await lostOf(context, changes)).isWhole;
  if (content.step !== 'fell' || !isStanding) return isStanding;
  const fallen = await Promise.all(changes.map((change) => fallenOf(context, change)));
  return fallen.some(({ days }) => days.length > 0);
}
