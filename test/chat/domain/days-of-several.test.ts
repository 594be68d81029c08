// Days that a line says of several things: a swap told again, whoever takes a day beside one's own absence, a week that somebody else is to take.

import { instant } from '../../../src/core/time';
import { understood } from '../understood';

const around = { at: instant('2026-12-01T08:20:00+01:00') };
const bo = 'bo.ersattare@ale.example';

test.each([
  ['byter med Bo imorgon, han tar onsdag o jag tar hans fredag', '2026-12-02', '2026-12-04', '2026-12-04'],
  ['byter med Bo på torsdag, han tar torsdag och jag fredag', '2026-12-03', '2026-12-04', '2026-12-04'],
  ['byter med Bo, han tar onsdag, jag tar torsdag och fredag', '2026-12-02', '2026-12-03', '2026-12-04'],
])('"%s": the one day against the other', (text, from, back, until) => {
  expect(understood(text, around)).toMatchObject({
    ...{ act: 'duty.give', person: bo, from, until: from },
    inReturn: { from: back, until },
  });
});

test('three days that are not told again are no swap', () => {
  const text = 'byter med Bo imorgon, han tar torsdag o jag tar hans fredag';
  expect(understood(text, around).inReturn).toBeUndefined();
});

test.each([
  'jag tar ks idag men Bo får ta den imorgon och på torsdag är jag ledig',
  'jag tar ks idag men Bo tar den imorgon och på torsdag är jag ledig',
  'jag tar ks idag och Bo tar den imorgon. På torsdag är jag borta.',
])('"%s": each their own day, and the absence beside', (text) => {
  const said = understood(text, around);
  expect(said).toMatchObject({
    ...{ changes: false, also: ['away'], asides: [{ act: 'away', from: '2026-12-03' }] },
    options: {
      choices: [
        { act: 'duty.take', from: '2026-12-01', until: '2026-12-01' },
        { act: 'duty.give', person: bo, from: '2026-12-02', until: '2026-12-02' },
      ],
    },
  });
});

test.each([
  ['Bo tar lådan imorgon, jag är på kurs hela dagen', '2026-12-02'],
  ['Bo tar ks på torsdag, jag är ledig hela dagen', '2026-12-03'],
  ['Bo tar ks imorgon, jag är borta hela dagen idag', '2026-12-01'],
])('"%s" is away on its day', (text, from) => {
  expect(understood(text, around).asides).toMatchObject([{ act: 'away', from }]);
});

test.each([
  'kan nån annan ta min brevlådevecka v 51? jag och ungarna åker till fjällen',
  'kan nån annan ta lådan v 51? vi åker till fjällen',
])('"%s" is of that week', (text) => {
  expect(understood(text, around)).toMatchObject({
    ...{ act: 'duty.cannot', from: '2026-12-14', until: '2026-12-18', changes: false },
    asides: [{ act: 'away', from: '2026-12-14', until: '2026-12-18' }],
  });
});

test.each([
  'Från nästa vecka ska Bo ha ks på måndagarna istället för Anna',
  'från nästa vecka tar Bo ks på måndagar i stället för Carin',
])('"%s" is of the roster', (text) => {
  expect(understood(text, around)).toMatchObject({
    ...{ act: 'roster.order', person: bo, mailbox: 'ks', from: '2026-12-07', changes: false },
  });
});

test('"Bo tar ks i morgon i stället för Anna" is of that day', () => {
  expect(understood('Bo tar ks i morgon i stället för Anna', around)).toMatchObject({
    ...{ act: 'duty.give', person: bo, from: '2026-12-02', until: '2026-12-02' },
  });
});

test.each([
  ['nej förresten jag tar den själv', 'kan bo ta ks imorgon'],
  ['ok då tar jag den själv', 'kan bo ta ks imorgon?'],
  ["I'll take it myself", 'can Bo take ks tomorrow?'],
])('"%s" after "%s" takes that day', (text, before) => {
  expect(understood(text, { ...around, before: [before] })).toMatchObject({
    ...{ act: 'duty.take', person: undefined, mailbox: 'ks', from: '2026-12-02', changes: false },
  });
});

test('"jag tar den själv" after a message is of that', () => {
  const said = understood('jag tar den själv', { ...around, before: ['vem har bidragsansökan'] });
  expect(said.act).toBe('order.claim');
});

test.each(['jag hann aldrig öppna igår', 'glömde öppna ks igår', 'forgot to open the mailbox yesterday'])(
  '"%s" shows how that day was',
  (text) => {
    expect(understood(text, around)).toMatchObject({
      act: 'mailbox.status',
      from: '2026-11-30',
      changes: false,
    });
  },
);

test('"hinner inte öppna imorgon" is of the day to come', () => {
  expect(understood('hinner inte öppna imorgon', around)).toMatchObject({
    act: 'duty.cannot',
    from: '2026-12-02',
  });
});
