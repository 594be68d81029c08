// What whoever answers says of a message is of the one that they name, and of no other.

import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(() => house.close());

const list = () => house.latest('erik', 'overdue');

describe('what is said of a message is of the one that it names', () => {
  test.each([
    'badhuset är klart, ringde henne',
    'jag har svarat nadja',
    'lämnar tillbaka simhallen, det är kultur',
    'hinner inte badhuset till fredag',
    'I have answered Nadja',
    'nu har jag ringt upp Nadja Ek så den är klar',
    'har mejlat Nadja så det är klart',
  ])('"%s" is of no other: what there is to answer is shown, and no button is pointed to', async (text) => {
    await house.forwarded();
    const answers = await house.facts('erik', text);
    expect(answers).toMatchObject([{ say: { what: 'orderNotOwn' } }]);
    expect(list()).toMatchObject({ about: 'mine', rows: [{}] });
    expect(list().wished).toBeUndefined();
  });

  test.each([
    ['bullerplanket är klart, ringde henne', 'answered'],
    ['jag har svarat lisa på telefon', 'answered'],
    ['har mejlat ritningarna', 'answered'],
    ['nu har jag ringt upp Lisa så den är klar', 'answered'],
    ['lämnar tillbaka bullerplanket, det är kultur', 'handBack'],
    ['jag har svarat och sparat allt i mappen Buller', 'answered'],
  ])('"%s" is of the one that there is', async (text, button) => {
    await house.forwarded();
    const answers = await house.facts('erik', text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button } }]);
  });

  test('what is answered and said to be so again is left to save', async () => {
    await house.forwarded();
    await house.write('erik', 'jag har svarat lisa');
    await house.press('erik', 'assignment.answered', { how: 'phone' });
    const answers = await house.facts('erik', 'bullerplanket är klart, ringde henne');
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'file' } }]);
  });
});
