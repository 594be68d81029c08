// Buttons about a duty mailbox's day: the transition is decided on like any other fact, and saved with what follows (F1, F2).

import { may } from '../../core/authorization';
import type { Of } from '../../core/members';
import type { MailboxId, NoticeId, PersonId } from '../../core/ids';
import type { Notice } from '../../core/notice';
import { press, type Click, type Decided, type Pressed, type Way } from '../../core/press';
import { findMailbox } from '../../core/municipality';
import { accept, refuse, type Result } from '../../core/refusal';
import { dateOf, type LocalDate } from '../../core/time';
import { chosenPerson } from '../../people/flows/chosen-person';
import { awayInTheWay } from '../../people/flows/away-in-the-way';
import { loadStaff } from '../../people/flows/load-staff';
import { refuseCrossing } from '../../roster/domain/authority';
import { cardsBeside } from '../../roster/flows/overtaken';
import { takenBy } from '../../roster/domain/roster';
import { changeNotice, isDenial } from '../../roster/flows/plan-scene';
import type { Change, DutyContext } from '../context';
import { decideDuty, type DutyDecision, type DutyFacts } from '../domain/decide-duty';
import { hasEnded } from '../domain/duty-day';
import { transitionOf, type DutyTransition, type DutyVerb } from '../domain/duty-transitions';
import { isDutyNotice, type DutyNotices } from '../domain/duty-notices';
import type { DutyRefusal, OpeningCard } from '../domain/opening-cards';
import { loadDutyBoard, type DutyBoard } from './load-duty';
import { openingCard, rolesFor } from './opening-card';
import { changeFor } from './watch-duty';

/** A click on an opening card. */
interface DutyClick extends Click {
  readonly verb: DutyVerb;
  /** Undefined: written in words, on no card. */
  readonly noticeId: NoticeId | undefined;
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
  /** Who was chosen, where the button asks for a person. */
  readonly personId: PersonId | undefined;
}

interface Scene {
  /** The roster's, read before all else: a plan made meanwhile is then a conflict. */
  readonly version: number;
  readonly board: DutyBoard;
  readonly facts: DutyFacts;
  /** The card's; undefined for what was written in words. */
  readonly notice: OpeningNotice | undefined;
}

type OpeningNotice = Notice<Of<DutyNotices, 'kind', 'opening'>>;

/** Carries the click out, or says why not; nothing is changed then. */
export const actOnDuty = (
  context: DutyContext,
  click: DutyClick,
): Promise<Pressed<OpeningCard, DutyRefusal>> => press(context, way, click);

const way: Way<DutyContext, DutyClick, Scene, OpeningCard, Change, DutyRefusal> = {
  load: loadScene,
  about: ({ facts: { day, mailboxId: id, date } }) => ({ version: day?.version ?? 0, mailboxId: id, date }),
  denies: (context, { board, facts }, { verb, actorId }) => {
    const roles = rolesFor(context, board, { facts, reader: actorId });
    const { may: allowed, denied } = transitionOf(verb);
    if (may(allowed, roles)) return undefined;
    return roles.length > 1 && denied ? denied : 'not-allowed';
  },
  isOver,
  decide,
  isDenial,
  draw: (context, { board, notice }, { click: { actorId: readerId }, refusal, inTheWay }) =>
    Promise.resolve(
      notice &&
        openingCard(context, board, {
          ...{ notice, step: notice.content.step, readerId, refusal, inTheWay },
        }),
    ),
};

async function loadScene(context: DutyContext, click: DutyClick): Promise<Scene | undefined> {
  const { noticeId, mailboxId, date } = click;
  const [found, version] = await Promise.all([
    noticeId && context.store.findNotice(noticeId),
    context.store.roster.versionOf(mailboxId),
  ]);
  const notice = isOpeningNotice(found) ? found : undefined;
  if (noticeId !== undefined && notice === undefined) return undefined;
  if (notice?.subjects.some((it) => it.mailboxId === mailboxId && it.date === date) === false)
    return undefined;
  const board = await boardOf(context, notice, click);
  const facts = board.facts.get(click.mailboxId);
  return facts && { version, board, facts, notice };
}

const isOpeningNotice = (notice: Notice | undefined): notice is OpeningNotice =>
  isDutyNotice(notice?.content, 'opening');

/** All mailboxes of the card, since the answer draws it whole; and a person who was given the mailbox. */
const boardOf = (
  context: DutyContext,
  notice: Notice | undefined,
  { date, mailboxId }: DutyClick,
): Promise<DutyBoard> => {
  const only = notice?.subjects.map((it) => it.mailboxId) ?? [mailboxId];
  return loadDutyBoard(context, { date, now: context.clock.now(), only });
};

function isOver(context: DutyContext, { facts }: Scene, { verb, date }: DutyClick): DutyRefusal | undefined {
  const { day, now } = facts;
  const { isAfterwards, isDone, refuses } = transitionOf(verb);
  const hasPassed =
    date < dateOf(now, context.municipality().calendar.zone) || (day !== undefined && hasEnded(day));
  if (hasPassed && !isAfterwards) return 'day-ended';
  if ((isAfterwards && !hasPassed) || (day && isDone?.(day))) return 'already-done';
  return refuses?.(facts);
}

async function decide(
  context: DutyContext,
  scene: Scene,
  click: DutyClick,
): Promise<Result<Decided<Change, Scene>, DutyRefusal>> {
  const { actorId, verb } = click;
  const { does, asksPerson } = transitionOf(verb);
  const chosen = asksPerson ? await receiver(context, scene, click) : accept(actorId);
  if (!chosen.ok) return chosen;
  const transition = does({ facts: scene.facts, actorId, personId: chosen.value, newId: context.newId() });
  const change = changeOf(context, scene, { transition, actorId });
  const beside = await cardsBeside(context, transition.rosterChanges ?? []);
  // Where nobody is told anything, the board that the transition was decided on still holds.
  const isNews = change.notices !== undefined && change.notices.length > 0;
  const after = async () => ({
    ...scene,
    board: isNews ? await boardOf(context, scene.notice, click) : boardAfter(scene, transition, change),
  });
  return accept({ change: beside.length > 0 ? { ...change, redrawNotices: beside } : change, after });
}

/** Who can have the mailbox today; what another authority will see is said where days are planned. */
async function receiver(
  context: DutyContext,
  { facts }: Scene,
  { actorId, personId }: DutyClick,
): Promise<Result<PersonId, DutyRefusal>> {
  const chosen = await chosenPerson(context, personId);
  if (!chosen.ok) return chosen;
  const person = chosen.value;
  const staff = await loadStaff(context, facts.now, { upns: [], ids: [person.id] });
  if (staff.away.has(person.id)) return refuse('person-away', awayInTheWay(context, staff, person));
  if (person.id === actorId) return accept(actorId);
  const municipality = context.municipality();
  const mailbox = findMailbox(municipality, facts.mailboxId);
  if (mailbox === undefined) return refuse('not-found');
  const isManager = facts.managers.includes(actorId);
  const crossing = refuseCrossing(municipality, { mailbox, person, isManager, isSaid: false });
  return crossing === undefined ? accept(person.id) : refuse(crossing);
}

interface Done {
  readonly transition: DutyTransition;
  readonly actorId: PersonId;
}

function changeOf(
  context: DutyContext,
  { board, facts, version: base }: Scene,
  { transition, actorId }: Done,
): Change {
  const after: DutyFacts = { ...facts, ...transition.facts };
  const decision = withoutAlarm(decideDuty(after));
  const change = changeFor(context, board, [{ facts: { ...after, day: facts.day }, decision }]);
  const { mailboxId, date, now } = facts;
  const own = { at: now, actorId, mailboxId, date, event: transition.event };
  const version = (facts.day?.version ?? 0) + 1;
  return {
    ...change,
    notices: [...(change.notices ?? []), ...movedNotices(context, facts, transition)],
    openings: transition.openings ?? [],
    ...(transition.rosterChanges && {
      rosterBase: [{ mailboxId, version: base }],
      rosterChanges: transition.rosterChanges,
    }),
    days: [{ expectedVersion: facts.day?.version ?? 0, day: { ...decision.day, version } }],
    redraw: [{ mailboxId, date }],
    // Opened by a click is one entry, which names who clicked.
    log: [own, ...(change.log ?? []).filter(({ event }) => event.what !== transition.event.what)],
  };
}

/** Whoever had taken the day, or been given it, and has it no more hears that of every change of somebody else's. */
const movedNotices = (
  context: DutyContext,
  { roster }: DutyFacts,
  { rosterChanges = [] }: DutyTransition,
): NonNullable<Change['notices']> =>
  rosterChanges.flatMap((change) => {
    const receiverId = takenBy(roster)?.personId;
    if (receiverId === undefined || receiverId === change.byId || receiverId === change.personId) return [];
    return [changeNotice(context, { change, step: 'moved', receiverId })];
  });

/** The board as it is once the change is saved. */
function boardAfter({ board, facts }: Scene, transition: DutyTransition, { days = [] }: Change): DutyBoard {
  const [saved] = days;
  if (saved === undefined) return board;
  const { mailboxId } = facts;
  const after: DutyFacts = { ...facts, ...transition.facts, day: saved.day };
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
