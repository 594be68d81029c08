// Words of a text that may be somebody's first name, to be looked up in the directory.

/** First names that are everyday words as well: only with a capital are they taken for names. */
const everyday: ReadonlySet<string> = new Set(
  'dag per bo sten stig tor max björn rut my mi kim love siv alf ann may will mark grant bill rose pat art frank john'.split(
    ' ',
  ),
);
const mostWords = 60;

/** The words that may be first names of people in the directory. */
export function possibleNames(text: string): readonly string[] {
  const words = text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const long = words.filter((word) => word.length > 1 && !everyday.has(word));
  return [...new Set(long.map((word) => word.toLowerCase()))].slice(0, mostWords);
}
