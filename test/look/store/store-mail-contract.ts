import type { OpenedStore } from '../../../src/app/open-store';
import { inbox, junk, messageId, sentItems } from '../../../src/core/ids';
import type { TestDatabases } from '../../fakes/store-databases';
import { aFolder, aMessage, anOpening, at, forms, ks, soc, today } from '../../fakes/store-samples';

const nothing = { upserts: [], removals: [], openings: [] };

export function mailContract(databases: TestDatabases): void {
  let store: OpenedStore;

  beforeEach(async () => {
    store = await databases.open(await databases.create());
  });

  describe('a page of changes', () => {
    it('saves messages, cursor and evidence together', async () => {
      const folder = aFolder({ link: undefined, isFullReading: true, lookedAt: undefined });
      await store.mail.savePage({
        folder,
        upserts: [aMessage('a'), aMessage('b', { isRead: true })],
        removals: [],
        openings: [anOpening()],
      });
      expect(await store.mail.listFolders(ks)).toEqual([folder]);
      expect(await store.mail.findMessages(ks, inbox, [messageId('a'), messageId('x')])).toEqual([
        aMessage('a'),
      ]);
      expect((await store.duty.readDate(today)).openings).toEqual([anOpening()]);
    });

    it('keeps when a message was first seen, and takes its present state', async () => {
      await store.mail.savePage({ ...nothing, folder: aFolder(), upserts: [aMessage('a')] });
      const later = aMessage('a', { isRead: true, firstSeenAt: at('11:00') });
      await store.mail.savePage({ ...nothing, folder: aFolder({ link: 'next' }), upserts: [later] });
      expect(await store.mail.findMessages(ks, inbox, [messageId('a')])).toEqual([
        aMessage('a', { isRead: true }),
      ]);
      expect((await store.mail.listFolders(ks))[0]?.link).toBe('next');
    });

    it('takes the last of a message that comes twice in a page', async () => {
      const upserts = [aMessage('a'), aMessage('a', { isRead: true })];
      await store.mail.savePage({ ...nothing, folder: aFolder(), upserts });
      expect((await store.mail.findMessages(ks, inbox, [messageId('a')]))[0]?.isRead).toBe(true);
    });

    it('forgets what was removed, in that folder alone', async () => {
      await store.mail.savePage({ ...nothing, folder: aFolder(), upserts: [aMessage('a')] });
      const other = aMessage('a', { folder: forms });
      await store.mail.savePage({ ...nothing, folder: aFolder({ folder: forms }), upserts: [other] });
      await store.mail.savePage({
        ...nothing,
        folder: aFolder(),
        removals: [messageId('a'), messageId('never')],
      });
      expect(await store.mail.findMessages(ks, inbox, [messageId('a')])).toEqual([]);
      expect(await store.mail.findMessages(ks, forms, [messageId('a')])).toEqual([other]);
    });

    it('takes a page of thousands', async () => {
      const upserts = Array.from({ length: 7_000 }, (_, index) => aMessage(`m${index}`));
      await store.mail.savePage({ ...nothing, folder: aFolder(), upserts });
      const ids = upserts.map((message) => message.id);
      expect(await store.mail.findMessages(ks, inbox, ids)).toHaveLength(7_000);
      await store.mail.savePage({ ...nothing, folder: aFolder(), removals: ids.slice(1) });
      expect(await store.mail.findMessages(ks, inbox, ids)).toHaveLength(1);
    });

    it('lists what a renewed full reading did not meet', async () => {
      await store.mail.savePage({ ...nothing, folder: aFolder(), upserts: [aMessage('a'), aMessage('b')] });
      await store.mail.savePage({ ...nothing, folder: aFolder({ generation: 2 }), upserts: [aMessage('b')] });
      expect(await store.mail.listStale(ks, inbox, 2)).toEqual([aMessage('a')]);
      expect(await store.mail.listStale(soc, inbox, 2)).toEqual([]);
    });
  });

  describe('counts', () => {
    it('counts unread messages, junk apart and sent items never', async () => {
      const page = (folder: typeof inbox, ids: readonly string[], arrived: string) =>
        store.mail.savePage({
          ...nothing,
          folder: aFolder({ folder }),
          upserts: [
            ...ids.map((id) => aMessage(id, { folder, arrivedAt: at(arrived) })),
            aMessage('read', { folder, isRead: true, arrivedAt: at('05:00') }),
          ],
        });
      await page(inbox, ['a', 'b'], '09:00');
      await page(forms, ['c'], '07:00');
      await page(junk, ['d', 'e'], '06:00');
      await page(sentItems, ['f'], '04:00');
      await store.mail.saveLook(ks, { at: at('10:00'), isGood: true });
      expect(await store.mail.listCounts()).toEqual([
        {
          mailboxId: ks,
          goodAt: at('10:00'),
          failingSince: undefined,
          unread: 3,
          oldestUnreadAt: at('07:00'),
          unreadJunk: 2,
        },
      ]);
    });

    it('remembers since when looks have failed, until one succeeds', async () => {
      const look = async (time: string, isGood: boolean) => {
        await store.mail.saveLook(soc, { at: at(time), isGood });
        const [count] = await store.mail.listCounts();
        return [count?.goodAt, count?.failingSince];
      };
      expect(await look('06:00', false)).toEqual([undefined, at('06:00')]);
      expect(await look('06:05', true)).toEqual([at('06:05'), undefined]);
      expect(await look('06:10', false)).toEqual([at('06:05'), at('06:10')]);
      expect(await look('06:15', false)).toEqual([at('06:05'), at('06:10')]);
    });
  });

  it('forgets folders that are watched no longer, and with the last one the mailbox', async () => {
    for (const folder of [inbox, forms]) {
      const upserts = [aMessage('a', { folder })];
      await store.mail.savePage({ ...nothing, folder: aFolder({ folder }), upserts });
    }
    await store.mail.saveLook(ks, { at: at('10:00'), isGood: true });
    await store.mail.forgetFolders(ks, [inbox]);
    expect((await store.mail.listFolders(ks)).map((folder) => folder.folder)).toEqual([inbox]);
    expect((await store.mail.listCounts())[0]).toMatchObject({ unread: 1, goodAt: at('10:00') });
    await store.mail.forgetFolders(ks, []);
    expect(await store.mail.listCounts()).toEqual([]);
  });
}
