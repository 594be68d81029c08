// Days that nobody has decided, weekdays in two letters, what is moved or denied: read as meant, or asked; never done as something else.

import { understood } from '../understood';

test.each([
  ['borta to-fr', '2026-12-03', '2026-12-04'],
  ['borta to-fr nästa vecka', '2026-12-10', '2026-12-11'],
  ['sjuk on-to', '2026-12-02', '2026-12-03'],
  ['ledig må-ti nästa vecka', '2026-12-07', '2026-12-08'],
  ['borta fre-må', '2026-12-04', '2026-12-07'],
  ['borta från fredag till onsdag nästa vecka', '2026-12-04', '2026-12-09'],
  ['ledig fredag t.o.m. tisdag v 50', '2026-12-04', '2026-12-08'],
  ['away from friday noon until wednesday next week', '2026-12-04', '2026-12-09'],
  ['borta från onsdag till fredag nästa vecka', '2026-12-09', '2026-12-11'],
  ['borta torsdag hela dagen', '2026-12-03', '2026-12-03'],
  ['ledig fr o m måndag, åter den 7 januari', '2026-12-07', '2027-01-05'],
])('"%s" is from %s to %s', (text, from, until) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, until, changes: true });
});

test('weekdays in a list are each a day', () => {
  const days = understood('ledig må, on o fr nästa vecka').spans?.map(({ from }) => from);
  expect(days).toEqual(['2026-12-07', '2026-12-09', '2026-12-11']);
  expect(understood('I want to, on Friday, be off').from).toBe('2026-12-04');
});

test.each([
  ['kommer in 10 imorgon', '2026-12-02'],
  ['kmr 10', '2026-12-01'],
])('"%s" is away until then', (text, from) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, part: '-10:00' });
});

test.each([
  'jag tar ut semester någon gång i mars',
  'vi åker till fjällen i februari',
  'har massa möten i januari',
  'borta en dag nästa vecka, vet inte vilken än',
  'tänkte vara ledig hela januari men det blev inget',
  'i morse var jag hos läkaren men nu är jag här',
  'har varit på möte',
  'sitter i möte',
  'in a meeting',
  'förlåt, har haft utbildning',
  'hade tandläkare i morse',
  'jag hoppas att jag inte blir sjuk nästa vecka',
  'bussen är inställd så jag kommer nån timme sen',
  'Bo kommer inte åt brevlådan',
  'jag har inte öppnat brevlådan',
  'sjuk idag. nej förlåt, det gällde igår',
  'jag mår dåligt idag',
  'känner mig lite krasslig',
  'har ont i huvet',
  'I feel a bit rough',
  'jag är hemma från jobbet vid fem',
  'jag går på lunch 12-13, behöver ja säga det till dig?',
])('"%s" changes nothing', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  'jag är på kurs en eftermiddag, vad gör jag med telefonen?',
  'jag är på utbildning en dag, måste jag säga till växeln?',
  'jag har möte på förmiddagen, hur gör jag med telefonen?',
  'I am at a course one afternoon, what do I do with the phone?',
])('"%s" asks for a rule, and changes nothing', (text) => {
  expect(understood(text)).toMatchObject({ changes: false });
  expect([understood(text).act, ...understood(text).also]).toContain('rule');
});

test.each([
  'jag är sjuk i dag, behöver jag säga till växeln?',
  'jag blev sjuk i morse, måste jag ringa växeln?',
  'borta på eftermiddagen',
])('"%s" is done', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: true });
});

test.each([
  'en förälder har lämnat ett meddelande på min svarare, måste jag ringa upp?',
  'någon har lämnat besked på telefonsvararen, hur fort ska jag ringa tillbaka?',
  'a parent left a message on my voicemail, do I have to call back?',
])('"%s" is a question to the rules, and nothing went astray', (text) => {
  expect(understood(text).act).toBe('rule');
});

test.each([
  'jag lämnade ett meddelande med personnummer till fel förälder',
  'nån har lämnat ut personuppgifter på svararen',
  'jag lämnade ett meddelande om en elev på fel persons svarare',
])('"%s" may be an incident', (text) => {
  expect(understood(text).act).toBe('incident');
});

test.each([
  ['jag menar imorgon', 'tillbaka nu'],
  ['flytta min lediga torsdag till fredagen samma vecka', 'borta idag'],
  ['nej vänta', 'borta torsdag'],
  ['nej det var fel, den är inte öppnad', 'öppnad'],
  ['jag tar den', 'vem har sbf på fredag'],
])('"%s" after "%s" changes nothing', (text, before) => {
  expect(understood(text, { before: [before] }).changes).toBe(false);
});

test.each([
  [
    'nej inte fredag, måndag',
    'jag tar ks fredag',
    { act: 'duty.take', from: '2026-12-07', until: '2026-12-07' },
  ],
  ['jag tar den', 'vem har sbf på fredag', { act: 'duty.take', mailbox: 'sbf', from: '2026-12-04' }],
  ['å dan efter?', 'vem har soc imorgon', { act: 'duty.who', mailbox: 'soc', from: '2026-12-03' }],
  ['och nästa?', 'hur ser veckan ut', { act: 'week', from: '2026-12-07', until: '2026-12-13' }],
  ['nej det var fel, den är inte öppnad', 'öppnad', { act: 'undo', asked: true }],
] as const)('"%s" after "%s" is of what was said', (text, before, expected) => {
  expect(understood(text, { before: [before] })).toMatchObject(expected);
});

test.each([
  ['mår dåligt, stannar hemma'],
  ['känner mig krasslig, kommer inte idag'],
  ['mår inte bra, går hem'],
])('"%s" is away', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: true });
});

test.each([
  'klienten i telefon skriker och är våldsam i receptionen',
  'en kille vägrar gå härifrån o blir aggressiv',
  'en man har ramlat ihop i entrén',
  'a woman has fainted in the lobby',
])('"%s" is danger where the writer is', (text) => {
  expect(understood(text).act).toBe('urgent');
});

test.each([
  'mejlet är hotfullt, vad gör jag?',
  'hon skriver att han är aggressiv i mejlet',
  'servern har kollapsat',
])('"%s" is no danger where the writer is', (text) => {
  expect(understood(text)).toMatchObject({ changes: false });
});

test.each([
  ['Jaha, då är det väl jag som får ta ks igen', false],
  ['Jag tar ks igen', true],
])('"%s" takes a mailbox: %s', (text, changes) => {
  expect(understood(text).changes).toBe(changes);
});

test.each([
  'jag vill ha ledigt 22/12',
  'skulle vilja ta semester v 51',
  'fast inte lådan på måndag, den tar jag',
])('"%s" is asked first', (text) => {
  expect(understood(text)).toMatchObject({ sure: false, changes: false });
});

test.each([
  'ge ks till Bo i morgon om han också kan',
  'jag tar ks på fredag om Bo då inte kan',
  'jag tar ks i morgon om ingen direkt säger nej',
])('"%s" has a condition, and is asked first', (text) => {
  expect(understood(text).changes).toBe(false);
});

test('"glöm det, jag jobbar hela veckan" takes back what was just said', () => {
  const said = understood('glöm det, jag jobbar hela veckan', { before: ['jag tar semester v 51'] });
  expect(said.act).toBe('undo');
});

test('"fel person, Cecilia skulle ta fredagen" takes nothing back at once', () => {
  const said = understood('hoppsan fel person, cecilia skulle ta fredagen');
  expect(said).toMatchObject({ act: 'duty.give', changes: false });
});
