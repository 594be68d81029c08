import { splitCompound } from '../../../src/rules/domain/words/compounds';
import { nearestSpelling, spellingIndex } from '../../../src/core/spelling';
import { fold, spellingOf, swedishStem, wordsOf } from '../../../src/rules/domain/words/words';
import { snowballStemmer } from '../../../src/rules/documents/stems-file';

const stem = (word: string) => swedishStem(word, snowballStemmer);

describe('words', () => {
  it.each([
    ['brevlådan', 'brevlådor'],
    ['svaret', 'svar'],
    ['registratorns', 'registrator'],
    ['gallring', 'gallras'],
    ['hänvisning', 'hänvisar'],
    ['meddelanden', 'meddelande'],
    ['kollegan', 'kollegor'],
    ['mejlen', 'mejla'],
  ])('joins %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['meddelande', 'meddela'],
    ['månad', 'man'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('folds letters written as one sign or two the same way', () => {
    expect(fold('Brevla\u030Adan', 'accented')).toBe('brevlådan');
    expect(fold('brevlådan', 'plain')).toBe('brevladan');
    expect(spellingOf('forvaltningsbrevladan')).toBe('plain');
    expect(spellingOf('brevla\u030Adan')).toBe('accented');
  });

  it('reads e-post, e-mail and E mail as words, and leaves markup and numbers out', () => {
    expect(wordsOf('<b>E-post</b>, e‑mail & "E mail" 2006', 'plain')).toEqual(['epost', 'email', 'email']);
  });

  it('does not read "I\'ll" as ill', () => {
    expect(wordsOf("I'll be away, don't wait", 'plain')).not.toContain('ill');
  });
});

describe('compounds', () => {
  const known = (word: string) =>
    ['förvaltning', 'brevlåda', 'telefon', 'tid', 'skola', 'kort', 'sekretess', 'sak'].find(
      (one) => one === word,
    );

  it.each([
    ['förvaltningsbrevlåda', ['förvaltning', 'brevlåda']],
    ['telefontid', ['telefon', 'tid']],
    ['skolbrevlåda', ['skola', 'brevlåda']],
    ['sekretessak', ['sekretess', 'sak']],
  ])('splits %s into %s', (word, parts) => {
    expect(splitCompound(word, known)).toEqual(parts);
  });

  it('leaves a word alone that is not made of known ones', () => {
    expect(splitCompound('registrator', known)).toBeUndefined();
  });
});

describe('spelling', () => {
  const index = spellingIndex(['brevlådan', 'registrator', 'växeln', 'svar', 'semester']);

  it.each([
    ['brevldåan', 'brevlådan'],
    ['regstrator', 'registrator'],
    ['växlen', 'växeln'],
    ['semster', 'semester'],
  ])('reads %s as %s', (wrong, right) => {
    expect(nearestSpelling(wrong, index)).toBe(right);
  });

  it('guesses nothing for short words and for other endings', () => {
    expect(nearestSpelling('svor', index)).toBeUndefined();
    expect(nearestSpelling('svart', index)).toBeUndefined();
  });
});
