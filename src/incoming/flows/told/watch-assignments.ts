// Every quarter of an hour: proposals that have waited, deputies in the morning, answers that are due or to be saved, responders who are away, what nobody of a function takes (F4).

import type { MessageNotice } from '../../domain/shown/message-notices';
import {
  isUntaken,
  passesDay,
  passesDecisionTime,
  remindersOf,
  type Reminder,
} from '../../domain/answering/assignment-times';
import { assignedStates, type IncomingMessage } from '../../domain/incoming';
import type { NoticeId, PersonId } from '../../../core/ids';
import { dateOf, startOfDay, type Instant } from '../../../core/time';
import { isTrackLate, ownDayOf } from '../../domain/arrival/tracks';
import { findMailbox } from '../../../core/municipality';
import type { NewNotice } from '../../../core/notice';
import type { IncomingContext } from '../../context';
import { loadStaff, type Staff } from '../../../people/flows/load-staff';
import { managersOf } from '../../../roster/flows/mailbox-staff';
import { whoIsThere } from '../../../roster/flows/who-is-there';
import { awayNotices, registrarsAmong, whyAway, type LooksAfter } from './tell-away-responder';
import { askedTogether, notAskedYet } from './tell-proposals';
import { lateNotice } from './late-notice';
import { messageNotice } from '../message/message-change';
import { toldOnListAt, urgentNotices } from './tell-urgent';
import { respondersOf } from '../message/responders';

/** What was said before is left out by its key, so that a missed run costs minutes and nothing is said twice. */
export async function watchAssignments(context: IncomingContext): Promise<void> {
  const { incoming, jobs } = context.store;
  const all = await incoming.listByAnswer([...assignedStates, 'answered']);
  const urgent = await incoming.listUrgent();
  if (all.length + urgent.length === 0) return;
  const lastRunAt = (await jobs.listDone()).get('assignments');
  const messages = all.filter(({ answer }) => answer.state !== 'answered');
  const staff = await loadStaff(context, context.clock.now());
  const mailboxes = new Set([...all, ...urgent].map(({ mailboxId }) => mailboxId));
  const looksAfter = { staff, there: await whoIsThere(context, [...mailboxes]) };
  const away = awayNotices(context, messages, looksAfter);
  const reminders = all.flatMap((message) => remindersFor(context, message, staff));
  const proposed = messages.filter(({ answer }) => answer.state === 'proposed');
  const news = await notAskedYet(context, reminders, proposed);
  const told = askedTogether(context, news, proposed);
  const notices = [
    ...told.notices,
    ...away.notices,
    ...untakenNotices(context, messages, looksAfter),
    ...(await trackNotices(context, urgent, looksAfter)),
  ];
  const redrawNotices = await listPast(context, [...messages, ...urgent], lastRunAt);
  if (notices.length === 0 && redrawNotices.length === 0) return;
  const liveCards = [...told.liveCards, ...away.liveCards];
  await context.store.save({ notices, redrawNotices, liveCards });
  context.wakeOutbox();
}

/** Cards that name an hour or a day which has come, or is over, since the run before. */
async function listPast(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  lastRunAt: Instant | undefined,
): Promise<readonly NoticeId[]> {
  if (lastRunAt === undefined) return [];
  const { calendar, assignments } = context.municipality();
  const facts = { now: context.clock.now(), calendar, ...assignments };
  const days = { before: dateOf(lastRunAt, calendar.zone), today: dateOf(facts.now, calendar.zone) };
  const past = messages.filter(
    (message) =>
      passesDecisionTime(message, lastRunAt, facts) ||
      passesDay(message.answer.dueOn, days) ||
      passesDay(ownDayOf(message, calendar), days),
  );
  return past.length === 0 ? [] : context.store.incoming.listShowing(past);
}

function remindersFor(
  context: IncomingContext,
  message: IncomingMessage,
  staff: Staff,
): readonly NewNotice<MessageNotice>[] {
  const municipality = context.municipality();
  const mailbox = findMailbox(municipality, message.mailboxId);
  if (mailbox === undefined) return [];
  const reminders = remindersOf(message, {
    now: context.clock.now(),
    calendar: municipality.calendar,
    approveWithinHours: municipality.assignments.approveWithinHours,
    managers: managersOf(mailbox, municipality, staff),
    away: staff.away,
  });
  return reminders
    .flatMap((reminder) =>
      respondersOf(municipality, staff, reminder.personId).map((personId) => ({ ...reminder, personId })),
    )
    .filter(({ personId }) => !staff.away.has(personId))
    .map((reminder) => noticeOf(context, message, reminder));
}

function noticeOf(context: IncomingContext, message: IncomingMessage, { step, personId }: Reminder) {
  const isDue = step === 'dueSoon' || step === 'dueToday' || step === 'dueLate';
  const isTheirs = isDue || step === 'save' || step === 'saveStill';
  return messageNotice(context, message, {
    receiverId: personId,
    role: isTheirs ? 'responder' : 'manager',
    step,
    detail: isDue ? message.answer.dueOn : undefined,
  });
}

/**
 * A request or an appeal whose own day is over: whoever looks after the mailbox is told once, before the manager is; who
 * hears of it for the first time that day has read it there.
 */
async function trackNotices(
  context: IncomingContext,
  urgent: readonly IncomingMessage[],
  looksAfter: LooksAfter,
): Promise<readonly NewNotice<MessageNotice>[]> {
  const { calendar } = context.municipality();
  const today = dateOf(context.clock.now(), calendar.zone);
  const notices = [];
  for (const message of urgent.filter((one) => isTrackLate(one, today, calendar))) {
    for (const receiverId of registrarsAmong(context, message, looksAfter))
      if (!(await isFirstHeardToday(context, message, receiverId)))
        notices.push(...lateNotice(context, message, receiverId));
  }
  return notices;
}

async function isFirstHeardToday(context: IncomingContext, message: IncomingMessage, receiverId: PersonId) {
  const { outbox } = context.store;
  const { zone } = context.municipality().calendar;
  const morning = startOfDay(dateOf(context.clock.now(), zone), zone);
  const first = messageNotice(context, message, { receiverId, role: 'registrar', step: 'urgent' });
  const fate = await outbox.findFate(first.key);
  if (fate === undefined) {
    const listedAt = await toldOnListAt(context, message, receiverId);
    if (listedAt !== undefined) return listedAt >= morning;
    const coming = await urgentNotices(context, message);
    return coming.some((notice) => notice.receiverId === receiverId);
  }
  if (fate !== 'said') return fate === 'waiting' || fate === 'sending';
  const said = await outbox.listSaid(receiverId, morning);
  return said.some(
    ({ content }) => 'incomingId' in content && content.incomingId === message.id && isUrgentStep(content),
  );
}

const isUrgentStep = (content: object): boolean => 'step' in content && content.step === 'urgent';

/** What a function was given and nobody of it takes: the registrar is told once, unless all of them are away, which is told by itself. */
function untakenNotices(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  looksAfter: LooksAfter,
): readonly NewNotice<MessageNotice>[] {
  const now = context.clock.now();
  const { calendar } = context.municipality();
  return messages.flatMap((message) => {
    const { responderId } = message.answer;
    const isTold = isUntaken(message, now, calendar) && responderId !== undefined;
    if (!isTold || whyAway(context, responderId, looksAfter.staff) !== undefined) return [];
    return registrarsAmong(context, message, looksAfter).map((receiverId) =>
      messageNotice(context, message, { receiverId, role: 'registrar', step: 'untaken' }),
    );
  });
}
