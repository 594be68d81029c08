// Which day, hour and person a line is of: weeks that follow another, openings of days that have been, minutes, conditions, who is late.

import { understood } from '../understood';

test.each([
  ['jag är borta onsdag veckan efter', '2026-12-09'],
  ['ledig fredag veckan därpå', '2026-12-11'],
  ['borta v 51 och tisdag veckan efter', '2026-12-22'],
  ['borta fredag och onsdag veckan efter', '2026-12-09'],
  ['ledig till onsdag veckan efter', '2026-12-09'],
  ['borta tisdag veckan efter nästa', '2026-12-15'],
])('"%s" ends on that day of the week that follows', (text, until) => {
  expect(understood(text)).toMatchObject({ until });
});

test('of what was said before it is the week behind that', () => {
  expect(understood('och onsdag veckan efter', { before: ['borta fredag 11 december'] })).toMatchObject({
    ...{ from: '2026-12-16', until: '2026-12-16', changes: true },
  });
});

test('where nobody can tell which week it is asked', () => {
  const { changes, options } = understood('jag är ledig måndag veckan efter');
  expect(changes).toBe(false);
  expect(options?.choices.map(({ from }) => from)).toEqual(['2026-12-07', '2026-12-14']);
});

test.each([
  ['glömde lådan i går morse men öppnade den på kvällen', '2026-11-30'],
  ['glömde lådan igår, men öppnade den på kvällen', '2026-11-30'],
  ['glömde öppna i fredags, gjorde det på kvällen, jag öppnade ks', '2026-11-27'],
  ['varför är fredagen noterad utan öppning, jag öppnade ju', '2026-11-27'],
  ['det står att fredagen är utan öppning men jag öppnade lådan', '2026-11-27'],
])('"%s" opens nothing today', (text, from) => {
  expect(understood(text)).toMatchObject({ from, until: from });
});

test.each([
  ['finns det någon som öppnar brevlådan på julafton?', '2026-12-24'],
  ['öppnas brevlådan på nyårsafton?', '2026-12-31'],
  ['öppnar vi lådan på lucia', '2026-12-13'],
  ['är lådan öppen på julafton', '2026-12-24'],
  ['öppnas ks 24 december?', '2026-12-24'],
  ["does anyone open the mailbox on new year's eve?", '2026-12-31'],
  ['will the mailbox be opened on Christmas Eve?', '2026-12-24'],
])('"%s" is of who has it then', (text, from) => {
  expect(understood(text)).toMatchObject({ act: 'duty.who', from, changes: false });
});

test.each([
  ['vem hade ks på julafton', '2025-12-24'],
  ['vem hade lådan på fredag?', '2026-11-27'],
  ['who had the mailbox on Friday?', '2026-11-27'],
  ['vem hade kunnat ta ks på fredag', '2026-12-04'],
])('"%s" is of who had it', (text, from) => {
  expect(understood(text)).toMatchObject({ act: 'duty.who', from, changes: false });
});

test.each([
  ['öppnades brevlådan på julafton?', '2025-12-24'],
  ['har brevlådan öppnats på nyårsafton?', '2025-12-31'],
  ['was the mailbox opened on Christmas Eve?', '2025-12-24'],
  ['öppnade någon brevlådan i fredags?', '2026-11-27'],
  ['öppnas brevlådan i dag?', '2026-12-01'],
  ['status ks 28 november', '2026-11-28'],
])('"%s" is of how it went', (text, from) => {
  expect(understood(text)).toMatchObject({ act: 'mailbox.status', from });
});

test.each([
  'öppnat nu, igår missade jag',
  'öppnat. ingen post till fredag',
  'har öppnat ks idag, glömde igår',
  'glömde lådan igår, öppnade nu på morgonen',
  'missade sbf i fredags, har öppnat den idag',
  'forgot ks yesterday, opened it this morning',
])('"%s" is opened today', (text) => {
  const { act, changes, from = '2026-12-01' } = understood(text);
  expect({ act, changes, from }).toEqual({ act: 'duty.opened', changes: true, from: '2026-12-01' });
});

test.each([
  ['börjar inte 8 utan 9.30 imorgon', '-09:30'],
  ['slutar inte 14 utan 15.30 imorgon', '15:30-'],
  ['kommer inte 7.30 utan 9 på torsdag', '-09:00'],
])('"%s" keeps its minutes', (text, part) => {
  expect(understood(text)).toMatchObject({ act: 'away.change', part });
});

test.each([
  ['är jag borta på fredag så tar maja lådan', 'maja.assistent@ale.example'],
  ['blir jag sjuk får sara ta lådan på torsdag', 'sara.sekreterare@ale.example'],
  ['blir jag borta på fredag tar hasse lådan', 'hasse.bygglov@ale.example'],
  ['skulle jag bli sjuk på torsdag tar hasse lådan', 'hasse.bygglov@ale.example'],
  ['skulle tåget vara inställt imorgon tar hasse lådan', 'hasse.bygglov@ale.example'],
  ['skulle det bli sent på torsdag tar hasse lådan', 'hasse.bygglov@ale.example'],
  ['blir hasse sjuk på fredag tar ines lådan', 'ines.miljo@ale.example'],
])('"%s" gives it to who is named, and says that nobody waits', (text, person) => {
  expect(understood(text)).toMatchObject({ act: 'duty.give', person, changes: false, isUnlessSo: true });
});

test.each([
  'hinner jag inte tillbaka till 14 tar hasse lådan',
  'om jag inte hinner hem till 14 får hasse ta lådan',
])('"%s": from that hour', (text) => {
  expect(understood(text)).toMatchObject({
    act: 'duty.give',
    part: '14:00-',
    changes: false,
    isUnlessSo: true,
  });
});

test.each([
  'sjuk idag, hasse är på plats',
  'sjuk idag o imorgon, sara kommer in',
  'off sick today, hasse is in',
])('"%s": whoever is there is not said to be away', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: true, also: [] });
});

test.each(['gunilla går tidigare idag', 'gunilla slutar tidigt idag'])('"%s" is of her afternoon', (text) => {
  const { act, options } = understood(text);
  expect({ act, options }).toMatchObject({ act: 'away.of', options: { choices: [{ part: 'pm' }] } });
});

test('who is late after a mailbox was given is given nothing, and beside an opening is late in the morning', () => {
  const before = ['ge lådan till hasse imorgon'];
  expect(understood('gunilla blir sen idag', { before }).act).toBe('away.of');
  expect(understood('öppnade ks själv nyss, anna är sen').asides).toMatchObject([
    { act: 'away.of', person: 'anna.registrator@ale.example', part: 'am' },
  ]);
});

test.each(['lediga fredagar för mig framöver', 'jobbar inte fredagar i fortsättningen'])('"%s"', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away.weekdays', weekdays: { days: ['fri'] } });
});

test.each(['hasse tar tisdagar framöver', 'maja tar mina tisdagar'])('"%s" orders the roster', (text) => {
  expect(understood(text)).toMatchObject({ act: 'roster.order', weekdays: { days: ['tue'] } });
});

test.each(['hur ligger vi till inför helgen', 'hur står det till inför fredag'])('"%s" is of now', (text) => {
  const { act, from } = understood(text);
  expect({ act, from }).toEqual({ act: 'mailbox.status', from: undefined });
});

test.each([
  'stod ks oöppnad på midsommar?',
  'sköttes ks på midsommarafton?',
  'kollade någon ks på midsommar?',
])('"%s" is of the one that was', (text) => {
  expect(understood(text)).toMatchObject({ act: 'mailbox.status', from: '2026-06-19' });
});

test.each(['jag öppnade ks i går men glömde trycka, gör det nu', 'öppnade i fredags morse, glömde säga'])(
  '"%s" opens nothing today',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.opened', changes: false });
  },
);

test.each([
  ['slutar inte förrän efter lunch', 'pm'],
  ['går inte hem förrän i eftermiddag', 'pm'],
  ['kommer inte förrän efter lunch', 'am'],
])('"%s" is away %s', (text, part) => {
  expect(understood(text)).toMatchObject({ act: 'away', part });
});
