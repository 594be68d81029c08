// What somebody may not do is not offered as a button; a stand-in who is known is given no mailbox.

import type { CardFacts } from '../../../src/app/cards';
import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';
import { holders } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(
    '2026-12-01T09:00:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example]}\n`,
  );
});
afterEach(() => house.close());

const actsOf = (facts: CardFacts | undefined): readonly string[] =>
  facts?.card === 'choices' ? facts.choices.map(({ act }) => act) : [];

const unsure = 'min kollega Bo är krasslig tror jag';

test('who shares the roster is asked whether it is to be said', async () => {
  const [asked] = await house.facts('anna', unsure);
  expect(asked).toMatchObject({ card: 'choices', say: { what: 'didYouMean' } });
  expect(actsOf(asked)).toContain('away.of');
});

test('who does not hears at once whose it is to say, and no button that would be refused', async () => {
  const answer = await house.facts('erik', unsure);
  expect(answer).toMatchObject([{ say: { what: 'theirsToSay', name: 'Bo Testsson' } }]);
  expect(await house.store.people.listAbsences(house.at('00:00'), house.at('23:59'))).toEqual([]);
});

test('the switchboard that doubts its list sees how it stands', async () => {
  for (const text of ['nej listan är fel, Bo är på plats', 'jag tror Bo är här ändå'])
    for (const facts of await house.facts('it', text)) expect(actsOf(facts)).not.toContain('away.of');
});

test('no mailbox is offered to whoever has none', async () => {
  for (const text of ['jag kanske kan ta hand om något idag', 'brevlådan nu eller', unsure])
    for (const facts of await house.facts('erik', text))
      expect(actsOf(facts).filter((act) => /^duty\.(?:give|take|cannot|opened)$/.test(act))).toEqual([]);
});

test('a manager who names the stand-in beside an absence is asked nothing of mailboxes', async () => {
  const answer = await house.facts('carin', 'är på mässa torsdag-fredag, David rycker in för mig');
  expect(answer).toMatchObject([{ card: 'absence', decides: { name: 'David Testsson' } }]);
  expect(await holders(house, ['2026-12-03'])).toEqual(['anna']);
});

test('the stand-in alone is said to be known, and a mailbox that is named is still given', async () => {
  expect(await house.facts('carin', 'David går in för mig på fredag')).toMatchObject([
    { say: { what: 'standInNamed', decides: 'David Testsson' } },
  ]);
  await house.facts('carin', 'ge ks-brevlådan till David på fredag');
  expect(await holders(house, ['2026-12-04'])).toEqual(['david']);
});
