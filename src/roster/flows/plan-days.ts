// Giving, taking and passing on a mailbox for a span, and asking somebody to swap: decided, saved, told once (F2).

import type { NoticeId, PersonId } from '../../core/ids';
import { accept, refuse, type Refused } from '../../core/refusal';
import { untilSaved } from '../../core/until-saved';
import type { Person } from '../../people/domain/person';
import { chosenPerson, lookedUp } from '../../people/flows/chosen-person';
import type { RosterContext } from '../context';
import { isOfMailbox, refuseCrossing } from '../domain/authority';
import { afterOthers, holdersOf, type PlanSpan } from '../domain/plan';
import { takenBy, type RosterChange } from '../domain/roster';
import type { RosterEvent } from '../domain/roster-log';
import type { RosterRefusal, RosterResult } from '../domain/roster-refusal';
import type { RosterChangeCard } from '../domain/roster-cards';
import {
  changeNotice,
  daysOfOthers,
  noteRefused,
  planScene,
  refuseAway,
  refuseParted,
  refuseSwapped,
  rosterEntry,
  type PlanAsked,
  type PlanScene,
} from './plan-scene';
import { doneCard } from './change-card';
import { cardsBeside } from './overtaken';

type Asked = Omit<PlanAsked, 'also'>;

interface Giving extends Asked {
  readonly personId: PersonId | undefined;
  /** The manager has ticked what somebody of another authority will see. */
  readonly isCrossingSaid?: boolean;
}

/** The mailbox is the chosen person's for those days: given by who has them, or by the manager. */
export async function giveDays(
  context: RosterContext,
  asked: Giving,
): Promise<RosterResult<RosterChangeCard>> {
  const chosen = await lookedUp(context, asked.personId);
  if (!chosen.ok) return chosen;
  const person = chosen.value;
  if (person.id === asked.actorId) return takeDays(context, asked);
  return carryOut(context, { asked, verb: 'duty.give', to: person.id }, (scene) => {
    const refused = refuseGift(context, scene, { ...asked, person });
    if (refused !== undefined) return refused;
    const isOutside = !isOfMailbox(context.municipality(), scene.mailbox, person);
    const change = newChange(context, scene, { ...asked, kind: 'takes', personId: person.id });
    const { lastDay } = asked;
    return accept({
      change,
      told: [
        ...new Set([...holdersOf(scene.days, [asked.actorId, person.id]), ...giversOf(scene, asked, person)]),
      ],
      event: { what: isOutside ? 'roster.givenOutside' : 'roster.given', toId: person.id, lastDay },
    });
  });
}

/** Whoever gave the actor days that they give on. */
const giversOf = ({ days }: PlanScene, { actorId }: Giving, person: Person): readonly PersonId[] =>
  days.flatMap((facts) => {
    const taken = takenBy(facts);
    const isOn = taken?.personId === actorId && taken.byId !== actorId && taken.byId !== person.id;
    return isOn ? [taken.byId] : [];
  });

function refuseGift(
  context: RosterContext,
  { isManager, mailbox, days, loaded }: PlanScene,
  { person, actorId, isCrossingSaid }: Giving & { readonly person: Person },
): Refused<RosterRefusal> | undefined {
  const others = daysOfOthers({ days, loaded }, { person: actorId, reader: actorId });
  if (!isManager && others !== undefined) return refuse('not-your-days', others);
  const { name } = person;
  if (person.unreachableSince !== undefined) return refuse('person-unknown');
  const dates = days.map(({ date }) => date);
  if (dates.every((date) => loaded.awayOn(date).has(person.id)))
    return refuse('person-away', { name, days: dates });
  const crossing = { mailbox, person, isManager, isSaid: isCrossingSaid === true };
  const refusal = refuseCrossing(context.municipality(), crossing);
  return refusal && refuse(refusal, { name, days: dates });
}

/** Somebody of the roster, or its manager, takes the mailbox for those days; who had them hears it. */
export const takeDays = (context: RosterContext, asked: Asked): Promise<RosterResult<RosterChangeCard>> =>
  carryOut(context, { asked, verb: 'duty.take' }, (scene) => {
    if (!scene.isManager && !scene.isInRoster) return refuse('not-your-days');
    return accept({
      change: newChange(context, scene, { ...asked, kind: 'takes', personId: asked.actorId }),
      told: holdersOf(scene.days, [asked.actorId]),
      event: { what: 'roster.taken', lastDay: asked.lastDay },
    });
  });

/** Who has the days cannot take them: the next of the order has them, and hears it. */
export const passDays = (context: RosterContext, asked: Asked): Promise<RosterResult<RosterChangeCard>> =>
  carryOut(context, { asked, verb: 'duty.passOn' }, (scene) => {
    const others = daysOfOthers(scene, { person: asked.actorId, reader: asked.actorId });
    if (others !== undefined) return refuse('not-your-days', others);
    const change = newChange(context, scene, { ...asked, kind: 'passes', personId: asked.actorId });
    const days = scene.days.map((facts) => ({ ...facts, changes: [...facts.changes, change] }));
    const told = holdersOf(days, [asked.actorId]);
    return accept({ change, told, event: { what: 'roster.passed', lastDay: asked.lastDay } });
  });

interface Plan {
  readonly asked: Asked;
  readonly verb: string;
  /** Whose the days become: kept when that may be. */
  readonly to?: PersonId;
}

interface Decision {
  readonly change: RosterChange;
  /** Whose days they were, or whose they become. */
  readonly told: readonly PersonId[];
  readonly event: RosterEvent;
}

type Decide = (scene: PlanScene) => RosterResult<Decision>;

async function carryOut(
  context: RosterContext,
  { asked, verb, to }: Plan,
  decide: Decide,
): Promise<RosterResult<RosterChangeCard>> {
  const { actorId, mailboxId, from } = asked;
  const noted = { actorId, mailboxId, date: from };
  const done = await untilSaved<RosterResult<string>>(async () => {
    const scene = await planScene(context, { ...asked, also: to === undefined ? [] : [to] });
    if (!scene.ok) return scene;
    const decided = decide(scene.value);
    if (!decided.ok) return decided;
    const met = to === undefined ? undefined : await chosenPerson(context, to);
    if (met?.ok === false) return met;
    const beside = await cardsBeside(context, [decided.value.change]);
    const saved = await save(context, scene.value, { ...decided.value, noted, beside });
    return saved === 'conflict' ? saved : accept(decided.value.change.id);
  });
  if (done === 'conflict') return refuse('busy');
  if (!done.ok) {
    await noteRefused(context, noted, { verb, refusal: done.refusal });
    return done;
  }
  context.wakeOutbox();
  await context.absenceChanged();
  return doneCard(context, done.value, actorId);
}

interface Deciding extends Decision {
  readonly noted: Parameters<typeof rosterEntry>[1];
  /** Cards that may say something else from now on. */
  readonly beside: readonly NoticeId[];
}

function save(
  context: RosterContext,
  { mailbox, version }: PlanScene,
  { change, told, event, noted, beside }: Deciding,
): Promise<'saved' | 'conflict'> {
  const isGift = change.kind === 'takes' && change.personId !== change.byId;
  return context.store.save({
    rosterBase: [{ mailboxId: mailbox.id, version }],
    rosterChanges: [change],
    notices: [
      ...(isGift
        ? [changeNotice(context, { change, step: 'given', receiverId: change.personId, isMain: true })]
        : []),
      ...told.map((receiverId) => changeNotice(context, { change, step: 'moved', receiverId })),
    ],
    redrawNotices: beside,
    log: [rosterEntry(context, noted, event)],
  });
}

interface Draft extends Asked {
  readonly kind: RosterChange['kind'];
  readonly personId: PersonId;
}

const newChange = (context: RosterContext, { now, loaded }: PlanScene, draft: Draft): RosterChange => ({
  id: context.newId(),
  mailboxId: draft.mailboxId,
  date: draft.from,
  lastDay: draft.lastDay,
  ...(draft.part && { part: draft.part }),
  kind: draft.kind,
  personId: draft.personId,
  byId: draft.actorId,
  at: afterOthers(now, loaded.written.changes),
  undoneAt: undefined,
});

interface Swapping extends Asked {
  readonly personId: PersonId | undefined;
  /** The other's days, which the asker takes. */
  readonly theirs: PlanSpan;
}

/** Asks for a swap: nothing moves before the other has said yes. */
export async function askSwap(
  context: RosterContext,
  asked: Swapping,
): Promise<RosterResult<RosterChangeCard>> {
  const { actorId, mailboxId, from } = asked;
  const chosen = await lookedUp(context, asked.personId);
  if (!chosen.ok) return chosen;
  const otherId = chosen.value.id;
  if (otherId === actorId) return refuse('same-person');
  const done = await untilSaved(() => saveSwap(context, asked, otherId));
  if (done === 'conflict') return refuse('busy');
  if (!done.ok) {
    const noted = { actorId, mailboxId, date: from };
    await noteRefused(context, noted, { verb: 'duty.swap', refusal: done.refusal });
    return done;
  }
  context.wakeOutbox();
  return doneCard(context, done.value, actorId);
}

/** Answers with the swap's id. */
async function saveSwap(
  context: RosterContext,
  asked: Swapping,
  otherId: PersonId,
): Promise<RosterResult<string> | 'conflict'> {
  const { actorId, mailboxId, from, lastDay, theirs } = asked;
  const scenes = await swapScenes(context, asked, otherId);
  if (!scenes.ok) return scenes;
  const met = await chosenPerson(context, otherId);
  if (!met.ok) return met;
  const { mine, other } = scenes.value;
  const swapId = context.newId();
  const half = (scene: PlanScene, span: PlanSpan, personId: PersonId): RosterChange => ({
    ...newChange(context, scene, { actorId, mailboxId, ...span, kind: 'takes', personId }),
    swapId,
    askedId: otherId,
  });
  const saved = await context.store.save({
    rosterBase: [{ mailboxId, version: mine.version }],
    rosterChanges: [half(mine, { from, lastDay }, otherId), half(other, theirs, actorId)],
    notices: [
      changeNotice(context, { change: { id: swapId }, step: 'asked', receiverId: otherId, isMain: true }),
    ],
    log: [
      rosterEntry(
        context,
        { actorId, mailboxId, date: from },
        { what: 'roster.swapAsked', toId: otherId, lastDay },
      ),
    ],
  });
  return saved === 'conflict' ? saved : accept(swapId);
}

interface SwapScenes {
  readonly mine: PlanScene;
  readonly other: PlanScene;
}

/** The days of both; refused where one of them is not whose it should be, or whoever would take it is away then. */
async function swapScenes(
  context: RosterContext,
  { actorId, mailboxId, from, lastDay, theirs, rosterVersion }: Swapping,
  otherId: PersonId,
): Promise<RosterResult<SwapScenes>> {
  const who = { actorId, mailboxId, rosterVersion, also: [otherId] };
  const mine = await planScene(context, { ...who, from, lastDay });
  if (!mine.ok) return mine;
  const other = await planScene(context, { ...who, ...theirs });
  if (!other.ok) return other;
  const parted = refuseParted(context, mine.value) ?? refuseParted(context, other.value);
  if (parted !== undefined) return parted;
  const notMine = daysOfOthers(mine.value, { person: actorId, reader: actorId });
  if (notMine !== undefined) return refuse('not-your-days', notMine);
  const notTheirs = daysOfOthers(other.value, { person: otherId, reader: actorId });
  if (notTheirs !== undefined) return refuse('not-their-days', notTheirs);
  const away =
    refuseAway(other.value, { person: actorId, reader: actorId }) ??
    refuseAway(mine.value, { person: otherId, reader: actorId });
  if (away !== undefined) return away;
  const crossing = refuseSwapped(context, mine.value, [actorId, otherId]);
  return crossing === undefined ? accept({ mine: mine.value, other: other.value }) : refuse(crossing);
}

/** Why a swap cannot be asked for, before it is; undefined where it can. */
export async function refusedSwap(
  context: RosterContext,
  asked: Swapping & { readonly personId: PersonId },
): Promise<Refused<RosterRefusal> | undefined> {
  const scenes = await swapScenes(context, asked, asked.personId);
  return scenes.ok ? undefined : scenes;
}
