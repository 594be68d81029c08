// "Kommer tillbaka en dag tidigare", "two days shorter": the end of the absence just spoken of, by so much sooner.

import { plusDays } from '../../../core/time';
import type { Chosen } from '../sentences/choose';
import type { Understanding } from '../understanding';
import type { Said } from '../when/when-said';

const ending =
  /\b(?:tillbaka|back|hem|hemma|kommer|kom|igen|borjar|jobba|jobbar|slutar|avslutar|kortar|korta|forkortar|forkorta|shorten|shortening|return|returning|end|ending|ends)\b/;
const sooner = /\b(?:tidigare|i forvag|for tidigt|earlier|sooner|early)\b/;
const less = /\b(?:kortare|mindre|shorter|less)\b/;
const cutting = /\b(?:kortar|korta|forkortar|forkorta|shorten|shortening)\b/;

/** Undefined where it is not said by how much, or nothing would be left. */
export function soonerBy({ whole }: Chosen, { from, until, part, isOpen }: Understanding): Said | undefined {
  const { tokens, runs, people } = whole.reading;
  const text = tokens.map(({ word }) => word).join(' ');
  const isSooner = (sooner.test(text) && ending.test(text)) || less.test(text) || cutting.test(text);
  if (!isSooner || people.length > 0 || from === undefined || until === undefined || isOpen) return undefined;
  const [only, another] = runs.flatMap(({ pieces }) => pieces.map(({ piece }) => piece));
  if (only?.kind !== 'length' || another !== undefined || !/^(?:days|weeks)$/.test(only.unit))
    return undefined;
  const end = plusDays(until, -only.count * (only.unit === 'weeks' ? 7 : 1));
  return end < from ? undefined : { from, until: end, isOpen: false, part, flaw: undefined };
}
