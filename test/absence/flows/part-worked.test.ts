// Of days that are away a part of one is worked after all: the rest stays away, and what is in doubt is asked (F2).

import { closeScene, open, say, theHouse, to } from './delegation-scene';

afterEach(closeScene);
// Wednesday the second of December.
beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});

const own = async () =>
  (await say('erik', 'min frånvaro')).map(({ from, lastDay, clock }) => [
    from,
    lastDay,
    ...(clock ? [clock.from, clock.until] : []),
  ]);

const week = [
  ['2026-12-07', '2026-12-08'],
  ['2026-12-09', '2026-12-09', '12:00', undefined],
  ['2026-12-10', '2026-12-11'],
];

test.each([
  'fast den 9e är jag inne på förmiddagen',
  'onsdag fm jobbar jag ändå',
  'jag ska inte vara borta på onsdag förmiddag',
])('a week that is away, then "%s": the other days and the afternoon stay', async (text) => {
  await say('erik', 'jag är på semester 7-11 dec');
  await say('erik', text);
  expect(await own()).toEqual(week);
});

test('who comes after all after lunch is away until then', async () => {
  await say('erik', 'jag vabbar');
  await say('erik', 'min unge är bättre, jag kommer efter lunch');
  expect(await own()).toEqual([['2026-12-02', '2026-12-02', undefined, '12:00']]);
});

test.each([
  ['jag kommer efter lunch', ['2026-12-02', '2026-12-02', undefined, '12:00']],
  ['borta 13-15', ['2026-12-02', '2026-12-02', '13:00', '15:00']],
])('two hours after the day was said, "%s" is asked, and done at a yes', async (text, left) => {
  await say('erik', 'borta idag');
  await to('11:00');
  expect(await theHouse().write('erik', text)).toMatchObject([
    { facts: { say: { what: 'confirm' }, choices: [{ act: 'away.change', isMoved: true }] } },
  ]);
  await say('erik', 'ja');
  expect(await own()).toEqual([left]);
});

test('a part of a day that is not away is said at once, as ever', async () => {
  await say('erik', 'borta torsdag');
  await to('11:00');
  await say('erik', 'borta 13-15');
  expect(await own()).toEqual([
    ['2026-12-02', '2026-12-02', '13:00', '15:00'],
    ['2026-12-03', '2026-12-03'],
  ]);
});

test.each([
  ['borta 12-15', ['2026-12-02', '2026-12-02', '12:00', '13:00']],
  ['borta idag', ['2026-12-02', '2026-12-02', undefined, '13:00']],
])('"%s", and two hours later back at one: away until then', async (text, left) => {
  await say('erik', text);
  await to('11:00');
  await say('erik', 'jag är tillbaka tidigare, redan 13');
  expect(await own()).toEqual([left]);
});

test('who is back at an hour to come of several days is away until then', async () => {
  await say('erik', 'borta till fredag');
  await to('11:00', '2026-12-03');
  await say('erik', 'tillbaka kl 13');
  expect(await own()).toEqual([['2026-12-03', '2026-12-03', undefined, '13:00']]);
});
