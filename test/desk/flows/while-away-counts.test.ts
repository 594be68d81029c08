// After some days away: what was done in one's mailboxes, counted of the mailbox and of no person.

import type { ReturnCard } from '../../../src/desk/domain/desk-cards';
import { drawCard } from '../../../src/app/cards';
import { textsOf } from '../../../src/app/texts';
import { mailboxId } from '../../../src/core/ids';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { id, ks, type Who } from '../../support/flow-house';
import { closeScene, openAt, theHouse } from '../../absence/flows/delegation-scene';

afterEach(closeScene);

const cards = (who: Who): readonly ReturnCard[] =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    receiver === id(who) && facts.card === 'return' ? [facts] : [],
  );
const days = (from: string, lastDay: string) => ({ from, lastDay });

test.each(['jag kommer tillbaka redan i morgon', 'ändra till i dag'])(
  'who said the day before that they are back sooner reads it that morning: "%s"',
  async (text) => {
    await openAt('2026-12-01T09:00:00+01:00');
    await theHouse().write('anna', 'jag är borta 2–4 december');
    await theHouse().to('10:00', '2026-12-02');
    theHouse().mail.deliver(ks, 'm1', theHouse().at('09:40'));
    await theHouse().to('10:00', '2026-12-03');
    await theHouse().write('anna', text);
    await theHouse().to('16:30', '2026-12-03');
    expect(cards('anna')).toEqual([]);
    await theHouse().to('08:05', '2026-12-04');
    expect(cards('anna')).toMatchObject([{ period: days('2026-12-02', '2026-12-03') }]);
  },
);

test('who is back after two days reads how many came, were taken care of and wait, and on how many days it was opened', async () => {
  await openAt('2026-12-01T09:00:00+01:00');
  await theHouse().write('anna', 'jag är borta 2–3 december');
  await theHouse().to('10:00', '2026-12-02');
  for (const one of ['m1', 'm2', 'm3']) theHouse().mail.deliver(ks, one, theHouse().at('09:40'));
  await theHouse().to('10:30', '2026-12-02');
  await theHouse().write('bo', 'jag har öppnat den');
  const open = await theHouse().store.incoming.list({ mailboxes: [mailboxId('ks')] }, { from: 0, most: 3 });
  await theHouse().store.save({
    incoming: open.slice(0, 2).map((message) => ({
      expectedVersion: message.version,
      message: {
        ...message,
        version: message.version + 1,
        registration: { kind: 'minor', at: theHouse().at('10:30'), byId: id('bo') },
      },
    })),
  });
  await theHouse().to('08:05', '2026-12-04');
  const [card] = cards('anna');
  expect(card).toMatchObject({
    mailboxes: [{ arrived: 3, handled: 2, open: 1, opened: { count: 1, of: 2 }, missed: ['2026-12-03'] }],
  });
  const words = (language: 'sv' | 'en') => wordsOf(drawCard(card!, language, zone('Europe/Stockholm')).card);
  expect(words('sv')).toContain('3 meddelanden kom, 2 är omhändertagna · 1 är inte registrerat nu');
  expect(words('sv')).toContain('Öppnad 1 av 2 arbetsdagar');
  expect(words('en')).toContain('Opened on 1 of 2 working days');
  expect(words('sv').join(' ')).not.toMatch(/\bBo\b/);
});

test('a day on which the mailbox could not be read is told as that, and not as one that nobody opened', async () => {
  await openAt('2026-12-01T09:00:00+01:00');
  await theHouse().write('anna', 'jag är borta 2–4 december');
  await theHouse().to('10:00', '2026-12-02');
  theHouse().mail.deliver(ks, 'm1', theHouse().at('09:40'));
  await theHouse().to('10:30', '2026-12-02');
  await theHouse().write('bo', 'jag har öppnat den');
  await theHouse().to('10:00', '2026-12-03');
  theHouse().mail.fail(ks);
  await theHouse().to('16:30', '2026-12-03');
  theHouse().mail.fail(ks, false);
  await theHouse().to('08:05', '2026-12-07');
  const [card] = cards('anna');
  expect(card).toMatchObject({ mailboxes: [{ opened: { count: 1, of: 3, unchecked: 1 } }] });
  const words = (language: 'sv' | 'en') => wordsOf(drawCard(card!, language, zone('Europe/Stockholm')).card);
  expect(words('sv')).toContain('Öppnad 1 av 3 arbetsdagar · 1 kunde inte kontrolleras');
  expect(words('en')).toContain('Opened on 1 of 3 working days · 1 could not be checked');
});

test('where none was opened the day that could not be read is told beside the one that was missed', async () => {
  await openAt('2026-12-01T09:00:00+01:00');
  await theHouse().write('anna', 'jag är borta 2–3 december');
  await theHouse().to('10:00', '2026-12-02');
  theHouse().mail.deliver(ks, 'm1', theHouse().at('09:40'));
  await theHouse().to('10:00', '2026-12-03');
  theHouse().mail.fail(ks);
  await theHouse().to('16:30', '2026-12-03');
  theHouse().mail.fail(ks, false);
  await theHouse().to('08:05', '2026-12-04');
  const [card] = cards('anna');
  expect(card).toMatchObject({
    mailboxes: [{ opened: { count: 0, of: 2, unchecked: 1 }, missed: ['2026-12-02'] }],
  });
  const words = (language: 'sv' | 'en') => wordsOf(drawCard(card!, language, zone('Europe/Stockholm')).card);
  expect(words('sv')).toContain('1 av 2 arbetsdagar kunde inte kontrolleras');
  expect(words('en')).toContain('1 of 2 working days could not be checked');
});

test.each([
  [1, 1, 'Arbetsdagen kunde inte kontrolleras', 'The working day could not be checked'],
  [3, 3, 'Ingen av 3 arbetsdagar kunde kontrolleras', 'None of 3 working days could be checked'],
] as const)('%i that could not be read of %i', (unchecked, of, sv, en) => {
  expect(textsOf('sv').desk.back.opened(0, of, unchecked)).toBe(sv);
  expect(textsOf('en').desk.back.opened(0, of, unchecked)).toBe(en);
});

test.each([
  [[1, 1, 0], '1 meddelande kom, det är omhändertaget', '1 message came, taken care of'],
  [[3, 1, 0], '3 meddelanden kom, 1 är omhändertaget', '3 messages came, 1 taken care of'],
  [[3, 3, 0], '3 meddelanden kom, alla är omhändertagna', '3 messages came, all taken care of'],
  [[0, 0, 1], 'Inget kom · 1 är inte registrerat nu', 'Nothing came · 1 not registered now'],
] as const)('of how many: %j', ([came, handled, open], sv, en) => {
  expect(textsOf('sv').desk.back.arrived(came, handled, open)).toBe(sv);
  expect(textsOf('en').desk.back.arrived(came, handled, open)).toBe(en);
});
