// What days and hours do to a mailbox that was given: who is there meanwhile, who hears of it, whom it goes on to; and how it stands for who leads it.

import { openFlowHouse, townYaml, id, ks, type FlowHouse } from '../../support/flow-house';
import { holders } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T08:10:00+01:00', townYaml);
});
afterEach(() => house.close());

test('"tills hon är tillbaka" of who leaves later today is from then on, and asked', async () => {
  await house.facts('anna', 'jag är borta i dag från 14');
  for (const text of ['ge ks till bo tills anna är tillbaka', 'bo får ha ks så länge anna är borta'])
    expect(await house.facts('carin', text)).toMatchObject([
      { card: 'choices', choices: [{ act: 'duty.give', from: '2026-12-01', part: '14:00-' }] },
    ]);
  expect(await holders(house, ['2026-12-01'])).toEqual(['anna']);
});

test('where no end is known the days are asked once, and that she is away is offered', async () => {
  await house.facts('anna', 'hej');
  const answers = await house.facts('carin', 'anna är sjuk, ge hennes låda till bo tills hon är tillbaka');
  expect(answers).toMatchObject([
    { card: 'sentence', say: { what: 'awayUnclear' } },
    { card: 'choices', choices: [{ act: 'away.of' }] },
  ]);
});

test('hours away within hours that were given name that mailbox, and who is there', async () => {
  await house.facts('david', 'hej');
  await house.facts('carin', 'ge ks till david idag från 12');
  const [card] = await house.facts('david', 'jag går 14 idag');
  expect(card).toMatchObject({
    card: 'absence',
    checks: [{ mailbox: 'Kommunstyrelsens förvaltningsbrevlåda', next: 'Anna Testsson' }],
  });
});

test('a day away of who was given it and is in no roster names the mailbox', async () => {
  await house.facts('erik', 'hej');
  await house.facts('carin', 'ge ks till erik på torsdag');
  expect(await house.facts('erik', 'ledig torsdag')).toMatchObject([
    {
      card: 'absence',
      mailboxes: [{ name: 'Kommunstyrelsens förvaltningsbrevlåda', onDuty: 'Anna Testsson' }],
    },
  ]);
});

test('whoever gave a day hears that it is given on', async () => {
  await house.facts('erik', 'hej');
  await house.facts('david', 'hej');
  await house.to('08:20');
  await house.facts('carin', 'ge ks till erik på torsdag');
  await house.to('08:30');
  house.messenger.said.length = 0;
  await house.facts('erik', 'ge ks till david på torsdag');
  await house.facts('erik', 'ja');
  await house.to('08:31');
  expect(await holders(house, ['2026-12-03'])).toEqual(['david']);
  expect(house.messenger.said.filter(({ to }) => to === id('carin'))).toMatchObject([
    { facts: { card: 'rosterChange' } },
  ]);
});

test.each(['nej jag kan inte, david får ta det', 'det kan jag inte, ge det till david'])(
  '"%s" of days just given is of those days, to whom is named',
  async (text) => {
    await house.facts('erik', 'hej');
    await house.facts('david', 'hej');
    await house.to('08:35');
    await house.facts('carin', 'ge ks till erik 3–4 december');
    expect(await house.facts('erik', text)).toMatchObject([
      { card: 'choices', choices: [{ act: 'duty.give', from: '2026-12-03', until: '2026-12-04' }] },
    ]);
  },
);

test('what is asked beside an opening is of the hour that it says, and "båda" is each of what was asked by itself', async () => {
  await house.facts('bo', 'hej');
  const [, ...asked] = await house.facts('anna', 'öppnat. måste gå 14, bo tar lådan efter det');
  expect(asked.flatMap((card) => (card.card === 'choices' ? card.choices : []))).toMatchObject([
    { act: 'away', part: '14:00-' },
    { act: 'duty.give', part: '14:00-' },
  ]);
  expect(await house.facts('anna', 'båda')).toMatchObject([{ card: 'absence' }, { card: 'rosterChange' }]);
});

test('that one goes is done beside an opening where it is said plainly, and the mailbox is asked of that hour', async () => {
  await house.facts('bo', 'hej');
  expect(await house.facts('anna', 'öppnat. går 14, bo tar lådan efter det')).toMatchObject([
    { card: 'overview' },
    { card: 'absence', clock: { from: '14:00' } },
    { card: 'choices', choices: [{ act: 'duty.give', part: '14:00-' }] },
  ]);
  expect(await house.facts('anna', 'ja')).toMatchObject([{ card: 'rosterChange', part: { from: '14:00' } }]);
});

test('an if is told to be waited for by nobody', async () => {
  await house.facts('erik', 'hej');
  const [card] = await house.facts('anna', 'är jag borta på fredag så tar erik lådan');
  expect(card).toMatchObject({ card: 'choices', say: { what: 'confirmUnless' } });
});

test('who leads it reads what lies in it beside the opening, and who only has it does not', async () => {
  house.mail.deliver(ks, 'm1', house.at('08:05'));
  await house.to('08:40');
  const [led] = await house.facts('carin', 'hur ligger vi till inför helgen?');
  expect(led).toMatchObject({ card: 'overview', standing: [{ kind: 'register', count: 1 }] });
  const [own] = await house.facts('anna', 'hur ligger vi till?');
  expect(own).toMatchObject({ card: 'overview' });
  expect(own).not.toHaveProperty('standing');
});

test.each([
  'jag är borta imorgon fm, david får godkänna så länge',
  'jag är borta i morgon, kan david godkänna åt mig?',
])('"%s" gives no mailbox, and looks for no message', async (text) => {
  const answers = await house.facts('carin', text);
  expect(answers.map(({ card }) => card)).not.toContain('choices');
  expect(JSON.stringify(answers)).toMatch(/"decides":(?:"David Testsson"|\{"name":"David Testsson"\})/);
});

test('"kommer nog i morgon" of who is away today shows the absence as it is', async () => {
  await house.facts('erik', 'sjuk');
  for (const text of ['kommer nog imorgon', 'är nog på jobbet imorgon'])
    expect(JSON.stringify(await house.facts('erik', text))).not.toContain('"present"');
  expect(await house.facts('erik', 'min frånvaro')).toHaveLength(2);
});
