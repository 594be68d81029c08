import { drawCard } from '../../src/adapters/teams/draw-card';
import type { CardFacts } from '../../src/domain/card-facts';
import { zone } from '../../src/domain/time';
import { wordsOf } from '../cards/card-samples';
import type { Who } from './flow-house';
import { ks } from './flow-house';
import type { CardOf, MessageHouse } from './message-house';
import { openMessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

const clockOf = (n: number): string => `08:${String(n).padStart(2, '0')}`;

/** Mails m1, m2 … came at 08:01, 08:02 …, and it is nine o'clock. */
async function arrive(count: number, subjects: Readonly<Record<number, string>> = {}): Promise<void> {
  for (let n = 1; n <= count; n++) {
    house.desk.put(`m${n}`, { subject: subjects[n] ?? 'Fråga' });
    house.mail.deliver(ks, `m${n}`, house.at(clockOf(n)));
  }
  await house.to('09:00');
}

async function inboxOf(who: Who): Promise<CardOf<'inbox'>> {
  await house.write(who, 'inkorg');
  return house.latest(who, 'inbox');
}

/** Ticks those that came so early, and presses a button of the list. */
async function decide(who: Who, inbox: CardOf<'inbox'>, choice: string, most = 20): Promise<CardFacts> {
  const messages = inbox.rows
    .slice(0, most)
    .map(({ id }) => id)
    .join(',');
  return house.act(who, 'message.registerMany', { notice: inbox.noticeId, registration: choice, messages });
}

const entries = async (what: string) =>
  (await house.store.log.list(100)).flatMap(({ event }) => (event.what === what ? [event] : []));
const stored = () =>
  house.store.incoming.list({ mailboxes: ['ks' as never], withClosed: true }, { from: 0, most: 50 });
const kinds = async () => (await stored()).map(({ registration }) => registration.kind);
const readIn = (facts: CardFacts, language: 'sv' | 'en') =>
  wordsOf(drawCard(facts, language, zone('Europe/Stockholm')).card);
const notChanged = async (facts: CardFacts, before: unknown) => {
  expect(facts).toMatchObject({ card: 'inbox', done: undefined, undo: undefined });
  expect(await stored()).toEqual(before);
  expect(await entries('message.registeredMany')).toEqual([]);
};

describe('an act on messages that cannot take it', () => {
  test('deleted meanwhile: the older card changes nothing, says why, logs nothing and offers no undo', async () => {
    await arrive(1);
    const old = await inboxOf('anna');
    await house.open('bo');
    await house.press('bo', 'message.secret');
    await house.to('09:01');
    await house.press('bo', 'message.delete', { number: 'KS 1', printed: 'true' });
    await house.to('09:02');
    await house.press('bo', 'message.deleteConfirm');
    await house.to('09:03');
    const before = await stored();
    const card = await decide('anna', old, 'keptInOrder');
    await notChanged(card, before);
    expect(readIn(card, 'sv')[0]).toBe(
      '1 meddelande lämnades som det är: det som kom tisdag 1 december kl. 8.01. Det är raderat eller raderas just nu.',
    );
    expect(readIn(card, 'en')[0]).toBe(
      '1 message left as it is: the one that arrived Tuesday 1 December at 8:01. It is deleted or being deleted right now.',
    );
  });

  test.each(['minor', 'keptInOrder'])('marked as secret: it is not set to %s', async (choice) => {
    await arrive(1);
    await house.open('anna');
    await house.press('anna', 'message.secret');
    const before = await stored();
    const card = await decide('anna', await inboxOf('anna'), choice);
    await notChanged(card, before);
    expect(readIn(card, 'sv')[0]).toMatch(
      /lämnades som det är: .*Det som innehåller sekretess diarieförs alltid\.$/,
    );
  });

  test('of four, the secret one and the request are left, and the card says which, why, and how many were set', async () => {
    await arrive(4, { 3: 'Begäran om allmän handling' });
    await house.open('anna');
    await house.press('anna', 'message.secret');
    const card = await decide('anna', await inboxOf('anna'), 'minor');
    expect(card).toMatchObject({ done: { count: 2, choice: 'minor' }, undo: { count: 2 }, total: 2 });
    expect(await kinds()).toEqual(['open', 'minor', 'open', 'minor']);
    expect(await entries('message.registeredMany')).toMatchObject([{ count: 2, choice: 'minor' }]);
    expect(readIn(card, 'sv').slice(0, 6)).toEqual([
      expect.stringMatching(
        /^1 meddelande lämnades som det är: det som kom .* kl\. 8\.01\. Det som innehåller/,
      ),
      expect.stringMatching(/^1 meddelande lämnades som det är: det som kom .* kl\. 8\.03\. En begäran/),
      '2 meddelanden väntar',
      '2 meddelanden: av ringa betydelse',
      'Det går att ångra till och med tisdag 8 december.',
      expect.stringMatching(/^Det som har väntat längst/),
    ]);
    expect(readIn(card, 'en').slice(3, 5)).toEqual([
      '2 messages: minor importance',
      'You can undo it until and including Tuesday 8 December.',
    ]);
  });

  test('the button for the automatic ones counts neither what is secret nor requests', async () => {
    const headers = { 'list-unsubscribe': '<https://x.example>' };
    for (const n of [1, 2, 3]) {
      house.desk.put(`m${n}`, { headers, ...(n === 2 ? { subject: 'Begäran om allmän handling' } : {}) });
      house.mail.deliver(ks, `m${n}`, house.at(clockOf(n)));
    }
    await house.to('09:00');
    await house.open('anna');
    await house.press('anna', 'message.secret');
    const inbox = await inboxOf('anna');
    expect(inbox.marked).toBe(1);
    const data = { notice: inbox.noticeId, registration: 'minor', select: 'marked' };
    expect(await house.act('anna', 'message.registerMany', data)).toMatchObject({
      done: { count: 1 },
      left: [],
      total: 2,
    });
  });

  test('set once more to what they are already: nothing is changed or logged again, one by one neither', async () => {
    await arrive(2);
    const inbox = await inboxOf('anna');
    await decide('anna', inbox, 'keptInOrder');
    const before = await stored();
    const again = await decide('anna', inbox, 'keptInOrder');
    expect(again).toMatchObject({ done: undefined, left: [{ refusal: 'already-done' }, {}] });
    expect(again).toMatchObject({ undo: { count: 2 } });
    await house.open('anna');
    expect(await house.press('anna', 'message.register', { registration: 'keptInOrder' })).toMatchObject({
      refusal: 'already-done',
    });
    expect(await stored()).toEqual(before);
    expect(await entries('message.registeredMany')).toHaveLength(1);
    expect(await entries('message.registered')).toEqual([]);
  });

  test('two people at the same moment: each message is set once, and what is logged is what was done', async () => {
    await arrive(6);
    const inboxes = [await inboxOf('anna'), await inboxOf('bo')] as const;
    const cards = await Promise.all([
      decide('anna', inboxes[0], 'minor', 4),
      decide('bo', inboxes[1], 'minor', 6),
    ]);
    const counts = cards.map((card) => (card.card === 'inbox' ? (card.done?.count ?? 0) : -1));
    expect(counts[0]! + counts[1]!).toBe(6);
    expect(
      (await entries('message.registeredMany'))
        .map((event) => ('count' in event ? event.count : 0))
        .toSorted(),
    ).toEqual(counts.filter((count) => count > 0).toSorted());
    expect(await kinds()).toEqual(Array(6).fill('minor'));
  });
});

describe('the undo of many in one go', () => {
  /** Anna sets two of five to minor at nine. */
  async function decided(choice = 'minor'): Promise<string> {
    await arrive(5);
    await decide('anna', await inboxOf('anna'), choice, 2);
    const { undo } = await inboxOf('anna');
    return undo?.batch ?? 'none';
  }

  test('is on the list that is drawn anew, on a new one, at 15:00, on "lista" and the next day', async () => {
    const batch = await decided();
    const offered = { batch, at: house.at('09:00', '2026-12-01'), choice: 'minor', count: 2 };
    await house.open('bo');
    await house.press('bo', 'message.secret');
    await house.to('09:05');
    expect(house.latest('anna', 'inbox').undo).toEqual(offered);
    expect((await inboxOf('anna')).undo).toEqual(offered);
    await house.to('15:01');
    const atThree = house.latest('anna', 'inbox');
    expect(atThree).toMatchObject({ isReminder: true, undo: offered });
    expect(readIn(atThree, 'sv').slice(1, 3)).toEqual([
      'Du bedömde 2 meddelanden tisdag 1 december kl. 9: av ringa betydelse.',
      'Det går att ångra till och med tisdag 8 december.',
    ]);
    await house.write('anna', 'lista');
    expect(house.latest('anna', 'messageList').undo).toEqual(offered);
    expect((await inboxOf('bo')).undo).toBeUndefined();
    await house.to('08:00', '2026-12-02');
    expect((await inboxOf('anna')).undo).toEqual(offered);
  });

  test('from the list at 15:00 puts both back', async () => {
    const batch = await decided();
    await house.to('15:01');
    const { noticeId: notice } = house.latest('anna', 'inbox');
    expect(await house.act('anna', 'message.undo', { notice, batch, page: 1, shown: 'all' })).toMatchObject({
      isReminder: true,
      total: 5,
      done: { count: 2, choice: 'undone' },
      undo: undefined,
    });
    expect(await kinds()).toEqual(Array(5).fill('open'));
  });

  test('from "lista" puts both back, and answers with that list', async () => {
    const batch = await decided();
    await house.write('anna', 'lista');
    const { noticeId: notice } = house.latest('anna', 'messageList');
    const card = await house.act('anna', 'message.undo', { notice, batch });
    expect(card).toMatchObject({ card: 'messageList', total: 5, done: { count: 2 }, undo: undefined });
    expect(readIn(card, 'sv')).toContain('2 meddelanden är som förut igen.');
    await house.to('09:01');
    expect(house.latest('anna', 'inbox')).toMatchObject({ total: 5, undo: undefined });
    const again = await house.act('anna', 'message.undo', { notice, batch });
    expect(again).toMatchObject({ card: 'messageList', refusal: 'already-done', done: undefined });
    expect(await entries('message.undone')).toMatchObject([{ count: 2 }]);
  });

  test('by "ångra" puts both back the same day, and her list is drawn anew', async () => {
    await decided('keptInOrder');
    await house.to('10:00');
    const [said] = await house.write('anna', 'ångra');
    expect(readIn(said!.facts, 'sv')).toEqual(['2 meddelanden är som förut igen.']);
    expect(readIn(said!.facts, 'en')).toEqual(['2 messages back as before.']);
    expect(await kinds()).toEqual(Array(5).fill('open'));
    await house.to('10:01');
    expect(house.latest('anna', 'inbox')).toMatchObject({ total: 5, undo: undefined });
    expect((await house.write('anna', 'ångra'))[0]?.facts).toMatchObject({ say: { what: 'nothingToUndo' } });
  });

  test('by "ångra" the next day does nothing: nothing old surprises', async () => {
    await decided();
    await house.to('09:00', '2026-12-02');
    expect((await house.write('anna', 'ångra'))[0]?.facts).toMatchObject({ say: { what: 'nothingToUndo' } });
    expect((await kinds()).filter((kind) => kind === 'minor')).toHaveLength(2);
  });

  test('leaves the one that Bo has registered since, and names it', async () => {
    const batch = await decided('keptInOrder');
    await house.open('bo');
    await house.press('bo', 'message.register', { registration: 'registered', number: 'KS 7' });
    await house.to('09:02');
    const { noticeId: notice, undo } = house.latest('anna', 'inbox');
    expect(undo).toMatchObject({ batch, count: 1 });
    const card = await house.act('anna', 'message.undo', { notice, batch });
    expect(card).toMatchObject({
      done: { count: 1, choice: 'undone' },
      left: [{ arrivedAt: house.at('08:01'), refusal: 'changed-since' }],
    });
    expect(await kinds()).toEqual(['registered', 'open', 'open', 'open', 'open']);
    expect(readIn(card, 'sv')[0]).toBe(
      '1 meddelande lämnades som det är: det som kom tisdag 1 december kl. 8.01. Där har något ändrats sedan dess.',
    );
  });

  test('does nothing and is not logged when all of them have been changed since', async () => {
    const batch = await decided('keptInOrder');
    const inbox = house.latest('anna', 'inbox');
    await decide('bo', await inboxOf('bo'), 'minor', 2);
    const before = await stored();
    const card = await house.act('anna', 'message.undo', { notice: inbox.noticeId, batch });
    expect(card).toMatchObject({
      done: undefined,
      left: [{ refusal: 'changed-since' }, {}],
      undo: undefined,
    });
    expect(await stored()).toEqual(before);
    expect(await entries('message.undone')).toEqual([]);
  });

  test('taken back in turn: first what was done last, then what was done before it', async () => {
    await arrive(5);
    const inbox = await inboxOf('anna');
    await decide('anna', inbox, 'minor', 2);
    await house.to('09:10');
    await decide('anna', house.latest('anna', 'inbox'), 'keptInOrder', 1);
    const undoOf = async () => {
      const { undo } = await inboxOf('anna');
      await house.write('anna', 'ångra');
      return undo?.choice;
    };
    expect([await undoOf(), await undoOf(), await undoOf()]).toEqual(['keptInOrder', 'minor', undefined]);
    expect(await kinds()).toEqual(Array(5).fill('open'));
  });
});
