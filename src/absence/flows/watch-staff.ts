// Sees who is away among thousands: presence and mail tips by day, mailbox settings by night (P7).

import type { PersonId } from '../../core/ids';
import type { AutomaticReplies } from '../../people/graph/directory';
import { mostMailTips, mostPresences } from '../graph/staff-room';
import type { StaffMember, SweepName } from '../store/staff-store';
import type { AbsenceContext } from '../context';
import { openSeen, saveSeen } from './save-seen';

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

async function flaggedOf(
  context: AbsenceContext,
  people: readonly StaffMember[],
): Promise<readonly StaffMember[] | undefined> {
  const out: StaffMember[] = [];
  for (let start = 0; start < people.length; start += mostPresences) {
    const portion = people.slice(start, start + mostPresences);
    const flags = await context.staffRoom.flagged(portion.map((person) => person.id));
    if (flags.kind !== 'answered') return undefined;
    out.push(...portion.filter((person) => flags.value.has(person.id) && person.hasMailbox));
  }
  return out;
}

async function tipsOf(
  context: AbsenceContext,
  people: readonly StaffMember[],
): Promise<ReadonlyMap<PersonId, AutomaticReplies> | undefined> {
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
