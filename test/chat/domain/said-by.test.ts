import { understood } from '../understood';

/** What somebody else is said to have said does nothing again, and loses nothing that stands beside it. */
describe('what somebody is said to have said', () => {
  test.each([
    ['Bo sa nej', 'ge ks till Maja i morgon'],
    ['Bo sa det', 'ge ks till Maja i morgon'],
    ['Bo said no', 'give ks to Bo tomorrow'],
    ['Bo sa nej', 'Carin är sjuk'],
    ['Bo sa nej', 'jag är borta 7-11 december'],
    ['Maja sa nej', 'ge ks till Bo i morgon'],
    ['Maja sa ja', 'ge ks till Bo i morgon'],
    ['Maja sa det', 'ge ks till Carin i morgon'],
    ['Carin sa nej', 'Maja är sjuk'],
  ])('"%s" after "%s" changes nothing, and asks for nobody', (text, before) => {
    const { act, changes } = understood(text, { before: [before] });
    expect(changes).toBe(false);
    expect(['duty.give', 'away.of', 'delegation.ask']).not.toContain(act);
  });

  test.each([
    'Bo sa förut att han tar ks i morgon, men nu kan han inte',
    'Bo sa att han skulle ta ks i dag men han glömde',
    'Bo sa att hans dotter är sjuk',
    'Carin sa att hon skulle ta ks i dag men hon glömde',
    'Carin sa att hon ville ta ks i dag',
    'Carin sa att hennes dotter är sjuk',
    'Maja said that she would take ks today but forgot',
  ])('"%s" is not done', (text) => {
    expect(understood(text).changes).toBe(false);
  });

  test.each([
    ['Carin sa att hon är sjuk', 'away.of'],
    ['Carin sa att hon tar ks i morgon', 'duty.give'],
    ['Maja tar ks i morgon', 'duty.give'],
    ['Maja sa nej, ge ks till Carin i morgon', 'duty.give'],
  ])('"%s" is done', (text, act) => {
    expect(understood(text)).toMatchObject({ act, changes: true });
  });

  test.each([
    'Bo sa ja, jag är ledig fredag',
    'Bo sa att det är okej, jag är borta fredag',
    'Bo said yes, i am off on friday',
    'Carin sa ja, är ledig fredag',
    'Maja sa att det går bra, jag är ledig fredag',
    'Carin said yes, I am off on friday',
  ])('"%s" is of the absence', (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', from: '2026-12-04', changes: true });
  });

  test.each([
    'Carin sa ja till att Maja läser hennes mejl',
    'Carin sa ja',
    'Ulla sa ja, Maja läser min mejl i morgon',
  ])('"%s" is of who reads', (text) => {
    expect(understood(text).act).toBe('delegation.mine');
  });
});

test.each([
  ['jag är borta tors-fre, Carin godkänner då', '2026-12-03'],
  ['borta på fredag, Carin godkänner så länge', '2026-12-04'],
])('"%s" is of the writer, and of no consent', (text, from) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, also: [], changes: true });
});
