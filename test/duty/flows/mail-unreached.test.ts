import { carryGraphWork } from '../../../src/app/carry-open-work';
import type { FlowContext } from '../../../src/app/flow-context';
import { absenceId } from '../../../src/core/ids';
import type { FakeDutyPost } from '../../fakes/duty-post';
import { id, ks, openFlowHouse, stepsOf, townYaml, type FlowHouse } from '../../support/flow-house';

const from = 'brevvakt@ale.example';
let house: FlowHouse;
let post: FakeDutyPost;
let context: FlowContext;
let ahead = 0;

/** Anna cannot be reached at noon; `after` is said by Teams of the others. */
async function open(notify = `notify: {from: ${from}}\n`): Promise<void> {
  house = await openFlowHouse('2026-12-01T08:00:00+01:00', `${townYaml}${notify}`);
  post = house.context.dutyPost as FakeDutyPost;
  context = { ...house.context, clock: { ...house.clock, realMillis: () => Date.now() + ahead } };
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  house.messenger.answerWith(id('anna'), { kind: 'unreachable', code: 'http-403' });
}
afterEach(() => house.close());

const carry = async (times = 6) => {
  for (let i = 0; i < times; i++) {
    ahead += 20 * 60_000;
    await carryGraphWork(context);
  }
};
const logged = async () =>
  (await house.store.log.list(100)).filter(({ event }) => event.what === 'duty.mailed').length;

test('who is not reached at noon gets one mail without anything of a message, and the next is asked at once', async () => {
  await open();
  await house.to('12:01');
  await carry();
  expect(stepsOf(house)).toEqual(['bo: check']);
  expect(post.sent).toMatchObject([{ from, to: 'anna@ale.example', language: 'sv', step: 'check' }]);
  expect(post.sent[0]?.mailboxes).toEqual(['Kommunstyrelsens förvaltningsbrevlåda']);
  await house.to('16:05');
  await carry();
  expect(post.sent).toHaveLength(1);
  expect(await logged()).toBe(1);
});

test('a lost answer is looked for among what was sent: it is never sent twice', async () => {
  await open();
  post.script.push('lostAfterSending');
  await house.to('12:01');
  await carry();
  expect(post.sent).toHaveLength(1);
  expect(await logged()).toBe(1);
});

test('what was not sent is sent again, and what cannot be told is not', async () => {
  await open();
  post.script.push('lost');
  await house.to('12:01');
  await carry();
  expect(post.sent).toHaveLength(1);
  await house.close();
  await open();
  post.script.push('lostAfterSending');
  post.isBlind = true;
  await house.to('12:01');
  await carry(30);
  expect(post.sent).toHaveLength(1);
});

test('a mail that Graph refuses is given up and counted, and the ladder goes on', async () => {
  await open();
  post.script.push('refused');
  await house.to('12:01');
  await carry();
  expect(post.sent).toEqual([]);
  expect(await house.store.work.counts(['letter'], house.at('12:01'))).toMatchObject({
    waiting: 0,
    failed: 1,
  });
  expect(await logged()).toBe(0);
  expect(stepsOf(house)).toEqual(['bo: check']);
});

test('without a mailbox of the bot’s own nothing is sent, nor of what is no duty', async () => {
  await open('');
  await house.to('12:01');
  await carry();
  expect(post.sent).toEqual([]);
  await house.close();
  await open();
  house.messenger.answerWith(id('anna'));
  house.messenger.answerWith(id('bo'), { kind: 'unreachable', code: 'http-403' });
  await house.write('anna', 'inkorg');
  await house.write('bo', 'inkorg');
  await house.to('08:05');
  await carry();
  expect(post.sent).toEqual([]);
});

test('a manager who is asked is told so that it is seen at once; who has it in turn is not', async () => {
  await open();
  house.messenger.answerWith(id('anna'));
  await house.to('14:31');
  const urgent = new Map(house.messenger.urgent);
  expect(stepsOf(house)).toContain('carin: manager');
  expect(urgent.get(id('carin'))).toBe(1);
  expect(urgent.get(id('anna')) ?? 0).toBe(0);
});

test('who was out of reach the day before is written to once on the next as well, and the others are asked as ever', async () => {
  await open();
  await house.to('12:01');
  await carry();
  house.messenger.answerWith(id('anna'), { kind: 'unreachable', code: 'http-403' });
  await house.to('12:01', '2026-12-02');
  await carry();
  expect(stepsOf(house).filter((said) => said.startsWith('bo'))).toEqual([
    'bo: check',
    'bo: morning',
    'bo: check',
  ]);
  await house.to('16:05');
  await carry();
  expect(post.sent.map(({ to, step }) => `${to} ${step}`)).toEqual(Array(2).fill('anna@ale.example check'));
  expect(await logged()).toBe(2);
});

test('who is out of reach and away as well gets no mail on that day', async () => {
  await open();
  await house.to('12:01');
  await carry();
  await house.to('09:00', '2026-12-02');
  await house.write('bo', 'Anna Testsson är borta i dag');
  await house.to('16:05');
  await carry();
  expect(post.sent).toHaveLength(1);
  expect(stepsOf(house)).toContain('carin: manager');
});

test('a substitute whose morning card is refused is written to once, at the check, and the others are asked as ever', async () => {
  await open();
  house.messenger.answerWith(id('anna'));
  const away = { personId: id('anna'), source: 'said', byId: id('anna'), endedAt: undefined } as const;
  const [from, until] = [house.at('00:00', '2026-12-02'), house.at('00:00', '2026-12-05')];
  await house.store.save({
    absences: [{ ...away, id: absenceId('a1'), from, until, seenAt: house.at('08:00') }],
  });
  await house.to('07:59', '2026-12-02');
  const refusal = { kind: 'unreachable', code: 'http-403' } as const;
  house.messenger.answerWith(id('bo'), ...Array<typeof refusal>(9).fill(refusal));
  await house.to('08:31', '2026-12-02');
  await carry();
  expect(stepsOf(house)).toContain('carin: nobody');
  expect(post.sent).toEqual([]);
  await house.to('12:02');
  await carry();
  expect(stepsOf(house)).toContain('carin: manager');
  await house.to('16:05');
  await carry();
  expect(post.sent.map(({ to, step }) => `${to} ${step}`)).toEqual(['bo@ale.example check']);
  expect(await logged()).toBe(1);
});

test('who Teams reaches again the next day has a card and no mail', async () => {
  await open();
  await house.to('12:01');
  await carry();
  house.messenger.answerWith(id('anna'));
  await house.to('12:01', '2026-12-02');
  await carry();
  expect(post.sent).toHaveLength(1);
  expect(stepsOf(house)).toContain('anna: check');
});

test('what came back to the bot’s own mailbox is told to the admins each working day, as a number', async () => {
  await open();
  post.unread = 2;
  await house.to('09:00', '2026-12-02');
  const told = house.messenger.said.flatMap(({ to, facts }) =>
    to === id('it') && facts.card === 'peopleTrouble' ? [facts.unreadOwn] : [],
  );
  expect(told).toEqual([{ address: from, unread: 2 }]);
});
