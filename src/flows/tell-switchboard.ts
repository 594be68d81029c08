// The phone half: the switchboard hears who is away and until when, never why; managers are asked about staff (T8, T10, T11).

import type { Absence } from '../domain/absence';
import type { NoteCard } from '../domain/cards/delegation-cards';
import { nextOfficeTime } from '../domain/calendar';
import type { AbsenceId } from '../domain/ids';
import { noticeId } from '../domain/ids';
import type { NewNotice } from '../domain/notice';
import { dateOf, plusMinutes } from '../domain/time';
import type { FlowContext } from './flow-context';
import { idsOf, loadStaff } from './load-staff';

/** Whether anybody at the switchboard can be told: people, not a channel, which the bot does not post to. */
export const hasSwitchboard = (context: FlowContext): boolean => {
  const { switchboard } = context.municipality();
  return switchboard !== undefined && 'people' in switchboard;
};

/** One notice to each of the switchboard's people. */
export async function switchboardNotices(
  context: FlowContext,
  absence: Absence,
  isBack: boolean,
): Promise<readonly NewNotice[]> {
  const { switchboard, calendar } = context.municipality();
  if (switchboard === undefined || !('people' in switchboard)) return [];
  const now = context.clock.now();
  const staff = await loadStaff(context, now, { upns: switchboard.people, ids: [] });
  return idsOf(switchboard.people, staff).map((receiverId) => ({
    id: noticeId(context.newId()),
    key: `switchboard/${absence.id}/${isBack ? 'back' : 'away'}/${receiverId}`,
    receiverId,
    content: { kind: 'switchboard', absenceId: absence.id, isBack },
    subjects: [],
    notBefore: nextOfficeTime(calendar, now),
    createdAt: now,
  }));
}

/** Undefined when the absence or its person is no longer known. */
export async function switchboardCard(
  context: FlowContext,
  id: AbsenceId,
  isBack: boolean,
): Promise<NoteCard | undefined> {
  const absence = await context.store.people.findAbsence(id);
  const person = absence && (await context.store.people.find(absence.personId));
  if (absence === undefined || person === undefined) return undefined;
  if (isBack || absence.endedAt !== undefined)
    return { card: 'note', say: { what: 'back', name: person.name } };
  const { zone } = context.municipality().calendar;
  const lastDay = absence.until && dateOf(plusMinutes(absence.until, -1), zone);
  const period = { from: dateOf(absence.from, zone), lastDay };
  return { card: 'note', say: { what: 'away', name: person.name, period } };
}

/** Taken back before it was said: then neither is said. */
export async function isSwitchboardTrue(
  context: FlowContext,
  id: AbsenceId,
  isBack: boolean,
): Promise<boolean> {
  const absence = await context.store.people.findAbsence(id);
  return absence !== undefined && (isBack || absence.endedAt === undefined);
}

/** Once a quarter every manager in the file is asked whether the switchboard's list of staff still holds. */
export async function askStaffChanges(context: FlowContext): Promise<void> {
  const now = context.clock.now();
  const municipality = context.municipality();
  const date = dateOf(now, municipality.calendar.zone);
  const month = Number(date.slice(5, 7));
  if (month % 3 !== 1 || municipality.switchboard === undefined) return;
  const quarter = `${date.slice(0, 4)}-${(month + 2) / 3}`;
  const managers = municipality.mailboxes.map((mailbox) => mailbox.manager);
  const staff = await loadStaff(context, now, { upns: managers, ids: [] });
  await context.store.save({
    notices: [...new Set(idsOf(managers, staff))].map((receiverId) => ({
      id: noticeId(context.newId()),
      key: `staffChanges/${quarter}/${receiverId}`,
      receiverId,
      content: { kind: 'staffChanges', quarter },
      subjects: [],
      notBefore: nextOfficeTime(municipality.calendar, now),
      createdAt: now,
    })),
  });
  context.wakeOutbox();
}
