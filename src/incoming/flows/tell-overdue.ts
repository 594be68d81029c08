// Monday morning: each manager's answers whose day has passed and proposals that wait; about messages, never people (F4).

import type { OverdueCard } from '../domain/message-cards';
import { newNotice } from '../../core/new-notice';
import type { PersonId } from '../../core/ids';
import { isOverdue, isUndecidedLong } from '../domain/assignment-times';
import type { IncomingMessage } from '../domain/incoming';
import { isTrackLate, isUrgent, kindOf } from '../domain/tracks';
import type { DutyMailbox } from '../../core/municipality';
import { dateOf, mondayOf } from '../../core/time';
import type { IncomingContext } from '../context';
import { managersOf } from '../../roster/flows/mailbox-staff';
import { loadStaff } from '../../people/flows/load-staff';

/** One card a manager who has any. */
export async function tellOverdue(context: IncomingContext): Promise<void> {
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const today = dateOf(now, calendar.zone);
  const monday = mondayOf(today);
  const receivers = new Set((await listOverdue(context)).map(({ managerId }) => managerId));
  await context.store.save({
    notices: [...receivers].map((receiverId) =>
      newNotice(context, {
        key: `overdue/${monday}/${receiverId}`,
        receiverId,
        content: { kind: 'overdue', monday },
      }),
    ),
  });
  context.wakeOutbox();
}

const urgentFirst = (a: IncomingMessage, b: IncomingMessage): number =>
  Number(isUrgent(b)) - Number(isUrgent(a));

interface Overdue {
  readonly message: IncomingMessage;
  readonly mailbox: DutyMailbox;
  readonly managerId: PersonId;
}

async function listOverdue(context: IncomingContext): Promise<readonly Overdue[]> {
  const municipality = context.municipality();
  const now = context.clock.now();
  const today = dateOf(now, municipality.calendar.zone);
  const { incoming } = context.store;
  const urgent = (await incoming.listUrgent()).filter((it) => isTrackLate(it, today, municipality.calendar));
  const others = await incoming.listByAnswer(['proposed', 'approved', 'forwarded']);
  const late = new Set(urgent.map(({ id }) => id));
  const messages = [...urgent, ...others.filter(({ id }) => !late.has(id))].toSorted(urgentFirst);
  const staff = await loadStaff(context, now);
  return messages.flatMap((message) => {
    const mailbox = municipality.mailboxes.find(({ id }) => id === message.mailboxId);
    const { calendar, assignments } = municipality;
    const isListed =
      late.has(message.id) ||
      isOverdue(message, today) ||
      isUndecidedLong(message, { calendar, now, ...assignments });
    if (mailbox === undefined || !isListed) return [];
    const managers = managersOf(mailbox, municipality, staff);
    const managerId = managers.find((id) => !staff.away.has(id)) ?? managers[0];
    return managerId === undefined ? [] : [{ message, mailbox, managerId }];
  });
}

/** Undefined when none is left. */
export async function overdueCard(
  context: IncomingContext,
  readerId: PersonId,
): Promise<OverdueCard | undefined> {
  const rows = (await listOverdue(context)).flatMap(({ message, mailbox, managerId }) => {
    if (managerId !== readerId) return [];
    const { dueOn: answerBy, state, since } = message.answer;
    const dueOn = answerBy ?? message.appeal?.dueOn;
    const number = message.registration.kind === 'registered' ? message.registration.number : undefined;
    const proposedAt = state === 'proposed' ? since : undefined;
    return [
      {
        mailbox: mailbox.name,
        arrivedAt: message.arrivedAt,
        dueOn,
        proposedAt,
        number,
        kind: kindOf(message),
      },
    ];
  });
  return rows.length === 0 ? undefined : { card: 'overdue', now: context.clock.now(), rows };
}
