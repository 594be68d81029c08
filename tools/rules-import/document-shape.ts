import type { DocumentFacts } from '../../src/rules/domain/document';
import type { Block, Why } from './blocks';
import {
  factsOfLine,
  factsOfTable,
  issuerOf,
  headingForm,
  resolveHeadings,
  type HeadFacts,
} from './facts-and-headings';
import { decisionIn, isDecision } from './decisions';
import { factsOfDecision, withoutDecisionBlock } from './decision-block';
import { titleIn } from './document-title';
import { withIntroductions } from './introductions';
import { withNumberedHeadings } from './numbered-headings';
import { apart, lacksHeaders, rowsAsRules } from './table-rows';
import { tellApart } from './tell-apart';
import { withoutNumber } from '../../src/rules/domain/rule-numbers';

/** What a document consists of, in its order; notes are kept but are no rules. */
export type Item =
  | { readonly kind: 'section'; readonly level: number; readonly text: string; readonly added?: boolean }
  | {
      readonly kind: 'rule';
      readonly text: string;
      readonly from: 'bullet' | 'paragraph' | 'address' | 'row';
      /** The first of a table whose headers are not known. */
      readonly isFirstRow?: boolean;
    }
  | {
      readonly kind: 'note';
      readonly text: string;
      readonly why?: Why | 'head' | 'foot' | 'headers' | 'describes' | 'byHand';
    };

/** A document whose parts have been recognised. */
export type Shape = {
  readonly facts: DocumentFacts;
  readonly items: readonly Item[];
  readonly unknownLabels: readonly string[];
};

const addressLine = /^(?:\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|(?:tel(?:efon)?:?\s*)?[\d +()-]{6,})$/iu;
const isoDate = /\b(\d{4}-\d{2}-\d{2})\b/;
const personName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const addedSection = 'Adresser';
const shortestParagraph = 90;

type Draft = {
  readonly items: Item[];
  readonly facts: Partial<Record<keyof DocumentFacts, string>>;
  readonly unknown: string[];
};

function takeFacts(draft: Draft, found: HeadFacts): void {
  for (const [name, value] of Object.entries(found.facts)) draft.facts[name as keyof DocumentFacts] ??= value;
  draft.unknown.push(...found.unknown);
}

function headNote(block: Block, draft: Draft): void {
  if (block.kind === 'table') {
    takeFacts(draft, factsOfTable(block.rows));
    for (const row of block.rows)
      draft.items.push({ kind: 'note', why: 'head', text: apart(row).join(' | ') });
  } else if (block.kind === 'text') {
    for (const line of block.lines) {
      takeFacts(draft, factsOfLine(line));
      takeFacts(draft, { facts: decisionIn(line), unknown: [] });
      draft.items.push({ kind: 'note', why: 'head', text: line });
    }
  } else
    draft.items.push({ kind: 'note', why: block.kind === 'note' ? block.why : 'head', text: block.text });
}

/** Whether a block before the first section only describes the document. */
function isDescriptive(block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'heading') return false;
  if (block.kind === 'table' || block.kind === 'note') return true;
  const text = block.kind === 'text' ? block.lines.join(' ') : block.text;
  const areFacts =
    block.kind === 'text' && block.lines.some((line) => Object.keys(factsOfLine(line).facts).length > 0);
  return areFacts || isDecision(text) || (text.length < shortestParagraph && !/[.!?]$/.test(text));
}

/** Reads title and head; returns where the body starts. */
function readHead(blocks: readonly Block[], draft: Draft): number {
  const title = blocks.findIndex((block) => block.kind === 'heading');
  if (title < 0 || !blocks.slice(0, title).every(isDescriptive)) return 0;
  let body = title + 1;
  while (isDescriptive(blocks[body])) body += 1;
  const endsInHeading = blocks[body]?.kind === 'heading';
  const isList = blocks.slice(title + 1, body).filter((block) => block.kind === 'bullet').length > 1;
  const end = endsInHeading && !isList ? body : title + 1;
  const named = titleIn(blocks, title, end);
  for (const block of blocks.slice(0, named.end)) headNote(block, draft);
  draft.facts.title = named.title;
  if (!endsInHeading || isList)
    draft.items.push({ kind: 'section', level: 1, text: named.title, added: true });
  return named.end;
}

/** The lines at the very end that say who signed and when. */
function closingFrom(blocks: readonly Block[]): number {
  let start = blocks.length;
  while (start > 0 && isClosing(blocks[start - 1])) start -= 1;
  const lines = blocks.slice(start).flatMap((block) => (block.kind === 'text' ? block.lines : []));
  return lines.some((line) => isoDate.test(line) || personName.test(line)) ? start : blocks.length;
}

function isClosing(block: Block | undefined): boolean {
  return (
    block?.kind === 'text' &&
    block.lines.length <= 4 &&
    block.lines.every(
      (line) => line.length < 60 && !/[.:!?]$/.test(line) && !addressLine.test(line.replace(isoDate, '')),
    )
  );
}

function readClosing(blocks: readonly Block[], draft: Draft): void {
  const lines = blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []));
  const person = lines.findIndex((line) => personName.test(line));
  const date = lines.map((line) => isoDate.exec(line)?.[1]).find((found) => found !== undefined);
  if (date !== undefined) draft.facts.dated ??= date;
  if (person >= 0) draft.facts.signedBy ??= lines.slice(person, person + 2).join(', ');
  for (const line of lines) takeFacts(draft, { facts: decisionIn(line), unknown: [] });
  for (const text of lines) draft.items.push({ kind: 'note', why: 'foot', text });
}

/** A block with addresses gives one rule per address with its label; other lines are one paragraph. */
function paragraphsOf(
  lines: readonly string[],
): readonly { readonly text: string; readonly address: boolean }[] {
  if (!lines.some((line) => addressLine.test(line)) || lines.length === 1)
    return [{ text: lines.join(' '), address: false }];
  const groups: { text: string; address: boolean }[] = [];
  let open: string[] = [];
  for (const line of lines) {
    open.push(line);
    if (!addressLine.test(line)) continue;
    groups.push({ text: open.join(' '), address: true });
    open = [];
  }
  if (open.length > 0) groups.push({ text: open.join(' '), address: true });
  return groups;
}

function readBlock(block: Block, draft: Draft): void {
  const { items } = draft;
  if (block.kind === 'heading') items.push({ kind: 'section', level: block.level, text: block.text });
  else if (block.kind === 'table') {
    const { headers, rules } = rowsAsRules(block.rows, block.headers);
    if (headers !== undefined) items.push({ kind: 'note', why: 'headers', text: headers.join(' | ') });
    const isUnknown = lacksHeaders(block.rows, headers);
    for (const [at, text] of rules.entries())
      items.push({ kind: 'rule', text, from: 'row', ...(isUnknown && at === 0 && { isFirstRow: true }) });
  } else if (block.kind === 'note') items.push({ kind: 'note', why: block.why, text: block.text });
  else if (block.kind === 'bullet') {
    const last = items.at(-1);
    if (block.depth > 0 && last?.kind === 'rule')
      items[items.length - 1] = { ...last, text: `${last.text} – ${block.text}` };
    else items.push({ kind: 'rule', text: block.text, from: 'bullet' });
  } else {
    for (const { text, address } of paragraphsOf(block.lines)) {
      if (onlyDescribes(text, sectionOf(items))) {
        items.push({ kind: 'note', why: 'describes', text });
        continue;
      }
      if (address) addAddressSection(items);
      items.push({ kind: 'rule', text, from: address ? 'address' : 'paragraph' });
    }
  }
}

const sectionOf = (items: readonly Item[]): string | undefined =>
  items.findLast((item) => item.kind === 'section')?.text;

function addAddressSection(items: Item[]): void {
  if (/adress|kontakt/iu.test(sectionOf(items) ?? '')) return;
  items.push({ kind: 'section', level: 1, text: addedSection, added: true });
}

/** Levels count from 1; of headings known only from their looks, one that stands right above another is its parent. */
function withLevels(items: readonly Item[]): readonly Item[] {
  const marked = items.flatMap((item) =>
    item.kind === 'section' && item.level < headingForm && item.added !== true ? [item.level] : [],
  );
  const top = Math.min(...marked, headingForm);
  return items.map((item, index) => {
    if (item.kind !== 'section' || item.added === true) return item;
    if (item.level < headingForm) return { ...item, level: item.level - top + 1 };
    return { ...item, level: items[index - 1]?.kind === 'section' ? 2 : 1 };
  });
}

/** Recognises head, sections, rules, addresses and signature in the blocks of a file. */
export function shapeOf(blocks: readonly Block[], fallbackTitle: string): Shape {
  const draft: Draft = { items: [], facts: {}, unknown: [] };
  const told = withoutDecisionBlock(joinLines(tellApart(blocks)));
  const resolved = resolveHeadings(withNumberedHeadings(told));
  const start = readHead(resolved, draft);
  const end = Math.max(start, closingFrom(resolved));
  const body = resolved.slice(start, end);
  for (const facts of [...decisionsIn(body), ...factsOfDecision(told)])
    takeFacts(draft, { facts, unknown: [] });
  for (const block of withIntroductions(body)) readBlock(block, draft);
  readClosing(resolved.slice(end), draft);
  const issuer = issuerOf(draft.items.map((item) => item.text).join('. '));
  if (issuer !== undefined) draft.facts.issuer ??= issuer;
  return {
    facts: { ...draft.facts, title: draft.facts.title ?? fallbackTitle },
    items: withLevels(draft.items),
    unknownLabels: draft.unknown,
  };
}

/** A decision that stands in a sentence at the beginning or the end, with its day: the sentence stays a rule. */
const decisionsIn = (body: readonly Block[]): readonly Partial<DocumentFacts>[] =>
  [...body.slice(0, nearEdge), ...body.slice(-nearEdge)]
    .flatMap((block) => (block.kind === 'text' ? [decisionIn(block.lines.join(' '))] : []))
    .filter(({ dated, validFrom }) => dated !== undefined || validFrom !== undefined);

const nearEdge = 3;

const address = /^(?:\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+)$/iu;

/** Whether a paragraph goes on with the one before: an address after its label, a label after an address, a broken sentence. */
function goesOn(before: readonly string[], lines: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  const [first = ''] = lines;
  const isLabelled = /:$/.test(last) && address.test(first) && lines.length === 1;
  const isNextLabel = address.test(last) && before.length > 1 && /:$/.test(first) && lines.length === 1;
  const isBroken =
    /^\p{Ll}/u.test(first) && !address.test(first) && !/[.:;!?]$/.test(last) && !address.test(last);
  return isLabelled || isNextLabel || isBroken;
}

/** Joins lines that stand as paragraphs of their own but belong together, as word processors often leave them. */
function joinLines(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === 'text' && before?.kind === 'text' && goesOn(before.lines, block.lines))
      joined[joined.length - 1] = { kind: 'text', lines: [...before.lines, ...block.lines] };
    else joined.push(block);
  }
  return joined;
}

const opening = /^(?:inledning|bakgrund|introduktion|förord|introduction|background)$/iu;
const binding =
  /(?<!\p{L})(?:ska|skall|måste|får|bör|kan|gäller|omfatta\p{L}*|krävs|förbjud\p{L}*|inte|aldrig|alltid|endast|bara|senast|inom|varje|beslut\p{L}*|antog\p{L}*|antag\p{L}*|fastställ\p{L}*)(?!\p{L})/iu;
const tellsOfIt = /(?<!\p{L})(?:beskriver|redogör|sammanfattar|innehåller)(?!\p{L})/iu;

/** A paragraph that opens the document and binds nobody: how many letters come in a year, what the text describes. */
function onlyDescribes(text: string, section: string | undefined): boolean {
  if (section === undefined || !opening.test(withoutNumber(section))) return false;
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).every((one) => tellsOfIt.test(one) || !binding.test(one));
}
