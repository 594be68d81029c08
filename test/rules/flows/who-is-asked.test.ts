import { openFlowHouse, senderOf, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T10:00:00+01:00');
});
afterEach(() => house.close());

const asking = {
  verb: 'rules.askRegistrar',
  data: { question: 'Ska ritningen diarieföras igen?' },
  activityId: 'activity-x',
};

test('a question while the registrar is away for some hours goes to who is there, and to the registrar where nobody is', async () => {
  await house.write('anna', 'jag är borta till kl 12');
  const asked = async () => (await house.receiver.action(senderOf('erik'), asking)).drawing.facts;
  expect(await asked()).toMatchObject({ receiverName: 'Bo Testsson' });
  await house.write('bo', 'jag är borta till kl 12');
  expect(await asked()).toMatchObject({ receiverName: 'Anna Testsson' });
  await house.write('bo', 'tillbaka');
  await house.to('12:30');
  expect(await asked()).toMatchObject({ receiverName: 'Anna Testsson' });
});
