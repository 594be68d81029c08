import { understood } from '../understood';

test.each([
  'jag jobbar inte',
  'jag jobbar inte helger',
  'jag jobbar inte alla dagar',
  'jag jobbar inte med bygglov',
  'går sju kilometer',
])('"%s" says no day, and marks nobody away today', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  'cykeln gick sönder',
  'handläggaren är borta till fredag',
  'handläggaren är sjukskriven till fredag',
  'nyckeln är borta sedan fredag',
  'nämnden har förhandling på fredag',
  'på fredag har nämnden förhandling',
  'min dotter börjar skolan på måndag',
  'bilen är på service fredag',
  'mötet är slut',
])('"%s" is not of the writer, and changes nothing at once', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  ['jag jobbar inte i morgon', 'away'],
  ['kan inte jobba idag', 'away'],
  ['bilen gick sönder så jag blir hemma i dag', 'away'],
  ['min son är sjuk', 'away'],
  ['dottern har feber idag', 'away'],
  ['ryggen är kass idag', 'away'],
  ['min sjukskrivning är förlängd till fredag', 'away.change'],
  ['semestern är över', 'away.end'],
  ['Anna är borta i dag', 'away.of'],
  ['min chef är sjuk', 'away.of'],
])('"%s" is still done at once: %s', (text, act) => {
  expect(understood(text)).toMatchObject({ act, changes: true });
});

test.each(['numret är borta så jag tar den', 'filen saknas, jag tar den', 'nyckeln är borta så jag tar den'])(
  '"%s" may be of that thing',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.take', changes: false });
  },
);

test.each([
  'kollegan är borta så jag tar den',
  'lådan är ledig så jag tar den',
  'numret är borta så jag tar lådan',
  'Bo är borta så jag tar den',
])('"%s" takes the mailbox', (text) => {
  expect(understood(text)).toMatchObject({ act: 'duty.take', changes: true });
});
