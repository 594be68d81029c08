// What a card says of a day to come is said of nobody who never works on its weekday (F4).

import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(() => house.close());

describe('a proposal, whose card names who is asked the next morning', () => {
  const next = () => house.read('carin', 'message').join('|');

  test('not the deputy who never works on Wednesdays: whoever is asked then', async () => {
    await house.write('david', 'jag jobbar inte onsdagar');
    await house.arrives();
    await house.open();
    await house.propose();
    await house.to('09:05');
    expect(next()).toContain('Utan beslut kommer en påminnelse tisdag 1 december kl. 13.');
    expect(next()).not.toContain('David Testsson');
    await house.to('08:30', '2026-12-02');
    expect(house.saidTo('david')).not.toContain('message askDeputy');
  });

  test('the deputy where the manager never works on Wednesdays, and they get it then', async () => {
    await house.write('carin', 'jag jobbar inte onsdagar');
    await house.arrives();
    await house.open();
    await house.propose();
    await house.to('09:05');
    expect(next()).toContain('går frågan till David Testsson onsdag 2 december kl. 8');
    await house.to('08:30', '2026-12-02');
    expect(house.saidTo('david')).toEqual(['message remindManager']);
  });
});

test('whoever never works on Wednesdays is told a reminder on Thursday, and gets it then', async () => {
  await house.write('erik', 'jag jobbar inte onsdagar');
  await house.forwarded();
  await house.press('erik', 'assignment.answered', { how: 'phone' });
  await house.to('09:30');
  expect(house.read('erik', 'message')).toContain(
    'Är det inte sparat torsdag 3 december får du en påminnelse.',
  );
  const reminders = () => house.saidTo('erik').filter((step) => step === 'message save');
  await house.to('16:00', '2026-12-02');
  expect(reminders()).toEqual([]);
  await house.to('09:00', '2026-12-03');
  expect(reminders()).toEqual(['message save']);
});

test('a weekday off is no absence: the registrar is not asked who else should answer', async () => {
  await house.write('erik', 'jag jobbar inte onsdagar');
  await house.forwarded();
  await house.to('12:00', '2026-12-02');
  expect(house.saidTo('anna')).not.toContain('overdue');
});
