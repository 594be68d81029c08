import type { z } from 'zod';
import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import type { todaySchema } from '../../../src/desk/page-schemas';
import { openMessageHouse, type MessageHouse } from '../../incoming/flows/message-house';
import { wordsOf } from '../../cards/card-samples';
import { id, ks } from '../../support/flow-house';
import { openPage } from '../../support/page-client';

type Today = z.infer<typeof todaySchema>;

const why =
  'De meddelanden som har tagits om hand i dag kom före den senaste kända öppningen, så de visar inte att den är öppnad i dag.';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
  await house.arrives('m1', '08:00');
  house.mail.deliver(ks, 'm2', house.at('08:01'));
  house.desk.put('m2', { subject: 'En annan fråga', from: 'lisa@post.example', conversation: 'c-m2' });
  await house.to('09:10');
  house.mail.read(ks, 'm2', { arrivedAt: house.at('08:01'), at: house.at('09:20') });
  await house.to('09:30');
});
afterEach(() => house.close());

const noonCard = (): string => {
  const facts = house.cards('anna', 'opening').at(-1);
  return facts === undefined ? '' : wordsOf(drawCard(facts, 'sv', zone('Europe/Stockholm')).card).join('|');
};

/** Where there is little room. */
async function inStrip(): Promise<string | undefined> {
  return (await mailboxesOnPage())[0]?.brief;
}

async function mailboxesOnPage(): Promise<Today['mailboxes']> {
  const page = await openPage(house.context);
  const { body } = await page.get('anna', '/today');
  page.close();
  return (body as unknown as Today).mailboxes;
}

async function onPage(): Promise<string> {
  const mailboxes = await mailboxesOnPage();
  return mailboxes.flatMap(({ lines }) => lines.map(({ text }) => text)).join('|');
}

test('messages of before the last known opening that are handled the day after say on card and page why that shows nothing', async () => {
  house.mail.deliver(ks, 'm3', house.at('07:00', '2026-12-02'));
  await house.to('09:00', '2026-12-02');
  expect(await onPage()).not.toContain(why);
  await house.open();
  await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/14' });
  await house.to('09:10', '2026-12-02');
  expect(await onPage()).toContain(why);
  expect(await inStrip()).toMatch(
    /^Ingen öppning syns än · .* · i dag har bara äldre meddelanden hanterats$/,
  );
  await house.to('12:01', '2026-12-02');
  expect(noonCard()).toContain(why);
  // The week's card says it too, of the day that was noted without an opening.
  await house.to('09:00', '2026-12-07');
  const week = house.messenger.said.findLast(({ to, facts }) => to === id('anna') && facts.card === 'week');
  const words = week ? wordsOf(drawCard(week.facts, 'sv', zone('Europe/Stockholm')).card).join('|') : '';
  expect(words).toMatch(/Noterad utan öppning: onsdag 2 december/u);
  expect(words).toContain(
    'Meddelanden hanterades onsdag 2 december, men bara sådana som kom före den senaste öppningen, så det räknas inte som en öppning. Öppnades brevlådan ändå, säg det på kortet som kom den dagen.',
  );
});

test('where a message of today shows that it is opened, the page says that alone at once: no word on the others, no steps, no button for it', async () => {
  house.mail.deliver(ks, 'm3', house.at('07:00', '2026-12-02'));
  house.desk.put('m3', { subject: 'En tredje fråga', from: 'lisa@post.example', conversation: 'c-m3' });
  await house.to('09:00', '2026-12-02');
  const ahead = (await mailboxesOnPage())[0];
  expect(ahead?.stops).not.toEqual([]);
  expect(ahead?.buttons.map(({ verb }) => verb)).toContain('opening.confirm');
  for (let done = 0; done < 3; done += 1) {
    await house.open();
    await house.press('anna', 'message.register', { registration: 'minor' });
  }
  const [box] = await mailboxesOnPage();
  expect(box?.state).toBe('opened');
  expect(box?.brief).not.toContain('öppningen');
  expect(box?.lines.map(({ text }) => text)).not.toContain(why);
  expect(box?.stops).toEqual([]);
  expect(box?.buttons.map(({ verb }) => verb)).not.toContain('opening.confirm');
});

test('what is taken back is not spoken of', async () => {
  house.mail.deliver(ks, 'm3', house.at('07:00', '2026-12-02'));
  await house.to('09:00', '2026-12-02');
  await house.open();
  await house.press('anna', 'message.register', { registration: 'minor' });
  await house.to('09:05', '2026-12-02');
  await house.press('anna', 'message.undo');
  await house.to('12:01', '2026-12-02');
  expect(noonCard()).toContain('Det syns inte');
  expect(noonCard()).not.toContain(why);
});
