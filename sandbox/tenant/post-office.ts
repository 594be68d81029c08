/** Carries mail between the mailboxes of the tenant and acts on their inbox rules. */
import type { Directory, Person } from './directory';
import { isMeantBy } from './inbox-rule';
import { recipientsOf, type LeavingMail } from './mail';
import type { Folder, StoredMessage } from './folder';
import type { Mailbox, NewMessage } from './mailbox';
import type { Address, MessageContent } from './message';

interface PostOfficeParts {
  readonly directory: Directory;
  readonly mailboxOf: (person: Person) => Mailbox;
  readonly numbered: (kind: string) => string;
}

interface Letter extends NewMessage {
  /** How often rules have passed it on already. */
  readonly hops?: number;
}

const mostHops = 5;

export class PostOffice {
  /** What would have left the municipality; in the sandbox it goes nowhere. */
  readonly left: LeavingMail[] = [];

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
    if (person?.hasMailbox !== true) {
      this.left.push({ from: content.from.address, to: to.address, subject: content.subject });
      return;
    }
    const mailbox = this.parts.mailboxOf(person);
    this.deliver(mailbox, mailbox.wellKnown('inbox'), { content, hops });
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
      internetId: this.parts.numbered('internet'),
    };
  }
}
