// What the switchboard hears of hours of every working day: at once, as changes come, and from its list (T10).

import { nextOfficeTime, officeHoursOn } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { newNotice } from '../../../core/new-notice';
import type { NewNotice } from '../../../core/notice';
import type { Period } from '../../../core/period';
import { startOfDay, type LocalDate } from '../../../core/time';
import { isHours, lastOf, type HoursOff } from '../../../people/domain/days-off';
import type { AbsenceContext } from '../../context';
import type { AbsenceNotice } from '../../domain/absence-notices';
import { isFar } from '../../domain/ask-absence';
import type { NoteCard, SaidAnswer } from '../../domain/delegation-cards';
import { firstListedAt } from '../../domain/switchboard';
import { isChannelSilent, listKey, nameApart, switchboardReceivers } from '../notify-switchboard';

/** Those of one person. */
export const hoursOf = async (context: AbsenceContext, personId: PersonId): Promise<readonly HoursOff[]> =>
  (await context.store.people.listDaysOff([personId])).filter(isHours);

/** Holds now or will. */
export const isAhead = (one: HoursOff, today: LocalDate): boolean => {
  const last = lastOf(one);
  return last === undefined || (last >= today && last >= one.from);
};

/** Where it is over, the days that no longer hold. */
export const periodOfHours = (one: HoursOff, isOver: boolean): Period => ({
  from: isOver ? (one.endedOn ?? one.from) : one.from,
  lastDay: isOver ? one.lastDay : lastOf(one),
  clock: one.clock,
});

/** To the switchboard at once; of what is far ahead its list tells when it is near, and of what it was not told nothing. */
export async function newsOf(
  context: AbsenceContext,
  one: HoursOff,
  isBack: boolean,
): Promise<readonly NewNotice<AbsenceNotice>[]> {
  if (isFar(startOf(context, one), context.clock.now())) return [];
  const { id: hoursId, personId } = one;
  const notices: NewNotice<AbsenceNotice>[] = [];
  for (const receiverId of await switchboardReceivers(context)) {
    if (isBack && !(await isTold(context, one, receiverId))) continue;
    notices.push(
      newNotice(context, {
        key: keyOf(one, { receiverId, isBack }),
        receiverId,
        content: { kind: 'switchboardHours', personId, hoursId, isBack },
      }),
    );
  }
  return notices;
}

/** Of what is taken back: that it no longer holds, or what holds again in its place. */
export async function newsOfUndo(
  context: AbsenceContext,
  one: HoursOff,
  restored: HoursOff | undefined,
): Promise<readonly NewNotice<AbsenceNotice>[]> {
  if (restored === undefined) return newsOf(context, one, true);
  const { id: hoursId, personId } = restored;
  const notices: NewNotice<AbsenceNotice>[] = [];
  for (const receiverId of await switchboardReceivers(context)) {
    if (!(await isTold(context, one, receiverId))) continue;
    notices.push(
      newNotice(context, {
        key: `${hoursMatter(personId)}${hoursId}/after/${one.id}/${receiverId}`,
        receiverId,
        content: { kind: 'switchboardHours', personId, hoursId, isBack: false, after: one.id },
      }),
    );
  }
  return notices;
}

/** How the keys of all that is said of one person's standing hours begin: the latest is live. */
export const hoursMatter = (personId: PersonId): string => `switchboardHours/${personId}/`;

const keyOf = (
  { id, personId }: HoursOff,
  { receiverId, isBack }: Pick<Told, 'isBack'> & { receiverId: PersonId },
): string => `${hoursMatter(personId)}${id}/${isBack ? 'back' : 'away'}/${receiverId}`;

const startOf = (context: AbsenceContext, { from }: HoursOff) => ({
  from: startOfDay(from, context.municipality().calendar.zone),
});

/** By its own notice, or by the list of this morning. */
async function isTold(context: AbsenceContext, one: HoursOff, receiverId: PersonId): Promise<boolean> {
  const keys = [keyOf(one, { receiverId, isBack: false }), listKey(dateToday(context), receiverId)];
  const [own, list] = await Promise.all(keys.map((key) => context.store.outbox.findFate(key)));
  return own === 'said' || own === 'sending' || (list === 'said' && isListedToday(context, one));
}

/** Said before the list of today. */
function isListedToday(context: AbsenceContext, { at }: HoursOff): boolean {
  const hours = officeHoursOn(context.municipality().calendar, dateToday(context));
  return hours !== undefined && at < hours.from;
}

export async function whenTold(context: AbsenceContext, one: HoursOff): Promise<SaidAnswer['at']> {
  const receivers = await switchboardReceivers(context);
  if (receivers.length === 0 || (await isChannelSilent(context))) return 'nobody';
  for (const receiver of receivers) if (await isTold(context, one, receiver)) return undefined;
  const { calendar } = context.municipality();
  const now = context.clock.now();
  const starts = startOf(context, one);
  return nextOfficeTime(calendar, isFar(starts, now) ? firstListedAt(starts, calendar) : now);
}

interface Told {
  readonly personId: PersonId;
  readonly hoursId: string;
  readonly isBack: boolean;
  readonly after?: string;
}

/** Undefined when it holds no more, or again, or the list of the day has told it. */
export async function hoursNote(
  context: AbsenceContext,
  { personId, hoursId, isBack, after }: Told,
): Promise<NoteCard | undefined> {
  const all = await hoursOf(context, personId);
  const one = all.find(({ id }) => id === hoursId);
  const person = await context.store.people.find(personId);
  const holds = one !== undefined && one.endedOn === undefined && isAhead(one, dateToday(context));
  if (one === undefined || person === undefined || holds === isBack) return undefined;
  const name = await nameApart(context, person);
  const period = periodOfHours(one, isBack);
  if (isBack) return { card: 'note', say: { what: 'notAway', name, period } };
  const instead = all.filter((it) => (after === undefined ? isReplaced(it, one) : it.id === after));
  const [first, ...others] = instead.map((it) => periodOfHours(it, true));
  return {
    card: 'note',
    say: { what: 'away', name, period, ...(first && { instead: { ...first, also: others } }) },
  };
}

/** It ended where the other begins. */
const isReplaced = ({ at, from, endedOn }: HoursOff, by: HoursOff): boolean =>
  at < by.at && endedOn === (from > by.from ? from : by.from);

export async function isHoursNews(
  context: AbsenceContext,
  told: Told,
  receiverId: PersonId,
): Promise<boolean> {
  if ((await hoursNote(context, told)) === undefined) return false;
  const one = (await hoursOf(context, told.personId)).find(({ id }) => id === told.hoursId);
  if (one === undefined || told.isBack || told.after !== undefined || !isListedToday(context, one))
    return true;
  const list = await context.store.outbox.findFate(listKey(dateToday(context), receiverId));
  return list === undefined || list === 'unreachable' || list === 'failed';
}
