import { openManyHouse, readIn, type ManyHouse } from './many-house';
import { ks, people } from '../../support/flow-house';

let house: ManyHouse;
beforeEach(async () => {
  house = await openManyHouse();
});
afterEach(() => house.close());

/** One message each morning that nobody registers. */
async function comes(day: string): Promise<void> {
  house.desk.put(`m${day}`, { subject: 'Fråga' });
  house.mail.deliver(ks, `m${day}`, house.at('08:10', `2026-12-${day}`));
  await house.to('08:20', `2026-12-${day}`);
}
const said = () => house.saidTo('carin').filter((kind) => kind.includes('overdue') || kind.includes('newer'));
const title = () => readIn(house.latest('carin', 'overdue'), 'sv')[0];

test('the manager is told when a mailbox becomes late, and the number on that card grows without a new one', async () => {
  for (const day of ['07', '08', '09', '10']) await comes(day);
  await house.to('08:45', '2026-12-10');
  expect(said()).toEqual(['overdue']);
  // All that is late by then, as the lists count it, of which the first was so the day before.
  expect(title()).toBe('2 meddelanden är inte registrerade i tid');
  await house.to('08:45', '2026-12-11');
  expect(said()).toEqual(['overdue']);
  expect(title()).toBe('3 meddelanden är inte registrerade i tid');
  await house.to('08:45', '2026-12-14');
  expect(said()).toEqual(['message that a newer one closed', 'overdue']);
});

test('a request whose day has passed is noticed by itself', async () => {
  for (const day of ['07', '08', '09']) await comes(day);
  house.desk.put('r1', { subject: 'Begäran om allmän handling' });
  house.mail.deliver(ks, 'r1', house.at('08:30', '2026-12-10'));
  await house.to('08:45', '2026-12-10');
  expect(said()).toEqual(['overdue']);
  await house.to('08:45', '2026-12-11');
  expect(said()).toEqual(['message that a newer one closed', 'overdue']);
});

test('a manager who is to answer is told of that once, as whoever answers', async () => {
  await house.arrives();
  await house.open();
  await house.propose({ responder: people.carin, note: '' });
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
  await house.open();
  await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/7' });
  await house.to('08:45', '2026-12-14');
  expect(said()).not.toContain('overdue');
  expect(house.saidTo('carin')).toContain('message dueLate');
  await house.write('carin', 'vad är försenat');
  expect(readIn(house.latest('carin', 'overdue'), 'sv').join('|')).toMatch(/\| ?du ska svara/u);
});
