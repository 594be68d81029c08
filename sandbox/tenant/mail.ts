/** Mail as people write it, before and after it becomes a message in a mailbox. */
import type { Mailbox } from './mailbox';
import { immutableIdOf, type StoredMessage } from './folder';
import type { Address, Attachment, Header, MessageContent } from './message';

export interface IncomingMail {
  readonly from: string;
  readonly fromName?: string;
  readonly subject: string;
  readonly body: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  /** Where a rule or the spam filter puts it: 'Inbox' unless told, 'junkemail', 'Inbox/Formulär'. */
  readonly folder?: string;
  /** When it came; now unless told. */
  readonly at?: Date;
  /** Somebody had read it already, then. */
  readonly readAt?: Date;
  readonly headers?: readonly Header[];
  readonly attachments?: readonly Attachment[];
  /** The Internet message id of what it answers. */
  readonly inReplyTo?: string;
  readonly conversation?: string;
}

export interface OutgoingMail {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly at?: Date;
  /** The id of the message in this mailbox that is answered: it gives the conversation. */
  readonly inReplyTo?: string;
  /** False: the mailbox keeps no copy, as shared mailboxes do unless they were told to. */
  readonly keepsCopy?: boolean;
}

/** A message as the sandbox's page shows it. */
export interface MessageView {
  readonly id: string;
  readonly folder: string;
  readonly subject: string;
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly body: string;
  readonly receivedAt: Date;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly conversation: string;
  readonly internetId: string;
  readonly categories: readonly string[];
}

/** Mail that would have left the municipality. */
export interface LeavingMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
}

type FewWords = Pick<MessageContent, 'subject' | 'from' | 'to' | 'body' | 'conversation' | 'internetId'>;

export function contentFrom(words: FewWords & Partial<MessageContent>): MessageContent {
  return {
    cc: [],
    bcc: [],
    replyTo: [],
    bodyType: 'text',
    headers: [],
    attachments: [],
    categories: [],
    importance: 'normal',
    flag: 'notFlagged',
    properties: {},
    ...words,
  };
}

export function viewOf(mailbox: Mailbox, message: StoredMessage): MessageView {
  const content = mailbox.contentOf(message);
  return {
    id: immutableIdOf(message),
    folder: message.folder.path,
    subject: content.subject,
    from: content.from.address,
    fromName: content.from.name,
    to: content.to.map(({ address }) => address),
    body: content.body,
    receivedAt: new Date(message.receivedAt * 1000),
    isRead: message.isRead,
    isDraft: message.isDraft,
    conversation: content.conversation,
    internetId: content.internetId,
    categories: content.categories,
  };
}

export const recipientsOf = (content: MessageContent): readonly Address[] => [
  ...content.to,
  ...content.cc,
  ...content.bcc,
];

/** The message in a mailbox that carries this Internet message id, if one does. */
export function findByInternetId(mailbox: Mailbox, internetId: string): StoredMessage | undefined {
  for (const folder of mailbox.folders)
    for (const message of folder.messages.values())
      if (message.content?.internetId === internetId) return message;
  return undefined;
}
