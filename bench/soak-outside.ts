// The outside of a soak: mailboxes, people and a Teams in memory that forget what is long past, and have bad days.

import type { MailOutcome, MailDesk } from '../src/incoming/graph/mail-desk';
import { inbox, messageId, type MessageId, type PersonId } from '../src/core/ids';
import type { MessageChange } from '../src/look/domain/opening';
import type { Instant } from '../src/core/time';
import type { FolderCursor, LookOutcome, MailRoom } from '../src/look/graph/mail-room';
import type { Conversation, Drawing, Messenger, SendOutcome } from '../src/platform/teams/messenger';

/** The same numbers in every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const kept = 50;

/** Each mailbox has a counted stream of changes of which the last ones are kept. */
export class SoakMailRoom implements MailRoom {
  /** How many looks in a hundred fail. */
  failing = 0;
  readonly #streams = new Map<string, { from: number; changes: MessageChange[] }>();

  constructor(private readonly roll: () => number) {}

  change(address: string, message: { id: string; arrivedAt: Instant; at: Instant; isRead: boolean }): void {
    const stream = this.#streamOf(address);
    stream.changes.push({
      id: messageId(message.id),
      isRemoved: false,
      arrivedAt: message.arrivedAt,
      isRead: message.isRead,
      lastModifiedAt: message.at,
      isDraft: false,
      isOurs: false,
    });
    if (stream.changes.length > kept) {
      stream.from += stream.changes.length - kept;
      stream.changes.splice(0, stream.changes.length - kept);
    }
  }

  look({ address, folder, link }: FolderCursor): Promise<LookOutcome> {
    if (this.roll() * 100 < this.failing) return Promise.resolve({ kind: 'unavailable', code: 'soak' });
    const stream = this.#streamOf(address);
    const next = String(stream.from + stream.changes.length);
    const changes =
      folder === inbox ? stream.changes.slice(Math.max(Number(link ?? 0) - stream.from, 0)) : [];
    return Promise.resolve({ kind: 'changed', page: { changes, link: next, isLast: true } });
  }

  #streamOf(address: string) {
    const stream = this.#streams.get(address) ?? { from: 0, changes: [] };
    this.#streams.set(address, stream);
    return stream;
  }
}

/** Counts what is said about each notice, and forgets it when the day is over. */
export class SoakMessenger implements Messenger {
  /** Sends in a hundred that end badly. */
  failing = 0;
  said = 0;
  lost = 0;
  twice = 0;
  readonly #today = new Map<string, number>();

  constructor(private readonly roll: () => number) {}

  open(personId: PersonId): Promise<SendOutcome<Conversation>> {
    const value = { personId, conversationId: `a:${personId}`, serviceUrl: 'https://smba.example/' };
    return Promise.resolve({ kind: 'done', value });
  }

  say(to: Conversation, { facts }: Drawing): Promise<SendOutcome<string>> {
    const luck = this.roll() * 100;
    if (luck < this.failing / 2) return Promise.resolve({ kind: 'later', afterMillis: 20, code: 'soak' });
    const key = `${to.personId}/${'noticeId' in facts ? String(facts.noticeId) : JSON.stringify(facts)}`;
    const times = (this.#today.get(key) ?? 0) + 1;
    this.#today.set(key, times);
    this.said += 1;
    if (times > 1) this.twice += 1;
    if (luck < this.failing) {
      this.lost += 1;
      return Promise.resolve({ kind: 'lost', code: 'soak' });
    }
    return Promise.resolve({ kind: 'done', value: `activity-${this.said}` });
  }

  redraw(): Promise<SendOutcome<void>> {
    return Promise.resolve({ kind: 'done', value: undefined });
  }

  forgetDay(): void {
    this.#today.clear();
  }
}

const gone = <T>(): Promise<MailOutcome<T>> => Promise.resolve({ kind: 'gone' });

/** Nobody answers mail in a soak: messages are gone when the bot wants to see more of them than their arrival. */
export const goneDesk: MailDesk = {
  readArrivals: (asked) =>
    Promise.resolve(new Map(asked.map(({ id }): [MessageId, { kind: 'gone' }] => [id, { kind: 'gone' }]))),
  readWords: (places) =>
    Promise.resolve(new Map(places.map(({ id }): [MessageId, { kind: 'gone' }] => [id, { kind: 'gone' }]))),
  search: gone,
  readInternetIds: () => Promise.resolve(new Map()),
  readSheet: gone,
  readOriginal: gone,
  createForward: gone,
  findByKey: gone,
  findSent: gone,
  write: gone,
  send: gone,
  categorise: gone,
  move: gone,
  remove: gone,
};
