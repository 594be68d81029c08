// A footnote stays with the rule that has its mark: "… samma dag. (Fotnot: 2 kap. 15 § tryckfrihetsförordningen.)"

import type { Block } from './blocks';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const begins = /^(?:\[\^?(\d{1,2})\]:?|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2})|fotnot\s+(\d{1,2})\s*[.:])\s*(\S.*)$/iu;

const numberOf = (mark: string): number =>
  Number(
    /^\d/.test(mark)
      ? mark
      : Array.from(mark)
          .map((sign) => raised.indexOf(sign))
          .join(''),
  );

/** Whether a text has the mark of that number. */
function hasMark(text: string, number: number): boolean {
  const small = Array.from(String(number))
    .map((digit) => raised[Number(digit)] ?? '')
    .join('');
  const isRaised = new RegExp(`(?<=[\\p{L}.,;:)])${small}(?![${raised}])`, 'u').test(text);
  return new RegExp(`\\[\\^?${number}\\]`, 'u').test(text) || isRaised;
}

/** What follows a footnote's mark. */
export const textOfFootnote = (note: string): string => begins.exec(note.trim())?.[4] ?? '';

const textOf = (block: Block): string => {
  if (block.kind === 'text') return block.lines.join(' ');
  return block.kind === 'bullet' ? block.text : '';
};

function withNote(block: Block, note: string): Block {
  const added = ` (Fotnot: ${note})`;
  if (block.kind === 'bullet') return { ...block, text: block.text + added };
  if (block.kind !== 'text') return block;
  return { ...block, lines: [...block.lines.slice(0, -1), (block.lines.at(-1) ?? '') + added] };
}

/** Each with the last text before it that has its mark; where none has, it is a note alone. */
export function withFootnotes(blocks: readonly Block[]): readonly Block[] {
  const told = [...blocks];
  blocks.forEach((block, at) => {
    if (block.kind !== 'note' || block.why !== 'footnote') return;
    const [, bracket, small, word, text = ''] = begins.exec(block.text.trim()) ?? [];
    const number = numberOf(bracket ?? small ?? word ?? '');
    const owner = told.findLastIndex((one, place) => place < at && hasMark(textOf(one), number));
    const found = told[owner];
    if (found !== undefined && text !== '') told[owner] = withNote(found, text);
  });
  return told;
}
