// Mail as people write it, before and after it becomes a message in a mailbox.

import type { Directory, Person } from './directory';
import { immutableIdOf } from './folder';
import type { StoredMessage, Address, Attachment, Header, MessageContent, Folder } from './folder';
import { isMeantBy, type Mailbox, type NewMessage } from './mailbox';

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
  readonly hasAttachments: boolean;
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
    hasAttachments: content.attachments.length > 0,
  };
}

const recipientsOf = (content: MessageContent): readonly Address[] => [
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

interface PostOfficeParts {
  readonly directory: Directory;
  readonly mailboxOf: (person: Person) => Mailbox;
  readonly internetId: () => string;
}

interface Letter extends NewMessage {
  /** How often rules have passed it on already. */
  readonly hops?: number;
}

const mostHops = 5;

/** Carries mail between the mailboxes of the tenant and acts on their inbox rules. */
export class PostOffice {
  /** What would have left the municipality; in the sandbox it goes nowhere. */
  readonly left: LeavingMail[] = [];
  /** Ids of people to whom nothing gets through just now. */
  readonly bouncing = new Set<string>();

  constructor(private readonly parts: PostOfficeParts) {}

  /** Puts a letter into a folder; only what lies down in the inbox meets the inbox rules. */
  deliver(mailbox: Mailbox, folder: Folder, letter: Letter): StoredMessage {
    const message = mailbox.add(folder, letter);
    if (folder.wellKnown === 'inbox') this.#applyRules(mailbox, message, letter.hops ?? 0);
    return message;
  }

  /** Takes a written message to everybody it is addressed to. */
  send(content: MessageContent): void {
    const { bcc, ...open } = content;
    const copy = { ...open, bcc: [], properties: {}, categories: [] };
    for (const recipient of recipientsOf({ ...open, bcc })) this.#carry(copy, recipient, 0);
  }

  #carry(content: MessageContent, to: Address, hops: number): void {
    const person = this.parts.directory.find(to.address);
    if (person !== undefined && (!person.hasMailbox || this.bouncing.has(person.id))) {
      this.#bounce(content);
      return;
    }
    if (person === undefined) {
      this.left.push({ from: content.from.address, to: to.address, subject: content.subject });
      return;
    }
    const mailbox = this.parts.mailboxOf(person);
    this.deliver(mailbox, mailbox.wellKnown('inbox'), { content, hops });
  }

  /** Exchange writes to whoever sent it; what a bounce says stands in its headers. */
  #bounce(content: MessageContent): void {
    const sender = this.parts.directory.find(content.from.address);
    if (sender?.hasMailbox !== true || this.bouncing.has(sender.id)) return;
    const mailbox = this.parts.mailboxOf(sender);
    const domain = content.from.address.split('@')[1] ?? '';
    const address = `MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${domain}`;
    const header = (name: string, value: string) => ({ name, value });
    const report = contentFrom({
      subject: `Oleverbart: ${content.subject}`,
      body: 'Ditt meddelande kunde inte levereras.',
      from: { name: 'Microsoft Outlook', address },
      to: [content.from],
      conversation: content.conversation,
      internetId: this.parts.internetId(),
      headers: [
        header('Content-Type', 'multipart/report; report-type=delivery-status'),
        header('X-MS-Exchange-Message-Is-Ndr', ''),
        header('In-Reply-To', content.internetId),
        header('References', content.internetId),
      ],
    });
    this.deliver(mailbox, mailbox.wellKnown('inbox'), { content: report });
  }

  #applyRules(mailbox: Mailbox, message: StoredMessage, hops: number): void {
    const content = mailbox.contentOf(message);
    for (const rule of [...mailbox.rules].sort((a, b) => a.sequence - b.sequence)) {
      if (!isMeantBy(rule, content)) continue;
      const { actions } = rule;
      const onward = hops < mostHops ? actions : {};
      for (const { emailAddress } of onward.redirectTo ?? [])
        this.#carry(content, { name: emailAddress.name ?? '', address: emailAddress.address }, hops + 1);
      for (const { emailAddress } of onward.forwardTo ?? [])
        this.#carry(this.#forwarded(mailbox, content), { name: '', address: emailAddress.address }, hops + 1);
      if (actions.markAsRead === true) mailbox.edit(message, { isRead: true });
      if (actions.assignCategories)
        mailbox.edit(message, { content: { categories: actions.assignCategories } });
      const folder = actions.moveToFolder === undefined ? undefined : mailbox.folder(actions.moveToFolder);
      if (folder !== undefined) mailbox.move(message, folder);
      if (actions.stopProcessingRules === true) return;
    }
  }

  #forwarded(mailbox: Mailbox, content: MessageContent): MessageContent {
    const owner = this.parts.directory.find(mailbox.ownerId);
    const from = { name: owner?.displayName ?? '', address: owner?.userPrincipalName ?? '' };
    return {
      ...content,
      from,
      subject: `VB: ${content.subject}`,
      internetId: this.parts.internetId(),
    };
  }
}
