// "Vem tar mina ärenden då", by whoever has no mailbox; a reminder for somebody else; how the day went; junk that is seen to.

import { openFlowHouse, townYaml, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', townYaml);
});
afterEach(async () => {
  await house.close();
});

const saysOf = async (who: Who, text: string) =>
  (await house.facts(who, text)).map((card) => ('say' in card ? card.say.what : card.card));

test.each([
  ['erik', 'är ledig fredag, vem tar mina ärenden då?', 'nothingOwn'],
  ['erik', 'vem tar mina ärenden på fredag?', 'nothingOwn'],
  ['anna', 'bra, påminn Bo vid elva', 'remindsNobodyElse'],
  ['anna', 'påminn mig vid elva', 'remindSet'],
  ['anna', 'hur gick det idag?', 'overview'],
  ['anna', 'hur har det gått idag?', 'overview'],
  ['anna', 'vem har vad nästa vecka', 'dutyDays'],
] as const)('%s: "%s"', async (who, text, what) => {
  expect(await saysOf(who, text)).toContain(what);
});

test.each(['vem har brevlådan på fredag?', 'är ledig fredag, vem tar ks då?'])(
  '"%s" is of the roster',
  async (text) => {
    expect(await saysOf('erik', text)).not.toContain('nothingOwn');
  },
);

test('whoever has the days of who cannot is named', async () => {
  expect(await house.facts('anna', 'jag kan inte ta ks i morgon')).toMatchObject([
    { card: 'rosterChange', kind: 'passes', next: 'Bo Testsson' },
  ]);
});
