import { inbox, messageId, type FolderPath } from '../../src/core/ids';
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

  deliver(address: string, id: string, at: Instant, folder: FolderPath = inbox): void {
    this.#add(address, folder, { id, at, isRead: false, modifiedAt: at });
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

  fail(address: string, isFailing = true): void {
    if (isFailing) this.#failing.add(address);
    else this.#failing.delete(address);
  }

  look(cursor: FolderCursor): Promise<LookOutcome> {
    if (this.#failing.has(cursor.address))
      return Promise.resolve({ kind: 'unavailable', code: 'serviceUnavailable' });
    const log = this.#log.get(cursor.address) ?? [];
    const changes = log
      .slice(Number(cursor.link ?? 0))
      .filter((entry) => entry.folder === cursor.folder)
      .map((entry) => entry.change);
    return Promise.resolve({ kind: 'changed', page: { changes, link: String(log.length), isLast: true } });
  }

  #add(
    address: string,
    folder: FolderPath,
    message: { id: string; at: Instant; isRead: boolean; modifiedAt: Instant },
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
      },
    });
  }

  #push(address: string, entry: FakeMessage): void {
    this.#log.set(address, [...(this.#log.get(address) ?? []), entry]);
  }
}
