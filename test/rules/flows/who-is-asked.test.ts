import { press } from '../../roster/flows/roster-house';
import type { CardOf } from '../../support/card-of';
import {
  id,
  openFlowHouse,
  people,
  senderOf,
  townYaml,
  type FlowHouse,
  type Who,
} from '../../support/flow-house';

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

test('whoever is given the mailbox for the day gets the question and answers it, and nobody who has not', async () => {
  const span = { mailbox: 'ks', from: '2026-12-01', until: '2026-12-01', person: people.david };
  await press(house, 'anna', 'duty.give', span);
  expect(await receiver()).toBe('David Testsson');
  await house.to('10:05');
  const card = house.messenger.said.findLast(({ facts }) => facts.card === 'question')?.facts;
  const { questionId: question, version } = card as CardOf<'question'>;
  const answer = (who: Who) => press(house, who, 'question.answer', { question, version, text: 'Ja.' });
  expect(await answer('erik')).toMatchObject({ say: { refusal: 'not-allowed' } });
  expect(await answer('david')).toMatchObject({ answer: { text: 'Ja.', name: 'David Testsson' } });
});

test('a question that waits when the day that was given has ended goes on to who has the mailbox then', async () => {
  const span = { mailbox: 'ks', from: '2026-12-01', until: '2026-12-01', person: people.david };
  await press(house, 'anna', 'duty.give', span);
  expect(await receiver()).toBe('David Testsson');
  await house.to('08:15', '2026-12-02');
  const asked = house.messenger.said.flatMap(({ to, facts }) => (facts.card === 'question' ? [to] : []));
  expect(asked.at(-1)).toBe(id('anna'));
});
