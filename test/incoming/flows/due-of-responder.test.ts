// A due day that is moved by the name of who answers, and what was ordered of one of several that may be meant.

import { people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse();
  ({ house } = ordered);
});
afterEach(() => house.close());
const write: OrderedHouse['write'] = (who, text) => ordered.write(who, text);

async function givenTo(who: 'bo' | 'carin', matter: string): Promise<void> {
  await write('anna', `${matter} ska ${who} svara på`);
  await house.press('anna', 'assignment.propose', { responder: people[who], dueOn: '2026-12-08' });
}

describe('what Bo is to answer, called by Bo alone', () => {
  beforeEach(() => givenTo('bo', 'cykelplanen'));

  test.each([
    'flytta bos svarsdag till måndag',
    'flytta svarsdagen för bo till måndag',
    'bo får till måndag på sig',
    'bo behöver mer tid, till måndag',
    'flytta Bos svar om cykelplanen till måndag',
  ])('"%s"', async (text) => {
    const { answers, cards } = await write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard' } }]);
    expect(cards).toMatchObject([
      { card: 'message', answer: { responder: { id: people.bo } }, wished: { dueOn: '2026-12-07' } },
    ]);
  });

  test('of several the list is shown, and the day stands in the form of whichever is opened', async () => {
    await givenTo('bo', 'frågan om förskolan');
    await givenTo('carin', 'reklamen om kopiatorer');
    const { answers, cards } = await write('anna', 'flytta bos svarsdag till måndag');
    expect(answers).toMatchObject([{ say: { what: 'orderWhich', count: 2 } }]);
    const [list] = cards;
    if (list?.card !== 'messageList') throw new Error('no list');
    await house.act('anna', 'message.find', { notice: list.noticeId, message: list.rows[0]?.id });
    expect(house.latest('anna', 'message')).toMatchObject({ wished: { dueOn: '2026-12-07' } });
  });

  test('another message is found by its own words', async () => {
    const { cards } = await write('anna', 'flytta svarsdagen för förskolan till måndag');
    expect(cards).toMatchObject([{ answer: { state: 'undecided' } }]);
  });
});

test('of two that may be meant, who answers and by when stand in the form of the one that is opened', async () => {
  const { cards } = await write('anna', 'remissen ska bo svara på, svar senast 15 jan');
  const [list] = cards;
  if (list?.card !== 'messageList') throw new Error('no list');
  await house.act('anna', 'message.find', { notice: list.noticeId, message: list.rows[1]?.id });
  expect(house.latest('anna', 'message')).toMatchObject({
    wished: { responder: { id: people.bo }, dueOn: '2027-01-15' },
  });
});

test('so it does where it is opened by words', async () => {
  await write('anna', 'remissen ska bo svara på, svar senast 15 jan');
  const { cards } = await write('anna', 'öppna den andra');
  expect(cards).toMatchObject([{ wished: { responder: { id: people.bo }, dueOn: '2027-01-15' } }]);
});
