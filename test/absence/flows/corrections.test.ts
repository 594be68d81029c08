import type { AbsenceCard } from '../../../src/absence/domain/delegation-cards';
import { id, senderOf } from '../../support/flow-house';
import { card, closeScene, daysOf, open, say } from './delegation-scene';
import { sayOf, sentences, state, theHouse, to } from './delegation-scene';

afterEach(closeScene);
// Wednesday the second of December.
beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});

const one = (day: string) => ({ from: day, lastDay: day });

const notes = () =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) => (receiver === id('it') ? sayOf(facts) : []));
const switchboard = () => notes().map(({ what }) => what);

describe('what was said wrongly', () => {
  test.each([
    ['sjuk', 'jag menade i morgon', one('2026-12-02'), one('2026-12-03')],
    ['borta på torsdag', 'fel dag, det var fredag', one('2026-12-03'), one('2026-12-04')],
    ['borta i morgon', 'nej, jag menade i dag', one('2026-12-03'), one('2026-12-02')],
    ['away tomorrow', 'I meant friday', one('2026-12-03'), one('2026-12-04')],
  ])('"%s", then "%s": the answer names what it takes the place of', async (wrong, right, before, after) => {
    await say('erik', wrong);
    const [answer] = await say('erik', right);
    expect(answer).toMatchObject({ ...after, instead: before });
    expect(await daysOf('erik')).toHaveLength(1);
  });

  test('is told to the switchboard as it is then, and "ångra" puts back what was said first and names both', async () => {
    await say('erik', 'sjuk');
    await to('09:05');
    await say('erik', 'jag menade i morgon');
    await to('09:10');
    expect(notes()).toMatchObject([
      { what: 'newerCard' },
      { what: 'away', period: one('2026-12-03'), instead: one('2026-12-02') },
    ]);
    const [undone] = await say('erik', 'ångra');
    expect(undone).toMatchObject({ ...one('2026-12-03'), again: one('2026-12-02') });
    expect(undone?.ended).toBeDefined();
    await to('09:15');
    expect(notes().slice(2)).toMatchObject([
      { what: 'away', period: one('2026-12-02'), instead: one('2026-12-03') },
    ]);
    expect(await daysOf('erik')).toHaveLength(1);
    expect(await say('erik', 'min frånvaro')).toMatchObject([one('2026-12-02')]);
  });

  test('put right twice before the switchboard heard of it, is one card that says what they knew', async () => {
    await say('erik', 'borta i morgon');
    await to('09:05');
    await say('erik', 'jag menade fredag');
    await say('erik', 'nej, måndag');
    await to('09:10');
    expect(notes().slice(1)).toMatchObject([
      { what: 'away', period: one('2026-12-07'), instead: one('2026-12-03') },
    ]);
  });

  test('and taken back the same day is not away; nobody has come back', async () => {
    await say('erik', 'sjuk');
    await to('09:05');
    await say('erik', 'ångra');
    await to('09:10');
    expect(notes().slice(1)).toMatchObject([{ what: 'notAway', period: one('2026-12-02') }]);
  });

  test('of a return alone leaves what has begun', async () => {
    await to('08:05', '2026-12-17');
    await say('erik', 'I am off sick today, back on Monday');
    await to('08:08');
    const [answer] = await say('erik', 'sorry I meant Tuesday');
    expect(answer).toMatchObject({ from: '2026-12-17', lastDay: '2026-12-21' });
    await to('08:12');
    expect(notes().slice(-1)).toMatchObject([
      { what: 'away', period: { from: '2026-12-17', lastDay: '2026-12-21' } },
    ]);
  });

  test('of a last day alone leaves what has begun', async () => {
    await say('erik', 'borta till fredag');
    const [answer] = await say('erik', 'jag menade torsdag');
    expect(answer).toMatchObject({ from: '2026-12-02', lastDay: '2026-12-03' });
  });

  test('an undo of what was put right already shows what stands in its place', async () => {
    const [first] = await say('erik', 'borta i morgon');
    await say('erik', 'jag menade fredag');
    const answer = await theHouse().receiver.action(senderOf('erik'), {
      verb: 'absence.end',
      data: { absence: first!.absenceId },
      activityId: undefined,
    });
    expect(answer.drawing.facts).toMatchObject({ card: 'absence', ...one('2026-12-04'), ended: undefined });
    expect(await daysOf('erik')).toEqual(['2026-12-03']);
  });

  test('is what was said last, not what runs', async () => {
    await say('erik', 'borta till fredag');
    await to('09:05');
    await say('erik', 'ledig 14 december');
    await to('09:10');
    const [answer] = await say('erik', 'fel, jag menade 15 december');
    expect(answer).toMatchObject({ ...one('2026-12-15'), instead: one('2026-12-14') });
    const days = { from: '2026-12-02', lastDay: '2026-12-04' };
    expect((await say('erik', 'min frånvaro')).map(({ from }) => from)).toEqual([days.from, '2026-12-15']);
  });

  test('takes its delegation along: three days become one, and nobody is asked', async () => {
    await say('erik', 'borta 7–11 december');
    await to('09:05');
    expect(card('erik')).toMatchObject({ state: 'asked' });
    await say('erik', 'fel, jag menade bara 7 december');
    await to('09:10');
    expect(await state()).toMatch(/^ended/);
  });

  test('made longer is no correction: nothing is said to be replaced', async () => {
    await say('erik', 'sjuk');
    const [answer] = await say('erik', 'till fredag');
    expect(answer).toMatchObject({ from: '2026-12-02', lastDay: '2026-12-04' });
    expect(answer?.instead).toBeUndefined();
  });
});

describe('"nej jag är inte borta"', () => {
  test('of today ends it, and names the day', async () => {
    await say('erik', 'sjuk');
    const [answer] = await say('erik', 'nej jag är inte borta');
    expect(answer).toMatchObject(one('2026-12-02'));
    expect(answer?.ended).toBeDefined();
    expect(await daysOf('erik')).toEqual([]);
  });

  test('of what was just said of days to come ends that, and leaves what was said before', async () => {
    await say('erik', 'ledig 21 december');
    await to('09:01');
    await say('erik', 'borta i morgon');
    const [answer] = await say('erik', 'nej jag är inte borta');
    expect(answer).toMatchObject(one('2026-12-03'));
    expect(answer?.ended).toBeDefined();
    expect(await daysOf('erik')).toHaveLength(1);
  });

  test('of what was said days ago shows what is to come, and changes nothing', async () => {
    await say('erik', 'ledig 21 december');
    await to('09:00', '2026-12-03');
    expect(await sentences('erik', 'nej jag är inte borta')).toEqual([{ what: 'absencesAhead', count: 1 }]);
    expect(await daysOf('erik')).toHaveLength(1);
  });
});

describe('"ångra" just after "tillbaka"', () => {
  test('says again what it ended, and nothing else is taken back', async () => {
    await say('erik', 'ledig 21 december');
    await to('09:01');
    await say('erik', 'borta till fredag');
    await to('09:05');
    await say('erik', 'tillbaka');
    await to('09:10');
    const [again] = await say('erik', 'ångra');
    expect(again).toMatchObject({ from: '2026-12-02', lastDay: '2026-12-04', ended: undefined });
    await to('09:15');
    expect(switchboard().slice(-2)).toEqual(['back', 'away']);
    expect(await daysOf('erik')).toHaveLength(2);
    // Once more takes back what was said again.
    await say('erik', 'ångra');
    expect(await daysOf('erik')).toHaveLength(1);
  });

  test('with nothing to be back from takes back what was said last, as ever', async () => {
    await say('erik', 'borta i morgon');
    await say('erik', 'ångra');
    expect(await daysOf('erik')).toEqual([]);
    expect(await sentences('erik', 'ångra')).toEqual([{ what: 'nothingToUndo' }]);
  });
});

test('what was offered yesterday is said of the days that are left of it; of one that has passed it is refused', async () => {
  const offer = (data: Readonly<Record<string, unknown>>) =>
    theHouse().receiver.action(senderOf('erik'), {
      verb: 'chat.do',
      data: { act: 'away', ...data },
      activityId: undefined,
    });
  await to('09:00', '2026-12-03');
  const answer = await offer({ from: '2026-12-02', until: '2026-12-04', part: '-12:00' });
  expect(answer.drawing.facts).toMatchObject({ card: 'absence', from: '2026-12-03', lastDay: '2026-12-04' });
  const old = await offer({ from: '2026-12-02', until: '2026-12-02' });
  expect(old.drawing.facts).toMatchObject({ say: { what: 'refused', refusal: 'date-in-past' } });
});

describe('parts of days', () => {
  const clockOf = async (text: string) => {
    const [answer] = await say('anna', text);
    return answer?.clock;
  };

  test.each([
    ['kommer först kl 13', { from: undefined, until: '13:00' }],
    ['går hem kl 14', { from: '14:00', until: undefined }],
    ['borta på förmiddagen', { from: undefined, until: '12:00' }],
    ['borta i eftermiddag', { from: '12:00', until: undefined }],
    ['hos tandläkaren 13-15', { from: '13:00', until: '15:00' }],
    ['leaving at 2 pm', { from: '14:00', until: undefined }],
  ])(
    '"%s" is a part of today: told to the switchboard, and nobody else has the mailbox',
    async (text, clock) => {
      expect(await clockOf(text)).toEqual(clock);
      await to('09:05');
      expect(switchboard()).toEqual(['away']);
      const [answer] = await say('anna', 'min frånvaro');
      expect(answer?.mailboxes).toEqual([]);
    },
  );

  test('that covers the check says who gets its card; one that does not, who is there meanwhile', async () => {
    const [over] = await say('anna', 'kommer först kl 13');
    expect(over?.checks).toEqual([
      { mailbox: 'Kommunstyrelsens förvaltningsbrevlåda', at: '12:00', next: 'Bo Testsson' },
    ]);
    await say('anna', 'ångra');
    const [after] = await say('anna', 'går hem kl 14');
    expect(after?.checks).toEqual([
      { mailbox: 'Kommunstyrelsens förvaltningsbrevlåda', next: 'Bo Testsson' },
    ]);
    const [other] = await say('bo', 'kommer först kl 13');
    expect(other?.checks).toBeUndefined();
    await say('bo', 'ångra');
    await say('anna', 'ångra');
    await to('12:05');
    // The card of the check has come, and lies with the next.
    const [late] = await say('anna', 'jag kommer in först kl 14 i dag');
    expect(late?.checks).toEqual([{ mailbox: 'Kommunstyrelsens förvaltningsbrevlåda', next: 'Bo Testsson' }]);
  });

  test('of several days are parts of each, never whole days, on one card', async () => {
    const [answer, another] = await say('anna', 'borta på förmiddagen torsdag och fredag');
    expect(another).toBeUndefined();
    const morning = { from: undefined, until: '12:00' };
    const span = { from: '2026-12-03', lastDay: '2026-12-04' };
    expect(answer).toMatchObject({ ...span, clock: morning, isBreath: true });
    expect(answer?.also).toBeUndefined();
    expect(await daysOf('anna')).toHaveLength(2);
  });

  test('whole days of a course are whole days', async () => {
    const [answer] = await say('anna', 'på kurs tors–fre');
    expect(answer).toMatchObject({ from: '2026-12-03', lastDay: '2026-12-04' });
    expect(answer?.told?.isLeave).toBe(true);
  });

  test('that have passed are not said any more', async () => {
    await to('15:00');
    expect(await sentences('anna', 'borta på förmiddagen')).toEqual([
      { what: 'refused', refusal: 'time-in-past' },
    ]);
    expect(await daysOf('anna')).toEqual([]);
  });

  test('are never so many that a delegate is asked for', async () => {
    for (const day of ['2 december', '3 december', '4 december'])
      await say('erik', `borta på förmiddagen ${day}`);
    await to('16:00', '2026-12-07');
    expect(await state()).toBeUndefined();
  });
});

describe('"min frånvaro"', () => {
  const endAll = async ({ absenceId: absence, isWhole }: AbsenceCard) => {
    const data = { absence, ...(isWhole === true && { whole: 1 }) };
    return theHouse().receiver.action(senderOf('erik'), { verb: 'absence.end', data, activityId: undefined });
  };

  test('lists what was said day by day as one, and its undo takes all of it back', async () => {
    await say('erik', 'borta fredag 4 december');
    await say('erik', 'borta måndag 7 december');
    await say('erik', 'ledig 21 december');
    await to('09:05');
    const [touching, other] = await say('erik', 'min frånvaro');
    expect(touching).toMatchObject({ from: '2026-12-04', lastDay: '2026-12-07', isWhole: true });
    expect(other).toMatchObject({ ...one('2026-12-21') });
    expect(other?.isWhole).toBeUndefined();
    const { drawing } = await endAll(touching!);
    expect(drawing.facts).toMatchObject({ from: '2026-12-04', lastDay: '2026-12-07' });
    expect(await daysOf('erik')).toHaveLength(1);
  });

  test('parts of a day are two, and each is taken back for itself', async () => {
    await say('erik', 'borta 9-10 i morgon');
    await say('erik', 'borta 14-15 i morgon');
    const [first, second] = await say('erik', 'min frånvaro');
    expect([first?.clock?.from, second?.clock?.from]).toEqual(['09:00', '14:00']);
    await endAll(first!);
    expect(await daysOf('erik')).toHaveLength(1);
  });
});
