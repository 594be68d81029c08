import { drawCard } from '../../../src/app/cards';
import { mailboxId } from '../../../src/core/ids';
import { localDate, zone } from '../../../src/core/time';
import { mailboxDayView } from '../../../src/roster/cards/mailbox-day-view';
import { showMailboxDay } from '../../../src/roster/flows/show-mailbox-day';
import { textsOf } from '../../../src/app/texts';
import { wordsOf } from '../../cards/card-samples';
import { id, openFlowHouse, people, type FlowHouse, type Who } from '../../support/flow-house';
import { changeIn, holders, press, saysOf } from './roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  await house.to('08:05', '2026-12-08');
});
afterEach(() => house.close());

const monday = { mailbox: 'ks', from: '2026-12-21', until: '2026-12-21' };
const both = ['2026-12-21', '2026-12-22'];
const stockholm = zone('Europe/Stockholm');

/** The card as it lies in the person's chat now. */
const cardOf = (who: Who, as: string): string => {
  const facts = house.messenger.said.findLast(
    ({ to, facts: said }) => to === id(who) && said.card === 'rosterChange' && said.as === as,
  )?.facts;
  return facts === undefined ? '' : wordsOf(drawCard(facts, 'sv', stockholm).card).join('\n');
};

/** What the day's page offers to take back. */
async function offered(who: Who, date: string): Promise<readonly string[]> {
  const shown = await showMailboxDay(house.context, {
    ...{ readerId: id(who), mailboxId: mailboxId('ks'), date: localDate(date) },
  });
  if (!shown.ok) throw new Error(shown.refusal);
  const words = { texts: textsOf('sv'), zone: stockholm };
  return mailboxDayView(shown.value, house.context.clock.now(), words).buttons.map(({ title }) => title);
}

describe('a gift whose days were swapped since', () => {
  const swap = { ...monday, theirFrom: '2026-12-22', theirUntil: '2026-12-22' };
  let gift: string;
  let swapped: string;
  beforeEach(async () => {
    gift = changeIn(await press(house, 'anna', 'duty.give', { ...monday, person: people.bo })).changeId;
    await house.context.deliver();
    expect(cardOf('bo', 'given')).toContain('Du har brevlådan måndag 21 december');
    const asked = await press(house, 'bo', 'duty.swap', { ...swap, person: people.anna });
    swapped = changeIn(asked).changeId;
    await press(house, 'anna', 'duty.agree', { change: swapped });
    await house.context.deliver();
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
  });

  test('says so on the card of whoever got it, without a button', () => {
    const card = cardOf('bo', 'given');
    expect(card).toContain('Ändrat sedan dess: måndag 21 december');
    expect(card).toContain('Måndag 21 december gäller en senare ändring: Anna Testsson har brevlådan.');
    expect(card).not.toContain('Du har brevlådan');
    expect(card).not.toContain('Jag kan inte');
  });

  test('is not offered to be taken back on the page, and the swap is', async () => {
    expect(await offered('anna', '2026-12-21')).toEqual(['Ångra bytet med Bo Testsson måndag 21 december']);
  });

  test('is not taken back from an old card, nor declined; nobody is told anything', async () => {
    expect(saysOf(await press(house, 'anna', 'roster.undo', { change: gift }))).toBe('change-overtaken');
    expect(saysOf(await press(house, 'bo', 'duty.decline', { change: gift }))).toBe('change-overtaken');
    const before = house.messenger.said.length;
    await house.context.deliver();
    expect(house.messenger.said.slice(before)).toEqual([]);
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
  });

  test('holds again once the swap is taken back', async () => {
    await press(house, 'bo', 'roster.undo', { change: swapped });
    await house.context.deliver();
    expect(cardOf('bo', 'given')).toContain('Du har brevlådan måndag 21 december');
    expect(saysOf(await press(house, 'anna', 'roster.undo', { change: gift }))).toBe('done undone');
    expect(await holders(house, both)).toEqual(['anna', 'anna']);
  });
});

test('of several days only those are named that got somebody else, and the others can be taken back', async () => {
  const week = { mailbox: 'ks', from: '2026-12-21', until: '2026-12-23' };
  const { changeId } = changeIn(await press(house, 'anna', 'duty.give', { ...week, person: people.bo }));
  await press(house, 'carin', 'duty.give', { ...monday, person: people.erik });
  await house.context.deliver();
  const card = cardOf('bo', 'given');
  expect(card).toContain('Du har brevlådan 21–23 december');
  expect(card).toContain('Måndag 21 december gäller en senare ändring: Erik Testsson har brevlådan.');
  expect(saysOf(await press(house, 'anna', 'roster.undo', { change: changeId }))).toBe('done undone');
  expect(await holders(house, [...both, '2026-12-23'])).toEqual(['erik', 'anna', 'anna']);
});

test('a gift for today that somebody takes on the day’s card says so', async () => {
  const today = { mailbox: 'ks', from: '2026-12-08', until: '2026-12-08' };
  await press(house, 'carin', 'duty.give', { ...today, person: people.bo });
  await house.context.deliver();
  await press(house, 'anna', 'duty.take', today);
  await house.context.deliver();
  expect(cardOf('bo', 'given')).toContain('Ändrat sedan dess');
});

test('a gift that is taken back says to each who has the day again', async () => {
  const given = await press(house, 'carin', 'duty.give', { ...monday, person: people.bo });
  await house.context.deliver();
  expect(cardOf('bo', 'given')).toContain('Du har brevlådan måndag 21 december');
  const has = (await holders(house, ['2026-12-21']))[0];
  expect(has).toBe('bo');
  await press(house, 'carin', 'roster.undo', { change: changeIn(given).changeId });
  await house.context.deliver();
  expect(cardOf('bo', 'undone')).toContain('gäller igen: Anna Testsson har brevlådan.');
  expect(await holders(house, ['2026-12-21'])).toEqual(['anna']);
  expect(cardOf('anna', 'undone')).toContain('gäller igen: du har brevlådan.');
});
