// What waits, for whom, asked in words: it is listed as it stands, of the writer's own mailboxes alone, and nothing changes.

import { drawCard } from '../../../src/app/cards';
import { mailboxId } from '../../../src/core/ids';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { people, type Who } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse();
  ({ house } = ordered);
});
afterEach(() => house.close());

const propose = async (about: string, responder: string) => {
  await ordered.write('anna', about);
  await house.press('anna', 'assignment.propose', { responder });
};
const all = () => house.store.incoming.list({ mailboxes: [mailboxId('ks')] }, { from: 0, most: 50 });
const read = async (who: Who, text: string): Promise<string> => {
  const before = await all();
  const { answers, cards } = await ordered.write(who, text);
  expect(await all()).toEqual(before);
  return [...cards, ...answers]
    .flatMap((card) => wordsOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card))
    .join('|');
};

describe('before anybody was proposed', () => {
  test.each([
    ['vad väntar vi på?', 'Inget väntar på någon annan nu.'],
    ['vad har jag gett bort idag?', 'Du har inte föreslagit eller valt någon annan i dag.'],
    ['vad fick jag tillbaka?', 'Inget som har lämnats tillbaka väntar på någon ny.'],
    ['vilka förslag väntar?', 'Inget förslag väntar på beslut.'],
    ['visa det som saknar nummer', '5 meddelanden är inte registrerade än.'],
    ['vad har ingen tagit', '5 meddelanden har ingen som svarar än.'],
    ['har Bo svarat på remissen om buller?', 'Ingen har tagit det än'],
    ['svarade David på cykelplanen?', 'Ingen har tagit det än'],
  ])('"%s"', async (text, said) => {
    expect(await read('anna', text)).toContain(said);
  });
});

describe('two are proposed, and one of them is approved', () => {
  beforeEach(async () => {
    await propose('erik ska svara på den om förskola', people.erik);
    await propose('bo ska svara på remissen om buller', people.bo);
    await ordered.write('carin', 'godkänn erik');
    await house.press('carin', 'assignment.approve');
    await house.to('09:20');
  });

  test.each([
    ['vad väntar vi på?', ['Fråga om förskola', 'Remiss: buller', '2 meddelanden väntar på någon annan']],
    ['vem har vad just nu', ['Fråga om förskola', 'Remiss: buller']],
    ['vad har jag gett bort idag?', ['Remiss: buller', 'för 2 meddelanden']],
    ['vad ligger hos chefen nu?', ['Remiss: buller', 'inte beslutat än']],
    ['vad sa Carin?', ['Remiss: buller', 'inte beslutat än']],
    ['vilka förslag väntar', ['Remiss: buller', '1 förslag väntar på beslut.']],
    ['hur går det för erik', ['Fråga om förskola', 'Erik Testsson ska svara']],
    ['svarade Erik på förskolan?', ['Fråga om förskola', 'Erik Testsson ska svara']],
    ['svarade Bo på remissen om buller?', ['Remiss: buller', 'inte beslutat än']],
    ['hur går det med förskolan', ['Fråga om förskola', 'Erik Testsson ska svara']],
    ['har det kommit nåt svar på förskolan', ['Fråga om förskola']],
  ])('"%s"', async (text, said) => {
    const words = await read('anna', text);
    for (const one of said) expect(words).toContain(one);
  });

  test('what is approved is not with the manager, and what is proposed is not with whoever has nothing', async () => {
    expect(await read('anna', 'vad ligger hos chefen nu?')).not.toContain('förskola');
    expect(await read('anna', 'har David svarat?')).not.toContain('förskola');
  });

  test('who has no mailbox is told nothing of it', async () => {
    for (const text of [
      'vad väntar vi på?',
      'har bo svarat',
      'svarade Bo på remissen om buller?',
      'vem har vad',
    ])
      expect(await read('erik', text)).not.toMatch(/buller|Bo Ersättare är föreslagen/);
  });

  test('how somebody is, is no question of a message', async () => {
    expect(await read('anna', 'hur mår erik')).not.toContain('förskola');
  });
});
