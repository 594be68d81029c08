// A text as a mail from the bot's own mailbox.

import type { Upn } from '../../core/ids';
import type { CallGraph } from './calls/graph-caller';
import { keyProperty, userPath } from './paths';

interface Letter {
  readonly from: Upn;
  readonly to: Upn;
  readonly subject: string;
  readonly text: string;
  /** Marks it as the bot's own, and keeps it among what the mailbox has sent, so that it is found again. */
  readonly key?: string;
}

/** @source Microsoft Graph: user: sendMail */
export function postText(call: CallGraph, { from, to, subject, text, key }: Letter): ReturnType<CallGraph> {
  const message = {
    subject,
    body: { contentType: 'text', content: text },
    toRecipients: [{ emailAddress: { address: to } }],
    ...(key !== undefined && { singleValueExtendedProperties: [{ id: keyProperty, value: key }] }),
  };
  return call({
    method: 'POST',
    path: `${userPath(from)}/sendMail`,
    body: { message, saveToSentItems: key !== undefined },
  });
}
