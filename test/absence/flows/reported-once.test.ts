// Whoever says that a colleague is away and gets the mailbox hears it once, and who decides with a roster may be asked for by name (F2, T10).

import { id, ks, openFlowHouse, townYaml, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(
    '2026-12-01T09:00:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example]}\n`,
  );
});
afterEach(() => house.close());

const saysOf = async (who: Who, text: string) =>
  (await house.facts(who, text)).map((card) => ('say' in card ? card.say : card.card));

test.each(['Anna är sjuk', 'Anna kommer inte idag', 'anna är borta i dag'])(
  '"%s", said by who has the mailbox then: the confirmation says nothing of it, its own card does',
  async (text) => {
    house.mail.deliver(ks, 'm1', house.at('08:10'));
    await house.to('09:02');
    const [said] = await house.facts('bo', text);
    expect(said).toMatchObject({ card: 'absence', name: 'Anna Testsson', mailboxes: [] });
    await house.to('09:04');
    const told = house.messenger.said.filter(
      ({ to, facts: card }) => to === id('bo') && card.card === 'opening',
    );
    expect(told).toHaveLength(1);
  },
);

test('of whoever else has the mailbox then the confirmation says so', async () => {
  house.mail.deliver(ks, 'm1', house.at('08:10'));
  await house.to('09:02');
  const [said] = await house.facts('carin', 'Anna är sjuk');
  expect(said).toMatchObject({ card: 'absence', mailboxes: [{ onDuty: 'Bo Testsson' }] });
});

test.each(['är Carin tillbaka än', 'när kommer Carin tillbaka?', 'är Carin inne?'])(
  'whoever stands in a roster hears whether its manager is there, by name: "%s"',
  async (text) => {
    await house.facts('carin', 'borta idag till 12');
    const whats = async (who: Who) =>
      (await saysOf(who, text)).flatMap((say) =>
        typeof say === 'object' && 'what' in say ? [say.what] : [],
      );
    expect((await whats('anna')).join()).toMatch(/isAway|isNotAway/);
    expect(await whats('erik')).toContain('askedOther');
  },
);

describe('a colleague takes back what they said of somebody', () => {
  const endedOf = (who: Who) =>
    house.messenger.said.filter(
      ({ to, facts }) => to === id(who) && facts.card === 'absence' && facts.ended !== undefined,
    );
  const tellsAndTakesBack = async (): Promise<unknown> => {
    await house.to('09:05');
    await house.facts('bo', 'anna är sjuk idag');
    await house.to('09:10');
    const [undone] = await house.facts('bo', 'ångra');
    await house.to('09:12');
    return undone;
  };

  test('who has said it themself is told of nothing that does not hold', async () => {
    await house.facts('anna', 'jag är sjuk idag och imorgon');
    const undone = await tellsAndTakesBack();
    expect(undone).toMatchObject({ card: 'absence', ended: undefined, can: { end: false } });
    expect(endedOf('anna')).toEqual([]);
  });

  test.each(['jag är ledig på fredag', 'jag är borta idag till 10', 'vem har ks idag'])(
    'after "%s" it ends as it did',
    async (text) => {
      await house.facts('anna', text);
      expect(await tellsAndTakesBack()).toMatchObject({ card: 'absence', ended: {} });
      expect(endedOf('anna')).toHaveLength(1);
    },
  );
});
