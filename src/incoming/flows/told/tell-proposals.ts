// Several proposals of one mailbox: whoever decides has them on one card, ticks and approves them in one press (F4).

import { may } from '../../../core/authorization';
import type { IncomingId, MailboxId, PersonId } from '../../../core/ids';
import { findMailbox } from '../../../core/municipality';
import { newNotice } from '../../../core/new-notice';
import type { NewNotice, Notice } from '../../../core/notice';
import type { Of } from '../../../core/members';
import { plusMinutes, type Instant } from '../../../core/time';
import type { Change, IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import type { ManyOutcome, OverdueCard } from '../../domain/shown/list-cards';
import {
  isMessageNotice,
  messageKey,
  proposalsMatter,
  type MessageNotice,
  type MessageNotices,
} from '../../domain/shown/message-notices';
import type { LiveCard } from '../../store/incoming-store';
import { remindersOf } from '../../domain/answering/assignment-times';
import { asksFrom, hasLaterCard, isAskingStep } from '../lists/asked-of';
import { isReplaced, keepShown } from '../lists/keep-shown';
import { messageTransitions } from '../message/message-transitions';
import { rolesIn, sceneOf, type MessageScene } from '../message/message-scene';
import { sayAtOnce } from '../lists/say-at-once';
import { approvedSince } from './approved-since';
import { overdueRows } from './tell-overdue';

type ProposalsNotice = Notice<Of<MessageNotices, 'kind', 'proposals'>>;
type New = NewNotice<MessageNotice>;
type Asking = NewNotice<Of<MessageNotices, 'kind', 'message'>>;

/** What is said together, and which cards are live then. */
interface Telling {
  readonly notices: readonly New[];
  readonly liveCards: readonly LiveCard[];
}

const kindOfLive = (mailbox: MailboxId | undefined): LiveCard['kind'] => `proposals/${mailbox ?? 'all'}`;

const isAsking = (notice: New): notice is Asking =>
  isMessageNotice(notice.content, 'message') && isAskingStep(notice.content.step);

/**
 * What asks for a decision is one list for a mailbox and whoever decides where other proposals wait in it as well;
 * everything else stays as it is. `proposed`: all that wait.
 */
export function askedTogether(
  context: IncomingContext,
  notices: readonly New[],
  proposed: readonly IncomingMessage[],
): Telling {
  const alone: New[] = [];
  const together = new Map<string, Asking>();
  const since = new Map(proposed.map(({ id, answer }) => [id, answer.since]));
  const sinceOf = ({ content }: Asking) => since.get(content.incomingId) ?? '';
  for (const notice of notices) {
    const { incomingId } = isAsking(notice) ? notice.content : {};
    const mailboxId = isAsking(notice) ? notice.content.mailboxId : undefined;
    const isTogether = proposed.some((one) => one.mailboxId === mailboxId && one.id !== incomingId);
    if (!isAsking(notice) || !isTogether) alone.push(notice);
    else {
      const of = `${mailboxId}/${notice.receiverId}`;
      const known = together.get(of);
      // The latest names the list, so that one more that is due says it anew.
      if (known === undefined || sinceOf(notice) > sinceOf(known)) together.set(of, notice);
    }
  }
  const lists = [...together].flatMap(([of, { content, receiverId }]) => {
    const { mailboxId, incomingId, step, round } = content;
    if (mailboxId === undefined) return [];
    const key = `proposals/${of}/${step}/${incomingId}/${round}`;
    return [newNotice(context, { key, receiverId, content: { kind: 'proposals' as const, mailboxId } })];
  });
  const liveCards = lists.map(({ id: noticeId, receiverId: personId, content: { mailboxId } }) => ({
    personId,
    noticeId,
    kind: kindOfLive(mailboxId),
    mailboxes: [mailboxId],
  }));
  return { notices: [...alone, ...lists], liveCards };
}

/** The same of one message that has just moved. */
export async function withProposals(context: IncomingContext, change: Change): Promise<Change> {
  const notices = (change.notices ?? []) as readonly New[];
  if (!notices.some(isAsking)) return change;
  const proposed = await context.store.incoming.listByAnswer(['proposed']);
  const told = askedTogether(context, notices, proposed);
  const ids = new Set(change.incoming?.map(({ message }) => message.id));
  const moved = change.incoming?.map(({ message }) => message) ?? [];
  const all = [...proposed.filter(({ id }) => !ids.has(id)), ...moved];
  const kept: New[] = [];
  for (const notice of told.notices) {
    const isList = isMessageNotice(notice.content, 'proposals');
    const isDrawn = isList && (await areDrawn(context, notice.receiverId, { moved, proposed: all }));
    if (!isDrawn) kept.push(notice);
  }
  return { ...change, ...told, notices: kept };
}

async function areDrawn(
  context: IncomingContext,
  receiverId: PersonId,
  { moved, proposed }: Record<'moved' | 'proposed', readonly IncomingMessage[]>,
): Promise<boolean> {
  const at = context.clock.now();
  for (const message of moved)
    if (!(await isOnList(context, receiverId, { message, proposed, at }))) return false;
  return true;
}

/** Without what asks its receiver about something of which a card has come since that was due, alone or on a list. */
export async function notAskedYet(
  context: IncomingContext,
  notices: readonly New[],
  proposed: readonly IncomingMessage[],
): Promise<readonly New[]> {
  const left: New[] = [];
  for (const notice of notices) {
    const message = isAsking(notice) && proposed.find(({ id }) => id === notice.content.incomingId);
    if (!message || !(await isAsked(context, notice, { message, proposed }))) left.push(notice);
  }
  return left;
}

interface AskedAbout {
  readonly message: IncomingMessage;
  /** All that wait. */
  readonly proposed: readonly IncomingMessage[];
}

async function isAsked(context: IncomingContext, { receiverId, content }: New, about: AskedAbout) {
  if (!isMessageNotice(content, 'message') || !isAskingStep(content.step)) return false;
  const at = asksFrom(context, content.step, about.message);
  const said = await context.store.outbox.listOfMatter(receiverId, messageKey(about.message.id, ''));
  if (said.some(({ createdAt }) => createdAt >= at)) return true;
  return isOnList(context, receiverId, { ...about, at });
}

/** What is due so soon after a list came is drawn into it, and not said once more. */
const drawnInMinutes = 60;

/** It stands on the list that the receiver got a little before that time, or later; one on which all is decided is none. */
async function isOnList(
  context: IncomingContext,
  receiverId: PersonId,
  { message, proposed, at }: AskedAbout & { readonly at: Instant },
): Promise<boolean> {
  const { store } = context;
  const live = await store.incoming.findLiveCard(receiverId, kindOfLive(message.mailboxId));
  const list = live && (await store.findNotice(live.noticeId));
  if (list === undefined || plusMinutes(list.createdAt, drawnInMinutes) <= at) return false;
  if (message.answer.since <= list.createdAt) return true;
  const listAt = list.createdAt;
  for (const other of proposed) {
    const isBeside = other.mailboxId === message.mailboxId && other.id !== message.id;
    if (isBeside && !(await hasLaterCard(context, receiverId, { message: other, listAt }))) return true;
  }
  return false;
}

/** Undefined: of all. */
const waitingIn = async (context: IncomingContext, mailbox: MailboxId | undefined) =>
  (await context.store.incoming.listByAnswer(['proposed'])).filter(
    ({ mailboxId }) => mailbox === undefined || mailboxId === mailbox,
  );

/** Those that the reader may decide about: who has stopped being the manager reads none of them any more. */
async function theirs(context: IncomingContext, readerId: PersonId, mailbox: MailboxId | undefined) {
  const scenes = await Promise.all((await waitingIn(context, mailbox)).map((one) => sceneOf(context, one)));
  return scenes.filter(
    (scene) =>
      scene !== undefined && may(messageTransitions['assignment.approve'].may, rolesIn(scene, readerId)),
  ) as readonly MessageScene[];
}

/** What waits for the reader's decision. */
export const waitingFor = async (
  context: IncomingContext,
  readerId: PersonId,
): Promise<readonly IncomingMessage[]> =>
  (await theirs(context, readerId, undefined)).map(({ message }) => message);

/** Whose they are. */
export const proposedIn = (waiting: readonly IncomingMessage[]): readonly PersonId[] => [
  ...new Set(waiting.flatMap(({ answer }) => answer.responderId ?? [])),
];

interface Listed {
  readonly rows: readonly IncomingMessage[];
  /** So many others wait for the reader, each on a later card of its own. */
  readonly elsewhere: number;
}

/**
 * Of a list that the bot said: what waited when it came, and what its reader is asked about since; what has a later card
 * of its own stands there alone.
 */
async function listed(
  context: IncomingContext,
  { receiverId: readerId, createdAt: listAt, content: { mailboxId } }: ProposalsNotice,
): Promise<Listed> {
  const scenes = await theirs(context, readerId, mailboxId);
  const rows: IncomingMessage[] = [];
  let elsewhere = 0;
  for (const scene of scenes) {
    const { message } = scene;
    const isAsked = mailboxId === undefined;
    const isTheirs = isAsked || message.answer.since <= listAt || isAskedNow(context, scene, readerId);
    if (await hasLaterCard(context, readerId, { message, listAt })) elsewhere += 1;
    else if (isTheirs) rows.push(message);
  }
  return { rows, elsewhere };
}

function isAskedNow(context: IncomingContext, scene: MessageScene, readerId: PersonId): boolean {
  const { calendar, assignments } = context.municipality();
  const { now, managers, staff, message } = scene;
  const facts = { now, managers, calendar, away: staff.away, ...assignments };
  return remindersOf(message, facts).some(({ personId }) => personId === readerId);
}

/**
 * "godkänn alla": what waits for the reader's decision, of all their mailboxes on one card and ticked, so that one press
 * approves what is read there; nothing is decided by words. `isToRead`: it was asked which, and none is ticked; `except`: those
 * of whom are not. Whether any waits.
 */
export async function showProposals(
  context: IncomingContext,
  readerId: PersonId,
  {
    isToRead,
    except = [],
  }: { readonly isToRead: boolean; readonly except?: readonly (PersonId | IncomingId)[] },
): Promise<boolean> {
  const waiting = await theirs(context, readerId, undefined);
  if (waiting.length === 0) return false;
  const mailboxes = [...new Set(waiting.map(({ message }) => message.mailboxId))];
  const live = { kind: kindOfLive(undefined), mailboxes };
  const content = {
    kind: 'proposals',
    ...(isToRead && { isToRead }),
    ...(except.length > 0 && { except }),
  } as const;
  await sayAtOnce(context, { receiverId: readerId, content, live, matter: proposalsMatter(undefined) });
  return true;
}

/** Those that wait now; without rows when all are decided, and one line when what is left has a later card. */
export async function proposalsCard(
  context: IncomingContext,
  notice: ProposalsNotice,
  outcome: ManyOutcome = {},
): Promise<OverdueCard> {
  const { id: noticeId, receiverId: readerId } = notice;
  const { mailboxId, isToRead, except = [] } = notice.content;
  const now = context.clock.now();
  const card = { card: 'overdue', about: 'proposals', noticeId, now, late: [], ...outcome } as const;
  const isAsked = mailboxId === undefined;
  const kind = kindOfLive(mailboxId);
  const shown = { noticeId, readerId, kind };
  if (isAsked && (await isReplaced(context, shown))) return { ...card, rows: [], isReplaced: true };
  const { rows: messages, elsewhere } = await listed(context, notice);
  const mailboxes = messages.map((message) => message.mailboxId);
  if (isAsked) await keepShown(context, shown, mailboxes);
  const rows = await overdueRows(context, messages, readerId);
  const isExcepted = new Map(
    messages.map(({ id, answer }) => [id, except.some((one) => one === answer.responderId || one === id)]),
  );
  return {
    ...card,
    ...(elsewhere > 0 && { elsewhere, ...(messages.length === 0 && { isReplaced: true }) }),
    ...(isAsked
      ? { isTicked: isToRead !== true && outcome.done === undefined && outcome.refusal === undefined }
      : { name: findMailbox(context.municipality(), mailboxId)?.name ?? mailboxId }),
    rows: rows.map((row) => (isExcepted.get(row.id) === true ? { ...row, isExcepted: true } : row)),
    approved: await approvedSince(context, { readerId, since: notice.createdAt, mailboxId }),
  };
}

export const isAnyProposed = async (context: IncomingContext, notice: ProposalsNotice): Promise<boolean> =>
  (await listed(context, notice)).rows.length > 0;
