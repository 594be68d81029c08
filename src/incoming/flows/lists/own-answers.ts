// "vad ska jag svara på": what somebody is to answer, and what of it is answered and not saved yet, each with a button (F4, F5).

import { withFunctions } from '../../../roster/flows/load-roster';
import { loadStaff, peopleNamed } from '../../../people/flows/load-staff';
import type { PersonId } from '../../../core/ids';
import type { Notice } from '../../../core/notice';
import type { IncomingContext } from '../../context';
import { firstDueFirst } from '../../domain/assignment-times';
import { appointedStates } from '../../domain/incoming';
import type { ManyOutcome, OverdueCard } from '../../domain/list-cards';
import { isReplaced, keepShown } from './keep-shown';
import { answersAs } from '../message/responders';
import { sayAtOnce } from './say-at-once';
import { overdueRows } from '../told/tell-overdue';

/** A list of its own, also without anything on it. */
export async function showOwnAnswers(context: IncomingContext, readerId: PersonId): Promise<void> {
  const { messages } = await ownAnswers(context, readerId);
  const mailboxes = [...new Set(messages.map(({ mailboxId }) => mailboxId))];
  const live = { kind: 'answers', mailboxes } as const;
  await sayAtOnce(context, { receiverId: readerId, content: { kind: 'ownAnswers' }, live });
}

export const hasOwnAnswers = async (context: IncomingContext, readerId: PersonId): Promise<boolean> =>
  (await ownAnswers(context, readerId)).messages.length > 0;

/** Also what a function of theirs was given and nobody has taken; first what is due first. */
async function ownAnswers(context: IncomingContext, readerId: PersonId) {
  const municipality = context.municipality();
  const upns = peopleNamed(municipality);
  const staff = await loadStaff(context, context.clock.now(), { upns, ids: [readerId] });
  const all = await context.store.incoming.listByAnswer([...appointedStates, 'answered']);
  const own = await answersAs(context, readerId);
  const messages = all
    .filter(({ answer: { responderId } }) => responderId && own.has(responderId))
    .toSorted(firstDueFirst);
  return { messages, staff: withFunctions(staff, municipality) };
}

/** As it is now; one line where a newer list has taken its place. */
export async function ownAnswersCard(
  context: IncomingContext,
  { id: noticeId, receiverId: readerId }: Pick<Notice, 'id' | 'receiverId'>,
  outcome: ManyOutcome = {},
): Promise<OverdueCard> {
  const card = { card: 'overdue', about: 'mine', noticeId, now: context.clock.now(), late: [] } as const;
  const shown = { noticeId, readerId, kind: 'answers' } as const;
  if (await isReplaced(context, shown)) return { ...card, rows: [], isReplaced: true };
  const { messages, staff } = await ownAnswers(context, readerId);
  await keepShown(
    context,
    shown,
    messages.map(({ mailboxId }) => mailboxId),
  );
  return { ...card, ...outcome, rows: await overdueRows(context, messages, { staff, readerId }) };
}
