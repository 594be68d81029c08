import { deliverAll } from '../../../src/app/deliver-all';
import { watchDuty } from '../../../src/duty/flows/watch-duty';
import { findMailbox } from '../../../src/core/municipality';
import { mailboxId } from '../../../src/core/ids';
import { lookIntoMailbox } from '../../../src/look/flows/look-into-mailboxes';
import type { FlowHouse } from '../../support/flow-house';
import { ks, openFlowHouse, stepsOf, townYaml } from '../../support/flow-house';

const kommun = 'kommun@ale.example';
const twoMailboxes = `${townYaml}
  - id: kommun
    name: Kommunens gemensamma brevlåda
    address: ${kommun}
    department: Kommunstyrelsens förvaltning
    roster: [erik@ale.example, david@ale.example]
    manager: carin@ale.example
`;

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(undefined, twoMailboxes);
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  house.mail.deliver(kommun, 'm2', house.at('07:20'));
});
afterEach(() => house.close());

const lookInto = async (id: string): Promise<void> => {
  const mailbox = findMailbox(house.context.municipality(), mailboxId(id));
  if (mailbox === undefined) throw new Error(`There is no mailbox ${id}`);
  await lookIntoMailbox(house.context, mailbox);
};
const toldCarin = () => stepsOf(house).filter((step) => step.startsWith('carin'));

test('a manager is told of two mailboxes in one card, though the look into one of them comes later', async () => {
  await house.to('14:29');
  house.clock.moveTo(house.at('14:30'));
  await lookInto('ks');
  await watchDuty(house.context);
  await lookInto('kommun');
  await house.to('14:31');
  expect(toldCarin()).toEqual(['carin: manager']);
});

test('what is seen of one mailbox by a hint tells nobody; the next minute tells of both', async () => {
  await house.to('14:29');
  house.clock.moveTo(house.at('14:30'));
  await Promise.all([lookInto('ks'), lookInto('kommun')]);
  await watchDuty(house.context, mailboxId('ks'));
  await house.to('14:31');
  expect(toldCarin()).toEqual(['carin: manager']);
});

test('an opening that a hint shows is saved at once', async () => {
  await house.to('14:29');
  house.mail.read(ks, 'm1', { arrivedAt: house.at('07:10'), at: house.at('14:29') });
  await lookInto('ks');
  await watchDuty(house.context, mailboxId('ks'));
  await house.to('14:31');
  const opened = (await house.store.log.list(50)).filter((entry) => entry.event.what === 'day.opened');
  expect(opened.map((entry) => entry.mailboxId)).toEqual(['ks']);
});

test('whoever has nothing to do with the mailbox that is awaited is told at once', async () => {
  await house.to('12:59');
  house.clock.moveTo(house.at('13:00'));
  await lookInto('ks');
  await watchDuty(house.context);
  await deliverAll(house.context);
  expect(stepsOf(house).filter((step) => step.startsWith('bo'))).toEqual(['bo: substitute']);
});

test('a mailbox that nobody could look into for ten minutes keeps nothing back', async () => {
  await house.to('14:29');
  house.clock.moveTo(house.at('14:40'));
  await lookInto('ks');
  await watchDuty(house.context);
  await deliverAll(house.context);
  expect(toldCarin()).toEqual(['carin: manager', 'carin: unreadable']);
});
