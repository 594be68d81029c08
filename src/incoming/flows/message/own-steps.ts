// What somebody did about messages, the latest first, each with how it is taken back or why it is not: by the log (F3, F4).

import type { IncomingId, PersonId } from '../../../core/ids';
import type { LogEntry, NamedMessage } from '../../../core/log-entry';
import { findMailbox } from '../../../core/municipality';
import { accept, refuse } from '../../../core/refusal';
import type { Instant } from '../../../core/time';
import { minutesBetween } from '../../../core/time';
import { loadStaff, nameIn } from '../../../people/flows/load-staff';
import { withFunctions } from '../../../roster/flows/load-roster';
import type { IncomingContext } from '../../context';
import { undoableSince } from '../../domain/batch';
import type { IncomingMessage, Undo } from '../../domain/incoming';
import type { StepTold } from '../../domain/message-cards';
import { personsSteps, stepsInOneGo, type MessageEvent } from '../../domain/message-log';
import type { MessageRefusal, MessageResult } from '../../domain/message-refusal';
import { undo } from '../../domain/undo';
import { actOnEach } from '../many/act-on-ticked';

export interface OwnStep {
  readonly at: Instant;
  /** What is said of it, whether it is taken back or not. */
  readonly told: StepTold;
  /** Why it is not taken back any more. */
  readonly refusal: MessageRefusal | undefined;
  readonly undo: () => Promise<MessageResult<StepTold>>;
}

type Step = LogEntry & {
  readonly event: MessageEvent & { readonly of?: NamedMessage; readonly toId?: PersonId };
};

interface Stood {
  readonly entry: Step;
  readonly message: IncomingMessage;
  readonly refusal: MessageRefusal | undefined;
}

/** What was taken back already is none of them; so many at most, and those of one press together. */
export async function ownSteps(
  context: IncomingContext,
  actorId: PersonId,
  { since, most }: { readonly since: Instant; readonly most: number },
): Promise<readonly OwnStep[]> {
  const entries = (await context.store.log.listBy(actorId, personsSteps, since)) as readonly Step[];
  const known = new Map(
    (await context.store.incoming.findMany(idsOf(entries))).map((message) => [message.id, message]),
  );
  const goes: Stood[][] = [];
  for (const entry of entries.toReversed()) {
    const message = entry.event.of?.id && known.get(entry.event.of.id);
    if (message === undefined) continue;
    const stood = await standing(context, entry, message);
    if (stood === undefined) continue;
    const go = goes.at(-1);
    if (go !== undefined && isOfOneGo(go, stood)) go.push(stood);
    else if (goes.length === most) break;
    else goes.push([stood]);
  }
  return Promise.all(goes.map((go) => ownStep(context, actorId, go)));
}

const idsOf = (entries: readonly Step[]): readonly IncomingId[] => [
  ...new Set(entries.flatMap(({ event }) => event.of?.id ?? [])),
];

/** One press about several leaves an entry for each, one straight after the other. */
function isOfOneGo(
  [{ entry: latest, refusal } = none, ...rest]: readonly Partial<Stood>[],
  one: Stood,
): boolean {
  const before = rest.at(-1)?.entry ?? latest;
  return (
    before !== undefined &&
    stepsInOneGo.some((what) => what === before.event.what) &&
    before.event.what === one.entry.event.what &&
    before.event.toId === one.entry.event.toId &&
    refusal === one.refusal &&
    minutesBetween(one.entry.at, before.at) * 60 < onePressSeconds
  );
}

const none: Partial<Stood> = {};
const onePressSeconds = 0.3;

/** Undefined: it was taken back. */
async function standing(
  context: IncomingContext,
  entry: Step,
  message: IncomingMessage,
): Promise<Stood | undefined> {
  const found = { entry, message };
  if (entry.event.what === 'message.taken') {
    const { taken } = message;
    return taken?.byId === entry.actorId && taken?.at === entry.at
      ? { ...found, refusal: undefined }
      : undefined;
  }
  const at = context.clock.now();
  const since = undoableSince(at, context.municipality().calendar.zone);
  if (isStep(message.undo, entry)) {
    const undone = undo(message, { at, actorId: entry.actorId, since });
    return { ...found, refusal: undone.ok ? undefined : undone.refusal };
  }
  if (stepsOf(message.undo).some((step) => isStep(step, entry)))
    return { ...found, refusal: 'changed-since' };
  if (await wasTakenBack(context, found)) return undefined;
  const undone = undo({ ...message, undo: undefined }, { at, actorId: entry.actorId, since });
  const why = undone.ok || undone.refusal === 'already-done' ? 'no-undo' : undone.refusal;
  return { ...found, refusal: why };
}

const isStep = (step: Undo | undefined, { at, actorId }: Step): boolean =>
  step?.at === at && (step.byId === undefined || step.byId === actorId);

function stepsOf(step: Undo | undefined): readonly Undo[] {
  return step === undefined ? [] : [step, ...stepsOf(step.before)];
}

const mostAfter = 100;

async function wasTakenBack(
  context: IncomingContext,
  { entry, message }: Pick<Stood, 'entry' | 'message'>,
): Promise<boolean> {
  const { id, arrivedAt, mailboxId } = message;
  const about = { mailboxId, since: entry.at, message: { id, arrivedAt } };
  const after = await context.store.log.listAbout(about, mostAfter);
  return after.some(({ number, event }) => number > entry.number && event.what === 'message.undone');
}

async function ownStep(context: IncomingContext, actorId: PersonId, go: readonly Stood[]): Promise<OwnStep> {
  const [latest] = go;
  if (latest === undefined) throw new Error('A step is of a message.');
  const { entry, refusal } = latest;
  const told = await toldOf(context, go);
  const verb = entry.event.what === 'message.taken' ? ('message.claim' as const) : ('message.undo' as const);
  return {
    ...{ at: entry.at, told, refusal },
    undo: async () => {
      if (refusal !== undefined) return refuse(refusal);
      const rows = go.map(({ message: { id, version } }) => ({ id, version }));
      const done = await actOnEach(context, { verb, actorId, noticeId: undefined, rows });
      if (!done.ok) return done;
      const moved = go.filter(({ message }) => done.value.moved.includes(message.id));
      if (moved.length === 0) return refuse(done.value.left[0]?.refusal ?? 'not-allowed');
      return accept(await toldOf(context, moved));
    },
  };
}

/** What it was, of which messages, and by whose names. */
async function toldOf(context: IncomingContext, go: readonly Stood[]): Promise<StepTold> {
  const entries = go.map(({ entry }) => entry);
  const { event, mailboxId } = entries[0] as Step;
  const toMailboxId = 'toMailboxId' in event ? event.toMailboxId : undefined;
  const ids = event.toId === undefined ? [] : [event.toId];
  const staff = await loadStaff(context, context.clock.now(), { upns: [], ids });
  const nameOf = (id: typeof mailboxId) => id && findMailbox(context.municipality(), id)?.name;
  const [first, second] = go.map(({ message }) => message);
  return {
    entries,
    now: context.clock.now(),
    other: nameIn(withFunctions(staff, context.municipality()), event.toId),
    mailbox: nameOf(mailboxId),
    otherMailbox: nameOf(toMailboxId),
    arrivedAt: second === undefined ? first?.arrivedAt : undefined,
  };
}
