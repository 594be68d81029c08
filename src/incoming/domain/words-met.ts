// How near a word of a line is to those of a subject and a sender: the same one in any form, or a part of it (F3).

import { splitCompound } from '../../rules/domain/words/compounds';
import { areForms, basesOf } from '../../rules/domain/words/forms';

/** The same word; one put together of several that stand there; what it is ("bidraget": takbidrag); a part alone. */
const near = { same: 4, made: 3, head: 2, part: 1 } as const;
export const nearest = near.same;
/** More than a part of the word. */
export const plainly = near.head;

const shortestPart = 3;
const shortestOther = 4;
/** A word without its ending is the beginning of much. */
const shortestCut = 5;

/** 0: it says nothing of it. Of folded words. */
export function nearness(word: string, among: readonly string[]): number {
  if (among.some((other) => areForms(word, other))) return near.same;
  if (isMadeOf(word, among)) return near.made;
  if (among.some((other) => isHeadOf(word, other))) return near.head;
  return among.some((other) => isPartOf(word, other) || isPartOf(other, word)) ? near.part : 0;
}

/** "Takbidraget" of "bidrag till nytt tak", "städavtalet" of "avtal städning". */
function isMadeOf(word: string, among: readonly string[]): boolean {
  const known = (part: string) => among.find((other) => areForms(part, other) || isDoing(part, other));
  const parts = splitCompound(word, known) ?? [];
  return new Set(parts).size > 1;
}

/** "Städ" of "städning", "bygg" of "byggande". */
const isDoing = (part: string, other: string): boolean =>
  part.length >= shortestOther &&
  other.startsWith(part) &&
  /^(?:n?ing|ande?)(?:en|et|ar)?$/.test(other.slice(part.length));

/** "Bidraget" of a "takbidrag". */
const isHeadOf = (word: string, other: string): boolean =>
  other.length >= word.length - 1 &&
  headsOf(other).some((head) => head.length >= shortestPart && areForms(word, head));

const headsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 2 * shortestPart + 1) }, (_, at) =>
    word.slice(at + shortestPart),
  );

/** "Buller" of a "bullerplank"; of what it was made for, too: "vinsten" of "miljonvinsten". */
const isPartOf = (word: string, other: string): boolean => {
  if (word.length >= shortestOther && isHeadOf(word, other)) return true;
  const bases = basesOf(word).filter((base) =>
    base === word ? base.length >= shortestOther : base.length >= shortestCut,
  );
  return bases.some(
    (base) => other.startsWith(base) && other.length - base.length >= shortestPart && !areForms(word, other),
  );
};
