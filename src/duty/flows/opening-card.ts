// An opening card's facts for its receiver: each mailbox as it is now and what the reader may do (F1, F2).

import { may, rolesOf, type Role } from '../../core/authorization';
import type { WhoWhen } from '../../core/card-facts';
import type { MailboxId, NoticeId, PersonId } from '../../core/ids';
import { keysOf } from '../../core/members';
import { findMailbox, type DutyMailbox } from '../../core/municipality';
import type { NoticeSubject } from '../../core/notice';
import { lastDayOf } from '../../core/period';
import type { InTheWay } from '../../core/refusal';
import type { Instant } from '../../core/time';
import { findAbsence } from '../../people/domain/absence';
import { idsOf, nameIn } from '../../people/flows/load-staff';
import { isOvertaken } from '../../roster/domain/overtaken';
import {
  dutyOrder,
  functionOf,
  givenOn,
  hasPassed,
  isHeldBy,
  namedIn,
  placesOf,
  regularOf,
  takenBy,
  changeOf,
  type Named,
} from '../../roster/domain/roster';
import type { DutyContext } from '../context';
import type { DutyFacts } from '../domain/decide-duty';
import { newDutyDay, type DutyDay, type Opened } from '../domain/duty-day';
import { dutyTransitions } from '../domain/duty-transitions';
import { asksSomebody, type Step, type Told } from '../domain/ladder';
import { nextStep, stopsOf } from '../domain/next-step';
import type { DutyRefusal, OpeningCard, NextStep, OpeningSection } from '../domain/opening-cards';
import type { DutyBoard } from './load-duty';

interface OpeningPicture {
  readonly notice: {
    readonly id: NoticeId;
    readonly receiverId: PersonId;
    readonly subjects: readonly NoticeSubject[];
  };
  readonly step: Step;
  /** Who looks at it; the receiver when left out. */
  readonly readerId?: PersonId;
  readonly refusal?: DutyRefusal | undefined;
  readonly inTheWay?: InTheWay | undefined;
  /** Those of which messages were handled today that show no opening. */
  readonly olderHandled?: ReadonlySet<MailboxId>;
}

/** Undefined when none of its mailboxes is in the file any more. */
export function openingCard(
  context: DutyContext,
  board: DutyBoard,
  picture: OpeningPicture,
): OpeningCard | undefined {
  const reader = picture.readerId ?? picture.notice.receiverId;
  const sections = picture.notice.subjects.flatMap(({ mailboxId }) => {
    const mailbox = findMailbox(context.municipality(), mailboxId);
    const facts = board.facts.get(mailboxId);
    return mailbox && facts
      ? [sectionOf(context, board, { mailbox, facts, reader, step: picture.step })]
      : [];
  });
  if (sections.length === 0) return undefined;
  const { notice, step, refusal, inTheWay, olderHandled } = picture;
  return {
    card: 'opening',
    noticeId: notice.id,
    step,
    now: board.now,
    sections: marked(sections, olderHandled),
    ...{ refusal, inTheWay },
  };
}

const marked = (
  sections: readonly OpeningSection[],
  older: ReadonlySet<MailboxId> | undefined,
): readonly OpeningSection[] =>
  sections.map((section) =>
    section.state === 'open' && older?.has(section.mailboxId) === true
      ? { ...section, isOlderHandled: true }
      : section,
  );

interface View {
  readonly mailbox: DutyMailbox;
  readonly facts: DutyFacts;
  readonly reader: PersonId;
  readonly step: Step;
}

function sectionOf(context: DutyContext, board: DutyBoard, view: View): OpeningSection {
  const { mailbox, facts } = view;
  const day = facts.day ?? newDutyDay(mailbox.id, facts.date);
  const nameOf = (id: PersonId | undefined) => nameIn(board.staff, id);
  const receipts = receiptsOf(view, nameOf);
  return {
    mailboxId: mailbox.id,
    name: mailbox.name,
    address: mailbox.address,
    date: facts.date,
    version: day.version,
    state: day.state,
    unread: facts.look.unread,
    oldestUnreadAt: facts.look.oldestUnreadAt,
    unreadJunk: facts.look.unreadJunk,
    junkReviewed: day.junkReviewed && { at: day.junkReviewed.at, name: nameOf(day.junkReviewed.byId) },
    opened: whoWhenOf(day.opened, nameOf),
    openedLater: whoWhenOf(day.openedLater, nameOf),
    unreadableSince: day.unreadableSince,
    onDuty: onDutyOf(view, day, nameOf),
    absent: absentOf(context, board, facts),
    ...handedBy(view, nameOf),
    ...receipts,
    isRosterAsked: facts.told.some(({ step }) => asksSomebody(step)),
    next: nextOf(view, day, nameOf),
    ...(day.state === 'open' && receipts.continuedAt === undefined && { stops: stopsOf(facts) }),
    can: receipts.continuedAt === undefined ? abilities(view, day, rolesFor(context, board, view)) : [],
  };
}

/** Whoever has it has it all day; others are told who is there at this hour. */
function onDutyOf({ facts, reader }: View, { onDutyId }: DutyDay, nameOf: NameOf): OpeningSection['onDuty'] {
  const isTheirs = isHeldBy(facts.roster, onDutyId, reader);
  const isFirst = onDutyId !== undefined && onDutyId === dutyOrder(facts.roster)[0];
  const { holder, out }: Named = isFirst && !isTheirs ? namedIn(facts.roster) : { holder: onDutyId };
  const name = nameOf(holder);
  if (name === undefined) return undefined;
  return {
    name,
    isReader: isTheirs || (out !== undefined && isHeldBy(facts.roster, out.there, reader)),
    ...(out && holder === reader && { isHolder: true }),
    ...(out && { out: { clock: out.clock, there: nameOf(out.there) } }),
    ...(functionOf(holder) !== undefined && { isShared: true }),
  };
}

type NameOf = (id: PersonId | undefined) => string | undefined;

const whoWhenOf = (opened: Opened | undefined, nameOf: NameOf): (WhoWhen & Pick<Opened, 'how'>) | undefined =>
  opened && { how: opened.how, at: opened.at, name: nameOf(opened.byId) };

function absentOf(context: DutyContext, board: DutyBoard, facts: DutyFacts): OpeningSection['absent'] {
  const regular = regularOf(facts.roster);
  const person = regular === undefined ? undefined : board.staff.byId.get(regular);
  if (person === undefined || !board.staff.away.has(person.id)) return undefined;
  const absence = findAbsence(board.staff.absences, person.id, board.now);
  const { zone } = context.municipality().calendar;
  return { name: person.name, lastDay: lastDayOf(absence?.until, zone) };
}

/** Who gave it to the reader, or with whom the reader swapped the day. */
function handedBy({ facts, reader }: View, nameOf: NameOf): Pick<OpeningSection, 'givenBy' | 'swappedWith'> {
  const taken = takenBy(facts.roster);
  if (taken?.personId !== reader) return {};
  if (taken.swapId !== undefined)
    return { swappedWith: nameOf(taken.byId === reader ? taken.askedId : taken.byId) };
  return taken.byId === reader ? {} : { givenBy: nameOf(taken.byId) };
}

function nextOf(view: View, day: DutyDay, nameOf: NameOf): NextStep | undefined {
  if (day.state !== 'open' || view.step === 'morning' || view.step === 'nobody') return undefined;
  const next = nextStep(view.facts);
  const isReader = next?.kind === 'asks' && next.personId === view.reader;
  return next && { at: next.at, kind: next.kind, name: nameOf(next.personId), ...(isReader && { isReader }) };
}

/** What the person is to the mailbox now. */
export function rolesFor(
  context: DutyContext,
  board: DutyBoard,
  view: Pick<View, 'facts' | 'reader'>,
): readonly Role[] {
  const { facts, reader } = view;
  const asked = facts.told
    .filter(({ step }) => step === 'morning' || step === 'given' || asksSomebody(step))
    .map(({ personId }) => personId)
    .filter((personId) => !hasPassed(facts.roster, personId));
  return rolesOf({
    actorId: reader,
    roster: facts.roster.standing.map((member) => member.personId),
    managers: facts.managers,
    onDuty: [...(placesOf(facts.roster)[0]?.people ?? []), ...givenOn(facts.roster), ...asked],
    admins: idsOf(context.municipality().admins, board.staff),
  });
}

/** What the card offers the reader now. */
const abilities = (view: View, day: DutyDay, roles: readonly Role[]): OpeningSection['can'] =>
  keysOf(dutyTransitions).filter(
    (verb) => may(dutyTransitions[verb].may, roles) && dutyTransitions[verb].isOffered({ ...view, day }),
  );

interface ReceiptView {
  readonly facts: DutyFacts;
  readonly reader: PersonId;
  readonly step: Step;
}

type Receipts = Pick<OpeningSection, 'givenTo' | 'passedTo' | 'undoChange' | 'continuedAt'>;

/** What an opening card tells its reader of their own one-off changes: to whom it went, when, and the undo (F2). */
function receiptsOf(view: ReceiptView, nameOf: NameOf): Receipts {
  const { facts, reader } = view;
  const isOpen = facts.day?.state === undefined || facts.day.state === 'open';
  const newerAt = continuedAt(view);
  const isChangeable = isOpen && newerAt === undefined && facts.now < facts.times.close;
  return {
    givenTo: givenTo(view, nameOf),
    passedTo: isOpen ? passedTo(view, nameOf) : undefined,
    undoChange: isChangeable ? undoable(facts.roster, reader) : undefined,
    continuedAt: newerAt,
  };
}

/** Nothing is offered to be taken back that somebody else has changed since. */
function undoable(roster: DutyFacts['roster'], reader: PersonId): string | undefined {
  const change = changeOf(roster, reader);
  return change === undefined || isOvertaken(roster, change) ? undefined : change.id;
}

function givenTo({ facts, reader }: ReceiptView, nameOf: NameOf): WhoWhen | undefined {
  const taken = takenBy(facts.roster);
  if (taken === undefined || taken.byId !== reader || taken.personId === reader) return undefined;
  return { at: taken.at, name: nameOf(taken.personId) };
}

/** The next in the roster, or the manager when nobody is left. */
function passedTo({ facts, reader }: ReceiptView, nameOf: NameOf): WhoWhen | undefined {
  if (!hasPassed(facts.roster, reader)) return undefined;
  const next = placesOf(facts.roster)[0]?.people ?? [];
  const people = [...next, ...facts.managers].filter((person) => person !== reader);
  const told = people.flatMap((person) => lastTold(facts.told, person) ?? [])[0];
  return told && { at: told.at, name: nameOf(told.personId) };
}

const lastTold = (told: readonly Told[], person: PersonId): Told | undefined =>
  told.findLast((entry) => entry.personId === person);

/** One live card a person: the latest that they got, which tells how the day ended too. */
function continuedAt({ facts, reader, step }: ReceiptView): Instant | undefined {
  const latest = facts.told.findLast(({ personId }) => personId === reader);
  return latest !== undefined && latest.step !== step ? latest.at : undefined;
}
