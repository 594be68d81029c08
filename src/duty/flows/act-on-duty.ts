// Card buttons about a duty mailbox's day: check who acts, decide anew with the deed, save, answer (F1, F2).

import type { CoreEvent } from '../../core/log-entry';
import { isDutyNotice } from '../domain/duty-notices';
import { nameIn } from '../../people/flows/load-staff';
import { may } from '../../core/authorization';
import type { OpeningCard } from '../domain/opening-cards';
import { decideDuty, type DutyDecision, type DutyFacts } from '../domain/decide-duty';
import { dutyVerbs } from '../domain/duty-verbs';
import { hasEnded } from '../domain/duty-day';
import type { Notice } from '../../core/notice';
import type { Refusal } from '../../core/refusal';
import { dateOf } from '../../core/time';
import type { Change, DutyContext } from '../context';
import type { DutyAction } from './duty-action';
import { deedFor, type Deed } from './duty-deeds';
import { loadDutyBoard, type DutyBoard } from './load-duty';
import { openingCard, rolesFor } from './opening-card';
import { changeFor } from './watch-duty';

/** `card` is the fresh card; undefined when the person may not see one. */
export interface DutyAnswer {
  readonly refusal: Refusal | undefined;
  readonly card: OpeningCard | undefined;
  /** Who has the mailbox, for a refusal that says what works instead. */
  readonly onDuty: string | undefined;
}

const tries = 5;

/** Carries the action out, or says why not; nothing is changed then. */
export async function actOnDuty(context: DutyContext, action: DutyAction): Promise<DutyAnswer> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const answer = await tryAction(context, action);
    if (answer !== 'conflict') return answer;
  }
  return { refusal: 'busy', card: undefined, onDuty: undefined };
}

interface Scene {
  readonly board: DutyBoard;
  readonly facts: DutyFacts;
  readonly notice: Notice;
}

async function tryAction(context: DutyContext, action: DutyAction): Promise<DutyAnswer | 'conflict'> {
  const scene = await loadScene(context, action);
  if (scene === undefined) return { refusal: 'not-found', card: undefined, onDuty: undefined };
  const refusal = refusalOf(context, scene, action);
  if (refusal !== undefined) return refused(context, scene, { action, refusal });
  const deed = await deedFor(context, scene, action);
  if (!deed.ok) return refused(context, scene, { action, refusal: deed.refusal });
  const change = changeOf(context, scene, deed.value);
  const saved = await context.store.save(change);
  if (saved === 'conflict') return 'conflict';
  context.wakeOutbox();
  // Where nobody is told anything, the board that the deed was decided on still holds.
  const isNews = change.notices !== undefined && change.notices.length > 0;
  const board = isNews ? await boardOf(context, scene.notice, action) : boardAfter(scene, deed.value, change);
  return answerFor(context, { ...scene, board }, { action, refusal: undefined });
}

async function loadScene(context: DutyContext, action: DutyAction): Promise<Scene | undefined> {
  const notice = await context.store.findNotice(action.noticeId);
  if (!notice?.subjects.some((it) => it.mailboxId === action.mailboxId && it.date === action.date))
    return undefined;
  const board = await boardOf(context, notice, action);
  const facts = board.facts.get(action.mailboxId);
  return facts && { board, facts, notice };
}

/** All mailboxes of the card, since the answer draws it whole; and a person who was given the mailbox. */
const boardOf = (context: DutyContext, notice: Notice, { date }: DutyAction): Promise<DutyBoard> =>
  loadDutyBoard(context, { date, now: context.clock.now(), only: notice.subjects.map((it) => it.mailboxId) });

function refusalOf(context: DutyContext, { board, facts }: Scene, action: DutyAction): Refusal | undefined {
  const roles = rolesFor(context, board, { facts, reader: action.actorId });
  if (!may(dutyVerbs[action.verb], roles))
    return action.verb === 'duty.passOn' && roles.length > 1 ? 'not-on-duty' : 'not-allowed';
  const { day } = facts;
  const today = dateOf(facts.now, context.municipality().calendar.zone);
  const isOver = action.date < today || (day !== undefined && hasEnded(day));
  if (isOver && action.verb !== 'opening.yesterday') return 'day-ended';
  if (action.verb === 'opening.confirm' && day?.state === 'opened') return 'already-done';
  if (action.verb === 'opening.yesterday' && (!isOver || day?.openedLater)) return 'already-done';
  if (action.verb === 'junk.reviewed' && day?.junkReviewed) return 'already-done';
  return (day?.version ?? 0) === action.version ? undefined : 'stale';
}

function changeOf(context: DutyContext, { board, facts }: Scene, deed: Deed): Change {
  const after: DutyFacts = { ...facts, ...deed.facts };
  const decision = withoutAlarm(decideDuty(after));
  const change = changeFor(context, board, [{ facts: { ...after, day: facts.day }, decision }]);
  const { mailboxId, date, now } = facts;
  const own = { at: now, actorId: deed.actorId, mailboxId, date, event: deed.event };
  const version = (facts.day?.version ?? 0) + 1;
  return {
    ...change,
    ...deed.saves,
    days: [{ expectedVersion: facts.day?.version ?? 0, day: { ...decision.day, version } }],
    redraw: [{ mailboxId, date }],
    log: [own, ...(change.log ?? []).filter((entry) => !isSameDeed(deed, entry.event.what))],
  };
}

/** The board as it is once the change is saved. */
function boardAfter({ board, facts }: Scene, deed: Deed, { days = [] }: Change): DutyBoard {
  const [saved] = days;
  if (saved === undefined) return board;
  const { mailboxId } = facts;
  const after: DutyFacts = { ...facts, ...deed.facts, day: saved.day };
  return {
    ...board,
    facts: new Map([...board.facts, [mailboxId, after]]),
    days: new Map([...board.days, [mailboxId, saved.day]]),
  };
}

/** That a mailbox cannot be read is said by the ladder, which looks first; a click may come before that look. */
const withoutAlarm = (decision: DutyDecision): DutyDecision => ({
  ...decision,
  tellAdmins: false,
  tell: decision.tell.filter(({ step }) => step !== 'unreadable'),
});

/** Opened by a click is one entry, which names who clicked. */
const isSameDeed = (deed: Deed, what: string): boolean => what === deed.event.what;

interface Ending {
  readonly action: DutyAction;
  readonly refusal: Refusal | undefined;
}

async function refused(context: DutyContext, scene: Scene, ending: Ending): Promise<DutyAnswer> {
  const { action, refusal } = ending;
  if (refusal === 'not-allowed' || refusal === 'not-on-duty') {
    const { mailboxId, date } = action;
    const event: CoreEvent = { what: 'action.refused', verb: action.verb, refusal };
    await context.store.save({
      log: [{ at: scene.facts.now, actorId: action.actorId, mailboxId, date, event }],
    });
  }
  return answerFor(context, scene, ending);
}

function answerFor(
  context: DutyContext,
  { board, facts, notice }: Scene,
  { action, refusal }: Ending,
): DutyAnswer {
  const { content } = notice;
  const onDutyId = board.facts.get(action.mailboxId)?.day?.onDutyId ?? facts.day?.onDutyId;
  const onDuty = nameIn(board.staff, onDutyId);
  const isHidden = refusal === 'not-allowed' || !isDutyNotice(content, 'opening');
  const card = isHidden
    ? undefined
    : openingCard(context, board, { notice, step: content.step, readerId: action.actorId, refusal });
  return { refusal, card, onDuty };
}
