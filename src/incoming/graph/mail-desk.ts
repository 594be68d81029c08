// What is done with single messages in the duty mailboxes: reading them live, forwarding, filing and deleting (F3–F5, K3).

import type { FolderPath, MessageId } from '../../core/ids';
import type { ArrivalReading } from '../domain/arrival/arrival';
import type { MailSearch } from '../domain/search-terms';

/** A message and the duty mailbox that it lies in. */
export interface MessagePlace {
  readonly address: string;
  readonly id: MessageId;
}

/**
 * `gone`: no such message any more; `refused`: the bot may not, or Graph does not do it; `later`: not carried out, try
 * again; `lost`: perhaps carried out, its answer never came.
 */
export type MailOutcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly code: string }
  | (Pause & { readonly kind: 'later'; readonly code: string })
  | (Pause & { readonly kind: 'lost'; readonly code: string });

interface Pause {
  /** So many milliseconds the mail system asked to be left alone. */
  readonly afterMillis?: number | undefined;
}

/** Read for a card that is being drawn, and kept nowhere. */
export interface MessageWords {
  readonly subject: string;
  readonly from: string;
  /** Where answers go, if that is not the sender: of what the bot handed over, who wrote it first. */
  readonly answersTo?: string | undefined;
  readonly link: string | undefined;
  readonly hasAttachments: boolean;
  /** Where they were asked for. */
  readonly attachments?: readonly AttachmentFacts[];
}

/** What came of a live reading for a card. */
export type WordsReading =
  | { readonly kind: 'read'; readonly words: MessageWords }
  | { readonly kind: 'gone' }
  /** Not in time, or not allowed: the card shows arrival and a link. */
  | { readonly kind: 'late' };

/** Told of an attachment without loading it; `size` in bytes. */
interface AttachmentFacts {
  readonly name: string;
  readonly size: number;
  readonly contentType: string | undefined;
}

/** What a search came to: of everything that lies in the mailbox, also what never was incoming. */
export interface MailsFound {
  readonly ids: readonly MessageId[];
  /** There are more than Graph tells. */
  readonly isCut: boolean;
}

/** A whole message for its printed sheet; kept nowhere. */
export interface MessageSheet extends MessageWords {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly sentAt: string | undefined;
  readonly body: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly AttachmentFacts[];
}

/** Where answers go, with the name that stands there. */
export interface AnswersTo {
  readonly address: string;
  readonly name?: string | undefined;
}

/** What a forward needs of its original. */
export interface Original {
  /** Its reply-to, else its sender. */
  readonly replyTo: readonly AnswersTo[];
  readonly categories: readonly string[];
}

/** To whom a forward goes, and where answers to it go. */
export interface Letter {
  readonly to: { readonly name: string; readonly address: string };
  readonly replyTo: readonly AnswersTo[];
}

/** What the mail system refuses or loses is an outcome, not an error. Where one is `lost`, look before trying again. */
export interface MailDesk {
  /** @source Graph: get message, in $batch */
  readArrivals(
    asked: readonly (MessagePlace & { readonly withSubject: boolean })[],
    until: number,
  ): Promise<ReadonlyMap<MessageId, MailOutcome<ArrivalReading>>>;
  /** At most 20 in one `$batch`; what is not there by `until` (real milliseconds) is late. */
  readWords(
    places: readonly (MessagePlace & { readonly withAttachments?: boolean })[],
    until: number,
  ): Promise<ReadonlyMap<MessageId, WordsReading>>;
  /** Ids alone, of at most 1,000, in all folders. @source Graph: list messages, with `$search` */
  search(address: string, search: MailSearch, until: number): Promise<MailOutcome<MailsFound>>;
  /** Internet message ids, for answers that come back in another conversation; at most 20. What is not there is left out. */
  readInternetIds(places: readonly MessagePlace[], until: number): Promise<ReadonlyMap<MessageId, string>>;
  /** @source Graph: get message, with `$expand=attachments($select=name,size,contentType)` */
  readSheet(place: MessagePlace): Promise<MailOutcome<MessageSheet>>;
  readOriginal(place: MessagePlace): Promise<MailOutcome<Original>>;
  /** A draft that carries our key; the note stands above what is forwarded. @source Graph: createForward */
  createForward(
    place: MessagePlace,
    draft: { readonly key: string; readonly note: string },
  ): Promise<MailOutcome<MessageId>>;
  /** The message that carries the key there. */
  findByKey(
    address: string,
    key: string,
    folder: 'drafts' | 'sentitems',
  ): Promise<MailOutcome<MessageId | undefined>>;
  /** The message with that Internet message id among those that the mailbox itself sent. */
  findSent(address: string, internetId: string): Promise<MailOutcome<MessageId | undefined>>;
  write(draft: MessagePlace, letter: Letter): Promise<MailOutcome<void>>;
  send(draft: MessagePlace): Promise<MailOutcome<void>>;
  /** Replaces all categories. */
  categorise(place: MessagePlace, categories: readonly string[]): Promise<MailOutcome<void>>;
  /** Makes the folder if it is missing. */
  move(place: MessagePlace, folder: FolderPath): Promise<MailOutcome<void>>;
  /** For good, as far as the bot can; one that is gone counts as done. @source Graph: permanentDelete */
  remove(place: MessagePlace): Promise<MailOutcome<void>>;
}

/** A message as it came, with everything in it (MIME). */
export interface OriginalMail {
  /**
   * Tries until that real time, no sooner than Graph allows; each try begins the taking anew. Throws what `take`
   * throws. @source Graph: get message, `$value`
   */
  read(
    place: MessagePlace,
    take: (bytes: AsyncIterable<Uint8Array>) => Promise<void>,
    until: number,
  ): Promise<MailOutcome<void>>;
}
