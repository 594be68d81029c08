// What was held back is asked about in words, and what is left over of other days is the open list.

import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

test.each([
  'finns det något i karantän',
  'visa karantänen',
  'har något fastnat i karantän?',
  'ligger det mejl kvar i karantänen',
  'vad finns i karantän?',
  'is there anything in quarantine?',
])('"%s" hears what waits, or where it is told', async (text) => {
  const { answers } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'heldBack', isWatched: false } }]);
});

test.each([
  'jag är i karantän',
  'sitter i karantän',
  'ligger i karantän idag',
  'Bo sitter i karantän',
  'mejlet om karantän för hundar',
  'visa inkorgen',
])('"%s" is of something else', async (text) => {
  const { answers } = await ordered.write('anna', text);
  expect(JSON.stringify(answers)).not.toContain('heldBack');
});

test.each([
  'ligger det något kvar sen igår',
  'finns det något kvar från förra veckan?',
  'är det något kvar sedan i fredags',
  'is there anything left from yesterday?',
])('"%s" shows all that is open', async (text) => {
  const { cards } = await ordered.write('anna', text);
  expect(cards).toMatchObject([{ card: 'inbox' }]);
});

test.each(['vem ligger kvar hemma sen igår', 'jag är kvar till fem', 'finns det kaffe kvar'])(
  '"%s" shows no list',
  async (text) => {
    const { cards } = await ordered.write('anna', text);
    expect(cards).toEqual([]);
  },
);

test.each([
  'vems mejl ska jag läsa?',
  'vems mejl läser jag?',
  'whose mail am I reading?',
  'läser jag någons mejl?',
])('"%s" is of what one does for others', async (text) => {
  const { answers } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'readsForNobody' } }]);
});

test.each([
  'vem läser min mejl?',
  'vem ska läsa min mejl när jag är borta',
  'vems mejl ska jag svara på?',
  'vems mejl har jag öppnat',
])('"%s" is of one\'s own', async (text) => {
  const { answers } = await ordered.write('anna', text);
  expect(JSON.stringify(answers)).not.toContain('readsForNobody');
});
