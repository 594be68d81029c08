// What the act is recognised by: words and their meanings, alone and with their neighbours, and the parts of words.

import { isMatter } from '../reading/fields';
import { meaningOf } from '../reading/meanings';

const questionStart =
  /^(?:hur|vad|va|var|vart|nar|vem|vems|vilka|vilken|vilket|varfor|far|ska|maste|kan|kunde|skulle|behover|ar|finns|har|galler|how|what|where|when|who|whose|which|why|may|must|can|could|would|should|do|does|did|is|are|am|has|have|was|blev|gick|gar|kommer|laser|fungerar|funkar)$/;

/** Long texts are known by how they begin and end. */
const mostWords = 60;

/** Features of masked words, each once. */
export function featuresOf(words: readonly string[]): readonly string[] {
  const said = words.filter((word) => /^[\p{L}\d§?]/u.test(word));
  const near =
    said.length > mostWords ? [...said.slice(0, mostWords / 2), ...said.slice(-mostWords / 2)] : said;
  const plain = near.filter((word) => word !== '?');
  const found = new Set<string>();
  plain.forEach((word, index) => {
    found.add(word);
    found.add(`${plain[index - 1] ?? '^'} ${word}`);
    if (index === plain.length - 1) found.add(`${word} $`);
    if (!word.startsWith('§')) for (const part of partsOf(word)) found.add(part);
  });
  for (const meant of meantBy(plain)) found.add(meant);
  const isAsked = near.includes('?');
  const starts = questionStart.test(plain[0] ?? '');
  found.add(isAsked ? '?' : starts ? '?start' : '!');
  if (plain.length <= 1) found.add('short');
  if (plain.length > 9) found.add('long');
  return [...found];
}

/** Meanings alone, with the one and the two before them, and over one word; what is learnt in Swedish holds in English. */
function meantBy(plain: readonly string[]): readonly string[] {
  const meant = plain.map((word) => meaningOf(word) ?? (isMatter(word) ? 'matter' : undefined));
  const at = (index: number): string => meant[index] ?? plain[index] ?? (index < 0 ? '^' : '$');
  const found = plain.flatMap((_, index) => [
    ...(meant[index] === undefined ? [] : [`=${meant[index]}`]),
    `=${at(index - 1)} ${at(index)}`,
    `=${at(index - 2)} ${at(index - 1)} ${at(index)}`,
    `=${at(index - 2)} _ ${at(index)}`,
  ]);
  return plain.length === 0 ? found : [...found, `=${at(plain.length - 1)} $`];
}

export const isMeaning = (feature: string): boolean => feature.startsWith('=');

const partLengths = [3, 4] as const;

function partsOf(word: string): readonly string[] {
  const edged = `<${word}>`;
  return partLengths.flatMap((length) =>
    Array.from({ length: Math.max(0, edged.length - length + 1) }, (_, at) => edged.slice(at, at + length)),
  );
}
