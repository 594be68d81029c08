// What somebody did today that can be taken back in chat, each with its undo and its card (F2, E4).

import type { Delegation } from '../../../absence/domain/delegation';
import type { AbsenceAnswer } from '../../../absence/domain/delegation-cards';
import { absenceCard } from '../../../absence/flows/away/absence-card';
import { showOwnAbsences } from '../../../absence/flows/away/answer-absence-words';
import { endAbsence } from '../../../absence/flows/away/end-absence';
import { listEndings, sayAgain, type Ending } from '../../../absence/flows/away/say-again';
import { notedSince, showNoted, undoOnCard } from '../../../absence/flows/away/noted-today';
import { endHours, hoursCards } from '../../../absence/flows/away/standing-hours';
import { hoursOf } from '../../../absence/flows/away/tell-hours';
import { ownChoicesSince, showOwnChoice } from '../../../absence/flows/delegation/own-choices';
import { refused, sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { MailboxId, PersonId } from '../../../core/ids';
import { periodOf } from '../../../core/period';
import { findMailbox } from '../../../core/municipality';
import { accept, refuse } from '../../../core/refusal';
import {
  compare,
  dateOf,
  minutesBetween,
  plusMinutes,
  startOfDay,
  timeOf,
  type Instant,
} from '../../../core/time';
import type { DutyRefusal } from '../../../duty/domain/opening-cards';
import { actOnDuty } from '../../../duty/flows/act-on-duty';
import { loadDutyBoard } from '../../../duty/flows/load-duty';
import { isStandingWord } from '../../../look/domain/opening';
import type { Absence } from '../../../people/domain/absence';
import { isWhole } from '../../../people/domain/days-off';
import type { Person } from '../../../people/domain/person';
import { lastDecided } from '../../../roster/domain/plan';
import { lastDayOf } from '../../../roster/domain/roster';
import { changeCard } from '../../../roster/flows/change-card';
import type { DeskContext } from '../../context';
import { showReminders, takeBackReminder, waitingReminders } from '../answers/reminders';
import { showOverview } from '../shown/show-overview';
import { messagesUndoable } from './undoable-messages';
import { mostShown, undoButton, type Days, type Undoable, type Undone } from './undone';
import { undoRosterChange } from './undo-change';

const aheadMinutes = 800 * 24 * 60;

/**
 * What was done today, the latest last: that somebody was away, or was back; a change of a roster that was made or
 * agreed to; free weekdays; what was written down about somebody's mail; a mailbox said to be opened; what was decided about many messages in one go, or about one.
 */
export async function undoables(context: DeskContext, person: Person): Promise<readonly Undoable[]> {
  const actorId = person.id;
  const endings = await listEndings(context, actorId, startOfToday(context));
  const found = [
    ...(await absencesOf(context, actorId, endings)),
    ...endings.filter(({ isUndo }) => !isUndo).map((ending) => returnOf(context, actorId, ending)),
    ...(await mailChoicesOf(context, actorId)),
    ...(await rosterOf(context, actorId)),
    ...(await hoursSaid(context, actorId)),
    ...(await notedOf(context, actorId)),
    ...(await openingsOf(context, person)),
    ...(await messagesUndoable(context, actorId, startOfToday(context))),
    ...(await remindersOf(context, actorId)),
  ];
  return found.toSorted((a, b) => compare(a.at, b.at));
}

/** What is known of the person, each with its own undo; nothing is changed. */
export const ask = async (context: DeskContext, actorId: PersonId): Promise<Undone> =>
  accept(await showOwnAbsences(context, actorId));

/** What is over meanwhile cannot be said again, and what was before it is not what is meant. */
const returnOf = (context: DeskContext, actorId: PersonId, ending: Ending): Undoable => ({
  at: ending.at,
  kind: 'back',
  button: undoButton({ undoes: ending.at, undone: 'back' }),
  undo: async () => (await sayAgain(context, actorId, ending)) ?? ask(context, actorId),
  show: () => showOwnAbsences(context, actorId),
});

export function startOfToday(context: DeskContext): Instant {
  return startOfDay(dateToday(context), context.municipality().calendar.zone);
}

/** What was said in one breath is taken back together; what the person themselves has ended is shown as that. */
async function absencesOf(
  context: DeskContext,
  actorId: PersonId,
  endings: readonly Ending[],
): Promise<readonly Undoable[]> {
  const now = context.clock.now();
  const from = startOfToday(context);
  const absences = await context.store.people.listAbsences(from, plusMinutes(now, aheadMinutes));
  const isOpen = ({ id, personId, endedAt }: Absence): boolean =>
    endedAt === undefined ||
    (personId !== actorId && !endings.some(({ absenceIds }) => absenceIds.includes(id)));
  const own = absences.filter((it) => it.byId === actorId && it.seenAt >= from && isOpen(it));
  return [...new Set(own.map(({ seenAt }) => seenAt))].map((at) => {
    const together = own.filter(({ seenAt }) => seenAt === at);
    return {
      at,
      kind: 'away',
      days: daysOf(context, together),
      undo: () => endTogether(context, actorId, together),
      show: async () => {
        const cards = await Promise.all(
          together.slice(0, mostShown).map(({ id }) => absenceCard(context, id, actorId)),
        );
        return cards.filter((card) => card !== undefined);
      },
    };
  });
}

async function endTogether(
  context: DeskContext,
  actorId: PersonId,
  together: readonly Absence[],
): Promise<Undone> {
  const cards: AbsenceAnswer[] = [];
  for (const { id } of ofEach(together)) {
    const ended = await endAbsence(context, { actorId, id, isBreath: true, isUndo: true });
    if (!ended.ok) return ended;
    cards.push(ended.value);
  }
  return accept(cards);
}

/** From the first to the last. */
function daysOf(context: DeskContext, absences: readonly Absence[]): Days | undefined {
  const { zone } = context.municipality().calendar;
  const all = absences.map((it) => periodOf(it, zone)).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = all;
  const last = all
    .map(({ lastDay }) => lastDay)
    .toSorted()
    .at(-1);
  return (
    first && { from: first.from, until: all.some(({ lastDay }) => lastDay === undefined) ? undefined : last }
  );
}

/** One of each person: what was said of them together is taken back together. */
const ofEach = (absences: readonly Absence[]): readonly Absence[] =>
  absences.filter((it, at) => absences.findIndex(({ personId }) => personId === it.personId) === at);

/** Days, a standing order, free weekdays. */
async function rosterOf(context: DeskContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const { roster, people } = context.store;
  const [since, today] = [startOfToday(context), dateToday(context)];
  const decided = await roster.listDecidedBy(actorId, since);
  const change = lastDecided(decided, { by: actorId, today });
  const made = decided.find(({ id }) => id === change?.id);
  const own = [
    ...(await roster.listOrders()),
    ...(await people.listDaysOff([actorId])).filter((one) => isWhole(one) && one.endedOn === undefined),
  ].filter(({ byId, at }) => byId === actorId && at >= since);
  return [
    ...(change ? [{ ...change, days: made && { from: made.date, until: lastDayOf(made) } }] : []),
    ...own.map(({ id, at }) => ({ id, at, days: undefined })),
  ].map(({ id, at, days }) => ({
    at,
    kind: 'roster',
    days,
    undo: async () => {
      const undone = await undoRosterChange(context, { actorId, changeId: id, noticeId: undefined });
      return undone.ok ? accept([sentence({ what: 'changeUndone' }), undone.value]) : undone;
    },
    show: async () => {
      const card = await changeCard(context, { changeId: id, readerId: actorId, as: 'done' });
      return card ? [card] : [];
    },
  }));
}

async function hoursSaid(context: DeskContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const since = startOfToday(context);
  const said = (await hoursOf(context, actorId)).filter(
    ({ at, endedOn }) => at >= since && endedOn === undefined,
  );
  return said.map(({ id, at, from, lastDay }) => ({
    at,
    kind: 'hours',
    days: { from, until: lastDay },
    undo: async () => {
      const undone = await endHours(context, { actorId, id });
      return undone.ok ? accept([undone.value]) : undone;
    },
    show: () => hoursCards(context, actorId),
  }));
}

/** What a manager wrote down about somebody's mail. */
async function notedOf(context: DeskContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const noted = await notedSince(context, actorId, startOfToday(context));
  return noted.map((one) => ({
    at: one.consent?.givenAt ?? one.since,
    kind: 'noted',
    undo: () => undoneOnCard(context, actorId, one),
    show: () => showNoted(context, actorId, one),
  }));
}

/** "Jag läser den själv", a delegate that was chosen: what was asked of a manager stands. */
async function mailChoicesOf(context: DeskContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const chosen = await ownChoicesSince(context, actorId, startOfToday(context));
  return chosen.map((one) => ({
    at: one.at,
    kind: 'mailChoice',
    isStanding: one.isWithManager,
    undo: async () =>
      one.isWithManager
        ? accept([sentence({ what: 'standsStill' }), ...(await showOwnChoice(context, actorId, one))])
        : undoneOnCard(context, actorId, one.delegation),
    show: () => showOwnChoice(context, actorId, one),
  }));
}

async function undoneOnCard(context: DeskContext, actorId: PersonId, of: Delegation): Promise<Undone> {
  const { card, refusal } = await undoOnCard(context, actorId, of);
  return card === undefined ? refuse(refusal ?? 'not-found') : accept([card]);
}

/** "Jag har öppnat både ks och kommun": what was said in one line is taken back together. */
async function openingsOf(context: DeskContext, person: Person): Promise<readonly Undoable[]> {
  const date = dateToday(context);
  const { facts } = await loadDutyBoard(context, { date, now: context.clock.now() });
  const words = [...facts.values()].flatMap(({ mailboxId, openings, day }) => {
    const word = openings.findLast((opening) => isStandingWord(opening) && opening.personId === person.id);
    return word === undefined ? [] : [{ mailboxId, at: word.at, version: day?.version ?? 0 }];
  });
  const sorted = words.toSorted((a, b) => compare(a.at, b.at));
  const isFirst = ({ at }: Opened, place: number): boolean =>
    secondsBetween(sorted[place - 1]?.at, at) > inOneLine;
  const firsts = sorted.flatMap((one, place) => (isFirst(one, place) ? [place] : []));
  return firsts.map((from, place) => openingOf(context, person, sorted.slice(from, firsts[place + 1])));
}

interface Opened {
  readonly mailboxId: MailboxId;
  readonly at: Instant;
  readonly version: number;
}
const inOneLine = 5;
const secondsBetween = (one: Instant | undefined, other: Instant): number =>
  one === undefined ? Infinity : minutesBetween(one, other) * 60;

function openingOf(context: DeskContext, person: Person, opened: readonly Opened[]): Undoable {
  const ids = opened.map(({ mailboxId }) => mailboxId);
  const mailboxes = ids.map((id) => findMailbox(context.municipality(), id)?.name ?? id);
  const at = opened.at(-1)?.at ?? context.clock.now();
  return {
    at,
    kind: 'opened',
    mailboxId: ids[0],
    button: undoButton({ undoes: at, undone: 'opened', mailboxName: mailboxes.join(', ') }),
    undo: async (): Promise<Undone> => {
      const undone: string[] = [];
      const refusals: DutyRefusal[] = [];
      for (const [place, { mailboxId, version }] of opened.entries()) {
        const { refusal } = await actOnDuty(context, {
          ...{ verb: 'opening.retract', actorId: person.id, mailboxId, date: dateToday(context) },
          ...{ noticeId: undefined, version, personId: undefined },
        });
        if (refusal === undefined) undone.push(mailboxes[place] ?? mailboxId);
        else refusals.push(refusal);
      }
      const [refusal] = refusals;
      if (refusal !== undefined && undone.length === 0) return refuse(refusal);
      return accept([
        sentence({ what: 'openingUndone', mailboxes: undone, at }),
        ...(refusal === undefined ? [] : [refused(refusal)]),
        await showOverview(context, person, ids),
      ]);
    },
    show: async () => [await showOverview(context, person, ids)],
  };
}

async function remindersOf(context: DeskContext, actorId: PersonId): Promise<readonly Undoable[]> {
  const waiting = await waitingReminders(context, actorId);
  const { zone } = context.municipality().calendar;
  return waiting.map((one) => {
    const day = dateOf(one.at, zone);
    return {
      at: one.createdAt,
      kind: 'reminder',
      days: { from: day, until: day },
      part: `${timeOf(one.at, zone)}-`,
      undo: async () => {
        await takeBackReminder(context, actorId, one);
        return accept([sentence({ what: 'remindDropped', all: [one.at], now: context.clock.now() })]);
      },
      show: async () => [await showReminders(context, actorId)],
    };
  });
}
