// A notice: one thing the bot says to one receiver; its card is its picture.

import type { MailboxId, NoticeId, PersonId } from './ids';
import type { NamedMessage } from './log-entry';
import type { Of } from './members';
import type { Instant, LocalDate } from './time';

/**
 * What a notice is about: ids, dates and names of choices only. Its words are drawn from present facts whenever it is
 * sent or updated. Each feature names its own in an interface: kind → payload.
 */
export interface NoticeContent {
  readonly kind: string;
  /** The day that it is about, if it is about one. */
  readonly date?: LocalDate;
  /** The mailbox that it is about, if it is about one and has no subjects. */
  readonly mailboxId?: MailboxId | undefined;
  /** The message that it is about. */
  readonly of?: NamedMessage;
  /** Why it is said, if its kind alone does not tell. */
  readonly step?: string;
}

/** A mailbox and date that a notice shows; `key` is unique over all notices, so that nothing is said twice. */
export interface NoticeSubject {
  readonly key: string;
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
}

/**
 * A notice to be saved. A notice whose `key` is known is left out; of its subjects, those whose key is known are left
 * out; and one that had subjects and keeps none is left out whole.
 */
export interface NewNotice<Content = NoticeContent> {
  readonly id: NoticeId;
  readonly key: string;
  readonly receiverId: PersonId;
  readonly content: Content;
  readonly subjects: readonly NoticeSubject[];
  /** Not to be said before; office hours for what the bot says of its own accord. */
  readonly notBefore: Instant;
  readonly createdAt: Instant;
}

/**
 * `waiting`: to be said; `sending`: under way; `said`; `unreachable`: the receiver refuses (403); `failed`: no try is
 * worth it any more; `dropped`: no longer true when it could be said.
 */
export type NoticeState = 'waiting' | 'sending' | 'said' | 'unreachable' | 'failed' | 'dropped';

export interface Notice<Content = NoticeContent> extends NewNotice<Content> {
  readonly state: NoticeState;
  readonly saidAt: Instant | undefined;
}

/** Recognises a feature's notices of some kinds: what was saved under a kind has its shape. */
export const noticesOf =
  <M>() =>
  <K extends keyof M & string>(
    content: NoticeContent | undefined,
    ...kinds: readonly K[]
  ): content is NoticeContent & Of<M, 'kind', K> =>
    kinds.some((kind) => kind === content?.kind);

/** Why somebody gets a card; an opening card by its step. */
export type Why =
  | ('morning' | 'given' | 'nobody' | 'check' | 'substitute' | 'manager' | 'unreadable' | 'missed')
  | ('mailbox' | 'message' | 'asked' | 'question' | 'answered' | 'tie' | 'retention' | 'people' | 'admin')
  | ('reported' | 'ownMail' | 'delegate' | 'staffMail' | 'switchboard' | 'unheard' | 'staff' | 'returned');

/**
 * Why no card of a kind closes another of it. `said-once`: of what its key names it is said once to each. `by-line`: each
 * of its mailboxes says by itself that a later card has it. `newest-list`: the newest that was asked for is live, and the
 * list says so itself.
 */
type NoMatter = 'said-once' | 'by-line' | 'newest-list';

/** What is done with notices of one kind. */
export interface NoticeEntry<Ctx, Content, Card> {
  /** The facts of its card as they are now; undefined when there is nothing left to show. */
  readonly draw: (context: Ctx, notice: Notice<Content>) => Promise<Card | undefined>;
  /** Whether a waiting one still says something that is so; one that does not is dropped unsaid. */
  readonly isStillTrue: 'always' | ((context: Ctx, notice: Notice<Content>) => Promise<boolean>);
  /** The reason that its receiver is given who asks for it. */
  readonly why: Why | ((content: Content) => Why);
  /**
   * How the keys of all notices of the same matter begin, with a slash at the end. A receiver has one live card of it:
   * the latest that is said closes those before it to one line, and of several that wait the latest is said alone.
   */
  readonly matter: ((content: Content) => string) | NoMatter;
  /** Those of other matters that are drawn anew when it is said: it takes their place, or a part of it. */
  readonly closes?: (context: Ctx, notice: Notice<Content>) => Promise<readonly NoticeId[]>;
  /** Cannot wait: Teams marks it as important. */
  readonly isUrgent?: (content: Content) => boolean;
  /** Its card carries buttons of other rooms' cards: a click on one leaves the card itself, drawn anew. */
  readonly isGathered?: true;
  /** Said because somebody asked, so at any hour. */
  readonly isAnswer?: (content: Content) => boolean;
  /** Its receiver refused it, or no try was worth it any more. */
  readonly onMissed?: (context: Ctx, notice: Notice<Content>) => Promise<void>;
}

/** A feature's notices: a kind that is left out does not compile. */
export type NoticeTable<M, Ctx, Card> = {
  readonly [K in keyof M]: NoticeEntry<Ctx, Of<M, 'kind', K>, Card>;
};
