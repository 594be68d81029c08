// What was said by mistake and taken back was never so, in any view; what ended early ended then.

import { drawCard } from '../../../src/app/cards';
import { absenceId } from '../../../src/core/ids';
import { localDate, zone } from '../../../src/core/time';
import { rosterGrid } from '../../../src/roster/flows/who-has';
import { loadStaff, partsOn } from '../../../src/people/flows/load-staff';
import { wordsOf } from '../../cards/card-samples';
import { id, openFlowHouse, senderOf, townYaml, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(
    '2026-12-01T08:21:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example]}\n`,
  );
});
afterEach(() => house.close());

const today = localDate('2026-12-01');
const words = async (who: Who, text: string) =>
  (await house.facts(who, text)).flatMap((facts) =>
    wordsOf(drawCard(facts, 'sv', zone('Europe/Stockholm')).card),
  );

async function awayThatDay(): Promise<readonly string[]> {
  const { calendar } = house.context.municipality();
  const { staff } = await rosterGrid(house.context, { from: today, lastDay: today });
  const known = await loadStaff(house.context, house.at('08:22'));
  return [
    ...partsOn(staff, today, calendar).map(({ from, until }) => `${from} ${until}`),
    ...[...known.away].map((person) => person as string),
  ];
}

test('hours to come that were said and undone are no part of the day', async () => {
  await house.facts('anna', 'jag måste gå kl 14 idag');
  await house.to('08:23');
  await house.facts('anna', 'ångra');
  expect(await awayThatDay()).toEqual([]);
});

test.each([
  ['bo', 'jag är sjuk', 'ångra'],
  ['bo', 'jag är sjuk', 'nej vänta, jag är frisk'],
  ['anna', 'bo är sjuk idag', 'ångra'],
] as const)(
  '%s "%s", then "%s": the switchboard is told of no absence the day after',
  async (who, said, undone) => {
    await house.facts(who, said);
    await house.to('08:23');
    await house.facts(who, undone);
    expect(await awayThatDay()).toEqual([]);
    await house.to('09:00', '2026-12-02');
    expect((await words('it', 'var bo borta igår?')).join(' ')).not.toContain('8.23');
  },
);

test('who is back the same day was away until then', async () => {
  await house.facts('bo', 'jag är sjuk');
  await house.to('08:30');
  await house.facts('bo', 'jag är tillbaka');
  expect(await awayThatDay()).toEqual([id('bo')]);
});

async function mistakes(): Promise<readonly boolean[]> {
  const from = house.at('00:00', '2026-12-01');
  const held = await house.store.people.listAbsences(from, house.at('23:59', '2026-12-04'), [id('bo')]);
  return held.map(({ isMistake }) => isMistake === true).toSorted();
}

test('what is said anew after its undo holds, and ends where the person is back', async () => {
  await house.facts('bo', 'jag är borta 1–4 december');
  await house.facts('bo', 'ångra');
  expect(await mistakes()).toEqual([true]);
  await house.facts('bo', 'jag är borta 1–4 december');
  await house.to('09:00', '2026-12-03');
  await house.facts('bo', 'tillbaka');
  expect(await mistakes()).toEqual([false, true]);
});

test('the undo of what began days ago ends it then', async () => {
  await house.facts('bo', 'jag är borta 1–4 december');
  await house.to('09:00', '2026-12-03');
  const [own] = await house.store.people.listAbsences(house.at('08:00'), house.at('09:00'), [id('bo')]);
  const data = { absence: own?.id ?? '' };
  await house.receiver.action(senderOf('bo'), { verb: 'absence.end', data, activityId: undefined });
  expect(await mistakes()).toEqual([false]);
  expect((await house.store.people.findAbsence(absenceId(data.absence)))?.endedAt).toBeDefined();
});
