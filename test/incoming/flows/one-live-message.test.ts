import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { id, type Who } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
afterEach(async () => {
  await house.close();
});

const cardsOf = (who: Who): readonly string[] =>
  house.messenger.said
    .filter(({ to }) => to === id(who))
    .map(({ facts }) => (facts.card === 'sentence' ? facts.say.what : facts.card));
const wordsFor = (who: Who): string =>
  wordsOf(drawCard(house.latest(who, 'message'), 'sv', zone('Europe/Stockholm')).card).join(' | ');

test('the reminder of 13:00 closes the manager’s card of 9:05 to one line', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  expect(cardsOf('carin')).toEqual(['message']);
  await house.to('13:05');
  expect(cardsOf('carin')).toEqual(['newerCard', 'message']);
});

test('at 8:15 the manager’s card does not say any more that the question goes to the deputy at 8', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('13:05');
  expect(wordsFor('carin')).toContain('går frågan till David Testsson');
  await house.to('08:16', '2026-12-02');
  expect(wordsFor('carin')).toContain('Frågan ligger hos Carin Testsson och David Testsson.');
  expect(wordsFor('carin')).toContain('står i chefens lista måndag 7 december');
});

test('who proposed reads whom the question lies with, and what follows when', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:10');
  expect(house.read('anna', 'message').join('|')).toMatch(
    /Frågan ligger hos Carin Testsson\. Utan beslut kommer en påminnelse tisdag 1 december kl\. 13, och sedan går frågan till David Testsson onsdag 2 december kl\. 8\./u,
  );
});

test('a proposal that the manager takes back is told to whoever proposed, and its card says so', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.withdraw');
  await house.to('09:10');
  expect(house.saidTo('anna').at(-1)).toBe('message withdrawn');
  expect(house.read('anna', 'message')[0]).toBe('Carin Testsson tog tillbaka förslaget');
  expect(house.offers('anna')).toContain('Föreslå vem som svarar …');
  await house.propose();
  await house.to('09:15');
  expect(house.read('anna', 'message')[0]).toBe('Förslaget väntar på beslut');
});

test('and one that is taken back by whoever proposed is told to nobody', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  await house.press('anna', 'assignment.withdraw');
  await house.to('09:10');
  expect(house.saidTo('anna')).not.toContain('message withdrawn');
});

test('what the deputy is asked on Monday at 8:00 does not stand in the list of 8:30 as well', async () => {
  house = await openMessageHouse(undefined, '2026-12-04T07:00:00+01:00');
  house.desk.put('m1', { subject: 'Bullerplank', from: 'lisa@post.example', conversation: 'c-m1' });
  house.mail.deliver('kommunstyrelsen@ale.example', 'm1', house.at('08:00'));
  await house.to('09:00');
  await house.open();
  await house.propose();
  await house.to('08:45', '2026-12-07');
  expect(cardsOf('david')).toContain('message');
  expect([...cardsOf('carin'), ...cardsOf('david')]).not.toContain('overdue');
  await house.to('08:45', '2026-12-14');
  expect(cardsOf('carin')).toContain('overdue');
});

test('opened several times within one instant, the last card is the live one, also when it is pressed', async () => {
  house = await openMessageHouse();
  await house.arrives();
  for (let time = 0; time < 6; time += 1) {
    await house.open();
    await house.context.deliver();
  }
  await house.press('anna', 'message.claim');
  await house.context.deliver();
  const shown = cardsOf('anna').filter((card) => card === 'message' || card === 'newerCard');
  expect(shown).toEqual([...Array<string>(5).fill('newerCard'), 'message']);
});
