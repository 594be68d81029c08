import type { Block } from './blocks';

const ADDRESS = /^(?:\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+)$/iu;

/** Whether a paragraph goes on with the one before: an address after its label, a label after an address, a broken sentence. */
function goesOn(before: readonly string[], lines: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  const [first = ''] = lines;
  const isLabelled = /:$/.test(last) && ADDRESS.test(first) && lines.length === 1;
  const isNextLabel = ADDRESS.test(last) && before.length > 1 && /:$/.test(first) && lines.length === 1;
  const isBroken =
    /^\p{Ll}/u.test(first) && !ADDRESS.test(first) && !/[.:;!?]$/.test(last) && !ADDRESS.test(last);
  return isLabelled || isNextLabel || isBroken;
}

/** Joins lines that stand as paragraphs of their own but belong together, as word processors often leave them. */
export function joinLines(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === 'text' && before?.kind === 'text' && goesOn(before.lines, block.lines))
      joined[joined.length - 1] = { kind: 'text', lines: [...before.lines, ...block.lines] };
    else joined.push(block);
  }
  return joined;
}
