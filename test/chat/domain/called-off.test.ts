// "Slutar en timme tidigare i dag, möte 15–16 utgår": the hours of what does not come about are no absence.

import { understood } from '../understood';

test.each([
  'slutar en timme tidigare i dag, möte 15-16 utgår',
  'möte 15-16 utgår, slutar en timme tidigare i dag',
])('"%s" is asked, from an hour earlier', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: false, part: '15:30-' });
});

test.each(['jag går 14, mötet 15-16 utgår', 'leaving at 2, the meeting 3-4 is cancelled'])(
  '"%s" is away from two',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', changes: true, part: '14:00-' });
  },
);

test('the day of what is called off is asked where it is meant', () => {
  expect(understood('drar 14. Mötet på torsdag är inställt, då är jag ledig')).toMatchObject({
    ...{ sure: false, changes: false },
  });
});

test.each([
  ['jag är borta 15-16, mötet blev inställt', false, '15:00-16:00'],
  ['mötet 15-16 utgår', false, '15:00-16:00'],
  ['borta 15-16, möte', true, '15:00-16:00'],
])('"%s" is as before', (text, changes, part) => {
  expect(understood(text)).toMatchObject({ changes, part });
});
