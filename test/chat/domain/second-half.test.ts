// Two things in one line: the second is not dropped; and what is asked behind a name is asked.

import { understood } from '../understood';

const half = (part: string) => [
  { from: '2026-12-03', until: '2026-12-04' },
  { from: '2026-12-07', until: '2026-12-07', part },
];

test.each([
  ['hej! jobbar inte på torsdag o fredag denna veckan, o måndag bara fm', 'pm'],
  ['jag är borta torsdag och fredag och jobbar bara fm på måndag', 'pm'],
  ['är borta torsdag o fredag, måndag jobbar jag bara förmiddag', 'pm'],
  ['jag är ledig torsdag och fredag, och måndag bara fm', 'am'],
])('"%s" is all of it', (text, part) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: true, spans: half(part) });
});

test.each([
  'jag är borta torsdag, hade glömt säga det, fredag jobbar jag bara fm',
  'borta torsdag, i går sa Carin ja, fredag jobbar jag bara fm',
  'jag är borta på torsdag, på fredag jobbar jag bara förmiddagen',
  'är inte på plats torsdag, fredag jobbar jag bara fm',
  'jag är borta hela torsdag, fredag jobbar jag bara fm',
  'jag är borta torsdag. På fredag jobbar jag bara fm.',
])('"%s" is the day and the half', (text) => {
  const spans = [
    { from: '2026-12-03', until: '2026-12-03' },
    { from: '2026-12-04', until: '2026-12-04', part: 'pm' },
  ];
  expect(understood(text)).toMatchObject({ act: 'away', changes: true, spans });
});

test.each([
  'är inte längre ledig torsdag, fredag jobbar jag bara fm',
  'är inte ledig torsdag, fredag jobbar jag bara fm',
  'jag är borta till torsdag, fredag jobbar jag bara fm',
  'I am away Thursday, Friday I only work mornings',
])('"%s": a half that is not read is asked', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  'ledig i går, i morgon jobbar jag bara fm',
  'jag var ledig i måndags, i morgon jobbar jag bara fm',
])('"%s" is of the day to come', (text) => {
  expect(understood(text)).toMatchObject({ from: '2026-12-02', until: '2026-12-02', part: 'pm' });
});

test.each([
  ['jag är borta måndag-fredag, fredag bara fm', '2026-12-07', '2026-12-11'],
  ['jag är borta torsdag, Bo jobbar bara fm på måndag', '2026-12-03', '2026-12-03'],
  ['jag är borta torsdag och fredag', '2026-12-03', '2026-12-04'],
])('"%s" is read as before', (text, from, until) => {
  const made = understood(text);
  expect(made).toMatchObject({ from, until });
  expect(made.spans).toBeUndefined();
});

test.each([
  'i wrote monday for the school visit but make it tuesday, n cancel the friday reminder',
  'remissen ska besvaras tisdag, ta bort påminnelsen',
])('"%s": the reminders are shown too', (text) => {
  expect(understood(text).also).toContain('remind.mine');
});

test.each(['remissen ska besvaras tisdag', 'remissen ska besvaras tisdag, påminn mig fredag'])(
  '"%s": they are not',
  (text) => {
    expect(understood(text).also).not.toContain('remind.mine');
  },
);

test('who is back is nobody of what else is said', () => {
  const made = understood(
    'tillbaka nu, lådan är öppnad å mobbningsmejlet ska till Bo, han vill ha svar före helgen',
  );
  expect(made).toMatchObject({ act: 'away.end', person: undefined });
  expect(made.also).toEqual(expect.arrayContaining(['duty.opened', 'order.propose']));
  expect(understood('Bo är tillbaka nu').person).toBeDefined();
});

test.each([
  ['carin är i möte hela dan, ska jag godkänna nåt åt henne?', 'answers.mine'],
  ['ska jag besluta något åt Carin?', 'answers.mine'],
  ['remissen om cykelplan, va sa vi om den, vem skulle ha den', 'message.find'],
  ['remissen om cykelplan, vem ska svara på den?', 'message.find'],
  ['hej hur e läget med Bo idag, han skulle vara tillbaks', 'away.is'],
  ['har jag nåt försenat?', 'messages.late'],
])('"%s" is %s', (text, act) => {
  expect(understood(text)).toMatchObject({ act, changes: false });
});

test.each([
  ['någon hotar oss i receptionen, vem ska ta det?', 'urgent'],
  ['ett hotbrev har kommit, vem ska ta det', 'urgent'],
  ['Bo är sjuk, vem ska ta den?', 'away.of'],
  ['hur är läget i lådan', 'mailbox.status'],
])('"%s" stays %s', (text, act) => {
  expect(understood(text)).toMatchObject({ act, changes: false });
});
