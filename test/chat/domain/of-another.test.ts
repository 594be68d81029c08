// What is told of somebody else goes on being of them, and is never the writer's own absence; what only seems so is asked.

import { understood } from '../understood';

test.each([
  ['Lars kommer inte in idag, han hörde av sig till mig på sms. Tillbaka imorgon.', []],
  ['han är tillbaka torsdag däremot', ['Lars är borta hela veckan']],
  ['imorgon med, sa han', ['Lars är borta idag']],
])('"%s" is asked, of Lars', (text, before) => {
  expect(understood(text, { before })).toMatchObject({
    ...{ act: 'away.of', person: 'lars.diarium@ale.example', changes: false },
  });
});

test.each([
  ['jag är tillbaka torsdag däremot', ['Lars är borta hela veckan']],
  ['är tillbaka torsdag', ['Lars är sjuk']],
])('"%s" is of the writer', (text, before) => {
  expect(understood(text, { before }).act).toBe('away.change');
});

test.each([
  'Bo hostar nåt förfärligt, han borde gå hem',
  'Bo ser sjuk ut',
  'Bo verkar sjuk',
  'Bo should go home, he is ill',
])('"%s" marks nobody away', (text) => {
  expect(understood(text)).toMatchObject({ changes: false, sure: false });
});
