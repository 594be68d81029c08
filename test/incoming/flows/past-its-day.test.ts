import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;

beforeEach(async () => {
  house = await openMessageHouse();
  await house.forwarded();
});
afterEach(() => house.close());

/** To the morning of each day: what is due then is said, and cards of before are drawn anew. */
async function days(...mornings: readonly string[]): Promise<void> {
  for (const day of mornings) await house.to('08:20', `2026-12-${day}`);
}

test('whoever is to answer is told once when the day has passed, with what follows', async () => {
  await days('04', '08', '09');
  const title = 'Svaret skulle ha varit klart tisdag 8 december';
  expect(house.saidTo('erik').at(-1)).toBe('message dueLate');
  expect(house.read('erik', 'message').join('|')).toMatch(new RegExp(`^${title} · kom`, 'u'));
  expect(house.read('erik', 'message').join('|')).toContain('Tills dess tas det med i chefens lista.');
  await days('10', '11');
  expect(house.saidTo('erik').filter((step) => step === 'message dueLate')).toHaveLength(1);
});

test('the card of the registrar changes by itself when the day has passed', async () => {
  await days('04', '08');
  expect(house.read('anna', 'message').join('|')).toContain('|Svar senast tisdag 8 december');
  await days('09');
  const read = house.read('anna', 'message').join('|');
  expect(read).toContain('|Skulle ha varit klart tisdag 8 december');
});

test('somebody who was away that day is told on the first day back', async () => {
  await house.write('erik', 'jag är borta 8–10 december');
  await days('04', '08', '09', '10');
  expect(house.saidTo('erik')).not.toContain('message dueLate');
  await days('11');
  expect(house.saidTo('erik')).toContain('message dueLate');
});

test('a day that is moved is told again when it passes too', async () => {
  await days('04', '08', '09');
  await house.press('erik', 'assignment.moreTime', { until: '2026-12-11' });
  await days('11', '14');
  expect(house.saidTo('erik').at(-1)).toBe('message dueLate');
  expect(house.read('erik', 'message').join('|')).toContain('fredag 11 december');
});
