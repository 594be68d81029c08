import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import type { ManyHouse } from './many-house';
import { openManyHouse, readIn } from './many-house';

const stockholm = zone('Europe/Stockholm');
let house: ManyHouse;
beforeEach(async () => {
  house = await openManyHouse();
});
afterEach(async () => {
  await house.close();
});

describe('the undo of many in one go', () => {
  /** Anna sets two of five to minor at nine. */
  async function decided(choice = 'minor'): Promise<string> {
    await house.arrive(5);
    await house.decide('anna', await house.inboxOf('anna'), { choice, most: 2 });
    const { undo } = await house.inboxOf('anna');
    return undo?.batch ?? 'none';
  }

  test('is below the rows of her lists on that day, and on none that she looked for; later each is undone in its row', async () => {
    const batch = await decided();
    const offered = { batch, at: house.at('09:00', '2026-12-01'), choice: 'minor', count: 2 };
    await house.open('bo');
    await house.press('bo', 'message.secret');
    await house.to('09:05');
    expect(house.latest('anna', 'inbox').undo).toEqual(offered);
    expect((await house.inboxOf('anna')).undo).toEqual(offered);
    await house.to('15:01');
    const atThree = house.latest('anna', 'inbox');
    expect(atThree).toMatchObject({ isReminder: true, undo: offered });
    const read = readIn(atThree, 'sv');
    expect(read[1]).not.toContain('Du bedömde');
    expect(read.join('|')).toMatch(
      /Bocka för.*Du bedömde 2 meddelanden tisdag 1 december kl\. 9: av ringa betydelse\..*tisdag 8 december/u,
    );
    await house.write('anna', 'lista');
    expect(house.latest('anna', 'messageList').undo).toEqual(offered);
    expect((await house.inboxOf('bo')).undo).toBeUndefined();
    await house.write('anna', 'hitta fråga');
    expect(house.latest('anna', 'messageList')).toMatchObject({ found: 'whole', undo: undefined });
    await house.to('08:00', '2026-12-02');
    expect((await house.inboxOf('anna')).undo).toBeUndefined();
    await house.write('anna', 'lista');
    const minor = house.latest('anna', 'messageList').rows.filter((row) => row.registration.kind === 'minor');
    expect(minor.map(({ canUndo }) => canUndo)).toEqual([true, true]);
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
    expect(await house.kinds()).toEqual(Array(5).fill('open'));
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
    expect(await house.logged('message.undone')).toMatchObject([{ count: 2 }]);
  });

  test('one by one: "inkorg" shows those of one go as a list, and each is put back in its row', async () => {
    const batch = await decided();
    const inbox = await house.inboxOf('anna');
    const { noticeId } = inbox;
    expect(JSON.stringify(drawCard(inbox, 'sv', stockholm).card)).toContain('Ångra en i taget');
    const same = await house.act('anna', 'inbox.page', { notice: noticeId, page: 1, batch });
    expect(same).toMatchObject({ card: 'inbox', total: 3, undo: { batch, count: 2 } });
    const list = house.latest('anna', 'messageList');
    expect(list.rows).toMatchObject([{ canUndo: true }, { canUndo: true }]);
    const [{ id: message, version } = { id: '', version: 0 }] = list.rows;
    await house.act('anna', 'message.undo', { notice: list.noticeId, message, version });
    expect((await house.kinds()).filter((kind) => kind === 'minor')).toHaveLength(1);
    expect((await house.inboxOf('anna')).undo).toMatchObject({ batch, count: 1 });
    expect(await house.logged('message.undone')).toHaveLength(1);
  });

  test('one by one in the rows of "lista"', async () => {
    await decided();
    await house.write('anna', 'lista');
    for (const left of [1, 0]) {
      const list = house.latest('anna', 'messageList');
      const [row] = list.rows.filter(({ registration }) => registration.kind === 'minor');
      expect(row?.canUndo).toBe(true);
      await house.act('anna', 'message.undo', {
        ...{ notice: list.noticeId, message: row?.id, version: row?.version },
      });
      await house.write('anna', 'lista');
      expect((await house.kinds()).filter((kind) => kind === 'minor')).toHaveLength(left);
    }
  });

  test('one by one is shown to whoever did it alone, and says so when all is taken back', async () => {
    const batch = await decided();
    const { noticeId: bos } = await house.inboxOf('bo');
    const refused = await house.act('bo', 'inbox.page', { notice: bos, page: 1, batch });
    expect(refused).toMatchObject({ card: 'inbox', refusal: 'not-allowed' });
    const { noticeId: notice } = await house.inboxOf('anna');
    await house.act('anna', 'message.undo', { notice, batch });
    expect(await house.act('anna', 'inbox.page', { notice, page: 1, batch })).toMatchObject({
      refusal: 'already-done',
    });
  });

  test('by "ångra" puts both back the same day, and her list is drawn anew', async () => {
    await decided('keptInOrder');
    await house.to('10:00');
    const [said] = await house.write('anna', 'ångra');
    expect(readIn(said!.facts, 'sv')).toEqual([
      '2 meddelanden är som förut igen.',
      'Du bedömde 2 meddelanden i dag kl. 9: hålls ordnade, diarieförs inte.',
    ]);
    expect(readIn(said!.facts, 'en')[0]).toBe('2 messages back as before.');
    expect(await house.kinds()).toEqual(Array(5).fill('open'));
    await house.to('10:01');
    expect(house.latest('anna', 'inbox')).toMatchObject({ total: 5, undo: undefined });
    expect((await house.write('anna', 'ångra'))[0]?.facts).toMatchObject({ say: { what: 'nothingToUndo' } });
  });

  test('by "ångra" the next day does nothing: nothing old surprises', async () => {
    await decided();
    await house.to('09:00', '2026-12-02');
    expect((await house.write('anna', 'ångra'))[0]?.facts).toMatchObject({ say: { what: 'nothingToUndo' } });
    expect((await house.kinds()).filter((kind) => kind === 'minor')).toHaveLength(2);
  });

  test('leaves the one that Bo has registered since, and names it', async () => {
    const batch = await decided('keptInOrder');
    // What is registered stands below what is not.
    const { rows, noticeId: list } = await house.inboxOf('bo');
    await house.act('bo', 'inbox.page', { notice: list, page: 1, open: 1, messages: rows[3]?.id });
    await house.press('bo', 'message.register', { registration: 'registered', number: 'KS 2026/7' });
    await house.to('09:02');
    const { noticeId: notice, undo } = house.latest('anna', 'inbox');
    expect(undo).toMatchObject({ batch, count: 1 });
    const card = await house.act('anna', 'message.undo', { notice, batch });
    expect(card).toMatchObject({
      done: { count: 1, choice: 'undone' },
      left: [{ arrivedAt: house.at('08:01'), refusal: 'changed-since' }],
    });
    expect(await house.kinds()).toEqual(['registered', 'open', 'open', 'open', 'open']);
    expect(readIn(card, 'sv')[0]).toBe(
      '1 meddelande lämnades som det är: det som kom tisdag 1 december kl. 8.01. Där har något ändrats sedan dess.',
    );
  });

  test('does nothing and is not logged when all of them have been changed since', async () => {
    const batch = await decided('keptInOrder');
    const inbox = house.latest('anna', 'inbox');
    const list = await house.inboxOf('bo');
    await house.decide('bo', { ...list, rows: list.rows.slice(3) }, { choice: 'minor', most: 2 });
    const before = await house.stored();
    const card = await house.act('anna', 'message.undo', { notice: inbox.noticeId, batch });
    expect(card).toMatchObject({
      done: undefined,
      left: [{ refusal: 'changed-since' }, {}],
      undo: undefined,
    });
    expect(await house.stored()).toEqual(before);
    expect(await house.logged('message.undone')).toEqual([]);
  });

  test('taken back in turn: first what was done last, then what was done before it', async () => {
    await house.arrive(5);
    const inbox = await house.inboxOf('anna');
    await house.decide('anna', inbox, { choice: 'minor', most: 2 });
    await house.to('09:10');
    await house.decide('anna', house.latest('anna', 'inbox'), { choice: 'keptInOrder', most: 1 });
    const undoOf = async () => {
      const { undo } = await house.inboxOf('anna');
      await house.write('anna', 'ångra');
      return undo?.choice;
    };
    expect([await undoOf(), await undoOf(), await undoOf()]).toEqual(['keptInOrder', 'minor', undefined]);
    expect(await house.kinds()).toEqual(Array(5).fill('open'));
  });

  test('an act that another took one of the messages from is still undone after it, in turn', async () => {
    await house.arrive(2);
    const older = await house.inboxOf('anna');
    await house.decide('anna', older, { choice: 'keptInOrder' });
    await house.to('09:10');
    await house.decide('anna', older, { choice: 'minor', most: 1 });
    expect(await house.kinds()).toEqual(['minor', 'keptInOrder']);
    await house.write('anna', 'ångra');
    expect(await house.kinds()).toEqual(['keptInOrder', 'keptInOrder']);
    await house.write('anna', 'ångra');
    expect(await house.kinds()).toEqual(['open', 'open']);
  });
});
