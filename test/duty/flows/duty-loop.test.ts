import { localDate } from '../../../src/core/time';
import type { FlowHouse } from '../../support/flow-house';
import { id, ks, openFlowHouse, senderOf, stateOf, stepsOf } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
});
afterEach(async () => {
  await house.close();
});

const withMail = () => {
  house.mail.deliver(ks, 'm1', house.at('07:10'));
};

test('tells the registrar at 12:00, the substitute at 13:00, the manager at 14:30 and notes the day missed at 16:00', async () => {
  withMail();
  await house.through('11:59');
  expect(stepsOf(house)).toEqual([]);
  await house.through('12:00');
  expect(stepsOf(house)).toEqual(['anna: check']);
  await house.through('16:00');
  expect(stepsOf(house)).toEqual(['anna: check', 'bo: substitute', 'carin: manager', 'carin: missed']);
  expect(stateOf(house, 'anna')).toBe('missed');
});

test('says nothing when a message is read at 09:30', async () => {
  withMail();
  await house.to('09:30');
  house.mail.read(ks, 'm1', { arrivedAt: house.at('07:10'), at: house.at('09:30') });
  await house.to('16:30');
  expect(stepsOf(house)).toEqual([]);
  const entries = await house.store.log.list(10);
  expect(entries.filter((entry) => entry.event.what === 'day.opened')).toHaveLength(1);
});

test('says nothing when the mailbox is empty at 12:00', async () => {
  await house.to('16:30');
  expect(stepsOf(house)).toEqual([]);
});

test('a click at 12:00 opens the day on every card and leaves one entry that names who clicked', async () => {
  withMail();
  await house.to('13:00');
  const answer = await house.click('bo', 'opening.confirm');
  expect(answer.kind).toBe('card');
  await house.to('13:01');
  expect([stateOf(house, 'anna'), stateOf(house, 'bo')]).toEqual(['opened', 'opened']);
  await house.to('16:30');
  expect(stepsOf(house)).toEqual(['anna: check', 'bo: substitute']);
  const opened = (await house.store.log.list(50)).filter((entry) => entry.event.what === 'day.opened');
  expect(opened.map((entry) => entry.actorId)).toEqual([id('bo')]);
});

test('passing on at 12:00 tells the substitute at once; when nobody is left, the manager at once', async () => {
  withMail();
  await house.to('12:00');
  await house.click('anna', 'duty.passOn');
  await house.to('12:01');
  expect(stepsOf(house)).toEqual(['anna: check', 'bo: check']);
  await house.click('bo', 'duty.passOn');
  await house.to('12:02');
  expect(stepsOf(house)).toEqual(['anna: check', 'bo: check', 'carin: manager']);
});

test('tells the substitute at 08:00 when the registrar has automatic replies, and asks the substitute at noon', async () => {
  house.directory.replies.set(id('anna'), { kind: 'on', from: undefined, until: undefined });
  withMail();
  await house.to('12:00');
  expect(stepsOf(house)).toEqual(['bo: morning', 'bo: check']);
});

test('tells the manager at 08:00 when nobody in the roster is there', async () => {
  house.directory.replies.set(id('anna'), { kind: 'on', from: undefined, until: undefined });
  house.directory.replies.set(id('bo'), { kind: 'on', from: undefined, until: undefined });
  await house.to('08:00');
  // The coming days are a matter of their own.
  expect(stepsOf(house)).toEqual(['carin: nobody', 'carin: rosterPlan']);
  await house.click('carin', 'duty.give', { person: id('erik') });
  await house.to('08:05');
  expect(stepsOf(house)).toEqual(['carin: nobody', 'carin: rosterPlan', 'erik: given']);
});

test('a mailbox that cannot be read at 12:00 is told to the person on duty, the manager and the admins, once', async () => {
  withMail();
  await house.to('11:50');
  house.mail.fail(ks);
  await house.to('16:00');
  expect(stepsOf(house).toSorted()).toEqual(['anna: unreadable', 'carin: unreadable', 'it: unreadable']);
  const day = (await house.store.duty.listDays(...today()))[0];
  expect(day?.state).toBe('notCheckable');
});

const today = () => {
  const date = house.at('12:00').slice(0, 10) as Parameters<typeof house.store.duty.listDays>[0];
  return [date, date] as const;
};

test('a registrar who refuses the bot at 12:00 counts as absent: the substitute is asked at once', async () => {
  withMail();
  house.messenger.answerWith(id('anna'), { kind: 'unreachable', code: 'BotDisabled' });
  await house.to('12:00');
  expect(stepsOf(house)).toEqual(['bo: check']);
});

test('a stranger to the mailbox is refused, nothing changes, and the log says so', async () => {
  withMail();
  await house.to('12:00');
  const card = house.messenger.said[0];
  if (card?.facts.card !== 'opening') throw new Error('no card');
  const [section] = card.facts.sections;
  const data = { notice: card.facts.noticeId, mailbox: 'ks', date: section?.date, version: section?.version };
  const answer = await house.receiver.action(senderOf('erik'), {
    verb: 'opening.confirm',
    data,
    activityId: undefined,
  });
  expect(answer).toMatchObject({ kind: 'message', drawing: { facts: { say: { refusal: 'not-allowed' } } } });
  expect(stateOf(house, 'anna')).toBe('open');
  expect((await house.store.log.list(3)).map((entry) => entry.event.what)).toContain('action.refused');
});

test('a second click with the old version changes nothing and shows the fresh card', async () => {
  withMail();
  await house.to('13:00');
  const stale = house.messenger.said.find((it) => it.to === id('anna'))?.facts;
  if (stale?.card !== 'opening') throw new Error('no card');
  await house.click('bo', 'opening.confirm');
  const answer = await house.click('anna', 'opening.confirm', { version: stale.sections[0]?.version });
  expect(answer.drawing.facts).toMatchObject({ card: 'opening', refusal: 'already-done' });
});

test('an opening at 16:10 is noted the next morning beside the missed day, which stays missed', async () => {
  withMail();
  await house.to('16:05');
  house.mail.read(ks, 'm1', { arrivedAt: house.at('07:10'), at: house.at('16:10') });
  await house.to('07:00', '2026-12-02');
  const [day] = await house.store.duty.listDays(localDate('2026-12-01'), localDate('2026-12-01'));
  expect(day).toMatchObject({ state: 'missed', openedLater: { how: 'read' } });
});

test('a bot that starts for the first time at 16:20 leaves the day alone', async () => {
  await house.close();
  house = await openFlowHouse('2026-12-01T16:20:00+01:00');
  withMail();
  await house.to('16:25');
  expect(stepsOf(house)).toEqual([]);
  expect(await house.store.duty.listDays(localDate('2026-12-01'), localDate('2026-12-01'))).toEqual([]);
});
