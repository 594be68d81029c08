// Buttons that stood there: "båda", "den andra", a bare yes to several, an undo button pressed later, English that goes on.

import type { CardFacts } from '../../../src/app/cards';
import { plusMinutes } from '../../../src/core/time';
import { id, openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';
import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { holders, press } from '../../roster/flows/roster-house';

const two = `${townYaml}
  - id: kommun
    name: Kommunens gemensamma brevlåda
    address: kommun@ale.example
    department: Kommunstyrelsens förvaltning
    roster: [anna@ale.example]
    manager: carin@ale.example
    secrecy: normal
    secretDeletion: Gallringsbeslut 2026/7
`;
let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', two);
});
afterEach(() => house.close());

const says = (cards: readonly CardFacts[]): readonly string[] =>
  cards.map((card) => ('say' in card ? card.say.what : card.card));
const opened = async (): Promise<readonly string[]> => {
  const days = await house.store.duty.listDays(
    ...(['2026-12-01', '2026-12-01', ['ks', 'kommun']] as unknown as Parameters<
      FlowHouse['store']['duty']['listDays']
    >),
  );
  return days.filter(({ state }) => state === 'opened').map(({ mailboxId }) => mailboxId);
};

test.each(['båda', 'both', 'ja båda två'])('"%s", asked which mailbox, is each of them', async (text) => {
  const [asked] = await house.facts('anna', 'öppnad');
  expect(asked).toMatchObject({
    say: { what: 'whichMailbox' },
    choices: [{ mailbox: 'ks' }, { mailbox: 'kommun' }, { each: ['ks', 'kommun'] }],
  });
  await house.facts('anna', text);
  expect((await opened()).toSorted()).toEqual(['kommun', 'ks']);
});

test('"den andra" is the second button, and its button for both does both', async () => {
  await house.facts('anna', 'öppnad', 'den andra');
  expect(await opened()).toEqual(['kommun']);
  await press(house, 'anna', 'chat.do', { act: 'duty.opened', each: 'ks,kommun' });
  expect((await opened()).toSorted()).toEqual(['kommun', 'ks']);
});

test('"ja" to several does none of them: it is asked which', async () => {
  expect(says(await house.facts('anna', 'öppnad', 'ja'))).toEqual(['whichOne']);
  expect(await opened()).toEqual([]);
});

test('an undo button names what it stood under, and undoes that and nothing later', async () => {
  await house.facts('anna', 'jag har öppnat ks');
  const [asked] = await house.facts('anna', 'stryk det, jag kommer in');
  const undo = asked?.card === 'choices' ? asked.choices.find(({ act }) => act === 'undo') : undefined;
  expect(undo).toMatchObject({ undone: 'opened', mailboxName: 'Kommunstyrelsens förvaltningsbrevlåda' });
  house.clock.moveTo(plusMinutes(house.clock.now(), 5));
  await house.facts('anna', 'ledig 14 december');
  const away = async () =>
    (await house.store.people.listAbsences(house.clock.now(), plusMinutes(house.clock.now(), 40_000))).filter(
      ({ personId, endedAt }) => personId === id('anna') && endedAt === undefined,
    ).length;
  await press(house, 'anna', 'chat.do', { act: 'undo', undoes: undo?.undoes });
  expect([await opened(), await away()]).toEqual([[], 1]);
  expect(says([(await press(house, 'anna', 'chat.do', { act: 'undo', undoes: undo?.undoes }))!])).toEqual([
    'undoneBefore',
  ]);
  expect(await away()).toBe(1);
});

test('"ångra alltihop" shows what was done today, each with its own button, and undoes nothing yet', async () => {
  await house.facts('anna', 'ledig 14 december');
  house.clock.moveTo(plusMinutes(house.clock.now(), 1));
  await house.facts('anna', 'ledig 16 december');
  house.clock.moveTo(plusMinutes(house.clock.now(), 1));
  expect(says(await house.facts('anna', 'ångra alltihop'))).toEqual(['allDone', 'absence', 'absence']);
});

test.each(['undo', 'sorry, meant Thursday', 'leaving at 2 today', 'ok'])(
  'behind an English line "%s" is answered in English, and so is its button',
  async (text) => {
    await house.write('anna', 'Off on Friday');
    expect((await house.write('anna', text)).map(({ language }) => language)).toContain('en');
    expect((await house.write('anna', 'och måndag då?')).map(({ language }) => language)).not.toContain('en');
  },
);

/** The data of each button of a card. */
function dataIn(node: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(dataIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'act' in node ? [node as Record<string, unknown>] : [];
  return [...own, ...Object.values(node).flatMap(dataIn)];
}

describe('what may be done each by itself', () => {
  const line = 'Bo kan ta ks torsdag och David fredag';
  const days = ['2026-12-03', '2026-12-04'] as const;

  test.each(['båda', 'ja, båda', 'both of them'])('"%s" does each of them', async (text) => {
    await house.facts('anna', line, text);
    expect(await holders(house, days)).toEqual(['bo', 'david']);
  });

  test('whichever is pressed first, the other is offered again, and can be pressed', async () => {
    const [card] = await house.facts('anna', line);
    const [first] = dataIn(drawCard(card as CardFacts, 'sv', zone('Europe/Stockholm')).card);
    const before = house.messenger.said.length;
    await press(house, 'anna', 'chat.do', first as Record<string, string>);
    const [left] = house.messenger.said.slice(before);
    expect(left?.facts).toMatchObject({ say: { what: 'restOne' }, choices: [{ from: days[1] }] });
    await house.facts('anna', 'ja');
    expect(await holders(house, days)).toEqual(['bo', 'david']);
  });

  test.each(['nej förresten Carin på fredag', 'nej Carin på fredag i stället för David'])(
    '"%s" is of the one that is left, and takes nothing back of what was done',
    async (text) => {
      const [card] = await house.facts('anna', line);
      const [first] = dataIn(drawCard(card as CardFacts, 'sv', zone('Europe/Stockholm')).card);
      await press(house, 'anna', 'chat.do', first as Record<string, string>);
      await house.facts('carin', 'hej');
      const [asked] = await house.facts('anna', text);
      expect(asked).toMatchObject({
        card: 'choices',
        choices: [{ act: 'duty.give', name: 'Carin Testsson' }],
      });
      await house.facts('anna', 'ja');
      expect(await holders(house, days)).toEqual(['bo', 'carin']);
    },
  );

  test('what cannot be read of what is left is not offered, and takes nothing from the button', async () => {
    const before = house.messenger.said.length;
    const said = await press(house, 'anna', 'chat.do', { act: 'help', left: '[{"act":"nonsense"}]' });
    expect(said).toMatchObject({ card: 'help' });
    expect(house.messenger.said.slice(before)).toEqual([]);
  });
});
