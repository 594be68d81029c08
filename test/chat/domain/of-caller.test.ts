import { understood } from '../understood';

/** Somebody called: whoever writes is put away at once only where they say so themselves. */
describe('what is said behind a call', () => {
  test.each([
    'Bo ringde, hon har ont i magen, är borta i dag',
    'Bo ringde, han är i Göteborg, kommer efter lunch',
    'Bo ringde, det är stopp i trafiken, kommer 10',
    'Bo har ringt, bilen står i diket, kommer 10',
    'Bo ringde, tåget står i Hallsberg, kommer 10',
    'Bo ringde, har feber i natt, är borta i dag',
    'Bo ringde, han har tid i Alingsås, kommer 13',
    'Bo ringde, hon har ont i halsen, kommer inte i dag',
    'Bo ringde, var inte i form, är borta i dag',
    'Bo ringde, min kollega, är sjuk i dag',
    'Bo ringde, vår kollega, kommer 10',
    'Bo ringde, tåget står still, kommer efter lunch',
    'Bo smsade att tåget är sent, kommer 10',
    'Bo called, his train is late, coming at 10',
  ])('"%s" is of the caller', (text) => {
    expect(understood(text)).toMatchObject({ act: 'away.of', person: 'bo.ersattare@ale.example' });
  });

  test.each([
    'Bo ringde, jag svarade, är sjuk i dag',
    'Bo ringde, låter mig hälsa, är borta i morgon',
    'Bo ringde, sa att jag ska säga till, kommer 10',
    'Bo ringde och sa att jag kan gå, är borta från 13',
    'Bo called, I answered, coming at 10',
    'Bo ringde mig, måste gå nu, är borta i eftermiddag',
    'Bo ringde, måste gå nu, är borta i eftermiddag',
    'Bo ringde mig, kommer 10',
    'Bo ringde oss, tåget står still, kommer efter lunch',
    'Bo har ringt mig, vabbar i dag',
    'Bo called me, coming at 10',
    'Carin sa att hon fixar det, sjuk i dag',
  ])('"%s" may be of either, and is asked', (text) => {
    const { changes, options } = understood(text);
    expect(changes).toBe(false);
    expect(options?.choices.map(({ act }) => act)).toEqual(['away.of', 'away']);
  });

  test.each([
    'Bo ringde, vårt tåg är sent, kommer 10',
    'bo ringde, min buss är försenad, kommer 10',
    'Bo ringde, jag är sjuk i dag',
    'jag kommer 10, Bo ringde',
    'Bo ringde. Jag är borta i morgon',
  ])('"%s" is of whoever writes', (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', changes: true });
  });

  test.each(['coming at 10', 'I am coming at 10', "bus broke down so I'm coming at 10"])(
    '"%s" is away until then',
    (text) => {
      expect(understood(text)).toMatchObject({ act: 'away', part: '-10:00' });
    },
  );

  test.each([
    'my son is coming at 10 tomorrow, i am away',
    'I am not coming at 10, away all day',
    "I'm sick, doctor coming at 10",
  ])('"%s" says of nobody that they are in at ten', (text) => {
    expect(understood(text).part).not.toBe('-10:00');
  });
});
