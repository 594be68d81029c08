// Whose opening it is: of somebody else, whatever the verb and however their name is spelt, it is never the writer's; what is opened for somebody is.

import { understood } from '../understood';

const heard = (text: string) => {
  const { act, opened, changes, sure } = understood(text);
  return { act, opened, changes, sure };
};

test.each([
  'bo öppnade ks',
  'bo öppnade ks vid åtta',
  'ks öppnade Bo i morse',
  'bo gick igenom ks',
  'bo var inne i ks i morse',
  'Bo har redan varit inne i ks idag',
  'Carin har redan varit inne och kollat ks',
  'Carin checked the mailbox',
  'jessica öppnade ks',
  'ks är klar, bo öppnade',
  'jag tror att bo öppnade ks',
  'hon sa att hon har öppnat lådan',
  'nu kollar Bo ks',
  'ks är öppnad sa bo',
  'enligt Carin är ks öppnad',
  'Bo säger att ks är öppnad',
])('"%s" is of somebody else, and nothing is offered', (text) => {
  expect(heard(text)).toMatchObject({ opened: 'byOther', changes: false });
  expect(understood(text).options).toBeUndefined();
});

test.each([
  'jag öppnade åt Carin, hon är sjuk',
  'Carin är sjuk, öppnade åt henne',
  'öppnade åt Carin',
  'jag har öppnat ks åt carin',
  'opened for Carin, she is sick',
  'bo och jag har öppnat ks',
  'jag öppnade ks, bo är på kurs',
  'Bo är sjuk, öppnat ks',
  'har öppnat bos låda',
  'ks öppnad, tack bo',
  'min låda är öppnad',
  'öppnade både ks och kommun i morse',
])('"%s" is the writer\'s', (text) => {
  expect(heard(text)).toEqual({ act: 'duty.opened', opened: undefined, changes: true, sure: true });
});

test("of two that are named, the writer's own", () => {
  expect(understood('hon öppnade ks men jag öppnade kommun')).toMatchObject({
    ...{ act: 'duty.opened', mailbox: 'kommun', changes: true },
  });
});

test('whom it was opened for is away all the same', () => {
  expect(understood('jag öppnade åt Carin, hon är sjuk').also).toEqual(['away.of']);
});

test.each([
  'öppnade bo ks',
  'i morse öppnade bo ks',
  'öppnade åt Carin igår',
  'jag och bo öppnade ks',
  'har Bo öppnat ks?',
])('"%s" opens nothing at once', (text) => {
  expect(understood(text).changes).toBe(false);
});
