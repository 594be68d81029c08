// What is opened is opened today, whatever the line goes on with; a mailbox is taken or given on a condition only after a yes.

import { turnOf } from '../../../src/chat/domain/turn';
import { understood } from '../understood';

describe('"öppnat …" confirms the opening of today', () => {
  test.each([
    'öppnat båda, och hasse tar imorgon',
    'öppnat båda och Gunilla tar fredag',
    'öppnat. ingen post till fredag',
    'öppnat lådan nu, allt läst, inget till måndag',
    'läst utb, men på fredag kan jag inte',
    'öppnat. rut blir nog borta hela veckan',
    'har öppnat ks, jag är ledig torsdag',
    'opened both, and Bo takes tomorrow',
    'öppnat, inget nytt utom en faktura, vart ska den',
    'öppnat, fredrik har lådan i em, jag är på plats ändå',
  ])('"%s"', (text) => {
    const { act, changes, from, until } = understood(text);
    expect({ act, changes, from, until }).toEqual({
      ...{ act: 'duty.opened', changes: true },
      ...{ from: undefined, until: undefined },
    });
  });

  test('what the other sentence wishes for is offered with its own day', () => {
    const { also, asides } = understood('öppnat båda, och hasse tar imorgon');
    expect(also).toEqual(['duty.give']);
    expect(asides).toMatchObject([
      { act: 'duty.give', from: '2026-12-02', person: 'hasse.bygglov@ale.example' },
    ]);
  });

  test('danger is answered first, and it is opened all the same', () => {
    const text = 'öppnat, någon har skickat ett bombhot';
    const turn = turnOf({ text, understood: understood(text), offered: [] });
    expect(turn.kind === 'do' && turn.sayings).toMatchObject([
      { act: 'urgent' },
      { act: 'duty.opened', mayChange: true },
    ]);
  });

  test.each(['öppnat men inte soc', 'öppnade i fredags', 'öppnat imorgon', 'öppnat lådan?'])(
    'but not "%s"',
    (text) => {
      expect(understood(text).changes).toBe(false);
    },
  );
});

test.each([
  'har inte öppnat',
  'har inte hunnit öppna',
  'har inte hunnit öppna den, kan Bo ta den',
  'i havent opened the mailbox yet',
  "I haven't opened it",
  'hasnt been opened by me, not opened yet',
])('"%s" is never offered as opened', (text) => {
  const { act, also, candidates, changes, rest } = understood(text);
  expect([act, ...also, ...candidates, ...(rest ?? []).map((one) => one.act)]).not.toContain('duty.opened');
  expect(changes).toBe(false);
});

describe('on a condition nothing is done at once', () => {
  test.each([
    'jag kan ta lådan idag om Anna vill',
    'jag kan ta lådan på måndag om ingen annan kan',
    'jag tar lådan när Gunilla går',
    'jag tar lådan efter Gunilla',
    'Bo tar ks på onsdag om han vill',
    'ge ks till Bo på fredag om det går bra för honom',
    'ge ks till Bo så snart Carin har kommit',
    'I take ks on Friday if nobody else can',
    'jag tar ks imorgon om det behövs',
  ])('"%s"', (text) => {
    const { act, changes } = understood(text);
    expect(act).toMatch(/^duty\.(?:give|take)$/);
    expect(changes).toBe(false);
  });

  test.each([
    'jag tar lådan efter lunch',
    'ge ks till Bo på fredag',
    'jag tar ks imorgon, säg till om det är något',
  ])('but "%s" is done', (text) => {
    expect(understood(text).changes).toBe(true);
  });
});
