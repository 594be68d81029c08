import { isWorkingDay, nextOfficeTime } from '../../../src/core/calendar';
import type { DutyDecision, DutyFacts } from '../../../src/duty/domain/decide-duty';
import { decideDuty } from '../../../src/duty/domain/decide-duty';
import type { DutyDay } from '../../../src/duty/domain/duty-day';
import type { PersonId } from '../../../src/core/ids';
import type { Step, Told } from '../../../src/duty/domain/ladder';
import { dutyOrder, hasPassed, regularOf, takenBy } from '../../../src/roster/domain/roster';
import type { Instant } from '../../../src/core/time';
import { dateOf } from '../../../src/core/time';
import { calendar, stockholm } from '../../core/calendars';
import type { DutyRun } from './duty-run';

/** Everything that must hold of each decision, whatever has happened to the mailbox. */
export function decideAndCheck(duty: DutyRun, now: Instant): DutyDecision {
  const facts = duty.facts(now);
  const decision = duty.decide(now);
  const scene: Scene = { facts, decision, told: [...duty.told], calls: duty.calls };
  for (const promise of promises) promise(scene);
  keepsStill(duty.facts(now));
  return decision;
}

interface Scene {
  readonly facts: DutyFacts;
  readonly decision: DutyDecision;
  /** With what this decision tells. */
  readonly told: readonly Told[];
  readonly calls: number;
}

function must(holds: boolean, what: string, { facts, decision }: Scene): void {
  if (holds) return;
  const { now, date, day, told } = facts;
  const away = [...facts.roster.away];
  const text = JSON.stringify(
    { now, date, day, told, away, changes: facts.roster.changes, look: facts.look, decision },
    null,
    1,
  );
  throw new Error(`${what}\n${text}`);
}

const isThere = (facts: DutyFacts, who: PersonId) => !facts.roster.away.has(who);
const managersThere = (facts: DutyFacts) => facts.managers.filter((who) => isThere(facts, who));
const isRunning = ({ facts, decision }: Scene) =>
  decision.day.state === 'open' && facts.now >= facts.times.morning && facts.now < facts.times.close;
const isAfterCheck = (scene: Scene) => isRunning(scene) && scene.facts.now >= scene.facts.times.check;
const isAsking = (scene: Scene) =>
  isAfterCheck(scene) && scene.facts.look.failingSince === undefined && hasFreshLook(scene.facts);

/** Whether a look has been made since the latest step of the ladder began. */
function hasFreshLook({ now, times, look }: DutyFacts): boolean {
  const steps = [times.check, times.substitute, times.manager].filter((step) => step <= now);
  return look.goodAt !== undefined && look.goodAt >= (steps.at(-1) ?? times.check);
}

/** Nothing is said while the look that belongs to a step is still to come. */
const isWaiting = (scene: Scene) =>
  isAfterCheck(scene) && scene.facts.look.failingSince === undefined && !hasFreshLook(scene.facts);
const knows = ({ told }: Scene, who: PersonId, ...steps: readonly Step[]) =>
  told.some((it) => it.personId === who && steps.includes(it.step));

const promises: readonly ((scene: Scene) => void)[] = [
  function saysNothingTwice(scene) {
    for (const { step, personId } of scene.decision.tell) {
      const isSaid = scene.facts.told.some((it) => it.step === step && it.personId === personId);
      must(!isSaid, `${step} is said twice to ${personId}`, scene);
    }
  },
  function givesEachReceiverOneCard(scene) {
    const receivers = scene.decision.tell.map(({ personId }) => personId);
    must(new Set(receivers).size === receivers.length, 'somebody gets two cards at once', scene);
  },
  function tellsOnlyWhoIsThere(scene) {
    const { facts, decision } = scene;
    for (const { step, personId } of decision.tell) {
      must(isThere(facts, personId), `${step} is told to ${personId}, who is away`, scene);
      const isForRoster = step === 'morning' || step === 'given' || step === 'check' || step === 'substitute';
      must(
        !isForRoster || !hasPassed(facts.roster, personId),
        `${personId} has passed it on and is asked`,
        scene,
      );
    }
  },
  function speaksInOfficeHours(scene) {
    const { facts, decision } = scene;
    if (decision.tell.length === 0) return;
    const saidAt = nextOfficeTime(calendar, facts.now);
    must(
      isWorkingDay(calendar, dateOf(saidAt, stockholm)),
      'something is said on a day that is no working day',
      scene,
    );
    const isAfterClose = decision.tell.every(({ step }) => step === 'missed' || step === 'unreadable');
    must(
      facts.now < facts.times.close ? saidAt === facts.now : isAfterClose,
      'something is said too late',
      scene,
    );
  },
  function asksNobodyOnOldKnowledge(scene) {
    const asks = scene.decision.tell.filter(({ step }) => ['check', 'substitute', 'manager'].includes(step));
    must(
      asks.length === 0 || hasFreshLook(scene.facts),
      'somebody is asked on a look of an earlier time',
      scene,
    );
  },
  function saysNothingOnceOpened(scene) {
    const { day, tell } = scene.decision;
    must(day.state !== 'opened' || tell.length === 0, 'somebody is told about an opened mailbox', scene);
  },
  function knowsWhoHasIt(scene) {
    const { facts, decision } = scene;
    const isDay = facts.now >= facts.times.morning && facts.now < facts.times.close;
    const holder = dutyOrder(facts.roster)[0];
    must(!isDay || decision.day.onDutyId === holder, 'the day does not say who has the mailbox', scene);
  },
  function tellsTheManagerWhenNobodyHasIt(scene) {
    if (!isRunning(scene) || isWaiting(scene) || scene.decision.day.onDutyId !== undefined) return;
    const managers = managersThere(scene.facts);
    const isKnown = managers.some((who) => knows(scene, who, 'nobody', 'manager', 'unreadable'));
    const isDeadEnd = managers.length === 0 && scene.decision.day.isDeadEnd && scene.calls > 0;
    must(isKnown || isDeadEnd, 'nobody has the mailbox and neither manager nor admins know', scene);
  },
  function tellsWhoHasItInTheMorning(scene) {
    const { facts, decision } = scene;
    const { onDutyId } = decision.day;
    if (!isRunning(scene) || facts.now >= facts.times.check || onDutyId === undefined) return;
    const taken = takenBy(facts.roster);
    const isOwn =
      taken?.personId === onDutyId ? taken.byId === onDutyId : regularOf(facts.roster) === onDutyId;
    must(
      isOwn || knows(scene, onDutyId, 'morning', 'given'),
      'somebody has the mailbox and has not been told',
      scene,
    );
  },
  function hasAskedSomebodyFromTheCheckOn(scene) {
    if (!isAsking(scene)) return;
    const { facts } = scene;
    const asked = scene.told.filter(
      ({ step, personId, at }) =>
        (step === 'check' || step === 'substitute' || (step === 'given' && at >= facts.times.check)) &&
        dutyOrder(facts.roster).includes(personId),
    );
    const people = new Set(asked.map(({ personId }) => personId));
    const isUp = isManagementTold(scene);
    must(people.size > 0 || isUp, 'nobody who can take it has been asked', scene);
    const isSecond = facts.now >= facts.times.substitute;
    must(
      !isSecond || asked.some(({ step }) => step === 'substitute') || isUp,
      'no substitute has been asked',
      scene,
    );
    must(facts.now < facts.times.manager || isUp, 'the manager has not been told', scene);
  },
  function tellsWhoCanAttestWhileItCannotBeRead(scene) {
    const { facts, decision } = scene;
    const isFailing =
      isRunning(scene) && facts.now >= facts.times.check && facts.look.failingSince !== undefined;
    if (!isFailing) return;
    const { onDutyId } = decision.day;
    must(
      onDutyId === undefined || knows(scene, onDutyId, 'unreadable'),
      'who has the mailbox does not know',
      scene,
    );
    const managers = managersThere(facts);
    // When nobody has it, one card says both.
    const isKnown =
      managers.length === 0 || managers.some((who) => knows(scene, who, 'unreadable', 'nobody'));
    must(isKnown && scene.calls > 0, 'the manager or the admins do not know', scene);
  },
  function endsADayForGood(scene) {
    const { facts, decision } = scene;
    const before = facts.day?.state;
    const hasEnded = before === 'missed' || before === 'notCheckable';
    must(!hasEnded || decision.day.state === before, 'an ended day has changed its end', scene);
    const isEnd = decision.log.some(({ what }) => what === 'day.missed' || what === 'day.notCheckable');
    must(isEnd === (!hasEnded && isEndState(decision.day)), 'the log and the day do not agree', scene);
    must(
      !isEndState(decision.day) || facts.now >= facts.times.close,
      'the day has ended before its close',
      scene,
    );
  },
  function countsVersions(scene) {
    const { facts, decision } = scene;
    const before = facts.day?.version ?? 0;
    must(
      decision.day.version === before + (decision.isChanged ? 1 : 0),
      'the version does not count changes',
      scene,
    );
    must(
      decision.isChanged || decision.log.length === 0,
      'something is logged though nothing has changed',
      scene,
    );
  },
];

const isEndState = ({ state }: DutyDay) => state === 'missed' || state === 'notCheckable';

function isManagementTold(scene: Scene): boolean {
  const managers = managersThere(scene.facts);
  return (
    managers.some((who) => knows(scene, who, 'manager')) ||
    (managers.length === 0 && scene.decision.day.isDeadEnd)
  );
}

/** Deciding again on what was saved changes and says nothing. */
function keepsStill(facts: DutyFacts): void {
  const again = decideDuty(facts);
  const isStill = !again.isChanged && again.tell.length === 0 && again.log.length === 0 && !again.tellAdmins;
  if (!isStill)
    throw new Error(`A second decision differs from the first\n${JSON.stringify(again, null, 1)}`);
}
