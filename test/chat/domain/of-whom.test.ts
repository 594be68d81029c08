// Of the writer and then of somebody else, in one breath and without a stop: each is said of whom it is of.

import { instant, localDate } from '../../../src/core/time';
import { upn } from '../../../src/core/ids';
import { understood } from '../understood';

const at = instant('2026-12-01T08:40:00+01:00');
const hasse = upn('hasse.bygglov@ale.example');

test.each([
  ['sjuk i dag men hasse jobbar', undefined],
  ['är sjuk idag men hasse är på plats', undefined],
  ['vabbar idag men hasse är här', undefined],
  ['går 14 och sen tar hasse över', '14:00-'],
])('"%s": the writer is away', (text, part) => {
  expect(understood(text, { at })).toMatchObject({ act: 'away', part, changes: true });
});

test.each([
  'sticker 15 och sen tar hasse lådan',
  'öppnat, sticker 15 och sen har hasse lådan',
  'öppnat, sticker 15 och sen har bo lådan',
])('"%s": both are heard', (text) => {
  const { act, also } = understood(text, { at });
  expect([act, ...also]).toEqual(expect.arrayContaining(['away', 'duty.give']));
});

test('"sen har Hasse lådan" gives it, and asked nobody does', () => {
  expect(understood('sen har hasse lådan', { at })).toMatchObject({ act: 'duty.give', person: hasse });
  expect(understood('sen har hasse lådan?', { at })).toMatchObject({ act: 'duty.who', changes: false });
});

test('who has the mailbox meanwhile has it as long', () => {
  const { asides } = understood('öppnat. är borta 12-15 i morgon och hasse har lådan under tiden', { at });
  const given = asides?.find(({ act }) => act === 'duty.give');
  expect(given).toMatchObject({ person: hasse, from: localDate('2026-12-02'), part: '12:00-15:00' });
});

test.each([
  'ok jag tar eriks post',
  'jag kan läsa eriks mejl',
  'jag tar hand om eriks mejl',
  'ja jag läser eriks mejl åt honom',
])('"%s" is of what one reads for others, and of no mailbox', (text) => {
  expect(understood(text, { at })).toMatchObject({ act: 'delegation.mine', changes: false });
});

test.each([
  ['visa ks på onsdag', 'duty.who', '2026-12-02'],
  ['hur ser det ut för ks på onsdag', 'duty.who', '2026-12-02'],
  ['visa ks i onsdags', 'mailbox.status', '2026-11-25'],
  ['hur gick det för ks på onsdag', 'mailbox.status', '2026-11-25'],
])('"%s": a day to come, unless it is told as what was', (text, act, from) => {
  expect(understood(text, { at })).toMatchObject({ act, from: localDate(from) });
});

test.each([
  ...['måndag igen', 'tisdag imorgon igen', 'äntligen fredag', 'friday again', 'ännu en måndag'],
  ...['snart fredag', 'då var det måndag igen'],
])('"%s" says which day it is, and nothing of the writer', (text) => {
  const before = ['jag är borta 9-11 december'];
  for (const said of [understood(text, { at }), understood(text, { at, before })])
    expect(said).toMatchObject({ act: 'greeting', changes: false });
});

test('asked it is no more', () => {
  expect(understood('är det redan måndag?', { at })).toMatchObject({ act: 'greeting' });
});

test.each(['jag är ledig redan fredag', 'ledig igen på fredag', 'nu på fredag är jag borta'])(
  '"%s" is an absence all the same',
  (text) => {
    expect(understood(text, { at })).toMatchObject({ act: 'away', from: localDate('2026-12-04') });
  },
);

test.each([
  'bo sitter i möte, går han att få tag på?',
  'bo är ute och äter, kan han nås?',
  'bo är på lunch, när är han tillbaka?',
])('"%s" asks of Bo, and tells nothing', (text) => {
  expect(understood(text, { at })).toMatchObject({ act: 'away.is', person: upn('bo.ersattare@ale.example') });
});

test.each([
  ['bo är sjuk, när är han tillbaka?', 'away.of'],
  ['bo sitter i möte till 14, kan han svara på remissen?', 'order.propose'],
])('"%s" says more than that', (text, act) => {
  expect(understood(text, { at }).act).toBe(act);
});

test('behind it the rest is said by itself', () => {
  expect(understood('då var det måndag igen, vem har ks?', { at }).from).toBeUndefined();
  expect(understood('måndag igen.. har bo ks idag?', { at })).toMatchObject({ act: 'duty.who' });
  expect(understood('redan fredag, ledig på måndag', { at })).toMatchObject({
    act: 'away',
    from: localDate('2026-12-07'),
    until: localDate('2026-12-07'),
  });
});

test.each([
  ...['jag är ledig på torsdag, eller hur?', 'jag har semester 14-16, det är väl inlagt?'],
  ...['jag är borta 9-11, visst står det så?', 'ledig 14-16, är det noterat?'],
])('"%s" asks whether it is so, and says nothing anew', (text) => {
  expect(understood(text, { at })).toMatchObject({ act: 'away.mine', changes: false });
});

test.each([
  ['jag är på semester 14-16', '2026-12-14', '2026-12-16', undefined],
  ['föräldraledig 10-12', '2026-12-10', '2026-12-12', undefined],
  ['borta kl 14-16', '2026-12-01', '2026-12-01', '14:00-16:00'],
  ['borta 14-16 i dag', '2026-12-01', '2026-12-01', '14:00-16:00'],
])('"%s": leave is of whole days', (text, from, until, part) => {
  const said = understood(text, { at });
  expect(said).toMatchObject({ act: 'away', from: localDate(from), until: localDate(until) });
  expect(said.part).toBe(part);
});

test.each(['borta 14-16', 'ledig 14-16', 'jag är borta 10-11'])('"%s" is asked: days, or hours', (text) => {
  expect(understood(text, { at })).toMatchObject({
    changes: false,
    options: { choices: [{ part: undefined }, { from: localDate('2026-12-01') }] },
  });
});

test.each(['borta 9-11', 'borta 12-14', 'borta kl 14-16'])(
  '"%s" is of hours: it begins soon, lies at a weekend, or says so',
  (text) => {
    expect(understood(text, { at })).toMatchObject({ act: 'away', from: '2026-12-01', changes: true });
  },
);

test.each(['efter semestern jobbar jag 8–16', 'efter ledigheten börjar jag 7-15'])(
  '"%s" is no absence',
  (text) => {
    expect(understood(text, { at })).toMatchObject({ act: 'present', part: undefined, changes: false });
  },
);

test.each([
  ['det blir bara 14-16', '2026-12-14', '2026-12-16'],
  ['korta ner min ledighet till 14-16', '2026-12-14', '2026-12-16'],
  ['korta ledigheten till 16', '2026-12-14', '2026-12-16'],
])('"%s", of days that were said', (text, from, until) => {
  const said = understood(text, { at, before: ['jag är ledig 14-18 december'] });
  expect(said).toMatchObject({ act: 'away.change', from, until, part: undefined });
});

test.each([
  ['jag är sjuk', 'jag är inte sjuk', 'away.end', true],
  ['jag är sjuk', 'nej, det var fel', 'undo', true],
  ['jag är sjuk', 'jag är inte sjuk, bara trött', 'away.end', false],
  ['jag är sjuk', 'förresten jag är här', 'present', false],
])('"%s", and then "%s"', (before, text, act, changes) => {
  expect(understood(text, { at, before: [before] })).toMatchObject({ act, changes });
});

test.each(['jag har öppnat både ks och kommun', 'öppnat ks, kommun', 'har jag både ks och kommun idag?'])(
  '"%s" is of each',
  (text) => {
    expect(understood(text, { at }).each).toEqual(['ks', 'kommun']);
  },
);

test('of two of which one is meant it is of one', () => {
  for (const text of ['har jag ks eller kommun idag?', 'öppnat ks men inte kommun', 'öppnat ks'])
    expect(understood(text, { at }).each).toBeUndefined();
});

test('"öppnade ks 8.10" is said of when, and of no date', () => {
  expect(understood('jag öppnade ks 8.10', { at })).toMatchObject({ from: localDate('2026-12-01') });
});

test('a day that is denied after a return is that day, and not all that was said', () => {
  const before = ['jag är borta 7-11 december', 'tillbaka på onsdag'];
  expect(understood('nej, inte torsdag', { at, before })).toMatchObject({
    act: 'away.end',
    from: localDate('2026-12-10'),
    until: localDate('2026-12-10'),
  });
});

test.each(['vem har öppnat sbf idag?', 'vem kollade ks idag'])('"%s" asks how it went', (text) => {
  expect(understood(text, { at }).act).toBe('mailbox.status');
});

test.each(['då får david ta det', 'ge den till david istället', 'david kan ta den då', 'nej david'])(
  '"%s", after another was asked about, is of the same days',
  (text) => {
    const said = understood(text, { at, before: ['kan bo ta ks fredag em'] });
    expect(said).toMatchObject({
      ...{ act: 'duty.give', person: 'david.chef@ale.example', mailbox: 'ks' },
      ...{ from: localDate('2026-12-04'), part: 'pm', changes: false },
    });
  },
);

test.each([
  ['Föräldraledig i dag 13–16', '2026-12-01', '2026-12-01', '13:00-16:00'],
  ['Barnledig fredag 8–12', '2026-12-04', '2026-12-04', '08:00-12:00'],
])('"%s": leave by the hour of a day that is named', (text, from, until, part) => {
  expect(understood(text, { at })).toMatchObject({
    ...{ act: 'away', part },
    ...{ from: localDate(from), until: localDate(until) },
  });
});

test('a date behind what was opened stays a date', () => {
  const { also, asides } = understood('Öppnat ks, ledig 23.12', { at });
  expect(also).toContain('away');
  expect(asides).toMatchObject([{ act: 'away', from: '2026-12-23', until: '2026-12-23' }]);
  expect(understood('jag tar ks 2026-12-03', { at })).toMatchObject({ mailbox: 'ks' });
});

test('whoever asks whether somebody takes it has said that they are away', () => {
  expect(understood('Jag är sjuk i dag. Det är väl nån som tar lådan?', { at })).toMatchObject({
    act: 'away',
    changes: true,
  });
});

test.each(['Vem har öppnat mejlet från Lisa?', 'Vem har kollat på remissen?'])(
  '"%s" is of a message',
  (text) => {
    expect(understood(text, { at }).act).not.toBe('mailbox.status');
  },
);

describe('somebody phoned, and what follows without a subject is of them', () => {
  const who = upn('vera.vaxel@ale.example');

  test.each([
    ['anna ringde, hennes tåg e sent, kommer 10', '-10:00'],
    ['lars ringde, hans bil startar inte, kommer halv tio', '-09:30'],
    ['eva samhäll ringde, hennes barn är sjukt, är inte inne idag', undefined],
    ['Anna called, her train is late, in at 10', '-10:00'],
  ])('"%s"', (text, part) => {
    expect(understood(text, { who })).toMatchObject({ act: 'away.of', part, also: [] });
  });

  test.each([
    'mitt tåg är sent, kommer 10',
    'mamma ringde, måste gå 14',
    'anna ringde, jag är borta till 10',
  ])('"%s" is of the writer', (text) => {
    expect(understood(text, { who })).toMatchObject({ act: 'away' });
  });
});
