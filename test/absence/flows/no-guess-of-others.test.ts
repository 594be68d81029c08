// What is said of somebody else, and what is said of days alone, notes nothing of the writer's.

import { drawCard } from '../../../src/app/cards';
import { askFirst } from '../../../src/chat/domain/says/chat-cards';
import { nothingNamed, partsOf } from '../../../src/chat/domain/acts/saying';
import { localDate, zone } from '../../../src/core/time';
import { id, openFlowHouse, townYaml, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(
    '2026-12-01T09:00:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example]}\n`,
  );
});
afterEach(() => house.close());

const absencesOf = async (who: Who) => {
  const all = await house.store.people.listAbsences(house.at('00:00'), house.at('23:59', '2026-12-31'), [
    id(who),
  ]);
  return all.filter(({ endedAt }) => endedAt === undefined);
};

test.each([
  'Anna är fast i snön, kommer vid lunch',
  'anna sitter i bilkö, kommer vid tio',
  'Erik Handläggare hörde av sig, vabbar idag',
  'inte på torsdag',
  'fredag går bra men inte torsdag',
  'friday works but not thursday',
])('"%s" notes nothing of the writer', async (text) => {
  for (const who of ['bo', 'it'] as const) {
    await house.facts(who, text);
    expect(await absencesOf(who)).toEqual([]);
  }
});

test('more of whom was spoken of is theirs to say', async () => {
  await house.facts('bo', 'anna ringde, hon e sjuk. jag tar lådan');
  await house.facts('bo', 'hon sa att hon nog e borta imorrn oxå');
  expect(await absencesOf('bo')).toEqual([]);
});

test('no button promises more than today of somebody else', () => {
  const days = { from: localDate('2026-12-01'), until: localDate('2026-12-04'), isOpen: false };
  const bo = {
    ...partsOf({ ...nothingNamed, ...days }),
    act: 'away.of',
    name: 'Bo Testsson',
    mailboxName: undefined,
  } as const;
  const drawn = drawCard(askFirst(days.from, bo), 'sv', zone('Europe/Stockholm'));
  expect(JSON.stringify(drawn.card)).toContain('Bo Testsson är borta i dag"');
});
