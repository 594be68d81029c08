// The words of what people wrote, for the bot to learn from: as they are read when somebody writes them.

import { reworded } from '../days/reworded';
import { isSlot, tokensWithSlots, wordsWithSlots } from '../reading/mask';
import { withoutManners } from '../reading/manners';
import type { Vocabulary } from '../reading/reading';
import { mended } from '../reading/reading';
import type { Token } from '../reading/tokens';

/** How many lines a word stands in at least before it is known: in fewer it may be a slip of the key. */
const fewestLines = 3;

const tokensOfSaid = (line: string): readonly Token[] => withoutManners(reworded(tokensWithSlots(line)));

/** Words that are no slip, as so many wrote them. */
export function wordsOfMany(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const word of new Set(wordsWithSlots(tokensOfSaid(line))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewestLines).map(([word]) => word);
}

/** The masked words of a line, slips mended. */
export const wordsOfSaid = (line: string, vocabulary: Vocabulary): readonly string[] =>
  wordsWithSlots(tokensOfSaid(line).map((token) => (isSlot(token.word) ? token : mended(token, vocabulary))));
