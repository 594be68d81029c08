// Hours that stand by a day: behind a date, at both ends of several days, late or early by so much, and kept where the same is said of another day.

import { instant } from '../../../src/core/time';
import { understood } from '../understood';

const at = instant('2026-12-01T08:40:00+01:00');
type Days = readonly [text: string, from: string, until: string, part: string | undefined];

test.each<Days>([
  ['jag är borta 9 december från 13', '2026-12-09', '2026-12-09', '13:00-'],
  ['jag är borta onsdag 9 dec från 13', '2026-12-09', '2026-12-09', '13:00-'],
  ['jag är borta onsdag 9 dec efter 13', '2026-12-09', '2026-12-09', '13:00-'],
  ['jag tar lådan 16 dec från 13', '2026-12-16', '2026-12-16', '13:00-'],
  ['jag är borta 17 december till 12', '2026-12-17', '2026-12-17', '-12:00'],
  ['borta 9 dec före 10', '2026-12-09', '2026-12-09', '-10:00'],
  ["I'm off Dec 9 after 3", '2026-12-09', '2026-12-09', '15:00-'],
  ['borta 9 och 10 dec från 13', '2026-12-09', '2026-12-10', '13:00-'],
  ['borta onsdag 9 dec till 13', '2026-12-09', '2026-12-13', undefined],
  ['borta från 9 december till 11', '2026-12-09', '2026-12-11', undefined],
])('"%s": the number bounds the day where it cannot end days', (text, from, until, part) => {
  expect(understood(text, { at })).toMatchObject({ from, until, changes: true });
  expect(understood(text, { at }).part).toBe(part);
});

test('a weekday is not lent with its month, and no year is found to suit it', () => {
  for (const text of ['borta onsdag 9 dec - 8', 'ge lådan till hasse onsdag 9 dec till 3'])
    expect(understood(text, { at })).toMatchObject({ flaw: 'turned', changes: false });
});

test.each<Days>([
  ['jag kommer en timme sent imorgon', '2026-12-02', '2026-12-02', '-09:00'],
  ['kommer två timmar sent på torsdag', '2026-12-03', '2026-12-03', '-10:00'],
  ["I'll be an hour late tomorrow", '2026-12-02', '2026-12-02', '-09:00'],
  ['går en timme tidigare idag', '2026-12-01', '2026-12-01', '15:30-'],
  ['leaving two hours early on friday', '2026-12-04', '2026-12-04', '14:30-'],
  // The office has been open for longer than that.
  ['kommer 20 minuter sent', '2026-12-01', '2026-12-01', '08:40-09:00'],
  ['är borta två timmar', '2026-12-01', '2026-12-01', '08:40-10:40'],
])('"%s" is counted from the hours of the office', (text, from, until, part) => {
  expect(understood(text, { at })).toMatchObject({ from, until, part, changes: true });
});

test.each([
  ['im off from thursday lunch until monday morning', ['12-03 pm', '12-04']],
  ['borta från torsdag lunch till måndag morgon', ['12-03 pm', '12-04']],
  ['borta torsdag em till fredag', ['12-03 pm', '12-04']],
  ['borta från onsdag kl 13 till fredag kl 10', ['12-02 13:00-', '12-03', '12-04 -10:00']],
  ['borta 9 december kl 13 till 11 december', ['12-09 13:00-', '12-10–12-11']],
] as const)('"%s": the days between are whole', (text, expected) => {
  const { spans = [], changes } = understood(text, { at });
  expect(changes).toBe(true);
  const said = spans.map(({ from, until, part }) => {
    const days = from === until ? from.slice(5) : `${from.slice(5)}–${until?.slice(5) ?? ''}`;
    return part === undefined ? days : `${days} ${part}`;
  });
  expect(said).toEqual(expected);
});

test.each([
  ['borta 8 dec', 'samma för 9 och 10', ['2026-12-09', '2026-12-10']],
  ['borta onsdag', 'samma för torsdag', ['2026-12-03', '2026-12-03']],
  ['ledig torsdag fm', 'samma på fredag', ['2026-12-04', '2026-12-04', 'am']],
  ['jag är borta fredag 13-16', 'samma tid på tisdag', ['2026-12-08', '2026-12-08', '13:00-16:00']],
  ['away friday', 'same for monday', ['2026-12-07', '2026-12-07']],
  ['away monday', 'same on tuesday', ['2026-12-08', '2026-12-08']],
])('"%s", then "%s" is added with its hours', (before, text, days) => {
  const said = understood(text, { at, before: [before] });
  expect(said).toMatchObject({ act: 'away.change', changes: true, isAdded: true });
  expect(said.instead).toBeUndefined();
  expect([said.from, said.until, said.part].filter((one) => one !== undefined)).toEqual(days);
});

test.each([
  ['jag är borta tors 12-15 på läkarbesök', 'flytta det till fredag samma tid', '2026-12-04', '12:00-15:00'],
  ['jag är borta fredag 13-16', 'move it to monday, same time', '2026-12-07', '13:00-16:00'],
])('"%s", then "%s" is moved with its hours', (before, text, from, part) => {
  expect(understood(text, { at, before: [before] })).toMatchObject({
    ...{ act: 'away.change', from, until: from, part, changes: true },
    instead: { part },
  });
});

test('"det blev flyttat" is asked with its hours', () => {
  const text = 'det blev flyttat till torsdag i stället, samma tid';
  expect(understood(text, { at, before: ['borta imorgon 10-12'] })).toMatchObject({
    ...{ act: 'away.change', from: '2026-12-03', until: '2026-12-03', part: '10:00-12:00', changes: false },
  });
});

test('of somebody else, or of which week nobody knows, nothing is added', () => {
  const before = ['jag är borta tisdag 13-15'];
  for (const text of ['samma på onsdag', 'samma för bo på måndag', 'samma'])
    expect(understood(text, { at, before }).changes).toBe(false);
});

test.each(['också', 'det också', 'det andra också', 'also', 'that too'])('"%s" says nothing', (text) => {
  for (const before of [[], ['borta onsdag'], ['vem har brevlådan']])
    expect(understood(text, { at, before })).toMatchObject({ act: 'unclear', changes: false });
});

test.each<Days>([
  ['blir en kvart sen på jobbet i morgon', '2026-12-02', '2026-12-02', '-08:15'],
  ['jag kommer inte 9 utan 10 i morgon', '2026-12-02', '2026-12-02', '-10:00'],
  ['går inte 15 utan 14 på fredag', '2026-12-04', '2026-12-04', '14:00-'],
  ["I'm not in at 9 but 10 tomorrow", '2026-12-02', '2026-12-02', '-10:00'],
  ['i cant today, im in meetings all day until 3 pm', '2026-12-01', '2026-12-01', '-15:00'],
])('"%s": neither the hour nor the day is lost', (text, from, until, part) => {
  expect(understood(text, { at })).toMatchObject({ from, until, part });
});

test.each([
  ['är på tandläkaren', ['am', undefined]],
  ['jag är på kurs', ['am', undefined]],
  ['sitter i möte nu', ['am', undefined]],
  ['at the dentist', ['am', undefined]],
  ['är försenad på torsdag', ['am']],
  ['jag blir lite sen i morgon', ['am']],
  ["I'll be a bit late tomorrow", ['am']],
  ['slutar tidigt på fredag', ['pm']],
  ['går tidigare idag', ['pm']],
  ['jag går hem tidigt', ['pm']],
  ['jag går lite tidigare i dag', ['pm']],
  ['måste åka hem tidigt', ['pm']],
  ['leaving early today', ['pm']],
  ['heading off early today', ['pm']],
  ['slutar lite tidigare idag pga magont', ['pm']],
] as const)('"%s" says no hour: asked, and nobody is away the whole day', (text, parts) => {
  const { options, changes } = understood(text, { at });
  expect({ ask: options?.ask, parts: options?.choices.map(({ part }) => part), changes }).toEqual({
    ask: 'until',
    parts,
    changes: false,
  });
});

test.each(['tåget är försenat så jag stannar hemma idag', 'är på kurs hela dagen', 'är på utbildning idag'])(
  '"%s" is that day',
  (text) => {
    expect(understood(text, { at })).toMatchObject({ act: 'away', changes: true, part: undefined });
  },
);

test('hours in the place of others, where nothing was spoken of, are asked', () => {
  expect(understood('inte 9 utan 10 i morgon', { at }).changes).toBe(false);
});

test.each([
  'om jag inte är tillbaka kl 13 får hasse ta lådan',
  "if i'm not back by 1 pm hasse takes the mailbox",
])('"%s": from then on, and asked', (text) => {
  const { part, asked, changes } = understood(text, { at });
  expect({ part, isDone: changes && !asked }).toEqual({ part: '13:00-', isDone: false });
});

test.each([
  ['och bo på torsdag', 'jag är borta imorgon em och hela torsdag, kim tar lådan', 'bo.ersattare'],
  ['fast david på fredag', 'jag är borta torsdag och fredag, kim tar lådan', 'david.chef'],
  ['nej david på torsdag', 'jag är borta torsdag, kim tar lådan', 'david.chef'],
])('"%s" after "%s" gives the mailbox, asked', (text, before, who) => {
  const said = understood(text, { at, before: [before] });
  expect(said).toMatchObject({ act: 'duty.give', person: `${who}@ale.example`, changes: false });
});

test('"och Bo på fredag" after one\'s own absence is nobody\'s absence', () => {
  const said = understood('och bo på fredag', { at, before: ['jag är borta torsdag'] });
  expect(said.changes && said.act.startsWith('away')).toBe(false);
});

test.each(['jag öppnade i fredags', 'glömde öppna i fredags men gjorde det ändå på kvällen'])(
  '"%s" is told of that day, and today is not offered',
  (text) => {
    expect(understood(text, { at })).toMatchObject({ act: 'duty.opened', sure: true, until: '2026-11-27' });
  },
);

test.each([
  ['jag sticker tidigare idag', '15', '2026-12-01', '15:00-'],
  ['går tidigare på torsdag', 'vid halv tre', '2026-12-03', '14:30-'],
  ['går tidigare på torsdag', 'strax efter lunch', '2026-12-03', 'pm'],
  ['går tidigare på torsdag', 'nej 13-15', '2026-12-03', '13:00-15:00'],
  ['kommer sent i morgon', 'tio', '2026-12-02', '-10:00'],
  ['kommer sent i morgon', 'kl 9.30 typ', '2026-12-02', '-09:30'],
  ['heading off early tomorrow', 'around 3pm', '2026-12-02', '15:00-'],
  ['är på tandläkaren', 'till 14', '2026-12-01', '-14:00'],
])('"%s", and asked about the hour "%s": that day from or until then', (line, text, day, part) => {
  expect(understood(line, { at }).options?.ask).toBe('until');
  const said = understood(text, { at, before: [line] });
  expect(said).toMatchObject({ act: 'away', from: day, until: day, part, changes: true });
});

test.each([['är på tandläkaren', '14']])(
  '"%s" and then "%s": nobody can tell of what, and nothing is done',
  (line, text) => {
    expect(understood(text, { at, before: [line] }).changes).toBe(false);
  },
);

describe('a meeting', () => {
  test.each([
    'jag ska till samhällsbyggnad på möte',
    'möte på fredag',
    'studiebesök på fredag',
    'ska på nämndmöte imorgon',
  ])('without hours is asked until when: "%s"', (text) => {
    expect(understood(text)).toMatchObject({
      act: 'away',
      sure: false,
      changes: false,
      options: { ask: 'until' },
    });
  });

  test.each([
    'möte hela dagen på fredag',
    'möte 13-15 på fredag',
    'borta på möte på fredag',
    'studiebesök i göteborg på fredag',
  ])('with them, or away, is said: "%s"', (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', changes: true });
  });
});

describe('an hour that looks like a date', () => {
  test.each([
    ['jag är borta nu 12.05', '12:05-'],
    ['går 14.05', '14:05-'],
    ['jag kommer faktiskt in 10 på måndag', '-10:00'],
    ['kommer vid 10 på måndag', '-10:00'],
  ])('"%s" is %s', (text, part) => {
    expect(understood(text)).toMatchObject({ act: 'away', part, changes: true });
  });

  test.each([
    'kommer faktiskt i morgon',
    'kommer ju på torsdag',
    'kommer visst på fredag',
    'men jag kommer visst i morgon',
    'fast jag kommer nog in på fredag',
  ])('"%s" has none', (text) => {
    expect(understood(text).changes).toBe(false);
  });

  test.each([
    ['jag är borta den 12.05', '2027-05-12'],
    ['jag är borta nu 24.12', '2026-12-24'],
    ['jag är ledig nu 20.12', '2026-12-20'],
    ['jag är ledig nu 12.12', '2026-12-12'],
    ['jag är ledig nu 10.05', '2027-05-10'],
    ['går 01.02 på semester', '2027-02-01'],
    ['vi åker 23.02', '2027-02-23'],
    ['går 09.01', '2027-01-09'],
    ['ledig 12.12', '2026-12-12'],
    ['kommer in 10 december', '2026-12-10'],
  ])('"%s" is a day', (text, from) => {
    expect(understood(text)).toMatchObject({ from, part: undefined });
  });
});

test.each([
  ['lägg till en halvtimme på fredagen, går 11.30', '2026-12-04'],
  ['lägg till en halvtimme till på fredagen, går 11.30', '2026-12-04'],
  ['går en halvtimme tidigare på torsdag, 11.30', '2026-12-03'],
  ['I leave half an hour earlier on Thursday, 11:30', '2026-12-03'],
])('"%s": from then, and not for so long', (text, day) => {
  for (const before of [[], ['jag är borta på fredag från kl 12']])
    expect(understood(text, { before })).toMatchObject({ from: day, until: day, part: '11:30-' });
});

test.each([
  ['är borta en halvtimme på fredag, 11.30', '11:30-12:00'],
  ['går 11.30 och är borta en halvtimme på fredag', '11:30-12:00'],
  ['går en timme tidigare på fredag', '15:30-'],
])('"%s": for so long', (text, part) => {
  expect(understood(text)).toMatchObject({ from: '2026-12-04', until: '2026-12-04', part });
});
