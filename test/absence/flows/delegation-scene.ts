import { carryGraphWork } from '../../../src/app/carry-open-work';
import { deliverAll } from '../../../src/app/deliver-all';
import { steps } from '../../../src/app/features';
import type { AbsenceCard, DelegationCard, NoteCard } from '../../../src/absence/domain/delegation-cards';
import type { CardFacts } from '../../../src/app/cards';
import { dateOf, localDate, plusDays, plusMinutes, timeOf } from '../../../src/core/time';
import { nextDueAt } from '../../../src/app/timetable';
import { id, openFlowHouse, people, senderOf, type FlowHouse, type Who } from '../../support/flow-house';

export const file = (method: string) => `
name: Ale kommun (påhittad)
domains: [ale.example]
admins: [it@ale.example]
lastResort: david@ale.example
switchboard: {people: [it@ale.example]}
staff: {watch: [{group: 11111111-2222-3333-4444-555555555555}]}
absence: {method: ${method}}
mailboxes:
  - id: ks
    name: Kommunstyrelsens förvaltningsbrevlåda
    address: kommunstyrelsen@ale.example
    department: Kommunstyrelsens förvaltning
    roster: [anna@ale.example, bo@ale.example]
    manager: carin@ale.example
    secrecy: normal
`;

/** The scene of these tests: one house at a time. */
export const scene: { house: FlowHouse | undefined } = { house: undefined };

export const theHouse = (): FlowHouse => {
  if (scene.house === undefined) throw new Error('No house is open');
  return scene.house;
};

export async function closeScene(): Promise<void> {
  await scene.house?.close();
  scene.house = undefined;
}

/** Erik is watched by group, led by Carin; at seven on Tuesday the first of December unless told. */
export async function openAt(
  start = '2026-12-01T07:00:00+01:00',
  yaml = file('instructions'),
): Promise<void> {
  scene.house = await openFlowHouse(start, yaml);
  theHouse().staffRoom.group.push(id('erik'));
  theHouse().staffRoom.managers.set(id('erik'), id('carin'));
}

/** The same, and the night to Wednesday has passed. */
export async function open(method = 'instructions', yaml = file(method)): Promise<void> {
  await openAt(undefined, yaml);
  await to('02:00', '2026-12-02');
}

const watched = ['absenceAhead', 'absence', 'retention', 'outbox'] as const;
type Watched = Exclude<(typeof watched)[number], 'outbox'>;

/** Moves the clock, running on the way only what is about absences, at its due times. */
export async function to(time: string, date?: string): Promise<void> {
  const goal = theHouse().at(time, date);
  const municipality = theHouse().context.municipality();
  for (;;) {
    const now = theHouse().clock.now();
    const due = watched.flatMap((job) => {
      const next = nextDueAt(job, now, municipality);
      return next !== undefined && next <= goal ? [{ job, next }] : [];
    });
    const [first] = due.toSorted((a, b) => (a.next < b.next ? -1 : 1));
    theHouse().clock.moveTo(first?.next ?? goal);
    for (const { job, next } of due) if (next === first?.next && job !== 'outbox') await run(stepsOf(job));
    await deliver();
    if (first === undefined) return;
  }
}

/** The process was down until then: at its start what was due runs once. */
export async function downUntil(time: string, date: string): Promise<void> {
  theHouse().clock.moveTo(theHouse().at(time, date));
  for (const job of ['absenceAhead', 'absence'] as const) await run(stepsOf(job));
  await deliver();
}

/** Until nothing is left to say now: the Connector's pace may leave some for a moment later. */
export async function deliver(): Promise<void> {
  const { store, clock } = theHouse();
  for (let tries = 0; tries < 3_000; tries++) {
    await run([carryGraphWork]);
    await run([deliverAll]);
    const { waiting, sending } = await store.outbox.counts(clock.now());
    if (waiting + sending === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

type Task = (context: FlowHouse['context']) => Promise<unknown>;

const stepsOf = (job: Watched): readonly Task[] =>
  steps
    .flatMap((feature) => feature[job] ?? [])
    .toSorted((one, other) => one.place - other.place)
    .map((step) => step.run);

/** A step that fails stays due, which is another test's matter. */
async function run(tasks: readonly Task[]): Promise<void> {
  try {
    for (const task of tasks) await task(theHouse().context);
  } catch {
    return;
  }
}

export const plan = (from: string, lastDay: string, who: Who = 'erik') => {
  const until = theHouse().at('00:00', plusDays(localDate(lastDay), 1));
  theHouse().directory.replies.set(id(who), { kind: 'on', from: theHouse().at('00:00', from), until });
};
export const fallIll = (who: Who = 'erik') => {
  theHouse().directory.replies.set(id(who), { kind: 'on', from: undefined, until: undefined });
};
export const comeBack = (who: Who = 'erik') => theHouse().directory.replies.delete(id(who));

/** The person's latest card about a delegation, as it is drawn now. */
export function card(who: Who, role?: DelegationCard['role']): DelegationCard {
  const all = theHouse().messenger.said.flatMap(({ to, facts }) =>
    to === id(who) && facts.card === 'delegation' && (role ?? facts.role) === facts.role ? [facts] : [],
  );
  const last = all.at(-1);
  if (last === undefined) throw new Error(`${who} has no card`);
  return last;
}

export const said = (): readonly string[] =>
  theHouse().messenger.said.flatMap(({ to, facts }) => {
    const who = (Object.keys(people) as Who[]).find((name) => id(name) === to) ?? to;
    if (facts.card === 'sentence' && facts.say.what === 'newerCard') return [`${who}: a newer one`];
    return facts.card === 'delegation' ? [`${who}: ${facts.role}`] : [];
  });

export async function press(
  who: Who,
  verb: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ state?: string; refusal?: string | undefined }> {
  const { delegationId, version, noticeId } = card(who);
  const data = { delegation: delegationId, version, notice: noticeId, ...more };
  const answer = await theHouse().receiver.action(senderOf(who), { verb, data, activityId: undefined });
  const { facts } = answer.drawing;
  if (facts.card === 'delegation') return { state: facts.state, refusal: facts.refusal };
  if (facts.card === 'sentence' && facts.say.what === 'refused') return { refusal: facts.say.refusal };
  return {};
}

/** Erik's delegation as it is kept, of several the latest. */
export const kept = async () => (await theHouse().store.delegations.listOf([id('erik')])).at(-1);

/** Erik names somebody who says yes, five minutes each; `confirmed`: and he says that the rule is in place. */
export async function agree(who: Who = 'bo', isConfirmed?: 'confirmed'): Promise<void> {
  await press('erik', 'delegation.name', { delegate: id(who) });
  await pass(5);
  await press(who, 'delegation.accept');
  await pass(5);
  if (isConfirmed === undefined) return;
  await press('erik', 'delegation.confirm');
  await pass(5);
}

async function pass(minutes: number): Promise<void> {
  const { zone } = theHouse().context.municipality().calendar;
  const then = plusMinutes(theHouse().clock.now(), minutes);
  await to(timeOf(then, zone), dateOf(then, zone));
}

export const state = async (who: Who = 'erik'): Promise<string | undefined> => {
  const all = await theHouse().store.delegations.listOf([id(who)]);
  const last = all.at(-1);
  return last && [last.state, last.settledAs ?? last.endedAs ?? last.reason].filter(Boolean).join(' ');
};

/** The absences that the answer shows. */
export const say = async (who: Who, text: string): Promise<readonly AbsenceCard[]> =>
  (await theHouse().write(who, text)).flatMap(({ facts }) => (facts.card === 'absence' ? [facts] : []));
export const sentences = async (who: Who, text: string) =>
  (await theHouse().write(who, text)).flatMap(({ facts }) => (facts.card === 'sentence' ? [facts.say] : []));

/** The days that count as away, of those of this month that are asked about. */
export async function daysOf(who: Who): Promise<readonly string[]> {
  const all = await theHouse().store.people.listAbsences(
    theHouse().at('00:00', '2026-12-01'),
    theHouse().at('00:00', '2026-12-31'),
    [id(who)],
  );
  return all
    .filter(({ endedAt }) => endedAt === undefined)
    .map(({ from }) => from.slice(0, 10))
    .toSorted();
}

/** What a note says; of one that a later card of its matter has closed, that. */
export const sayOf = (facts: CardFacts): readonly (NoteCard['say'] | { readonly what: 'newerCard' })[] => {
  if (facts.card === 'note') return [facts.say];
  return facts.card === 'sentence' && facts.say.what === 'newerCard' ? [{ what: facts.say.what }] : [];
};
