// A no to days that somebody else gave on a card is of those days; what is given today is said with its undo; what was only shown is not taken back.

import type { FlowHouse } from '../../support/flow-house';
import { id, openFlowHouse, townYaml } from '../../support/flow-house';
import { holders } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', townYaml);
  await house.write('erik', 'hej');
});
afterEach(() => house.close());

test.each(['nej det kan jag inte', 'nej', 'jag kan inte', 'hinner tyvärr inte'])(
  '"%s" to days that were given a moment ago asks of those days',
  async (text) => {
    await house.to('09:05');
    await house.facts('anna', 'ge ks till Erik 3–4 december');
    const [answer] = await house.facts('erik', text);
    expect(answer).toMatchObject({
      card: 'choices',
      say: { what: 'confirm' },
      choices: [{ act: 'duty.cannot', from: '2026-12-03', until: '2026-12-04' }],
    });
    expect(await holders(house, ['2026-12-03'])).toEqual(['erik']);
    expect(await house.facts('erik', 'ja')).toMatchObject([{ card: 'rosterChange', state: 'undone' }]);
    expect(await holders(house, ['2026-12-03', '2026-12-04'])).toEqual(['anna', 'anna']);
    await house.to('09:06');
    expect(house.messenger.said.filter(({ to }) => to === id('anna'))).not.toEqual([]);
  },
);

test('after another line a no is of that', async () => {
  await house.to('09:05');
  await house.facts('anna', 'ge ks till Erik 3–4 december');
  await house.facts('erik', 'vem har ks i dag?');
  expect(await house.facts('erik', 'nej')).not.toMatchObject([{ card: 'choices', say: { what: 'confirm' } }]);
});

test('a mailbox that is given today is said with its undo, and who has no more to do in it is shown no more', async () => {
  expect(await house.facts('anna', 'ge ks till Erik')).toMatchObject([{ card: 'rosterChange', as: 'done' }]);
  await house.facts('anna', 'ångra');
  expect(await holders(house, ['2026-12-01'])).toEqual(['anna']);
});

test('"ta tillbaka det" of a card that was only shown undoes nothing', async () => {
  await house.facts('anna', 'ge ks till Erik fredag 4 december');
  await house.facts('anna', 'jag är borta 15–18 december');
  await house.facts('anna', 'Bo får läsa min mejl');
  const [answer] = await house.facts('anna', 'ta tillbaka det');
  expect(answer).toMatchObject({ say: { what: 'lastDone' } });
  expect(await holders(house, ['2026-12-04'])).toEqual(['erik']);
});

test('who has no mailbox and says why they cannot is asked of the day alone', async () => {
  const answers = await house.facts('erik', 'jag kan inte idag, möte hela dan');
  expect(answers.map(({ card }) => card)).not.toContain('overview');
});
