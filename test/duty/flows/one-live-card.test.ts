import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import type { OpeningCard } from '../../../src/duty/domain/opening-cards';
import { deliverAll } from '../../../src/app/deliver-all';
import { turnCards } from '../../../src/duty/flows/turn-cards';
import { buttonsOf, wordsOf } from '../../cards/card-samples';
import { ks, openFlowHouse, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  house.mail.deliver(ks, 'm1', house.at('07:10'));
});
afterEach(async () => {
  await house.close();
});

const cardsOf = (who: Who): readonly OpeningCard[] => house.cards(who, 'opening');
const drawn = (card: OpeningCard | undefined) => drawCard(card!, 'sv', zone('Europe/Stockholm')).card;
const wordsFor = (card: OpeningCard | undefined): string => wordsOf(drawn(card)).join(' | ');

test('the card of 8:00 is one line and a name without buttons when the card of 12:00 has come', async () => {
  await house.write('anna', 'jag är borta i dag');
  await house.to('08:01');
  expect(wordsFor(cardsOf('bo')[0])).toContain('Du har brevlådan i dag');
  await house.to('12:01');
  const [morning, noon] = cardsOf('bo');
  expect(wordsFor(morning)).toBe(
    'Ett nyare kort om brevlådan finns längre ner | Kommunstyrelsens förvaltningsbrevlåda',
  );
  expect(buttonsOf(drawn(morning))).toEqual([]);
  expect(buttonsOf(drawn(noon))).toContain('opening.confirm');
});

test('when it is opened, both show it', async () => {
  await house.write('anna', 'jag är borta i dag');
  await house.to('12:01');
  await house.click('bo', 'opening.confirm');
  await house.to('12:03');
  expect(cardsOf('bo').map((card) => card.sections[0]?.state)).toEqual(['opened', 'opened']);
});

test('at 13:01 the card of 12:00 says what comes at 14:30, and at 14:31 what comes at 16', async () => {
  await house.to('12:01');
  const [noon] = cardsOf('anna');
  expect(wordsFor(noon)).toContain('kl. 13 går frågan till Bo');
  await house.to('13:01');
  expect(wordsFor(cardsOf('anna')[0])).toContain('kl. 14.30 går frågan till Carin');
  await house.to('14:31');
  expect(wordsFor(cardsOf('anna')[0])).toContain('kl. 16 noteras dagen utan öppning');
});

test('a bot that was down from 12:30 to 14:40 draws the cards of 12:00 anew at its next start', async () => {
  house.mail.deliver(ks, 'm2', house.at('12:10'));
  await house.to('12:30');
  // Nobody is left to be told when it comes back, so that nothing but the hour changes.
  await house.write('bo', 'jag är borta i dag');
  await house.write('carin', 'jag är borta i dag');
  await house.write('david', 'jag är borta i dag');
  house.clock.moveTo(house.at('14:40'));
  await turnCards(house.context);
  await deliverAll(house.context);
  expect(wordsFor(cardsOf('anna')[0])).not.toContain('kl. 13');
  expect(wordsFor(cardsOf('anna')[0])).not.toContain('kl. 14.30');
});

test('who is given the mailbox reads that they are asked themselves, and of nothing that is “still so”', async () => {
  await house.write('carin', 'ge ks till Bo');
  await house.to('08:10');
  const given = cardsOf('bo').findLast(({ step }) => step === 'given');
  expect(wordsFor(given)).toContain('Har ingen öppnat den före kl. 12 får du en fråga.');
  expect(wordsFor(given)).not.toContain('Är det fortfarande så');
});
