import { id, openFlowHouse, senderOf, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-04T16:00:00+01:00');
});
afterEach(async () => {
  await house.close();
});

const cards = () => house.messenger.said.filter(({ to }) => to === id('anna')).map(({ facts }) => facts);

test('the reminder of a question closes its first card to one line, and is the live one', async () => {
  const data = { question: 'Ska ritningen diarieföras igen?' };
  await house.receiver.action(senderOf('erik'), {
    verb: 'rules.askRegistrar',
    data,
    activityId: 'activity-x',
  });
  await house.to('16:10');
  expect(cards()).toMatchObject([{ card: 'question' }]);
  await house.to('08:31', '2026-12-07');
  expect(cards().slice(0, 2)).toMatchObject([
    { card: 'sentence', say: { what: 'newerCard' } },
    { card: 'question', isReminder: true },
  ]);
});
