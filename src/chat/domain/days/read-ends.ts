// Ends that are said with words: "till årsskiftet", "till slutet av veckan", "till sista juni".

import type { Token } from '../reading/tokens';
import { links, months } from './day-words';
import { dateIn, lastDayOf } from './feasts';
import type { Found, Piece } from './piece';

type Tokens = readonly Token[];

const ends: ReadonlyMap<string, Piece> = new Map<string, Piece>([
  ['veckan', { kind: 'nearWeek', weeks: 0, rest: true }],
  ['week', { kind: 'nearWeek', weeks: 0, rest: true }],
  ['manaden', { kind: 'nearMonth', months: 0 }],
  ['month', { kind: 'nearMonth', months: 0 }],
  ['aret', { kind: 'feast', inYear: lastDayOf(11) }],
  ['year', { kind: 'feast', inYear: lastDayOf(11) }],
]);

/** "Till årsskiftet" is the last day before it, "från årsskiftet" the first one after it, "vid årsskiftet" some day. */
export function turnAt(tokens: Tokens, at: number): Found | undefined {
  const turn = turns.get(tokens[at]?.word ?? '');
  const led = [1, 2].map((step) => links.get(tokens[at - step]?.word ?? ''));
  if (turn === undefined) return undefined;
  const piece: Piece = led.some((link) => link === 'to' || link === 'before')
    ? turn.last
    : led.some((link) => link === 'from' || link === 'after')
      ? turn.first
      : { kind: 'vague' };
  return { piece, next: at + 1 };
}
const firstOf = (month: number): Piece => ({
  kind: 'feast',
  inYear: (year) => ({ from: dateIn(year, month, 1), until: dateIn(year, month, 1) }),
});
const turns: ReadonlyMap<string, { readonly last: Piece; readonly first: Piece }> = new Map([
  ['manadsskiftet', { last: { kind: 'nearMonth', months: 0 }, first: { kind: 'nearMonth', months: 1 } }],
  ['arsskiftet', { last: { kind: 'feast', inYear: lastDayOf(11) }, first: firstOf(1) }],
  ['halvarsskiftet', { last: { kind: 'feast', inYear: lastDayOf(5) }, first: firstOf(7) }],
]);

/** "Till slutet av veckan", "until the end of June", "till sista juni"; "i slutet av veckan" is some day. */
export function endOfAt(tokens: Tokens, at: number): Found | undefined {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((step) => tokens[at + step]?.word ?? '');
  const isTo = [1, 2].some((step) => links.get(tokens[at - step]?.word ?? '') === 'to');
  const isEnd =
    (first === 'slutet' && /^(?:av|pa)$/.test(second ?? '')) || (first === 'end' && second === 'of');
  const isLast = /^(?:sista|last)$/.test(first ?? '') && months.has(second ?? '');
  if (!isEnd && !isLast) return undefined;
  const skipped = isLast ? 1 : /^(?:the|den)$/.test(third ?? '') ? 3 : 2;
  const word = (isLast ? second : skipped === 3 ? fourth : third) ?? '';
  const month = months.get(word);
  if (isLast && month !== undefined && !isTo)
    return { piece: { kind: 'feast', inYear: lastDayOf(month) }, next: at + 2 };
  const piece = month === undefined ? ends.get(word) : ({ kind: 'month', month, year: undefined } as const);
  return piece && { piece: isTo ? piece : { kind: 'vague' }, next: at + skipped + 1 };
}
