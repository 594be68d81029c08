// What corrects or chooses within what was just said or shown, and what of its own waits for whoever asks.

import { understood } from '../understood';
import { upn } from '../../../src/core/ids';
import { pickedOf } from '../../../src/chat/domain/picked';
import type { Choice } from '../../../src/chat/domain/understanding';

const days = { from: '2026-12-03', until: '2026-12-03', part: '10:00-12:00' };

describe('days that are put right', () => {
  test.each([
    ['nä bara torsdag 10-12, onsdan jobbar ja som vanligt', 'jag är borta 2-3 december', days],
    ['bara torsdag kl 10-12, onsdag är jag på plats', 'jag är borta 2-3 december', days],
    ['bara torsdag 10-12', 'jag är borta 2-3 december', days],
    ['bara torsdag kl 10-12', 'jag är borta 2-3 december', days],
    ['bara onsdag 13-15', 'jag är borta 2-3 december', { from: '2026-12-02', part: '13:00-15:00' }],
    ['nej 14-16', 'jag är borta 14-18 december', { from: '2026-12-14', until: '2026-12-16' }],
    ['bara 3-4 december', 'jag är borta 2-4 december', { from: '2026-12-03', until: '2026-12-04' }],
    ['nej fredag 4-6', 'jag är borta 2-3 december', { from: '2026-12-04', until: '2026-12-06' }],
  ])('"%s" after "%s"', (text, before, of) => {
    expect(understood(text, { before: [before] })).toMatchObject({
      act: 'away.change',
      changes: true,
      ...of,
    });
  });

  test.each([
    'nej fr fredag kl 12 menar ja. å tillbaks torsdag',
    'nej från fredag kl 12 menar jag, tillbaka torsdag',
    'nej, från fredag kl 12 menade jag och tillbaka torsdag',
  ])('"%s" is from then until that day', (text) => {
    const before = ['jag är borta fredag till onsdag nästa vecka'];
    expect(understood(text, { before })).toMatchObject({
      ...{ act: 'away.change', from: '2026-12-04', until: '2026-12-09', flaw: undefined },
      spans: [
        { from: '2026-12-04', part: '12:00-' },
        { from: '2026-12-05', until: '2026-12-09' },
      ],
    });
  });

  test.each(['borta onsdag, nej torsdag menar jag', 'borta onsdag, jag menar torsdag'])('"%s"', (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', from: '2026-12-03', until: '2026-12-03' });
  });

  test.each([
    'och måndag em då, det glömdes',
    'och måndag em, glömde den',
    'måndag em också, den glömde jag',
  ])('"%s" adds it', (text) => {
    const made = understood(text, { before: ['jag är borta 3-4 december'] });
    expect(made).toMatchObject({ from: '2026-12-07', until: '2026-12-07', part: 'pm', changes: true });
    expect(made.act).toMatch(/^away/);
  });

  test.each(['och remissen då, den glömdes', 'glömde lådan', 'och måndag glömde jag öppna lådan'])(
    '"%s" adds none',
    (text) => {
      expect(understood(text, { before: ['jag är borta 3-4 december'] }).changes).toBe(false);
    },
  );
});

describe('which message is meant', () => {
  test.each([
    ['den om altanen menar jag', 'remissen ska Bo svara på', 'order.propose'],
    ['nej den om altanen menade jag', 'remissen ska Bo svara på', 'order.propose'],
    ['den om altanen menar jag', 'hitta klagomålet', 'message.find'],
    ['den om altanen menar jag, den ska Bo svara på', 'hitta klagomålet', 'order.propose'],
  ])('"%s" after "%s"', (text, before, act) => {
    const made = understood(text, { before: [before] });
    expect(made).toMatchObject({ act, changes: false });
    expect(made.orders ?? []).toHaveLength(0);
  });

  test.each(['jag tar den om altanen', 'jag menar att jag tar den om altanen'])('"%s" takes it', (text) => {
    expect(understood(text).act).toBe('order.claim');
  });
});

describe('of two buttons', () => {
  const of = (first: string): Choice => ({
    ...{ act: 'duty.give', person: upn(`${first}.andersson@ale.example`), mailbox: undefined },
    ...{ from: undefined, until: undefined, isOpen: false, part: undefined, rule: undefined },
  });
  const offered = [{ ...of('bo'), act: 'duty.take' as const, person: undefined }, of('sara')];
  test.each(['den andra, till sara alltså', 'den andra menar jag', 'den andra, ge den till Sara'])(
    '"%s" is the second',
    (text) => {
      expect(pickedOf(text, offered)).toBe(offered[1]);
    },
  );
  test.each([
    'den andra, till bo alltså',
    'den första, till sara',
    'den andra, men bara i morgon',
    'den andra, inte sara',
  ])('"%s" is none', (text) => {
    expect(pickedOf(text, offered)).toBeUndefined();
  });
});

describe('what waits', () => {
  test.each([
    ['va har ja idag egentligen?', 'duty.mine'],
    ['vad har jag i morgon då', 'duty.mine'],
    ['nej vi bytte inte, jag har den idag?', 'duty.mine'],
    ['vi har inte bytt, så jag har lådan i dag?', 'duty.mine'],
    ['va är det ja ska besluta om idag', 'answers.mine'],
    ['vad är det jag måste godkänna', 'answers.mine'],
    ['vad ska jag besluta om i dag?', 'answers.mine'],
    ['vad är sent i mina lådor o varför', 'messages.late'],
    ['vad är försenat och varför?', 'messages.late'],
    ['vilka är sena i ks och hur länge', 'messages.late'],
    ['det är redan sagt av Bo va?', 'away.mine'],
    ['det är inlagt av Bo', 'away.mine'],
  ])('"%s" is %s', (text, act) => {
    expect(understood(text)).toMatchObject({ act, changes: false });
  });

  test.each([
    ['vad får jag besluta om som chef', 'rule'],
    ['vad ska nämnden besluta om', 'rule'],
    ['varför fick jag det här', 'why'],
    ['vad har jag för brevlåda', 'duty.mine'],
    ['det är redan sagt av Bo att remissen är klar', 'order.answered'],
  ])('"%s" stays %s', (text, act) => {
    expect(understood(text)).toMatchObject({ act, changes: false });
  });

  test.each(['har han nåt som väntar på svar?', 'har hon nåt att svara på', 'har han något obesvarat?'])(
    '"%s" is of whoever was spoken of',
    (text) => {
      const made = understood(text, { before: ['Bo är borta idag'] });
      expect(made).toMatchObject({ act: 'answers.of', person: understood('är Bo borta?').person });
    },
  );
  test.each(['har han ledigt i morgon?', 'kommer han tillbaka i morgon', 'är han sjuk'])(
    '"%s" asks of his days',
    (text) => {
      expect(understood(text, { before: ['Bo är borta idag'] }).act).toBe('away.is');
    },
  );
});

test.each(['lägger av 16', 'öppnat lådan, lägger av 16', 'jag lägger av kl 15.30'])(
  '"%s" turns nothing off',
  (text) => {
    const made = understood(text);
    expect([made.act, ...made.also]).not.toContain('stop');
    expect([made.act, ...made.also]).toContain('away');
  },
);

test.each(['lägg av med det', 'jag vill lägga av med påminnelserna', 'lägg av nu'])('"%s" does', (text) => {
  expect(understood(text).act).toBe('stop');
});
