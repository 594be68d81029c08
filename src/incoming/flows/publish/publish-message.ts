// What a registrar puts on the list for the municipality's web, and takes off it (F3).

import { plainPhone } from '../../../core/private-text/phone-numbers';
import { dateOf } from '../../../core/time';
import { accept, refuse } from '../../../core/refusal';
import type { IncomingContext } from '../../context';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { publish, publishes, takeDown, withoutUnfit } from '../../domain/record/publishing';
import type { MessageClick, MessageTransition } from '../message/message-action';
import type { MessageScene } from '../message/message-scene';

export function putsOnList(
  context: IncomingContext,
  { message, mailbox, now }: MessageScene,
  { actorId, inputs }: Pick<MessageClick, 'actorId' | 'inputs'>,
): MessageResult<MessageTransition> {
  const { publish: wanted, calendar, contacts } = context.municipality();
  if (!publishes(wanted, mailbox)) return refuse('not-to-publish');
  const moved = publish(message, {
    ...{ kind: inputs.publishKind, text: inputs.text, lastDay: inputs.until, kinds: wanted.kinds },
    ownPhones: [...contacts.urgent, contacts.dataProtection].flatMap((own) =>
      own?.phone === undefined ? [] : [plainPhone(own.phone)],
    ),
    today: dateOf(now, calendar.zone),
    by: { byId: actorId, at: now },
  });
  const what = message.published === undefined ? 'message.published' : 'message.publishChanged';
  return moved.ok ? accept({ message: moved.value, event: { what } }) : moved;
}

export function takesOffList(
  _: IncomingContext,
  { message }: MessageScene,
): MessageResult<MessageTransition> {
  const moved = takeDown(message);
  return moved.ok ? accept({ message: moved.value, event: { what: 'message.unpublished' } }) : moved;
}

/** A step that makes it unfit for the list takes it off. */
export const fitted = (moved: MessageResult<MessageTransition>): MessageResult<MessageTransition> =>
  moved.ok ? accept({ ...moved.value, message: withoutUnfit(moved.value.message) }) : moved;
