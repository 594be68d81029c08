// Halves that are said in words: "andra halvan av dagen", "en och en halv vecka", "halvtio".

import type { Token } from '../reading/tokens';
import { numbers, weekdayNames } from './day-words';
import type { Found } from './piece';
import { numberAt } from './read-numbers';

type Tokens = readonly Token[];

/** "Andra halvan av dagen", "senare delen av fredagen": half of a day; of what is longer nobody knows which days. */
export function halfOfAt(tokens: Tokens, at: number): Found | undefined {
  const [which = '', half = '', of = ''] = [0, 1, 2].map((step) => tokens[at + step]?.word);
  const isFirst = /^(?:forsta|first|tidigare|tidiga|early|earlier)$/.test(which);
  if (!isFirst && !/^(?:andra|second|senare|later|sista|last)$/.test(which)) return undefined;
  if (!/^(?:halvan|halften|delen|half|part)$/.test(half) || !/^(?:av|pa|of)$/.test(of)) return undefined;
  const place = at + (/^(?:the|den)$/.test(tokens[at + 3]?.word ?? '') ? 4 : 3);
  const day = tokens[place]?.word ?? '';
  const piece = { kind: 'half', half: isFirst ? 'am' : 'pm' } as const;
  if (/^(?:dagen|day|arbetsdagen)$/.test(day)) return { piece, next: place + 1 };
  const isDay = weekdayNames.has(day) || /^(?:morgondagen|imorgon|tomorrow|idag|today)$/.test(day);
  return isDay ? { piece, next: place } : undefined;
}

/** "En och en halv vecka", "two and a half hours"; of days and months nobody knows where the half ends. */
export function lengthAndHalfAt(tokens: Tokens, at: number): Found | undefined {
  const count = numberAt(tokens, at) ?? numbers.get(tokens[at]?.word ?? '');
  const said = [1, 2, 3, 4].map((step) => tokens[at + step]?.word ?? '');
  const [, , , unit = ''] = said;
  if (count === undefined || !/^(?:och en halv|och ett halvt|and a half)$/.test(said.slice(0, 3).join(' ')))
    return undefined;
  const next = at + 5;
  if (/^(?:vecka|veckor|weeks?)$/.test(unit))
    return { piece: { kind: 'length', count: 7 * count + 4, unit: 'days' }, next };
  return /^(?:timme|timmar|tim|hours?)$/.test(unit)
    ? { piece: { kind: 'length', count: 60 * count + 30, unit: 'minutes' }, next }
    : undefined;
}

/** "Halvtio": the hour that it is half before, as minutes since midnight. */
export function halfHourIn(word: string): number | undefined {
  const hour = /^halv(?=\p{L}{3,}$)/u.test(word) ? numbers.get(word.slice(4)) : undefined;
  return hour === undefined || hour < 1 || hour > 12 ? undefined : (hour + (hour < 7 ? 12 : 0)) * 60 - 30;
}

/** Each of those words, so that none is taken for a slip of another. */
export const halfHours: readonly string[] = 'ett tva tre fyra fem sex sju atta nio tio elva tolv'
  .split(' ')
  .map((hour) => `halv${hour}`);
