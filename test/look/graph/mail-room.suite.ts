// What every mail room promises to those who look into it.

import type { FolderPath, MessageId } from '../../../src/core/ids';
import { folderPath, inbox, junk, messageId, sentItems } from '../../../src/core/ids';
import type { MessageChange } from '../../../src/look/domain/opening';
import type { MailRoom } from '../../../src/look/graph/mail-room';

/** A duty mailbox with an inbox, junk, sent items and `Inbox/Formulär`, and what can happen in it. */
export interface MailWorld {
  readonly mailRoom: MailRoom;
  readonly address: string;
  deliver(to: FolderPath): Promise<MessageId>;
  read(id: MessageId): Promise<void>;
  move(id: MessageId, to: FolderPath): Promise<void>;
  remove(id: MessageId): Promise<void>;
  /** All links that were given become too old; undefined where that cannot be brought about. */
  readonly forgetLinks?: () => Promise<void>;
  close(): Promise<void>;
}

export const formsFolder = folderPath('Inbox/Formulär');

interface Round {
  readonly changes: readonly MessageChange[];
  readonly link: string;
  readonly pages: number;
}

export function describeMailRoom(name: string, open: () => Promise<MailWorld>): void {
  describe(`the mail room of ${name}`, () => {
    let world: MailWorld;
    beforeEach(async () => {
      world = await open();
    });
    afterEach(() => world.close());

    const look = (folder: FolderPath, link?: string, address = world.address) =>
      world.mailRoom.look({ address, folder, link }, { until: Date.now() + 30_000 });

    async function readOn(folder: FolderPath, from?: Round): Promise<Round> {
      const changes: MessageChange[] = [];
      for (let [link, pages] = [from?.link, 1]; ; pages++) {
        const outcome = await look(folder, link);
        if (outcome.kind !== 'changed') throw new Error(outcome.kind);
        changes.push(...outcome.page.changes);
        link = outcome.page.link;
        if (outcome.page.isLast) return { changes, link, pages };
      }
    }

    const idsOf = (round: Round) => round.changes.map((change) => change.id);

    test('shows at the first look what lies there, and then nothing while nothing happens', async () => {
      const before = await readOn(inbox);
      const [a, b] = [await world.deliver(inbox), await world.deliver(inbox)];
      const first = await readOn(inbox);
      expect(idsOf(first)).toEqual(expect.arrayContaining([a, b]));
      expect(first.changes).toHaveLength(before.changes.length + 2);
      expect((await readOn(inbox, first)).changes).toEqual([]);
    });

    test('shows a message that came since the last look, with its arrival', async () => {
      const before = await readOn(inbox);
      const id = await world.deliver(inbox);
      const { changes } = await readOn(inbox, before);
      expect(changes).toMatchObject([{ id, isRemoved: false, isRead: false, isDraft: false, isOurs: false }]);
      expect(changes[0]).toHaveProperty('arrivedAt', expect.stringMatching(/^\d{4}-.*Z$/));
    });

    test('shows that a message was read, and its arrival has not changed', async () => {
      const id = await world.deliver(inbox);
      const before = await readOn(inbox);
      const unread = before.changes.find((change) => change.id === id);
      await world.read(id);
      const { changes } = await readOn(inbox, before);
      const arrivedAt = unread?.isRemoved === false ? unread.arrivedAt : 'never';
      expect(changes).toMatchObject([{ id, isRemoved: false, isRead: true, arrivedAt }]);
    });

    test('shows a message that was moved as removed here and as come there, under the same id', async () => {
      const id = await world.deliver(inbox);
      const [here, there] = [await readOn(inbox), await readOn(formsFolder)];
      await world.move(id, formsFolder);
      expect((await readOn(inbox, here)).changes).toEqual([{ id, isRemoved: true, isOurs: false }]);
      expect((await readOn(formsFolder, there)).changes).toMatchObject([{ id, isRemoved: false }]);
    });

    test('shows a message that was deleted as removed', async () => {
      const id = await world.deliver(inbox);
      const before = await readOn(inbox);
      await world.remove(id);
      expect((await readOn(inbox, before)).changes).toEqual([{ id, isRemoved: true, isOurs: false }]);
    });

    test('keeps the folders apart', async () => {
      const before = new Map(
        await Promise.all(
          [inbox, junk, sentItems].map(async (folder) => [folder, await readOn(folder)] as const),
        ),
      );
      const [spam, sent] = [await world.deliver(junk), await world.deliver(sentItems)];
      expect(idsOf(await readOn(junk, before.get(junk)))).toEqual([spam]);
      expect(idsOf(await readOn(sentItems, before.get(sentItems)))).toEqual([sent]);
      expect(idsOf(await readOn(inbox, before.get(inbox)))).toEqual([]);
    });

    test('gives many messages page by page, each of them once', async () => {
      const before = await readOn(junk);
      const ids: MessageId[] = [];
      for (let i = 0; i < 120; i++) ids.push(await world.deliver(junk));
      const first = await readOn(junk);
      expect(new Set(idsOf(first)).size).toBe(before.changes.length + 120);
      expect(idsOf(first)).toHaveLength(before.changes.length + 120);
      expect(idsOf(await readOn(junk, before)).toSorted()).toEqual(ids.toSorted());
    });

    test('says that a mailbox or a folder is missing', async () => {
      expect(await look(inbox, undefined, 'nobody@ale.example')).toEqual({ kind: 'missing' });
      expect(await look(folderPath('Inbox/Finns inte'))).toEqual({ kind: 'missing' });
    });

    test('asks to start over when its link is too old, and shows everything again', async () => {
      const id = await world.deliver(inbox);
      const before = await readOn(inbox);
      if (world.forgetLinks === undefined) return;
      await world.forgetLinks();
      expect(await look(inbox, before.link)).toEqual({ kind: 'startOver' });
      expect(idsOf(await readOn(inbox))).toContain(messageId(id));
    });
  });
}
