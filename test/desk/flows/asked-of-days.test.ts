// Asked of days and of work in everyday words: whether a day is free, who is away at Christmas, whose place one takes, and the hours of a day that nobody has.

import { openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

test.each([
  ['är det helgdag på fredag', { what: 'workingDay', date: '2026-12-04' }],
  ['är det röd dag på torsdag?', { what: 'workingDay', date: '2026-12-03' }],
  ['är 25 december en arbetsdag', { what: 'notWorkingDay', date: '2026-12-25' }],
])('"%s"', async (text, say) => {
  expect(await house.facts('anna', text)).toMatchObject([{ say }]);
});

test.each(['när har jag brevlådan på fredag', 'är jag ledig på fredag'])(
  '"%s" asks something else',
  async (text) => {
    expect(JSON.stringify(await house.facts('anna', text))).not.toContain('workingDay');
  },
);

test('"vem är ledig i jul" is of the week in which it is, and a weekend stays one', async () => {
  await house.facts('bo', 'jag är borta 21-22 december');
  expect(await house.facts('anna', 'vem hos oss är ledig i jul')).toMatchObject([
    { say: { what: 'awayOnDay', rows: [{ name: 'Bo Testsson' }] } },
  ]);
  expect(await house.facts('anna', 'vem är borta i helgen')).toMatchObject([
    { say: { what: 'notWorkingDay' } },
  ]);
});

test.each(['är jag fortfarande ställföreträdare?', 'ersätter jag carin?'])('"%s"', async (text) => {
  expect(await house.facts('david', text)).toMatchObject([{ say: { what: 'decidesFor' } }]);
  expect(await house.facts('erik', 'är jag ställföreträdare?')).toMatchObject([
    { say: { what: 'decidesForNobody' } },
  ]);
});

test('a day some of whose hours nobody has is told by its hours', async () => {
  await house.facts('bo', 'jag är borta på fredag');
  await house.facts('anna', 'jag är borta på fredag från kl 12');
  expect(await house.facts('anna', 'vem har ks på fredag')).toMatchObject([
    { say: { rows: [{ hours: { until: '12:00' } }, { name: undefined, hours: { from: '12:00' } }] } },
  ]);
});

test.each(['jag går redan kl 11 istället', 'jag går redan 11'])('"%s", of an afternoon', async (text) => {
  await house.facts('anna', 'jag är ledig fredag em');
  expect(await house.facts('anna', text)).toMatchObject([
    { card: 'absence', from: '2026-12-04', clock: { from: '11:00' } },
  ]);
});
