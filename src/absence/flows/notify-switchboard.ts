// The phone half: the switchboard hears who is away and until when, never why; one notice a change (T8, T10).

import type { AbsenceNotice } from '../domain/absence-notices';
import { endOf, type Absence } from '../../people/domain/absence';
import { namesApart, type Person } from '../../people/domain/person';
import type { NoteCard } from '../domain/delegation-cards';
import { nextOfficeTime, officeHoursOn, previousWorkingDay, type Calendar } from '../../core/calendar';
import type { AbsenceId, PersonId } from '../../core/ids';
import type { NewNotice, NoticeState } from '../../core/notice';
import {
  findWhole,
  firstListedAt,
  isTold,
  listSpan,
  successorsOf,
  switchboardNews,
  type SwitchboardNews,
} from '../domain/switchboard';
import { isFar } from '../domain/ask-absence';
import { overlaps } from '../domain/away-time';
import { channelReceiver } from '../../core/channel';
import { dateToday } from '../../core/context';
import { compare, type Instant, type LocalDate } from '../../core/time';
import type { AbsenceContext } from '../context';
import { newNotice } from '../../core/new-notice';
import { idsOf, loadStaff } from '../../people/flows/load-staff';
import { listOwnAbsences, loadFreeDays } from './away/own-absences';

/** Who is told: the people of the file whom the bot reaches, or the channel. */
export async function switchboardReceivers(context: AbsenceContext): Promise<readonly PersonId[]> {
  const { switchboard } = context.municipality();
  if (switchboard === undefined) return [];
  if ('channel' in switchboard) return [channelReceiver(switchboard.channel)];
  const staff = await loadStaff(context, context.clock.now(), { upns: switchboard.people, ids: [] });
  return idsOf(switchboard.people, staff).filter((id) => staff.byId.get(id)?.unreachableSince === undefined);
}

/** Whether a channel is named that did not take the last notice: the app is not in its team, or it is gone. */
export async function isChannelSilent(context: AbsenceContext): Promise<boolean> {
  const { switchboard } = context.municipality();
  if (switchboard === undefined || !('channel' in switchboard)) return false;
  const fate = await context.store.outbox.findLastFate(channelReceiver(switchboard.channel));
  return fate !== undefined && fate !== 'said';
}

/** Away, to each receiver; what is far ahead is on the list when it is near. */
export async function notifyAway(
  context: AbsenceContext,
  absence: Absence,
): Promise<readonly NewNotice<AbsenceNotice>[]> {
  if (isFar(absence, context.clock.now())) return [];
  const receivers = await switchboardReceivers(context);
  return receivers.map((receiver) => noticeFor(context, absence.id, { receiver, isBack: false }));
}

/** Taken back: one notice to each receiver who was told of any of these absences of one person; `mistake`: they were wrongly said. */
export async function notifyBack(
  context: AbsenceContext,
  absences: readonly Absence[],
  as: 'return' | 'mistake',
): Promise<readonly NewNotice<AbsenceNotice>[]> {
  const notices: NewNotice<AbsenceNotice>[] = [];
  // The card of what was said last is the live one.
  const latestFirst = absences.toSorted((a, b) => compare(b.seenAt, a.seenAt));
  for (const receiver of await switchboardReceivers(context)) {
    const fates = await Promise.all(latestFirst.map((it) => fatesOf(context, it, receiver)));
    const told = latestFirst.find(
      (_, i) => fates[i]?.includes('said') === true || fates[i]?.includes('sending'),
    );
    if (told)
      notices.push(noticeFor(context, told.id, { receiver, isBack: true, isMistake: as === 'mistake' }));
  }
  return notices;
}

/** What became of the notice about it, and of the lists that told of it. */
export async function fatesOf(
  context: AbsenceContext,
  absence: Absence,
  receiver: PersonId,
): Promise<readonly NoticeState[]> {
  const { calendar } = context.municipality();
  const today = dateToday(context);
  const dates = [today, previousWorkingDay(calendar, today)].filter((date) =>
    isListed(absence, date, calendar),
  );
  const keys = [
    keyOf(absence.id, { receiver, isBack: false }),
    ...dates.map((date) => listKey(date, receiver)),
  ];
  const fates = await Promise.all(keys.map((key) => context.store.outbox.findFate(key)));
  return fates.flatMap((fate) => fate ?? []);
}

/** Of a notice or a list that did not reach the switchboard: unless somebody there was told, who is away is asked to do it. */
export async function notifyMissed(context: AbsenceContext, id: AbsenceId): Promise<void> {
  const absence = await context.store.people.findAbsence(id);
  if (absence === undefined) return;
  const receivers = await switchboardReceivers(context);
  const fates = await Promise.all(receivers.map((receiver) => fatesOf(context, absence, receiver)));
  if (fates.flat().some((fate) => fate === 'said' || fate === 'waiting' || fate === 'sending')) return;
  const missed = newNotice(context, {
    key: `switchboard/${id}/missed`,
    receiverId: absence.byId ?? absence.personId,
    content: { kind: 'switchboardMissed', absenceId: id },
  });
  await context.store.save({ notices: [missed] });
  context.wakeOutbox();
}

/** To who is away, or who has reported them. */
export async function missedCard(
  context: AbsenceContext,
  id: AbsenceId,
  readerId: PersonId,
): Promise<NoteCard | undefined> {
  const absence = await context.store.people.findAbsence(id);
  const person = absence && (await context.store.people.find(absence.personId));
  if (person === undefined) return undefined;
  const of = person.id === readerId ? {} : { of: person.name };
  return { card: 'note', say: { what: 'noSwitchboard', ...of } };
}

/** When the switchboard knows of it, for who said it: undefined if it does already. `nobody`: nobody can be told. */
export async function whenNotified(
  context: AbsenceContext,
  absence: Absence,
): Promise<Instant | undefined | 'nobody'> {
  const receivers = await switchboardReceivers(context);
  if (receivers.length === 0 || (await isChannelSilent(context))) return 'nobody';
  const all = await listOwnAbsences(context, absence.personId);
  const telling = all.filter((it) => isTold(it) && (it.id === absence.id || findWhole([it], absence)));
  const fates = await Promise.all(
    receivers.flatMap((receiver) => telling.map((it) => fatesOf(context, it, receiver))),
  );
  if (fates.flat().includes('said')) return undefined;
  const { calendar } = context.municipality();
  const now = context.clock.now();
  return nextOfficeTime(calendar, isFar(absence, now) ? firstListedAt(absence, calendar) : now);
}

export interface Told {
  readonly receiver: PersonId;
  readonly isBack: boolean;
  readonly isMistake?: boolean | undefined;
}

/** How the keys of all that is said of one absence begin. */
export const switchboardMatter = (id: AbsenceId): string => `switchboard/${id}/`;

export const keyOf = (id: AbsenceId, { receiver, isBack }: Told): string =>
  `${switchboardMatter(id)}${isBack ? 'back' : 'away'}/${receiver}`;

function noticeFor(context: AbsenceContext, absenceId: AbsenceId, told: Told): NewNotice<AbsenceNotice> {
  return newNotice(context, {
    key: keyOf(absenceId, told),
    receiverId: told.receiver,
    content: {
      kind: 'switchboard',
      absenceId,
      isBack: told.isBack,
      ...(told.isMistake === true && { isMistake: true }),
    },
  });
}

const inPlace: readonly NoticeState[] = ['waiting', 'sending', 'said', 'dropped'];

/** Under way to the receiver, or read by them. */
export const saidFates: readonly NoticeState[] = ['sending', 'said'];

interface InPlace {
  readonly receiver: PersonId;
  /** What became of the card that says so. */
  readonly states: readonly NoticeState[];
}

/** What was said in its place has a card that says so. */
export async function isToldInPlace(
  context: AbsenceContext,
  absence: Absence,
  { receiver, states }: InPlace,
): Promise<boolean> {
  const all = await listOwnAbsences(context, absence.personId);
  for (const one of successorsOf(absence, all)) {
    const fate = await context.store.outbox.findFate(keyOf(one.id, { receiver, isBack: false }));
    if (fate === undefined || !states.includes(fate)) continue;
    if ((await newsOf(context, one, { isBack: false })) !== undefined) return true;
  }
  return false;
}

/** By the unit, where somebody else has the same name. */
export async function nameApart(context: AbsenceContext, person: Person): Promise<string> {
  return namesApart([person], await context.store.people.list()).get(person.id) ?? person.name;
}

/** False when it was taken back before it was said, or a later notice or the list of the day says it. */
export async function isSwitchboardTrue(
  context: AbsenceContext,
  told: Told & { readonly id: AbsenceId },
): Promise<boolean> {
  const { id, isBack, receiver } = told;
  const absence = await context.store.people.findAbsence(id);
  if (absence === undefined || (await newsOf(context, absence, told)) === undefined) return false;
  if (isBack && (await isToldInPlace(context, absence, { receiver, states: inPlace }))) return false;
  const { calendar } = context.municipality();
  const today = dateToday(context);
  const changedAt = isBack ? (absence.endedAt ?? absence.seenAt) : absence.seenAt;
  if (!isListed({ ...absence, endedAt: undefined, seenAt: changedAt }, today, calendar)) return true;
  const list = await context.store.outbox.findFate(listKey(today, receiver));
  return list === undefined || list === 'unreachable' || list === 'failed';
}

export async function newsOf(
  context: AbsenceContext,
  absence: Absence,
  { isBack, isMistake }: Pick<Told, 'isBack' | 'isMistake'>,
): Promise<SwitchboardNews | undefined> {
  const all = await listOwnAbsences(context, absence.personId);
  const { calendar } = context.municipality();
  const isFree = (await loadFreeDays(context, [absence.personId]))(absence.personId);
  const facts = { all, now: context.clock.now(), calendar, isFree };
  return switchboardNews({ absence, isBack, isMistake, ...facts });
}

export const listKey = (date: LocalDate, receiver: PersonId): string => `switchboardList/${date}/${receiver}`;

/** Whether the list of that day tells of it, or would if it stood: what came after the list comes by itself. */
export function isListed(absence: Absence, date: LocalDate, calendar: Calendar): boolean {
  const hours = officeHoursOn(calendar, date);
  if (hours === undefined || absence.source === 'automaticReplies' || absence.seenAt >= hours.from)
    return false;
  const end = endOf(absence);
  return (end === undefined || end > hours.from) && overlaps(absence, listSpan(date, calendar));
}
