// A question as the evidence reads it: its words and units with how much each matters, and how it is put.

import { asksFor, isTechnical, type KindOfAnswer } from '../question/asked-for';
import { asksHow, asksHowToDo, focusOf, type Focus } from '../question/focus';
import type { Unit } from '../question/question-units';
import { groupsOfThree } from '../words/letters';
import { languageOf } from '../words/tokens';
import { fold } from '../words/words';
import type { IndexSide } from './rule-index';
import { importanceOf } from './scoring';

export interface AskedText {
  readonly text: string;
  /** The words of the question that mean something by themselves. */
  readonly words: readonly string[];
  readonly units: readonly Unit[];
}

export interface Weighed {
  readonly unit: Unit;
  readonly importance: number;
  readonly isInDocument: boolean;
  readonly words: ReadonlySet<string>;
}

export interface ReadQuestion {
  readonly weighed: readonly Weighed[];
  readonly total: number;
  /** Each word that means something, with how much it matters. */
  readonly words: readonly {
    readonly word: string;
    readonly importance: number;
    readonly groups: ReadonlySet<string>;
  }[];
  readonly touched: ReadonlySet<string>;
  readonly asked: readonly KindOfAnswer[];
  readonly isTechnical: boolean;
  readonly asksHow: boolean;
  readonly asksHowToDo: boolean;
  readonly focus: Focus;
  readonly isEnglish: boolean;
  readonly greatestRarity: number;
}

const ofUnknownWord = 0.8;
const isTouched = 0.4;
/** What a message is about is hardly asked. */
const asMatter = 0.3;

export function readQuestion(index: IndexSide, { units, words, text }: AskedText): ReadQuestion {
  const weighed = units.map((unit) => ({
    unit,
    importance: importanceOf(unit, index) * (unit.isMatter === true ? asMatter : 1),
    isInDocument: [...unit.features.keys()].some((key) => index.postings.has(key)),
    words: new Set(unit.words.split(' ')),
  }));
  const rarityOf = (word: string) =>
    Math.max(
      0,
      ...weighed
        .filter((one) => one.words.has(word))
        .flatMap(({ unit }) =>
          [...unit.features].map(([key, wanted]) => (wanted > 0.9 ? (index.rarity.get(key) ?? 0) : 0)),
        ),
    );
  const folded = fold(text, 'plain');
  const touched = weighed.flatMap(({ unit }) =>
    [...unit.features].flatMap(([key, wanted]) => (wanted > isTouched ? [key] : [])),
  );
  return {
    weighed,
    total: weighed.reduce((sum, { importance }) => sum + importance, 0) || 1,
    words: words
      .filter((word) => !isOnlyMatter(word, weighed))
      .map((word) => ({
        word,
        importance: rarityOf(word) || ofUnknownWord * index.greatestRarity,
        groups: groupsOfThree(word),
      })),
    touched: new Set(touched),
    asked: asksFor(folded),
    isTechnical: isTechnical(folded),
    asksHow: asksHow(text),
    asksHowToDo: asksHowToDo(text),
    focus: focusOf(text),
    isEnglish: languageOf(index.reading.lexicon.words(text), index.reading.lexicon) === 'en',
    greatestRarity: index.greatestRarity,
  };
}

const isOnlyMatter = (word: string, weighed: readonly Weighed[]): boolean => {
  const holders = weighed.filter((one) => one.words.has(word));
  return holders.length > 0 && holders.every(({ unit }) => unit.isMatter === true);
};
