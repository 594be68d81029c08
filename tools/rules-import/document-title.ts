// What a document is called: the first heading, or what stands under it where that is who gives the document out.

import type { Block } from './blocks';
import { isDecision } from './decisions';
import { factsOfLine } from './facts-and-headings';

const givesOut =
  /^\p{Lu}[\p{L}-]*(?:\s+[\p{L}-]+){0,3}\s+(?:kommun|stad|region|landsting|kommunalförbund|förvaltning(?:en)?|nämnd(?:en)?)$|^(?:Region|Landstinget)\s+\p{Lu}[\p{L}-]+$|^\p{Lu}\p{Ll}+(?:nämnden|styrelsen|förvaltningen|kontoret)$/u;

/** Whether a heading is a municipality or a part of it, and no document. */
export const isGiver = (text: string): boolean => givesOut.test(text.trim());

const isName = (line: string): boolean =>
  !isDecision(line) && !/[.:;]$/.test(line) && Object.keys(factsOfLine(line).facts).length === 0;

interface Named {
  readonly title: string;
  /** Where the head ends. */
  readonly end: number;
}

export function titleIn(blocks: readonly Block[], at: number, end: number): Named {
  const block = blocks[at];
  const title = block?.kind === 'heading' ? block.text : '';
  if (!isGiver(title)) return { title, end };
  const next = blocks[at + 1];
  if (next?.kind === 'text' && at + 1 < end) {
    const name = next.lines[0] ?? '';
    return { title: isName(name) ? name : title, end };
  }
  // Another heading right under it, with the text under that one.
  const isHeading = next?.kind === 'heading' && blocks[at + 2]?.kind === 'heading' && end === at + 1;
  return isHeading ? { title: next.text, end: end + 1 } : { title, end };
}
