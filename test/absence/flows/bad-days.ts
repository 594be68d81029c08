import { endedStories } from './ended-stories';
import { recordedByPhone, saidStories } from './said-stories';
import { id, type Who } from '../../support/flow-house';
import {
  closeScene,
  comeBack,
  daysOf,
  downUntil,
  fallIll,
  open,
  plan,
  press,
  said,
  state,
  theHouse,
  to,
} from './delegation-scene';

type Step = readonly [date: string, time: string, run: () => unknown];

/** What happens in it, but on the ninth of December, which is the bad day; and how it ends. */
export interface Story {
  readonly method: string;
  readonly steps: readonly Step[];
  readonly until: string;
  /** Undefined: nobody was ever asked. */
  readonly ends: string | undefined;
  readonly isRuleLeft?: true;
  /** The days that count as away in the end, where they were said. */
  readonly days?: readonly string[];
  /** Who hears of it by then, and of nothing twice. */
  readonly hears: readonly string[];
}

const bo = { delegate: id('bo') };
const agreed: readonly Step[] = [
  [
    '2026-12-02',
    '07:00',
    () => {
      plan('2026-12-08', '2026-12-18');
    },
  ],
  ['2026-12-03', '08:05', () => press('erik', 'delegation.name', bo)],
  ['2026-12-03', '08:15', () => press('bo', 'delegation.accept')],
];
const confirmed: readonly Step[] = [
  ...agreed,
  ['2026-12-03', '08:25', () => press('erik', 'delegation.confirm')],
];

const stories: Readonly<Record<string, Story>> = {
  'ill without a known end: the manager records a consent, IT makes the rule, and the owner comes back': {
    method: 'instructions',
    steps: [...recordedByPhone, ['2026-12-14', '07:00', () => comeBack()]],
    until: '2026-12-15',
    ends: 'ended returned',
    hears: ['erik: return', 'carin: manager', 'bo: delegate', 'it: admin'],
  },
  'planned two weeks, to their end': {
    method: 'instructions',
    steps: [...confirmed, ['2026-12-18', '17:00', () => comeBack()]],
    until: '2026-12-21',
    ends: 'ended lapsed',
    hears: ['erik: return', 'bo: delegate'],
  },
  'by an inbox rule, and back early': {
    method: 'inboxRule',
    steps: [...agreed, ['2026-12-14', '07:00', () => comeBack()]],
    until: '2026-12-15',
    ends: 'ended returned',
    hears: ['erik: return', 'bo: delegate'],
  },
  'prolonged, and both keep on': {
    method: 'inboxRule',
    steps: [
      ...agreed,
      [
        '2026-12-10',
        '07:00',
        () => {
          plan('2026-12-08', '2026-12-23');
        },
      ],
      ['2026-12-11', '09:00', () => press('erik', 'delegation.keepOn')],
      ['2026-12-11', '09:05', () => press('bo', 'delegation.keepOn')],
    ],
    until: '2026-12-21',
    ends: 'inEffect',
    isRuleLeft: true,
    hears: ['erik: owner', 'bo: delegate'],
  },
  'a delegate who quits with the rule in place': {
    method: 'instructions',
    steps: [
      ...confirmed,
      ['2026-12-10', '09:00', () => press('bo', 'delegation.end')],
      ['2026-12-11', '09:00', () => press('carin', 'delegation.contact')],
    ],
    until: '2026-12-14',
    ends: 'settled contacted',
    // The rule to him is to be taken away.
    hears: ['erik: owner', 'bo: delegate', 'carin: manager', 'it: admin'],
  },
  'owner and delegate away at once': {
    method: 'inboxRule',
    steps: [
      ...agreed,
      [
        '2026-12-10',
        '07:00',
        () => {
          fallIll('bo');
        },
      ],
    ],
    until: '2026-12-11',
    ends: 'withManager delegateAway',
    hears: ['erik: owner', 'bo: delegate', 'carin: manager'],
  },
  'nobody answers': {
    method: 'instructions',
    steps: [
      [
        '2026-12-02',
        '07:00',
        () => {
          plan('2026-12-08', '2026-12-18');
        },
      ],
    ],
    until: '2026-12-11',
    ends: 'withManager noAnswer',
    hears: ['erik: owner', 'carin: manager'],
  },
  'a year': {
    method: 'instructions',
    steps: [
      [
        '2026-12-02',
        '07:00',
        () => {
          plan('2026-12-14', '2027-12-13');
        },
      ],
    ],
    until: '2026-12-16',
    ends: 'withManager over90',
    hears: ['erik: owner', 'carin: manager'],
  },
};

const badDay = '2026-12-09';

/** How often anybody heard of it, by ending and trouble. */
const counts = new Map<string, number>();

async function silence(): Promise<void> {
  const { directory, staffRoom, inboxRule } = theHouse();
  await to('00:00', badDay);
  [directory.isDown, directory.settingsLeft, staffRoom.callsLeft] = [true, 0, 0];
  inboxRule.readings.push('unknown', 'unknown');
  await to('00:00', '2026-12-10');
  [directory.isDown, directory.settingsLeft, staffRoom.callsLeft] = [false, Infinity, Infinity];
}

/** Twice an hour without it, seen at a look each time. */
async function flicker(): Promise<void> {
  const known = theHouse().directory.replies.get(id('erik'));
  const replies = known ?? ({ kind: 'on', from: undefined, until: undefined } as const);
  for (const [off, on] of [
    ['09:20', '10:20'],
    ['13:20', '14:20'],
  ] as const) {
    await to(off, badDay);
    comeBack();
    await to(on, badDay);
    theHouse().directory.replies.set(id('erik'), replies);
  }
  if (known !== undefined) return;
  await to('14:50', badDay);
  comeBack();
}

async function lose(who: Who, from: string, until: string): Promise<void> {
  const one = theHouse().directory.people.get(`${who}@ale.example`);
  await to(from, badDay);
  theHouse().directory.people.delete(`${who}@ale.example`);
  await to(until, badDay);
  if (one) theHouse().directory.add(one);
}

const bad: Readonly<Record<string, () => Promise<void>>> = {
  'no trouble': () => Promise.resolve(),
  'the bot down from the eve to the morning after': async () => {
    await to('16:00', '2026-12-08');
    await downUntil('07:00', '2026-12-10');
  },
  'Graph silent for the day': silence,
  'the automatic reply off, on, off and on': flicker,
  'a directory that loses owner, delegate and manager for an hour each': async () => {
    await lose('erik', '01:30', '02:30');
    await lose('bo', '09:00', '10:00');
    await lose('carin', '13:00', '14:00');
  },
};

/** What an owner who is back was told of the delegation stands on the card on return, which is the live one. */
const returns = (): readonly string[] =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    facts.card === 'return' ? [`${receiver === id('erik') ? 'erik' : 'another'}: return`] : [],
  );

/** Each story on a calm day, then with these of its troubles, by their places and the story's. */
export function badDays(isPlayed: (trouble: number, story: number) => boolean): void {
  afterEach(closeScene);
  const all = Object.entries({ ...stories, ...saidStories, ...endedStories }).map(
    ([name, story], no) => [name, story, no] as const,
  );
  describe.each(all)('%s', (name, { method, steps, until, ends, isRuleLeft, days, hears }, no) => {
    const played = Object.entries(bad).filter((_, place) => place === 0 || isPlayed(place - 1, no));
    test.each(played)('with %s', async (trouble, hurt) => {
      await open(method);
      let isHurt = false;
      for (const [date, time, run] of steps) {
        if (!isHurt && date > badDay) {
          isHurt = true;
          await hurt();
        }
        // What happens in the first night is seen by it.
        if (theHouse().at(time, date) > theHouse().clock.now()) await to(time, date);
        await run();
      }
      if (!isHurt) await hurt();
      await to('16:00', until);
      expect(await state()).toBe(ends);
      if (days) expect(await daysOf('erik')).toEqual(days);
      expect(theHouse().inboxRule.rules.size).toBe(isRuleLeft ? 1 : 0);
      const told = [...said().filter((one) => !one.endsWith('a newer one')), ...returns()];
      // The stand-in of a manager who is not found has the question as well.
      const isManagerLost = trouble === 'a directory that loses owner, delegate and manager for an hour each';
      const others = told.filter((one) => !(isManagerLost && one === 'david: manager'));
      expect([...new Set(others)].toSorted()).toEqual([...hears].toSorted());
      counts.set(`${name}/${trouble}`, others.length);
      // Trouble makes nobody hear more than a calm day does.
      expect(others.length).toBeLessThanOrEqual(counts.get(`${name}/no trouble`) ?? 0);
    });
  });
}
