// Of some hours of a day who is there is told, and from when it is nobody.

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { openFlowHouse, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

const rows = async (text: string, who: Who = 'carin') =>
  (await house.write(who, text)).flatMap(({ facts }) =>
    'say' in facts && facts.say.what === 'dutyDays' ? facts.say.rows : [],
  );

const asked = [
  'vem har brevlådan efter kl 14 idag',
  'vem har ks från 14?',
  'vem är på brevlådan kl 14.30',
  'who has the mailbox after 2 pm today',
];

test.each(asked)('"%s" is of those hours', async (text) => {
  await house.write('anna', 'jag måste gå kl 14 idag');
  expect(await rows(text)).toMatchObject([{ name: 'Bo Testsson', insteadOf: 'Anna Testsson' }]);
  await house.write('bo', 'jag är sjuk idag');
  const [row, ...more] = await rows(text);
  expect({ name: row?.name, insteadOf: row?.insteadOf, more }).toEqual({
    name: undefined,
    insteadOf: 'Anna Testsson',
    more: [],
  });
});

test.each(['vem har brevlådan i eftermiddag', 'vem har brevlådan efter lunch?'])(
  '"%s" says who is there first, and from when nobody is',
  async (text) => {
    await house.write('anna', 'jag måste gå kl 14 idag');
    await house.write('bo', 'jag är sjuk idag');
    expect(await rows(text)).toMatchObject([
      { name: 'Anna Testsson', hours: { from: '12:00', until: '14:00' } },
      { hours: { from: '14:00', until: '16:00' }, insteadOf: 'Anna Testsson' },
    ]);
  },
);

test('of hours of today those that are left, of another day all of them', async () => {
  await house.write('bo', 'jag är borta i morgon 8–10');
  expect(await rows('vem har brevlådan till kl 10')).toMatchObject([
    { name: 'Anna Testsson', hours: { from: '09:00', until: '10:00' } },
  ]);
  expect(await rows('vem har ks i morgon förmiddag')).toMatchObject([
    { date: '2026-12-02', name: 'Anna Testsson', hours: { from: '08:00', until: '12:00' } },
  ]);
});

test('a day that is given for some hours is read so', async () => {
  await house.write('anna', 'ge ks till Bo i morgon eftermiddag');
  expect(await rows('vem har ks i morgon från kl 10')).toMatchObject([
    { name: 'Anna Testsson', hours: { from: '10:00', until: '12:00' } },
    { name: 'Bo Testsson', hours: { from: '12:00', until: '16:00' } },
  ]);
});

test.each([
  ['10', '10:00'],
  ['12', '12:00'],
  ['13', '13:00'],
])('given from %s, who has it that day is told of both, each with their hours', async (said, from) => {
  await house.write('anna', `ge ks till Bo i morgon från kl ${said}`);
  expect(await rows('vem har ks i morgon')).toMatchObject([
    { name: 'Anna Testsson', hours: { from: '08:00', until: from } },
    { name: 'Bo Testsson', hours: { from, until: '16:00' } },
  ]);
  const own = (await house.write('bo', 'när har jag lådan')).flatMap(({ facts }) =>
    'say' in facts && facts.say.what === 'ownDuty' ? facts.say.rows : [],
  );
  expect(own).toMatchObject([{ date: '2026-12-02', hours: { from, until: '16:00' } }]);
  const left = (await house.write('anna', 'när har jag lådan')).flatMap(({ facts }) =>
    'say' in facts && facts.say.what === 'ownDuty' ? facts.say.rows : [],
  );
  expect(left).toContainEqual(
    expect.objectContaining({ date: '2026-12-02', hours: { from: '08:00', until: from } }),
  );
});

test.each(['vilka dagar öppnades inte ks förra veckan', 'när öppnades lådan förra veckan'])(
  '"%s" is of that week, and not of its Sunday',
  async (text) => {
    expect(await house.write('anna', text)).toMatchObject([
      { facts: { card: 'return', period: { from: '2026-11-23', lastDay: '2026-11-29' } } },
    ]);
  },
);

test('hours in which no mailbox is looked after are answered as the day', async () => {
  const [answer] = await house.write('carin', 'vem har brevlådan kl 20');
  expect(answer?.facts).toMatchObject({ card: 'overview' });
});

test('hours of today that are over are answered as the day', async () => {
  await house.to('15:00');
  const [answer] = await house.write('carin', 'vem har brevlådan till kl 12');
  expect(answer?.facts).toMatchObject({ card: 'overview' });
});

const card = async (who: Who, text: string, language: 'sv' | 'en') =>
  (await house.write(who, text))
    .flatMap(({ facts }) => wordsOf(drawCard(facts, language, zone('Europe/Stockholm')).card))
    .join(' | ');

test.each([
  ['sv', 'Anna Testsson har den som vanligt, borta från kl. 14; ingen annan är på plats då'],
  ['en', 'away from 14:00; nobody else is there then'],
] as const)(
  'who is said to have it is not promised for the hours they are away (%s)',
  async (language, said) => {
    await house.write('anna', 'jag måste gå kl 14 idag');
    expect(await card('anna', 'bo är sjuk idag', language)).toContain(said);
  },
);

test('now, and of one mailbox, whoever is there is told when the one who has it has left; so are the days of both', async () => {
  await house.write('anna', 'jag går till tandläkaren vid 13');
  expect(await rows('vem har kommunstyrelsens brevlåda')).toMatchObject([
    { name: 'Anna Testsson', hours: { from: '09:00', until: '13:00' } },
    { name: 'Bo Testsson', insteadOf: 'Anna Testsson', hours: { from: '13:00' } },
  ]);
  await house.to('13:05');
  for (const text of ['vem har kommunstyrelsens brevlåda nu', 'vem har ks i dag'])
    expect(await rows(text)).toMatchObject([{ name: 'Bo Testsson', insteadOf: 'Anna Testsson' }]);
  const own = async (who: Who) =>
    (await house.write(who, 'vilka dagar har jag den här veckan')).flatMap(({ facts }) =>
      'say' in facts && facts.say.what === 'ownDuty' ? facts.say.rows : [],
    );
  expect(await own('bo')).toMatchObject([{ date: '2026-12-01', hours: { from: '13:05' } }]);
  expect(await own('anna')).toMatchObject([{ date: '2026-12-02', lastDay: '2026-12-04' }]);
});

test('while whoever has it is there, the day is told as a day', async () => {
  expect(await rows('vem har kommunstyrelsens brevlåda')).toEqual([
    expect.not.objectContaining({ hours: expect.anything() as unknown }),
  ]);
});
