/** Why a text is no rule. */
export type Why = 'contents' | 'pageMark' | 'picture' | 'footnote' | 'ofTable' | 'decision';

/** What any file format is read into before its shape is recognised; order is that of the file. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      /** The file numbers it, in a way that is not read. */
      readonly isNumberLost?: boolean;
    }
  | { readonly kind: 'bullet'; readonly text: string; readonly depth: number; readonly number?: string }
  /** Told apart from the rules, and kept. */
  | { readonly kind: 'note'; readonly why: Why; readonly text: string }
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      /** A cell that spans several stands in each of them. */
      readonly rows: readonly (readonly string[])[];
      /** How many rows at the top the file itself marks as headers. */
      readonly headers?: number;
    };

/** One line of spaces between words, soft hyphens gone. */
export function tidy(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A bullet or number at the start of a line, and what follows it. */
export function bulletOf(
  line: string,
): { readonly depth: number; readonly text: string; readonly number?: string } | undefined {
  const match = /^(\s*)(?:[-–—*•·▪‣●○o\uF0B7\uF0A7]|(\d{1,2}[.)])|[a-zåäö]\))\s+(\S.*)$/u.exec(line);
  return match
    ? {
        depth: (match[1] ?? '').replace(/\t/g, '  ').length >= 2 ? 1 : 0,
        text: match[3] ?? '',
        ...(match[2] !== undefined && { number: match[2] }),
      }
    : undefined;
}

const goesOn = /^(?!(?:och|eller|samt|respektive)(?!\p{L}))\p{Ll}/u;

/** Whether a line ends inside a word or date that the next one goes on with: "e-" and "post", but not "in-" and "och utgående". */
const isBrokenWord = (line: string, next: string): boolean =>
  (/\p{L}-$/u.test(line) && goesOn.test(next)) || (/\d-$/.test(line) && /^\d/.test(next));

/** A word that was parted at the line's end: "före-" and "skrift", but not "e-" and "post" or "IT-" and "stöd". */
const parted = /(?<![\p{L}\p{N}-])\p{L}?\p{Ll}{2,}-$/u;

/** A line and the next one of the same paragraph. */
export function joinTwo(line: string, next: string): string {
  if (!isBrokenWord(line, next)) return `${line} ${next}`;
  return (parted.test(line) ? line.slice(0, -1) : line) + next;
}

/** The next line of a paragraph; a word that was parted between them is whole again. */
export function withLine(lines: readonly string[], line: string): readonly string[] {
  const last = lines.at(-1);
  return last !== undefined && isBrokenWord(last, line)
    ? [...lines.slice(0, -1), joinTwo(last, line)]
    : [...lines, line];
}

const underline = /^\s*(?:=+|-{3,}|_{3,})\s*$/;

class TextReader {
  readonly blocks: Block[] = [];
  private lines: readonly string[] = [];
  private rows: (readonly string[])[] = [];
  private bullet: { text: string; depth: number; number?: string } | undefined;

  read(line: string): void {
    const bullet = bulletOf(line);
    if (line.trim() === '' || underline.test(line)) this.flush();
    else if (line.trim().includes('\t')) this.readRow(line);
    else if (bullet) {
      this.flush();
      this.bullet = { ...bullet };
    } else if (this.bullet) this.bullet.text = joinTwo(this.bullet.text.trimEnd(), line.trim());
    else {
      this.flushRows();
      this.lines = withLine(this.lines, tidy(line));
    }
  }

  flush(): void {
    this.flushRows();
    if (this.bullet) this.blocks.push({ kind: 'bullet', ...this.bullet, text: tidy(this.bullet.text) });
    if (this.lines.length > 0) this.blocks.push({ kind: 'text', lines: this.lines });
    this.bullet = undefined;
    this.lines = [];
  }

  private readRow(line: string): void {
    if (this.rows.length === 0) this.flush();
    this.rows.push(line.split('\t').map(tidy));
  }

  private flushRows(): void {
    if (this.rows.length > 0) this.blocks.push({ kind: 'table', rows: this.rows });
    this.rows = [];
  }
}

const gutter = /\S(\s{4,})(?=\S)/gu;
const leastLines = 6;
const mostOfLines = 0.6;

/** Where the second of two columns begins, in signs; undefined where the text has one. */
function columnOf(lines: readonly string[]): number | undefined {
  const written = lines.filter((line) => line.trim() !== '');
  const starts = new Map<number, number>();
  for (const line of written)
    for (const match of line.matchAll(gutter)) {
      const at = match.index + match[0].length;
      starts.set(at, (starts.get(at) ?? 0) + 1);
    }
  const [best] = [...starts].sort((one, other) => other[1] - one[1]);
  if (written.length < leastLines || best === undefined) return undefined;
  return best[1] >= mostOfLines * written.length && best[0] > 20 ? best[0] : undefined;
}

/** The left column, then the right one. */
function inOneColumn(lines: readonly string[]): readonly string[] {
  const column = columnOf(lines);
  if (column === undefined) return lines;
  const cut = (line: string) => line.slice(0, column).trimEnd();
  return [...lines.map(cut), '', ...lines.map((line) => line.slice(column).trimEnd())];
}

/** Reads plain text: blank lines part paragraphs, dashes and numbers make bullets, tabs make tables. */
export function blocksOfText(source: string): readonly Block[] {
  const reader = new TextReader();
  const lines = source
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/);
  for (const line of inOneColumn(lines)) reader.read(line);
  reader.flush();
  return reader.blocks;
}

const headingLine = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const tableRule = /^\s*\|?[\s:|-]+\|[\s:|-]*$/;

/** Marks of emphasis, links and line breaks taken away; the words stay. */
function plain(text: string): string {
  return tidy(
    text
      .replace(/(?<!!)\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, (_whole, words: string, target: string) =>
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
    const heading = headingLine.exec(line);
    const isRow = /^\s*\|.*\|\s*$/.test(line);
    if (!isRow) flushRows();
    if (heading || isRow) flush();
    if (heading)
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: plain(heading[2] ?? '') });
    else if (isRow) rows = tableRule.test(line) ? rows : [...rows, cells(line)];
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
