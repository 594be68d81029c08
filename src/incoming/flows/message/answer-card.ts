// What a message's card shows of its answer: who, until when, how far; and who may well be given it (F4).

import type { PersonId } from '../../../core/ids';
import type { Municipality } from '../../../core/municipality';
import { nextWorkingDay } from '../../../core/calendar';
import { dateOf } from '../../../core/time';
import { firstDayThere } from '../../../people/flows/away-in-the-way';
import { loadStaff, nameIn, type Staff } from '../../../people/flows/load-staff';
import { isOfMailbox } from '../../../roster/domain/authority';
import { functionHolder } from '../../../roster/domain/roster';
import type { IncomingContext } from '../../context';
import { canMove } from '../../domain/answering/answer-moves';
import { dueOnOf, isUntaken, saveReminderDays } from '../../domain/answering/assignment-times';
import { assignedStates, isAppointed, isEndUnknown } from '../../domain/incoming';
import type { ShownAnswer } from '../../domain/shown/message-cards';
import type { PersonChoice } from '../../domain/answering/not-there';
import type { MessageScene } from './message-scene';
import { notThere } from './not-there';
import { isAwayThrough, respondersOf } from './responders';

export function shownAnswer(
  scene: MessageScene,
  readerId: PersonId,
  municipality: Municipality,
): ShownAnswer {
  const { message, staff, mailbox, now } = scene;
  const { answer } = message;
  const nameOf = (id: PersonId | undefined) => nameIn(staff, id);
  const responder = answer.responderId === undefined ? undefined : staff.byId.get(answer.responderId);
  const department = responder?.department;
  const isOther = department !== undefined && department !== mailbox.department;
  return {
    state: answer.state,
    since: answer.since,
    by: nameOf(answer.byId),
    responder: responder && {
      id: responder.id,
      name: responder.name,
      isReader: responder.id === readerId,
      otherDepartment: isOther ? department : undefined,
      ...awayOf(scene, municipality),
    },
    proposedBy: nameOf(answer.proposedById),
    ...(answer.proposedById !== undefined &&
      answer.proposedById === answer.responderId && { isOwnProposal: true }),
    note: answer.note,
    ...daysOf(scene, municipality),
    hasMoreTime: answer.hasMoreTime,
    ...(isUntaken(message, now, municipality.calendar) && { isUntaken: true }),
    isByAgreement: answer.agreementId !== undefined,
    forwarding: answer.forwarding,
    way: answer.way,
    savedIn: answer.savedIn,
    back: answer.back && {
      how: answer.back.how,
      reason: message.secrecy ? '' : answer.back.reason,
      by: nameOf(answer.back.byId),
    },
  };
}

const daysOf = (scene: MessageScene, municipality: Municipality) => ({
  dueOn: scene.message.answer.dueOn,
  freeDay: scene.message.answer.freeDay,
  pastDay: scene.message.answer.pastDay,
  saveReminderOn: saveReminderOn(scene, municipality),
});

/** The next day on which whoever answered is reminded to save it: one on which they are there. */
function saveReminderOn({ message, staff, now, zone }: MessageScene, { calendar }: Municipality) {
  const { state, since, responderId } = message.answer;
  if (state !== 'answered' || responderId === undefined || isEndUnknown(message)) return undefined;
  const today = dateOf(now, zone);
  const from = saveReminderDays(since, calendar).find((day) => day > today);
  return from && firstDayThere({ calendar }, staff, { id: responderId, from });
}

/** Until it is answered: whether who is to answer or is proposed is away today, or through the day for the answer. */
function awayOf({ message, staff, now, zone }: MessageScene, municipality: Municipality) {
  const { state, responderId: responder, dueOn } = message.answer;
  if (!assignedStates.some((one) => one === state) || responder === undefined) return {};
  const today = dateOf(now, zone);
  const all = respondersOf(municipality, staff, responder);
  const isThrough = dueOn !== undefined && isAwayThrough(municipality, staff, { responder, today, dueOn });
  if (!isThrough && !(all.length > 0 && all.every((id) => staff.away.has(id)))) return {};
  const from = isThrough ? nextWorkingDay(municipality.calendar, today) : today;
  // Of a function it is each one's own day.
  const back = all.includes(responder)
    ? firstDayThere(municipality, staff, { id: responder, from })
    : undefined;
  const away = isThrough ? ('through' as const) : ('today' as const);
  return { away, backOn: back === from ? undefined : back };
}

const mostLikely = 5;

/**
 * First who answered this conversation before, then colleagues of the department; nobody who is away, or is not there before
 * the usual day for an answer.
 */
export async function likelyResponders(
  context: IncomingContext,
  scene: MessageScene,
): Promise<readonly PersonChoice[]> {
  const { message, mailbox, staff } = scene;
  if (!canMove(message, 'propose') && message.answer.state !== 'proposed' && !isAppointed(message)) return [];
  const before =
    message.conversation === undefined
      ? []
      : await context.store.incoming.listConversation(mailbox.id, message.conversation);
  const ids = before.flatMap((it) => (it.id === message.id ? [] : (it.answer.responderId ?? [])));
  const missing = ids.filter((id) => !staff.byId.has(id));
  const extra =
    missing.length === 0 ? staff : await loadStaff(context, scene.now, { upns: [], ids: missing });
  const answered = ids.flatMap((id) => staff.byId.get(id) ?? extra.byId.get(id) ?? []);
  const colleagues = staff.people.filter(({ department }) => department === mailbox.department);
  const people = [...new Map([...answered, ...colleagues].map((person) => [person.id, person])).values()];
  const municipality = context.municipality();
  const { calendar, assignments } = municipality;
  const { dueWorkingDays } = assignments;
  const dueOn = dueOnOf(message.isRequest, scene.now, { calendar, dueWorkingDays });
  const today = dateOf(scene.now, scene.zone);
  const isGoneUntil = (of: Staff, responder: PersonId) =>
    isAwayThrough(municipality, of, { responder, today, dueOn });
  return people
    .filter(({ id }) => !staff.away.has(id) && !extra.away.has(id) && id !== message.answer.responderId)
    .filter(({ id }) => !isGoneUntil(staff.byId.has(id) ? staff : extra, id))
    .filter((person) => isOfMailbox(municipality, mailbox, person))
    .slice(0, mostLikely)
    .map(({ id, name }): PersonChoice => ({
      id,
      name,
      notThere: notThere(context, staff.byId.has(id) ? staff : extra, id),
    }))
    .concat(likelyFunctions(municipality, scene));
}

/** All of whose people belong to the mailbox's authority, and of whom somebody is there. */
function likelyFunctions(
  municipality: Municipality,
  { mailbox, staff, message }: MessageScene,
): PersonChoice[] {
  return municipality.functions.flatMap(({ id, name, people }) => {
    const all = people.flatMap((who) => staff.byUpn.get(who) ?? []);
    const isOurs = all.every((person) => isOfMailbox(municipality, mailbox, person));
    const holder = functionHolder(id);
    const isThere = all.some((person) => !staff.away.has(person.id));
    return isOurs && isThere && holder !== message.answer.responderId ? [{ id: holder, name }] : [];
  });
}
