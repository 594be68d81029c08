// What is said, with names, mailboxes, days and rules masked: "ge §mailbox till §person §day".

import type { Link } from '../days/day-words';
import { isHalfOfEach, type Run } from '../days/piece';
import { findRuns } from '../days/find-runs';
import { withoutManners } from './manners';
import type { Token } from './tokens';
import { clean, tokensOf } from './tokens';

export type Mask = '§person' | '§mailbox' | '§day' | '§time' | '§rule' | '§name';

/** Tokens that a mask stands for. */
export interface Masked {
  readonly from: number;
  readonly to: number;
  readonly mask: Mask;
}

const isTime = ({ pieces }: Run): boolean =>
  pieces.every(({ piece }) => piece.kind === 'clock' || piece.kind === 'half' || piece.kind === 'later');

const kept: Partial<Readonly<Record<Link, string>>> = { to: 'till', before: 'till', back: 'tillbaka' };

/** The masked words of a run: the word that leads to an end or a return stays. */
function wordsOfRun(run: Run): readonly string[] {
  const link = run.pieces[0]?.link;
  const lead = link === undefined ? undefined : kept[link];
  const mask = isTime(run) ? '§time' : '§day';
  return lead === undefined ? [mask] : [lead, mask];
}

/** What a stretch of days is called where its name says more than when: "jullov 22/12–5/1", "lunch 11.30–12.30". */
function namedIn(tokens: readonly Token[], run: Run): readonly string[] {
  const [first] = run.pieces;
  const word = tokens[run.from]?.word ?? '';
  const isLunch = first?.link === undefined && first?.piece.kind === 'clock' && first.piece.isLunch === true;
  return isLunch || /(?:lov|lovet|langhelg|langhelgen|halvdag)$/.test(word) ? [word] : [];
}

/** "Förmiddagarna", "half a day": said as words, with the days beside them masked. */
function plainIn(tokens: readonly Token[], { from, to, pieces }: Run): readonly string[] | undefined {
  const words = tokens.slice(from, to).map(({ word }) => word);
  const last = words.findLastIndex((word) => /middagar(?:na)?$/.test(word));
  const rest = pieces.some(({ piece }) => piece.kind !== 'half' && piece.kind !== 'some') ? ['§day'] : [];
  const isEach = pieces.some(({ piece }) => isHalfOfEach(piece));
  if (isEach) return rest.length === 0 ? words : [words[0] ?? '', ...rest];
  if (words[0] === 'half') return ['half', ...(words[1] === 'day' ? ['day'] : ['§day']), ...rest];
  return last < 0 ? undefined : [...words.slice(0, last + 1), ...rest];
}

/** The words in order, each masked stretch as its mask; of overlapping ones the earlier counts. */
export function maskedWords(
  tokens: readonly Token[],
  runs: readonly Run[],
  masked: readonly Masked[],
): readonly string[] {
  const names = new Map(masked.map((one) => [one.from, one]));
  const days = new Map(runs.map((run) => [run.from, run]));
  const words: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const name = names.get(at);
    const run = name === undefined ? days.get(at) : undefined;
    if (name) words.push(name.mask);
    else if (run) words.push(...(plainIn(tokens, run) ?? [...namedIn(tokens, run), ...wordsOfRun(run)]));
    else words.push(tokens[at]?.word ?? '');
    at = name?.to ?? run?.to ?? at + 1;
  }
  return words;
}

const slots: Readonly<Record<string, string>> = {
  slotperson: '§person',
  slotpersons: '§person',
  slotmailbox: '§mailbox',
  slotday: '§day',
  slottime: '§time',
  slotrule: '§rule',
};

/** What stands in the phrase files, as tokens: each slot is a word that nobody writes. */
export const tokensWithSlots = (line: string): readonly Token[] =>
  tokensOf(clean(line.replace(/\{(\w+)\}/g, 'slot$1')));

export const isSlot = (word: string): boolean => Object.hasOwn(slots, word);

/** The masked words of such tokens. */
export const wordsWithSlots = (tokens: readonly Token[]): readonly string[] =>
  maskedWords(tokens, findRuns(tokens), []).map((word) => slots[word] ?? word);

/** The masked words of a phrase of the phrase files. */
export const wordsOfPhrase = (phrase: string): readonly string[] =>
  wordsWithSlots(withoutManners(tokensWithSlots(phrase)));
