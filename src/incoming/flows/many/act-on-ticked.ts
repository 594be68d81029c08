// One press about several ticked messages of a list: each by itself, as its own button would, and what could not be done
// is said for each (F3, F4).

import type { IncomingId, NoticeId, PersonId } from '../../../core/ids';
import { press } from '../../../core/press';
import { accept, refuse } from '../../../core/refusal';
import type { IncomingContext } from '../../context';
import { isEnded, type IncomingMessage } from '../../domain/incoming';
import type { MessageCards } from '../../domain/shown/message-cards';
import type { MessageRefusal, MessageResult } from '../../domain/shown/message-refusal';
import { isUrgent } from '../../domain/arrival/tracks';
import { namedStep } from '../../domain/undoing/undo';
import { messageWay } from '../message/act-on-message';
import { allUndone } from '../message/undone-card';
import type { ListPlace } from '../lists/inbox-card';
import { pressedList } from '../lists/list-of-notice';
import type { MessageInputs } from '../message/message-action';
import { shownLeft, type NotMoved } from './move-many';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';

/** What a list does about the rows that are ticked, and what its card says then. */
const outcomes = {
  'assignment.approve': 'approved',
  'assignment.reassign': 'given',
  'message.undo': 'undone',
} as const;
export type TickedVerb = keyof typeof outcomes;

interface Doing {
  readonly verb:
    | TickedVerb
    | 'assignment.notNeeded'
    | 'assignment.propose'
    | 'message.claim'
    | 'message.register';
  readonly actorId: PersonId;
  /** The list on which they were ticked; undefined on the work page. */
  readonly noticeId: NoticeId | undefined;
  /** With the version that the list showed: what changed meanwhile is left. */
  readonly rows: readonly { readonly id: IncomingId; readonly version: number }[];
  /** Who is to answer all of them, or where they are handed to. */
  readonly inputs?: Partial<MessageInputs> | undefined;
  /** What somebody else did is left. */
  readonly isOwnOnly?: boolean;
}

interface Ticked extends Doing {
  readonly verb: TickedVerb;
  readonly noticeId: NoticeId;
  /** One of the list alone, whose button names what it takes back. */
  readonly isNamed?: boolean;
  readonly at: ListPlace;
}

const noInputs: MessageInputs = { isCrossing: false, isInCaseFile: false, isPrinted: false, attachments: [] };

const listsWithTicks = ['inbox', 'overdue', 'proposals', 'responderAway'] as const;

/** The card is the list as it is afterwards. */
export async function actOnTicked(
  context: IncomingContext,
  { verb, actorId, noticeId, rows, inputs, at, isNamed }: Ticked,
): Promise<MessageResult<MessageCards>> {
  const list = await pressedList(context, { actorId, noticeId }, listsWithTicks);
  if (!list.ok) return list;
  const { draw } = list.value;
  if (rows.length === 0) return draw({ ...at, refusal: 'nothing-chosen' });
  const isOwnOnly = verb === 'message.undo' && isNamed !== true;
  const each = await actOnEach(context, { verb, actorId, noticeId, rows, inputs, isOwnOnly });
  if (!each.ok) return each;
  const { count, left, moved } = each.value;
  const isProposed = verb === 'assignment.reassign' && (await areProposed(context, moved));
  const undone = verb === 'message.undo' ? await allUndone(context, actorId, moved) : undefined;
  const isOneMailbox = (await ownMailboxes(context, actorId)).length === 1;
  return draw({
    ...at,
    done: count === 0 ? undefined : { count, choice: isProposed ? 'proposed' : outcomes[verb], undone },
    left: shownLeft(context, left, isOneMailbox),
  });
}

/** The manager decides whether they are another's. */
async function areProposed({ store }: IncomingContext, ids: readonly IncomingId[]): Promise<boolean> {
  return (await store.incoming.findMany(ids)).every(({ answer }) => answer.state === 'proposed');
}

interface EachDone {
  readonly count: number;
  readonly left: readonly NotMoved[];
  readonly moved: readonly IncomingId[];
}

/** Each as its own button would; refused where none of them is the person's to act on. */
export async function actOnEach(
  context: IncomingContext,
  { verb, actorId, noticeId, rows, inputs, isOwnOnly = false }: Doing,
): Promise<MessageResult<EachDone>> {
  const way: typeof messageWay = {
    ...messageWay,
    isOver: (_, { message }) =>
      refusalToBulk(message, verb, rows.length) ??
      (isOwnOnly && namedStep(message, actorId) !== undefined ? 'not-own-step' : undefined),
    draw: () => Promise.resolve(undefined),
  };
  const left: NotMoved[] = [];
  const moved: IncomingId[] = [];
  let isDenied = false;
  const known = new Map(
    (await context.store.incoming.findMany(rows.map(({ id }) => id))).map((message) => [message.id, message]),
  );
  const ofOne = rows.length > 1 ? context.newId() : undefined;
  for (const { id: incomingId, version } of rows) {
    const message = known.get(incomingId);
    if (message === undefined) continue;
    const click = { verb, actorId, noticeId, incomingId, version, press: ofOne };
    const { refusal, inTheWay } = await press(context, way, { ...click, inputs: { ...noInputs, ...inputs } });
    if (refusal === undefined) moved.push(incomingId);
    else if (refusal === 'not-allowed') isDenied = true;
    else left.push({ message, refusal, inTheWay });
  }
  return isDenied && moved.length + left.length === 0
    ? refuse('not-allowed')
    : accept({ count: moved.length, left, moved });
}

/** Requests, appeals and what is secret are decided about by themselves; what an appeal never is, its own button says. */
function refusalToBulk(
  message: IncomingMessage,
  verb: Doing['verb'],
  count: number,
): MessageRefusal | undefined {
  const isOwn = message.appeal && (verb === 'assignment.notNeeded' || verb === 'message.register');
  const isAlone = isUrgent(message) || message.secrecy !== undefined;
  return count > 1 && isAlone && !isOwn && !isEnded(message) ? 'one-by-one' : undefined;
}
