// Which free text may be kept: nothing that tells of somebody's health or family; in doubt nothing (P3, K1).

import { foldAccents } from './plain-words';
import {
  bodiesFirst,
  kinds,
  ownedSigns,
  ownerWords,
  ownings,
  signMarks,
  signPhrases,
  signsAccented,
  signsFirst,
  signsInside,
  signsWhole,
  slipWords,
} from './personal-signs';

/** Longest word that is looked at letter by letter. */
const longestWord = 40;
const shortestSlip = 6;

const whole: ReadonlySet<string> = new Set(signsWhole);
const accented: ReadonlySet<string> = new Set(signsAccented);
const owned: ReadonlySet<string> = new Set(ownedSigns);
const owners: ReadonlySet<string> = new Set(ownerWords);

/** Stands for a word that is nobody's. */
const nobodys = 'x';

/**
 * Whether a text has a sign of the health or family of somebody. A kind of document ("läkarintyg") is none, unless it
 * is somebody's; nor is what holds for anybody ("när man är sjuk").
 */
export function tellsOfSomebody(text: string): boolean {
  if (signMarks.some((mark) => text.includes(mark))) return true;
  const written =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (written.some((word) => accented.has(word))) return true;
  const plain = withoutKinds(wordsApart(text), text);
  if (signPhrases.some((phrase) => plain.includes(` ${phrase} `))) return true;
  const words = plain.trim().split(' ');
  return words.some((word, at) => isSign(word) || isOwned(words, at));
}

/** Folded words with one space around each. */
function wordsApart(text: string): string {
  const folded = foldAccents(text.normalize('NFKC').toLowerCase())
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'a')
    .replace(/[\p{Cf}'’´`]/gu, '');
  return ` ${(folded.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

const conditions = 'nar|om|ifall|when|if';
const anybody =
  'man|nagon|nan|nagon annan|en kollega|kollegan|kollegor|en anstalld|anstallda|one|someone|somebody|a colleague';
const generally = new RegExp(
  ` (?:${conditions}) (?:${anybody}) (?:ar|e|blir|is|are|gets|becomes) (?:sjuk|sjuka|sick|ill)(?= )`,
  'g',
);

/** Words of somebody's own before a kind, or a name beside it, leave it as it is. */
function withoutKinds(words: string, text: string): string {
  const open = words.replace(generally, ` ${nobodys}`);
  if (!kinds.some((kind) => open.includes(` ${kind} `))) return open;
  const isSomebodys =
    ownings.some((owning) => open.includes(` ${owning} `)) ||
    open.split(' ').some((word) => owners.has(word)) ||
    /[^\s.!?:]\s+\p{Lu}\p{Ll}/u.test(text);
  if (isSomebodys) return open;
  return kinds.reduce((left, kind) => withoutKind(left, kind), open);
}

/** A genitive before it makes it somebody's: "Annas läkarintyg". */
function withoutKind(words: string, kind: string): string {
  const parts = words.split(` ${kind} `);
  return parts.reduce((before, after) => `${before} ${isGenitive(before) ? kind : nobodys} ${after}`);
}

const isGenitive = (before: string): boolean =>
  (before.split(' ').at(-1)?.length ?? 0) > 3 && before.endsWith('s');

function isSign(word: string): boolean {
  const head = word.slice(0, longestWord).replace(/(.)\1\1+/gu, '$1');
  if (bodiesFirst.some((body) => head.startsWith(body))) return false;
  if (whole.has(head)) return true;
  if (signsFirst.some((sign) => head.startsWith(sign))) return true;
  return signsInside.some((sign) => head.includes(sign)) || isSlip(head);
}

function isOwned(words: readonly string[], at: number): boolean {
  if (!owned.has(words[at] ?? '')) return false;
  return owners.has(words[at - 1] ?? '') || owners.has(words[at - 2] ?? '');
}

/** Every way to write a word with one letter left out; the first is seldom missed. */
const shortened = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));

const slips: ReadonlySet<string> = new Set(slipWords.flatMap((word) => [word, ...shortened(word)]));

/** One letter too many, too few, another or swapped: both words with one letter less are the same. */
const isSlip = (word: string): boolean =>
  word.length >= shortestSlip - 1 &&
  (slips.has(word) || (word.length >= shortestSlip && shortened(word).some((rest) => slips.has(rest))));
