import { inbox, messageId, type FolderPath } from '../../src/core/ids';
import type { SeenCategory } from '../../src/look/domain/category';
import type { MessageChange } from '../../src/look/domain/opening';
import type { Instant } from '../../src/core/time';
import type { FolderCursor, LookOutcome, MailRoom } from '../../src/look/graph/mail-room';

interface FakeMessage {
  readonly folder: FolderPath;
  readonly change: MessageChange;
}

/** A mail room with a change log per mailbox; links are positions in it. */
export class FakeMailRoom implements MailRoom {
  readonly #log = new Map<string, FakeMessage[]>();
  readonly #failing = new Set<string>();
  /** How many times another mailbox has come in its place: links of before are too old. */
  readonly #replaced = new Map<string, number>();

  deliver(address: string, id: string, at: Instant, folder: FolderPath = inbox): void {
    this.#add(address, folder, { id, at, isRead: false, modifiedAt: at, category: 'none' });
  }

  /** Its category became that one, and it is as unread as it was. */
  categorise(
    address: string,
    id: string,
    { arrivedAt, at, category }: { arrivedAt: Instant; at: Instant; category: SeenCategory },
  ): void {
    this.#add(address, inbox, { id, at: arrivedAt, isRead: false, modifiedAt: at, category });
  }

  read(
    address: string,
    id: string,
    times: { arrivedAt: Instant; at: Instant },
    folder: FolderPath = inbox,
  ): void {
    this.#add(address, folder, { id, at: times.arrivedAt, isRead: true, modifiedAt: times.at });
  }

  remove(address: string, id: string, folder: FolderPath = inbox): void {
    this.#push(address, { folder, change: { id: messageId(id), isRemoved: true, isOurs: false } });
  }

  /** Another mailbox under the same address, as after a restore: it begins empty. */
  replace(address: string): void {
    this.#log.delete(address);
    this.#replaced.set(address, (this.#replaced.get(address) ?? 0) + 1);
  }

  fail(address: string, isFailing = true): void {
    if (isFailing) this.#failing.add(address);
    else this.#failing.delete(address);
  }

  look(cursor: FolderCursor): Promise<LookOutcome> {
    if (this.#failing.has(cursor.address))
      return Promise.resolve({ kind: 'unavailable', code: 'serviceUnavailable' });
    const which = this.#replaced.get(cursor.address) ?? 0;
    const [place = 0, ofWhich = 0] = (cursor.link ?? `0/${String(which)}`).split('/').map(Number);
    if (ofWhich !== which) return Promise.resolve({ kind: 'startOver' });
    const log = this.#log.get(cursor.address) ?? [];
    const changes = log
      .slice(place)
      .filter((entry) => entry.folder === cursor.folder)
      .map(({ change }) => (cursor.categories ? change : { ...change, category: undefined }));
    const link = `${String(log.length)}/${String(which)}`;
    return Promise.resolve({ kind: 'changed', page: { changes, link, isLast: true } });
  }

  #add(
    address: string,
    folder: FolderPath,
    message: { id: string; at: Instant; isRead: boolean; modifiedAt: Instant; category?: SeenCategory },
  ): void {
    this.#push(address, {
      folder,
      change: {
        id: messageId(message.id),
        isRemoved: false,
        arrivedAt: message.at,
        isRead: message.isRead,
        lastModifiedAt: message.modifiedAt,
        isDraft: false,
        isOurs: false,
        category: message.category,
      },
    });
  }

  #push(address: string, entry: FakeMessage): void {
    this.#log.set(address, [...(this.#log.get(address) ?? []), entry]);
  }
}
