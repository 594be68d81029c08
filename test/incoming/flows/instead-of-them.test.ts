// "Ge till mig i stället": whoever is to answer it is put in nobody's place by a claim, so the writer is chosen on its card.

import { people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
  await ordered.write('anna', 'erik ska svara på cykelplanen');
  await ordered.house.press('anna', 'assignment.propose', { responder: people.erik });
});
afterEach(() => ordered.house.close());

async function shown(text: string) {
  const { answers, cards } = await ordered.write('carin', text);
  return {
    says: answers.map((card) => ('say' in card && 'button' in card.say ? card.say.button : card.card)),
    who: cards.map((card) => (card.card === 'message' ? card.wished?.responder?.id : card.card)),
  };
}

test.each([
  'ge till mig istället. cykelremissen alltså, jag tar den själv, erik har fel',
  'jag tar cykelplanen själv i stället',
  'cykelplanen tar jag i stället för erik',
])('"%s"', async (text) => {
  expect(await shown(text)).toEqual({ says: ['approveOther'], who: [people.carin] });
});

test.each([
  ['jag tar bullret i stället', undefined],
  ['ge cykelplanen till bo i stället', people.bo],
])('"%s" is of another', async (text, who) => {
  expect((await shown(text)).who).toEqual([who]);
});
