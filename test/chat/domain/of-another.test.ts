// What is told of somebody else goes on being of them, and is never the writer's own absence; what only seems so is left.

import { upn } from '../../../src/core/ids';
import { instant } from '../../../src/core/time';
import { understood } from '../understood';

const morning = instant('2026-12-01T08:20:00+01:00');
const today = '2026-12-01';

test.each([
  ['Lars kommer inte in idag, han hörde av sig till mig på sms. Tillbaka imorgon.', []],
  ['han är tillbaka torsdag däremot', ['Lars är borta hela veckan']],
  ['imorgon med, sa han', ['Lars är borta idag']],
])('"%s" is asked, of Lars', (text, before) => {
  expect(understood(text, { before })).toMatchObject({
    ...{ act: 'away.of', person: 'lars.diarium@ale.example', changes: false },
  });
});

test('"jag är tillbaka torsdag däremot" is of the writer', () => {
  const before = ['Lars är borta hela veckan'];
  expect(understood('jag är tillbaka torsdag däremot', { before }).act).toBe('away.change');
});

test.each([
  ['är tillbaka torsdag', 'Lars är sjuk', 'away.change'],
  ['sjuk i morgon också', 'Lars är sjuk', 'away.change'],
  ['ledig på fredag', 'är Lars borta?', 'away'],
])('"%s" after "%s" is asked: it may be of either', (text, before, own) => {
  expect(understood(text, { before: [before] })).toMatchObject({
    ...{ act: 'away.of', sure: false, changes: false },
    options: { choices: [{ act: 'away.of', person: 'lars.diarium@ale.example' }, { act: own }] },
  });
});

test.each([
  ['Bo hostar nåt förfärligt, han borde gå hem', true],
  ['Bo ser sjuk ut', true],
  ['Cecilia ser trött ut, hon borde vara hemma', true],
  ['Lars ringde, han mår inte bra men kommer ändå', true],
  ['Bo looks ill but is coming in anyway', true],
  ['Bo verkar sjuk', undefined],
  ['Bo ser sjuk ut, han gick hem', undefined],
  ['Bo should go home, he is ill', undefined],
])('"%s" marks nobody away, and what is only thought is left (%s)', (text, isDenied) => {
  const said = understood(text);
  expect(said.changes).toBe(false);
  expect(said.isDenied).toBe(isDenied);
  expect(said.sure).toBe(isDenied === true);
});

test.each([
  ['kim sa att hon blir sen, typ halv elva', 'kim.kommunikator', '-10:30'],
  ['Kim sa att hon blir sen, kommer 10.30', 'kim.kommunikator', '-10:30'],
  ['Bo sa att han är försenad, kanske 9.45', 'bo.ersattare', '-09:45'],
  ['Kim said she is running late, around 10', 'kim.kommunikator', '-10:00'],
])('"%s" is told of %s, until then', (text, user, part) => {
  expect(understood(text, { who: upn('cecilia.sekreterare@ale.example'), at: morning })).toMatchObject({
    ...{ act: 'away.of', person: `${user}@ale.example`, from: today, part },
  });
});

test.each(['Pratade med Lars. Kommer vid tio.', 'snackade precis med Lars, kommer 10'])(
  '"%s" may be of either, and is asked',
  (text) => {
    expect(understood(text, { at: morning })).toMatchObject({
      ...{ sure: false, changes: false },
      options: { choices: [{ act: 'away.of', person: 'lars.diarium@ale.example' }, { act: 'away' }] },
    });
  },
);

test('"Pratade med Lars. Jag kommer vid tio." is of the writer', () => {
  expect(understood('Pratade med Lars. Jag kommer vid tio.', { at: morning }).act).toBe('away');
});

test.each([
  'Gunilla hade feber igår. Blir hemma idag också.',
  'Gunilla var sjuk igår. Blir hemma idag också.',
])('"%s" is of today, and asked', (text) => {
  expect(understood(text)).toMatchObject({
    ...{ act: 'away.of', person: 'gunilla.diarium@ale.example', from: today, changes: false },
  });
  expect(understood(text).flaw).toBeUndefined();
});

test.each([
  ['Kristina också', 'jag är på konferens på torsdag', '2026-12-03'],
  ['samma med Kristina', 'jag är ledig imorgon', '2026-12-02'],
  ['Kristina too', "I'm off tomorrow", '2026-12-02'],
])('"%s" after "%s": asked, of the same days', (text, before, from) => {
  expect(understood(text, { before: [before] })).toMatchObject({
    ...{ act: 'away.of', person: 'kristina.rektor@ale.example', from, changes: false },
  });
});

test.each([
  ['Kristina också', 'vem har ks imorgon'],
  ['Kristina också?', 'jag är sjuk idag'],
])('"%s" after "%s" tells of no absence', (text, before) => {
  expect(understood(text, { before: [before] }).act).not.toBe('away.of');
});
