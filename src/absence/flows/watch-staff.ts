// Sees who is away among thousands: presence and mail tips by day, mailbox settings by night (P7).

import type { PersonId } from '../../core/ids';
import type { Municipality } from '../../core/municipality';
import type { AutomaticReplies } from '../../people/graph/directory';
import type { AbsenceContext } from '../context';
import { isOpen } from '../domain/delegation';
import { mostMailTips, mostPresences, type StaffPage, type StaffSource } from '../graph/staff-room';
import type { StaffMember, SweepName, SweepState } from '../store/staff-store';
import { openDelegation } from './delegation/ask-owners';
import { openSeen, saveSeen } from './away/see-absences';

/** Ten portions of presence before mail tips are asked for, so that the tips' portions are full. */
const presencesAtOnce = 10 * mostPresences;
/** People whose settings are read before what was seen is saved: four batches, as many as are under way at once. */
const settingsAtOnce = 80;

/**
 * By day: presence of everybody watched, mail tips for those that it flags, settings for those whose absence seems to
 * have ended. Goes on where an earlier try stopped; false when Graph did not answer.
 */
export const seeStaffNow = (context: AbsenceContext): Promise<boolean> =>
  sweep(context, { name: 'presence', size: presencesAtOnce, see: seeNow });

/** By night: mailbox settings of everybody watched, which alone tell what is planned. */
export const seeStaffAhead = (context: AbsenceContext): Promise<boolean> =>
  sweep(context, { name: 'settings', size: settingsAtOnce, see: seeAhead });

interface Sweep {
  readonly name: SweepName;
  readonly size: number;
  readonly see: (context: AbsenceContext, people: readonly StaffMember[]) => Promise<boolean>;
}

/** A page of people at a time, so that no more than a page is held; the place is kept after each. */
async function sweep(context: AbsenceContext, { name, size, see }: Sweep): Promise<boolean> {
  const { staff } = context.store;
  const known = await staff.findSweep(name);
  let cursor = known?.cursor;
  for (;;) {
    const page = await staff.listAfter(cursor, size);
    if (page.length > 0 && !(await see(context, page))) {
      context.log.warn('A sweep over watched people was not answered; it goes on here next time', {
        sweep: name,
      });
      return false;
    }
    const isLast = page.length < size;
    cursor = isLast ? undefined : page.at(-1)?.id;
    const doneAt = isLast ? context.clock.now() : known?.doneAt;
    await staff.saveSweep(name, { cursor, generation: 0, doneAt });
    if (isLast) return true;
  }
}

async function seeNow(context: AbsenceContext, people: readonly StaffMember[]): Promise<boolean> {
  const out = await flaggedOf(context, people);
  if (out === undefined) return false;
  const tips = await tipsOf(context, out);
  if (tips === undefined) return false;
  const open = await openSeen(
    context,
    people.map((person) => person.id),
  );
  const now = context.clock.now();
  const seemsBack = people
    .map((person) => person.id)
    .filter((id) => open.get(id)?.some((absence) => absence.from <= now) && tips.get(id)?.kind !== 'on');
  const settings = await context.directory.automaticReplies(seemsBack);
  await saveSeen(context, new Map([...tips].filter(([, replies]) => replies.kind === 'on')), 'now');
  await saveSeen(context, settings, 'ahead');
  return true;
}

async function flaggedOf(context: AbsenceContext, people: readonly StaffMember[]) {
  const out: StaffMember[] = [];
  for (let start = 0; start < people.length; start += mostPresences) {
    const portion = people.slice(start, start + mostPresences);
    const flags = await context.staffRoom.flagged(portion.map((person) => person.id));
    if (flags.kind !== 'answered') return undefined;
    out.push(...portion.filter((person) => flags.value.has(person.id) && person.hasMailbox));
  }
  return out;
}

async function tipsOf(context: AbsenceContext, people: readonly StaffMember[]) {
  const replies = new Map<PersonId, AutomaticReplies>();
  for (let start = 0; start < people.length; start += mostMailTips) {
    const portion = people.slice(start, start + mostMailTips);
    const tips = await context.staffRoom.mailTips(portion.map((person) => person.upn));
    if (tips.kind !== 'answered') return undefined;
    for (const person of portion) {
      const tip = tips.value.get(person.upn);
      if (tip) replies.set(person.id, tip);
    }
  }
  return replies;
}

async function seeAhead(context: AbsenceContext, people: readonly StaffMember[]): Promise<boolean> {
  const seen = await context.directory.automaticReplies(people.map((person) => person.id));
  const isStopped = [...seen.values()].some(
    (replies) => replies.kind === 'unavailable' && replies.code === 'notReached',
  );
  await saveSeen(context, seen, 'ahead');
  const of = (isMeant: (replies: AutomaticReplies) => boolean) =>
    [...seen].flatMap(([id, replies]) => (isMeant(replies) ? [id] : []));
  await context.store.staff.saveHasMailbox(
    of((replies) => replies.kind === 'noMailbox'),
    of((replies) => replies.kind === 'on' || replies.kind === 'off'),
  );
  return !isStopped;
}

/** There is no default: without `staff.watch` nobody beyond the file's people is watched. */
function sourcesOf({ staff }: Municipality): readonly StaffSource[] {
  if (staff.watch === 'none') return [];
  if (staff.watch === 'everyone') return [{ kind: 'everyone' }];
  return staff.watch.map(({ group }) => ({ kind: 'group', group }));
}

interface Place {
  /** Which of the sources. */
  readonly at: number;
  readonly link: string | undefined;
  /** The sources that it is a place in: another list of them is begun anew. */
  readonly of: string;
}

/**
 * Who is watched beyond the people of the file: groups, or everyone where that is said; page by page (P7). True
 * when the list of who is watched is that of the file in force; it is made first where it is not.
 */
export async function isStaffListed(context: AbsenceContext): Promise<boolean> {
  const state = await context.store.staff.findSweep('listing');
  const isOfFile = state?.cursor !== undefined && placeOf(state.cursor).of === nameOf(context);
  return (isOfFile && state.doneAt !== undefined) || listStaff(context);
}

/** After a start or a new file: whom the file watches no longer is not watched from now on. */
export async function renewStaffList(context: AbsenceContext): Promise<void> {
  if ((await context.store.staff.findSweep('listing')) !== undefined) await isStaffListed(context);
}

/**
 * Lists who is watched. Goes on where an earlier try stopped. False when Graph did not answer in time: what was listed
 * is kept, and the next try goes on there.
 */
export async function listStaff(context: AbsenceContext): Promise<boolean> {
  const sources = sourcesOf(context.municipality());
  const begun = await begin(context);
  let { state, place } = begun;
  for (let source = sources[place.at]; source !== undefined; source = sources[place.at]) {
    const page = await context.staffRoom.listPage(source, place.link);
    if (page.kind === 'unavailable') {
      context.log.warn('The list of watched people was not answered; it goes on here next time', {
        code: page.code,
      });
      // Who is in the new list cannot be told yet, so those of the old one are left alone until it can.
      if (begun.isAnotherWatch) await context.store.staff.dropUnlisted(state.generation);
      return false;
    }
    if (page.kind === 'missing') context.log.error('A group of watched people does not exist');
    place = page.kind === 'startOver' ? { ...place, link: undefined } : nextPlace(place, page, source);
    state = { ...state, cursor: JSON.stringify(place) };
    await keep(context, state, page);
  }
  await finish(context, state, place);
  return true;
}

interface Begun {
  readonly state: SweepState;
  readonly place: Place;
  readonly isAnotherWatch: boolean;
}

/**
 * A listing that came to its end before is begun anew; changes since then are enough where there is a delta. One of
 * other sources than the file's is of no use.
 */
async function begin(context: AbsenceContext): Promise<Begun> {
  const known = await context.store.staff.findSweep('listing');
  const of = nameOf(context);
  const place = known?.cursor === undefined ? undefined : placeOf(known.cursor);
  const isAnotherWatch = known !== undefined && place?.of !== of;
  const isOver = place === undefined || place.at >= sourcesOf(context.municipality()).length;
  if (known !== undefined && !isAnotherWatch && place !== undefined && !isOver)
    return { state: known, place, isAnotherWatch };
  const doneAt = isAnotherWatch ? undefined : known?.doneAt;
  const state = { cursor: undefined, generation: (known?.generation ?? 0) + 1, doneAt };
  return { state, place: { at: 0, link: undefined, of }, isAnotherWatch };
}

const nameOf = (context: AbsenceContext): string => JSON.stringify(sourcesOf(context.municipality()));

const placeOf = (cursor: string): Place => JSON.parse(cursor) as Place;

function nextPlace(place: Place, page: StaffPage, source: StaffSource): Place {
  if (page.kind !== 'page') return { ...place, at: place.at + 1, link: undefined };
  if (!page.isLast) return { ...place, link: page.link };
  return { ...place, at: place.at + 1, link: source.kind === 'everyone' ? page.link : undefined };
}

async function keep(context: AbsenceContext, state: SweepState, page: StaffPage): Promise<void> {
  const { people, gone } = page.kind === 'page' ? page : { people: [], gone: [] };
  const disabled = people.filter((person) => !person.isEnabled && !person.isGuest);
  await closeAccounts(context, [...gone, ...disabled.map((person) => person.id)]);
  await context.store.staff.saveListed({ people, gone, state });
}

/**
 * An account that has ended leaves a mailbox that nobody reads: its manager closes or redirects it. Only those that were
 * watched and active until now; what is open about them is dealt with elsewhere.
 */
async function closeAccounts(context: AbsenceContext, ended: readonly PersonId[]): Promise<void> {
  const known = await context.store.staff.listByIds(ended);
  const left = known.filter((person) => person.isActive && person.hasMailbox);
  const delegations = await context.store.delegations.listOf(left.map((person) => person.id));
  const now = context.clock.now();
  for (const { id, upn, name, department } of left) {
    if (delegations.some((one) => one.ownerId === id && isOpen(one))) continue;
    const person = { id, upn, name, department, isEnabled: false, isGuest: false };
    await openDelegation(context, { person, span: { from: now, until: undefined }, reason: 'accountEnded' });
  }
}

/** Everyone's next listing asks only for changes; a group's lists it whole, and who was not met has left it. */
async function finish(context: AbsenceContext, state: SweepState, place: Place): Promise<void> {
  const isDelta = sourcesOf(context.municipality()).some(({ kind }) => kind === 'everyone');
  if (!isDelta) await context.store.staff.dropUnlisted(state.generation);
  const cursor = JSON.stringify(place.link === undefined ? place : { ...place, at: 0 });
  const doneAt = context.clock.now();
  await context.store.staff.saveListed({ people: [], gone: [], state: { ...state, cursor, doneAt } });
}
