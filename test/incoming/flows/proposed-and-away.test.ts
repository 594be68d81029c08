import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { ks, people } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(() => house.close());

const wordsIn = (facts: Parameters<typeof drawCard>[0], language: 'sv' | 'en' = 'sv') =>
  wordsOf(drawCard(facts, language, zone('Europe/Stockholm')).card);

test('approving somebody who is away names them and the day of their return, once, and is refused nothing else', async () => {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  await house.write('erik', 'jag är borta 1–11 december');
  const refused = await house.press('carin', 'assignment.approve');
  const words = wordsIn(refused);
  expect(words).toContain(
    'Erik Testsson är borta, åter måndag 14 december. Inget ändrades. Välj någon annan.',
  );
  expect(words.filter((text) => text.includes('Erik Testsson är borta'))).toHaveLength(1);
  expect(wordsIn(refused, 'en')).toContain(
    'Erik Testsson is away, back Monday 14 December. Nothing was changed. Choose somebody else.',
  );
});

test('the card of a proposal says until when the one who is proposed is away, before anything is pressed', async () => {
  await house.arrives();
  await house.open();
  await house.write('erik', 'jag är borta 2–4 december');
  await house.propose({ dueOn: '2026-12-07' });
  await house.write('erik', 'jag är borta 1–4 december');
  await house.to('14:05');
  expect(house.read('carin', 'message')).toContain(
    'Erik Testsson är borta och är åter måndag 7 december. Välj någon annan, eller vänta.',
  );
});

test('giving the mailbox today to somebody who is away names them and their return, on the card and in words', async () => {
  house.mail.deliver(ks, 'm9', house.at('08:00'));
  await house.to('08:05');
  await house.write('bo', 'jag är borta 1–11 december');
  await house.to('12:00');
  const given = await house.click('anna', 'duty.give', { person: people.bo });
  const words = 'Bo Testsson är borta, åter måndag 14 december. Inget ändrades. Välj någon annan.';
  expect(wordsIn(given.drawing.facts)).toContain(words);
});

/** The rows of the list that can be ticked. */
const choices = (who: 'anna'): string =>
  JSON.stringify(drawCard(house.latest(who, 'inbox'), 'sv', zone('Europe/Stockholm')).card);

describe('what somebody has to answer who is away', () => {
  beforeEach(async () => {
    await house.forwarded();
    await house.write('erik', 'jag är borta 3–10 december');
    await house.to('09:00', '2026-12-09');
  });

  test('says so on its card, and in every list that names them', async () => {
    const away = 'Erik Testsson (borta, åter fredag 11 december)';
    await house.write('anna', 'inkorg');
    expect(choices('anna')).toContain(`väntar på svar från ${away}`);
    await house.write('anna', 'vad är försenat');
    expect(house.read('anna', 'overdue').join('\n')).toContain(`${away} ska svara`);
    await house.open();
    expect(house.read('anna', 'message')).toContain(
      'Erik Testsson är borta och är åter fredag 11 december. Välj någon annan, eller vänta.',
    );
  });

  test('is said of nobody who is back, or has answered', async () => {
    await house.write('erik', 'tillbaka');
    await house.write('anna', 'inkorg');
    expect(choices('anna')).toMatch(/väntar på svar från Erik Testsson, skulle/);
    await house.open();
    expect(house.read('anna', 'message').join('\n')).not.toMatch(/är borta/);
  });
});
