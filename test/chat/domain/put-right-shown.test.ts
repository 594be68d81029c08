// What corrects or chooses within what was just said or shown, and what of its own waits for whoever asks.

import { understood } from '../understood';
import { upn } from '../../../src/core/ids';
import { pickedOf } from '../../../src/chat/domain/picked';
import type { Choice } from '../../../src/chat/domain/acts/understanding';

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
    ['jag är borta måndag, menar jag tisdag', '2026-12-08', '2026-12-08'],
    ['jag är borta torsdag, menar jag på fredag', '2026-12-04', '2026-12-04'],
    ['ledig 7 december, menar jag 8 december', '2026-12-08', '2026-12-08'],
    ['borta v 50, menar jag v 51', '2026-12-14', '2026-12-18'],
  ])('"%s" is the second alone', (text, from, until) => {
    expect(understood(text)).toMatchObject({ act: 'away', from, until });
  });

  test.each([
    ['jag menar måndag 14-18', 'jag är borta 7-8 december'],
    ['nej måndag 7-11', 'jag är borta 7-8 december'],
    ['nej fredag 11-18', 'jag är borta 7-8 december'],
    ['måndag 7 till 11', 'ge ks till Bo 3-4 december'],
  ])('"%s" is hours or days, and asked', (text, before) => {
    const { changes, options } = understood(text, { before: [before] });
    expect(changes).toBe(false);
    expect(options?.choices.map(({ part }) => part === undefined)).toEqual([true, false]);
  });

  test('"nej torsdag 9-13" is hours, as the ninth is no Thursday', () => {
    const made = understood('nej torsdag 9-13', { before: ['jag är borta 2-3 december'] });
    expect(made).toMatchObject({ from: '2026-12-03', part: '09:00-13:00', changes: true });
  });

  test('a day that is worked is of the week that stands', () => {
    const made = understood('bara fredag, måndag jobbar jag', { before: ['ledig 14-18 december'] });
    expect(made).toMatchObject({
      act: 'away.change',
      from: '2026-12-18',
      until: '2026-12-18',
      changes: true,
    });
  });

  test.each([
    ['bara fredag, måndag jobbar jag', 'ledig 7-18 december'],
    ['bara torsdag, tisdag jobbar jag', 'ledig 7-18 december'],
    ['bara måndag 10-12, tisdag jobbar jag till 15', 'borta 7-9 december'],
    ['bara onsdag 10-12, torsdag jobbar jag till 15', 'borta 2-4 december'],
    ['bara fredag, måndag fm jobbar jag', 'ledig 14-18 december'],
  ])('"%s" after "%s" is asked', (text, before) => {
    expect(understood(text, { before: [before] })).toMatchObject({ changes: false, sure: false });
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

describe('what is more than a name', () => {
  test.each([
    ['bombhot menar jag, skicka remissen till Bo', 'urgent'],
    ['brand menar jag, remissen kan Bo ta', 'urgent'],
    ['hot mot personalen menar jag, Bo svarar på mejlet', 'urgent'],
    ['jag menar sjuk i dag, Bo tar remissen', 'away.change'],
    ['nej vab i dag menar jag, Bo tar remissen', 'away.change'],
    ['I mean sick today, Bo takes the referral', 'away.change'],
    ['öppnat ks menar jag, tar remissen', 'duty.opened'],
    ['sekretess menar jag, registrera remissen', 'rule'],
  ])('"%s"', (text, act) => {
    const made = understood(text);
    expect([made.act, ...made.also]).toContain(act);
  });

  test.each(['bullerplanket menar jag, ge det till Bo', 'nej den om altanen menar jag, ge den till Bo'])(
    '"%s" is one order',
    (text) => {
      expect(understood(text)).toMatchObject({ act: 'order.propose', also: [] });
    },
  );
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
    ['det är sjukanmält av Bo', 'away.mine'],
  ])('"%s" is %s', (text, act) => {
    expect(understood(text)).toMatchObject({ act, changes: false });
  });

  test.each(['det är redan sagt av Bo va?', 'det är inlagt av Bo', 'meddelat via Bo'])(
    '"%s" is of an absence of one\'s own alone',
    (text) => {
      expect(understood(text, { before: ['jag är sjuk i dag'] }).act).toBe('away.mine');
      for (const before of ['är remissen besvarad', 'Lisa är sjuk', 'är Bo borta i dag'])
        expect(understood(text, { before: [before] }).act).not.toBe('away.mine');
    },
  );

  test.each([
    ['vad får jag besluta om som chef', 'rule'],
    ['vad är för sent och hur länge får man vänta med att svara', 'rule'],
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

test.each([
  ['lägger av 16', '2026-12-01', '16:00-'],
  ['jag lägger av kl 15 på fredag', '2026-12-04', '15:00-'],
  ['jag lägger av 16, Bo tar ks', '2026-12-01', '16:00-'],
  ['jag lägger av 12.30', '2026-12-01', '12:30-'],
  ['jag lägger av 10 december', '2026-12-10', undefined],
  ['jag lägger av 16.12', '2026-12-16', undefined],
  ['jag lägger av 14/12', '2026-12-14', undefined],
  ['jag lägger av 24 december kl 12', '2026-12-24', '12:00-'],
])('"%s" is of then', (text, from, part) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, part });
});

test.each([
  'jag lägger av 5 minuter till det',
  'det lägger av 15 ggr om dagen',
  'jag lägger av 24 exemplar till nämnden',
  'jag lägger av 2 dagar tidigare',
  'jag lägger av 3 mejl som håll ordnat',
  'jag lägger av 7 december som registrator',
])('"%s" is no hour', (text) => {
  expect(understood(text)).toMatchObject({ changes: false });
  expect(understood(text).part ?? '').not.toMatch(/^(?:14|15|17|23|07):/);
});

test.each(['lägg av med det', 'jag vill lägga av med påminnelserna', 'lägg av nu'])('"%s" does', (text) => {
  expect(understood(text).act).toBe('stop');
});
