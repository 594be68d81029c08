// Card buttons about one message: check who acts, move it, save, answer with the fresh card (F3–F6, K3).

import type { CoreEvent } from '../../core/log-entry';
import { isMessageNotice } from '../domain/message-notices';
import { messageVerbs } from '../domain/message-verbs';
import { may } from '../../core/authorization';
import type { MessageCards } from '../domain/message-cards';
import { mayUndo } from '../domain/registration-moves';
import type { Notice } from '../../core/notice';
import type { MessageRefusal } from '../domain/message-refusal';
import type { IncomingContext } from '../context';
import type { MessageAction } from './message-action';
import { changeOfMove } from './message-change';
import { messageCard } from './message-card';
import { messageDeed } from './message-deeds';
import type { MessageScene } from './message-scene';
import { hasMailbox, loadMessage, rolesIn, sceneOf } from './message-scene';

/** `card` is the fresh card; undefined when the person may not see one. */
export interface MessageAnswer {
  readonly refusal: MessageRefusal | undefined;
  readonly card: MessageCards | undefined;
}

const tries = 5;

/** Carries the action out, or says why not; nothing is changed then. */
export async function actOnMessage(context: IncomingContext, action: MessageAction): Promise<MessageAnswer> {
  const notice = await context.store.findNotice(action.noticeId);
  for (let attempt = 1; attempt <= tries; attempt++) {
    const scene = await loadMessage(context, action.incomingId);
    const isItsCard =
      isMessageNotice(notice?.content, 'message') && notice.content.incomingId === action.incomingId;
    if (scene === undefined || notice === undefined || !isItsCard)
      return { refusal: 'not-found', card: undefined };
    const refusal = refusalOf(scene, action);
    if (refusal !== undefined) return refused(context, scene, { action, notice, refusal });
    const deed = await messageDeed(context, scene, action);
    if (!deed.ok) return refused(context, scene, { action, notice, refusal: deed.refusal });
    const { message, event } = deed.value;
    const change = changeOfMove(context, scene, { message, event, actorId: action.actorId });
    if ((await context.store.save(change)) === 'conflict') continue;
    context.wakeOutbox();
    const after = await sceneOf(context, message);
    return {
      refusal: undefined,
      card: after && (await draw(context, after, { action, notice, refusal: undefined })),
    };
  }
  return { refusal: 'busy', card: undefined };
}

function refusalOf(scene: MessageScene, action: MessageAction): MessageRefusal | undefined {
  const roles = rolesIn(scene, action.actorId);
  if (!may(messageVerbs[action.verb], roles)) return 'not-allowed';
  const isTheirs = mayUndo(scene.message, { actorId: action.actorId, hasMailbox: hasMailbox(roles) });
  if (action.verb === 'message.undo' && !hasMailbox(roles) && !isTheirs) return 'not-allowed';
  return scene.message.version === action.version ? undefined : 'stale';
}

interface Ending {
  readonly action: MessageAction;
  readonly notice: Notice;
  readonly refusal: MessageRefusal | undefined;
}

async function refused(
  context: IncomingContext,
  scene: MessageScene,
  ending: Ending,
): Promise<MessageAnswer> {
  const { action, refusal } = ending;
  if (refusal !== 'not-allowed') return { refusal, card: await draw(context, scene, ending) };
  const event: CoreEvent = { what: 'action.refused', verb: action.verb, refusal };
  const { mailboxId } = scene.message;
  await context.store.save({
    log: [{ at: scene.now, actorId: action.actorId, mailboxId, date: undefined, event }],
  });
  return { refusal, card: undefined };
}

async function draw(
  context: IncomingContext,
  scene: MessageScene,
  { action, notice, refusal }: Ending,
): Promise<MessageCards | undefined> {
  if (!isMessageNotice(notice.content, 'message')) return undefined;
  const { role, step } = notice.content;
  return messageCard(context, scene, { noticeId: notice.id, role, step, readerId: action.actorId, refusal });
}
