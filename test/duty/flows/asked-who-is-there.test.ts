import type { FlowHouse, Who } from '../../support/flow-house';
import { ks, openFlowHouse, stepsOf, townYaml } from '../../support/flow-house';

let house: FlowHouse;
afterEach(() => house.close());

const begin = async (roster: string): Promise<void> => {
  house = await openFlowHouse(undefined, townYaml.replace('[anna@ale.example, bo@ale.example]', roster));
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.to('10:00');
};

const nextFor = (who: Who) => house.cards(who, 'opening').at(-1)?.sections[0]?.next;

test('whoever has said that they go before the hour is not asked then, and the card before it names who is', async () => {
  await begin('[anna@ale.example, bo@ale.example, erik@ale.example]');
  await house.write('bo', 'jag är borta från kl 13 idag');
  await house.to('12:01');
  expect(nextFor('anna')).toMatchObject({ kind: 'asks', name: 'Erik Testsson' });
  await house.to('13:01');
  expect(stepsOf(house)).toEqual(['anna: check', 'erik: substitute']);
});

test('where nobody else is left they are asked all the same, and the manager no sooner', async () => {
  await begin('[anna@ale.example, bo@ale.example]');
  await house.write('bo', 'jag är borta kl 13-14 idag');
  await house.to('14:29');
  expect(stepsOf(house)).toEqual(['anna: check', 'bo: substitute']);
});
