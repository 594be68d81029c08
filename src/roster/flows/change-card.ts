// A change of a roster as it is now, for who reads it (F2).

import { isWorkingDay } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { MailboxId, PersonId } from '../../core/ids';
import { findMailbox, type DutyMailbox } from '../../core/municipality';
import type { Notice } from '../../core/notice';
import type { Of } from '../../core/members';
import { accept, refuse } from '../../core/refusal';
import { weekdayOf, weekdays, type LocalDate } from '../../core/time';
import { nameIn, type Staff } from '../../people/flows/load-staff';
import type { RosterContext } from '../context';
import { isInForce, lastDayOf, placesOf, type RosterChange } from '../domain/roster';
import type { RosterChangeCard } from '../domain/roster-cards';
import type { ChangeStep, RosterNotices } from '../domain/roster-notices';
import type { RosterResult } from '../domain/roster-refusal';
import { loadRoster, type LoadedRoster } from './load-roster';
import { rosterOf } from './mailbox-staff';
import { nobodyNext } from './nobody-next';
import { overtakenOf, type DaysOvertaken } from './overtaken';
import { accessGivers, withinPart } from './plan-scene';
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
  const overtaken = await overtakenOf(context, changes);
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
    state: overtaken.isWhole ? 'overtaken' : stateOf(first),
    ...(overtaken.days.length > 0 && { overtaken: stretchesOf(overtaken.days, readerId) }),
    ...(other && {
      swap: { from: other.date, lastDay: lastDayOf(other) },
      isAgreed: first.acceptedAt !== undefined,
      swapAwayOn: await awayOnOther(context, mailbox.id, other),
    }),
    awayOn: awayOn(context, loaded, first),
    ...leftEmpty(context, loaded, { mailbox, change: first, readerId }),
    beside: besideOrder(context, loaded, { mailbox, change: first }),
    ...accessOf(context, loaded, { first, readerId }),
    can: abilities(first, { readerId, isOver: overtaken.isWhole || span.lastDay < dateToday(context) }),
  };
}

function stretchesOf(
  days: DaysOvertaken['days'],
  readerId: PersonId,
): NonNullable<RosterChangeCard['overtaken']> {
  const stretches: { from: LocalDate; lastDay: LocalDate; holder: PersonId | undefined; name?: string }[] =
    [];
  for (const { date, holder, name } of days) {
    const last = stretches.at(-1);
    if (last !== undefined && last.holder === holder) last.lastDay = date;
    else stretches.push({ from: date, lastDay: date, holder, ...(name !== undefined && { name }) });
  }
  return stretches.map(({ from, lastDay, holder, name = '' }) => ({
    ...{ from, lastDay },
    holder: holder && { name, isReader: holder === readerId },
  }));
}

/** Of a swap both halves; empty when there is no such change. */
export async function changesOf(context: RosterContext, id: string): Promise<readonly RosterChange[]> {
  const one = await context.store.roster.findChange(id);
  if (one !== undefined && one.swapId === undefined) return [one];
  return context.store.roster.listSwap(one?.swapId ?? id);
}

/** Of a swap the asker's days, which the other takes. */
const mainOf = (changes: readonly RosterChange[]): RosterChange | undefined =>
  changes.find(({ personId, askedId }) => askedId === undefined || personId === askedId);

const stateOf = (change: RosterChange): RosterChangeCard['state'] =>
  change.undoneAt !== undefined ? 'undone' : isInForce(change) ? 'inForce' : 'waiting';

const awayOn = (context: RosterContext, loaded: LoadedRoster, change: RosterChange) => {
  if (change.kind === 'passes' || change.undoneAt !== undefined) return [];
  const { calendar } = context.municipality();
  return datesOf(change.date, lastDayOf(change)).filter(
    (date) => isWorkingDay(calendar, date) && loaded.awayOn(date).has(change.personId),
  );
};

/** Of the days passed on that are left those that nobody has; about a part of a day nobody is asked ahead. */
function leftEmpty(
  context: RosterContext,
  loaded: LoadedRoster,
  {
    mailbox,
    change,
    readerId,
  }: { readonly mailbox: DutyMailbox; readonly change: RosterChange; readonly readerId: PersonId },
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

/** Of the days that the asker takes those on which they are away. */
async function awayOnOther(
  context: RosterContext,
  mailbox: MailboxId,
  change: RosterChange,
): Promise<readonly LocalDate[]> {
  const span = { from: change.date, lastDay: lastDayOf(change) };
  const loaded = await loadRoster(context, { ...span, only: [mailbox], also: [change.personId] });
  return awayOn(context, loaded, change);
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

function abilities(
  change: RosterChange,
  { readerId, isOver }: { readonly readerId: PersonId; readonly isOver: boolean },
): RosterChangeCard['can'] {
  const isOpen = change.undoneAt === undefined && !isOver;
  const isWaiting = !isInForce(change);
  const isAsked = isOpen && isWaiting && change.askedId === readerId;
  const isGiven = change.swapId === undefined && change.personId === readerId && change.byId !== readerId;
  const isTheirs =
    change.byId === readerId || (change.acceptedAt !== undefined && change.askedId === readerId);
  return { decline: isAsked || (isOpen && isGiven), agree: isAsked, undo: isOpen && isTheirs };
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
  const still: readonly ChangeStep[] = ['given', 'moved', 'asked', 'agreed'];
  if (!still.includes(content.step)) return true;
  const [first] = await changesOf(context, content.changeId);
  return first !== undefined && first.undoneAt === undefined;
}
