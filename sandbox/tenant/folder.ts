// A mail folder, the messages in it, and the log of their changes, from which every delta round is answered.

// What stands in a message.

export interface Address {
  readonly name: string;
  readonly address: string;
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What Graph tells of an attachment without its bytes; the sandbox has none. */
export interface Attachment {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly contentType: string;
}

export interface MessageContent {
  readonly subject: string;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly replyTo: readonly Address[];
  readonly body: string;
  readonly bodyType: 'text' | 'html';
  readonly headers: readonly Header[];
  readonly attachments: readonly Attachment[];
  readonly categories: readonly string[];
  readonly conversation: string;
  readonly internetId: string;
  readonly importance: 'low' | 'normal' | 'high';
  readonly flag: 'notFlagged' | 'complete' | 'flagged';
  /** Single-value extended properties by their full id. */
  readonly properties: Readonly<Record<string, string>>;
}

type ItemKind = 'immutable' | 'mutable' | 'folder';

interface ItemKey {
  readonly kind: ItemKind;
  readonly box: number;
  readonly n: number;
  /** How often the item has moved: a mutable id is good for one place only. */
  readonly moves: number;
}

const prefixes: Readonly<Record<ItemKind, string>> = {
  immutable: 'AAkALgAA',
  mutable: 'AAMkAGVm',
  folder: 'AAMkAGZm',
};
const kinds = ['immutable', 'mutable', 'folder'] as const;

/** Ids of Outlook items: opaque to a client, decodable here, so that a million messages need no index of strings. */
export function encodeItemId(key: ItemKey): string {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(key.box, 0);
  bytes.writeUInt32BE(key.n, 4);
  bytes.writeUInt16BE(key.moves % 65_536, 8);
  return `${prefixes[key.kind]}${bytes.toString('base64url')}=`;
}

export function decodeItemId(id: string): ItemKey | undefined {
  const kind = kinds.find((each) => id.startsWith(prefixes[each]));
  if (kind === undefined || !/^[\w-]{24}=$/.test(id)) return undefined;
  const bytes = Buffer.from(id.slice(8, 24), 'base64url');
  return { kind, box: bytes.readUInt32BE(0), n: bytes.readUInt32BE(4), moves: bytes.readUInt16BE(8) };
}

export const wellKnownFolders = {
  inbox: 'Inkorgen',
  sentitems: 'Skickat',
  junkemail: 'Skräppost',
  drafts: 'Utkast',
  deleteditems: 'Borttaget',
  archive: 'Arkiv',
  msgfolderroot: 'Översta nivån i informationsarkivet',
} as const;
export type WellKnownFolder = keyof typeof wellKnownFolders;

export interface FolderChange {
  readonly n: number;
  readonly receivedAt: number;
  /** How often it had moved when this happened. */
  readonly moves: number;
  readonly removed?: 'changed' | 'deleted';
  /** Nothing but the read flag changed, which Exchange may report in fewer words. */
  readonly readOnly?: boolean;
}

interface FolderInit {
  readonly no: number;
  readonly box: number;
  readonly name: string;
  readonly wellKnown?: WellKnownFolder;
  readonly parent?: Folder;
}

export class Folder {
  readonly no: number;
  readonly box: number;
  readonly name: string;
  readonly wellKnown: WellKnownFolder | undefined;
  readonly parent: Folder | undefined;
  readonly messages = new Map<number, StoredMessage>();
  readonly changes: FolderChange[] = [];
  #newestFirst: readonly number[] | undefined;

  constructor(init: FolderInit) {
    this.no = init.no;
    this.box = init.box;
    this.name = init.name;
    this.wellKnown = init.wellKnown;
    this.parent = init.parent;
  }

  get id(): string {
    return encodeItemId({ kind: 'folder', box: this.box, n: this.no, moves: 0 });
  }

  /** 'Inbox/Formulär': the well-known part in English, as municipalities write it in their file. */
  get path(): string {
    if (this.parent !== undefined && this.parent.wellKnown !== 'msgfolderroot')
      return `${this.parent.path}/${this.name}`;
    return this.wellKnown === 'inbox' ? 'Inbox' : (this.wellKnown ?? this.name);
  }

  get unread(): number {
    let unread = 0;
    for (const message of this.messages.values()) if (!message.isRead) unread += 1;
    return unread;
  }

  put(message: StoredMessage): void {
    this.messages.set(message.n, message);
    this.#newestFirst = undefined;
  }

  take(message: StoredMessage, removed: 'changed' | 'deleted'): void {
    this.messages.delete(message.n);
    this.#newestFirst = undefined;
    this.note(message, { removed });
  }

  note(
    message: StoredMessage,
    about: { readonly removed?: 'changed' | 'deleted'; readonly readOnly?: boolean } = {},
  ): void {
    this.changes.push({ n: message.n, receivedAt: message.receivedAt, moves: message.moves, ...about });
  }

  /** Numbers of the messages in here, latest to come first. */
  newestFirst(): readonly number[] {
    this.#newestFirst ??= [...this.messages.keys()].sort((a, b) => b - a);
    return this.#newestFirst;
  }
}

/** Times are whole seconds since 1970, as Exchange writes them; a small integer costs no extra memory. */
export class StoredMessage {
  readonly receivedAt: number;
  modifiedAt: number;
  isRead: boolean;
  isDraft = false;
  moves = 0;
  version = 1;
  content: MessageContent | undefined;

  constructor(
    readonly n: number,
    public folder: Folder,
    arrival: { readonly receivedAt: number; readonly isRead: boolean },
  ) {
    this.receivedAt = arrival.receivedAt;
    this.modifiedAt = arrival.receivedAt;
    this.isRead = arrival.isRead;
  }
}

export function immutableIdOf(message: StoredMessage): string {
  return encodeItemId({ kind: 'immutable', box: message.folder.box, n: message.n, moves: 0 });
}

export function mutableIdOf(message: StoredMessage): string {
  return encodeItemId({ kind: 'mutable', box: message.folder.box, n: message.n, moves: message.moves });
}

export function changeKeyOf(message: StoredMessage): string {
  return Buffer.from(`CQ:${message.folder.box}:${message.n}:${message.version}`).toString('base64');
}
