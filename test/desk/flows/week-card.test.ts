import { drawCard } from '../../../src/app/cards';
import type { WeekCard } from '../../../src/desk/domain/desk-cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { id, ks, openFlowHouse, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
afterEach(() => house.close());

/** The Friday before; Anna comes first, then Bo. */
async function open(...said: readonly (readonly [Who, string])[]): Promise<void> {
  house = await openFlowHouse('2026-11-27T09:00:00+01:00');
  for (const [who, text] of said) await house.write(who, text);
}

const cards = (who: Who): readonly WeekCard[] =>
  house.messenger.said.flatMap(({ to, facts }) => (to === id(who) && facts.card === 'week' ? [facts] : []));

/** What the latest says below its heading. */
function read(who: Who, language: 'sv' | 'en' = 'sv'): readonly string[] {
  const last = cards(who).at(-1);
  if (last === undefined) throw new Error(`${who} has no card of the week`);
  return wordsOf(drawCard(last, language, zone('Europe/Stockholm')).card).slice(2);
}

describe('the card of the week', () => {
  test('where all days are alike it says who has the mailbox in one line', async () => {
    await open();
    await house.to('09:00', '2026-11-30');
    expect(read('anna')[0]).toBe('Anna Testsson har den · därefter Bo Testsson');
  });

  test('somebody who never works on Fridays does not have it then, and nobody comes after', async () => {
    await open(['anna', 'jag jobbar inte fredagar']);
    await house.to('09:00', '2026-11-30');
    for (const who of ['anna', 'bo', 'carin'] as const)
      expect(read(who).slice(0, 2)).toEqual([
        '30 november – 3 december: Anna Testsson har den · därefter Bo Testsson',
        'Fredag 4 december: Bo Testsson har den · ingen ersättare är på plats den dagen',
      ]);
    expect(read('bo', 'en').slice(0, 2)).toEqual([
      '30 November – 3 December: Anna Testsson has it · then Bo Testsson',
      'Friday 4 December: Bo Testsson has it · no substitute is at work that day',
    ]);
  });

  test('it says of each day who then gets the card at noon', async () => {
    await open(['anna', 'jag jobbar inte måndagar'], ['bo', 'jag jobbar inte fredagar']);
    await house.to('09:00', '2026-11-30');
    expect(read('bo').slice(0, 3)).toEqual([
      'Måndag 30 november: Bo Testsson har den · ingen ersättare är på plats den dagen',
      '1–3 december: Anna Testsson har den · därefter Bo Testsson',
      'Fredag 4 december: Anna Testsson har den · ingen ersättare är på plats den dagen',
    ]);
    const spans = cards('bo').at(-1)?.rows[0]?.spans ?? [];
    for (const date of ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']) {
      await house.to('07:00', date);
      house.mail.deliver(ks, `m-${date}`, house.at('07:10', date));
      const before = house.messenger.said.length;
      await house.to('12:30', date);
      const asked = house.messenger.said.slice(before).flatMap(({ to, facts }) => {
        const isNoon = facts.card === 'opening' && facts.step === 'check';
        return isNoon ? [to === id('anna') ? 'Anna Testsson' : to === id('bo') ? 'Bo Testsson' : to] : [];
      });
      const span = spans.find(({ from, lastDay }) => from <= date && date <= lastDay);
      expect([date, asked]).toEqual([date, [span?.onDuty]]);
    }
  });

  test('a day that is given for some hours is told by its hours, whoever has the most of it', async () => {
    await open(['anna', 'ge ks till Bo fredag 4 december från kl 12']);
    await house.to('09:00', '2026-11-30');
    expect(read('bo').slice(0, 3)).toEqual([
      '30 november – 3 december: Anna Testsson har den · därefter Bo Testsson',
      'Fredag 4 december kl. 8–12: Anna Testsson har den',
      'Fredag 4 december kl. 12–16: Bo Testsson har den',
    ]);
    expect(read('bo', 'en')[2]).toBe('Friday 4 December 12:00–16:00: Bo Testsson has it');
  });

  test('who never works on Mondays has it on the first day of theirs, of the days that are left, and once', async () => {
    await open(['anna', 'jag jobbar inte måndagar och tisdagar']);
    await house.to('17:00', '2026-11-30');
    expect([cards('anna'), cards('bo')].map(({ length }) => length)).toEqual([0, 1]);
    await house.to('17:00', '2026-12-01');
    expect(cards('anna')).toHaveLength(0);
    await house.to('08:30', '2026-12-02');
    expect(cards('anna')).toHaveLength(1);
    expect(read('anna')[0]).toBe('Anna Testsson har den · därefter Bo Testsson');
    await house.to('17:00', '2026-12-04');
    expect([cards('anna'), cards('bo')].map(({ length }) => length)).toEqual([1, 1]);
  });

  test('over Christmas it names no day off, and an absence of one day is of that day alone', async () => {
    await open(['anna', 'jag jobbar inte måndagar'], ['bo', 'borta 29 december']);
    await house.to('09:00', '2026-12-28');
    expect(read('bo').slice(0, 3)).toEqual([
      'Måndag 28 december: Bo Testsson har den · ingen ersättare är på plats den dagen',
      'Tisdag 29 december: Anna Testsson har den · ingen ersättare är på plats den dagen',
      'Onsdag 30 december: Anna Testsson har den · därefter Bo Testsson',
    ]);
    expect(read('bo').join('|')).not.toMatch(/1 januari|torsdag 31/u);
  });
});
