// What is said of one's own absence and can be meant otherwise: asked, or read as of what was said before it.

import { upn } from '../../../src/core/ids';
import { instant } from '../../../src/core/time';
import { turnOf } from '../../../src/chat/domain/turn';
import { understood } from '../understood';

const absent = { act: 'away', changes: true };

test.each([
  'jag är nog borta på fredag, vet inte än',
  'jag blir nog ledig på torsdag',
  'borta fredag, inte säkert än',
  "I'm probably off on Friday",
  "I'm off Friday, not sure yet",
  'jag är nog borta på torsdag',
  'jag är nog sjuk',
  'jag är antagligen borta fredag',
  'ev. ledig fredag',
  'lutar åt att jag är borta imorgon',
  'kan hända att jag är sjuk imorgon',
  'kommer troligen inte in på fredag',
  'jag kommer nog inte imorgon',
  'borta fredag troligen',
])('"%s" is not decided: asked', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: false, sure: false });
});

test.each([
  ['torsdag troligen', 'är Anna inne?'],
  ['troligen torsdag', 'vem har ks?'],
  ['torsdag förmodligen', 'är Anna inne?'],
  ['friday probably', 'is Anna in?'],
])('"%s" after "%s" asks: a day that is only likely is no absence', (text, before) => {
  expect(understood(text, { before: [before] })).toMatchObject({ changes: false, sure: false });
});

test.each(['jag jobbar nog hemma imorgon', 'är nog på plats torsdag'])('"%s" is no absence', (text) => {
  expect(understood(text)).toMatchObject({ act: 'present', changes: false });
});

test.each([
  'sjuk idag, vet inte hur länge',
  'sjuk idag, när jag kommer tillbaka vet jag inte än',
  'borta idag o imorgon o sen får vi se',
])('"%s" is: of what comes later nobody knows', (text) => {
  expect(understood(text)).toMatchObject(absent);
});

test.each([
  'kan inte, är sjuk',
  'kan inte idag, vabbar',
  'nej kan tyvärr inte i dag - har feber',
  'kan inte i dag, jag har feber',
  'hinner inte, sjuk igen',
])('"%s" is an absence and nothing beside', (text) => {
  expect(understood(text)).toMatchObject({ ...absent, also: [] });
});

test.each([
  ['kan inte idag, sitter i möte', 'duty.cannot'],
  ['kan inte ta ks idag, är sjuk', 'duty.cannot'],
  ['kan inte, bo är sjuk', 'duty.cannot'],
  ['kan inte i dag, chefen är sjuk', 'duty.cannot'],
  ['hinner inte i dag, alla är sjuka', 'duty.cannot'],
  ['hinner inte, sjukt mycket att göra', 'duty.cannot'],
  ['kan inte idag, systemet är sjukt segt', 'duty.cannot'],
  ['hinner inte i dag, sjukanmälan kom in', 'duty.cannot'],
  ['kan inte i dag, är inte sjuk bara upptagen', 'duty.cannot'],
  ['inte imorgon, vabbar idag', undefined],
])('"%s" is not that alone', (text, act) => {
  expect(understood(text)).toMatchObject(act === undefined ? { also: [] } : { act });
});

test.each([
  'fel person, det var inte jag som var sjuk',
  'det är inte jag som är sjuk',
  'nej det är inte jag som är borta',
  'det var inte jag som var sjuk, det var Cecilia',
])('"%s" takes one’s own absence back', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away.end', person: undefined, changes: true });
});

test.each(['är det jag som är sjuk?', 'det var inte jag som öppnade ks', 'det är Anna, jag är sjuk'])(
  '"%s" does not',
  (text) => {
    expect(understood(text).act).not.toBe('away.end');
  },
);

test('"vabbar inte idag" marks nobody away', () => {
  expect(understood('vabbar inte idag')).toMatchObject({ changes: false });
});

describe('"då" is no day', () => {
  test.each(['visst kan vi byta men jag är borta 12-15 då', 'ok jag är borta då', "I'm away then"])(
    '"%s": which is asked',
    (text) => {
      expect(understood(text)).toMatchObject({ act: 'away', changes: false, flaw: 'vague' });
    },
  );

  test('a day that was spoken of may be meant', () => {
    const said = understood('visst kan vi byta men jag är borta 12-15 då', {
      before: ['jag är borta tors 12-15'],
    });
    expect(said.changes).toBe(false);
    expect(said.options?.choices).toMatchObject([
      { from: '2026-12-03', part: '12:00-15:00' },
      { from: '2026-12-01', part: '12:00-15:00' },
    ]);
  });

  test('with a day it is none', () => {
    expect(understood('då är jag borta på fredag')).toMatchObject({ ...absent, from: '2026-12-04' });
  });
});

describe('two numbers', () => {
  test.each([
    ['2026-12-04T08:31', ['2026-12-07 2026-12-09 undefined', '2026-12-04 2026-12-04 07:00-09:00']],
    // Its hours are over.
    ['2026-12-04T12:05', ['2026-12-07 2026-12-09 undefined']],
    ['2026-12-10T12:05', ['2027-01-07 2027-01-09 undefined']],
  ])('"borta 7-9" at %s may be of dates', (at, choices) => {
    const said = understood('borta 7-9', { at: instant(`${at}:00+01:00`) });
    expect(said.changes).toBe(false);
    expect(
      said.options?.choices.map(({ from, until, part }) => [from, until, String(part)].join(' ')),
    ).toEqual(choices);
  });

  test.each(['borta 10-12', 'jag är ledig kl 14-15', 'tandläkare 8-10'])(
    '"%s" in office hours is of them',
    (text) => {
      expect(understood(text, { at: instant('2026-12-04T07:31:00+01:00') })).toMatchObject(absent);
    },
  );
});

test.each([
  ['borta 15 dec', 'gäller 16 också', 'away.change', '2026-12-16'],
  ['borta 15 dec', 'gäller även 16', 'away.change', '2026-12-16'],
  ['semester 14-18 dec', 'utom 16', 'away.end', '2026-12-16'],
  ['semester 14-18 dec', 'utom den 16', 'away.end', '2026-12-16'],
  ["I'm off 14-18 December", 'except 16', 'away.end', '2026-12-16'],
])('"%s", then "%s": by its number a day is one of the same', (before, text, act, from) => {
  const said = understood(text, { before: [before] });
  expect(said).toMatchObject({ act, from, until: from, changes: true });
});

test.each([
  'är ledig fredag o måndag men jag kan nås på mobilen',
  'jag är ledig på fredag men nåbar på telefon',
  'on leave Friday but reachable by phone',
])('"%s" is away, whoever may call', (text) => {
  expect(understood(text)).toMatchObject({ ...absent, from: '2026-12-04' });
});

test('who works elsewhere is not', () => {
  for (const text of [
    'jobbar från landet på fredag, kan nås på mobilen',
    'jag är inte ledig på fredag, kan nås på mobilen',
  ])
    expect(understood(text)).not.toMatchObject({ act: 'away' });
});

describe('a return at an hour', () => {
  const anna = { who: upn('anna.registrator@ale.example'), at: instant('2026-12-03T12:05:00+01:00') };

  test.each([
    ['jag är borta 12-15', 'jag är tillbaka tidigare, redan 13', '12:00-13:00'],
    ['jag är borta 12-15', 'tillbaka redan kl 13', '12:00-13:00'],
    ['jag är borta 12-15', 'jag är tillbaka först 16', '12:00-16:00'],
    ['jag är borta från 12', 'jag är tillbaka 14', '12:00-14:00'],
  ])('"%s", then "%s": it ends then', (before, text, part) => {
    const said = understood(text, { ...anna, before: [before] });
    expect(said).toMatchObject({ act: 'away.change', from: '2026-12-03', part, changes: true, also: [] });
  });

  test('to come says until when, and ends nothing now', () => {
    expect(understood('tillbaka kl 13', anna)).toMatchObject({ act: 'away.change', part: '-13:00' });
    expect(understood('tillbaka nu', anna)).toMatchObject({ act: 'away.end' });
  });

  test.each(['jag är tillbaka redan 14', 'tillbaka tidigare, redan 14'])(
    '"%s" of days said by their dates is a day',
    (text) => {
      const said = understood(text, { before: ['jag är borta 10-15 dec'] });
      expect(said).toMatchObject({ from: '2026-12-10', until: '2026-12-11', part: undefined });
    },
  );
});

describe('what speaks of no absence', () => {
  test.each([
    'löning 23 dec',
    'avstämning på torsdag 10',
    'ok knappa in det då',
    'det blir fika på torsdag',
    'mötet med nämnden flyttas till fredag',
    'sovit dåligt men på plats, vad va det jag lovade göra idag',
    'kan du göra så att det ser snyggare ut',
    'första dan för mig på två veckor, vad ligger och väntar på mig',
  ])('"%s" offers none', (text) => {
    const { candidates, changes } = understood(text);
    expect(changes).toBe(false);
    expect(candidates.filter((act) => act.startsWith('away'))).toEqual([]);
  });

  test.each(['sofia är mamma till tre elever', 'david slipper alltså, lägg allt hos mig igen'])(
    '"%s" offers nothing that no word of it speaks of',
    (text) => {
      const { candidates } = understood(text);
      expect(candidates.filter((act) => /^(?:order|duty)/.test(act))).toEqual([]);
    },
  );

  test.each([
    ['å fredan mä?', ['jag är borta på torsdag']],
    ['jag har feber', []],
    ['kommer vid niotiden i morgon', []],
    ['slutar 14.15 på fredag', []],
  ])('"%s" may be one', (text, before) => {
    const { candidates } = understood(text, { before });
    expect(candidates.some((act) => act.startsWith('away'))).toBe(true);
  });

  test.each(['det andra imorgon', 'gäller till fredag'])('"%s" is none', (text) => {
    expect(understood(text).changes).toBe(false);
  });

  test('what nobody understands is said to be so', () => {
    const text = 'utom 16';
    const turn = turnOf({
      text,
      understood: { ...understood(text), sure: false, candidates: [] },
      offered: [],
    });
    expect(turn).toMatchObject({ kind: 'do', sayings: [{ act: 'unclear', mayChange: false }] });
  });
});

test.each([
  'jag är borta nästa vecka, david är tf kommunchef, han tar mina svar',
  'jag är borta nästa vecka, tage tar mina svar',
  "I'm away next week, Bo takes my answers",
])('"%s": who answers meanwhile is said not to be done', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: true, rest: [] });
  expect(understood(text).also).not.toContain('duty.give');
});

test.each([
  'lägg in frånvaro',
  'skriv in frånvaro',
  'fyll i min frånvaro nästa vecka',
  'jag vill lägga in semester',
  'första dagen på semestern',
  'fredag är första dagen på min semester',
  'är på möten i dag',
])('"%s" may be one by itself', (text) => {
  expect(understood(text).candidates).toContain('away');
});
