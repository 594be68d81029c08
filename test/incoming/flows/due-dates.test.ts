import { drawCard } from '../../../src/app/cards';
import { instant, zone } from '../../../src/core/time';
import { stateOf } from '../../cards/card-samples';
import { id, people, type Who } from '../../support/flow-house';
import { openMessageHouse, type CardOf, type MessageHouse } from './message-house';

let house: MessageHouse;

const stateFor = (who: Who) =>
  stateOf(drawCard(house.latest(who, 'message'), 'sv', zone('Europe/Stockholm')).card);

beforeEach(async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open();
});

test('an answer that is asked for on a Saturday is due on the Monday', async () => {
  await house.propose({ dueOn: '2026-12-05' });
  await house.to('09:05');
  expect(house.latest('carin', 'message').answer.dueOn).toBe('2026-12-07');
  const told = 'Lördag 5 december är ingen arbetsdag. Svarsdagen blev arbetsdagen efter: måndag 7 december.';
  for (const who of ['anna', 'carin'] as const) expect(house.read(who, 'message')).toContain(told);
  await house.press('carin', 'assignment.approve');
  expect(house.read('carin', 'message')).toContain(told);
  await house.to('09:10');
  expect(house.read('erik', 'message')).toContain(told);
});

test('approved after that day, or given another, nothing is said of the free one any more', async () => {
  await house.propose({ dueOn: '2026-12-05' });
  await house.to('09:05', '2026-12-08');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10', '2026-12-08');
  expect(house.read('erik', 'message').join()).not.toContain('ingen arbetsdag');
  await house.press('erik', 'assignment.moreTime', { until: '2026-12-26' });
  await house.to('09:15', '2026-12-08');
  expect(house.read('erik', 'message')).toContain(
    'Lördag 26 december är ingen arbetsdag. Svarsdagen blev arbetsdagen efter: måndag 28 december.',
  );
  await house.press('erik', 'assignment.moreTime', { until: '2026-12-29' });
  await house.to('09:20', '2026-12-08');
  expect(house.read('erik', 'message').join()).not.toContain('ingen arbetsdag');
});

test('approved after its day it is due five working days from the approval, and is reminded of then', async () => {
  await house.propose({ dueOn: '2026-12-02' });
  await house.to('09:00', '2026-12-03');
  expect(await house.press('carin', 'assignment.approve')).toMatchObject({
    answer: { state: 'approved', dueOn: '2026-12-10' },
  });
  await house.to('09:00', '2026-12-08');
  expect(house.saidTo('erik')).toContain('message dueSoon');
});

test('approved after its day: who approves reads so before and after, and who proposed hears the day that it became', async () => {
  await house.propose({ dueOn: '2026-12-02' });
  await house.to('09:05');
  await house.to('09:00', '2026-12-03');
  expect(house.read('carin', 'message').join('|')).toContain(
    'svarsdagen onsdag 2 december har passerat och räknas om vid godkännandet',
  );
  await house.press('carin', 'assignment.approve');
  await house.to('09:10', '2026-12-03');
  const counted =
    'Svarsdagen som föreslogs, onsdag 2 december, hade passerat när det godkändes. Den blev torsdag 10 december.';
  expect(house.read('carin', 'message')).toContain(counted);
  expect(house.saidTo('anna').at(-1)).toBe('message newDay');
  expect(house.read('anna', 'message')[0]).toBe('Godkänt, och svarsdagen blev torsdag 10 december');
  expect(house.read('erik', 'message')).toContain(counted);
  await house.press('erik', 'assignment.moreTime', { until: '2026-12-14' });
  await house.to('09:20', '2026-12-03');
  expect(house.read('anna', 'message').join('|')).not.toContain('hade passerat');
});

test('approved on its day or before, nobody hears of another day', async () => {
  await house.propose({ dueOn: '2026-12-04' });
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
  expect(house.saidTo('anna')).not.toContain('message newDay');
});

test('a day for the answer that is moved to julafton is the working day after it', async () => {
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
  expect(await house.press('erik', 'assignment.moreTime', { until: '2026-12-24' })).toMatchObject({
    answer: { dueOn: '2026-12-28' },
  });
  await house.to('09:20');
  expect(house.read('anna', 'message')).toContain(
    'Torsdag 24 december är ingen arbetsdag. Svarsdagen blev arbetsdagen efter: måndag 28 december.',
  );
});

describe('whoever answers moves the day', () => {
  beforeEach(async () => {
    await house.propose();
    await house.to('09:05');
    await house.press('carin', 'assignment.approve');
    await house.to('09:10');
    await house.press('erik', 'assignment.moreTime', { until: '2026-12-18' });
    await house.to('09:15');
  });

  test('and whoever proposed it hears so once, with who and until when', async () => {
    expect(house.saidTo('anna').at(-1)).toBe('message moved');
    expect(house.read('anna', 'message')[0]).toBe(
      'Erik Testsson har flyttat svarsdagen till fredag 18 december',
    );
    expect(house.latest('anna', 'message').can.reassign).toBe(true);
    await house.to('12:00', '2026-12-02');
    expect(house.saidTo('anna').filter((step) => step === 'message moved')).toHaveLength(1);
    expect(house.saidTo('carin').filter((step) => step === 'message moved')).toEqual([]);
  });

  test('so near that it would be reminded of at once: no card repeats it to whoever moved it', async () => {
    await house.to('09:20', '2026-12-08');
    await house.press('erik', 'assignment.moreTime', { until: '2026-12-10' });
    const before = house.saidTo('erik').length;
    await house.to('09:40', '2026-12-08');
    expect(house.saidTo('erik')).toHaveLength(before);
    await house.to('08:20', '2026-12-10');
    expect(house.saidTo('erik').at(-1)).toBe('message dueToday');
  });

  test('once more, and it is told once more; to a day that has been, and nothing is changed', async () => {
    await house.press('erik', 'assignment.moreTime', { until: '2026-12-22' });
    await house.to('09:20');
    expect(house.read('anna', 'message')[0]).toContain('tisdag 22 december');
    await house.press('erik', 'assignment.moreTime', { until: '2026-11-02' });
    expect(house.read('erik', 'message').join()).toContain('Svar senast tisdag 22 december');
  });
});

describe('who is proposed and will be away', () => {
  const away = async (days: string, who: 'erik' | 'bo' = 'erik') => {
    await house.write(who, `jag är borta ${days}`);
    await house.to('09:05');
  };

  test('through the day for the answer is not taken, and is not among those who are offered', async () => {
    expect(house.latest('anna', 'message').likely.map(({ name }) => name)).toContain('Bo Testsson');
    await away('2–10 december', 'bo');
    const { version } = house.latest('anna', 'message');
    const refused = await house.propose({ responder: people.bo });
    expect(refused).toMatchObject({ version, refusal: 'person-away-then' });
    const { likely } = refused as CardOf<'message'>;
    expect(likely.map(({ name }) => name)).toEqual(expect.not.arrayContaining(['Bo Testsson']));
    expect(await house.propose({ responder: people.bo, dueOn: '2026-12-11' })).toMatchObject({
      answer: { state: 'proposed' },
    });
  });

  test('today alone may answer by a later day, whether it is said or stands in Outlook; not by today', async () => {
    await house.write('erik', 'jag är borta i dag');
    expect(await house.propose({ dueOn: '2026-12-01' })).toMatchObject({ refusal: 'person-away' });
    expect(await house.propose()).toMatchObject({ answer: { state: 'proposed' } });
  });

  test.each([
    ['without an end', undefined, { refusal: 'person-away' }],
    ['through tomorrow', '2026-12-03T00:00:00+01:00', { answer: { state: 'proposed' } }],
  ])('by the automatic replies alone, %s', async (_, until, expected) => {
    house.directory.replies.set(id('erik'), {
      ...{ kind: 'on', from: undefined },
      until: until === undefined ? undefined : instant(Date.parse(until)),
    });
    expect(await house.propose()).toMatchObject(expected);
  });

  test('for a part of the time may answer before or after it', async () => {
    await away('3–10 december');
    expect(await house.propose()).toMatchObject({ answer: { state: 'proposed' } });
  });

  test('after the proposal: its card says so, and it is not approved', async () => {
    await house.propose();
    await house.to('09:05');
    await house.write('erik', 'jag är borta 2–10 december');
    await house.write('carin', 'inkorg');
    const { noticeId: notice, rows } = house.latest('carin', 'inbox');
    await house.act('carin', 'inbox.page', { notice, page: 1, open: 1, messages: rows[0]?.id });
    expect(house.read('carin', 'message').join()).toContain('Erik Testsson är borta till och med svarsdagen');
    expect(await house.press('carin', 'assignment.approve')).toMatchObject({
      ...{ refusal: 'person-away-then', answer: { state: 'proposed' } },
    });
  });
});

test('another day is offered on a working day: the one after Friday is Monday', async () => {
  await house.propose({ dueOn: '2026-12-04' });
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
  expect(house.latest('erik', 'message').laterOn).toBe('2026-12-07');
});

test('a form that is older than the day that stood in it is no dead end, and a past day that is chosen is refused', async () => {
  await house.to('09:00', '2026-12-09');
  const form = { responder: people.erik, dueOn: '2026-12-08' };
  expect(
    await house.press('anna', 'assignment.propose', { ...form, usualDueOn: '2026-12-11' }),
  ).toMatchObject({
    refusal: 'date-in-past',
  });
  expect(
    await house.press('anna', 'assignment.propose', { ...form, usualDueOn: '2026-12-08' }),
  ).toMatchObject({
    refusal: undefined,
    answer: { state: 'proposed', dueOn: '2026-12-16' },
  });
});

test('what the manager has approved is not to do on her card; of what is hers nobody says that the manager is told', async () => {
  await house.propose();
  await house.to('09:05');
  expect(stateFor('carin')).toBe('○ Att göra');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
  expect(stateFor('carin')).toBeUndefined();
  expect(house.read('erik', 'message').join()).toContain('tas det med i chefens veckolista');
  await house.press('anna', 'assignment.reassign', { responder: people.carin });
  await house.to('09:15');
  await house.press('carin', 'assignment.approve');
  await house.to('09:20');
  const carins = house.read('carin', 'message').join();
  expect(stateFor('carin')).toBe('○ Att göra');
  expect(carins).toContain('tas det med i din veckolista');
  expect(carins).not.toContain('i chefens');
});
