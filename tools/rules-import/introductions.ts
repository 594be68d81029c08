// A list's introduction stays with its items, so that each rule can be read alone.

import type { Block } from './blocks';

const longestRule = 1200;
const ends = /:\s*$/u;
const bindsItems =
  /(?<!\p{L})(?:inte|aldrig|får|ska|skall|måste|bör|undantag|endast|bara|utan|krävs|gäller)(?!\p{L})/iu;
const isSentence = (text: string): boolean => /^[\p{Lu}\d]/u.test(text) && /[.!?]$/.test(text);

/** Bullets from there on, and where they end. */
function itemsFrom(blocks: readonly Block[], start: number): readonly string[] {
  const items: string[] = [];
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'bullet') break;
    if (block.depth > 0 && items.length > 0)
      items[items.length - 1] = `${items.at(-1) ?? ''} – ${block.text}`;
    else items.push(block.text);
  }
  return items;
}

const withoutStop = (text: string): string => text.replace(/[;,.]+$/u, '');
const endsInAnd = /(?<!\p{L})(?:och|samt|eller|and|or)\s*[;,.]*$/iu;

/** "hund; katt, och häst": an "och" that ends an item goes on with the next one. */
const inOneSentence = (items: readonly string[]): string =>
  items
    .map((item, at) => {
      if (at === items.length - 1) return item;
      return endsInAnd.test(item) ? `${withoutStop(item)} ` : `${withoutStop(item)}; `;
    })
    .join('');

/** "Följande får inte skickas: " and its items as one; as many rules as items where they are sentences, or too long for one. */
function joined(introduction: string, items: readonly string[]): readonly Block[] {
  const areSentences = items.filter(isSentence).length * 2 > items.length;
  const one = `${introduction} ${inOneSentence(items)}`;
  if (!areSentences && one.length <= longestRule) return [{ kind: 'bullet', depth: 0, text: one }];
  return items.map((item) => ({ kind: 'bullet', depth: 0, text: `${introduction} ${item}` }));
}

/** The sentences before an introduction stand by themselves. */
function partsOf(
  block: Block | undefined,
): { readonly before: string; readonly introduction: string } | undefined {
  const text = block?.kind === 'text' ? block.lines.join(' ') : '';
  if (text === '' || /[.!?]\s*$/u.test(text)) return undefined;
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return { before: sentences.slice(0, -1).join(' '), introduction: sentences.at(-1) ?? '' };
}

/** What stands over a list is no heading where the items say nothing without it. */
export const isIntroduction = (line: string): boolean => ends.test(line) && bindsItems.test(line);

/** Items that begin small go on with the sentence over them: "När anställningen upphör återlämnas" – nycklar, kort. */
const goOn = (items: readonly string[]): boolean => items.every((item) => /^\p{Ll}/u.test(item));

export function withIntroductions(blocks: readonly Block[]): readonly Block[] {
  const told: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (block.kind === 'text' && blocks[at + 1]?.kind === 'table') {
      told.push(...withoutTablesWords(block.lines.join(' '), block));
      continue;
    }
    const parts = partsOf(block);
    const items = parts === undefined ? [] : itemsFrom(blocks, at + 1);
    if (parts === undefined || !areBound(parts.introduction, items)) {
      told.push(block);
      continue;
    }
    if (parts.before !== '') told.push({ kind: 'text', lines: [parts.before] });
    told.push(...joined(parts.introduction, items));
    at += countOf(blocks, at + 1);
  }
  return told;
}

const pointsAtTable = /(?<!\p{L})(?:tabellen|tabell|uppställningen|sammanställningen)(?!\p{L})/iu;

/** "Ansvaret är fördelat enligt tabellen nedan" says nothing without it: its rows are the rules. */
function withoutTablesWords(text: string, block: Block): readonly Block[] {
  const sentences = text.split(/(?<=[.!?:])\s+(?=\p{Lu})/u);
  const last = sentences.at(-1) ?? '';
  if (!pointsAtTable.test(last)) return [block];
  const before = sentences.slice(0, -1).join(' ');
  const note: Block = { kind: 'note', why: 'ofTable', text: last };
  return before === '' ? [note] : [{ kind: 'text', lines: [before] }, note];
}

/** "Information klassas i fyra nivåer:" – "Nivå 0", "Nivå 1": names say nothing without the sentence over them. */
export const areNames = (introduction: string, items: readonly string[]): boolean =>
  ends.test(introduction) &&
  wordsIn(introduction) > 3 &&
  items.every((item) => wordsIn(item) <= 5 && !/[.!?]$/u.test(item));
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const areBound = (introduction: string, items: readonly string[]): boolean =>
  items.length > 0 && (isIntroduction(introduction) || goOn(items) || areNames(introduction, items));

const countOf = (blocks: readonly Block[], start: number): number => {
  const end = blocks.findIndex((block, at) => at >= start && block.kind !== 'bullet');
  return (end < 0 ? blocks.length : end) - start;
};
