// Weeks behind a mailbox, made up: for tests and pictures of what is shown over time. The sandbox itself begins without any.

import { isWorkingDay, nextWorkingDay, type Calendar } from '../src/core/calendar';
import { incomingId, inbox, messageId, type MailboxId, type PersonId } from '../src/core/ids';
import type { LogEvent, NewLogEntry } from '../src/core/log-entry';
import type { OpenedStore } from '../src/app/open-store';
import { atLocal, localTime, plusDays, type Instant, type LocalDate } from '../src/core/time';
import { noAnswer, type IncomingMessage } from '../src/incoming/domain/incoming';
import { newDutyDay } from '../src/duty/domain/duty-day';
import { mondaysBefore } from '../src/desk/domain/figures';

interface Past {
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly mailboxId: MailboxId;
  /** Who had it: the first alone in every fourth week, else both. */
  readonly holders: readonly [PersonId, PersonId];
}

/** Three to six messages a working day; a few late, a day missed now and then, one week that could not be checked. */
export async function fillPast(store: OpenedStore, past: Past): Promise<void> {
  for (const [week, monday] of mondaysBefore(past.today).entries())
    for (let at = 0; at < 5; at += 1) {
      const date = plusDays(monday, at);
      if (isWorkingDay(past.calendar, date)) await fillDay(store, past, { week, at, date });
    }
}

interface Day {
  readonly week: number;
  readonly at: number;
  readonly date: LocalDate;
}

async function fillDay(store: OpenedStore, past: Past, { week, at, date }: Day): Promise<void> {
  const { mailboxId, holders } = past;
  const messages = Array.from({ length: 3 + ((week * 5 + at * 3) % 4) }, (_, no) =>
    madeUp(past, { week, at, date }, no),
  );
  const state = week === 5 ? 'notCheckable' : (week * 5 + at) % 17 === 8 ? 'missed' : 'opened';
  const onDutyId = holders[week % 4 === 3 ? 0 : at % 2] ?? holders[0];
  await store.save({
    days: [{ expectedVersion: 0, day: { ...newDutyDay(mailboxId, date), state, version: 1, onDutyId } }],
    incoming: messages.map(({ message }) => ({ expectedVersion: 0, message })),
    log: messages.flatMap(({ log }) => log),
  });
}

interface MadeUp {
  readonly message: IncomingMessage;
  readonly log: readonly NewLogEntry[];
}

function madeUp(past: Past, day: Day, no: number): MadeUp {
  const { mailboxId, holders } = past;
  const { arrivedAt, registeredAt, dueOn, answeredAt } = timesOf(past, day, no);
  const tail = [day.week, day.at, no].map((part) => String(part).padStart(4, '0')).join('');
  const id = incomingId(`0a000000-0000-4000-8000-${tail}`);
  const number = `KS 2026/${String(1000 + day.week * 40 + day.at * 7 + no)}`;
  const isAsked = no % 3 === 0;
  const of = { id, arrivedAt, number };
  const entry = (at: Instant, event: LogEvent & Readonly<Record<string, unknown>>): NewLogEntry => ({
    ...{ at, actorId: holders[0], mailboxId, date: undefined, event },
  });
  const registered = entry(registeredAt, { what: 'message.registered', choice: 'registered', of });
  return {
    message: {
      ...{ id, mailboxId, arrivedAt, folder: inbox, messageId: messageId(`past-${tail}`), version: 1 },
      ...{ conversation: undefined, mark: undefined, isInternal: false, isRequest: false },
      ...{ secrecy: undefined, undo: undefined, registration: { kind: 'registered', number } },
      answer: {
        ...noAnswer(registeredAt),
        ...(isAsked
          ? ({ state: 'filed', responderId: holders[1], dueOn, savedIn: 'Akten' } as const)
          : ({ state: 'notNeeded' } as const)),
      },
    },
    log: isAsked
      ? [registered, entry(answeredAt, { what: 'answer.answered', way: 'mail', of })]
      : [registered],
  };
}

/** Each ninth is late, and each fifth answer two days after its day. */
function timesOf({ calendar }: Past, { week, at, date }: Day, no: number) {
  const clock = (on: LocalDate, hour: number) =>
    atLocal(on, localTime(`${String(hour).padStart(2, '0')}:15`), calendar.zone);
  const next = nextWorkingDay(calendar, date);
  const isLate = (week + at + no) % 9 === 0;
  const dueOn = plusDays(date, 7);
  return {
    arrivedAt: clock(date, 8 + no),
    registeredAt: isLate
      ? clock(nextWorkingDay(calendar, next), 9)
      : no > 1
        ? clock(next, 9)
        : clock(date, 15),
    dueOn,
    answeredAt: clock((week + no) % 5 === 0 ? plusDays(dueOn, 2) : plusDays(date, 4), 10),
  };
}
