/** A message as the sandbox keeps it: small, with its words apart so that they can be made when somebody asks. */
import type { Folder } from './folder';
import { encodeItemId } from './item-ids';

export interface Address {
  readonly name: string;
  readonly address: string;
}

export interface Header {
  readonly name: string;
  readonly value: string;
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
  readonly categories: readonly string[];
  readonly conversation: string;
  readonly internetId: string;
  readonly importance: 'low' | 'normal' | 'high';
  readonly flag: 'notFlagged' | 'complete' | 'flagged';
  /** Single-value extended properties by their full id. */
  readonly properties: Readonly<Record<string, string>>;
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
