import { bulletOf, tidy, type Block } from './blocks';

const UNDERLINE = /^\s*(?:=+|-{3,}|_{3,})\s*$/;

class TextReader {
  readonly blocks: Block[] = [];
  private lines: string[] = [];
  private rows: (readonly string[])[] = [];
  private bullet: { text: string; depth: number } | undefined;

  read(line: string): void {
    const bullet = bulletOf(line);
    if (line.trim() === '' || UNDERLINE.test(line)) this.flush();
    else if (line.trim().includes('\t')) this.readRow(line);
    else if (bullet) {
      this.flush();
      this.bullet = { ...bullet };
    } else if (this.bullet) this.bullet.text = `${this.bullet.text} ${line.trim()}`;
    else {
      this.flushRows();
      this.lines.push(tidy(line));
    }
  }

  flush(): void {
    this.flushRows();
    if (this.bullet)
      this.blocks.push({ kind: 'bullet', text: tidy(this.bullet.text), depth: this.bullet.depth });
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

/** Reads plain text: blank lines part paragraphs, dashes and numbers make bullets, tabs make tables. */
export function blocksOfText(source: string): readonly Block[] {
  const reader = new TextReader();
  for (const line of source
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/))
    reader.read(line);
  reader.flush();
  return reader.blocks;
}
