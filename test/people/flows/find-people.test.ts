// Whoever is called just as it was written goes before whoever's name begins so.

import { namedAmong } from '../../../src/people/flows/find-people';

const people = ['Johanna Berg', 'Johan Ekman', 'Karin Johansson'].map((name) => ({ name }));

test.each([
  ['Johan', ['Johan Ekman']],
  ['johan ekman', ['Johan Ekman']],
  ['johann', ['Johanna Berg']],
  ['joha', ['Johanna Berg', 'Johan Ekman', 'Karin Johansson']],
])('"%s" is %j', (text, names) => {
  expect(namedAmong(people, text).map(({ name }) => name)).toEqual(names);
});
