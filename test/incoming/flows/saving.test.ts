import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;

beforeEach(async () => {
  house = await openMessageHouse();
  await house.forwarded();
  await house.press('erik', 'assignment.answered', { how: 'phone' });
  await house.to('09:30');
});
afterEach(() => house.close());

const reminders = () => house.saidTo('erik').filter((step) => step.startsWith('message save'));

describe('an answer that is not saved', () => {
  test('its card says what is left, and when a reminder comes', () => {
    expect(house.read('erik', 'message')).toEqual(
      expect.arrayContaining([
        'Spara meddelandet och svaret. Tryck sedan på ”Det är sparat” och skriv var.',
        'Är det inte sparat onsdag 2 december får du en påminnelse.',
      ]),
    );
  });

  test('whoever answered is reminded on the next working day, once more on the fifth, and then no more', async () => {
    await house.to('16:30');
    expect(reminders()).toEqual([]);
    await house.to('16:00', '2026-12-02');
    expect(reminders()).toEqual(['message save']);
    expect(house.read('erik', 'message')[0]).toBe(
      'Ditt svar är inte sparat än · kom tisdag 1 december kl. 8',
    );
    expect(house.read('erik', 'message')).toContain(
      'Är det inte sparat tisdag 8 december får du en påminnelse.',
    );
    await house.to('16:00', '2026-12-07');
    expect(reminders()).toEqual(['message save']);
    await house.to('16:00', '2026-12-15');
    expect(reminders()).toEqual(['message saveStill']);
    expect(house.read('erik', 'message')).toContain('Tills det är sparat står det i registratorns lista.');
    expect((await house.inbox()).rows[0]?.waits).toContain('filing');
  });

  test('saved, nobody is reminded', async () => {
    await house.press('erik', 'assignment.file', { savedIn: 'Mappen Svar' });
    await house.to('16:00', '2026-12-09');
    expect(reminders()).toEqual([]);
  });

  test('whoever is away is reminded when they are back', async () => {
    await house.write('erik', 'jag är borta 2 och 3 december');
    await house.to('16:00', '2026-12-03');
    expect(reminders()).toEqual([]);
    await house.to('09:00', '2026-12-04');
    expect(reminders()).toEqual(['message save']);
  });
});
