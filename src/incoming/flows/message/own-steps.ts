// What somebody did about messages, the latest first, each with how it is taken back or why it is not: by the log (F3, F4).

import type { IncomingId, PersonId } from '../../../core/ids';
import type { LogEntry, NamedMessage } from '../../../core/log-entry';
import { findMailbox } from '../../../core/municipality';
import { accept, refuse } from '../../../core/refusal';
import type { Instant } from '../../../core/time';
import { nameIn } from '../../../people/flows/load-staff';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { undoableSince } from '../../domain/undoing/batch';
import { isEnded, type IncomingMessage, type Undo } from '../../domain/incoming';
import type { StepTold, StepUndone } from '../../domain/shown/message-cards';
import { kindsOf, personsSteps, type MessageEvent, type MessageEvents } from '../../domain/shown/message-log';
import type { MessageRefusal, MessageResult } from '../../domain/shown/message-refusal';
import { undo, wasSent } from '../../domain/undoing/undo';
import { readerOf, readLiveWords } from '../lists/inbox-card';
import { actOnEach } from '../many/act-on-ticked';
import { shownLeft } from '../many/move-many';
import { staffOf } from './not-there';

/** One press, about one message or several. */
export interface OwnStep {
  readonly at: Instant;
  /** What is said of it, whether it is taken back or not. */
  readonly told: StepTold;
  /** Why nothing of it is taken back any more. */
  readonly refusal: MessageRefusal | undefined;
  /** The messages about which it can be, and by which act of each. */
  readonly open: readonly IncomingId[];
  readonly undoneBy: 'message.undo' | 'message.claim';
  /** What can be taken back is; the rest is left, and told. */
  readonly undo: () => Promise<MessageResult<StepUndone>>;
}

type About<E> = LogEntry & { readonly event: E & { readonly of?: NamedMessage } };
type Step = About<MessageEvent & { readonly toId?: PersonId; readonly press?: string }>;
type Undone = About<MessageEvents['message.undone']>;

interface Stood {
  readonly entry: Step;
  readonly message: IncomingMessage;
  readonly refusal: MessageRefusal | undefined;
}
type Press = readonly [Stood, ...Stood[]];

interface OfSteps {
  readonly since: Instant;
  readonly most: number;
  /** The subject is read, where one message has no number. */
  readonly hasWords?: true | undefined;
}

/** What was taken back already is none of them; so many at most. */
export async function ownSteps(
  context: IncomingContext,
  actorId: PersonId,
  { since, most, hasWords }: OfSteps,
): Promise<readonly OwnStep[]> {
  const { log, incoming } = context.store;
  const done = (await log.listBy(actorId, kindsOf('step', 'claim', 'stands'), since)) as readonly Step[];
  const undone = (await log.listBy(undefined, ['message.undone'], since)) as readonly Undone[];
  const ids = new Set(done.flatMap(({ event }) => event.of?.id ?? []));
  const known = new Map((await incoming.findMany([...ids])).map((message) => [message.id, message]));
  const presses = new Map<string | number, Press>();
  for (const entry of withoutUndone(done.toReversed(), undone)) {
    const message = entry.event.of?.id && known.get(entry.event.of.id);
    if (message === undefined || isLetGo(entry, message)) continue;
    const one = { entry, message, refusal: refusalTo(context, entry, message) };
    const key = entry.event.press ?? entry.number;
    const [first, ...rest] = presses.get(key) ?? [one];
    presses.set(key, first === one ? [one] : [first, ...rest, one]);
  }
  return Promise.all(
    [...presses.values()].slice(0, most).map((press) => ownStep(context, { actorId, hasWords }, press)),
  );
}

/** Each undo is of one step: the latest before it that it can be of. The latest come first. */
function withoutUndone(steps: readonly Step[], undone: readonly Undone[]): readonly Step[] {
  const left = new Set(undone);
  return steps.filter((step) => {
    const found = [...left].find((one) => takesBack(one, step));
    return found === undefined || !left.delete(found);
  });
}

/** Entries of before do not say what they took back. */
const takesBack = ({ number, event: { of, doneAt } }: Undone, { event, ...step }: Step): boolean =>
  personsSteps[event.what] === 'step' &&
  number > step.number &&
  of?.id === event.of?.id &&
  (doneAt ?? step.at) === step.at;

const isLetGo = ({ at, actorId, event }: Step, { taken }: IncomingMessage): boolean =>
  personsSteps[event.what] === 'claim' && !(taken?.byId === actorId && taken?.at === at);

function refusalTo(
  context: IncomingContext,
  entry: Step,
  message: IncomingMessage,
): MessageRefusal | undefined {
  const { what } = entry.event;
  if (isEnded(message)) return 'message-deleted';
  // A colleague who had it would not get it back.
  if (what === 'message.taken' && entry.event.isOver === true) return 'no-undo';
  if (personsSteps[what] === 'claim') return undefined;
  if (personsSteps[what] === 'stands') return 'no-undo';
  const [latest, ...before] = stepsOf(message.undo);
  if (latest && isStep(latest, entry)) {
    const at = context.clock.now();
    const since = undoableSince(at, context.municipality().calendar.zone);
    const undone = undo(message, { at, actorId: entry.actorId, since });
    return undone.ok ? undefined : undone.refusal;
  }
  if (before.some((step) => isStep(step, entry))) return 'changed-since';
  return what.startsWith('answer.') && wasSent(message) ? 'was-sent' : 'no-undo';
}

const isStep = (step: Undo, { at, actorId }: Step): boolean =>
  step.at === at && (step.byId === undefined || step.byId === actorId);

const stepsOf = (step: Undo | undefined): readonly Undo[] =>
  step === undefined ? [] : [step, ...stepsOf(step.before)];

interface OfWhom extends Pick<OfSteps, 'hasWords'> {
  readonly actorId: PersonId;
}

async function ownStep(context: IncomingContext, of: OfWhom, press: Press): Promise<OwnStep> {
  const { actorId } = of;
  const [{ entry }] = press;
  const open = press.filter(({ refusal }) => refusal === undefined);
  const standing = open.length > 0 ? undefined : press[0].refusal;
  const verb = personsSteps[entry.event.what] === 'claim' ? 'message.claim' : 'message.undo';
  return {
    at: entry.at,
    told: await toldOf(context, press, of),
    refusal: standing,
    open: open.map(({ message }) => message.id),
    undoneBy: verb,
    undo: async () => {
      if (standing !== undefined) return refuse(standing);
      const rows = open.map(({ message: { id, version } }) => ({ id, version }));
      const done = await actOnEach(context, { verb, actorId, noticeId: undefined, rows });
      if (!done.ok) return done;
      const isMoved = ({ message: { id } }: Stood): boolean => done.value.moved.includes(id);
      const whyOf = (id: IncomingId) => done.value.left.find(({ message }) => message.id === id)?.refusal;
      const left = press
        .filter((one) => !isMoved(one))
        .map(({ message, refusal }) => ({
          message,
          refusal: spoken(refusal ?? whyOf(message.id) ?? 'not-allowed'),
        }));
      const [first, ...rest] = press.filter(isMoved);
      if (first === undefined) return refuse(left[0]?.refusal ?? 'not-allowed');
      const isOneMailbox = (await ownMailboxes(context, actorId)).length === 1;
      const told = await toldOf(context, [first, ...rest], of);
      return accept({ ...told, left: shownLeft(context, left, isOneMailbox) });
    },
  };
}

/** No card was shown. */
const spoken = (refusal: MessageRefusal): MessageRefusal => (refusal === 'stale' ? 'changed-since' : refusal);

/** What it was, of which messages, and by whose names. */
async function toldOf(context: IncomingContext, press: Press, of: OfWhom): Promise<StepTold> {
  const [{ entry, message }, ...rest] = press;
  const { event, mailboxId } = entry;
  const toMailboxId = 'toMailboxId' in event ? event.toMailboxId : undefined;
  const ids = [...new Set(press.flatMap(({ entry: { event: one } }) => one.toId ?? []))];
  const now = context.clock.now();
  const staff = await staffOf(context, ids);
  const nameOf = (id: typeof mailboxId) => id && findMailbox(context.municipality(), id)?.name;
  const number = rest.length === 0 ? event.of?.number : undefined;
  const isUnnumbered = rest.length === 0 && number === undefined && of.hasWords === true;
  const subject = isUnnumbered ? await subjectOf(context, of.actorId, message) : undefined;
  return {
    ...(subject !== undefined && { subject }),
    entries: press.map((one) => one.entry).toReversed(),
    now,
    number,
    others: Object.fromEntries(ids.map((id) => [id, nameIn(staff, id) ?? ''])),
    mailbox: rest.every((one) => one.entry.mailboxId === mailboxId) ? nameOf(mailboxId) : undefined,
    otherMailbox: nameOf(toMailboxId),
    // Without a number its arrival is its name.
    arrivedAt: number === undefined ? undefined : message.arrivedAt,
  };
}

async function subjectOf(
  context: IncomingContext,
  readerId: PersonId,
  message: IncomingMessage,
): Promise<string | undefined> {
  const reader = await readerOf(context, readerId, await ownMailboxes(context, readerId));
  const shown = (await readLiveWords(context, [message], reader))(message);
  return shown.kind === 'read' ? shown.subject : undefined;
}
