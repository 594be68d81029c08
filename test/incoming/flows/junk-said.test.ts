// What is to be done with all that lies in junk is shown with that ticked; nothing is done by words.

import { junk } from '../../../src/core/ids';
import { ks } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse();
  ({ house } = ordered);
});
afterEach(() => house.close());
const write: OrderedHouse['write'] = (who, text) => ordered.write(who, text);

async function junkArrives(): Promise<void> {
  for (const mail of ['won', 'parcel']) {
    house.desk.put(mail, { subject: 'Du har vunnit', from: 'vinst@post.example', conversation: `c-${mail}` });
    house.mail.deliver(ks, mail, house.at('08:00'), junk);
  }
  await house.to('09:30');
}

describe('with two in junk', () => {
  beforeEach(junkArrives);

  test.each([
    'registrera allt spam som ringa',
    'ta bort alla spam',
    'allt i skräpposten är ringa',
    'det som ligger i skräpposten är ringa betydelse',
    'töm skräpposten',
    'släng all skräppost tack',
    'mark all junk as minor',
    'delete all the spam',
  ])('"%s"', async (text) => {
    const { answers, cards } = await write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderTicked', count: 2 } }]);
    expect(cards).toMatchObject([{ card: 'inbox', total: 7 }]);
    const [card] = cards;
    expect(card?.card === 'inbox' && card.ticked).toHaveLength(2);
  });

  test.each([
    'registrera spammet från stora vinsten som ringa',
    'vad ligger i skräpposten?',
    'jag har gått igenom skräpposten',
    'sluta skicka spam till mig',
    'Det kom ett bombhot i skräpposten, jag raderade det',
    'Jag är sjuk tom fredag, kolla i skräpposten',
    'Hans mejl låg i skräpposten, ska ringa honom',
    'Töm inte skräpposten',
  ])('"%s" ticks nothing', async (text) => {
    const { answers } = await write('anna', text);
    expect(JSON.stringify(answers)).not.toContain('orderTicked');
  });
});

test('where none is, that is said', async () => {
  const { answers } = await write('anna', 'ta bort alla spam');
  expect(answers).toMatchObject([{ say: { what: 'orderTicked', count: 0 } }]);
});
