// The phone half: the switchboard hears who is away and until when, never why; one notice a change (T8, T10).

import type { AbsenceNotice } from '../domain/absence-notices';
import type { Absence } from '../../people/domain/absence';
import type { NoteCard } from '../domain/delegation-cards';
import { periodOf } from '../../core/period';
import { nextOfficeTime } from '../../core/calendar';
import type { AbsenceId, PersonId } from '../../core/ids';
import type { NewNotice } from '../../core/notice';
import { switchboardNews, type SwitchboardNews } from '../domain/switchboard';
import { channelReceiver } from '../../core/channel';
import type { Instant } from '../../core/time';
import type { AbsenceContext } from '../context';
import { newNotice } from '../../core/new-notice';
import { idsOf, loadStaff } from '../../people/flows/load-staff';
import { listOwnAbsences } from './own-absences';

/** Who is told: the people of the file whom the bot reaches, or the channel. */
async function switchboardReceivers(context: AbsenceContext): Promise<readonly PersonId[]> {
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

/** Away, to each receiver. */
export async function notifyAway(
  context: AbsenceContext,
  absence: Absence,
): Promise<readonly NewNotice<AbsenceNotice>[]> {
  const receivers = await switchboardReceivers(context);
  return receivers.map((receiver) => noticeFor(context, absence.id, { receiver, isBack: false }));
}

/** Taken back: one notice to each receiver who was told of any of these absences of one person. */
export async function notifyBack(
  context: AbsenceContext,
  absences: readonly Absence[],
): Promise<readonly NewNotice<AbsenceNotice>[]> {
  const notices: NewNotice<AbsenceNotice>[] = [];
  for (const receiver of await switchboardReceivers(context)) {
    const fates = await Promise.all(
      absences.map((it) => context.store.outbox.findFate(keyOf(it.id, { receiver, isBack: false }))),
    );
    const told = absences.find((_, i) => fates[i] === 'said' || fates[i] === 'sending');
    if (told) notices.push(noticeFor(context, told.id, { receiver, isBack: true }));
  }
  return notices;
}

/** Of a notice that did not reach the switchboard: unless somebody else there was told, the person is asked to do it. */
export async function notifyMissed(context: AbsenceContext, id: AbsenceId): Promise<void> {
  const absence = await context.store.people.findAbsence(id);
  if (absence === undefined) return;
  const receivers = await switchboardReceivers(context);
  const fates = await Promise.all(
    receivers.map((receiver) => context.store.outbox.findFate(keyOf(id, { receiver, isBack: false }))),
  );
  if (fates.some((fate) => fate === 'said' || fate === 'waiting' || fate === 'sending')) return;
  const missed = newNotice(context, {
    key: `switchboard/${id}/missed`,
    receiverId: absence.personId,
    content: { kind: 'switchboardMissed', absenceId: id },
  });
  await context.store.save({ notices: [missed] });
  context.wakeOutbox();
}

/** When the switchboard knows of it, for who said it: undefined if it does already. `nobody`: nobody can be told. */
export async function whenNotified(
  context: AbsenceContext,
  absence: Absence,
): Promise<Instant | undefined | 'nobody'> {
  const receivers = await switchboardReceivers(context);
  if (receivers.length === 0 || (await isChannelSilent(context))) return 'nobody';
  const fates = await Promise.all(
    receivers.map((receiver) =>
      context.store.outbox.findFate(keyOf(absence.id, { receiver, isBack: false })),
    ),
  );
  if (fates.includes('said')) return undefined;
  return nextOfficeTime(context.municipality().calendar, context.clock.now());
}

interface Told {
  readonly receiver: PersonId;
  readonly isBack: boolean;
}

const keyOf = (id: AbsenceId, { receiver, isBack }: Told): string =>
  `switchboard/${id}/${isBack ? 'back' : 'away'}/${receiver}`;

function noticeFor(context: AbsenceContext, absenceId: AbsenceId, told: Told): NewNotice<AbsenceNotice> {
  return newNotice(context, {
    key: keyOf(absenceId, told),
    receiverId: told.receiver,
    content: { kind: 'switchboard', absenceId, isBack: told.isBack },
  });
}

/** Undefined when the absence or its person is no longer known. */
export async function switchboardCard(
  context: AbsenceContext,
  id: AbsenceId,
  isBack: boolean,
): Promise<NoteCard | undefined> {
  const absence = await context.store.people.findAbsence(id);
  const person = absence && (await context.store.people.find(absence.personId));
  const news = absence && (await newsOf(context, absence, isBack));
  if (absence === undefined || person === undefined || news === undefined) return undefined;
  const { name } = person;
  if (news.what === 'back') return { card: 'note', say: { what: 'back', name } };
  const { zone } = context.municipality().calendar;
  const period = periodOf(news.what === 'away' ? news.time : absence, zone);
  return { card: 'note', say: { what: news.what, name, period } };
}

/** False when it was taken back before it was said, or a later notice says it. */
export async function isSwitchboardTrue(
  context: AbsenceContext,
  id: AbsenceId,
  isBack: boolean,
): Promise<boolean> {
  const absence = await context.store.people.findAbsence(id);
  return absence !== undefined && (await newsOf(context, absence, isBack)) !== undefined;
}

async function newsOf(
  context: AbsenceContext,
  absence: Absence,
  isBack: boolean,
): Promise<SwitchboardNews | undefined> {
  const all = await listOwnAbsences(context, absence.personId);
  const { calendar } = context.municipality();
  return switchboardNews({ absence, isBack, all, now: context.clock.now(), calendar });
}
