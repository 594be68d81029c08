// Buttons of one message, on its card or the work page: who may, the move, what is saved, the fresh card (F3–F6, K3).

import { may } from '../../../core/authorization';
import type { Of } from '../../../core/members';
import type { Notice } from '../../../core/notice';
import { press, type Decided, type Pressed, type Way } from '../../../core/press';
import { accept } from '../../../core/refusal';
import type { Opening } from '../../../look/domain/opening';
import type { Change, IncomingContext } from '../../context';
import type { MessageCards } from '../../domain/shown/message-cards';
import { namedMessage } from '../../domain/shown/message-log';
import { isMessageNotice, type MessageNotices } from '../../domain/shown/message-notices';
import { isAppointed, type IncomingMessage } from '../../domain/incoming';
import type { MessageRefusal, MessageResult } from '../../domain/shown/message-refusal';
import { mayUndo } from '../../domain/undoing/undo';
import { openingsOfHandling, retractionsOfHandling } from '../arrivals/handled-evidence';
import { listOf } from '../lists/list-of-notice';
import { messageCard } from './message-card';
import { shownUndone } from './undone-card';
import { withProposals } from '../told/tell-proposals';
import { changeOfMove } from './message-change';
import { writtenAsKept } from '../lists/same-number';
import { messageTransition, messageTransitions, type Clicked, type MessageVerb } from './message-transitions';
import { hasMailbox, loadMessage, rolesIn, sceneOf, undoableFrom, type MessageScene } from './message-scene';

/** What shows messages with their buttons. */
const carriers = [
  ...(['message', 'inbox', 'messageList', 'overdue', 'responderAway', 'proposals'] as const),
  'ownAnswers',
] as const;

type Carrier = Notice<Of<MessageNotices, 'kind', (typeof carriers)[number]>>;

interface Scene extends MessageScene {
  /** Undefined on the work page. */
  readonly notice: Carrier | undefined;
}

/** Carries the click out, or says why not; nothing is changed then. */
export const actOnMessage = (
  context: IncomingContext,
  click: Clicked,
): Promise<Pressed<MessageCards, MessageRefusal>> => press(context, messageWay, click);

/** From a click on a message's button to its answer. */
export const messageWay: Way<IncomingContext, Clicked, Scene, MessageCards, Change, MessageRefusal> = {
  load: async (context, { noticeId, incomingId, actorId }) => {
    const notice = noticeId && (await context.store.findNotice(noticeId));
    const shown = shownOn(notice, { incomingId, actorId });
    if (noticeId !== undefined && shown === undefined) return undefined;
    const scene = await loadMessage(context, incomingId);
    return scene && { ...scene, notice: shown };
  },
  about: ({ message }) => ({
    version: message.version,
    mailboxId: message.mailboxId,
    date: undefined,
    of: namedMessage(message),
  }),
  denies: (_, scene, { verb, actorId }) => {
    const roles = rolesIn(scene, actorId);
    const isTheirs = verb !== 'message.undo' || hasMailbox(roles);
    const since = undoableFrom(scene);
    const mayHere = isTheirs || mayUndo(scene.message, { actorId, hasMailbox: false, since });
    if (may(messageTransitions[verb].may, roles) && mayHere) return undefined;
    // Who got the card as one of a function hears that another was first.
    const wasAsked = verb === 'message.take' && scene.notice?.receiverId === actorId;
    return wasAsked && isAppointed(scene.message) ? 'already-taken' : 'not-allowed';
  },
  isOver: () => undefined,
  decide,
  draw: (context, scene, { click: { verb, actorId: readerId, inputs }, refusal, inTheWay }) => {
    const asked = { readerId, refusal, inTheWay, passTo: inputs.toMailboxId };
    // The page asks for what it shows.
    if (scene.notice === undefined) return Promise.resolve(undefined);
    const { id: noticeId, content } = scene.notice;
    if (content.kind !== 'message') {
      const undone = verb === 'message.undo' && shownUndone(scene.message, readerId, scene.staff);
      const done = undone ? { count: 1, choice: 'undone' as const, undone: [undone] } : undefined;
      return listOf(context, scene.notice, {
        done: refusal === undefined ? done : undefined,
        refusal,
        inTheWay,
      });
    }
    const { role, step } = content;
    return messageCard(context, scene, { noticeId, role, step, ...asked });
  },
};

/** The card of the message, or a list of the person's own on which it stands. */
function shownOn(
  notice: Notice | undefined,
  { incomingId, actorId }: Pick<Clicked, 'incomingId' | 'actorId'>,
): Carrier | undefined {
  const content = notice?.content;
  if (notice === undefined || !isMessageNotice(content, ...carriers)) return undefined;
  const isIt = content.kind === 'message' ? content.incomingId === incomingId : notice.receiverId === actorId;
  return isIt ? { ...notice, content } : undefined;
}

async function decide(
  context: IncomingContext,
  scene: Scene,
  click: Clicked,
): Promise<MessageResult<Decided<Change, Scene>>> {
  const { number } = click.inputs;
  const written = number && (await writtenAsKept(context, scene.mailbox, number));
  const inputs = written === undefined ? click.inputs : { ...click.inputs, number: written };
  const transition = await messageTransition(context, scene, { ...click, inputs });
  if (!transition.ok) return transition;
  const { message } = transition.value;
  const after = async () => {
    const moved = await sceneOf(context, message);
    return moved && { ...moved, notice: scene.notice };
  };
  const moved = changeOfMove(context, scene, {
    ...{ ...transition.value, actorId: click.actorId },
    press: click.press,
  });
  const change = await withProposals(context, moved);
  const { notice } = scene;
  // A list answers with what came of it, and is not drawn over that.
  const keepCards = notice === undefined || notice.content.kind === 'message' ? [] : [notice.id];
  const openings = await evidenceOf(context, scene, { ...click, after: message });
  return accept({ change: { ...change, openings, keepCards }, after });
}

/** Which clicks show that the mailbox was opened; the responder's never do. */
const handling: ReadonlySet<MessageVerb> = new Set([
  'message.register',
  'assignment.propose',
  'message.handOver',
  'message.delete',
  'message.deleteConfirm',
]);

async function evidenceOf(
  context: IncomingContext,
  scene: Scene,
  { verb, actorId, after }: Clicked & { readonly after: IncomingMessage },
): Promise<readonly Opening[]> {
  const { message, now: at } = scene;
  const { mailboxId } = message;
  if (handling.has(verb) && hasMailbox(rolesIn(scene, actorId)))
    return (await openingsOfHandling(context, { mailboxes: [mailboxId], actorId, at }))([message]);
  if (verb !== 'message.undo' && verb !== 'assignment.withdraw') return [];
  const doneAt = verb === 'message.undo' ? message.undo?.at : message.answer.since;
  return (await retractionsOfHandling(context, [mailboxId], { doneAt, at }))([after]);
}
