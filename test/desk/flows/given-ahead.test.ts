// A manager of several mailboxes gives a day to come: what they took for today does not say which.

import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';

const two = `${townYaml}  - id: kommun
    name: Kommunens gemensamma brevlåda
    address: kommun@ale.example
    department: Kommunstyrelsens förvaltning
    roster: [anna@ale.example]
    manager: carin@ale.example
    secrecy: normal
`;

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T10:00:00+01:00', two);
  await house.facts('carin', 'jag tar gemensamma resten av dan');
});
afterEach(() => house.close());

test.each(['ge bo brevlådan torsdag', 'ge brevlådan till bo på fredag'])(
  '"%s": it is asked',
  async (text) => {
    await house.facts('carin', 'vem har ks på fredag');
    expect(await house.facts('carin', text)).toMatchObject([
      {
        card: 'choices',
        say: { what: 'whichMailbox' },
        choices: [{ mailbox: 'ks' }, { mailbox: 'kommun' }, {}],
      },
    ]);
  },
);

test.each(['ge bo ks på torsdag', 'ge bo kommun torsdag'])('"%s" is done', async (text) => {
  expect(await house.facts('carin', text)).toMatchObject([{ card: 'rosterChange' }]);
});

test('of today it is the one that was taken', async () => {
  const [given] = await house.facts('carin', 'ge bo brevlådan');
  expect(given).toMatchObject({ card: 'rosterChange', mailbox: 'Kommunens gemensamma brevlåda' });
});

test('to who stands only in another one: which of them is asked', async () => {
  await house.close();
  const apart = two.replace('roster: [anna@ale.example]', 'roster: [erik@ale.example, anna@ale.example]');
  house = await openFlowHouse('2026-12-01T10:00:00+01:00', apart);
  const [asked] = await house.facts('anna', 'kan Erik ta lådan i morgon i stället för mig?');
  expect(asked).toMatchObject({
    ...{ card: 'choices', say: { what: 'whichMailbox' } },
    choices: [{ mailbox: 'ks' }, { mailbox: 'kommun' }, {}],
  });
  const [plain] = await house.facts('anna', 'kan Bo ta lådan i morgon i stället för mig?');
  expect(plain).toMatchObject({ say: { what: 'confirm' }, choices: [{ mailbox: 'ks' }] });
});
