/** What stands in a message. */

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
