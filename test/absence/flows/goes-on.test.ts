import type { Absence } from '../../../src/people/domain/absence';
import { periodOf } from '../../../src/core/period';
import { zone } from '../../../src/core/time';
import { id, type Who } from '../../support/flow-house';
import { closeScene, open, say, theHouse, to } from './delegation-scene';

afterEach(closeScene);
// Wednesday the second of December.
beforeEach(async () => {
  await open();
  await to('08:05', '2026-12-02');
});

/** "12-07", "12-07..12-09", "12-07 12:00-", in order. */
async function daysSaid(who: Who): Promise<readonly string[]> {
  const { store } = theHouse();
  const [from, until] = [theHouse().at('00:00', '2026-12-01'), theHouse().at('00:00', '2028-12-31')];
  const all = await store.people.listAbsences(from, until, [id(who)]);
  return all
    .filter(({ endedAt }) => endedAt === undefined)
    .map(written)
    .toSorted();
}

function written(absence: Absence): string {
  const { from, lastDay = '', clock } = periodOf(absence, zone('Europe/Stockholm'));
  const days = from === lastDay ? from.slice(5) : `${from.slice(5)}..${lastDay.slice(5)}`;
  return clock === undefined ? days : `${days} ${clock.from ?? ''}-${clock.until ?? ''}`;
}

let minute = 5;
beforeEach(() => {
  minute = 5;
});
async function write(lines: readonly string[]) {
  let last: Awaited<ReturnType<typeof theHouseWrite>> = [];
  for (const line of lines) {
    minute += 1;
    theHouse().clock.moveTo(theHouse().at(`08:${String(minute).padStart(2, '0')}`));
    last = await theHouseWrite(line);
  }
  return last.map(({ facts }) => facts);
}
const theHouseWrite = (line: string) => theHouse().write('erik', line);

describe('what is put right is what was said last, in its own week or month', () => {
  test.each<readonly [lines: readonly string[], days: readonly string[]]>([
    [['kurs ons-fre v 50', 'nej ons-tors'], ['12-09..12-10']],
    [['kurs ons-tors v 50', 'fel av mig, ons-fre'], ['12-09..12-11']],
    [['borta 7-10 december', 'förlåt, 7-9 menade jag'], ['12-07..12-09']],
    [['borta 14-15 dec', 'oj 14-16 ska det vara'], ['12-14..12-16']],
    [['ledig 28-30 dec', '29-30 bara'], ['12-29..12-30']],
    [['semester v 51', 'nej bara till tisdag'], ['12-14..12-15']],
    [['semester 14-18 december', 'börjar först på onsdag'], ['12-16..12-18']],
    [['ledig den 10', 'fel datum, den 11'], ['12-11']],
    [['ledig 9 december', 'hellre 10 december'], ['12-10']],
    [['i morgon är jag på optikern 8-9', 'nej 9-10'], ['12-03 09:00-10:00']],
    [['borta 9-11 december', 'jag är borta 10-11 december, inte 9-11'], ['12-10..12-11']],
    [['vacation 14-17 December', 'oops, 14-16'], ['12-14..12-16']],
    [['off Monday to Wednesday next week', 'no, just Monday and Tuesday'], ['12-07..12-08']],
    [['away on the 10th', 'sorry, the 11th'], ['12-11']],
    [['away next week', 'I meant the week after'], ['12-14..12-18']],
  ])('%j', async (lines, days) => {
    const [answer, another] = await write(lines);
    expect(answer?.card).toBe('absence');
    expect(another).toBeUndefined();
    expect(await daysSaid('erik')).toEqual(days);
  });

  test('and nothing else: what was said earlier stays', async () => {
    await write(['borta på fredag', 'ledig 14-18 december', 'nej 14-17']);
    expect(await daysSaid('erik')).toEqual(['12-04', '12-14..12-17']);
  });

  test('and after an undo, what holds again', async () => {
    await write(['borta 14-16 december', 'nej 15-16', 'ångra', '14-15 ska det vara']);
    expect(await daysSaid('erik')).toEqual(['12-14..12-15']);
    await write(['borta 21-22 december', 'ångra', 'den 22 menade jag']);
    expect(await daysSaid('erik')).toEqual(['12-14..12-15', '12-22']);
  });

  test('where two weeks can be meant it is asked which, and "ja" or a press puts it right', async () => {
    const [asked] = await write(['borta på måndag', 'nej förlåt, fredag']);
    expect(asked).toMatchObject({
      card: 'choices',
      choices: [{ from: '2026-12-04' }, { from: '2026-12-11' }],
    });
    expect(await daysSaid('erik')).toEqual(['12-07']);
  });

  test('a day alone, after a day, may be added or put right: asked', async () => {
    const [asked] = await write(['ledig torsdag', 'fredag']);
    expect(asked).toMatchObject({ card: 'choices', choices: [{ act: 'away' }, { act: 'away.change' }] });
    expect(await daysSaid('erik')).toEqual(['12-03']);
  });
});

describe('what is added', () => {
  test.each<readonly [lines: readonly string[], days: readonly string[]]>([
    [
      ['borta i morgon förmiddag', 'och hela fredagen'],
      ['12-03 -12:00', '12-04'],
    ],
    [
      ['ledig på fredag', 'även 11 december'],
      ['12-04', '12-11'],
    ],
    [
      ['läkarbesök i morgon 8-9', 'och fredag 13-14 också'],
      ['12-03 08:00-09:00', '12-04 13:00-14:00'],
    ],
    [
      ['off on Friday', 'and 11 December too'],
      ['12-04', '12-11'],
    ],
    [
      ['har feber och orkar inte jobba idag', 'i morgon med'],
      ['12-02', '12-03'],
    ],
  ])('%j', async (lines, days) => {
    await write(lines);
    expect(await daysSaid('erik')).toEqual(days);
  });
});

describe('what is taken out', () => {
  test.each<readonly [lines: readonly string[], days: readonly string[]]>([
    [['ledig tors-fre', 'inte fredagen'], ['12-03']],
    [
      ['ledig 7-11 december', 'stryk onsdagen'],
      ['12-07..12-08', '12-10..12-11'],
    ],
    [['semester 14-16 december', 'ta bort den 16 december'], ['12-14..12-15']],
    [['borta på fredag', 'ta bort fredagen'], []],
    [['off 7-9 December', 'cancel Wednesday'], ['12-07..12-08']],
    [['borta i morgon', 'ta bort fredagen'], ['12-03']],
  ])('%j', async (lines, days) => {
    await write(lines);
    expect(await daysSaid('erik')).toEqual(days);
  });

  test('"ångra" puts it back', async () => {
    await write(['ledig 7-9 december', 'stryk onsdagen', 'ångra']);
    expect(await daysSaid('erik')).toEqual(['12-07..12-09']);
  });

  test('of what was said long before, too', async () => {
    await write(['ledig 10-11 december']);
    await to('09:00', '2026-12-03');
    await theHouse().write('erik', 'ta bort fredag 11 december');
    expect(await daysSaid('erik')).toEqual(['12-10']);
  });
});

describe('several in one line are all said, on one card with one undo', () => {
  test.each<readonly [line: string, days: readonly string[]]>([
    [
      'ledig i morgon fm, tandläkare fredag 10-11 och semester v 51',
      ['12-03 -12:00', '12-04 10:00-11:00', '12-14..12-18'],
    ],
    ['borta torsdag em och fredag fm', ['12-03 12:00-', '12-04 -12:00']],
    ['ledig i morgon och på måndag', ['12-03', '12-07']],
    ['ledig 4, 11 och 18 december', ['12-04', '12-11', '12-18']],
    ['dentist tomorrow 8-9 and off on 10-11 December', ['12-03 08:00-09:00', '12-10..12-11']],
    ['jobbar bara förmiddagar tors-fre', ['12-03 12:00-', '12-04 12:00-']],
    ['borta från kl 14 varje dag till och med fredag', ['12-02 14:00-', '12-03 14:00-', '12-04 14:00-']],
  ])('"%s"', async (line, days) => {
    const [answer, another] = await say('erik', line);
    expect(another).toBeUndefined();
    expect(await daysSaid('erik')).toEqual(days);
    // The same hours of days in a row are one of the card's stretches, from the first to the last.
    const told = [answer, ...(answer?.also ?? [])].map((one) => `${one?.from ?? ''}..${one?.lastDay ?? ''}`);
    const isRun = days.every((day) => day.slice(5) === days[0]?.slice(5)) && days[0]?.includes(':');
    const ends = days.map((day) => day.slice(0, 5));
    expect(told).toHaveLength(isRun === true ? 1 : days.length);
    if (isRun === true) expect(told).toEqual([`2026-${ends[0] ?? ''}..2026-${ends.at(-1) ?? ''}`]);
    await theHouse().write('erik', 'ångra');
    expect(await daysSaid('erik')).toEqual([]);
  });
});

describe('half a day', () => {
  test.each<readonly [line: string, days: readonly string[]]>([
    ['vabbar i dag, frun tar förmiddagen', ['12-02 12:00-']],
    ['hemma med dottern i dag, min sambo är hemma på eftermiddagen', ['12-02 -12:00']],
    ['home with my daughter today, my husband takes the morning', ['12-02 12:00-']],
  ])('"%s": the other half is mine', async (line, days) => {
    await say('erik', line);
    expect(await daysSaid('erik')).toEqual(days);
  });

  test.each(['jag är borta halva fredagen', 'jobbar halvdag på fredag', 'half day off on Friday'])(
    '"%s": asked which',
    async (line) => {
      const [asked] = await write([line]);
      expect(asked).toMatchObject({
        card: 'choices',
        say: { what: 'whichHalf' },
        choices: [
          { part: 'am', from: '2026-12-04' },
          { part: 'pm', from: '2026-12-04' },
        ],
      });
      expect(await daysSaid('erik')).toEqual([]);
    },
  );

  test('of what was said: the half takes its place', async () => {
    await write(['vabbar i dag', 'bara eftermiddagen']);
    expect(await daysSaid('erik')).toEqual(['12-02 12:00-']);
  });

  test('what is only perhaps is offered, not said', async () => {
    const [answer] = await say('erik', 'sjuk i dag och kanske i morgon');
    expect(answer).toMatchObject({ from: '2026-12-02', lastDay: '2026-12-02' });
    expect(answer?.told?.offers.length).toBeGreaterThan(0);
    expect(await daysSaid('erik')).toEqual(['12-02']);
  });
});

describe('what is asked is never said', () => {
  test.each([
    'friluftsdag på måndag, räknas det som frånvaro?',
    'flexar ut tidigare på fredag, är det okej?',
    'off on Monday, does that count as absence?',
    'jag är borta den 29 februari',
    'tjänstledig 10 januari 2028',
    'konferens på fredag men svarar på mejl',
  ])('"%s" asks back, and changes nothing', async (line) => {
    const [asked] = await write([line]);
    expect(asked?.card).toBe('choices');
    expect(await daysSaid('erik')).toEqual([]);
  });

  test.each(['sjuk igen', 'sick again today', 'nej kommer inte in idag', 'jag har feber igen'])(
    '"%s" is said',
    async (line) => {
      await write([line]);
      expect(await daysSaid('erik')).toEqual(['12-02']);
    },
  );

  test('"kommer först tio, barnet ska till tandläkaren" is one card', async () => {
    const cards = await write(['kommer först kl 10, barnet ska till tandläkaren']);
    expect(cards.map(({ card }) => card)).toEqual(['absence']);
  });
});

describe('what was said is put right and taken out whatever was asked between', () => {
  test.each<readonly [lines: readonly string[], days: readonly string[]]>([
    [
      ['semester 14-18 december', 'min frånvaro', 'jag är borta 14-16 december, inte 14-18'],
      ['12-14..12-16'],
    ],
    [
      ['kurs ons-fre nästa vecka', 'vem är min chef', 'tors-fre nästa vecka ska det vara, inte ons'],
      ['12-10..12-11'],
    ],
    [['ledig fredag', 'vad har jag anmält?', 'ta bort fredagen'], []],
    [['ledig torsdag och fredag', 'vem är min registrator', 'stryk fredagen'], ['12-03']],
    [['semester 7-18 december', 'vem är min chef', 'ledig 14-16 december, inte 14-18'], ['12-07..12-18']],
  ])('%j: %j', async (lines, days) => {
    await write(lines);
    expect(await daysSaid('erik')).toEqual(days);
  });
});

test.each(['är nog borta imorgon med', 'är nog borta imorgon också'])(
  '"%s", after something else was asked, leaves today',
  async (text) => {
    await write(['jag är sjuk', 'vad väntar på mig?', text]);
    expect(await daysSaid('erik')).toEqual(['12-02', '12-03']);
  },
);

test('whoever asks to have it told is asked first, with the days', async () => {
  expect(await write(['kan du meddela växeln att jag är på möte till 12'])).toMatchObject([
    { card: 'choices', choices: [{ act: 'away', from: '2026-12-02', part: '-12:00' }] },
  ]);
  expect(await daysSaid('erik')).toEqual([]);
});
