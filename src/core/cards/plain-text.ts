const joiner = '\u2060';
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
// Not \s: line breaks and control signs, also those that turn the direction of the text around them.
const controls = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;
/** Most text is: Latin letters, without `$` and `{`. */
const harmless = /^[ -#%-z|}~\u00a0-\u024f]*$/;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Text from people or the directory as one line that stays text: no date function (`{{…}}`), no binding (`${…}`), and
 * a name written from right to left keeps its own order without turning the sentence around it.
 */
function plainText(text: string): string {
  if (harmless.test(text)) return text;
  const flat = text.replace(controls, ' ').replaceAll('{{', `{${joiner}{`).replaceAll('${', `$${joiner}{`);
  return rightToLeft.test(flat) ? firstStrongIsolate + flat + popIsolate : flat;
}

/** The same facts with every text in them made plain. */
export function plainFacts<T>(facts: T): T {
  if (typeof facts === 'string') return plainText(facts) as T;
  if (Array.isArray(facts)) return facts.map((item: unknown) => plainFacts(item)) as T;
  if (typeof facts !== 'object' || facts === null) return facts;
  const plain = { ...facts };
  for (const key in plain) plain[key] = plainFacts(plain[key]);
  return plain;
}

/**
 * For a TextBlock, the one element that reads Markdown. Only titles are TextBlocks with names in them; all other text
 * that people wrote stands in text runs, which no client interprets.
 */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>~#|]/g, '\\$&');
