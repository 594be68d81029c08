// A registrar asks the register of cases for a number: with the title that it is to carry, its secrecy marking, and the message if it goes along (F3; OSL 5:2).

import { diaryPlaceOf } from '../../../core/municipality';
import { hasPersonalNumber } from '../../../core/private-text/personal-numbers';
import { accept, refuse } from '../../../core/refusal';
import type { IncomingContext } from '../../context';
import { askDiary, longestTitle } from '../../domain/record/diary-moves';
import type { IncomingMessage } from '../../domain/incoming';
import type { MessageResult } from '../../domain/shown/message-refusal';
import type { MessageClick, MessageTransition } from '../message/message-action';
import { isHidden, type MessageScene } from '../message/message-scene';

/** Whether there is a register for its mailbox: named by the file, and connected. */
export const hasDiary = (context: IncomingContext, { mailbox }: Pick<MessageScene, 'mailbox'>): boolean =>
  diaryPlaceOf(context.municipality(), mailbox.id) !== undefined && context.diary?.() !== undefined;

/** From where nothing is shown nothing goes along. */
export const mayGoAlong = (
  context: IncomingContext,
  scene: Pick<MessageScene, 'mailbox' | 'message'>,
): boolean =>
  context.municipality().diary?.withMessage === true &&
  !isHidden(scene) &&
  scene.message.goneAt === undefined;

/** Said anew with a question that is asked again. */
const judgedNow = ({ appeal }: IncomingMessage, { diary }: IncomingMessage) =>
  diary?.isInTime === undefined || appeal?.isInTime === diary.isInTime ? {} : { isInTime: diary.isInTime };

export function asksDiary(
  context: IncomingContext,
  scene: MessageScene,
  { actorId, inputs }: Pick<MessageClick, 'actorId' | 'inputs'>,
): MessageResult<MessageTransition> {
  const { message, now } = scene;
  const title = (inputs.title ?? '').replace(/\s+/g, ' ').trim();
  if (!hasDiary(context, scene)) return refuse('bad-input');
  if (title === '' || title.length > longestTitle) return refuse('title-missing');
  // The register would get the mask, and nobody would see it.
  if (hasPersonalNumber(title)) return refuse('title-number');
  const marking = context.municipality().diary?.markings.find(({ name }) => name === inputs.marking);
  if (marking === undefined) return refuse('marking-missing');
  const isAlong = inputs.isAlong === true;
  if (isAlong && !mayGoAlong(context, scene)) return refuse('strict-stays');
  const reference = context.newId();
  const moved = askDiary(message, { reference, isAlong, isInTime: inputs.isInTime }, { at: now, actorId });
  if (!moved.ok) return moved;
  return accept({
    message: moved.value,
    event: { what: 'message.toDiary', ...(isAlong && { isAlong }), ...judgedNow(message, moved.value) },
    diaryWork: {
      ...{ reference, title, isAlong, marking: marking.name },
      incomingId: message.id,
      mailboxId: message.mailboxId,
      createdAt: now,
    },
  });
}
