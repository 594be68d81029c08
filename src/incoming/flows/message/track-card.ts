// What a message's card shows of secrecy, of an appeal, and of what is handed to another mailbox (F3, K3).

import type { MailboxId } from '../../../core/ids';
import { findMailbox } from '../../../core/municipality';
import { isOneAuthority } from '../../../roster/domain/authority';
import type { Calendar } from '../../../core/calendar';
import { dateOf, plusDays } from '../../../core/time';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { isFit, publishes } from '../../domain/record/publishing';
import { handOverBy, ownDayOf } from '../../domain/arrival/tracks';
import type { IncomingMessageCard } from '../../domain/shown/message-cards';
import type { MessageRefusal } from '../../domain/shown/message-refusal';
import type { ShownTracks } from '../../domain/shown/shown-tracks';
import { attachmentsOf, isHidden, type MessageScene } from './message-scene';
import { hasDiary, mayGoAlong } from '../diary/ask-diary';
import { mailboxNameOf, passedTo } from './pass-on';

interface Refused {
  readonly refusal?: MessageRefusal | undefined;
  readonly passTo?: MailboxId | undefined;
}

export async function secrecyOf(
  context: IncomingContext,
  scene: MessageScene,
  isFinished: boolean,
): Promise<IncomingMessageCard['secrecy']> {
  const { message, staff, mailbox } = scene;
  if (message.secrecy === undefined) return undefined;
  const isDeletable = mailbox.secretDeletion !== undefined;
  const isAsked = isDeletable && !isFinished && canPrepareDelete(scene);
  const attachments = isAsked ? await attachmentsOf(context, scene) : undefined;
  return {
    isDeletable,
    ...(attachments && { attachments: attachments.map(({ size, contentType }) => ({ size, contentType })) }),
    by: staff.byId.get(message.secrecy.byId)?.name,
    isPrinted: message.secrecy.printedAt !== undefined,
    deletion: message.secrecy.deletion?.state,
    isDeleted: message.secrecy.deletedAt !== undefined,
    isGone: message.goneAt !== undefined,
  };
}

/** It is to be said that it is on paper: where it may be deleted then, or of what is gone already. */
export const canPrepareDelete = ({ message: { secrecy, goneAt }, mailbox }: MessageScene): boolean =>
  secrecy !== undefined &&
  secrecy.printedAt === undefined &&
  (goneAt !== undefined || mailbox.secretDeletion !== undefined);

function missedBefore({ appeal, arrivedAt }: IncomingMessage, calendar: Calendar) {
  const day = handOverBy(arrivedAt, calendar);
  return appeal?.dueOn !== undefined && day < appeal.dueOn ? { missedOn: day } : {};
}

/** Also what was asked for before, where the file names the register no more. */
function diaryOf(context: IncomingContext, scene: MessageScene): Pick<ShownTracks, 'diary'> {
  const { message } = scene;
  const { diary } = context.municipality();
  if (message.diary === undefined && !hasDiary(context, scene)) return {};
  const { state, reason, fields, along, reference } = message.diary ?? {};
  const isAsked =
    hasDiary(context, scene) &&
    message.registration.kind !== 'registered' &&
    state !== 'waiting' &&
    state !== 'failed' &&
    message.passing?.state !== 'sent';
  return {
    diary: {
      name: diary?.name ?? '',
      news: state && reference !== undefined ? { state, reason, fields, along, reference } : undefined,
      markings: isAsked ? diary?.markings.map(({ name }) => name) : undefined,
      isAlongOffered: isAsked && mayGoAlong(context, scene),
    },
  };
}

function publishOf(
  context: IncomingContext,
  { message, mailbox, now }: MessageScene,
): Pick<ShownTracks, 'publish'> {
  const { publish, calendar } = context.municipality();
  if (!publishes(publish, mailbox)) return {};
  const item = message.published;
  return {
    publish: {
      ...(item && { item: { kind: item.kind, text: item.text, lastDay: item.lastDay } }),
      kinds: isFit(message) ? publish.kinds : undefined,
      lastDay: plusDays(dateOf(now, calendar.zone), publish.days),
    },
  };
}

export function tracksOf(
  context: IncomingContext,
  scene: MessageScene,
  { refusal, passTo }: Refused,
): ShownTracks {
  const { passing, origin, appeal } = scene.message;
  const choices = passedTo(context, scene).map(({ mailbox: { id, name }, isCrossing }) => ({
    id,
    name,
    isOther: isCrossing,
  }));
  const from = origin && findMailbox(context.municipality(), origin.mailboxId);
  const ownDay = ownDayOf(scene.message, context.municipality().calendar);
  return {
    ...(ownDay !== undefined && appeal?.dueOn === undefined && { ownDay }),
    appeal: appeal && {
      isInTime: appeal.isInTime,
      dueOn: appeal.dueOn,
      ...missedBefore(scene.message, context.municipality().calendar),
      handedOverTo: appeal.handedOver?.to,
      handedOverAt: appeal.handedOver?.at,
    },
    passing: passing && {
      state: passing.state,
      at: passing.at,
      mailbox: mailboxNameOf(context, passing.toId),
    },
    origin: origin && {
      mailbox: mailboxNameOf(context, origin.mailboxId),
      isOther: from !== undefined && !isOneAuthority(scene.mailbox, from),
    },
    ...diaryOf(context, scene),
    ...publishOf(context, scene),
    passTo: isHidden(scene) ? undefined : choices,
    asksSecrecy: refusal === 'secrecy-unsaid' ? choices.find(({ id }) => id === passTo) : undefined,
  };
}
