// Whoever is proposed and decides about it has it to decide, and nothing that is done; what was pressed since is undone in words.

import { people, townYaml } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse(
    townYaml.replace(
      'manager: carin@ale.example',
      'manager: carin@ale.example\n    deputyManager: david@ale.example',
    ),
  );
  ({ house } = ordered);
});
afterEach(() => house.close());

test.each(['förskolan', 'förskolefrågan tar jag', 'jag svarar erika om förskolan på fredag'])(
  'David, proposed while Carin is away: "%s"',
  async (text) => {
    await house.write('carin', 'jag är borta i dag');
    await ordered.write('anna', 'david ska svara på den om förskola');
    await house.press('anna', 'assignment.propose', { responder: people.david });
    const { cards } = await ordered.write('david', text);
    for (const card of cards)
      if (card.card === 'message') expect(card).toMatchObject({ role: 'manager', can: { approve: true } });
  },
);

test.each(['ångra det', 'ångra'])('"%s" after a button was pressed', async (text) => {
  await ordered.write('anna', 'lägg kopiatorerna som ringa betydelse');
  await house.to('09:02');
  await house.press('anna', 'message.register', { registration: 'minor' });
  const { answers } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'stepUndone' } }]);
});

test('"ångra det" of a card that was only shown undoes nothing', async () => {
  await ordered.write('anna', 'lägg kopiatorerna som ringa betydelse');
  await house.press('anna', 'message.register', { registration: 'minor' });
  await house.to('09:02');
  await ordered.write('anna', 'registrera cykelplanen');
  const { answers } = await ordered.write('anna', 'ångra det');
  expect(answers).not.toMatchObject([{ say: { what: 'stepUndone' } }]);
});

test.each([
  ['överklagandet från siv kom in i tid, dnr KS 2026/60', 'yes'],
  ['sivs överklagande kom för sent, diarieför KS 2026/61', 'no'],
])('an appeal: "%s"', async (text, inTime) => {
  house.desk.put('appeal', {
    subject: 'Överklagande av beslut',
    from: 'Siv Sur <siv@post.example>',
    conversation: 'c-a',
  });
  house.mail.deliver('kommunstyrelsen@ale.example', 'appeal', house.at('09:05'));
  await house.to('09:10');
  const { answers, cards } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'diary' } }]);
  expect(cards.at(-1)).toMatchObject({ card: 'message', wished: { inTime } });
});

test.each([
  'håll cykelplanen ordnad, den kom in i tid',
  'cykelplanen behöver inte diarieföras, håll den ordnad, den är i tid',
])('"%s": kept in order all the same', async (text) => {
  const { cards } = await ordered.write('anna', text);
  expect(cards.at(-1)).toMatchObject({ card: 'message', wished: { registration: 'keptInOrder' } });
});

test.each(['båda', 'bägge två'])('"%s" of nothing looks for no message', async (text) => {
  const { answers } = await ordered.write('anna', text);
  expect(JSON.stringify(answers)).not.toContain('orderNone');
});
