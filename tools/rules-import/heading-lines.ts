import type { Block } from './blocks';

const LONGEST_HEADING = 100;
const MOST_WORDS = 14;
const ADDRESS = /@|www\.|https?:|\d{3,}/;
const INTRODUCES = /nedan|följande|enligt mall|så här|exempelvis|exempel|:\s*\)?$/iu;
const LOOKED_BACK = 140;

/** Level of a heading that is known only from its looks. */
export const LOOKS_LIKE_HEADING = 8;

/** The text of a block of one short line that is no sentence. */
function shortLine(block: Block | undefined): string | undefined {
  if (block?.kind !== 'text' || block.lines.length !== 1) return undefined;
  const [line = ''] = block.lines;
  const isEllipsis = /(?:\.{3,}|…)$/.test(line);
  const isSentence = /[.;,!]$/.test(line) && !isEllipsis;
  return line.length <= LONGEST_HEADING && !isSentence ? line : undefined;
}

function looksLikeHeading(line: string): boolean {
  return (
    /^[\p{Lu}\d§]/u.test(line) &&
    !ADDRESS.test(line) &&
    line.split(/\s+/).length <= MOST_WORDS &&
    !/,.*,/.test(line)
  );
}

function introduces(block: Block | undefined): boolean {
  if (block?.kind === 'bullet') return INTRODUCES.test(block.text.slice(-LOOKED_BACK));
  return (
    block?.kind === 'text' &&
    shortLine(block) === undefined &&
    INTRODUCES.test(block.lines.join(' ').slice(-LOOKED_BACK))
  );
}

function withLines(block: Block, lines: readonly string[]): Block {
  if (block.kind === 'bullet') return { ...block, text: [block.text, ...lines].join(' / ') };
  return block.kind === 'text'
    ? { kind: 'text', lines: [[block.lines.join(' '), ...lines].join(' / ')] }
    : block;
}

function runFrom(blocks: readonly Block[], start: number): readonly string[] {
  const run: string[] = [];
  for (let line = shortLine(blocks[start]); line !== undefined; line = shortLine(blocks[start + run.length]))
    run.push(line);
  return run;
}

/** How many lines of a run after an introducing paragraph belong to it; the last one may be the next heading. */
function belongingTo(run: readonly string[], next: Block | undefined): number {
  return next !== undefined && looksLikeHeading(run.at(-1) ?? '') ? run.length - 1 : run.length;
}

function headingOrText(line: string, guess: boolean): Block {
  return guess && looksLikeHeading(line)
    ? { kind: 'heading', level: LOOKS_LIKE_HEADING, text: line }
    : { kind: 'text', lines: [line] };
}

/**
 * Finds the headings that are known only from their looks, and gives the lines of a sample (a signature, an address)
 * to the paragraph that introduces it. Guesses headings only where the file itself marks none.
 */
export function resolveHeadings(blocks: readonly Block[]): readonly Block[] {
  const marked = blocks.filter((block) => block.kind === 'heading').length;
  const resolved: Block[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const run = runFrom(blocks, index);
    const next = blocks[index + Math.max(1, run.length)];
    const before = resolved.at(-1);
    if (block === undefined) break;
    if (run.length === 0) {
      resolved.push(block);
      continue;
    }
    const taken = introduces(before) && run.length > 1 ? belongingTo(run, next) : 0;
    if (before && taken > 0) resolved[resolved.length - 1] = withLines(before, run.slice(0, taken));
    for (const line of run.slice(taken)) resolved.push(headingOrText(line, marked < 2 && next !== undefined));
    index += run.length - 1;
  }
  return resolved;
}
