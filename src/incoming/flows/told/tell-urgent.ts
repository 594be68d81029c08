// A request for public documents or an appeal is told to the person on duty at once in office hours (F3).

import type { PersonId } from '../../../core/ids';
import { findMailbox } from '../../../core/municipality';
import type { NewNotice } from '../../../core/notice';
import { whoIsThere } from '../../../roster/flows/who-is-there';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import type { MessageNotice } from '../../domain/shown/message-notices';
import { isUntouched } from '../../domain/arrival/tracks';
import { messageNotice } from '../message/message-change';

/** Every quarter of an hour: also whoever has the mailbox from then on, while nobody has begun with it. */
export async function tellUrgent(context: IncomingContext): Promise<void> {
  const messages = await context.store.incoming.listUrgent();
  const notices = [];
  for (const message of messages) notices.push(...(await urgentNotices(context, message)));
  if (notices.length === 0) return;
  await context.store.save({ notices });
  context.wakeOutbox();
}

/** Said once to each who has it; out of office hours the next run tells who has it then. */
export async function urgentNotices(
  context: IncomingContext,
  message: IncomingMessage,
): Promise<readonly NewNotice<MessageNotice>[]> {
  if (!isUntouched(message)) return [];
  const receivers = await onDuty(context, message);
  const notices = receivers.map((receiverId) =>
    messageNotice(context, message, { receiverId, role: 'registrar', step: 'urgent' }),
  );
  return notices.filter(({ notBefore }) => notBefore <= context.clock.now());
}

/** Who has the mailbox and is there at this hour, else the next who is; nobody is: who would decide about it. */
async function onDuty(
  context: IncomingContext,
  { mailboxId }: IncomingMessage,
): Promise<readonly PersonId[]> {
  const mailbox = findMailbox(context.municipality(), mailboxId);
  if (mailbox === undefined) return [];
  const there = await whoIsThere(context, [mailboxId]);
  return there.of(mailbox).people;
}
