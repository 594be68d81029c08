import { localDate } from '../../../src/core/time';
import { tieId } from '../../../src/core/ids';
import { cardOf } from '../../support/card-of';
import { id, type FlowHouse } from '../../support/flow-house';
import { clicksIn, openTieHouse } from './tie-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openTieHouse();
});
afterEach(async () => {
  await house.close();
});

const click = clicksIn(() => house);
const cardsFor = async (text: string) => (await house.write('erik', text)).map(({ facts }) => facts.card);

const text = 'Hur långt fram gör jag veckolistan?';
/** Erik sends what the chat does not take for a question to the rules; Anna proposes the rule. */
async function propose() {
  await house.write('erik', 'hej');
  await click('erik', 'rules.askRegistrar', { question: text });
  const [gap] = await house.store.questions.listGaps(localDate('2000-01-01'), 50);
  const tie = await click('anna', 'tie.propose', { gap: gap!.id, rule: 'T4', other: '' });
  if (tie.card !== 'tie') throw new Error(`The answer is ${tie.card}`);
  return tie;
}

describe('a question that was tied', () => {
  test('is answered as it was asked and as it was tied, whatever the chat takes these words for', async () => {
    const otherwise = 'Vem får skriva ut fullmakt för ombud i domstol?';
    for (const one of [text, otherwise]) expect(await cardsFor(one)).not.toContain('answer');
    const { tieId: tie, version } = await propose();
    await click('carin', 'tie.confirm', { tie, version, text: otherwise });
    for (const one of [text, otherwise, 'hur långt fram gör jag veckolistan'])
      expect(cardOf(await house.write('erik', one), 'answer').rule.id).toBe('T4');
    await click('carin', 'tie.end', { tie, version: 2 });
    for (const one of [text, otherwise]) expect(await cardsFor(one)).not.toContain('answer');
  });

  test('still gets the card of danger first, where it is of danger', async () => {
    const danger = 'Någon hotar mig på kontoret, vad gör jag?';
    const [before] = await cardsFor(danger);
    const { tieId: tie } = await propose();
    const stored = await house.store.ties.find(tieId(tie));
    const decided = { byId: id('carin'), at: house.clock.now(), text: danger };
    await house.store.save({ ties: [{ expectedVersion: 1, tie: { ...stored!, version: 2, decided } }] });
    await house.context.tiesChanged();
    expect(house.context.rules.isTied(danger)).toBe(true);
    expect((await cardsFor(danger))[0]).toBe(before);
    expect(before).not.toBe('answer');
  });
});
