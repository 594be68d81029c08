// Said in words of an opening, and no word of the writer's for one: by somebody else, of the junk alone, or not yet.

import { understood } from '../understood';

const heard = (text: string) => {
  const { act, opened, changes } = understood(text);
  return { act, opened, changes };
};

test.each([
  'carin har öppnat brevlådan',
  'hasse har öppnat lådan',
  'Carin öppnade den',
  'hon har redan öppnat den',
  'lådan är öppnad av Carin',
  'det var Bo som öppnade ks',
  'min kollega har öppnat lådan nu',
  'Carin has opened the mailbox',
  'Bo öppnade lådan',
  'kim kollade lådan',
  'Greta öppnade lådan',
  'de har öppnat lådan',
  'vår vaktmästare har öppnat lådan',
])('"%s": of somebody else', (text) => {
  expect(heard(text)).toEqual({ act: 'duty.opened', opened: 'byOther', changes: false });
});

test.each([
  'skräpposten är genomgången',
  'har gått igenom skräpposten',
  'skräpposten är kollad',
  'skräpposten i ks är genomgången',
  'jag har kollat skräpposten nu',
  'junk mail checked',
  'skräpposten är koll på oxå',
])('"%s": of the junk', (text) => {
  expect(heard(text)).toEqual({ act: 'duty.opened', opened: 'junk', changes: true });
});

test.each([
  'öppnar den strax',
  'ska öppna brevlådan efter fikat',
  'jag öppnar ks kl 10',
  'ska kolla lådan innan lunch',
  'ska öppna den nu',
  'jag öppnar lådan snart',
  'tänker öppna ks om en stund',
  "I'll open it shortly",
  'going to open the mailbox now',
])('"%s": not yet', (text) => {
  expect(heard(text)).toEqual({ act: 'duty.opened', opened: 'soon', changes: false });
});

test.each([
  'jag har öppnat ks',
  'öppnat ks och kollat skräpposten',
  'ks är öppnad',
  'vi har öppnat lådan',
  'öppnat båda, och Hasse tar imorgon',
  'öppnat ks, Bo har kollat skräpposten',
  'öppnat ks, Bo har öppnat kommun',
  'kollat ks, hon har öppnat kommun',
  'båda brevlådorna är öppnade',
  'nu har jag äntligen öppnat lådan',
  'hej, jag öppnade lådan nyss',
])('"%s" is the writer\'s word', (text) => {
  expect(heard(text)).toEqual({ act: 'duty.opened', opened: undefined, changes: true });
});

test("beside something else it is not the writer's word either", () => {
  expect(understood('jag är sjuk, Carin har öppnat lådan')).toMatchObject({ act: 'away', opened: 'byOther' });
});

test.each([
  ['har Carin öppnat brevlådan?', 'mailbox.status'],
  ['vem har öppnat lådan', 'mailbox.status'],
])('"%s" asks', (text, act) => {
  expect(heard(text)).toEqual({ act, opened: undefined, changes: false });
});

test.each([
  ['jag öppnar ks sen, är på möte till 11', 'soon', false],
  ['öppnar ks strax, Carin är sjuk', 'soon', false],
  ['skräpposten är kollad, går 14', 'junk', true],
])('"%s": one part of it is of that, and none is an opening', (text, opened, changes) => {
  expect(heard(text)).toEqual({ act: 'duty.opened', opened, changes });
});

test.each(['carin har öppnat ks', 'skräpposten i ks är genomgången', 'öppnar ks strax'])(
  '"nej det var kommun, inte ks" behind "%s" opens nothing',
  (line) => {
    const after = understood('nej det var kommun, inte ks', { before: [line] });
    expect([after.changes, after.opened]).toEqual([false, undefined]);
  },
);

test.each([
  ['jag tror att skräpposten är genomgången', []],
  ['alla brevlådor öppnade idag', []],
  ['båda är öppnade', ['vad väntar på svar']],
  ['Bo har öppnat, jag med', []],
])('"%s" leaves a doubt', (text, before) => {
  expect(understood(text, { before })).toMatchObject({ changes: false });
});

test.each([
  'kollade med Carin och hon har öppnat lådan',
  'har kollat, Carin har öppnat ks',
  'läst att Carin har öppnat lådan',
  'öppnat remissen, Bo har öppnat ks',
  'jag har kollat schemat, Carin har öppnat lådan',
])('"%s": the writer has looked at something else', (text) => {
  expect(heard(text)).toEqual({ act: 'duty.opened', opened: 'byOther', changes: false });
});

test.each([
  ['öppnar kommun strax, har öppnat ks', 'ks'],
  ['öppnar kommun sen, men ks är öppnad', 'ks'],
  ['Carin öppnade kommun, jag har öppnat ks', 'ks'],
  ['Bo öppnade kommun och jag öppnade ks', 'ks'],
  ['Carin har öppnat kommun och sbf, jag har öppnat ks', 'ks'],
  ['kollat mejlen, öppnar kommun sen', undefined],
  ['öppnat lådan, Bo har öppnat kommun', undefined],
  ['har öppnat ks, öppnar kommun sen', 'ks'],
])('"%s": the mailbox that is opened, and no other that is named', (text, mailbox) => {
  const { opened, changes, mailbox: meant, each } = understood(text);
  expect([opened, changes, meant, each]).toEqual([undefined, true, mailbox, undefined]);
});

test.each([
  ['har gått igenom skräpposten och tar kommun', undefined],
  ['har gått igenom skräpposten och öppnar kommun sen', undefined],
  ['skräpposten är kollad och jag tar kommun', undefined],
  ['har gått igenom skräpposten i ks och tar kommun', 'ks'],
  ['ks är klar, skräpposten är genomgången', 'ks'],
])('"%s": the junk, and nothing of what is said beside it', (text, mailbox) => {
  const { act, opened, mailbox: meant } = understood(text);
  expect([act, opened, meant]).toEqual(['duty.opened', 'junk', mailbox]);
});

test.each(['skräpposten i ks och kommun är genomgången', 'skräpposten är genomgången i båda lådorna'])(
  '"%s": of several',
  (text) => {
    expect(heard(text)).toMatchObject({ act: 'duty.opened', opened: 'junk' });
  },
);

test.each([
  'har gått igenom skräpposten och öppnat lådan',
  'öppnat ks och kollat skräpposten',
  'Bo har öppnat men jag har läst',
])('"%s" is of the mailbox', (text) => {
  expect(heard(text)).toEqual({ act: 'duty.opened', opened: undefined, changes: true });
});

test.each([
  ['har kollat skräpposten och ks', 'ks'],
  ['har gått igenom skräpposten och lådan', undefined],
  ['har kollat skräpposten och inkorgen', undefined],
])('"%s": the mailbox is looked through as well', (text, mailbox) => {
  const { act, opened, mailbox: meant } = understood(text);
  expect([act, opened, meant]).toEqual(['duty.opened', undefined, mailbox]);
});

test('"öppnar kommun sen och har öppnat ks" does not open kommun', () => {
  expect(understood('öppnar kommun sen och har öppnat ks').changes).toBe(false);
});
