// What is said, without the signs between: of words as they are masked.

export const saidWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => /^[\p{L}§]/u.test(word));

export const saidText = (words: readonly string[]): string => saidWords(words).join(' ');
