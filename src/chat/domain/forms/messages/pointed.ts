// "Den tar Kim på onsdag", "nr 3 till Hasse": right after a message was shown, or a list of them, heard as if it were named.

import type { Act } from '../../acts/acts';
import { isOfAnswer, isOfOneMessage, isOrder, type ActOrFamily, isOneOf, dutyDeeds } from '../../acts/acts';
import { actOf, likelihood, type Heard } from '../../sentences/heard';
import type { Token } from '../../reading/tokens';
import { ofShown, ordinalsIn, plain } from './ordinal';

const pointing =
  /(?<![^ ])(?:(?:den|det)(?: (?:har|dar))?|dem|dom|it|(?:that|this)(?: one)?)(?= |$)(?! +(?:\d|om|fran|som|till|med|dar|har|about|from|of|with|is that|one)(?: |$|\d))/gu;

/** "Ge den till Ines". */
export const pointsAtShown = (line: string): boolean => plain(line).search(pointing) >= 0;

interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** Undefined where nothing was shown, or nothing points at it. */
export function namedAsShown(
  tokens: readonly Token[],
  before: Act | undefined,
): readonly Token[] | undefined {
  if (!ofShown(before)) return undefined;
  const text = tokens.map(({ word }) => word).join(' ');
  // "Ångra det" is of what was done.
  if (/^(?:angra|undo) (?:det|den|it|that)$/.test(text)) return undefined;
  const places = ordinalsIn(text);
  const isWithin = (at: number) => places.some(({ from, length }) => from <= at && at < from + length);
  const pointed = isOfOneMessage(before)
    ? [...text.matchAll(pointing)].map(({ index, 0: { length } }) => ({ from: index, length }))
    : [];
  const found: readonly Stretch[] = [...places, ...pointed.filter(({ from }) => !isWithin(from))];
  if (found.length === 0) return undefined;
  let at = 0;
  return tokens.flatMap((token): readonly Token[] => {
    const start = at;
    at += token.word.length + 1;
    const within = found.find(({ from, length }) => from <= start && start < from + length);
    if (within === undefined) return [token];
    if (within.from === start) return namedAs(token);
    return [{ ...token, word: '' }];
  });
}

const english = /^(?:the|it|that|this|number|no)$/;

/** It keeps how it was written, which says which one. */
const namedAs = (token: Token): readonly Token[] =>
  english.test(token.word)
    ? [
        { ...token, word: 'the', written: '' },
        { ...token, word: 'message' },
      ]
    : [{ ...token, word: 'mejlet' }];

const enough = 0.5;
/** What else a line that only points may seem to be. */
const mayPoint: readonly ActOrFamily[] = [
  ...dutyDeeds,
  'order.*',
  'answers.*',
  'message.find',
  'unclear',
  'other',
  'inbox',
  'list',
];

/** So heard it is of the message, and unheard of nothing plainer. */
export const isOfPointed = (own: Heard, named: Heard): boolean =>
  (isOrder(actOf(named)) || isOfAnswer(actOf(named))) &&
  likelihood(named.guesses) >= enough &&
  (isOneOf(actOf(own), ...mayPoint) || (own.guesses[0]?.share ?? 0) < enough);
