// "Lägg ansökan på postlistan": a number comes first, and then the card has a form of its own for it.

import { townYaml } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';
import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';

let ordered: OrderedHouse;
afterEach(() => ordered.house.close());
const plan = 'Remiss: regional cykelplan';

describe('where there is a list for the web', () => {
  beforeEach(async () => {
    ordered = await openOrderedHouse(`${townYaml}publish: {decision: KS 21, mailboxes: [ks]}\n`);
  });

  test.each([
    'lägg cykelplanen på postlistan',
    'cykelplanen ska med på postlistan',
    'ta med remissen om cykelplan på postlistan',
    'kan du sätta upp cykelplanen på postlistan',
  ])('"%s": registered first, as is said', async (text) => {
    const { answers } = await ordered.write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'register', subject: plan } }]);
    const read = wordsOf(drawCard(answers[0]!, 'sv', zone('Europe/Stockholm')).card).join(' ');
    expect(read).toContain('Registrera det först, så finns ”Lägg på postlistan” på kortet');
  });

  test('with a number it is its own form, also of the one that was just shown', async () => {
    await ordered.write('anna', 'cykelplanen är diarieförd KS 2026/7');
    await ordered.house.press('anna', 'message.register', {
      registration: 'registered',
      number: 'KS 2026/7',
    });
    for (const text of ['lägg den på postlistan', 'cykelplanen ska stå på postlistan']) {
      const { answers } = await ordered.write('anna', text);
      expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'publish', subject: plan } }]);
    }
  });

  test.each(['visa postlistan', 'vad står på postlistan?', 'finns cykelplanen på postlistan?'])(
    '"%s" puts nothing there',
    async (text) => {
      const { answers } = await ordered.write('anna', text);
      expect(JSON.stringify(answers)).not.toMatch(/isNumberFirst|"publish"/);
    },
  );
});
