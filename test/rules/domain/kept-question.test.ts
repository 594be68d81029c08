import { hasCapitalInside, hasContact } from '../../../src/core/private-text/personal-text';
import { isQuestion } from '../../../src/rules/domain/question/kept-question';

import { possibleNames } from '../../../src/core/private-text/first-names';

describe('a text that may be kept as a question', () => {
  it.each([
    'Får jag ta med hunden till jobbet?',
    'hur länge sparas loggar',
    'may I bring my dog',
    'Får läkarintyg skickas med e-post?',
    'Ska diarienumret stå i ämnesraden?',
    'är det sant?',
    'ska registratorn öppna den',
  ])('is a question: %s', (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each([
    'har migrän, blir hemma i dag',
    'är hemma med feber',
    'hunden på jobbet?',
    'sjuk?',
    'ska hem nu',
    'ska på återbesök, måste jag hänvisa?',
    'har tid hos frisören, ska jag hänvisa?',
    'e hemma me barn, måst ja säga te?',
    'Jag ska vara ledig i juli, måste någon läsa min mejl?',
    'ångra',
    'Bo är tillbaka',
    'anna är sjuk',
    'visa',
    'godkänn',
    'varning för hunden',
    'tack',
    '',
  ])('is no order and no plain sentence: %p', (text) => {
    expect(isQuestion(text)).toBe(false);
  });

  it('holds no way to reach somebody', () => {
    expect(hasContact('Får jag svara lisa@example.com?')).toBe(true);
    expect(hasContact('Vem har 0303-70 30 00?')).toBe(true);
    expect(hasContact('Gäller 3 dagar eller 5 enligt beslutet från 2006?')).toBe(false);
  });

  it('holds no capital inside a sentence but well-known words and those of the rules’ title', () => {
    const known = 'Rätt sätt för telefoni Ale kommun';
    expect(hasCapitalInside('Får jag lämna ut mejlet till Lisa Larsson?', known)).toBe(true);
    expect(hasCapitalInside('Får jag använda Teams i Ale kommun? Eller inte?', known)).toBe(false);
    expect(hasCapitalInside('Gäller det Ales skolor', known)).toBe(false);
    expect(hasCapitalInside('FÅR JAG TA MED HUNDEN', known)).toBe(false);
  });

  it('gives its words to be looked up as first names, everyday words left out unless they have a capital', () => {
    expect(possibleNames('var ska bo och anna bo i dag')).toEqual(['var', 'ska', 'och', 'anna']);
    expect(possibleNames('Ska Bo vara med')).toContain('bo');
  });
});
