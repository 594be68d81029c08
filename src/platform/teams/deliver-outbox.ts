// Delivers the outbox: says waiting notices and draws cards anew, at the Connector's pace.

import { isOfficeTime, nextOfficeTime } from '../../core/calendar';
import type { PersonId } from '../../core/ids';
import { channelReceiver, isChannel } from '../../core/channel';
import { channelsOf } from '../../core/municipality';
import type { Instant } from '../../core/time';
import type { Conversation, Drawing, Messenger, SendOutcome } from './messenger';
import {
  leaseMillis,
  type OutboxStore,
  type OutboxWork,
  type Piece,
  type Settlement,
} from '../db/outbox/outbox-store';
import type { CoreContext } from '../../core/context';
import type { CoreStore } from '../../core/store';
import type { Notice } from '../../core/notice';
import { carryAll, isLastTry, putOff } from '../db/work/carry-work';
import { settleSurely } from '../db/work/hold-work';

/** Real milliseconds after which a send whose answer was lost is repeated. */
const repeatAfterMillis = 30_000;
/**
 * So many are under way at once, from the request until what became of it is kept: so many may be said twice when the
 * process dies. At the Connector's pace more are only needed when it takes longer than a sixth of a second.
 */
const atOnce = 8;

export interface Delivery {
  readonly carriedOut: number;
  /** Receivers that refused: the ladder must go on without them. */
  readonly unreachable: number;
  /** When there may be more to do, in real milliseconds since 1970. */
  readonly againAtMillis: number | undefined;
}

/** What the features know of notices; what the pieces of one delivery read may be shared. */
export interface NoticeKinds {
  /** As it is now, in its receiver's language; undefined when there is nothing left to show. */
  draw(notice: Notice): Promise<Drawing | undefined>;
  /** One that is not is dropped unsaid. */
  isStillTrue(notice: Notice): Promise<boolean>;
  /** Called before it is said: earlier cards of its matter make way for it. */
  makeWay(notice: Notice): Promise<void>;
  /** Said at any hour. */
  isAnswer(notice: Notice): boolean;
  /** Marked as important. */
  isUrgent(notice: Notice): boolean;
  /** Its receiver refused it, or no try was worth it any more. */
  missed(notice: Notice): Promise<void>;
}

interface DeliveryContext extends CoreContext {
  readonly store: CoreStore & { readonly outbox: OutboxStore };
  readonly messenger: Messenger;
}

/** One delivery: what its pieces of work share. */
interface Delivering extends DeliveryContext {
  readonly kinds: NoticeKinds;
}

/** Delivers until nothing is left to do now; when it gathers, until what was left when it looked has ended. */
export async function deliverOutbox(
  context: DeliveryContext,
  kinds: NoticeKinds,
  gatherMillis?: number,
): Promise<Delivery> {
  const { clock, owner, store } = context;
  const tally = { carriedOut: 0, unreachable: 0 };
  const againAtMillis = await carryAll<Piece>(context, {
    atOnce,
    gatherMillis,
    claim: (most, inHand) =>
      store.outbox.claim({ owner, most, inHand, now: clock.now(), realMillis: clock.realMillis() }),
    idOf: ({ work }) => work.id,
    renew: ({ work }, realMillis) => store.outbox.renew(work, realMillis),
    carry: async (piece) => {
      await waitUntil(context, piece.slot.atMillis);
      const settlement = await carryOut({ ...context, kinds }, piece);
      tally.carriedOut += 1;
      if (settlement?.kind === 'unreachable') tally.unreachable += 1;
    },
  });
  return { ...tally, againAtMillis };
}

async function waitUntil({ clock }: DeliveryContext, atMillis: number): Promise<void> {
  const wait = atMillis - clock.realMillis();
  if (wait > 0) await clock.sleep(wait);
}

/** Undefined: another process has it by now. */
async function carryOut(context: Delivering, piece: Piece): Promise<Settlement | undefined> {
  const { work } = piece;
  const settlement = await attempt(context, piece);
  if (settlement === undefined) return undefined;
  const { kind } = work.notice.content;
  await settleSurely(context, kind, () => context.store.outbox.settle(work, settlement));
  const isMissed = settlement.kind === 'unreachable' || settlement.kind === 'failed';
  if (isMissed && work.kind === 'say') await context.kinds.missed(work.notice);
  return settlement;
}

async function attempt(context: Delivering, { work, slot }: Piece): Promise<Settlement | undefined> {
  try {
    return await (work.kind === 'say' ? say(context, work, slot) : redraw(context, work));
  } catch (error) {
    context.log.error('A piece of outbox work failed', {
      kind: work.notice.content.kind,
      error: String(error),
    });
    return later(context, work, 5_000);
  }
}

type Say = Extract<OutboxWork, { kind: 'say' }>;
type Redraw = Extract<OutboxWork, { kind: 'redraw' }>;

async function say(context: Delivering, work: Say, slot: Piece['slot']): Promise<Settlement | undefined> {
  const now = context.clock.now();
  const { calendar } = context.municipality();
  if (!(await context.kinds.isStillTrue(work.notice))) return { kind: 'dropped', at: now };
  if (!context.kinds.isAnswer(work.notice) && !isOfficeTime(calendar, now))
    return { kind: 'postponed', notBefore: nextOfficeTime(calendar, now) };
  const drawing = await context.kinds.draw(work.notice);
  if (drawing === undefined) return { kind: 'dropped', at: now };
  const conversation = await conversationFor(context, work);
  if (conversation.kind !== 'done') return opened(context, work, conversation);
  await context.kinds.makeWay(work.notice);
  if (!(await isOurs(context, work, slot))) return undefined;
  const isUrgent = context.kinds.isUrgent(work.notice);
  const outcome = await context.messenger.say(conversation.value, { ...drawing, isUrgent });
  if (outcome.kind !== 'done') return settlementOf(context, work, outcome);
  const copy = { conversation: conversation.value, activityId: outcome.value };
  return { kind: 'done', at: context.clock.now(), copy };
}

/**
 * Asked where it may be otherwise: a process that stood still finds that another one has it, and one that repeats what
 * was perhaps said finds that the answer has come since.
 */
async function isOurs(
  { clock, store }: DeliveryContext,
  work: Say,
  { atMillis }: Piece['slot'],
): Promise<boolean> {
  const realMillis = clock.realMillis();
  if (!work.isRepetition && realMillis < atMillis + leaseMillis / 2) return true;
  return store.outbox.renew(work, realMillis);
}

async function conversationFor(context: DeliveryContext, work: Say): Promise<SendOutcome<Conversation>> {
  if (work.conversation) return { kind: 'done', value: work.conversation };
  const outcome = await openFor(context, work.notice.receiverId);
  if (outcome.kind === 'done') await context.store.outbox.saveConversation(outcome.value);
  return outcome;
}

/** A channel that the file names no longer is not spoken to. */
async function openFor(context: DeliveryContext, receiver: PersonId): Promise<SendOutcome<Conversation>> {
  if (!isChannel(receiver)) return context.messenger.open(receiver);
  const channel = channelsOf(context.municipality()).find((one) => channelReceiver(one) === receiver);
  return channel ? context.messenger.open(receiver, channel) : { kind: 'refused', code: 'channelGone' };
}

/** A conversation that was perhaps opened holds nothing yet: opening it again says nothing twice. */
const opened = (context: DeliveryContext, work: Say, outcome: Failure): Settlement =>
  outcome.kind === 'lost' ? later(context, work, 2_000) : settlementOf(context, work, outcome);

async function redraw(context: Delivering, work: Redraw): Promise<Settlement> {
  const drawing = await context.kinds.draw(work.notice);
  if (drawing === undefined) return { kind: 'dropped', at: context.clock.now() };
  const outcomes: SendOutcome<unknown>[] = [];
  // Each copy, also when another was refused: what must not be read any more is in all of them.
  for (const { conversation, activityId } of work.copies)
    outcomes.push(await context.messenger.redraw(conversation, activityId, drawing));
  const postponed = outcomes.find((outcome) => outcome.kind === 'later');
  if (postponed) return settlementOf(context, work, postponed);
  if (outcomes.some(({ kind }) => kind === 'lost')) return later(context, work, 2_000);
  const isDone = outcomes.every(({ kind }) => kind === 'done');
  const at = context.clock.now();
  return isDone ? { kind: 'done', at, copy: undefined } : { kind: 'failed', at };
}

type Failure = Exclude<SendOutcome<unknown>, { kind: 'done' }>;

function settlementOf(context: DeliveryContext, work: OutboxWork, outcome: Failure): Settlement {
  const at: Instant = context.clock.now();
  switch (outcome.kind) {
    case 'later':
      return later(context, work, outcome.afterMillis);
    case 'lost':
      return { kind: 'lost', at, notBeforeMillis: context.clock.realMillis() + repeatAfterMillis };
    case 'unreachable':
      return { kind: 'unreachable', at };
    case 'refused':
      context.log.error('A notice was refused by Teams', {
        kind: work.notice.content.kind,
        code: outcome.code,
      });
      return { kind: 'failed', at };
  }
}

const later = (context: DeliveryContext, work: OutboxWork, afterMillis: number): Settlement =>
  isLastTry(work) ? { kind: 'failed', at: context.clock.now() } : putOff(context, work, afterMillis);
