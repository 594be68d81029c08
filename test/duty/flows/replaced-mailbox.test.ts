import { ks, openFlowHouse, stateOf, stepsOf, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  for (const mail of ['m1', 'm2', 'm3']) house.mail.deliver(ks, mail, house.at('07:10'));
  await house.to('08:30');
  house.mail.replace(ks);
});
afterEach(() => house.close());

test('when all that lay in the mailbox is gone at once and other mails lie there, nobody is taken to have opened it', async () => {
  house.mail.deliver(ks, 'n1', house.at('07:20'));
  await house.through('12:00');
  expect(stepsOf(house)).toEqual(['anna: check']);
  expect(stateOf(house, 'anna')).toBe('open');
});

test('when only some of it is gone after a whole new reading, somebody moved or deleted it', async () => {
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.through('12:00');
  expect(stepsOf(house)).toEqual([]);
});

describe('of the one mail that lay there', () => {
  beforeEach(async () => {
    await house.close();
    house = await openFlowHouse();
    house.mail.deliver(ks, 'm1', house.at('07:10'));
    await house.to('08:30');
    house.mail.replace(ks);
  });

  test('nobody is taken to have moved it when others lie there after a whole new reading', async () => {
    house.mail.deliver(ks, 'n1', house.at('07:20'));
    await house.through('12:00');
    expect(stepsOf(house)).toEqual(['anna: check']);
  });

  test('somebody did when nothing lies there', async () => {
    await house.through('12:00');
    expect(stepsOf(house)).toEqual([]);
  });
});
