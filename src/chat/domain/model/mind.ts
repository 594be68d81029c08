// What the bot has learnt: how acts are said, and every word that it knows.

import { train } from '../../../core/linear-model';
import { spellingIndex } from '../../../core/spelling';
import type { Act } from '../acts/acts';
import type { ActModel } from './act-model';
import { light } from '../amend/amend-words';
import { calendarWords } from '../days/calendar-words';
import { comingWords } from '../forms/away/coming';
import { dangerWords } from '../forms/danger';
import { hedges } from '../forms/away/unsettled';
import { featuresOf } from './features';
import { wordsOfPhrase } from '../reading/mask';
import { phrasesOf } from './phrases';
import type { Vocabulary } from '../reading/reading';
import { wordsOfMany, wordsOfSaid } from './said-lines';

export interface Mind {
  readonly model: ActModel;
  readonly vocabulary: Vocabulary;
  /** Short phrases that stand in the files as they are. */
  readonly known: ReadonlyMap<string, Act>;
}

/** A line of a phrase file and its act. */
export interface Line {
  readonly act: Act;
  readonly line: string;
  /** Learnt as somebody wrote it, in no short form: it is an example, not the word for anything. */
  readonly isSaid: boolean;
}

/** One alone is tipped by a line more or less; as many take half a minute when the project is built. */
const learners = 3;

/** Learns from the phrase files; the same lines make the same mind. */
export function learn(lines: readonly Line[]): Mind {
  const phrases = lines
    .filter(({ isSaid }) => !isSaid)
    .flatMap(({ act, line }) => {
      const written = phrasesOf(line).map(wordsOfPhrase);
      return written.map((words) => ({ act, words, weight: 1 / Math.sqrt(written.length) }));
    });
  const said = lines.filter(({ isSaid }) => isSaid);
  const vocabulary = vocabularyOf([
    ...phrases.flatMap(({ words }) => words),
    ...wordsOfMany(said.map(({ line }) => line)),
  ]);
  const examples = [
    ...phrases,
    ...said.map(({ act, line }) => ({ act, words: wordsOfSaid(line, vocabulary), weight: 1 })),
  ];
  const model = train(
    examples.map(({ act, words, weight }) => ({ label: act, features: featuresOf(words), weight })),
    { learners },
  );
  return { model, vocabulary, known: knownOf(phrases) };
}

interface Phrase {
  readonly act: Act;
  readonly words: readonly string[];
}

const mostKnown = 5;

/** What is compared with a known phrase: the words alone, and whether it is asked. */
export const keyOf = (words: readonly string[]): string =>
  words.filter((word) => /^[\p{L}\d§?]/u.test(word)).join(' ');

/** Of two acts with one phrase neither is known by it. */
function knownOf(phrases: readonly Phrase[]): ReadonlyMap<string, Act> {
  const acts = new Map<string, Set<Act>>();
  for (const { act, words } of phrases) {
    const key = keyOf(words);
    if (key !== '' && key.split(' ').length <= mostKnown)
      acts.set(key, (acts.get(key) ?? new Set()).add(act));
  }
  return new Map(
    [...acts].flatMap(([key, [act, another]]) =>
      act === undefined || another !== undefined ? [] : [[key, act] as const],
    ),
  );
}

/** Words of answers that are near a day's name, and no slip for it; a return that is near the access to a mailbox; what was looked after, and is no postponing. */
const ofAnswers =
  'skott skotts skottes svarsdag svarsdagen svarsdagar svarsdagarna svarstid svarstiden svarsdatum aterkomst aterkomsten'.split(
    ' ',
  );

export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const known = new Set(
    [...words, ...calendarWords, ...light, ...hedges, ...comingWords, ...dangerWords, ...ofAnswers].filter(
      (word) => /^\p{L}/u.test(word),
    ),
  );
  return { words: known, spelling: spellingIndex(known) };
}
