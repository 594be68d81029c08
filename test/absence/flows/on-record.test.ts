// What is put right hours or weeks after it was said is of the days on record, whatever was spoken of since.

import { openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
  await house.write('erik', 'jag är borta 7–11 december');
});
afterEach(() => house.close());

const later = async (text: string) => {
  await house.to('11:00');
  return await house.facts('erik', text);
};

test.each([
  ['ändra mig, jag är borta 7-9 istället', '2026-12-09'],
  ['rättelse: 7-10 december, inte 7-11', '2026-12-10'],
  ['ändra min semester till 7-9 december', '2026-12-09'],
])('"%s"', async (text, lastDay) => {
  await house.write('erik', 'vem läser min mejl när jag är borta?');
  expect(await later(text)).toMatchObject([{ card: 'absence', from: '2026-12-07', lastDay }]);
});

test('of two on record it is the one whose days it meets', async () => {
  await house.write('erik', 'vem har brevlådan?');
  await house.write('erik', 'jag är borta 21–22 december');
  expect(await later('ändra mig, jag är borta 7-9 istället')).toMatchObject([
    { card: 'absence', from: '2026-12-07', lastDay: '2026-12-09' },
  ]);
});

test('without any on record no hours of today are made of bare numbers', async () => {
  const [answer] = await house.write('bo', 'ändra mig, jag är borta 14-15 istället');
  expect(answer?.facts).toMatchObject({ card: 'choices' });
});

test('hours of today are no days of a holiday to come', async () => {
  await house.write('bo', 'jag är borta 21 december till 8 januari');
  await house.to('11:00');
  const [answer] = await house.write('bo', 'ändra mig, jag är borta 13-15 i stället');
  expect(answer?.facts).toMatchObject({ card: 'choices' });
});

test.each([
  ['ändra så jag kommer tillbaka onsdag istället', '2026-12-01'],
  ['förläng till fredag', '2026-12-04'],
  ['flytta min återkomst till torsdag i stället', '2026-12-02'],
  ['extend my absence until Friday', '2026-12-04'],
])('"%s" of whoever is not away notes nothing, and its days are one press', async (text, until) => {
  const [answer, ...more] = await house.facts('bo', text);
  expect(answer).toMatchObject({
    card: 'choices',
    say: { what: 'noAbsences' },
    choices: [{ act: 'away', until }],
  });
  expect(more).toEqual([]);
});

test.each(['jag kommer tillbaka på fredag', 'fortfarande sjuk till fredag'])(
  '"%s" says that somebody is away until then, on record or not',
  async (text) => {
    expect(await house.facts('bo', text)).toMatchObject([{ card: 'absence' }]);
  },
);
