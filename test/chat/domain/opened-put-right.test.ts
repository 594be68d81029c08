// An opening that is put right: it was another day, or another mailbox; and what is not opened beside it is of its own mailbox.

import { understood } from '../understood';

const behind = (text: string) => understood(text, { before: ['ks öppnad'] });

test.each([
  'fel, jag tänkte på igår',
  'fel, det var igår jag öppnade',
  'oj jag menade igår',
  'nej det var igår',
  'nej jag blandade ihop med gårdagen',
  'sorry, I meant yesterday',
])('"%s" takes it back, after a yes', (text) => {
  expect(behind(text)).toMatchObject({ act: 'undo', changes: false });
});

test.each([
  ['fel, jag var sjuk igår', 'away.change'],
  ['nej förresten jag är ledig imorgon', 'away'],
  ['oj, vad kom igår', 'inbox'],
])('"%s" is of something else', (text, act) => {
  expect(behind(text).act).toBe(act);
});

test.each([
  'oj fel, det var kommun jag öppnade inte ks',
  'oj fel, det var kommun jag öppnade, inte ks',
  'det var inte ks utan kommun jag öppnade',
  'jag öppnade inte ks utan kommun',
  'I opened kommun, not ks',
])('"%s" opened the one that is meant', (text) => {
  for (const heard of [behind(text), understood(text)])
    expect(heard).toMatchObject({ act: 'duty.opened', opened: 'instead', mailbox: 'kommun', changes: true });
});

test.each([
  'inte ks utan kommun',
  'var det kommun jag öppnade, inte ks?',
  'har jag öppnat kommun, inte ks?',
  'har jag öppnat ks och är kommun kvar?',
])('"%s" alone opens nothing', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  ['ks öppnad, kommun hann jag inte', 'ks', 'kommun'],
  ['kommun öppnad men ks hinner jag inte', 'kommun', 'ks'],
  ['öppnat ks men hinner inte kommun', 'ks', 'kommun'],
  ['ks är öppnad, jag kan inte ta kommun', 'ks', 'kommun'],
])('"%s": the one is opened, and the other is not taken', (text, mailbox, other) => {
  const { act, changes, asides, ...heard } = understood(text);
  expect({ act, changes, mailbox: heard.mailbox }).toEqual({ act: 'duty.opened', changes: true, mailbox });
  expect(asides).toMatchObject([{ act: 'duty.cannot', mailbox: other }]);
});

test.each(['ks öppnad, men nej inte ks', 'öppnat men inte ks', 'ks öppnad, nej den är inte öppnad'])(
  '"%s" opens nothing at once',
  (text) => {
    expect(understood(text).changes).toBe(false);
  },
);

test.each([
  ['inte sjuk längre, öppnat ks också', true],
  ['frisk igen, har öppnat ks', true],
  ['inte sjuk längre, ska öppna ks', undefined],
])('"%s": opened beside being well again', (text, goesToo) => {
  expect(understood(text, { before: ['sjuk idag'] }).goesToo).toBe(goesToo);
});

test.each(['markera skräpposten som genomgången', 'skräpet är tömt', 'har kollat spammen också'])(
  '"%s" is of the junk alone',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.opened', opened: 'junk', changes: true });
  },
);

test.each(['är skräpposten kollad', 'har jag kollat skräpposten', 'ingen sjuk idag, öppnat ks'])(
  '"%s" does nothing at once',
  (text) => {
    expect(understood(text).changes).toBe(false);
  },
);

test.each(['nej den andra', 'nej, jag menade den andra lådan', 'no, the other one'])(
  '"%s", just after an opening, shows what takes it back',
  (text) => {
    expect(understood(text, { before: ['jag har öppnat ks'] })).toMatchObject({ act: 'undo' });
    expect(understood(text, { before: ['vem har ks'] }).act).not.toBe('undo');
  },
);
