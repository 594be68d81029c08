// What is given back undoes nothing, an objection asks nothing, and how an answer came is nobody's name.

import { understood } from '../understood';

describe('what was given to the writer is given back', () => {
  test.each([
    'det här e inte mitt bord, ta tillbaka',
    'inte min fråga, ta tillbaka den',
    'nej det hör inte till mig, skicka tillbaka det',
    'not my desk, take it back',
  ])('"%s"', (text) => {
    expect(understood(text)).toMatchObject({ act: 'answers.back', changes: false });
    expect(understood(text).also).toEqual([]);
  });

  test.each(['ta tillbaka', 'det blev fel, ta tillbaka', 'det var inte jag, ta tillbaka'])(
    '"%s" gives nothing back',
    (text) => {
      expect(understood(text).act).not.toBe('answers.back');
    },
  );
});

test.each([
  'varför ska erik göra det, han har fullt upp. skicka tillbaka',
  'men varför just erik, han är ny. lämna tillbaka den',
])('"%s" objects, and asks for no reason', (text) => {
  const { act, also } = understood(text);
  expect([act, ...also]).not.toContain('why');
  expect(act).toMatch(/order\.giveBack|answers\.back/);
});

test.each([
  'kan jag bestämma att erik alltid svarar på skolskjuts',
  'får cecilia alltid svara på bygglovsfrågor?',
])('"%s" asks how that is agreed', (text) => {
  expect(understood(text)).toMatchObject({ act: 'agreements', changes: false });
});

test.each(['kan bo svara på skolskjutsen', 'får erik alltid ta brevlådan'])('"%s" does not', (text) => {
  expect(understood(text).act).not.toBe('agreements');
});

test('"per telefon" is how, and Per is who is called so', () => {
  for (const text of ['jag har svarat lisa, per telefon', 'svarade dem, per mejl'])
    expect(understood(text)).toMatchObject({ person: undefined, also: [] });
  expect(understood('är per inne?').person).toBe('per.enhet@ale.example');
});
