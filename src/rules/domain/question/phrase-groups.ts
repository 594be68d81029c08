// The phrases of a question, the longest first, with the shorter ones that stand inside them.

import type { Lexicon } from '../words/lexicon';
import type { Reading } from '../finding/rule-features';
import type { PhraseMatch, Token } from '../words/tokens';
import { weights } from '../finding/weights';

/** A phrase with the shorter ones inside it. */
export type PhraseGroup = {
  readonly positions: readonly number[];
  readonly slots: readonly number[];
  readonly concepts: readonly string[];
};

/** The longest phrases first; a phrase inside a longer one adds its concept to it, and none cuts into a subject outside. */
export function groupPhrases(matches: readonly PhraseMatch[], lexicon: Lexicon): readonly PhraseGroup[] {
  const isOutside = (concept: string) => lexicon.concepts.get(concept)?.outside === true;
  const rank = ({ concept, positions }: PhraseMatch) => 2 * positions.length + (isOutside(concept) ? 1 : 0);
  const groups: (Omit<PhraseGroup, 'concepts'> & { concepts: string[] })[] = [];
  for (const { concept, positions, slots } of [...matches].sort((a, b) => rank(b) - rank(a))) {
    const outer = groups.find((group) => positions.every((position) => group.positions.includes(position)));
    const cut = groups.some(
      (group) => isOutside(group.concepts[0] ?? '') && positions.some((at) => group.positions.includes(at)),
    );
    if (outer) outer.concepts.push(concept);
    else if (!cut) groups.push({ positions, slots, concepts: [concept] });
  }
  return groups;
}

/** The words that a phrase uses up; a word that stands for a concept of its own is read again unless the phrase reaches it. */
export function usedBy(
  group: PhraseGroup,
  tokens: readonly Token[],
  { lexicon }: Reading,
): readonly number[] {
  const reach = lexicon.expansions.get(group.concepts[0] ?? '');
  return group.positions.filter(
    (position) =>
      !group.slots.includes(position) ||
      tokens[position]?.concepts.some((concept) => (reach?.get(concept) ?? 0) >= weights.reachOfContrast),
  );
}
