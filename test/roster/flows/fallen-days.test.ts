import { drawCard } from '../../../src/app/cards';
import { textsOf } from '../../../src/app/texts';
import { zone } from '../../../src/core/time';
import { changeView } from '../../../src/roster/cards/change-view';
import { wordsOf } from '../../cards/card-samples';
import { id, people, type Who } from '../../support/flow-house';
import { rosterHouses } from '../../support/roster-page';
import { changeIn, holders, press, told } from './roster-house';

const it = rosterHouses();

const stockholm = zone('Europe/Stockholm');
const words = { texts: textsOf('sv'), zone: stockholm };

/** The latest card of a change that lies in the person's chat, as it is now. */
const factsOf = (who: Who) => it.house.cards(who, 'rosterChange').at(-1);
function cardOf(who: Who): readonly string[] {
  const facts = factsOf(who);
  return facts === undefined ? [] : wordsOf(drawCard(facts, 'sv', stockholm).card);
}
function viewOf(who: Who) {
  const facts = factsOf(who);
  if (facts?.card !== 'rosterChange') throw new Error(`No change lies with ${who}`);
  return changeView(facts, words);
}
const isDone = (who: Who): boolean => viewOf(who).state === 'done';
const buttons = (who: Who): readonly string[] => viewOf(who).buttons.map(({ title }) => title);
const text = (who: Who) => cardOf(who).join('\n');
const deliver = () => it.house.context.deliver();
const notes = async (who: Who, date: string) => (await it.page.cell(who, date)).notes;

describe('a swap of the 7th and the 8th whose taker of the 7th says that they are away then', () => {
  beforeEach(async () => {
    await press(it.house, 'bo', 'duty.take', { mailbox: 'ks', from: '2026-12-08', until: '2026-12-08' });
    const { changeId: change } = changeIn(
      await press(it.house, 'anna', 'duty.swap', {
        ...{ mailbox: 'ks', from: '2026-12-07', until: '2026-12-07' },
        ...{ theirFrom: '2026-12-08', theirUntil: '2026-12-08', person: people.bo },
      }),
    );
    await deliver();
    await press(it.house, 'bo', 'duty.agree', { change });
    await it.house.to('08:30');
    expect(isDone('anna')).toBe(true);
    expect(buttons('anna')).toEqual(['Ångra']);
  });
  const away = () => it.house.write('bo', 'jag är borta 7 december');

  test('goes back at once: the other hears that the day is theirs, and no card of it says that it is done', async () => {
    await away();
    await deliver();
    expect(told(it.house).filter((it) => it.endsWith('fell'))).toEqual(['anna: fell']);
    expect(await holders(it.house, ['2026-12-07', '2026-12-08'])).toEqual(['anna', 'anna']);
    expect(text('anna')).toContain('Du har brevlådan måndag 7 december');
    expect(text('anna')).toContain('Bo Testsson är borta måndag 7 december.');
    expect(text('anna')).toContain('Du tar tisdag 8 december enligt bytet.');
    expect(text('bo')).toContain('Bytet med Anna Testsson gäller inte måndag 7 december');
    expect(text('bo')).toContain('Du är borta måndag 7 december. Då har Anna Testsson brevlådan.');
    for (const who of ['anna', 'bo'] as const) {
      expect(isDone(who)).toBe(false);
      expect(buttons(who)).toEqual(['Ångra bytet']);
    }
  });

  test('is said once, holds again when they are back, and is said anew when they are away after all', async () => {
    await away();
    await it.house.to('08:40');
    await it.house.to('09:10');
    await it.house.write('bo', 'jag är inte borta 7 december');
    await deliver();
    expect(await holders(it.house, ['2026-12-07'])).toEqual(['bo']);
    expect(isDone('anna')).toBe(true);
    expect(text('anna')).toContain('Bo Testsson tar måndag 7 december.');
    expect(told(it.house).filter((it) => it === 'anna: fell')).toHaveLength(1);
    await it.house.to('09:20');
    await away();
    await deliver();
    expect(told(it.house).filter((it) => it === 'anna: fell')).toHaveLength(1);
    expect(text('anna')).toContain('Du har brevlådan måndag 7 december');
    const live = it.house.messenger.said.filter(
      ({ to, facts }) => to === id('anna') && facts.card === 'rosterChange' && facts.swap !== undefined,
    );
    expect(live).toHaveLength(1);
  });

  test('stands in the roster with what fell; the receipt does not say that the other had it as usual', async () => {
    const [receipt] = await away();
    const said = receipt === undefined ? [] : wordsOf(drawCard(receipt.facts, 'sv', stockholm).card);
    expect(said).toContain('Kommunstyrelsens förvaltningsbrevlåda · Anna Testsson har den så länge');
    expect(await notes('anna', '2026-12-07')).toContain('byte med Bo Testsson; Bo Testsson är borta');
    expect(await notes('anna', '2026-12-08')).toContain('byte med Bo Testsson');
  });

  test('names both of its days in the history of the roster', async () => {
    const log = (await it.page.day('anna', '2026-12-07')).body.log.map((entry) => entry.text);
    expect(log[0]).toBe(
      'måndag 7 december · Bo Testsson och Anna Testsson bytte dagar mot tisdag 8 december',
    );
  });

  test('offers nothing to take back once one of its days is over', async () => {
    await it.house.to('08:05', '2026-12-08');
    expect(text('anna')).toContain('Du och Bo Testsson har bytt dagar');
    expect(buttons('anna')).toEqual([]);
  });
});

test('a given day goes back to whoever gave it, and not to say what was known when it was given', async () => {
  const days = { mailbox: 'ks', from: '2026-12-07', until: '2026-12-08', person: people.bo };
  await it.house.write('bo', 'jag är borta 8 december');
  await it.house.to('08:20');
  await press(it.house, 'anna', 'duty.give', days);
  await it.house.to('08:30');
  expect(told(it.house)).toEqual(['bo: given']);
  await it.house.write('bo', 'jag är borta 7 december');
  await deliver();
  expect(text('anna')).toContain('Du har brevlådan 7–8 december');
  expect(buttons('anna')).toEqual([]);
  expect(await notes('anna', '2026-12-07')).toContain('gavs till Bo Testsson; Bo Testsson är borta');
  expect(text('bo')).toContain('Anna Testsson har brevlådan 7–8 december');
  expect(isDone('bo')).toBe(false);
});
