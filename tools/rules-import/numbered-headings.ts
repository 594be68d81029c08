// "1. Telefon" and "2.1 Växeln" in plain text are headings where text follows, and items of a list where another number does.

import type { Block } from './blocks';
import { headingForm } from './facts-and-headings';

const longest = 80;
const mostWords = 9;
const isTitle = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  text.length <= longest &&
  text.split(/\s+/).length <= mostWords &&
  !/[.;:,!?]$/.test(text) &&
  !/@|www\./.test(text);

const numbered = /^(\d{1,2}(?:\.\d{1,2}){1,3}\.?|§\s*\d{1,3})\s+(\S.*)$/u;

/** The title of a block that is one numbered line. */
function titleOf(block: Block | undefined): { readonly level: number; readonly text: string } | undefined {
  if (block?.kind === 'bullet' && block.number !== undefined && block.depth === 0)
    return isTitle(block.text)
      ? { level: headingForm, text: `${block.number.replace(/[.)]$/, '')} ${block.text}` }
      : undefined;
  if (block?.kind !== 'text' || block.lines.length !== 1) return undefined;
  const [, number = '', text = ''] = numbered.exec(block.lines[0] ?? '') ?? [];
  if (text === '' || !isTitle(text)) return undefined;
  return { level: headingForm, text: `${number.replace(/\.$/, '')} ${text}` };
}

const isNumberedItem = (block: Block | undefined): boolean =>
  block?.kind === 'bullet' && block.number !== undefined;

/** Where the file marks its headings itself nothing is guessed. */
export function withNumberedHeadings(blocks: readonly Block[]): readonly Block[] {
  if (blocks.filter(({ kind }) => kind === 'heading').length > 1) return blocks;
  return blocks.map((block, at) => {
    const title = titleOf(block);
    const next = blocks[at + 1];
    if (title === undefined || next === undefined) return block;
    const isInList = isNumberedItem(block) && isNumberedItem(next) && titleOf(blocks[at + 2]) !== undefined;
    const isLastOfList = isNumberedItem(block) && isNumberedItem(blocks[at - 1]);
    if (
      isInList ||
      isLastOfList ||
      (isNumberedItem(block) && titleOf(next) !== undefined && isNumberedItem(next))
    )
      return block;
    return { kind: 'heading', level: headingForm, text: title.text };
  });
}
