import type { DocumentFacts } from '../../src/rules/domain/document';
import type { Block } from './blocks';
import { areNames, isIntroduction } from './introductions';
import { apart } from './table-rows';

type FactName = keyof DocumentFacts;

/** What municipalities call the facts in the heads of their documents. */
const factLabels: Readonly<Record<string, FactName>> = Object.fromEntries(
  (
    [
      ['kind', 'dokumenttyp, typ av dokument, dokumentkategori, dokumentslag, typ'],
      [
        'responsible',
        'ansvarig förvaltning, ansvarig, dokumentansvarig, dokumentägare, förvaltning, ansvarig nämnd, ansvarig avdelning, ansvarig för dokumentet, ansvarig funktion, ägare',
      ],
      [
        'decidedBy',
        'fastställare, fastställd av, fastställt av, beslutad av, beslutat av, beslutande, beslutsinstans, beslutsfattare, antagen av, beslutande organ, beslutande instans, utfärdad av',
      ],
      ['appliesTo', 'gäller för, målgrupp, omfattar, gäller'],
      [
        'validFrom',
        'gäller from, gäller fr.o.m., gäller från, gäller från och med, giltig från, giltig från och med, giltig from, giltigt från, ikraftträdande, träder i kraft',
      ],
      [
        'validUntil',
        'gäller tom, gäller t.o.m., gäller till, gäller till och med, giltig till, giltig till och med, giltig tom, giltighetstid, giltigt till, gäller längst till',
      ],
      [
        'dated',
        'datum, beslutsdatum, fastställd, fastställt, antagen, antaget, beslutad, dokumentdatum, datum för beslut, datum för fastställande, upprättad',
      ],
      ['caseNumber', 'diarienummer, dnr, diarienr, ärendenummer, ärende'],
      [
        'revision',
        'version, revision, reviderad, reviderat, senast reviderad, revideras, senast ändrad, uppdaterad',
      ],
      ['issuer', 'utgivare, kommun, organisation, myndighet'],
      ['signedBy', 'undertecknad av, undertecknat av'],
    ] as const
  ).flatMap(([name, labels]) => labels.split(', ').map((label) => [label, name] as const)),
);

/** The fact that a label in the head names, if it is a known one. */
function factNamed(label: string): FactName | undefined {
  return factLabels[
    label
      .toLowerCase()
      .replace(/[\s:]+$/, '')
      .replace(/\s+/g, ' ')
      .trim()
  ];
}

/** Facts read from a head, and the labels in it that are not known. */
export type HeadFacts = {
  readonly facts: Partial<Record<FactName, string>>;
  readonly unknown: readonly string[];
};

function pairsOf(rows: readonly (readonly string[])[]): readonly (readonly [string, string])[] {
  const [first = [], ...rest] = rows;
  const namesInRow = first.filter((cell) => factNamed(cell) !== undefined).length;
  const values = rest[0] ?? [];
  if (rest.length > 0 && namesInRow >= 2) {
    return first.map((label, column) => [
      label,
      rest
        .map((row) => row[column] ?? '')
        .join(' ')
        .trim() ||
        (values[column] ?? ''),
    ]);
  }
  return rows.flatMap((row) => {
    const pairs: [string, string][] = [];
    const cells = apart(row);
    for (let column = 0; column + 1 < cells.length; column += 2) {
      const [label = '', value = '', next] = cells.slice(column);
      // A cell beside the facts, as one with the municipality's name over several rows, is no label.
      const isBeside = factNamed(label) === undefined && factNamed(value) !== undefined;
      if (isBeside && next !== undefined) column -= 1;
      else pairs.push([label, value]);
    }
    return pairs;
  });
}

/** Reads the table in a document's head: labels above their values, or beside them. */
export function factsOfTable(rows: readonly (readonly string[])[]): HeadFacts {
  return collect(pairsOf(rows));
}

/** Reads a line of a head such as "Beslutad av: Kommunstyrelsen". */
export function factsOfLine(line: string): HeadFacts {
  const match = /^([^:]{2,40}):\s*(\S.*)$/.exec(line);
  return match && factNamed(match[1] ?? '') !== undefined
    ? collect([[match[1] ?? '', match[2] ?? '']])
    : { facts: {}, unknown: [] };
}

/** "kanslichefen. Gäller från den 1 maj": what goes on after the stop is another fact. */
const firstSentence = (value: string): string =>
  (value.split(/(?<=\p{Ll}{3}|\d)\.\s+(?=\p{Lu})/u)[0] ?? value).replace(/(?<=\p{Ll}{3})\.$/u, '');

function collect(pairs: readonly (readonly [string, string])[]): HeadFacts {
  const facts: Partial<Record<FactName, string>> = {};
  const unknown: string[] = [];
  for (const [label, value] of pairs) {
    const name = factNamed(label);
    if (name !== undefined && value !== '') facts[name] ??= firstSentence(value);
    else if (label !== '' && value !== '') unknown.push(label);
  }
  return { facts, unknown };
}

/** The municipality that a text speaks of most often, without its genitive. */
export function issuerOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(
    /(?<!\p{L})(\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)?) (kommun|stad)s?(?!\p{L})/gu,
  )) {
    const name = `${match[1] ?? ''} ${match[2] ?? ''}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const longestHeading = 100;
const mostWords = 14;
const address = /@|www\.|https?:|\d{3,}/;
const introducing = /nedan|följande|enligt mall|så här|exempelvis|exempel|:\s*\)?$/iu;
const lookedBack = 140;

/** Level of a heading that is known only from its looks. */
export const headingForm = 8;

/** The text of a block of one short line that is no sentence. */
function shortLine(block: Block | undefined): string | undefined {
  if (block?.kind !== 'text' || block.lines.length !== 1) return undefined;
  const [line = ''] = block.lines;
  const isEllipsis = /(?:\.{3,}|…)$/.test(line);
  const isSentence = /[.;,!]$/.test(line) && !isEllipsis;
  return line.length <= longestHeading && !isSentence ? line : undefined;
}

function looksLikeHeading(line: string): boolean {
  return (
    /^[\p{Lu}\d§]/u.test(line) &&
    !address.test(line) &&
    !isIntroduction(line) &&
    line.split(/\s+/).length <= mostWords &&
    !/,.*,/.test(line)
  );
}

function introduces(block: Block | undefined): boolean {
  if (block?.kind === 'bullet') return introducing.test(block.text.slice(-lookedBack));
  return (
    block?.kind === 'text' &&
    shortLine(block) === undefined &&
    introducing.test(block.lines.join(' ').slice(-lookedBack))
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

/** "När anställningen upphör återlämnas:" over items that begin small, or over names. */
const goesOnIn = (line: string, next: Block): boolean =>
  line.endsWith(':') && next.kind === 'bullet' && (/^\p{Ll}/u.test(next.text) || areNames(line, [next.text]));

function headingOrText(line: string, guess: boolean): Block {
  return guess && looksLikeHeading(line)
    ? { kind: 'heading', level: headingForm, text: line }
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
    for (const line of run.slice(taken)) {
      const mayBe = marked < 2 && next !== undefined && !goesOnIn(line, next);
      resolved.push(headingOrText(line, mayBe));
    }
    index += run.length - 1;
  }
  return resolved;
}
