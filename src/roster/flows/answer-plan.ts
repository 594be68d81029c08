// Saying yes or no to what was asked or given, and taking a change back: saved with who hears of it (F2).

import type { PersonId } from '../../core/ids';
import { noticeId } from '../../core/ids';
import { dateToday } from '../../core/context';
import { isWorkingDay } from '../../core/calendar';
import { findMailbox } from '../../core/municipality';
import { accept, refuse } from '../../core/refusal';
import type { Instant } from '../../core/time';
import { untilSaved } from '../../core/until-saved';
import { loadStaff, peopleNamed } from '../../people/flows/load-staff';
import type { RosterContext } from '../context';
import { afterOthers, holdersOf, takeBack } from '../domain/plan';
import { lastDayOf, type RosterChange } from '../domain/roster';
import type { RosterEvent } from '../domain/roster-log';
import type { ChangeStep } from '../domain/roster-notices';
import type { RosterResult } from '../domain/roster-refusal';
import type { RosterChangeCard } from '../domain/roster-cards';
import { loadRoster } from './load-roster';
import { managersOf } from './mailbox-staff';
import {
  changeNotice,
  daysOfOthers,
  noteRefused,
  planScene,
  refuseAway,
  refuseParted,
  refuseSwapped,
  rosterEntry,
} from './plan-scene';
import { doneCard } from './change-card';
import { cardsBeside, changesOf, overtakenOf } from './overtaken';
import { datesOf } from './who-has';

interface Answering {
  readonly actorId: PersonId;
  /** A change's id, or a swap's. */
  readonly changeId: string;
}

interface Step {
  readonly verb: string;
  readonly decide: (changes: readonly RosterChange[]) => Promise<RosterResult<Outcome>>;
}

interface Outcome {
  readonly changes: readonly RosterChange[];
  readonly event: RosterEvent;
  readonly step: ChangeStep;
  readonly told: readonly PersonId[];
}

/** The person asked to swap says yes: it holds from now on, if the days are still theirs and the asker's. */
export const agreeToSwap = (context: RosterContext, { actorId, changeId }: Answering) =>
  answer(
    context,
    { actorId, changeId },
    {
      verb: 'duty.agree',
      decide: async (changes) => {
        const [first, other] = changes;
        if (first?.askedId !== actorId) return refuse('not-allowed');
        const agreed = await agreement(context, changes);
        if (!agreed.ok) return agreed;
        return accept({
          changes: changes.map((change) => ({ ...change, acceptedAt: agreed.value })),
          event: {
            ...{ what: 'roster.swapped', toId: first.byId, lastDay: lastDayOf(first) },
            ...(other && { other: { from: other.date, lastDay: lastDayOf(other) } }),
          },
          step: 'agreed',
          told: [first.byId],
        });
      },
    },
  );

/** From when on it holds: later than all that is known of its days. */
async function agreement(
  context: RosterContext,
  changes: readonly RosterChange[],
): Promise<RosterResult<Instant>> {
  if (changes.some(({ acceptedAt }) => acceptedAt !== undefined)) return refuse('already-done');
  if (changes.some(({ undoneAt }) => undoneAt !== undefined)) return refuse('swap-overtaken');
  let at = context.clock.now();
  for (const change of changes) {
    const [asker, asked] = [change.byId, change.askedId];
    const owner = change.personId === asker ? asked : asker;
    const span = { from: change.date, lastDay: lastDayOf(change), mailboxId: change.mailboxId };
    const scene = await planScene(context, { ...span, actorId: asker, also: [change.personId] });
    if (!scene.ok) return refuse(scene.refusal === 'not-allowed' ? 'swap-overtaken' : scene.refusal);
    const parted = refuseParted(context, scene.value);
    if (parted) return parted;
    const others = owner && daysOfOthers(scene.value, { person: owner, reader: owner });
    if (owner === undefined || others !== undefined) return refuse('swap-overtaken', others);
    const away = asked && refuseAway(scene.value, { person: change.personId, reader: asked });
    if (away) return away;
    const crossing = refuseSwapped(context, scene.value, [change.personId]);
    if (crossing !== undefined) return refuse(crossing);
    at = afterOthers(at, scene.value.loaded.written.changes);
  }
  return accept(at);
}

/** Who was given days, or asked to swap, cannot: it is as if it had not been, and who gave or asked hears it. */
export const declineChange = (context: RosterContext, { actorId, changeId }: Answering) =>
  answer(
    context,
    { actorId, changeId },
    {
      verb: 'duty.decline',
      decide: async (changes) => {
        const [first] = changes;
        const isAsked = first?.askedId === actorId && first.acceptedAt === undefined;
        const isGiven = first?.swapId === undefined && first?.personId === actorId && first.byId !== actorId;
        if (first === undefined || (!isAsked && !isGiven)) return refuse('not-allowed');
        const taken = await taking(context, changes);
        if (!taken.ok) return taken;
        const event = { what: 'roster.declined', toId: first.byId, lastDay: lastDayOf(first) } as const;
        return accept({ changes: taken.value, event, step: 'declined', told: [first.byId] });
      },
    },
  );

/** By who made it, who agreed to it, or the mailbox's manager, while a day of it is left. */
export const undoChange = (context: RosterContext, { actorId, changeId }: Answering) =>
  answer(
    context,
    { actorId, changeId },
    {
      verb: 'roster.undo',
      decide: async (changes) => {
        const [first] = changes;
        if (first === undefined) return refuse('not-found');
        const people = [first.byId, ...changes.map(({ personId }) => personId)];
        const isTheirsToUndo =
          first.byId === actorId || (first.swapId !== undefined && people.includes(actorId));
        if (!isTheirsToUndo && !(await isManagerOf(context, first, actorId))) return refuse('not-allowed');
        const taken = await taking(context, changes);
        if (!taken.ok) return taken;
        const told = [...new Set(people)].filter((person) => person !== actorId);
        return accept({ changes: taken.value, event: { what: 'roster.undone' }, step: 'undone', told });
      },
    },
  );

/** Not where it would change nothing. */
async function taking(
  context: RosterContext,
  changes: readonly RosterChange[],
): Promise<RosterResult<readonly RosterChange[]>> {
  const taken = takeBack(changes, { today: dateToday(context), now: context.clock.now() });
  return taken.ok && (await overtakenOf(context, changes)).isWhole ? refuse('change-overtaken') : taken;
}

async function isManagerOf(
  context: RosterContext,
  { mailboxId }: RosterChange,
  actorId: PersonId,
): Promise<boolean> {
  const municipality = context.municipality();
  const mailbox = findMailbox(municipality, mailboxId);
  if (mailbox === undefined) return false;
  const upns = peopleNamed(municipality, [mailbox]);
  const staff = await loadStaff(context, context.clock.now(), { upns, ids: [] });
  return managersOf(mailbox, municipality, staff).includes(actorId);
}

async function answer(
  context: RosterContext,
  { actorId, changeId }: Answering,
  { verb, decide }: Step,
): Promise<RosterResult<RosterChangeCard>> {
  const done = await untilSaved<RosterResult<readonly RosterChange[]>>(async () => {
    const [first] = await changesOf(context, changeId);
    if (first === undefined) return refuse('not-found');
    // The version before what is decided on: a change in between is then a conflict.
    const version = await context.store.roster.versionOf(first.mailboxId);
    const before = await changesOf(context, changeId);
    const noted = { actorId, mailboxId: first.mailboxId, date: first.date };
    const decided = await decide(before);
    if (!decided.ok) {
      await noteRefused(context, noted, { verb, refusal: decided.refusal });
      return decided;
    }
    const { changes, event, step, told } = decided.value;
    const change = { id: first.swapId ?? first.id };
    const again = (await holdersAgain(context, before, changes)).filter(
      (id) => id !== actorId && !told.includes(id),
    );
    const saved = await context.store.save({
      rosterBase: [{ mailboxId: first.mailboxId, version }],
      rosterChanges: changes,
      notices: [
        ...told.map((receiverId) => changeNotice(context, { change, step, receiverId })),
        ...again.map((receiverId) => changeNotice(context, { change, step: 'undone', receiverId })),
      ],
      redrawNotices: [noticeId(change.id), ...(await cardsBeside(context, before))],
      log: [rosterEntry(context, noted, event)],
    });
    return saved === 'conflict' ? saved : accept(changes);
  });
  if (done === 'conflict') return refuse('busy');
  if (!done.ok) return done;
  context.wakeOutbox();
  await context.absenceChanged();
  return doneCard(context, changeId, actorId);
}

/** Who has a day by the answer that somebody else had before it. */
async function holdersAgain(
  context: RosterContext,
  before: readonly RosterChange[],
  after: readonly RosterChange[],
): Promise<readonly PersonId[]> {
  const municipality = context.municipality();
  const changed = new Map(after.map((change) => [change.id, change]));
  const people = before.map(async (change) => {
    const mailbox = findMailbox(municipality, change.mailboxId);
    if (mailbox === undefined) return [];
    const [today, lastDay] = [dateToday(context), lastDayOf(change)];
    const from = change.date < today ? today : change.date;
    const { factsOn } = await loadRoster(context, { from, lastDay, only: [mailbox.id] });
    const dates = datesOf(from, lastDay).filter((date) => isWorkingDay(municipality.calendar, date));
    return dates.flatMap((date) => {
      const facts = factsOn(mailbox, date);
      const changes = facts.changes.map((one) => changed.get(one.id) ?? one);
      return holdersOf([{ ...facts, changes }], holdersOf([facts], []));
    });
  });
  return [...new Set((await Promise.all(people)).flat())];
}
