import { sandbox, understood } from '../understood';
import { turnOf } from '../../../src/chat/domain/turn';
import { upn } from '../../../src/core/ids';

const as = (user: string) => ({ ...sandbox, before: [], who: upn(`${user}@ale.example`) });
const gunilla = as('gunilla.diarium');
const turn = (text: string, by = gunilla) =>
  turnOf({ text, understood: understood(text, by), offered: [], areApart: undefined });

test.each([
  ['Jag är ledig imorgon och Hasse är ledig på fredag', '2026-12-02', 'hasse.bygglov', '2026-12-04'],
  ['jag är på kurs ons och Ines är på kurs tors', '2026-12-02', 'ines.miljo', '2026-12-03'],
  ["I'm off tomorrow and Hasse is away on Friday", '2026-12-02', 'hasse.bygglov', '2026-12-04'],
])('"%s": the days of somebody else are not the writer\'s', (text, from, who, theirs) => {
  const made = understood(text, gunilla);
  expect(made).toMatchObject({ act: 'away', from, until: from, also: ['away.of'] });
  expect(made.asides).toMatchObject([{ act: 'away.of', person: `${who}@ale.example`, from: theirs }]);
});

test.each([
  ['jag tar sbf imorgon men är ledig på fredag', 'duty.take', '2026-12-02', '2026-12-04'],
  ['jag tar sbf onsdag och är borta torsdag', 'duty.take', '2026-12-02', '2026-12-03'],
  ["I have checked the mailbox and I'm off on Friday", 'duty.opened', undefined, '2026-12-04'],
])('"%s": each with its own days', (text, act, from, away) => {
  const made = understood(text, gunilla);
  expect(made).toMatchObject({ act, from, sure: true, also: ['away'] });
  expect(made.asides).toMatchObject([{ act: 'away', from: away, until: away }]);
});

test('the hour is of whoever says it of themselves, and each who is away is named', () => {
  const made = understood('Rut och Sara är borta idag och jag går vid 15', as('olga.social'));
  expect(made).toMatchObject({ act: 'away', part: '15:00-', also: ['away.of'] });
  expect(made.asides).toMatchObject([
    { person: 'rut.registrator@ale.example', part: undefined },
    { person: 'sara.sekreterare@ale.example', part: undefined },
  ]);
  expect(turn('Rut och Sara är sjuka, jag går 14', as('olga.social'))).toMatchObject({
    sayings: [{ act: 'away' }, { act: 'away.of', part: undefined }, { act: 'away.of', part: undefined }],
  });
});

test('what is opened and a meeting of some hours: those hours are offered', () => {
  expect(turn('öppnat sbf. är i Göteborg på möte 13-16')).toMatchObject({
    sayings: [{ act: 'duty.opened' }, { act: 'away', part: '13:00-16:00', mayChange: false }],
  });
});

test('what is registered, and who goes home', () => {
  const made = understood('Länsstyrelsens beslut är diariefört på SBN 2026/45 och jag går hem nu', gunilla);
  expect([made.act, ...made.also].toSorted()).toEqual(['away', 'order.register']);
});

test.each([
  ['ledig torsdag och fredag', '2026-12-03', '2026-12-04'],
  ['jag är borta imorgon och kommer tillbaka på fredag', '2026-12-02', '2026-12-03'],
  ['jag är sjuk och stannar hemma resten av veckan', '2026-12-01', '2026-12-04'],
])('"%s" is one matter', (text, from, until) => {
  expect(understood(text, gunilla)).toMatchObject({ act: 'away', from, until, also: [] });
});

test.each([
  ['rut är inte här idag, jag öppnar brevlådan istället', as('sara.sekreterare'), 'rut.registrator'],
])('"%s": whatever is asked back, that somebody is away is offered', (text, by, who) => {
  expect(turn(text, by)).toMatchObject({
    kind: 'askBack',
    rest: [{ act: 'away.of', person: `${who}@ale.example` }],
  });
});

test.each([
  ['är det jag som har sbf imorn? är nämligen ledig då', 'duty.mine'],
  ['vilka är borta idag? själv går jag 15', 'away.who'],
  ['har någon öppnat sbf? jag sitter på tåget till 10', 'mailbox.status'],
])('"%s": whatever is asked back, the question is answered', (text, act) => {
  expect(turn(text)).toMatchObject({ kind: 'askBack', beside: [{ act, asked: true, mayChange: false }] });
});

test.each([
  'anna har redan varit inne och kollat ks',
  'Bo är inne och öppnade ks',
  'Anna is in and has checked ks',
])('"%s": what has no subject of its own is of whom was named', (text) => {
  expect(understood(text, as('carin.chef')).changes).toBe(false);
});

test('whoever is ill is away today, whatever day they cannot take the mailbox', () => {
  const made = understood('jag är sjuk och kan inte ta lådan på fredag', gunilla);
  expect(made).toMatchObject({ act: 'away', from: undefined, also: ['duty.cannot'] });
  expect(made.asides).toMatchObject([{ act: 'duty.cannot', from: '2026-12-04' }]);
  expect(understood('jag är sjuk och Ines får ta brevlådan', gunilla)).toMatchObject({
    act: 'away',
    also: ['duty.give'],
  });
});

test.each([
  ['kan jag ta sbf på torsdag och vara ledig på fredag', 'duty.take'],
  ['kan jag byta med Hasse och vara ledig på fredag', 'duty.give'],
  ['kan du lägga in att jag är sjuk idag och ledig fredag', 'away'],
  ['kan Hasse ta sbf på torsdag och vara ledig på fredag', 'duty.give'],
  ['har jag lådan på torsdag och är ledig på fredag', 'duty.mine'],
  ['can I be off on Friday and take sbf on Monday', 'away'],
])('"%s": what is asked is asked as one', (text, act) => {
  expect(turn(text)).toMatchObject({ kind: 'do', sayings: [{ act, asked: true, mayChange: false }] });
});

test.each([
  ['jag tar sbf torsdag och fredag och är ledig måndag', ['2026-12-03', '2026-12-04'], '2026-12-07'],
  ['jag har sbf torsdag och fredag men är ledig måndag', ['2026-12-03', '2026-12-04'], '2026-12-07'],
])('"%s": days are counted up together', (text, [from, until], away) => {
  const made = understood(text, gunilla);
  expect(made).toMatchObject({ act: 'duty.take', from, until });
  expect(made.asides).toMatchObject([{ act: 'away', from: away, until: away }]);
});

test.each([
  ['Hasse går 15 och jag går 16', '16:00-', '15:00-'],
  ['jag går 14 och Hasse går 15', '14:00-', '15:00-'],
  ['Hasse kommer 10 och jag går 15', '15:00-', '-10:00'],
  ['Hasse leaves at 3 and I leave at 4', '16:00-', '15:00-'],
])('"%s": each with hours of their own', (text, own, theirs) => {
  expect(turn(text)).toMatchObject({
    sayings: [
      { act: 'away', part: own },
      { act: 'away.of', part: theirs, mayChange: false },
    ],
  });
});

test.each(['sbf är tömd och jag är ledig i morgon', 'öppnat sbf, Hasse är borta på fredag'])(
  '"%s": opened today',
  (text) => {
    expect(understood(text, gunilla)).toMatchObject({ act: 'duty.opened', from: undefined, changes: true });
  },
);

test.each([
  ['Hasse tar sbf på torsdag och är ledig på fredag'],
  ['Hasse tar sbf på torsdag men är borta på fredag'],
  ['Hasse takes sbf on Thursday but is away on Friday'],
  ['jag tog sbf i går och är ledig idag'],
])('"%s" is asked', (text) => {
  expect(turn(text)).toMatchObject({ kind: 'askBack' });
});

test("I'm off tomorrow and so is Hasse: nothing is asked", () => {
  expect(understood("I'm off tomorrow and so is Hasse", gunilla)).toMatchObject({ act: 'away', also: [] });
});

test('whoever is ill and has the mailbox takes nothing', () => {
  expect(turn('jag har sbf på torsdag men är sjuk')).toMatchObject({ kind: 'askBack' });
});

test.each([
  ['påminn mig på fredag och ge sbf till Hasse', 'remind', 'duty.give'],
  ['ta bort min ledighet på fredag och ge lådan till Hasse på måndag', 'away.end', 'duty.give'],
  ['ge sbf till Hasse och påminn honom på fredag', 'duty.give', 'remind'],
])('"%s": an order behind another', (text, act, other) => {
  expect(understood(text, gunilla)).toMatchObject({ act, also: [other] });
});

test.each([
  'är sjuk och Hasse kan inte ta sbf',
  'jag är ledig på fredag men Hasse är på plats',
  "I'm sick and Hasse can't take sbf",
])('"%s": the writer is ill, whatever the other means', (text) => {
  expect(understood(text, gunilla)).toMatchObject({ act: 'away', sure: true, changes: true });
});

test.each([
  'ingen har öppnat sbf och Hasse är ledig',
  'kan Ines ta sbf på fredag och jag tar torsdag',
  'jag tar sbf till fredag och är sen ledig i två veckor',
])('"%s" does nothing at once', (text) => {
  expect(understood(text, gunilla).changes).toBe(false);
});

test.each([['jag är borta en timme och sen tar jag sbf'], ['jag är ledig fredag och inte Hasse']])(
  '"%s": nothing is offered beside it',
  (text) => {
    expect(understood(text, gunilla)).toMatchObject({ act: 'away', also: [] });
  },
);

test('hours behind another day are of that day', () => {
  expect(understood('jag tar sbf från 10 i morgon och går 15', gunilla)).toMatchObject({
    from: '2026-12-02',
    part: '10:00-15:00',
    also: [],
  });
});

test('days that are given are given, though somebody is away behind them', () => {
  const made = understood('ge sbf till Hasse torsdag och fredag, jag är borta då', gunilla);
  expect(made).toMatchObject({ act: 'duty.give', from: '2026-12-03', until: '2026-12-04', also: ['away'] });
});

test.each(['registrerat alla från igår och går hem nu', 'registrerat allt sen i fredags, drar nu'])(
  '"%s": goes home now, and was not away since',
  (text) => {
    expect(understood(text, gunilla)).toMatchObject({
      act: 'away',
      from: '2026-12-01',
      until: '2026-12-01',
      part: '12:05-',
    });
  },
);

test.each(['Inte sjuk längre, men jobbar hemifrån imorgon', 'frisk igen men jobbar hemma imorgon'])(
  '"%s" is back now',
  (text) => {
    const made = understood(text, { ...gunilla, before: ['sjuk idag och imorgon'] });
    expect(made).toMatchObject({ act: 'away.end', from: undefined });
  },
);

test.each(['öppnade den, eller nej det var fel låda', 'öppnat sbf, eller nej, bara kollat inkorgen'])(
  '"%s": what is taken back in the same line is asked',
  (text) => {
    expect(understood(text, gunilla).changes).toBe(false);
    expect(understood('öppnat sbf, inget nytt', gunilla).changes).toBe(true);
  },
);

test('a day that would do is none of those that somebody cannot', () => {
  const asked = understood('jag kan inte ta lådan i eftermiddag men imorgon går bra', gunilla);
  expect(asked).toMatchObject({ act: 'duty.cannot', flaw: 'vague', changes: false });
  const today = { act: 'duty.cannot', from: '2026-12-01', until: '2026-12-01' };
  expect(understood("I can't take the mailbox today but tomorrow works", gunilla)).toMatchObject(today);
});

test('whoever is away is given nothing, and each of two who are is asked of', () => {
  expect(turn('Ines är på kurs idag, låt Hasse ta brevlådan imorgon')).toMatchObject({
    kind: 'do',
    sayings: [
      { act: 'duty.give', person: 'hasse.bygglov@ale.example', from: '2026-12-02' },
      { act: 'away.of', person: 'ines.miljo@ale.example', from: '2026-12-01' },
    ],
  });
  expect(turn('Lars vabbar och Maja är på utbildning, vem öppnar då?', as('kristina.rektor'))).toMatchObject({
    kind: 'askBack',
    choices: [{ act: 'away.of' }, { act: 'away.of' }],
  });
});
