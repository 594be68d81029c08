// The extract of the minutes that a document ends or begins with: who decided to adopt it, that it is justified, who wrote.

import type { DocumentFacts } from '../../src/rules/domain/document';
import type { Block } from './blocks';
import { body, decisionIn } from './decisions';

const decides = String.raw`^${body}\s+(?:har\s+)?beslut(?:ar|ade|at)(?!\p{L})`;
/** "Kommunstyrelsen beslutar", and what it decides in the list below. */
const opens = new RegExp(String.raw`${decides}[^.!?]{0,60}$`, 'iu');
const document = String.raw`(?:riktlinj|rutin|polic|reglement|regler|bestämmels|föreskrift|anvisning|dokument|instruktion|handbok|plan(?:en)?(?!\p{L}))`;
const adopting = String.raw`(?:anta(?!\p{L})|(?:fastställa|godkänna|upphäva|revidera)(?!\p{L})[^.;]*?${document})`;
const item = new RegExp(String.raw`^(?:att\s+)?${adopting}`, 'iu');
const isDecided = new RegExp(String.raw`${decides}[^.!?]*?(?<!\p{L})att\s+${adopting}`, 'iu');

/** What minutes say of themselves. */
const ofMinutes =
  /^(?:(?:denna\s+)?paragraf(?:en)?\s[^.]{0,40}juster|omedelbar(?:t)?\s+juster|vid\s+protokollet(?!\p{L})(?!\s+(?:ska|skall|får|måste|förs)(?!\p{L}))|(?:utdrags)?bestyrk|justera(?:s|t|d|de|re)(?!\p{L})(?:\s*:|\s+(?:den|av)(?!\p{L})|\s*$)|protokollsutdrag|utdrag\s+ur\s+protokoll)/iu;
const namesSigner = /^(?:vid\s+protokollet|(?:utdrags)?bestyrk\p{L}*|justera\p{L}*)/iu;
const personName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:, [\p{Ll} ]+)?$/u;

const wordsOf = (block: Block | undefined): string => {
  if (block?.kind === 'text') return block.lines.join(' ').trim();
  return block?.kind === 'bullet' || block?.kind === 'heading' ? block.text : '';
};

const noteOf = (text: string): Block => ({ kind: 'note', why: 'decision', text });

/** A decision with its list of "att" in one, and how many blocks it takes; none where it is about something else. */
function decisionAt(blocks: readonly Block[], at: number): number {
  const block = blocks[at];
  const text = wordsOf(block);
  if (block?.kind === 'heading' ? !opens.test(text) : block?.kind !== 'text') return 0;
  if (isDecided.test(text)) return 1;
  if (!opens.test(text)) return 0;
  const from = blocks.slice(at + 1);
  const end = from.findIndex((one) => one.kind !== 'bullet');
  const items = from.slice(0, end < 0 ? from.length : end).map(wordsOf);
  return items.some((one) => item.test(one)) ? items.length + 1 : 0;
}

/** The sentences beside what minutes say stand as they did. */
function withoutMinutes(block: Block): readonly Block[] {
  const sentences = wordsOf(block).split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  if (block.kind !== 'text' || !sentences.some((one) => ofMinutes.test(one))) return [block];
  const rest = sentences.filter((one) => !ofMinutes.test(one) && !personName.test(one));
  const note = noteOf(sentences.filter((one) => !rest.includes(one)).join(' '));
  return rest.length === 0 ? [note] : [{ kind: 'text', lines: [rest.join(' ')] }, note];
}

const isSigner = (block: Block | undefined): boolean =>
  block?.kind === 'text' && block.lines.every((line) => personName.test(line.trim()));

/** The same blocks, the decision to adopt the document and what minutes say of themselves as notes. */
export function withoutDecisionBlock(blocks: readonly Block[]): readonly Block[] {
  const told: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    const taken = decisionAt(blocks, at);
    const last = told.at(-1);
    if (taken > 0) {
      told.push(...blocks.slice(at, at + taken).map((one) => noteOf(wordsOf(one))));
      at += taken - 1;
    } else if (last?.kind === 'note' && last.why === 'decision' && isSigner(block) && signs(last.text))
      told.push(noteOf(wordsOf(block)));
    else told.push(...withoutMinutes(block));
  }
  return told;
}

const signs = (text: string): boolean =>
  namesSigner.test(text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? '') && !/\p{L}:\s*\p{Lu}/u.test(text);

/** Who decided, and when, as far as the extract says. */
export const factsOfDecision = (blocks: readonly Block[]): readonly Partial<DocumentFacts>[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'note' || block.why !== 'decision') return [];
    const [, by] = new RegExp(decides, 'iu').exec(block.text) ?? [];
    const who = by === undefined ? {} : { decidedBy: by.slice(0, 1).toUpperCase() + by.slice(1) };
    return [{ ...who, ...decisionIn(block.text) }];
  });
