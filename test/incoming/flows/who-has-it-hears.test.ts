// What concerns a mailbox goes to whoever has it that day, not to the first of its roster who is there (F2, F3, F4).

import { ks, people, townYaml, type Who } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
afterEach(() => house.close());

const given = { mailbox: 'ks', from: '2026-12-02', until: '2026-12-02', person: people.erik } as const;
const lists = (who: Who) => house.saidTo(who).filter((kind) => kind === 'inbox' || kind === 'overdue');

const order = `roster:
      - { person: anna@ale.example, days: [mon, tue, thu] }
      - { person: bo@ale.example, days: [wed] }`;
const byWeekday = townYaml.replace('roster: [anna@ale.example, bo@ale.example]', order);

/** Anna has proposed Erik, who is away; a message more has come, and the first of December is over. */
async function openWithAnswerLeft(): Promise<void> {
  house = await openMessageHouse(byWeekday);
  await house.forwarded();
  await house.arrives('m2', '09:00');
  await house.write('erik', 'jag är borta 2–4 december');
  await house.to('16:00');
  house.messenger.said.length = 0;
}

describe('on another’s weekday', () => {
  test('the answers left by somebody away and the list at 15:00 are for whoever has it', async () => {
    await openWithAnswerLeft();
    await house.to('15:00', '2026-12-02');
    expect(lists('bo').toSorted()).toEqual(['inbox', 'overdue']);
    expect(lists('anna')).toEqual([]);
    expect(house.latest('bo', 'overdue').rows).toHaveLength(1);
  });

  test('who has it the day after hears of the absence too, once, and the card shows what is left', async () => {
    await openWithAnswerLeft();
    await house.to('09:00', '2026-12-03');
    expect(lists('anna')).toEqual(['overdue']);
    expect(house.latest('anna', 'overdue').rows).toHaveLength(1);
    await house.to('14:00', '2026-12-03');
    expect([...lists('anna'), ...lists('bo')].filter((kind) => kind === 'overdue')).toHaveLength(2);
  });
});

test('who is given the mailbox for the day gets the list at 15:00', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.act('carin', 'duty.give', given);
  await house.to('15:00', '2026-12-02');
  expect(lists('erik')).toEqual(['inbox']);
  expect(lists('anna').filter((kind) => kind === 'inbox')).toHaveLength(1);
});

describe('away for some hours at 15:00', () => {
  beforeEach(async () => {
    house = await openMessageHouse();
    await house.arrives();
    await house.to('13:00', '2026-12-02');
    house.messenger.said.length = 0;
    await house.write('anna', 'jag är borta från kl 14');
  });

  test('who has it leaves the list to who is there then', async () => {
    await house.to('15:00', '2026-12-02');
    expect(lists('bo')).toEqual(['inbox']);
    expect(lists('anna')).toEqual([]);
  });

  test('and to the manager where nobody is', async () => {
    await house.write('bo', 'jag är borta 14.30–15.30');
    await house.to('15:00', '2026-12-02');
    expect(lists('carin')).toEqual(['inbox']);
    expect([...lists('anna'), ...lists('bo')]).toEqual([]);
  });
});

test('a request that comes while who has it is away for some hours is told to who is there, and to who has it on coming back', async () => {
  house = await openMessageHouse();
  await house.to('12:30', '2026-12-02');
  await house.write('anna', 'jag är borta 13–14.30');
  await house.to('13:20', '2026-12-02');
  house.desk.put('m2', {
    subject: 'Begäran om allmän handling',
    from: 'lisa@post.example',
    conversation: 'c-m2',
  });
  house.mail.deliver(ks, 'm2', house.at('13:20', '2026-12-02'));
  await house.to('13:50', '2026-12-02');
  expect(house.saidTo('bo')).toContain('message urgent');
  expect(house.saidTo('anna')).not.toContain('message urgent');
  await house.to('14:50', '2026-12-02');
  expect(house.saidTo('anna')).toContain('message urgent');
});

/** An appeal that lies in the inbox from then on. */
function appeals(time: string): void {
  const words = { subject: 'Överklagande av beslut', from: 'lisa@post.example', conversation: 'c-m3' };
  house.desk.put('m3', words);
  house.mail.deliver(ks, 'm3', house.at(time, '2026-12-02'));
}
const urgent = (who: Who) => house.saidTo(who).filter((kind) => kind === 'message urgent').length;

describe('an appeal at 14:00 while everybody of the roster is away for some hours', () => {
  beforeEach(async () => {
    house = await openMessageHouse();
    await house.to('13:00', '2026-12-02');
    await house.write('anna', 'jag är borta 13.30–15.30');
    await house.write('bo', 'jag är borta 13.30–16');
  });

  test('is told to the manager, and to who has the mailbox on coming back', async () => {
    await house.to('14:00', '2026-12-02');
    appeals('14:00');
    await house.to('14:50', '2026-12-02');
    expect([urgent('carin'), urgent('anna'), urgent('bo')]).toEqual([1, 0, 0]);
    await house.to('15:50', '2026-12-02');
    expect([urgent('carin'), urgent('anna'), urgent('bo')]).toEqual([1, 1, 0]);
  });

  test('and to who stands in for a manager who is away for the same hours', async () => {
    await house.write('carin', 'jag är borta 13.30–15');
    await house.to('14:00', '2026-12-02');
    appeals('14:00');
    await house.to('14:50', '2026-12-02');
    expect([urgent('david'), urgent('carin'), urgent('anna')]).toEqual([1, 0, 0]);
  });
});

const byFunction = townYaml
  .replace('[anna@ale.example, bo@ale.example]', '[{ function: kansli }, bo@ale.example]')
  .replace(
    'mailboxes:',
    'functions: [{ id: kansli, name: Kansliet, people: [anna@ale.example, erik@ale.example, it@ale.example] }]\nmailboxes:',
  );

test('of a function that has it an appeal and the list at 15:00 go to each who is there at that hour', async () => {
  house = await openMessageHouse(byFunction);
  await house.to('13:00', '2026-12-02');
  await house.write('anna', 'jag är borta 13.30–15.30');
  await house.to('14:00', '2026-12-02');
  appeals('14:00');
  await house.to('15:00', '2026-12-02');
  const hear = (['anna', 'erik', 'it', 'bo'] as const).map((who) => [urgent(who), lists(who).length]);
  expect(hear).toEqual([
    [0, 0],
    [1, 1],
    [1, 1],
    [0, 0],
  ]);
});

test('back before 15:00, who has it gets the list', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.to('09:00', '2026-12-02');
  house.messenger.said.length = 0;
  await house.write('anna', 'jag är borta till kl 14');
  await house.to('15:00', '2026-12-02');
  expect(lists('anna')).toEqual(['inbox']);
  expect(lists('bo')).toEqual([]);
});

test('where nobody has it the list is for the manager', async () => {
  house = await openMessageHouse();
  await house.write('anna', 'jag är borta 2–4 december');
  await house.write('bo', 'jag är borta 2–4 december');
  await house.arrives();
  await house.to('15:00', '2026-12-02');
  expect(lists('carin')).toContain('inbox');
});

describe('answers left by somebody away, while who has the mailbox is away for the morning', () => {
  beforeEach(async () => {
    house = await openMessageHouse();
    await house.forwarded();
    await house.write('erik', 'jag är borta 2–4 december');
    await house.write('anna', 'jag är borta 2 december till kl 10');
    await house.to('16:00');
    house.messenger.said.length = 0;
  });

  test('are told to who is there, and to who has it on coming back', async () => {
    await house.to('09:30', '2026-12-02');
    expect([lists('bo'), lists('anna')]).toEqual([['overdue'], []]);
    await house.to('10:30', '2026-12-02');
    expect([lists('bo'), lists('anna')]).toEqual([['overdue'], ['overdue']]);
  });

  test('and to the manager where nobody is, who gives them at once', async () => {
    await house.write('bo', 'jag är borta 2 december');
    await house.to('09:30', '2026-12-02');
    expect([lists('carin'), lists('anna'), lists('bo')]).toEqual([['overdue'], [], []]);
    expect(house.read('carin', 'overdue').join('\n')).toContain('Ge det till någon annan');
  });
});
