import { openManyHouse, readIn, type ManyHouse } from './many-house';
import { mailboxId } from '../../../src/core/ids';
import { overdueFilter } from '../../../src/incoming/flows/lists/overdue-filter';
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

test('what is late is counted alike in the card, in the list of the page, and when it is asked how the week went', async () => {
  for (const day of ['07', '08', '09']) await comes(day);
  house.desk.put('r1', { subject: 'Begäran om allmän handling' });
  house.mail.deliver(ks, 'r1', house.at('08:30', '2026-12-10'));
  await house.to('08:45', '2026-12-10');
  await comes('11');
  await house.to('08:45', '2026-12-14');
  const { overdue } = await overdueFilter(house.context);
  const total = await house.store.incoming.count({ mailboxes: [mailboxId('ks')], overdue });
  const card = readIn(house.latest('carin', 'overdue'), 'sv');
  // Four have not been registered in time, and the request is one of them.
  expect(card[0]).toBe('Svarsdagen har passerat för 1 meddelande och 4 är inte registrerade i tid');
  expect(total).toBe(4);
  expect(card).toContain('1 av dem räknas på båda ställena: det är 4 meddelanden i allt.');
  const [week] = await house.write('carin', 'hur gick förra veckan');
  expect(week?.facts).toMatchObject({ card: 'return', late: { answers: 1, unregistered: 4 } });
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
