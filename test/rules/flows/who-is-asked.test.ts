import { openFlowHouse, senderOf, townYaml, type FlowHouse } from '../../support/flow-house';

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

const receiver = async () => {
  const { facts } = (await house.receiver.action(senderOf('erik'), asking)).drawing;
  return facts.card === 'asked' ? facts.receiverName : undefined;
};

test('a question while the registrar is away for some hours goes to who is there, and to the registrar where nobody is', async () => {
  await house.write('anna', 'jag är borta till kl 12');
  expect(await receiver()).toBe('Bo Testsson');
  await house.write('bo', 'jag är borta till kl 12');
  expect(await receiver()).toBe('Anna Testsson');
  await house.write('bo', 'tillbaka');
  await house.to('12:30');
  expect(await receiver()).toBe('Anna Testsson');
});

test('a question in the evening goes to who is there when the office opens', async () => {
  await house.to('18:00');
  await house.write('anna', 'jag är borta i morgon till kl 12');
  expect(await receiver()).toBe('Bo Testsson');
});

test('a question to a function goes to who of it is there, and to who is back the same day where nobody is', async () => {
  await house.close();
  const town = townYaml
    .replace('[anna@ale.example, bo@ale.example]', '[bo@ale.example, { function: kansli }]')
    .replace(
      'mailboxes:',
      'functions: [{ id: kansli, name: Kansliet, people: [anna@ale.example, david@ale.example] }]\nmailboxes:',
    );
  house = await openFlowHouse('2026-12-01T10:00:00+01:00', town);
  await house.write('bo', 'jag är borta i dag');
  await house.write('anna', 'jag är borta till kl 12');
  expect(await receiver()).toBe('David Testsson');
  await house.write('david', 'jag är borta till kl 12');
  expect(await receiver()).toBe('Anna Testsson');
});
