// Who said that they see to a message and is away does not: nobody has it any more, on every card (F3).

import type { PersonId } from '../../../core/ids';
import { peopleNamed, loadStaff, type Staff } from '../../../people/flows/load-staff';
import type { Absence } from '../../../people/domain/absence';
import type { IncomingContext } from '../../context';
import type { IncomingMessage, Taken } from '../../domain/incoming';
import { letGo } from '../../domain/standing';
import { isUnanswered, isUrgent } from '../../domain/arrival/tracks';
import { changeOfMove, messageNotice } from './message-change';
import { registrarThere, sceneOf } from './message-scene';
import { lateNotice } from '../told/late-notice';
import { whyAway } from '../told/tell-away-responder';
import { toldOnListAt, urgentNotices } from '../told/tell-urgent';

/** Every quarter of an hour; whoever has the mailbox hears of what is to be done at once, the rest stands in the lists. */
export async function letGoOfClaims(context: IncomingContext): Promise<void> {
  const taken = await context.store.incoming.listTaken();
  if (taken.length === 0) return;
  const municipality = context.municipality();
  const staff = await loadStaff(context, context.clock.now(), {
    upns: peopleNamed(municipality, municipality.mailboxes),
    ids: taken.flatMap((message) => message.taken?.byId ?? []),
  });
  const left = taken.filter((message) => message.taken && hasLeft(context, message.taken, staff));
  for (const message of left) await release(context, message);
  if (left.length > 0) context.wakeOutbox();
}

/** Somebody who took it while away has it all the same. */
function hasLeft(context: IncomingContext, { byId, at }: Taken, staff: Staff): boolean {
  const why = whyAway(context, byId, staff);
  const absence = staff.absences.find(({ id }) => id === why);
  return why !== undefined && (absence === undefined || isBefore(at, absence));
}

const isBefore = (at: Taken['at'], { from, seenAt }: Absence): boolean => at < from || at < seenAt;

/** Whoever changed it meanwhile goes first: the next run looks again. */
async function release(context: IncomingContext, before: IncomingMessage): Promise<void> {
  const scene = await sceneOf(context, before);
  if (scene === undefined) return;
  const message = letGo(before);
  const moved = { message, event: { what: 'message.released' }, actorId: undefined } as const;
  const change = changeOfMove(context, scene, moved);
  const receiverId = registrarThere({ ...scene, message });
  const notices = await releasedNotices(context, { before, message }, receiverId);
  await context.store.save({ ...change, notices: [...(change.notices ?? []), ...notices] });
}

/** Who is to hear of it by another card now is not told twice. */
async function releasedNotices(
  context: IncomingContext,
  { before, message }: { readonly before: IncomingMessage; readonly message: IncomingMessage },
  receiverId: PersonId | undefined,
) {
  const isToldAtOnce = isUrgent(message) && isUnanswered(message) && message.answer.state === 'undecided';
  if (receiverId === undefined || !isToldAtOnce) return [];
  const isListed = (await toldOnListAt(context, message, receiverId)) !== undefined;
  const urgent = isListed ? [] : await urgentNotices(context, message);
  const late = lateNotice(context, message, receiverId);
  for (const { key, receiverId: to } of [...urgent, ...late])
    if (to === receiverId && (await context.store.outbox.findFate(key)) === undefined) return [];
  const detail = before.taken?.at;
  return [messageNotice(context, message, { receiverId, role: 'registrar', step: 'released', detail })];
}
