import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { DocumentError } from '../../src/rules/documents/document-error';
import { parseRuleDocument } from '../../src/rules/documents/rule-document-text';
import { factNames, type RuleDocument } from '../../src/rules/domain/document';
import { blocksOfMarkdown, blocksOfText, type Block } from './blocks';
import { shapeOf, type Item, type Shape } from './document-shape';
import { keptIds, type NumberedBefore } from './kept-ids';
import { staysWithin } from './packed-size';
import { blocksOfPdfFile } from './pdf-file';
import { blocksOfWordFile } from './word-file-blocks';

/** An imported document: in the project's form, parsed, and what was recognised on the way. */
export type Imported = {
  readonly text: string;
  readonly document: RuleDocument;
  readonly items: readonly Item[];
  readonly unknownLabels: readonly string[];
  /** As the file was read, before its shape was recognised. */
  readonly blocks: readonly Block[];
};

const largestBytes = 20_000_000;
/** In bytes: the text of a rule document of hundreds of pages is a megabyte or two. */
const mostUnpacked = { all: 60_000_000, text: 6_000_000 };
const mostBlocks = 20_000;

function unusable(file: string, problem: string, remedy: string): DocumentError {
  return new DocumentError(file, [{ line: 1, problem, remedy }]);
}

function readContent(file: string): Buffer {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch {
    throw unusable(file, 'Filen går inte att läsa.', 'Kontrollera sökvägen.');
  }
  if (content.length > largestBytes)
    throw unusable(file, 'Filen är större än 20 MB.', 'Spara den utan bilder, eller som text.');
  return content;
}

/** UTF-8, or the older Latin-1 when the bytes are no UTF-8. */
function decode(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

const readers: Readonly<Record<string, (content: Buffer) => Promise<readonly Block[]> | readonly Block[]>> = {
  '.txt': (content) => blocksOfText(decode(content)),
  '.md': (content) => blocksOfMarkdown(decode(content)),
  '.docx': blocksOfWordFile,
  '.pdf': blocksOfPdfFile,
};

async function blocksOf(file: string, content: Buffer): Promise<readonly Block[]> {
  const read = readers[extname(file).toLowerCase()];
  if (!read)
    throw unusable(
      file,
      `Filtypen ${extname(file) || 'utan ändelse'} går inte att läsa.`,
      'Använd .md, .txt, .docx eller .pdf.',
    );
  if (extname(file).toLowerCase() === '.docx' && !(await staysWithin(content, mostUnpacked)))
    throw unusable(
      file,
      'Filen är för stor när den packas upp.',
      'Är det ett regeldokument? Spara det utan bilder, eller som text.',
    );
  try {
    const blocks = await read(content);
    if (blocks.length <= mostBlocks) return blocks;
    throw unusable(
      file,
      `Filen har ${blocks.length} stycken, och högst ${mostBlocks} läses.`,
      'Är det ett regeldokument? Dela det annars i flera.',
    );
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    // The image that runs the bot is without what only the import needs.
    if (error instanceof Error && 'code' in error && /MODULE_NOT_FOUND$/.test(String(error.code)))
      throw unusable(
        file,
        'Paketet som läser den filtypen är inte installerat här.',
        'Läs in dokumentet där Brevvakt är installerat med npm install, eller spara det som text.',
      );
    if (error instanceof Error && error.name === 'PasswordException')
      throw unusable(file, 'Filen är låst med ett lösenord.', 'Spara den utan lösenord.');
    throw unusable(
      file,
      'Filens innehåll går inte att läsa som den filtypen.',
      'Öppna den, spara den på nytt, eller spara den som text.',
    );
  }
}

/** A Markdown file in the project's form already has facts and rule ids. */
function isProjectForm(file: string, content: Buffer): boolean {
  return (
    extname(file).toLowerCase() === '.md' &&
    /^---\r?\n[\s\S]*?\n---\r?\n[\s\S]*^[-*] \[[^\]\s]+\] /m.test(decode(content))
  );
}

function itemsOf(document: RuleDocument): readonly Item[] {
  let section: string | undefined;
  return document.rules.flatMap((rule): readonly Item[] => {
    const heading: readonly Item[] =
      rule.section === section ? [] : [{ kind: 'section', level: 1, text: rule.section }];
    section = rule.section;
    return [...heading, { kind: 'rule', text: rule.text, from: 'bullet' }];
  });
}

const nothing: NumberedBefore = { same: [], near: [] };

/** Reads a municipality's own document into the project's form; throws DocumentError when it cannot. */
export async function importRules(file: string, earlier: NumberedBefore = nothing): Promise<Imported> {
  const content = readContent(file);
  if (isProjectForm(file, content)) {
    const text = decode(content);
    const document = parseRuleDocument(text, file);
    const items = itemsOf(document);
    const blocks = items.map(({ text: line }): Block => ({ kind: 'text', lines: [line] }));
    return { text, document, items, unknownLabels: [], blocks };
  }
  const blocks = await blocksOf(file, content);
  const shape: Shape = shapeOf(blocks, basename(file, extname(file)));
  if (!shape.items.some((item) => item.kind === 'rule')) {
    throw unusable(
      file,
      'Ingen text att göra regler av.',
      'Är det inskannade sidor behöver de först bli text.',
    );
  }
  const text = formatRuleDocument(shape, stableIds(shape, earlier));
  return {
    text,
    document: parseRuleDocument(text, file),
    items: shape.items,
    unknownLabels: shape.unknownLabels,
    blocks,
  };
}

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const short = 4;
const long = 8;

/** A mark of a text that stays the same as long as the text does. */
function markOf(text: string): string {
  const bytes = createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest();
  return [...bytes.subarray(0, long)].map((byte) => letters[byte % letters.length] ?? '').join('');
}

type Placed = { readonly text: string; readonly section: string };

function placedRules(items: readonly Item[]): readonly Placed[] {
  let section = '';
  return items.flatMap((item) => {
    if (item.kind === 'section') section = item.text;
    return item.kind === 'rule' ? [{ text: item.text, section }] : [];
  });
}

function countOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * Ids from the rules' own text, so that a new import of the same text gives the same id; an earlier document's ids are
 * kept, also where a rule says nearly what it said: what is tied to it is then tied anew, not lost.
 */
function stableIds(shape: Shape, earlier: NumberedBefore): readonly string[] {
  const rules = placedRules(shape.items);
  const texts = countOf(rules.map(({ text }) => text));
  const marks = rules.map(({ text, section }) =>
    markOf((texts.get(text) ?? 0) > 1 ? `${section}\n${text}` : text),
  );
  const shorts = countOf(marks.map((mark) => mark.slice(0, short)));
  const before = keptIds(rules, earlier);
  const used = new Set(before.values());
  return rules.map((_, index) => {
    const mark = marks[index] ?? '';
    const own = `R-${(shorts.get(mark.slice(0, short)) ?? 0) > 1 ? mark : mark.slice(0, short)}`;
    const id = before.get(index) ?? (used.has(own) ? `${own}-${index + 1}` : own);
    used.add(id);
    return id;
  });
}

/** Writes a recognised document in the project's form. */
function formatRuleDocument({ facts, items }: Shape, ids: readonly string[]): string {
  let rule = 0;
  const lines = items.map((item) => {
    if (item.kind === 'section') return `${'#'.repeat(Math.min(6, item.level))} ${item.text}`;
    if (item.kind === 'note') return `> ${item.text}`;
    rule += 1;
    return `- [${ids[rule - 1] ?? ''}] ${item.text}`;
  });
  return layOut(facts, lines);
}

/** Facts and lines as a file: what is of one kind stands together. */
export function layOut(all: Readonly<Partial<Record<string, string>>>, body: readonly string[]): string {
  const facts = Object.fromEntries(
    factNames.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])),
  );
  const lines = ['---', stringify(facts, { lineWidth: 0 }).trimEnd(), '---', ''];
  for (const [at, line] of body.entries()) {
    if (at > 0 && (line.startsWith('#') || line[0] !== body[at - 1]?.[0])) lines.push('');
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}
