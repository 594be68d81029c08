// What goes with an absence that is said, reported, ended or said again: its log, its notice, its answer (T10).

import { newNotice } from '../../../core/new-notice';
import type { NewNotice } from '../../../core/notice';
import { noticeId, type PersonId } from '../../../core/ids';
import { accept, refuse } from '../../../core/refusal';
import type { Absence } from '../../../people/domain/absence';
import { loadStaff } from '../../../people/flows/load-staff';
import type { AbsenceContext } from '../../context';
import type { AbsenceEvent } from '../../domain/absence-log';
import type { AbsenceNotice } from '../../domain/absence-notices';
import type { AbsenceResult } from '../../domain/absence-refusal';
import type { AbsenceCard } from '../../domain/delegation-cards';
import { absenceCard } from './absence-card';
import { sharedWith } from './may-know-away';

/** Who may say of somebody that they are away: of the same roster, or its manager. */
export async function sharesRoster(
  context: AbsenceContext,
  senderId: PersonId,
  personId: PersonId,
): Promise<boolean> {
  const staff = await loadStaff(context, context.clock.now());
  return sharedWith(context, senderId, staff).has(personId);
}

/** The absence as its reader sees it, once what follows from it has been decided. */
export async function answerWith(
  context: AbsenceContext,
  absence: Absence,
  readerId: PersonId,
): Promise<AbsenceResult<AbsenceCard>> {
  await context.absenceChanged();
  const card = await absenceCard(context, absence.id, readerId);
  return card ? accept(card) : refuse('not-found');
}

/** Who is reported away hears of it and can take it back; the notice has the absence's id, to be drawn anew by. */
export const tellThePerson = (context: AbsenceContext, { id, personId }: Absence): NewNotice<AbsenceNotice> =>
  newNotice(context, {
    id: noticeId(id),
    key: `absence/${id}/${personId}`,
    receiverId: personId,
    content: { kind: 'absenceReported', absenceId: id },
  });

export const entry = (context: AbsenceContext, actorId: PersonId, event: AbsenceEvent) => ({
  at: context.clock.now(),
  actorId,
  mailboxId: undefined,
  date: undefined,
  event,
});
