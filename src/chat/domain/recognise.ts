// Which act a reading is: what the model has learnt, held to what an act cannot be without.

import type { Act } from './acts';
import { factsOf } from './acts';
import type { Guess } from './act-model';
import { guess } from './act-model';
import { isAsked } from './asked';
import { featuresOf } from './features';
import type { Mind } from './mind';
import { keyOf } from './mind';
import type { Reading } from './reading';

export interface Recognised {
  readonly guesses: readonly Guess[];
  readonly asked: boolean;
}

const unlikely = 0.02;
/** A question to the rules is seldom put as a statement. */
const unasked = 0.2;

export function recognise(reading: Reading, { model, vocabulary, known }: Mind): Recognised {
  const { words } = reading;
  const asked = isAsked(words);
  if (!words.some((word) => word.startsWith('§') || vocabulary.words.has(word)))
    return { guesses: [{ act: 'unclear', share: 1 }], asked };
  const raw = certain(guess(model, featuresOf(words)), known.get(keyOf(words)));
  const fitting = raw.map(({ act, share }) => ({ act, share: share * fit(act, reading, asked) }));
  const total = fitting.reduce((sum, { share }) => sum + share, 0);
  return {
    guesses: fitting
      .map(({ act, share }) => ({ act, share: share / total }))
      .toSorted((a, b) => b.share - a.share),
    asked,
  };
}

/** A phrase that stands in the files as it is leaves hardly a doubt. */
const certainShare = 0.9;

const certain = (guesses: readonly Guess[], act: Act | undefined): readonly Guess[] =>
  act === undefined
    ? guesses
    : guesses.map((one) => ({
        act: one.act,
        share: one.act === act ? Math.max(certainShare, one.share) : one.share * (1 - certainShare),
      }));

const others =
  /^(?:kollega|kollegan|kollegas|chefen|chef|registratorn|hon|han|hen|manager|colleague|boss|she|he|medarbetare|vikarien)$/;

/** How well a reading has what the act needs: an act of somebody needs somebody. */
function fit(act: Act, reading: Reading, asked: boolean): number {
  if (act === 'rule' && !asked) return unasked;
  const needs = factsOf(act).needs;
  if (needs === 'rule')
    return reading.rule !== undefined ||
      reading.words.some((word) => /^(?:regel|regeln|regeltexten|rule|punkt)$/.test(word))
      ? 1
      : unlikely;
  if (needs === 'person')
    return reading.words.some((word) => word === '§person' || others.test(word)) ? 1 : unlikely;
  return 1;
}
