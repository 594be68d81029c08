// One mailbox: its folders, its messages, its rules; every change leaves its mark in the folder's log.

import { Folder, StoredMessage, wellKnownFolders, decodeItemId } from './folder';
import type { WellKnownFolder, MessageContent } from './folder';

export interface MailboxChange {
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly mailbox: Mailbox;
  readonly folder: Folder;
  readonly message: StoredMessage;
}

interface MailboxSurroundings {
  readonly now: () => Date;
  readonly changed: (change: MailboxChange) => void;
  /** What its messages are numbered after. */
  readonly numberedAfter: number;
}

export interface NewMessage {
  readonly content: MessageContent;
  readonly receivedAt?: number;
  readonly isRead?: boolean;
  readonly isDraft?: boolean;
  /** When it was last touched, if that was after it came. */
  readonly modifiedAt?: number;
}

interface MessageEdit {
  readonly isRead?: boolean | undefined;
  readonly content?: Partial<MessageContent>;
}

const wellKnownNames = Object.keys(wellKnownFolders) as readonly WellKnownFolder[];

export class Mailbox {
  readonly folders: Folder[] = [];
  readonly rules: InboxRule[] = [];
  /** Makes the words of a message that came without, by its number. */
  words: ((n: number) => MessageContent) | undefined;
  #lastMessage: number;

  constructor(
    readonly no: number,
    readonly ownerId: string,
    private readonly surroundings: MailboxSurroundings,
  ) {
    this.#lastMessage = surroundings.numberedAfter;
    for (const wellKnown of wellKnownNames)
      this.folders.push(
        new Folder({ no: this.folders.length, box: no, wellKnown, name: wellKnownFolders[wellKnown] }),
      );
  }

  get seconds(): number {
    return Math.floor(this.surroundings.now().getTime() / 1000);
  }

  wellKnown(name: WellKnownFolder): Folder {
    const folder = this.folders[wellKnownNames.indexOf(name)];
    if (folder === undefined) throw new Error(`a mailbox without ${name}`);
    return folder;
  }

  /** By well-known name or id. */
  folder(nameOrId: string): Folder | undefined {
    const name = nameOrId.toLowerCase();
    const wellKnown = this.folders.find((folder) => folder.wellKnown === name);
    if (wellKnown !== undefined) return wellKnown;
    const key = decodeItemId(nameOrId);
    return key?.kind === 'folder' && key.box === this.no ? this.folders[key.n] : undefined;
  }

  /** By path ('Inbox/Formulär'), well-known name or id. */
  folderAt(path: string): Folder | undefined {
    const whole = this.folder(path);
    if (whole !== undefined) return whole;
    const [first = '', ...rest] = path.split('/');
    const start = this.folder(first);
    let folder: Folder | undefined = start ?? this.wellKnown('msgfolderroot');
    for (const name of start === undefined ? [first, ...rest] : rest)
      folder = this.childrenOf(folder).find((child) => child.name.toLowerCase() === name.toLowerCase());
    return folder;
  }

  childrenOf(parent: Folder | undefined): readonly Folder[] {
    if (parent?.wellKnown === 'msgfolderroot')
      return this.folders.filter((folder) => folder !== parent && (folder.parent ?? parent) === parent);
    return parent === undefined ? [] : this.folders.filter((folder) => folder.parent === parent);
  }

  createFolder(parent: Folder, name: string): Folder {
    const folder = new Folder({ no: this.folders.length, box: this.no, name, parent });
    this.folders.push(folder);
    return folder;
  }

  find(n: number): StoredMessage | undefined {
    for (const folder of this.folders) {
      const message = folder.messages.get(n);
      if (message !== undefined) return message;
    }
    return undefined;
  }

  contentOf(message: StoredMessage): MessageContent {
    const content = message.content ?? this.words?.(message.n);
    if (content === undefined) throw new Error('a message without words');
    return content;
  }

  /** Lays messages that were always there into a folder: no change is logged, nobody is told. */
  fill(folder: Folder, arrivals: Iterable<{ readonly receivedAt: number; readonly isRead: boolean }>): void {
    for (const arrival of arrivals) folder.put(new StoredMessage((this.#lastMessage += 1), folder, arrival));
  }

  add(folder: Folder, mail: NewMessage): StoredMessage {
    const arrival = { receivedAt: mail.receivedAt ?? this.seconds, isRead: mail.isRead ?? false };
    const message = new StoredMessage((this.#lastMessage += 1), folder, arrival);
    message.content = mail.content;
    message.isDraft = mail.isDraft ?? false;
    message.modifiedAt = mail.modifiedAt ?? arrival.receivedAt;
    folder.put(message);
    folder.note(message);
    this.#tell('created', message, folder);
    return message;
  }

  edit(message: StoredMessage, edit: MessageEdit): void {
    if (edit.content === undefined && edit.isRead === message.isRead) return;
    if (edit.content !== undefined) message.content = { ...this.contentOf(message), ...edit.content };
    if (edit.isRead !== undefined) message.isRead = edit.isRead;
    message.modifiedAt = this.seconds;
    message.version += 1;
    message.folder.note(message, edit.content === undefined ? { readOnly: true } : {});
    this.#tell('updated', message, message.folder);
  }

  move(message: StoredMessage, to: Folder): void {
    const from = message.folder;
    from.take(message, 'changed');
    this.#tell('deleted', message, from);
    message.folder = to;
    message.moves += 1;
    message.version += 1;
    message.modifiedAt = this.seconds;
    to.put(message);
    to.note(message);
    this.#tell('created', message, to);
  }

  remove(message: StoredMessage): void {
    message.folder.take(message, 'deleted');
    this.#tell('deleted', message, message.folder);
  }

  #tell(kind: MailboxChange['kind'], message: StoredMessage, folder: Folder): void {
    this.surroundings.changed({ kind, mailbox: this, folder, message });
  }
}

interface GraphRecipient {
  readonly emailAddress: { readonly name?: string | undefined; readonly address: string };
}

interface RulePredicates {
  readonly senderContains?: readonly string[] | undefined;
  readonly subjectContains?: readonly string[] | undefined;
  readonly recipientContains?: readonly string[] | undefined;
  readonly fromAddresses?: readonly GraphRecipient[] | undefined;
}

interface RuleActions {
  readonly redirectTo?: readonly GraphRecipient[] | undefined;
  readonly forwardTo?: readonly GraphRecipient[] | undefined;
  readonly moveToFolder?: string | undefined;
  readonly markAsRead?: boolean | undefined;
  readonly assignCategories?: readonly string[] | undefined;
  readonly stopProcessingRules?: boolean | undefined;
}

export interface InboxRule {
  readonly id: string;
  readonly displayName: string;
  readonly sequence: number;
  readonly isEnabled: boolean;
  readonly conditions?: RulePredicates | undefined;
  readonly exceptions?: RulePredicates | undefined;
  readonly actions: RuleActions;
}

const has = (text: string, words: readonly string[]) =>
  words.some((word) => text.toLowerCase().includes(word.toLowerCase()));

/** The outcome of each predicate that is given. */
function outcomes(predicates: RulePredicates, mail: MessageContent): readonly boolean[] {
  const sender = `${mail.from.name} ${mail.from.address}`;
  const found: boolean[] = [];
  if (predicates.senderContains) found.push(has(sender, predicates.senderContains));
  if (predicates.subjectContains) found.push(has(mail.subject, predicates.subjectContains));
  if (predicates.recipientContains)
    found.push(mail.to.some(({ address }) => has(address, predicates.recipientContains ?? [])));
  if (predicates.fromAddresses)
    found.push(
      predicates.fromAddresses.some(
        ({ emailAddress }) => emailAddress.address.toLowerCase() === mail.from.address.toLowerCase(),
      ),
    );
  return found;
}

/**
 * Inbox rules in the form Graph gives them, as far as the sandbox acts on them. All conditions must hold; one
 * exception is enough to leave the message alone.
 */
export function isMeantBy(rule: InboxRule, mail: MessageContent): boolean {
  if (!rule.isEnabled) return false;
  const conditions = outcomes(rule.conditions ?? {}, mail);
  const exceptions = outcomes(rule.exceptions ?? {}, mail);
  return conditions.every(Boolean) && !exceptions.some(Boolean);
}
