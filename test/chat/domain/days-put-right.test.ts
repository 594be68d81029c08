// The days of an absence said a moment ago are made others, in the words that come first: of those days, and of no others.

import { understood } from '../understood';

const swedish = ['jag är borta 14-18 december'];
const english = ["I'm off 14-18 December"];
const week = ['är ledig 7-11 december'];
const leave = ["I'm on leave 7-11 December"];

test.each([
  [swedish, 'gör det till 15-18 istället', '2026-12-15', '2026-12-18'],
  [swedish, 'gör det till den 15 till den 18', '2026-12-15', '2026-12-18'],
  [swedish, 'ändra det till 15-17', '2026-12-15', '2026-12-17'],
  [swedish, 'börja på den 16 istället', '2026-12-16', '2026-12-18'],
  [swedish, 'låt det börja den 15', '2026-12-15', '2026-12-18'],
  [swedish, 'och sluta på torsdagen', '2026-12-14', '2026-12-17'],
  [swedish, 'vi säger till den 22', '2026-12-14', '2026-12-22'],
  [swedish, '15 istället för 14', '2026-12-15', '2026-12-18'],
  [swedish, 'den 17 i stället för den 18', '2026-12-14', '2026-12-17'],
  [swedish, 'nej den 15:e inte den 14:e', '2026-12-15', '2026-12-18'],
  [swedish, 'inte den 14 utan den 15', '2026-12-15', '2026-12-18'],
  [swedish, 'flytta allt en dag fram', '2026-12-15', '2026-12-19'],
  [swedish, 'senarelägg en vecka', '2026-12-21', '2026-12-25'],
  [swedish, 'en dag längre', '2026-12-14', '2026-12-19'],
  [swedish, 'till måndagen efter', '2026-12-14', '2026-12-21'],
  [english, 'and end on the 17th', '2026-12-14', '2026-12-17'],
  [english, 'change it to 15-17', '2026-12-15', '2026-12-17'],
  [english, 'change it to the 15th to the 17th', '2026-12-15', '2026-12-17'],
  [english, 'make that the 15th instead of the 14th', '2026-12-15', '2026-12-18'],
  [english, 'no, the 15th not the 14th', '2026-12-15', '2026-12-18'],
  [week, 'förkorta till onsdag', '2026-12-07', '2026-12-09'],
  [week, 'förläng till måndag', '2026-12-07', '2026-12-14'],
  [week, 'ändra slutdatum till 9 december', '2026-12-07', '2026-12-09'],
  [week, 'ändra startdatum till 8 december', '2026-12-08', '2026-12-11'],
  [week, 'ändra sista dagen till torsdag', '2026-12-07', '2026-12-10'],
  [week, 'första dagen ska vara tisdag', '2026-12-08', '2026-12-11'],
  [week, 'jag kommer tillbaka på torsdag istället', '2026-12-07', '2026-12-09'],
  [week, 'onsdag till fredag räcker', '2026-12-09', '2026-12-11'],
  [week, 'tidigarelägg två dagar', '2026-12-05', '2026-12-09'],
  [leave, 'change the start date to the 8th', '2026-12-08', '2026-12-11'],
  [leave, 'change the end to Thursday', '2026-12-07', '2026-12-10'],
  [['jag är borta på torsdag'], 'gör det till fredag', '2026-12-04', '2026-12-04'],
  [['jag är borta på torsdag'], 'byt till fredag', '2026-12-04', '2026-12-04'],
  [['jag är borta på torsdag 10-12'], 'hela dagen istället', '2026-12-03', '2026-12-03'],
  [['ledig v 51'], 'gör det till v 52 istället', '2026-12-21', '2026-12-25'],
  // What was asked back in between leaves what stands.
  [['är ledig 7-11 december', 'dra av fredagen'], 'sluta på onsdagen', '2026-12-07', '2026-12-09'],
])('%j, then "%s"', (before, text, from, until) => {
  const said = understood(text, { before });
  expect(said).toMatchObject({ act: 'away.change', from, until, changes: true });
  expect(said.part).toBeUndefined();
});

test('days beside them are added', () => {
  for (const text of ['lägg till den 21', 'lägg till måndagen efter', 'add the 21st'])
    expect(understood(text, { before: swedish })).toMatchObject({ from: '2026-12-21', until: '2026-12-21' });
  expect(understood('och hela veckan efter också', { before: week })).toMatchObject({
    ...{ from: '2026-12-14', until: '2026-12-18' },
  });
});

test('a day of them is taken out', () => {
  for (const text of ['ta bort onsdagen', 'hoppa över onsdagen', 'skip Wednesday'])
    expect(understood(text, { before: swedish })).toMatchObject({
      ...{ act: 'away.end', from: '2026-12-16', until: '2026-12-16' },
    });
  const working = understood("I'll be working Monday after all", { before: leave });
  expect(working).toMatchObject({ act: 'away.end', from: '2026-12-07', until: '2026-12-07' });
});

test('a request to do it asks first, of the days that are meant', () => {
  const said = understood('kan du ändra så det börjar på tisdag', { before: week });
  expect(said).toMatchObject({ act: 'away.change', from: '2026-12-08', until: '2026-12-11' });
});

test.each([
  'dra av fredagen',
  'jag är tillbaka från lunchen',
  'tillbaka från lunch',
  'hur länge ska ett mejl sparas',
  'vem är borta till onsdag',
  'ändra språk till engelska',
  'sluta skicka kort till mig',
  'mötet flyttas till fredag',
  'kursen förlängs till måndag',
  'avtalet förlängs till fredag',
  'vi kortar mötet till onsdag',
  'jag gör det på fredag',
  'sätt bo på fredag',
  'lägg till bo på fredag',
  'hoppar in på fredag',
])('"%s" changes nothing of them', (text) => {
  const said = understood(text, { before: week });
  expect(said.changes && /^away/.test(said.act)).toBe(false);
});

test('another absence is another', () => {
  for (const [text, day] of [
    ['sjuk imorgon', '2026-12-02'],
    ['borta på torsdag', '2026-12-03'],
  ] as const)
    expect(understood(text, { before: swedish })).toMatchObject({ act: 'away', from: day, until: day });
});

test('by its number a day is taken out where days were said by their dates; a weekday that is added is not one of them', () => {
  expect(understood('ta bort 16', { before: swedish })).toMatchObject({
    ...{ act: 'away.end', from: '2026-12-16', until: '2026-12-16' },
  });
  for (const text of ['lägg till måndagen', 'add monday'])
    expect(understood(text, { before: swedish })).toMatchObject({ from: '2026-12-21', until: '2026-12-21' });
});

test('after something else was asked of it a day alone is asked', () => {
  expect(understood('nej måndagen', { before: [...week, 'dra av fredagen'] }).changes).toBe(false);
});

test('of a mailbox nothing is made the opposite', () => {
  expect(understood('hoppa över fredag', { before: ['jag tar brevlådan på fredag'] }).changes).toBe(false);
});

test.each([
  ['jag är borta 28 dec till 3 jan', 'nej 27 dec', '2026-12-27', '2027-01-03'],
  ['jag är borta 28 dec till 3 jan', 'nej 4 jan', '2026-12-28', '2027-01-04'],
  ['ge ks till bo 14-18 dec', 'nej 13 dec', '2026-12-13', '2026-12-18'],
])('"%s", then "%s": that day, or its first or last one, is asked', (before, text, from, until) => {
  const { changes, options } = understood(text, { before: [before] });
  expect(changes).toBe(false);
  expect(options?.choices.at(-1)).toMatchObject({ from, until });
});

test('of what was only asked the end stays', () => {
  const before = ['delegera mitt till hasse medan jag är på semester 28 dec till 3 jan'];
  expect(understood('nej 27 dec', { before })).toMatchObject({
    ...{ act: 'delegation.ask', from: '2026-12-27', until: '2027-01-03' },
    person: 'hasse.bygglov@ale.example',
  });
});

test.each([
  ['ge den till cecilia idag och bo imorgon', 'nej förresten kim imorgon'],
  ['ge ks till bo imorgon', 'nej förresten kim imorgon'],
  ['ge ks till bo i dag', 'nej, kim i morgon'],
])('"%s", then "%s" is of the mailbox', (before, text) => {
  const said = understood(text, { before: [before] });
  expect(said).toMatchObject({
    ...{ act: 'duty.give', from: '2026-12-02', until: '2026-12-02' },
    person: 'kim.kommunikator@ale.example',
  });
  expect(said.changes || !said.candidates.includes('away')).toBe(true);
});

describe('after a week that was said by its number', () => {
  test.each([
    ['51 också', '2026-12-14', '2026-12-18', undefined],
    ['och 51', '2026-12-14', '2026-12-18', undefined],
    ['51 och 52 med', '2026-12-14', '2026-12-25', undefined],
    ['nej 51', '2026-12-14', '2026-12-18', '2026-12-07'],
    ['jag menade 51', '2026-12-14', '2026-12-18', '2026-12-07'],
  ])('"%s" is a week', (text, from, until, insteadOf) => {
    const { instead, ...told } = understood(text, { before: ['borta v 50'] });
    expect(told).toMatchObject({ from, until, changes: true });
    expect(instead?.from).toBe(insteadOf);
  });

  test('a number within it is a day', () => {
    expect(understood('nej 8', { before: ['borta v 50'] })).toMatchObject({ from: '2026-12-08' });
  });

  test.each(['och 14', '30', '30 också', 'och 99'])('"%s" is neither, and changes nothing', (text) => {
    expect(understood(text, { before: ['borta v 50'] })).toMatchObject({ changes: false });
    expect(understood(text, { before: ['borta på torsdag'] })).toMatchObject({ changes: false });
  });
});
