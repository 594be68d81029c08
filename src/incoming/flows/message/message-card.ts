// One incoming message as a card for its reader: what is true now, and what the reader may do (F3–F6, K1).

import { outlookMailbox } from '../../../core/outlook-link';
import { may, type Role } from '../../../core/authorization';
import type { MailboxId, NoticeId, PersonId } from '../../../core/ids';
import type { Municipality } from '../../../core/municipality';
import type { InTheWay } from '../../../core/refusal';
import { awayAt, nameIn } from '../../../people/flows/load-staff';
import { functionOf } from '../../../roster/domain/roster';
import type { IncomingContext } from '../../context';
import { deciderOf } from '../../../roster/domain/decider';
import { canMove } from '../../domain/answering/answer-moves';
import {
  dueOnOf,
  decisionTimes,
  deputyOf,
  nextListDay,
  workingDayAfter,
} from '../../domain/answering/assignment-times';
import { isAppointed, isClosed, isEnded, type IncomingMessage } from '../../domain/incoming';
import { registerBy } from '../../domain/standing';
import type { IncomingMessageCard, MessageAbilities, ShownDecision } from '../../domain/shown/message-cards';
import type { ShownWords } from '../../domain/shown/list-cards';
import type { MessageRole, MessageStep, Wished } from '../../domain/shown/message-notices';
import type { MessageRefusal } from '../../domain/shown/message-refusal';
import { mayUndo, namedBesideAnswer, namedStep } from '../../domain/undoing/undo';
import type { WordsReading } from '../../graph/mail-desk';
import { canPrepareDelete, secrecyOf, tracksOf } from './track-card';
import { attachmentsIn, besideOf, draftsFor } from './beside-card';
import { shownUndone } from './undone-card';
import { likelyResponders, shownAnswer } from './answer-card';
import { messageTransitions, type MessageVerb } from './message-transitions';
import {
  givesAtOnce,
  hasMailbox,
  isHidden,
  liveMillis,
  mayAnswer,
  rolesIn,
  seesSender,
  senderOf,
  undoableFrom,
  type MessageScene,
} from './message-scene';
import { wishedOf } from './wished-of';

interface MessagePicture {
  readonly noticeId: NoticeId;
  readonly role: MessageRole;
  readonly step: MessageStep;
  readonly readerId: PersonId;
  readonly refusal?: MessageRefusal | undefined;
  readonly inTheWay?: InTheWay | undefined;
  /** Of the refused click: where it was to be handed to. */
  readonly passTo?: MailboxId | undefined;
  readonly wished?: Wished | undefined;
  /** On the page, which keeps nothing, what is closed is shown as in its list. */
  readonly showsClosed?: boolean;
}

/** The card as it is now. Subject and sender are read for it and kept nowhere. */
export async function messageCard(
  context: IncomingContext,
  scene: MessageScene,
  picture: MessagePicture,
): Promise<IncomingMessageCard> {
  const { message, mailbox, now } = scene;
  const roles = rolesIn(scene, picture.readerId);
  const isFinished = isDone(message, picture.role) || !hasPart(roles);
  const isShown = !isFinished || (picture.showsClosed === true && hasMailbox(roles));
  const reading = isShown ? await readLive(context, scene) : undefined;
  const { step, role, refusal, inTheWay } = picture;
  return {
    ...{ card: 'message', noticeId: picture.noticeId, role, step, now, refusal, inTheWay },
    ...(scene.managers.includes(picture.readerId) && { isLead: true }),
    incomingId: message.id,
    version: message.version,
    mailbox: { id: mailbox.id, name: mailbox.name, address: mailbox.address },
    arrivedAt: message.arrivedAt,
    ...wordsIn(scene, reading, { isFinished, roles }),
    link: linkOf(scene, reading, roles),
    mark: message.mark,
    isInternal: message.isInternal,
    isRequest: message.isRequest,
    ...attachmentsIn(reading),
    ...besideOf(scene, picture.readerId),
    drafts: draftsFor(scene, isFinished ? [] : context.municipality().drafts),
    registration: message.registration,
    answer: shownAnswer(scene, picture.readerId, context.municipality()),
    secrecy: await secrecyOf(context, scene, isFinished),
    ...tracksOf(context, scene, picture),
    ...(await formsOf(context, scene, picture.wished)),
    decision: decisionOf(scene, context.municipality()),
    caseFile: mailbox.caseFile,
    numberExample: mailbox.registrationExample,
    pageUrl: hasMailbox(roles) ? context.pages?.work(message.id, picture.readerId) : undefined,
    sheetUrl: mayPrint(message, roles) ? context.pages?.sheet(message.id, picture.readerId) : undefined,
    ...abilitiesOn(picture, scene, { actorId: picture.readerId, roles, isFinished }),
  };
}

/** What stands in its forms. */
const formsOf = async (context: IncomingContext, scene: MessageScene, wished: Wished | undefined) => ({
  likely: await likelyResponders(context, scene),
  ...dueDaysOf(scene, context.municipality()),
  wished: wished && (await wishedOf(context, scene, wished)),
});

/** What is not the reader's own, or not what the card is about, is taken back by its name. */
function abilitiesOn(
  { role, step, showsClosed = false }: MessagePicture,
  scene: MessageScene,
  reader: Reader,
): Pick<IncomingMessageCard, 'can' | 'undoes' | 'undone'> {
  const isOfAnswer = !showsClosed && role !== 'registrar' && step !== 'requestClosed';
  const can = abilitiesOf(scene, reader);
  // On the page who took it back is told so beside the list.
  const undone = shownUndone(scene.message, reader.actorId, scene.staff);
  // A proposal is taken back by that name.
  const isWithdrawn = role === 'registrar' && can.withdraw && scene.message.undo?.answer !== undefined;
  return {
    can: isWithdrawn ? { ...can, undo: false } : can,
    undoes: (isOfAnswer ? namedBesideAnswer : namedStep)(scene.message, reader.actorId),
    undone: undone?.by === undefined && showsClosed ? undefined : undone,
  };
}

/** What stands in its forms as the day of the answer, or a later one. */
function dueDaysOf(
  { message, now }: MessageScene,
  { calendar, assignments: { dueWorkingDays } }: Municipality,
): Pick<IncomingMessageCard, 'laterOn' | 'dueOnProposal' | 'registerBy'> {
  const isToRegister = message.registration.kind === 'open' && message.appeal === undefined;
  return {
    registerBy: isToRegister ? registerBy(message.arrivedAt, calendar) : undefined,
    laterOn: workingDayAfter(message.answer.dueOn, now, calendar),
    dueOnProposal: dueOnOf(message.isRequest, now, { calendar, dueWorkingDays }),
  };
}

/** Somebody who has left roster and management, and is not to answer it, has nothing to do with it any more. */
const hasPart = (roles: readonly Role[]): boolean => hasMailbox(roles) || roles.includes('responder');

/** For its reader there is nothing left to do with it. */
function isDone(message: IncomingMessage, role: MessageRole): boolean {
  if (isClosed(message)) return true;
  if (role === 'manager') return message.answer.state !== 'proposed' && !isAppointed(message);
  if (role === 'responder') return !isAppointed(message) && message.answer.state !== 'answered';
  return false;
}

async function readLive(context: IncomingContext, scene: MessageScene): Promise<WordsReading | undefined> {
  if (isHidden(scene)) return undefined;
  const { messageId: id } = scene.message;
  const until = context.clock.realMillis() + liveMillis;
  return (
    await context.mailDesk.readWords([{ address: scene.mailbox.address, id, withAttachments: true }], until)
  ).get(id);
}

type Words = Pick<IncomingMessageCard, 'words' | 'closedWords'>;

const wordsIn = (
  scene: MessageScene,
  reading: WordsReading | undefined,
  { isFinished, roles }: { readonly isFinished: boolean; readonly roles: readonly Role[] },
): Words => ({
  words: isFinished ? wordsOf(scene, 'done', roles) : wordsOf(scene, reading, roles),
  ...(isFinished && reading && { closedWords: wordsOf(scene, reading, roles) }),
});

function wordsOf(
  scene: MessageScene,
  reading: WordsReading | 'done' | undefined,
  roles: readonly Role[],
): ShownWords {
  if (scene.message.secrecy) return { kind: 'secret' };
  if (scene.mailbox.secrecy === 'strict') return { kind: 'hidden' };
  if (reading === 'done') return { kind: reading };
  if (reading?.kind !== 'read') return { kind: reading?.kind ?? 'late' };
  const { message } = scene;
  const from = seesSender(message, roles) ? senderOf(message, reading.words) : undefined;
  return { kind: 'read', subject: reading.words.subject, from };
}

/** Outlook with the message, else with the mailbox. A responder without the mailbox has got a copy of their own. */
function linkOf(
  scene: MessageScene,
  reading: WordsReading | undefined,
  roles: readonly Role[],
): string | undefined {
  const { message, mailbox } = scene;
  if (isEnded(message) || message.goneAt !== undefined) return undefined;
  if (!hasMailbox(roles) && message.answer.forwarding !== 'link') return undefined;
  if (reading?.kind === 'read' && reading.words.link !== undefined) return reading.words.link;
  return messageLink(mailbox.address, message.messageId);
}

const messageLink = (address: string, id: string): string =>
  `${outlookMailbox(address)}/id/${encodeURIComponent(id)}`;

const mayPrint = (message: IncomingMessage, roles: readonly Role[]): boolean =>
  !isEnded(message) && message.goneAt === undefined && may(messageTransitions['assignment.file'].may, roles);

interface Reader {
  readonly actorId: PersonId;
  readonly roles: readonly Role[];
  /** For its reader there is nothing left to do with it. */
  readonly isFinished: boolean;
}

/** What the state allows and the table permits. */
function abilitiesOf(scene: MessageScene, { actorId, roles, isFinished }: Reader): MessageAbilities {
  const { message, mailbox } = scene;
  const { secrecy } = message;
  const isShared = functionOf(message.answer.responderId) !== undefined;
  const undoer = { actorId, hasMailbox: hasMailbox(roles), since: undoableFrom(scene) };
  const can = (verb: MessageVerb, isPossible: boolean) =>
    isPossible && !isEnded(message) && may(messageTransitions[verb].may, roles);
  return {
    register: can('message.register', true),
    undo: can('message.undo', mayUndo(message, undoer)),
    notNeeded: can('assignment.notNeeded', canMove(message, 'notNeeded')),
    propose: can('assignment.propose', canMove(message, 'propose')),
    kind: can('message.kind', isOpen(message)),
    handOver: can('message.handOver', message.appeal !== undefined && canHandOver(message)),
    withdraw: can('assignment.withdraw', canMove(message, 'withdraw')),
    approve: can('assignment.approve', canMove(message, 'approve')),
    reassign: can('assignment.reassign', canMove(message, 'reassign')),
    ...(givesAtOnce(scene, actorId) && { give: true }),
    take: can('message.take', isShared && canMove(message, 'take')),
    answered: can(
      'assignment.answered',
      !isShared && mayAnswer(scene, actorId) && canMove(message, 'answered'),
    ),
    sayEnd: can('assignment.ended', canMove(message, 'ended')),
    file: can('assignment.file', canMove(message, 'file')),
    note: can('message.note', secrecy === undefined),
    // Whoever is to answer it has taken it on already.
    claim: can(
      'message.claim',
      !isFinished && message.answer.state !== 'answered' && !scene.responders.includes(actorId),
    ),
    secret: can('message.secret', secrecy === undefined && !isFinished),
    prepareDelete: can('message.delete', canPrepareDelete(scene)),
    confirmDelete: can(
      'message.deleteConfirm',
      secrecy?.printedAt !== undefined && mailbox.secretDeletion !== undefined,
    ),
  };
}

/** Nobody has done anything about it yet. */
const isOpen = ({ answer, registration }: IncomingMessage): boolean =>
  answer.state === 'undecided' && registration.kind === 'open';

const canHandOver = ({ appeal, registration }: IncomingMessage): boolean =>
  registration.kind !== 'open' && appeal?.handedOver === undefined;

/** Of a proposal that waits: who has been asked to decide, and what follows when nobody does (F4). */
export function decisionOf(
  { message, managers, staff, now }: MessageScene,
  { calendar, assignments }: Municipality,
): ShownDecision | undefined {
  const { state, since } = message.answer;
  if (state !== 'proposed') return undefined;
  const { remindAt, askDeputyAt } = decisionTimes(since, { calendar, ...assignments });
  const isDeputyAsked = now >= askDeputyAt;
  const asked = [deciderOf(managers, staff.away), ...(isDeputyAsked ? [deputyOf(managers, staff.away)] : [])];
  const awayThen = awayAt(staff, askDeputyAt, calendar);
  const askedThen = [deciderOf(managers, awayThen), deputyOf(managers, awayThen)];
  const next = askedThen.find((id) => id !== undefined && !asked.includes(id) && !awayThen.has(id));
  const name = nameIn(staff, next);
  return {
    asked: asked.flatMap((id) => (id === undefined || staff.away.has(id) ? [] : (nameIn(staff, id) ?? []))),
    remindAt: now < remindAt ? remindAt : undefined,
    deputy: name === undefined || isDeputyAsked ? undefined : { name, at: askDeputyAt },
    listedOn: nextListDay(now, calendar),
  };
}
