// A return to work in other words than "tillbaka", the end of an absence sooner than it was said, and days that are left out of one.

import { instant } from '../../../src/core/time';
import { understood } from '../understood';

test.each([
  ['börjar jobba igen från och med fredag', '2026-12-03'],
  ['Börjar arbeta igen den 8/12', '2026-12-07'],
  ['på plats igen 10 december', '2026-12-09'],
  ['I tjänst igen fr.o.m. 10/12.', '2026-12-09'],
  ['ni ser mig igen på fredag', '2026-12-03'],
  ['jobbar som vanligt igen mån', '2026-12-04'],
  ['på torsdag är jag tillbaka', '2026-12-02'],
  ['från torsdag jobbar jag igen', '2026-12-02'],
  ['är frisk och börjar jobba på torsdag', '2026-12-02'],
  ['frisk på torsdag!', '2026-12-02'],
  ['jag kommer först på torsdag', '2026-12-02'],
  ['back to work as normal from Thursday', '2026-12-02'],
  ['resuming work on Thursday', '2026-12-02'],
  ["I'll be at work again on Thursday", '2026-12-02'],
  ['tillbaka på fredag morgon', '2026-12-03'],
  ['kommer tillbaka i morgon bitti', '2026-12-01'],
  ['back Thursday morning', '2026-12-02'],
])('"%s" is away until %s', (text, until) => {
  expect(understood(text)).toMatchObject({ act: 'away.change', from: undefined, until, changes: true });
});

test('"jobbar igen idag" ends what runs; "jobbar igen på måndag" beside an absence says its end', () => {
  expect(understood('börjar igen idag')).toMatchObject({ act: 'away.end', changes: true });
  for (const joint of [', ', ' så jag ', ', så då ']) {
    expect(understood(`ledig från imorgon${joint}jobbar igen på måndag`)).toMatchObject({
      ...{ act: 'away', from: '2026-12-02', until: '2026-12-04' },
    });
  }
});

test.each([
  'Bo jobbar igen på torsdag',
  'Maja tillbaka på torsdag',
  'kursen börjar igen på torsdag',
  'jobbar jag igen på torsdag?',
  'jobbar Bo igen på torsdag',
  'börjar på måndag',
  'jag jobbar hemma igen på torsdag',
])('"%s" says nothing of the writer', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  ['kommer tillbaka en dag tidigare', 'ledig till fredag', '2026-12-03'],
  ['coming back a day earlier', 'on leave until Friday', '2026-12-03'],
  ['jag kortar den med två dagar', 'ledig till fredag', '2026-12-02'],
  ['jag kommer redan på torsdag', 'sjuk till fredag', '2026-12-02'],
  ['back on Wednesday rather than Thursday', 'off today to Wednesday, back Thursday', '2026-12-01'],
])('"%s" after "%s" ends it on %s', (text, before, until) => {
  expect(understood(text, { before: [before] })).toMatchObject({ act: 'away.change', until, changes: true });
});

test.each(['kom tillbaka tidigare än planerat', 'är redan tillbaka'])('"%s" ends it', (text) => {
  const made = understood(text, { before: ['sjuk till fredag'] });
  expect(made).toMatchObject({ act: 'away.end', from: undefined, changes: true });
});

test.each([
  ['ta inte bort hela veckan, bara fredag', 'ledig hela veckan'],
  ['ta inte bort torsdagen, bara fredagen', 'ledig hela veckan'],
  ["don't remove the whole week, just Friday", 'on leave all week'],
])('"%s" asks of that day alone', (text, before) => {
  const made = understood(text, { before: [before] });
  expect(made).toMatchObject({ act: 'away.end', from: '2026-12-04', until: '2026-12-04', changes: false });
});

test('"stryk fredagen, jag jobbar då" takes it out', () => {
  const made = understood('stryk fredagen, jag jobbar då', { before: ['ledig tors-fre'] });
  expect(made).toMatchObject({ act: 'away.end', from: '2026-12-04', until: '2026-12-04', changes: true });
});

test.each([
  'jag tar inte semester nästa vecka',
  'det blir ingen semester v 52 för mig',
  'no holiday for me next week',
  'jag tar inte ledigt på fredag',
])('"%s" may be a plan or take something out: asked', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away.end', sure: false, changes: false });
});

test('a part of the vab that is denied is no vab', () => {
  expect(understood('ska inte vabba imorgon').act).toBe('away.end');
});

test.each([
  ['skulle Maja kunna ta över på fredag, jag är på kurs', 'duty.give'],
  ['kan Maja ta fredag? har tandläkare', 'duty.give'],
  ['can somebody else take it? stuck in a hearing', 'duty.cannot'],
])('"%s" asks somebody, and why is no absence', (text, act) => {
  expect(understood(text)).toMatchObject({ act, asked: true, changes: false });
});

test.each([
  ['jag är sjuk, skulle Maja kunna ta över på fredag?', undefined],
  ['jag är på kurs på fredag, skulle Maja kunna ta över då?', '2026-12-04'],
])('"%s" is away first', (text, from) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, changes: true });
});

test.each(['maybe Bo can take ks Friday', 'nej Maja kan inte ta lådan på torsdag', 'Maja kan inte ta ks'])(
  '"%s" gives and takes nothing at once',
  (text) => {
    expect(understood(text).changes).toBe(false);
  },
);

test('what was looked for is looked for anew, and nothing is undone', () => {
  const before = ['hitta brevet om gång- och cykelvägen'];
  const made = understood('det var inte det, jag menar mejlet från Trafikverket', { before });
  expect(made).toMatchObject({ act: 'message.find', changes: false });
});

test('a mailbox whose name is a word is meant where nothing else is', () => {
  const made = understood('nej, kommun menade jag', { before: ['jag tar ks idag'] });
  expect(made).toMatchObject({ act: 'duty.take', mailbox: 'kommun' });
});

test.each([
  ['sjuk idag, hemma i morgon med', 'away'],
  ['fortfarande febrig idag, stannar hemma imorgon också', 'away.change'],
  ['inte bättre idag, blir hemma även onsdag', 'away.change'],
  ['still sick today, staying home tomorrow too', 'away.change'],
])('"%s" is both days', (text, act) => {
  expect(understood(text)).toMatchObject({ act, from: '2026-12-01', until: '2026-12-02', changes: true });
});

test.each([
  ['mår inte bättre, tar två dagar till', '2026-12-03'],
  ['fortfarande krasslig, en dag till', '2026-12-02'],
  ['still ill, two more days', '2026-12-03'],
])('"%s" goes on after the last day that was just said', (text, until) => {
  const made = understood(text, { before: ['kan inte jobba idag, hög feber'] });
  expect(made).toMatchObject({ act: 'away.change', from: '2026-12-01', until, changes: true });
});

test.each([
  ['jag åker bort på torsdag, kommer åter måndagen efter', '2026-12-03', '2026-12-04'],
  ['borta från torsdag, tillbaka måndagen därpå', '2026-12-03', '2026-12-04'],
  ['away Thursday, back the Monday after', '2026-12-03', '2026-12-04'],
  ['ledig 10 december, tillbaka måndagen efter', '2026-12-10', '2026-12-11'],
  ['jag är ledig på torsdag, kommer tillbaka måndag', '2026-12-03', '2026-12-04'],
  ["I'm travelling Thursday, coming back Monday", '2026-12-03', '2026-12-04'],
  ['semester v 51, åter måndag', '2026-12-14', '2026-12-18'],
  ['semester v 51, åter måndagen efter', '2026-12-14', '2026-12-18'],
  ['semester v 51, åter torsdag', '2026-12-14', '2026-12-16'],
  ['semester v 51-52, åter måndag', '2026-12-14', '2026-12-25'],
  ['ledig nästa vecka, tillbaka måndag', '2026-12-07', '2026-12-11'],
  ['ledig 7-11 december, back on Monday', '2026-12-07', '2026-12-11'],
])('"%s" is away from %s until %s', (text, from, until) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, until, changes: true });
});

test('a Monday after a feast is no return after another day', () => {
  expect(understood('åter måndagen efter trettonhelgen')).toMatchObject({ until: '2027-01-08' });
});

test.each([
  'tillbaka efter lunch på torsdag',
  'åter från klockan 13 på torsdag',
  'jag är tillbaka från lunch på torsdag',
])('"%s" is back that day, and not the day before', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away.change', until: '2026-12-03', part: undefined });
});

test.each([
  ['går hem vid 2 idag', '14:00-'],
  ['går hem 2 idag', '14:00-'],
  ['går hem vid 3', '15:00-'],
  ['går 3 idag', '15:00-'],
])('"%s" is away from the afternoon on, not all day', (text, part) => {
  expect(understood(text)).toMatchObject({ act: 'away', from: '2026-12-01', until: '2026-12-01', part });
});

test.each(["I'm leaving around 2 today", 'jag börjar 10 på torsdag'])('"%s" is no change of post', (text) => {
  expect(understood(text).act).not.toBe('staff.change');
});

test('hours are no days: two weeks are two weeks', () => {
  expect(understood('jag går 2 veckor i januari')).toMatchObject({ from: '2027-01-01', until: '2027-01-14' });
});

test('whoever is excepted is not meant', () => {
  expect(understood('kan någon annan än Anna ta lådan idag').person).toBeUndefined();
});

test.each([
  'Ingen annan än Bo är borta i dag',
  'ingen annan än Bo tar lådan i morgon',
  'nobody other than Bo is away today',
])('"%s" means him', (text) => {
  expect(understood(text).person).toBe('bo.ersattare@ale.example');
});

test.each([
  'kan någon annan än Anna ta lådan?',
  'kan någon annan än Anna Registrator ta lådan i morgon?',
  'can somebody other than Anna take the mailbox?',
])('"%s" asks who has it', (text) => {
  expect(understood(text)).toMatchObject({ act: 'duty.who', changes: false });
});

test.each([
  ['jag är borta till onsdag, åter onsdag', '2026-12-01', '2026-12-01', undefined],
  ['sjuk till fredag, åter fredag', '2026-12-01', '2026-12-03', undefined],
  ['borta från torsdag till måndag, tillbaka måndag', '2026-12-03', '2026-12-04', undefined],
  ['borta 7–11 december, åter 11 december', '2026-12-07', '2026-12-10', undefined],
  ['sjuk idag, tillbaka kl 8 i morgon', '2026-12-01', '2026-12-01', undefined],
  ['jag är borta i eftermiddag, tillbaka kl 9 i morgon', '2026-12-01', '2026-12-01', 'pm'],
  ['borta från måndag, tillbaka kl 10 på onsdag', '2026-12-07', '2026-12-08', undefined],
])('"%s": whoever is back in the morning works that day', (text, from, until, part) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, until, part });
});

test('home on a day is no return from another', () => {
  expect(understood('jag är ledig i dag och hemma på fredag').spans).toEqual([
    { from: '2026-12-01', until: '2026-12-01' },
    { from: '2026-12-04', until: '2026-12-04' },
  ]);
});

test('the hour of a return is one where it stands bare behind the hour of going', () => {
  for (const text of ['måste gå till tandläkaren kl 10, är tillbaka 12', 'borta från kl. 10, åter 12'])
    expect(understood(text, { at: instant('2026-12-01T09:05:00+01:00') })).toMatchObject({
      ...{ act: 'away', from: '2026-12-01', part: '10:00-12:00' },
    });
});

test.each([
  ['jag är borta idag och sen är jag tillbaka på torsdag', '2026-12-01', '2026-12-02'],
  ['jag är på kurs på onsdag och sedan har jag semester till fredag', '2026-12-02', '2026-12-04'],
  ['jag är ledig imorgon och sen är jag på plats igen på fredag', '2026-12-02', '2026-12-03'],
])('"%s" is one line, and the word order behind "sen" asks nothing', (text, from, until) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, until });
});

test.each([
  'take back my absence next week',
  'please take back my leave 7-11 December',
  'ta tillbaka min frånvaro nästa vecka',
])('"%s" takes those days out, and is of no return', (text) => {
  const days = { from: '2026-12-07', until: '2026-12-11' };
  for (const before of [[], ["I'm off from the 7th to the 11th, back on the 14th"]])
    expect(understood(text, { before })).toMatchObject({ act: 'away.end', changes: true, ...days });
});

test.each(["I'm back from my absence next week", 'back next week', 'can I take back my leave next week?'])(
  '"%s" takes nothing out at once',
  (text) => {
    const { act, changes } = understood(text);
    expect(act === 'away.end' && changes).toBe(false);
  },
);

test.each(['tebax på jobbet imorgon bitti är hemma idag', 'home today, back tomorrow morning'])(
  '"%s" is away today alone',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away.change', until: '2026-12-01', changes: true });
  },
);

test.each([
  ['jag är borta imorgon bitti', { act: 'away', from: '2026-12-02', part: 'am' }],
  ['tillbaka i dag', { act: 'away.end', until: '2026-12-01' }],
])('"%s" is of that morning, or of now', (text, told) => {
  expect(understood(text)).toMatchObject({ ...told, changes: true });
});
