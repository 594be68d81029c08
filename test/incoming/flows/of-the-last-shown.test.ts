// What names no message by anything of its own is of the one that was shown last; what names one is of that.

import { people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

/** Of the cards that came: the subject, who is chosen and the number; and which button is named, or what is said. */
async function shown(who: 'anna' | 'erik' | 'carin', text: string) {
  const { answers, cards } = await ordered.write(who, text);
  const card = cards.findLast((one) => one.card === 'message');
  return {
    says: answers.flatMap((one) =>
      'say' in one ? [one.say.what === 'orderOnCard' ? one.say.button : one.say.what] : [],
    ),
    subject: card?.card === 'message' && card.words.kind === 'read' ? card.words.subject : undefined,
    responder: card?.card === 'message' ? card.wished?.responder?.id : undefined,
    number: card?.card === 'message' ? card.wished?.number : undefined,
  };
}
const plan = 'Remiss: regional cykelplan';
const noise = 'Remiss: buller från vägen';

describe('right after a message was shown', () => {
  beforeEach(async () => {
    expect(await shown('anna', 'cykelplanen ska nog till erik')).toMatchObject({ subject: plan });
  });

  test.each([
    'nä förresten ge det till bo',
    'nej förresten, låt bo svara istället',
    'eller nej, bo får ta det egentligen',
    'hellre bo faktiskt, ge den till honom',
    'actually give it to bo instead',
  ])('"%s" is of that, with the other one chosen', async (text) => {
    expect(await shown('anna', text)).toMatchObject({ subject: plan, responder: people.bo });
  });

  test.each([
    'KS 2026/398 är numret',
    'numret blev KS 2026/398',
    'diarienumret är KS 2026/398',
    'the number is KS 2026/398',
  ])('"%s" is its number', async (text) => {
    expect(await shown('anna', text)).toMatchObject({ subject: plan, number: 'KS 2026/398' });
  });

  test.each([
    'skriv att han svarade förra gången',
    'notera att de ringde om det',
    'lägg till att det brådskar',
    'write that she called',
  ])('"%s" is noted on its card, and kept nowhere', async (text) => {
    const { answers } = await ordered.write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'note', subject: plan } }]);
    expect(JSON.stringify(ordered.house.latest('anna', 'message'))).not.toMatch(/svarade|ringde|brådskar/);
  });

  test.each([
    ['nej förresten, bullret ska till bo', noise],
    ['men bullerremissen behöver inget svar', noise],
  ])('"%s" names another', async (text, subject) => {
    expect(await shown('anna', text)).toMatchObject({ subject });
  });

  test.each(['nej förresten, trottoaren ska till bo', 'badhuset behöver inget svar'])(
    '"%s" names one that is not there: the one that was shown is not pointed to',
    async (text) => {
      expect(await shown('anna', text)).toMatchObject({ says: ['orderNone'], subject: undefined });
    },
  );

  test('ten minutes later it is of nothing that was shown', async () => {
    await ordered.house.to('09:15');
    expect(await shown('anna', 'nä förresten ge det till bo')).toMatchObject({ subject: undefined });
    expect(await shown('anna', 'skriv att han svarade förra gången')).toMatchObject({ subject: undefined });
  });
});
