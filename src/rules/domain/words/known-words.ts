// Which words are ordinary ones: those of the rules in force and the thesaurus, and those of everyday speech.

import type { IndexSide, RuleIndex } from '../finding/rule-index';
import { fold } from './words';

/** `work`: a word of the rules or of what they are about; `everyday`: any other that is no sign of somebody. */
export type WordKind = 'work' | 'everyday' | 'unknown';

/** In the list of everyday words, and words for people. */
const people: ReadonlySet<string> = new Set(
  'lisa kalle bengt anna erik gubbe tant kille tjej guy kompis granne grannen son dotter bror syster fru'.split(
    ' ',
  ),
);

/** Ordinary in a question, though neither the rules nor the thesaurus have them. */
const ordinary: ReadonlySet<string> = new Set(
  'kostar kosta kopia kopior hund hunden katt katten jobbet skräppost dog bring sent often kept opened shared kastas kasta område området area recover touch attachment'.split(
    ' ',
  ),
);

const longest = 40;

/** Each part of a compound must be known by itself; people who leave out å ä ö are understood. */
export function wordKind({ accented, plain }: RuleIndex, written: string): WordKind {
  if (written.length > longest) return 'unknown';
  const lower = written.toLowerCase();
  if (/^\d+$/u.test(lower) || ordinary.has(lower)) return 'work';
  const kinds = [kindIn(accented, fold(lower, 'accented')), kindIn(plain, fold(lower, 'plain'))];
  return kinds.includes('work') ? 'work' : kinds.includes('everyday') ? 'everyday' : 'unknown';
}

function kindIn({ reading: { lexicon, vocabulary } }: IndexSide, word: string): WordKind {
  if (people.has(word)) return 'unknown';
  if (lexicon.stop.sv.has(word) || lexicon.stop.en.has(word)) return 'work';
  const stems = [lexicon.stem(word, 'sv'), lexicon.stem(word, 'en')] as const;
  if (vocabulary.has(word) || stems.some((stem) => lexicon.weak.has(stem))) return 'work';
  const concepts = [
    ...(lexicon.singles.sv.get(`=${word}`) ?? lexicon.singles.sv.get(stems[0]) ?? []),
    ...(lexicon.singles.en.get(`=${word}`) ?? lexicon.singles.en.get(stems[1]) ?? []),
  ];
  if (concepts.some((name) => lexicon.concepts.get(name)?.outside !== true)) return 'work';
  const isEveryday =
    concepts.length > 0 ||
    stems.some((stem) => lexicon.common.has(stem)) ||
    vocabulary.partsOf(word).length > 0;
  return isEveryday ? 'everyday' : 'unknown';
}
