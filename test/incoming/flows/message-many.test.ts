import type { CardFacts } from '../../../src/app/cards';
import type { Change } from '../../../src/desk/context';
import { ks } from '../../support/flow-house';
import type { ManyHouse } from './many-house';
import { clockOf, openManyHouse, readIn } from './many-house';

let house: ManyHouse;
beforeEach(async () => {
  house = await openManyHouse();
});
afterEach(async () => {
  await house.close();
});

const notChanged = async (facts: CardFacts, before: unknown) => {
  expect(facts).toMatchObject({ card: 'inbox', done: undefined, undo: undefined });
  expect(await house.stored()).toEqual(before);
  expect(await house.logged('message.registeredMany')).toEqual([]);
};

describe('an act on messages that cannot take it', () => {
  test('deleted meanwhile: the older card changes nothing, says why, logs nothing and offers no undo', async () => {
    await house.arrive(1);
    const old = await house.inboxOf('anna');
    await house.open('bo');
    await house.press('bo', 'message.secret');
    await house.to('09:01');
    await house.press('bo', 'message.delete', { number: 'KS 2026/1', printed: 'true' });
    await house.to('09:02');
    await house.press('bo', 'message.deleteConfirm');
    await house.to('09:03');
    const before = await house.stored();
    const card = await house.decide('anna', old, { choice: 'keptInOrder' });
    await notChanged(card, before);
    expect(readIn(card, 'sv')[0]).toBe(
      '1 meddelande lämnades som det är: det som kom tisdag 1 december kl. 8.01. Det är raderat eller raderas just nu.',
    );
    expect(readIn(card, 'en')[0]).toBe(
      '1 message left as it is: the one that arrived Tuesday 1 December at 8:01. It is deleted or being deleted right now.',
    );
  });

  test.each(['minor', 'keptInOrder'])('marked as secret: it is not set to %s', async (choice) => {
    await house.arrive(1);
    await house.open('anna');
    await house.press('anna', 'message.secret');
    const before = await house.stored();
    const card = await house.decide('anna', await house.inboxOf('anna'), { choice });
    await notChanged(card, before);
    expect(readIn(card, 'sv')[0]).toMatch(
      /lämnades som det är: .*Det som innehåller sekretess diarieförs alltid\.$/,
    );
  });

  /** The request stands above it. */
  async function firstIsSecret(): Promise<void> {
    const { noticeId: notice, rows } = await house.inboxOf('anna');
    const first = rows.find(({ arrivedAt }) => arrivedAt === house.at('08:01'));
    await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: first?.id });
    await house.press('anna', 'message.secret');
  }

  test('of four, the secret one and the request are left, and the card says which, why, and how many were set', async () => {
    await house.arrive(4, { 3: 'Begäran om allmän handling' });
    await firstIsSecret();
    const card = await house.decide('anna', await house.inboxOf('anna'), { choice: 'minor' });
    expect(card).toMatchObject({ done: { count: 2, choice: 'minor' }, undo: { count: 2 }, total: 2 });
    // The request stands first, whenever it came.
    expect(await house.kinds()).toEqual(['open', 'open', 'minor', 'minor']);
    expect(await house.logged('message.registeredMany')).toMatchObject([{ count: 2, choice: 'minor' }]);
    expect(readIn(card, 'sv').slice(0, 7)).toEqual([
      expect.stringMatching(
        /^1 meddelande lämnades som det är: det som kom .* kl\. 8\.01\. Det som innehåller/,
      ),
      expect.stringMatching(/^1 meddelande lämnades som det är: det som kom .* kl\. 8\.03\. Begäran om/),
      '2 meddelanden väntar',
      '2 meddelanden: av ringa betydelse',
      'Först: 1 begäran om allmän handling.',
      '2 ska registreras',
      expect.stringMatching(/^Det som har väntat längst/),
    ]);
    expect(readIn(card, 'sv').at(-1)).toMatch(/tisdag 8 december/u);
    expect(readIn(card, 'en')[3]).toBe('2 messages: minor importance');
    expect(readIn(card, 'en').at(-1)).toMatch(/Tuesday 8 December/u);
  });

  test('the button for the automatic ones counts neither what is secret nor requests', async () => {
    const headers = { 'list-unsubscribe': '<https://x.example>' };
    for (const n of [1, 2, 3]) {
      house.desk.put(`m${n}`, { headers, ...(n === 2 ? { subject: 'Begäran om allmän handling' } : {}) });
      house.mail.deliver(ks, `m${n}`, house.at(clockOf(n)));
    }
    await house.to('09:00');
    await firstIsSecret();
    const inbox = await house.inboxOf('anna');
    expect(inbox.marked).toBe(1);
    const data = { notice: inbox.noticeId, registration: 'minor', select: 'marked' };
    expect(await house.act('anna', 'message.registerMany', data)).toMatchObject({
      done: { count: 1 },
      left: [],
      total: 2,
    });
  });

  test('set once more to what they are already: nothing is changed or logged again, one by one neither', async () => {
    await house.arrive(2);
    const inbox = await house.inboxOf('anna');
    await house.decide('anna', inbox, { choice: 'keptInOrder' });
    const before = await house.stored();
    const again = await house.decide('anna', inbox, { choice: 'keptInOrder' });
    expect(again).toMatchObject({ done: undefined, left: [{ refusal: 'already-done' }, {}] });
    expect(again).toMatchObject({ undo: { count: 2 } });
    await house.open('anna');
    expect(await house.press('anna', 'message.register', { registration: 'keptInOrder' })).toMatchObject({
      refusal: 'already-done',
    });
    expect(await house.stored()).toEqual(before);
    expect(await house.logged('message.registeredMany')).toHaveLength(1);
    expect(await house.logged('message.registered')).toEqual([]);
  });

  test('two people at the same moment: each message is set once, and what is logged is what was done', async () => {
    await house.arrive(6);
    const inboxes = [await house.inboxOf('anna'), await house.inboxOf('bo')] as const;
    const cards = await Promise.all([
      house.decide('anna', inboxes[0], { choice: 'minor', most: 4 }),
      house.decide('bo', inboxes[1], { choice: 'minor', most: 6 }),
    ]);
    const counts = cards.map((card) => (card.card === 'inbox' ? (card.done?.count ?? 0) : -1));
    expect(counts[0]! + counts[1]!).toBe(6);
    expect((await house.logged('message.registeredMany')).map(({ count }) => count).toSorted()).toEqual(
      counts.filter((count) => count > 0).toSorted(),
    );
    expect(await house.kinds()).toEqual(Array(6).fill('minor'));
  });
});

test('the one that Bo registers at that very moment is left to Bo; the others are set and logged once', async () => {
  await house.arrive(3);
  const inbox = await house.inboxOf('anna');
  const { store } = house;
  let isBosTurn = true;
  Object.assign(house.context, {
    store: {
      ...store,
      save: async (change: Change) => {
        if (change.batches !== undefined && isBosTurn) {
          isBosTurn = false;
          const [first] = await house.stored();
          const message = {
            ...first!,
            registration: { kind: 'registered', number: 'KS 2026/8' },
            version: 2,
          } as const;
          await store.save({ incoming: [{ expectedVersion: 1, message }] });
        }
        return store.save(change);
      },
    },
  });
  const card = await house.decide('anna', inbox, { choice: 'minor' });
  expect(card).toMatchObject({
    done: { count: 2, choice: 'minor' },
    left: [{ arrivedAt: house.at('08:01'), refusal: 'stale' }],
    undo: { count: 2 },
  });
  expect(await house.kinds()).toEqual(['registered', 'minor', 'minor']);
  expect(await house.logged('message.registeredMany')).toMatchObject([{ count: 2 }]);
});
