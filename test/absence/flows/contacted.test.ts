// "Jag kontaktar själv" arranges nothing yet: it is followed until the mail is read, or decided otherwise (P7).

import { id } from '../../support/flow-house';
import { card, closeScene, kept, open, press, said, state, theHouse, to } from './delegation-scene';

afterEach(closeScene);

/** Erik says each morning that he is ill. */
async function ill(...dates: readonly string[]): Promise<void> {
  for (const date of dates) {
    await to('07:40', date);
    await theHouse().write('erik', 'sjuk');
    await to('08:05', date);
  }
}

const asked = (): number => said().filter((one) => one.startsWith('carin: ')).length;

// Asked on Friday the fourth; the manager's on Monday, who takes contact.
beforeEach(async () => {
  await open();
  await ill('2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07');
  await press('carin', 'delegation.contact');
  await to('08:10', '2026-12-07');
});

test('the manager is asked again after two working days, and then once a week', async () => {
  expect(asked()).toBe(1);
  await ill('2026-12-08');
  expect(asked()).toBe(1);
  await ill('2026-12-09', '2026-12-10', '2026-12-11', '2026-12-14', '2026-12-15');
  expect(asked()).toBe(2);
  await ill('2026-12-16');
  expect(asked()).toBe(3);
  expect(card('carin')).toMatchObject({ settledAs: 'contacted', isArranged: false });
});

test('its days follow the absence on both cards, and a delegate can be named on them', async () => {
  await ill('2026-12-08', '2026-12-09');
  expect(card('erik').period).toEqual({ from: '2026-12-09', lastDay: '2026-12-09' });
  // The manager reads all the days that nobody has read.
  expect(card('carin').period).toEqual({ from: '2026-12-02', lastDay: '2026-12-09' });
});

test('it ends when they are back, and nobody is asked any more', async () => {
  await to('07:30', '2026-12-08');
  await theHouse().write('erik', 'tillbaka');
  expect(await state()).toBe('ended returned');
  await to('16:00', '2026-12-17');
  expect(asked()).toBe(1);
});

test('once decided it is followed no longer', async () => {
  await press('carin', 'delegation.recordNone', { how: 'Brevlådan används bara internt.' });
  await ill('2026-12-08', '2026-12-09', '2026-12-10');
  expect(asked()).toBe(1);
  expect(await kept()).toMatchObject({ state: 'settled', settledAs: 'noneNeeded' });
});

test('who agreed for one day and is ill the next goes on with the same person, also when the manager has it', async () => {
  await ill('2026-12-08', '2026-12-09');
  await press('erik', 'delegation.name', { delegate: id('bo') });
  await to('08:20', '2026-12-09');
  await press('bo', 'delegation.accept');
  // The rule is not in place before the day is over.
  await ill('2026-12-10');
  expect(card('erik')).toMatchObject({
    state: 'asked',
    earlier: { name: 'Bo Testsson', lastDay: '2026-12-09' },
  });
  await ill('2026-12-11');
  expect(card('erik')).toMatchObject({ state: 'withManager', earlier: { name: 'Bo Testsson' } });
  expect(await press('erik', 'delegation.keepOn')).toEqual({ state: 'proposed', refusal: undefined });
  expect((await kept())?.consent).toMatchObject({ from: '2026-12-11', lastDay: '2026-12-11' });
});
