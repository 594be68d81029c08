// Reminders that wait: shown, removed by their time or by "ta bort den", and set again.

import type { CardFacts } from '../../../src/app/cards';
import { id, openFlowHouse, type FlowHouse, type Who } from '../../support/flow-house';
import { press } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

const says = (cards: readonly CardFacts[]): readonly string[] =>
  cards.map((card) => ('say' in card ? card.say.what : card.card));
const reminded = (who: Who): number =>
  house.messenger.said.filter(
    ({ to, facts }) => to === id(who) && facts.card === 'sentence' && facts.say.what === 'reminder',
  ).length;

test.each([
  ['påminn mig kl 14', 'nej ta bort den'],
  ['påminn mig kl 14', 'glöm påminnelsen kl 14'],
  ['påminn mig kl 14', 'avbryt påminnelsen'],
  ['remind me at 2 pm', 'cancel the reminder'],
  ['påminn mig kl 14', 'påminn mig inte'],
])('after "%s" "%s" removes it, and nothing comes', async (set, drop) => {
  expect(says(await house.facts('erik', set, drop))).toEqual(['remindDropped']);
  expect(says(await house.facts('erik', 'vad har jag för påminnelser'))).toEqual(['noReminders']);
  await house.to('14:01');
  expect(reminded('erik')).toBe(0);
});

test.each([
  'kan du påminna mig kl 14',
  'kan du påminna mig vid två?',
  'can you remind me at 2 pm',
  'skulle du kunna säga till mig kl 14?',
  'kan jag få en påminnelse kl 14',
])('asked politely, "%s", it is set', async (text) => {
  expect(says(await house.facts('erik', text))).toEqual(['remindSet']);
  await house.to('14:01');
  expect(reminded('erik')).toBe(1);
});

test('of several only the one that is named is removed; without a time they are shown', async () => {
  await house.facts('erik', 'påminn mig kl 14', 'påminn mig kl 15', 'vem har ks i morgon');
  expect(await house.facts('erik', 'ta bort påminnelsen')).toMatchObject([
    {
      say: { what: 'reminders' },
      choices: [
        { act: 'remind.end', part: '14:00-' },
        { act: 'remind.end', part: '15:00-' },
      ],
    },
  ]);
  await press(house, 'erik', 'chat.do', {
    ...{ act: 'remind.end', from: '2026-12-01', until: '2026-12-01', part: '14:00-' },
  });
  await house.to('15:01');
  expect(reminded('erik')).toBe(1);
});

test('a question about them removes nothing, and one that was removed can be set again', async () => {
  await house.facts('erik', 'påminn mig kl 14');
  expect(says(await house.facts('erik', 'ska jag ta bort påminnelsen?'))).not.toEqual(['remindDropped']);
  await house.facts('erik', 'ta bort påminnelsen', 'påminn mig kl 14');
  await house.to('14:01');
  expect(reminded('erik')).toBe(1);
});

test('"stäng av påminnelserna" removes none: it asks what can be turned off', async () => {
  expect(says(await house.facts('erik', 'påminn mig kl 14', 'stäng av påminnelserna'))).toEqual(['stop']);
  await house.to('14:01');
  expect(reminded('erik')).toBe(1);
});
