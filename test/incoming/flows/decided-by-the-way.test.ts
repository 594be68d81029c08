// A yes in passing, another taker, or whoever proposed: of the proposal that waits, shown with its button; nothing is decided.

import { mailboxId } from '../../../src/core/ids';
import { people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
const propose = async (about: string, responder: string) => {
  await ordered.write('anna', about);
  await ordered.house.press('anna', 'assignment.propose', { responder });
};
beforeEach(async () => {
  ordered = await openOrderedHouse();
  await propose('erik ska svara på den om förskola', people.erik);
  await ordered.house.to('09:20');
});
afterEach(() => ordered.house.close());

const all = () => ordered.house.store.incoming.list({ mailboxes: [mailboxId('ks')] }, { from: 0, most: 50 });
async function carin(text: string) {
  const before = await all();
  const { answers, cards } = await ordered.write('carin', text);
  expect(await all()).toEqual(before);
  const card = cards.findLast((one) => one.card === 'message') ?? cards.at(-1);
  const [answer] = answers;
  return {
    shown: card?.card === 'message' && card.words.kind === 'read' ? card.words.subject : card?.card,
    button: answer && 'say' in answer && answer.say.what === 'orderOnCard' ? answer.say.button : undefined,
    responder: card?.card === 'message' ? card.wished?.responder?.id : undefined,
    ticked: card?.card === 'overdue' && card.isTicked === true,
  };
}
const school = 'Fråga om förskola';

describe('one waits', () => {
  test.each([
    'ok erik kan ta det',
    'ok till erik',
    'ja till Erik, tack',
    'okej, låt erik göra det',
    'erik får svara då',
    'ok let erik do it',
    'ja kör på det',
    'japp, gör så',
    'yes go ahead',
    'godkänn annas förslag',
    'approve whatever anna sent me',
    'okej till det anna föreslog',
  ])('"%s": its card, and the button that approves', async (text) => {
    expect(await carin(text)).toMatchObject({ shown: school, button: 'approve' });
  });

  test.each([
    'nej förresten, låt bo svara istället',
    'godkänn annas förslag men ge det till bo i stället',
    'nja, bo ska ta den',
    'no not that one, bo should take it',
  ])('"%s": with the other one chosen', async (text) => {
    expect(await carin(text)).toMatchObject({ shown: school, button: 'approveOther', responder: people.bo });
  });

  test('right after it was shown another one is of that', async () => {
    await carin('ja kör på det');
    expect(await carin('ok men bo får göra det')).toMatchObject({ shown: school, responder: people.bo });
  });

  test('what names another message is of that', async () => {
    expect(await carin('bo ska svara på remissen om buller')).toMatchObject({
      shown: 'Remiss: buller från vägen',
    });
  });
});

describe('several wait', () => {
  beforeEach(async () => {
    await propose('bo ska svara på remissen om buller', people.bo);
    await ordered.house.to('09:20');
  });

  test('a yes in passing shows them, ticked as they just were', async () => {
    expect(await carin('godkänn alla')).toMatchObject({ shown: 'overdue', ticked: true });
    expect(await carin('ja kör på det')).toMatchObject({ shown: 'overdue', ticked: true });
  });

  test('whoever is named has theirs, and another taker is of none that nobody points at', async () => {
    expect(await carin('ok bo kan ta det')).toMatchObject({ shown: 'Remiss: buller från vägen' });
    expect(await carin('nej, david ska ta den i stället')).toMatchObject({
      ...{ shown: 'Remiss: buller från vägen', responder: people.david },
    });
  });
});

test('where nothing waits a mailbox may be meant', async () => {
  await ordered.house.press('carin', 'assignment.approve');
  expect(await ordered.house.facts('carin', 'ok erik kan ta det')).not.toMatchObject([
    { say: { what: 'orderOnCard' } },
  ]);
});
