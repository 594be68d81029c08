// What the forms and buttons of a message send, parsed (F3–F6).

import { z } from 'zod';
import { incomingId, mailboxId } from '../core/ids';
import { emptyAs, guid, localDate, notice, text, written } from '../platform/teams/card-button';
import { personOrFunction } from '../roster/buttons';
import { answerWays, requestWays } from './domain/incoming';
import { nowhere } from './domain/record/registration-moves';
import { messageKinds } from './domain/arrival/tracks';
import type { MessageInputs } from './flows/message/message-action';

export const longest = 4_000;
const date = emptyAs(localDate);
const yesNo = z.preprocess((value) => value === true || value === 'true', z.boolean());
const person = personOrFunction;

/** Several choices come as one text with commas. */
export const commaed = (value: unknown) =>
  typeof value === 'string' ? value.split(',').filter(Boolean) : (value ?? []);
const places = z.preprocess(commaed, z.array(z.coerce.number().int().min(1).max(1_000)).max(1_000));

export const messageData = z.object({
  notice,
  message: guid.transform(incomingId),
  version: z.coerce.number().int().min(1),
  registration: emptyAs(z.enum(['minor', 'registered', 'keptInOrder', 'passedOn'])),
  number: text(longest),
  closes: yesNo,
  title: written(longest),
  marking: text(200),
  along: yesNo,
  to: written(longest),
  inTime: emptyAs(z.enum(['yes', 'no'])),
  kind: emptyAs(z.enum(messageKinds)),
  mailbox: emptyAs(
    z
      .string()
      .max(64)
      .transform((id) => (id === nowhere ? undefined : mailboxId(id))),
  ),
  crossing: yesNo,
  responder: person,
  note: written(longest),
  showsNote: yesNo,
  text: written(longest),
  dueOn: date,
  usualDueOn: date,
  reason: written(longest),
  how: emptyAs(z.enum([...answerWays, ...requestWays])),
  until: date,
  savedIn: written(longest),
  publishKind: text(200),
  caseFile: yesNo,
  printed: yesNo,
  attachments: places,
});

export type MessageData = z.infer<typeof messageData>;

/** What a form calls otherwise by its name here, and all else as it is. */
export function inputsOf(filled: Omit<MessageData, 'notice' | 'message' | 'version'>): MessageInputs {
  const { closes, along, inTime, mailbox, crossing, responder, how, caseFile, printed, ...same } = filled;
  return {
    ...same,
    isClosed: closes,
    isAlong: along,
    isInTime: inTime && inTime === 'yes',
    toMailboxId: mailbox,
    isCrossing: crossing,
    responderId: responder,
    way: how,
    isInCaseFile: caseFile,
    isPrinted: printed,
  };
}
