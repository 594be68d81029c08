// What a line says of a message beside what is ordered: its number, by when, whose it is; nothing of it is dropped.

import { people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

const said = async (text: string) => {
  const { answers, cards } = await ordered.write('anna', text);
  const [answer] = answers;
  const say = answer && 'say' in answer && 'button' in answer.say ? answer.say : undefined;
  const [card] = cards;
  return {
    count: answers.length,
    buttons: say && [say.button, ...(say.also ?? [])],
    wished: card?.card === 'message' ? card.wished : undefined,
    subject: card?.card === 'message' && card.words.kind === 'read' ? card.words.subject : undefined,
  };
};
const cycling = 'Remiss: regional cykelplan';

test.each([
  [
    'registrera cykelplanen KS 2026/1 och svar senast fredag',
    { registration: 'registered', number: 'KS 2026/1', dueOn: '2026-12-04' },
  ],
  [
    'cykelplanen, dnr KS 2026/502, och svar senast 15 jan',
    { registration: 'registered', number: 'KS 2026/502', dueOn: '2027-01-15' },
  ],
  [
    'diarieför cykelplanen på KS 2026/3, svarsdag 18 december',
    { registration: 'registered', number: 'KS 2026/3', dueOn: '2026-12-18' },
  ],
])('"%s": number and day, in one answer', async (text, wished) => {
  expect(await said(text)).toMatchObject({
    ...{ count: 1, subject: cycling, wished },
    buttons: expect.arrayContaining(['register', 'propose']) as unknown,
  });
});

test.each([
  'regionen vill ha svar om cykelplanen, ge till carin, senast torsdag',
  'cykelplanen kräver svar, carin tar den senast torsdag',
])('"%s": who and when', async (text) => {
  expect(await said(text)).toMatchObject({
    ...{ count: 1, subject: cycling, buttons: ['propose'] },
    wished: { responder: { id: people.carin }, dueOn: '2026-12-03' },
  });
});

test('that it wants an answer is no word that it needs none', async () => {
  expect(await said('regionen vill ha svar om cykelplanen')).toMatchObject({ buttons: ['propose'] });
  expect(await said('cykelplanen behöver inget svar')).toMatchObject({ buttons: ['notNeeded'] });
});

test.each(['cykelplanen ref 2026/601', 'registrera cykelplanen, ref 2026/601'])(
  '"%s": "ref" is no series',
  async (text) => {
    expect(await said(text)).toMatchObject({ wished: { number: '2026/601' } });
  },
);

describe('what is innocent', () => {
  test.each([
    ['registrera cykelplanen KS 2026/1, den kom senast i fredags', 'register'],
    ['registrera cykelplanen KS 2026/1', 'register'],
  ])('"%s" gives no day', async (text, button) => {
    const { buttons, wished } = await said(text);
    expect(buttons).toEqual([button]);
    expect(wished).not.toHaveProperty('dueOn');
  });

  test('of two messages each has its own', async () => {
    const { answers } = await ordered.write(
      'anna',
      'registrera cykelplanen KS 2026/1 och ge bullret till bo',
    );
    expect(answers).toMatchObject([{ say: { button: 'register' } }, { say: { button: 'propose' } }]);
  });
});
