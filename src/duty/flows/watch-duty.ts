// The ladder's flow: load the day's facts, decide for each mailbox, save decisions and notices together (F1, F2).

import { decideDuty, waitsForLook, type DutyFacts } from '../domain/decide-duty';
import type { MailboxId } from '../../core/ids';
import { isWorkingDay, previousWorkingDay } from '../../core/calendar';
import { dateOf, type LocalDate } from '../../core/time';
import type { Change, DutyContext } from '../context';
import { dateToday } from '../../core/context';
import { placesOf } from '../../roster/domain/roster';
import { untilSaved } from '../../core/until-saved';
import { loadDutyBoard, type DutyBoard } from './load-duty';
import { adminNotices } from './admin-notices';
import { openingNotices, type DecidedDay } from './opening-notices';

/** Decides today and every earlier day that is still open; several mailboxes make one notice a person and step. */
export async function watchDuty(context: DutyContext, only?: MailboxId): Promise<void> {
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const today = dateOf(now, calendar.zone);
  const open = await context.store.duty.listOpenDays(today);
  const dates = [...new Set(open.map((day) => day.date))].toSorted();
  for (const date of dates) await watchDate(context, date, undefined);
  if (isWorkingDay(calendar, today)) await watchDate(context, today, only);
}

async function watchDate(context: DutyContext, date: LocalDate, only: MailboxId | undefined): Promise<void> {
  const outcome = await untilSaved(async () => {
    const asked = { date, now: context.clock.now(), ...(only && { only: [only] }) };
    const board = await loadDutyBoard(context, asked);
    const change = changeFor(context, board, tellable(board, decideBoard(board, only), only));
    return isEmpty(change) ? 'nothing' : context.store.save(change);
  });
  if (outcome === 'saved') context.wakeOutbox();
  if (outcome === 'conflict')
    context.log.warn('A duty day changed too often to be decided; the next minute decides it', { date });
}

/** After a look: what it found of the working day before, such as an opening after that day's close. */
export async function watchDayBefore(context: DutyContext): Promise<void> {
  const { calendar } = context.municipality();
  const today = dateToday(context);
  await watchDate(context, previousWorkingDay(calendar, today), undefined);
}

/** The decisions of a board, without saving anything. */
export function decideBoard(board: DutyBoard, only?: MailboxId): readonly DecidedDay[] {
  return [...board.facts.values()]
    .filter((facts) => only === undefined || facts.mailboxId === only)
    .filter(isWatched)
    .map((facts) => ({ facts, decision: decideDuty(facts) }));
}

/**
 * One card speaks of all mailboxes: what tells somebody waits until those have been looked into that may have
 * something to tell them, too. A board of one mailbox tells nobody, and leaves that to the next minute.
 */
function tellable(
  board: DutyBoard,
  decided: readonly DecidedDay[],
  only: MailboxId | undefined,
): readonly DecidedDay[] {
  const awaited = [...board.facts.values()].filter((facts) => isWatched(facts) && waitsForLook(facts));
  const receivers = new Set(
    awaited.flatMap(({ roster, managers }) => [
      ...placesOf(roster).flatMap(({ people }) => people),
      ...managers,
    ]),
  );
  const isHeld = ({ decision: { tell } }: DecidedDay): boolean =>
    tell.length > 0 && (only !== undefined || tell.some(({ personId }) => receivers.has(personId)));
  return decided.filter((one) => !isHeld(one));
}

/** A day that the bot did not know before its close was not watched; the next start ends it as not checkable. */
const isWatched = ({ day, now, times }: DutyFacts): boolean => day !== undefined || now < times.close;

/** What the decisions change, as one transaction. */
export function changeFor(context: DutyContext, board: DutyBoard, decided: readonly DecidedDay[]): Change {
  const changed = decided.filter(({ decision }) => decision.isChanged);
  return {
    days: changed.map(({ facts, decision }) => ({
      expectedVersion: facts.day?.version ?? 0,
      day: decision.day,
    })),
    notices: [...openingNotices(context, decided), ...adminNotices(context, board, decided)],
    redraw: decided
      .filter(({ decision }) => decision.isChanged || decision.tell.length > 0)
      .map(({ facts }) => ({ mailboxId: facts.mailboxId, date: facts.date })),
    log: decided.flatMap(({ facts, decision }) =>
      decision.log.map((event) => ({
        at: facts.now,
        actorId: undefined,
        mailboxId: facts.mailboxId,
        date: facts.date,
        event,
      })),
    ),
  };
}

const isEmpty = ({ days, notices, redraw, log }: Change): boolean =>
  !days?.length && !notices?.length && !redraw?.length && !log?.length;
