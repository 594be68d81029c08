import type { OpenedStore } from '../../../src/app/open-store';
import type { MailboxId } from '../../../src/core/ids';
import { agreementId, inbox, incomingId, messageId, noticeId, personId } from '../../../src/core/ids';
import type { NewMailWork } from '../../../src/incoming/domain/mail-work';
import type { IncomingMessage } from '../../../src/incoming/domain/incoming';
import { noAnswer } from '../../../src/incoming/domain/incoming';
import type { TestDatabases } from '../../fakes/store-databases';
import { aFolder, aNotice, anna, at, ks, realNoon, soc } from '../../fakes/store-samples';
import { claimOne } from '../../fakes/claim-one';

export const anIncoming = (id: string, changes: Partial<IncomingMessage> = {}): IncomingMessage => ({
  id: incomingId(id),
  mailboxId: ks,
  messageId: messageId(`m-${id}`),
  folder: inbox,
  arrivedAt: at('09:00'),
  conversation: 'c1',
  mark: undefined,
  isInternal: false,
  isRequest: false,
  registration: { kind: 'open' },
  answer: noAnswer(at('09:05')),
  secrecy: undefined,
  undo: undefined,
  version: 1,
  ...changes,
});

const aForward = (key: string, changes: Partial<NewMailWork> = {}): NewMailWork => ({
  key,
  kind: 'forward',
  mailboxId: ks,
  incomingId: incomingId('a'),
  messageId: messageId('m-a'),
  toId: personId('erik'),
  createdAt: at('09:10'),
  ...changes,
});

export function messagesContract(databases: TestDatabases): void {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await databases.open(await databases.create());
  });
  const add = (...messages: readonly IncomingMessage[]) =>
    store.save({ incoming: messages.map((message) => ({ expectedVersion: 0, message })) });

  it('keeps a message whole, with number, undo and secrecy', async () => {
    const message = anIncoming('a', {
      mark: 'newsletter',
      registration: { kind: 'registered', number: 'KS 2026/1' },
      undo: { registration: { kind: 'open' }, answer: noAnswer(at('09:00')), batch: 'b1' },
      secrecy: { since: at('10:00'), byId: anna, printedAt: undefined, deletedAt: undefined },
    });
    expect(await add(message)).toBe('saved');
    expect(await store.incoming.find(message.id)).toEqual(message);
    expect(await store.incoming.listBatch('b1')).toEqual([message]);
    expect(await store.incoming.listByMessage(ks, [message.messageId])).toEqual([message]);
  });

  it('keeps an agreement ended, whoever agreed to it on what was read before', async () => {
    const proposed = {
      ...{
        id: agreementId('g'),
        mailboxId: ks,
        responderId: personId('erik'),
        madeById: anna,
        madeAt: at('09:00'),
      },
      ...{
        folder: undefined,
        domain: undefined,
        words: 'bidrag',
        agreedById: undefined,
        agreedAt: undefined,
      },
      ...{ endedById: undefined, endedAt: undefined },
    };
    await store.save({ agreements: [proposed] });
    await store.save({ agreements: [{ ...proposed, endedById: anna, endedAt: at('09:10') }] });
    const late = { ...proposed, agreedById: personId('carin'), agreedAt: at('09:11') };
    expect(await store.save({ agreements: [late] })).toBe('conflict');
    expect(await store.incoming.findAgreement(proposed.id)).toMatchObject({ endedAt: at('09:10') });
    expect(await store.incoming.listAgreements([ks])).toEqual([]);
  });

  it('lists the longest waiting first, or the latest when it is told so', async () => {
    await add(anIncoming('a'), anIncoming('b', { arrivedAt: at('09:10'), messageId: messageId('m-b') }));
    const idsOf = async (isLatestFirst: boolean) =>
      (await store.incoming.list({ mailboxes: [ks], isLatestFirst }, { from: 0, most: 9 })).map(
        ({ id }) => id,
      );
    expect(await idsOf(false)).toEqual(['a', 'b']);
    expect(await idsOf(true)).toEqual(['b', 'a']);
  });

  it('takes no message twice, and no change that was decided on an older version', async () => {
    await add(anIncoming('a'));
    expect(await add(anIncoming('b', { messageId: messageId('m-a') }))).toBe('conflict');
    const next = anIncoming('a', { version: 2 });
    const both = await Promise.all(
      [1, 2].map(() => store.save({ incoming: [{ expectedVersion: 1, message: next }] })),
    );
    expect(both.toSorted()).toEqual(['conflict', 'saved']);
  });

  it('lists what is not closed, longest waiting first, by page, mailbox, mark and span', async () => {
    const closed = {
      registration: { kind: 'minor' },
      answer: { ...noAnswer(at('09:00')), state: 'notNeeded' },
    } as const;
    await add(
      anIncoming('a', { arrivedAt: at('11:00') }),
      anIncoming('b', { arrivedAt: at('07:00'), mark: 'bounce' }),
      anIncoming('c', { arrivedAt: at('08:00'), ...closed }),
      anIncoming('d', { mailboxId: soc, arrivedAt: at('06:00') }),
    );
    const ids = async (filter: object, from = 0) =>
      (await store.incoming.list({ mailboxes: [ks], ...filter }, { from, most: 10 })).map(({ id }) => id);
    expect(await ids({})).toEqual(['b', 'a']);
    expect(await ids({}, 1)).toEqual(['a']);
    expect(await ids({ withClosed: true })).toEqual(['b', 'c', 'a']);
    expect(await ids({ onlyMarked: true })).toEqual(['b']);
    expect(await ids({ span: { from: at('07:30'), to: at('11:00') }, withClosed: true })).toEqual(['c']);
    expect(await ids({ mailboxes: [] })).toEqual([]);
    expect(await store.incoming.count({ mailboxes: [ks, soc] })).toBe(3);
    expect(await store.incoming.countOpen()).toEqual(
      new Map<MailboxId, number>([
        [ks, 2],
        [soc, 1],
      ]),
    );
    const due = { mailboxId: ks, before: at('12:00') };
    expect(await store.incoming.countDue({ ...due, registration: 'minor' })).toBe(1);
    expect(await store.incoming.countDue({ ...due, registration: 'registered' })).toBe(0);
  });

  it('remembers what arrived with the page until it was looked at, and nothing that is known', async () => {
    await add(anIncoming('a'));
    const arrival = (id: string) => ({
      mailboxId: ks,
      folder: inbox,
      messageId: messageId(id),
      arrivedAt: at('09:00'),
    });
    const page = { folder: aFolder(), upserts: [], removals: [], openings: [] };
    await store.mail.savePage({ ...page, arrivals: [arrival('m-a'), arrival('x'), arrival('x')] });
    expect(await store.incoming.listArrivals(ks, 10)).toEqual([arrival('x')]);
    expect(await store.incoming.listArrivalMailboxes()).toEqual([ks]);
    await store.save({ arrivalsDone: [arrival('x')] });
    expect(await store.incoming.listArrivalMailboxes()).toEqual([]);
  });

  it('draws every card of a message anew, and the list that shows its mailbox, but not the one acted on', async () => {
    const notice = (id: string, key: string) => ({ ...aNotice(id, anna, []), key, notBefore: at('08:00') });
    const liveCards = [{ personId: anna, kind: 'inbox', noticeId: noticeId('n2'), mailboxes: [ks] }] as const;
    await store.save({
      notices: [notice('n1', 'message/a/decide/anna/1'), notice('n2', 'inbox/x')],
      liveCards,
    });
    for (let left = 2; left > 0; left--) {
      const claim = await claimOne(store.outbox, {
        owner: 'me',
        now: at('09:00'),
        realMillis: realNoon + left,
      });
      if (claim.kind !== 'claimed') throw new Error('nothing to say');
      const conversation = { personId: anna, conversationId: 'c', serviceUrl: 'https://x.example/' };
      const copy = { conversation, activityId: claim.work.key };
      await store.outbox.settle(claim.work, { kind: 'done', at: at('09:00'), copy });
    }
    await add(anIncoming('a'));
    expect((await store.outbox.counts(at('09:30'))).waiting).toBe(2);
    expect(await store.incoming.findLiveCard(anna, 'inbox')).toMatchObject({
      noticeId: 'n2',
      mailboxes: [ks],
    });
  });

  it('keeps the older list in its place when the same was said before under another id', async () => {
    const notice = (id: string) => ({ ...aNotice(id, anna, []), key: 'inbox/2026-12-01/anna' });
    const live = (id: string) =>
      ({ personId: anna, kind: 'inbox', noticeId: noticeId(id), mailboxes: [ks] }) as const;
    await store.save({ notices: [notice('n1')], liveCards: [live('n1')] });
    await store.save({ notices: [notice('n2')], liveCards: [live('n2')] });
    expect(await store.incoming.findLiveCard(anna, 'inbox')).toMatchObject({ noticeId: 'n1' });
  });

  describe('mail actions', () => {
    const claim = async ({ owner, realMillis }: { owner: string; realMillis: number }) => {
      const by = { owner, realMillis, now: at('12:00'), leaseMillis: 60_000 };
      const claimed = await store.work.claim({ kind: 'mail' }, by);
      const known = claimed && (await store.mailWork.find(claimed.key));
      return claimed && known && { ...known, attempts: claimed.attempts, claimed };
    };

    it('gives a piece of work to one process, keeps its steps, and knows what was the bot’s own doing', async () => {
      await store.save({ mailWork: [aForward('f/1'), aForward('f/1')] });
      const work = await claim({ owner: 'one', realMillis: realNoon });
      expect(await claim({ owner: 'two', realMillis: realNoon })).toBeUndefined();
      if (work === undefined) throw new Error('no work');
      expect(await store.mailWork.advance(work.claimed, { step: 'write', draftId: messageId('d1') })).toBe(
        true,
      );
      expect(await store.mailWork.listOurs([messageId('d1'), messageId('m-a')])).toEqual(new Set(['d1']));
      expect(await store.mailWork.listCopies(incomingId('a'))).toEqual(['d1']);
      expect(await store.mailWork.findSending(messageId('d1'))).toMatchObject({ key: 'f/1', draftId: 'd1' });
      expect(await store.mailWork.findSending(messageId('m-a'))).toBeUndefined();
      await store.work.settle(work.claimed, { kind: 'done' });
      expect(await store.mailWork.counts()).toEqual({ waiting: 0, failed: 0, oldestWaitingAt: undefined });
    });

    it('hands work of a process that died to another after a minute, and takes nothing more from the dead', async () => {
      await store.save({ mailWork: [aForward('f/1')] });
      const first = await claim({ owner: 'one', realMillis: realNoon });
      const second = await claim({ owner: 'two', realMillis: realNoon + 60_001 });
      expect(second).toMatchObject({ key: 'f/1', attempts: 1, step: 'create' });
      if (first === undefined) throw new Error('no work');
      expect(await store.mailWork.advance(first.claimed, { step: 'send', draftId: messageId('d9') })).toBe(
        false,
      );
      await store.work.settle(first.claimed, { kind: 'done' });
      expect((await store.mailWork.counts()).waiting).toBe(1);
    });

    it('tries a deletion anew that had failed, and no forward; counts what waits, since when, and what failed', async () => {
      const aDeletion = aForward('d/1', { kind: 'delete', toId: undefined, createdAt: at('09:20') });
      await store.save({ mailWork: [aForward('f/1'), aDeletion] });
      for (const realMillis of [realNoon, realNoon + 1]) {
        const work = await claim({ owner: 'one', realMillis });
        if (work) await store.work.settle(work.claimed, { kind: 'failed' });
      }
      expect(await store.mailWork.counts()).toEqual({ waiting: 0, failed: 2, oldestWaitingAt: undefined });
      await store.save({ mailWork: [aForward('f/1'), aDeletion] });
      expect(await store.mailWork.counts()).toEqual({ waiting: 1, failed: 1, oldestWaitingAt: at('09:20') });
      expect(await claim({ owner: 'one', realMillis: realNoon })).toMatchObject({
        key: 'd/1',
        attempts: 0,
      });
    });

    it('goes on at once with a forward that was taken back where a draft may lie', async () => {
      await store.save({ mailWork: [aForward('f/1')] });
      const work = await claim({ owner: 'one', realMillis: realNoon });
      if (work === undefined) throw new Error('no work');
      await store.mailWork.advance(work.claimed, { step: 'send', draftId: messageId('d1') });
      await store.work.settle(work.claimed, { kind: 'failed' });
      await store.save({ cancelSending: [{ id: incomingId('a'), kind: 'forward' }] });
      expect(await claim({ owner: 'one', realMillis: realNoon })).toMatchObject({
        key: 'f/1',
        draftId: 'd1',
      });
    });

    it('waits as long as it was told', async () => {
      await store.save({ mailWork: [aForward('f/1')] });
      const work = await claim({ owner: 'one', realMillis: realNoon });
      if (work === undefined) throw new Error('no work');
      await store.work.settle(work.claimed, { kind: 'later', notBeforeMillis: realNoon + 500 });
      expect(await claim({ owner: 'one', realMillis: realNoon + 499 })).toBeUndefined();
    });

    it('leaves out forwards that were taken back before anything was done for them', async () => {
      await store.save({ mailWork: [aForward('f/1')] });
      await store.save({ cancelSending: [{ id: incomingId('a'), kind: 'forward' }] });
      expect(await claim({ owner: 'one', realMillis: realNoon })).toBeUndefined();
    });
  });

  it('keeps agreements until they end', async () => {
    const made = {
      folder: undefined,
      domain: 'x.example',
      words: undefined,
      madeById: anna,
      madeAt: at('09:00'),
    };
    const open = { agreedById: undefined, agreedAt: undefined, endedById: undefined, endedAt: undefined };
    const agreement = {
      id: agreementId('g1'),
      mailboxId: ks,
      responderId: personId('erik'),
      ...made,
      ...open,
    };
    await store.save({ agreements: [agreement] });
    const agreed = { ...agreement, agreedById: anna, agreedAt: at('10:00') };
    await store.save({ agreements: [agreed] });
    expect(await store.incoming.listAgreements([ks])).toEqual([agreed]);
    await store.save({ agreements: [{ ...agreed, endedById: anna, endedAt: at('11:00') }] });
    expect(await store.incoming.listAgreements([ks])).toEqual([]);
    expect((await store.incoming.findAgreement(agreement.id))?.endedAt).toBe(at('11:00'));
  });
}
