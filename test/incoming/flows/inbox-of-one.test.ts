import { ks, townYaml } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

const address = 'gemensam@ale.example';
let house: MessageHouse;
beforeEach(async () => {
  const own = townYaml.slice(townYaml.indexOf('  - id: ks'));
  house = await openMessageHouse(`${townYaml}${own.replace('id: ks', 'id: gem').replace(ks, address)}`);
});
afterEach(() => house.close());

test('asked of one mailbox the list is of that one, and its buttons go to the others', async () => {
  house.mail.deliver(ks, 'n1', house.at('08:00'));
  house.mail.deliver(address, 'n2', house.at('08:00'));
  await house.to('09:00');
  await house.write('anna', 'hur många är oregistrerade i ks');
  expect(house.latest('anna', 'inbox')).toMatchObject({ shownMailbox: 'ks', total: 1 });
  expect(house.latest('anna', 'inbox').mailboxes).toHaveLength(2);
  await house.write('anna', 'hur många är oregistrerade');
  expect(house.latest('anna', 'inbox')).toMatchObject({ shownMailbox: undefined, total: 2 });
});
