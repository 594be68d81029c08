import { logSentence } from '../../../src/core/texts/log-lines';
import { textsOf } from '../../../src/app/texts';
import { zone } from '../../../src/core/time';
import {
  id,
  ks,
  openFlowHouse,
  senderOf,
  stateOf,
  stepsOf,
  type FlowHouse,
  type Who,
} from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.to('12:01');
  await house.click('anna', 'opening.confirm');
  await house.to('12:10');
});
afterEach(async () => {
  await house.close();
});

const retract = (who: Who) => house.click(who, 'opening.retract');
const logged = async (what: string) =>
  (await house.store.log.list(50)).filter((it) => it.event.what === what);

test('what Anna confirmed at 12:01 and takes back at 12:10 is open again, and the question goes to Bo at 13:00', async () => {
  expect(stateOf(house, 'anna')).toBe('opened');
  await retract('anna');
  await house.to('12:15');
  expect(stateOf(house, 'anna')).toBe('open');
  await house.to('13:01');
  expect(stepsOf(house)).toEqual(['anna: check', 'bo: substitute']);
  expect(await logged('day.opened')).toHaveLength(1);
  expect(await logged('opening.retracted')).toMatchObject([{ actorId: id('anna'), mailboxId: 'ks' }]);
});

test('taken back by another of the mailbox, the log says who did it, and not whose it was', async () => {
  const notice = house.messenger.said.findLast(({ facts }) => facts.card === 'opening')?.facts;
  const { noticeId, sections } = notice as never as { noticeId: string; sections: { version: number }[] };
  const data = { notice: noticeId, mailbox: 'ks', date: '2026-12-01', version: sections[0]?.version };
  await house.receiver.action(senderOf('erik'), { verb: 'opening.retract', data, activityId: undefined });
  expect(await logged('opening.retracted')).toEqual([]);
  await house.receiver.action(senderOf('bo'), { verb: 'opening.retract', data, activityId: undefined });
  const [entry] = await logged('opening.retracted');
  const names = {
    person: () => 'Bo Testsson',
    mailbox: () => 'Kommunstyrelsen',
    zone: zone('Europe/Stockholm'),
  };
  expect(entry && logSentence(entry, names, textsOf('sv'))).toMatch(
    /Bo Testsson tog tillbaka bekräftelsen att brevlådan är öppnad/u,
  );
});

test('what was seen as well holds: the mailbox stays opened', async () => {
  house.mail.read(ks, 'm1', { arrivedAt: house.at('07:10'), at: house.at('12:12') });
  await house.to('12:20');
  await retract('anna');
  await house.to('16:30');
  expect(stateOf(house, 'anna')).toBe('opened');
  expect(await logged('day.missed')).toEqual([]);
});

test('after the day has ended it is not taken back any more', async () => {
  await house.to('09:00', '2026-12-02');
  await retract('anna');
  await house.to('09:10', '2026-12-02');
  expect(stateOf(house, 'anna')).toBe('opened');
  expect(await logged('opening.retracted')).toEqual([]);
});

test('nothing that is not there is taken back: a second press changes and logs nothing', async () => {
  await retract('anna');
  await house.to('12:15');
  await retract('anna');
  await house.to('12:20');
  expect(await logged('opening.retracted')).toHaveLength(1);
});
