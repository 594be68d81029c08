import { bulletOf, tidy, type Block } from './blocks';
import { blocksOfText } from './text-blocks';

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const TABLE_RULE = /^\s*\|?[\s:|-]+\|[\s:|-]*$/;

/** Marks of emphasis, links and line breaks taken away; the words stay. */
function plain(text: string): string {
  return tidy(
    text
      .replace(/!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, (_whole, words: string, target: string) =>
        words === target ? words : `${words} ${target}`.trim(),
      )
      .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)\1(?![\p{L}\p{N}])/gu, '$2')
      .replace(/`([^`]*)`/g, '$1')
      .replace(/<((?:https?:|mailto:)?[^<>\s]+[@.][^<>\s]+)>/g, '$1')
      .replace(/\\$/, ''),
  );
}

function cells(line: string): readonly string[] {
  return line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').map(plain);
}

/** Reads Markdown; what is neither heading nor table follows the rules of plain text. */
export function blocksOfMarkdown(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const flush = () => {
    for (const block of blocksOfText(open.join('\n'))) blocks.push(plainBlock(block));
    open = [];
  };
  let rows: (readonly string[])[] = [];
  const flushRows = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const line of source.split(/\r\n|\r|\n/)) {
    const heading = HEADING.exec(line);
    const isRow = /^\s*\|.*\|\s*$/.test(line);
    if (!isRow) flushRows();
    if (heading || isRow) flush();
    if (heading)
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: plain(heading[2] ?? '') });
    else if (isRow) rows = TABLE_RULE.test(line) ? rows : [...rows, cells(line)];
    else open.push(bulletOf(line) ? line : line.replace(/^\s{0,3}>\s?/, ''));
  }
  flush();
  flushRows();
  return blocks;
}

function plainBlock(block: Block): Block {
  if (block.kind === 'text') return { ...block, lines: block.lines.map(plain) };
  if (block.kind === 'bullet') return { ...block, text: plain(block.text) };
  return block;
}
