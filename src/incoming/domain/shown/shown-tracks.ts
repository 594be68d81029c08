// What a message's card shows of an appeal, of what is handed to another duty mailbox, and of a form that was refused (F3).

import type { MailboxId } from '../../../core/ids';
import type { Instant, LocalDate } from '../../../core/time';
import type { InDiary, Passing } from '../incoming';
import type { Published } from '../record/published';

/** Of an appeal: what has been done, and by when it is to be handed over. */
export interface ShownAppeal {
  readonly isInTime: boolean | undefined;
  readonly dueOn: LocalDate | undefined;
  /** The day on which it should have been handed over, where that was past already when it was registered. */
  readonly missedOn?: LocalDate | undefined;
  readonly handedOverTo: string | undefined;
  readonly handedOverAt: Instant | undefined;
}

export interface PassChoice {
  readonly id: MailboxId;
  readonly name: string;
  /** Of another authority. */
  readonly isOther: boolean;
}

/** The register of cases: how far it has come, and what may be asked of it. */
export interface ShownDiary {
  /** As people call it. */
  readonly name: string;
  readonly news?: Pick<InDiary, 'state' | 'reason' | 'fields' | 'along' | 'reference'> | undefined;
  /** Names of its secrecy markings, where a number can be asked for now. */
  readonly markings?: readonly string[] | undefined;
  /** The message may go along. */
  readonly isAlongOffered?: boolean;
}

/** The list for the municipality's web: what stands there of it, and what may be put there. */
export interface ShownPublishing {
  readonly item?: Pick<Published, 'kind' | 'text' | 'lastDay'> | undefined;
  /** What it may be called, where it is fit for the list. */
  readonly kinds?: readonly string[] | undefined;
  /** Its last day unless told. */
  readonly lastDay: LocalDate;
}

/** What belongs to a message's card beside what it is about. */
export interface ShownTracks {
  readonly appeal?: ShownAppeal | undefined;
  /** Of a request that nobody has been given, or an appeal that is not registered: by when that is to be done. */
  readonly ownDay?: LocalDate | undefined;
  /** How far the bot has come with handing it to that mailbox. */
  readonly passing?: (Pick<Passing, 'state' | 'at'> & { readonly mailbox: string }) | undefined;
  /** Which mailbox handed it over. */
  readonly origin?: { readonly mailbox: string; readonly isOther: boolean } | undefined;
  /** Where the bot may hand it to; undefined where nothing is sent: a strict mailbox, a secret message. */
  readonly passTo?: readonly PassChoice[] | undefined;
  readonly diary?: ShownDiary | undefined;
  /** For those who have the mailbox, where it publishes. */
  readonly publish?: ShownPublishing | undefined;
  /** To that one of another authority it goes when it is said that nothing in it is secret. */
  readonly asksSecrecy?: PassChoice | undefined;
}
