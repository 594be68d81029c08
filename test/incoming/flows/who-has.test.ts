// Who has a message, and whether it is answered, is answered with just that; a list of several says it of each.

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { townYaml, type Who } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
afterEach(() => house.close());
async function open(yaml?: string): Promise<void> {
  ordered = await openOrderedHouse(yaml);
  ({ house } = ordered);
}

const read = async (who: Who, text: string): Promise<readonly string[]> => {
  const { answers, cards } = await ordered.write(who, text);
  return [...cards, ...answers].flatMap((card) =>
    wordsOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card),
  );
};

describe('in a mailbox whose subjects are shown', () => {
  beforeEach(() => open());

  test('nobody has taken it yet', async () => {
    const words = await read('anna', 'vem har cykelplanen?');
    expect(words).toContain('Ingen har tagit det än');
    expect(words.join()).toContain('Remiss: regional cykelplan');
    expect(words.join()).not.toMatch(/hittades|Leta/);
  });

  test.each(['vem har kopiatorerna', 'vem har Erikas mejl?', 'vem har hand om förskolefrågan'])(
    '"%s" is of a message, whatever else it is like',
    async (text) => {
      expect((await read('anna', text))[0]).toBe('Ingen har tagit det än');
    },
  );

  test('who has the mailbox is asked as before', async () => {
    house.desk.put('box', { subject: 'Trasig brevlåda', from: 'x@post.example', conversation: 'c-box' });
    for (const text of ['vem har brevlådan', 'vem har lådan på fredag'])
      expect((await read('anna', text))[0]).not.toBe('Ingen har tagit det än');
  });

  test.each(['är den om förskolan besvarad?', 'vem har förskolan'])(
    '"%s", and what goes on with it',
    async (text) => {
      await read('anna', text);
      const { cards } = await ordered.write('anna', 'ge den till Erik');
      expect(cards).toMatchObject([{ card: 'message', words: { subject: 'Fråga om förskola' } }]);
    },
  );

  test('who is proposed, who has it and by when, and that it is answered', async () => {
    await ordered.write('anna', 'ge remissen om buller till Erik');
    await house.propose();
    expect((await read('anna', 'vem har bullret?'))[0]).toMatch(
      /^Erik Testsson är föreslagen, men det är inte beslutat än · svar senast /,
    );
    await house.to('09:05');
    await house.press('carin', 'assignment.approve');
    expect((await read('anna', 'vem tog remissen om buller'))[0]).toMatch(
      /^Erik Testsson ska svara · svar senast /,
    );
  });

  test('of several each says how it stands', async () => {
    const words = await read('anna', 'vem har remissen?');
    expect(words[0]).toBe('2 meddelanden hittades');
    expect(words.filter((one) => one === 'Ingen har tagit det än')).toHaveLength(2);
  });

  test('who asks for documents is not told to the manager, and it says so whoever is named', async () => {
    for (const text of ['är begäran från Lokaltidningen besvarad?', 'är begäran från Per Holm besvarad?']) {
      const words = await read('carin', text);
      expect(words.join()).toContain('visas bara för registratorn');
      expect(words.join()).not.toMatch(/redaktionen/i);
    }
  });

  test('of what is not there it says so', async () => {
    expect((await read('anna', 'vem har isbanan?'))[0]).toBe('Inget sådant meddelande hittades');
  });

  test('what is done is told so to who orders something of it', async () => {
    await ordered.write('anna', 'lägg reklamen om kopiatorer som ringa betydelse');
    await house.press('anna', 'message.register', { registration: 'minor' });
    const words = await read('anna', 'kopiatorerna har vi redan svarat på');
    expect(words.join()).toContain('Det är redan klart');
    expect(words.join()).toContain('Nya kopiatorer till bra pris');
  });

  test('nothing is shown to who has no mailbox', async () => {
    const { cards } = await ordered.write('david', 'vem har cykelplanen?');
    expect(cards).toEqual([]);
  });
});

test('under secrecy nothing is searched or told', async () => {
  await open(townYaml.replace('secrecy: normal', 'secrecy: strict'));
  const words = await read('anna', 'vem har cykelplanen?');
  expect(words.join()).not.toMatch(/Remiss|region/);
  expect(house.desk.calls).not.toContain('search');
});
