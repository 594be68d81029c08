import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { cardOf } from '../../support/card-of';
import { openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T10:00:00+01:00');
});
afterEach(async () => {
  await house.close();
});

const answerTo = async (text: string) => cardOf(await house.write('erik', text), 'answer');
const dayLine = async (text: string) => {
  const words = wordsOf(drawCard(await answerTo(text), 'sv', zone('Europe/Stockholm')).card);
  return words.find((line) => /ingen arbetsdag|är en arbetsdag/.test(line));
};

describe('a day that the question names', () => {
  test('that is no working day is a no, with the next one', async () => {
    const { rule, day } = await answerTo('Ska förvaltningsbrevlådan öppnas på julafton?');
    expect(rule.id).toBe('F1');
    expect(day).toEqual({ date: '2026-12-24', isWorkingDay: false, next: '2026-12-28', isNo: true });
    expect(await dayLine('Ska förvaltningsbrevlådan öppnas på julafton?')).toBe(
      'Kalendern säger: nej, torsdag 24 december är ingen arbetsdag. Nästa är måndag 28 december. Säger regeln något annat om dagen är det regeln som gäller.',
    );
  });

  test('that is one is said to be', async () => {
    expect(await dayLine('Ska förvaltningsbrevlådan öppnas på fredag?')).toBe(
      'Kalendern säger: fredag 4 december är en arbetsdag.',
    );
  });

  test('is every working day to the rules, by its date too', async () => {
    for (const day of ['den 8 december', 'på tisdag', '8/12'])
      expect(await dayLine(`Ska brevlådan öppnas ${day}?`)).toBe(
        'Kalendern säger: tisdag 8 december är en arbetsdag.',
      );
    expect((await answerTo('Ska växeln få besked när jag är borta den 8 december?')).rule.id).toBe('T10');
  });

  test('is no no where something else was asked', async () => {
    const { day } = await answerTo('Räcker det att öppna förvaltningsbrevlådan en gång på julafton?');
    expect(day?.isNo).toBe(false);
  });
});

test('a rule is asked for by its number', () => {
  const { rules } = house.context;
  expect(rules.ask({ text: 'vad säger f1?' })).toMatchObject({
    sure: true,
    answers: [{ rule: { id: 'F1' }, score: 1 }],
  });
  expect(rules.ask({ text: 'P7' })).toMatchObject({ sure: true, answers: [{ rule: { id: 'P7' } }] });
  expect(rules.ask({ text: 'vad säger F99' })).toMatchObject({ refused: true });
});

test('a mailbox by its owner is a shared one, not one’s own', () => {
  const first = (text: string) => {
    const asked = house.context.rules.ask({ text });
    return asked.answers[0]?.rule.id;
  };
  expect(first('hur ofta ska kommunstyrelsens mejl läsas')).toBe('F1');
  const near = house.context.rules.ask({ text: 'Finns det en egen låda för byggnadsnämnden?' });
  expect(near.answers.map(({ rule }) => rule.id)).toContain('A3');
});
