// A mailbox goes to somebody only where a mailbox or a day of it is meant, and to who has it already it does not go again.

import type { FlowHouse } from '../../support/flow-house';
import { id, openFlowHouse, townYaml } from '../../support/flow-house';
import { holders } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', townYaml);
  await house.write('erik', 'hej');
});
afterEach(() => house.close());

test.each(['skicka det till Erik', 'ge den till Erik', 'forward it to Erik'])(
  '"%s" after a list of mail gives no mailbox',
  async (text) => {
    await house.facts('anna', 'visa inkorgen');
    const [answer] = await house.facts('anna', text);
    expect(answer).toMatchObject({ card: 'choices' });
    expect(house.messenger.said.filter(({ to }) => to === id('erik'))).toEqual([]);
  },
);

test('"ge den till Erik" where the mailbox was just spoken of gives it', async () => {
  await house.facts('anna', 'vem har ks i dag?');
  expect((await house.facts('anna', 'ge den till Erik')).map(({ card }) => card)).toEqual(['rosterChange']);
});

test('two with days of their own are never given as one', async () => {
  const [answer] = await house.facts('anna', 'Erik kan ta ks 8–9 december och Bo 15–16 december');
  expect(answer).toMatchObject({ card: 'choices' });
});

test('who has the mailbox already hears so', async () => {
  const [answer] = await house.facts('anna', 'jag tar den');
  expect(answer).toMatchObject({ say: { what: 'hasIt', isOther: false } });
});

test.each([
  ['jag tar brevlådan', 'overview'],
  ['jag tar ks på torsdag', 'rosterChange'],
])('a manager takes a mailbox that they answer for: "%s"', async (text, card) => {
  expect((await house.facts('carin', text)).map((one) => one.card)).toEqual([card]);
  expect(await holders(house, [text.includes('torsdag') ? '2026-12-03' : '2026-12-01'])).toEqual(['carin']);
});

test('who answers for no mailbox and has none hears so', async () => {
  const [answer] = await house.facts('erik', 'jag tar brevlådan');
  expect(answer).toMatchObject({ say: { what: 'notYourMailbox' } });
});

test('"är det täckt då" is of the days that were just spoken of', async () => {
  await house.facts('carin', 'vem är borta 14–15 december');
  const [answer] = await house.facts('carin', 'är det täckt då');
  expect(answer).toMatchObject({
    say: { what: 'dutyDays', rows: [{ date: '2026-12-14', lastDay: '2026-12-15' }] },
  });
});

test.each(['vem tar över då?', 'vem sköter den under tiden', 'who covers then?'])(
  '"%s" of nothing that is remembered is asked back; of days just spoken of it is answered',
  async (text) => {
    expect((await house.facts('anna', text))[0]).toMatchObject({ say: { what: 'whichDays' } });
    await house.facts('carin', 'vem är borta 14–15 december');
    expect((await house.facts('carin', text))[0]).toMatchObject({
      say: { what: 'dutyDays', rows: [{ date: '2026-12-14', lastDay: '2026-12-15' }] },
    });
  },
);

test('a list of what came in is of nobody who has no mailbox, and they read so', async () => {
  expect((await house.facts('erik', 'lista'))[0]).toMatchObject({ say: { what: 'noMailbox' } });
});

test('what was cancelled is offered to be undone by name', async () => {
  await house.facts('anna', 'borta 13–15 idag');
  const [answer] = await house.facts('anna', 'mötet blev inställt');
  expect(answer).toMatchObject({ card: 'choices', choices: [{ undone: 'away' }, { act: 'away.mine' }] });
});

test.each(['något nytt i skräpposten?', 'vad ligger i skräpkorgen'])(
  '"%s" shows what came in',
  async (text) => {
    expect((await house.facts('anna', text)).map(({ card }) => card)).not.toContain('overview');
  },
);

test('of a mailbox that the writer may not give nothing is asked: who has it is told', async () => {
  expect(await house.facts('erik', 'kan Bo ta ks i dag?')).toMatchObject([
    { say: { what: 'refused', refusal: 'not-allowed' } },
    { card: 'overview' },
  ]);
});

test.each([
  ['carin', 'jag sitter i nämnden till 12, david får godkänna så länge', 'standInNamed'],
  ['david', 'jag är borta i morgon, carin får godkänna åt mig', 'standIn'],
] as const)('%s: "%s" is of decisions, and gives no mailbox', async (who, text, what) => {
  await house.write('david', 'hej');
  const cards = await house.facts(who, text);
  expect(cards.at(-1)).toMatchObject({ say: { what } });
  expect(JSON.stringify(cards)).not.toContain('duty.give');
});

test('a single thing to do is asked as that, and a yes does it; where more may be meant it is not', async () => {
  const [asked] = await house.facts('anna', 'är på möte till 14 men öppnar sen');
  expect(asked).toMatchObject({ card: 'choices', say: { what: 'confirm' }, choices: [{ act: 'away' }] });
  const [done] = await house.facts('anna', 'ja');
  expect(done).toMatchObject({ card: 'absence' });
  const [several] = await house.facts('erik', 'sjuk i dag och nog i morgon');
  expect(several).toMatchObject({ card: 'choices', say: { what: 'didYouMean' } });
});
