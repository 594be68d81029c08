// Ways of saying that are put more plainly before they are read: hours in words, a return that is reckoned with, "då" beside another day.

import { instant } from '../../../src/core/time';
import { understood } from '../understood';

const morning = instant('2026-12-01T08:20:00+01:00');

test.each([
  ['flexar ut två idag', '14:00-'],
  ['stämplar ut tre idag', '15:00-'],
  ['borta på lunch till ett', '12:00-13:00'],
  ['borta till två', '-14:00'],
])('"%s" is away %s', (text, part) => {
  expect(understood(text, { at: morning })).toMatchObject({ act: 'away', from: '2026-12-01', part });
});

test.each(['borta till ett möte i Göteborg', 'borta två dagar'])('"%s" says no hour', (text) => {
  expect(understood(text, { at: morning }).part).toBeUndefined();
});

test.each([
  'Jag vabbar idag, lillan har magsjuka. Räknar med att vara tillbaka på torsdag.',
  'sjuk idag. Räknar med att komma på torsdag',
])('"%s" is away until then', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away', until: '2026-12-02', changes: true });
});

test.each([
  ['bo tar ks då och det är öppnat för idag', 'jag är ledig imorgon', '2026-12-02'],
  ['bo tar ks då, och idag är den öppnad', 'jag är borta torsdag', '2026-12-03'],
  ['bo tar ks imorgon och det är öppnat för idag', 'hej', '2026-12-02'],
])('"%s" after "%s": each has its day', (text, before, from) => {
  expect(understood(text, { before: [before] })).toMatchObject({
    ...{ act: 'duty.give', from, until: from, also: ['duty.opened'] },
  });
});

test('"ok då tar jag den och så är jag borta imorgon förmiddag" says both', () => {
  const said = understood('ok då tar jag den och så är jag borta imorgon förmiddag', {
    before: ['vem har ks idag'],
  });
  expect(said).toMatchObject({ act: 'duty.take', also: ['away'], asides: [{ act: 'away', part: 'am' }] });
});

test.each([
  ...['loggar ut ett tag', 'checkar ut tre böcker', 'stämplar ut tre dokument till Bo'],
  ...['jag är på möte till ett tag'],
])('in "%s" an article is no hour', (text) => {
  expect(understood(text).part).toBeUndefined();
});

test.each([
  ...['Bo har ks men den är öppnad i dag av Cecilia', 'kan Bo ta ks så den är öppnad idag'],
  ...['ser du till att Kim tar kommun så den är öppnad idag', 'jag tar ks så den är öppnad i dag'],
])('"%s" gives no mailbox that is given, and opens none', (text) => {
  const { act, also, candidates, changes } = understood(text);
  expect([act === 'duty.give' && changes, also, candidates[0]]).toEqual([
    false,
    expect.not.arrayContaining(['duty.opened']),
    expect.anything(),
  ]);
});
