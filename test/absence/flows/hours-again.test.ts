// "Går redan 11" after "borta från 12": the hours that more hours hold are said once, everywhere, and come back with the undo.

import { closeScene, daysOf, open, say, to } from './delegation-scene';

afterEach(closeScene);
beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});

const from = (hour: string) => ({ from: '2026-12-02', clock: { from: hour } });

test('more hours take the place of fewer, and taken back the first hold again', async () => {
  await say('erik', 'borta idag från 12');
  expect(await say('erik', 'jag går redan 11')).toMatchObject([from('11:00')]);
  expect(await daysOf('erik')).toHaveLength(1);
  await say('erik', 'ångra');
  expect(await say('erik', 'min frånvaro')).toMatchObject([from('12:00')]);
});

test('hours beside them stay', async () => {
  await say('erik', 'borta idag 10-11');
  await say('erik', 'jag går 14');
  expect(await daysOf('erik')).toHaveLength(2);
});

test.each([
  ['jag går redan kl 11 istället', '11:00'],
  ['jag går kl 13 i stället', '13:00'],
])('hours later "%s" is of the hours that were said', async (text, hour) => {
  await say('erik', 'borta idag från 12');
  await to('10:30', '2026-12-02');
  expect(await say('erik', text)).toMatchObject([from(hour)]);
  expect(await daysOf('erik')).toHaveLength(1);
});
