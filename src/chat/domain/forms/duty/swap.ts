// Two who swap: the days that the writer gives and those taken in return ("byt torsdag mot fredag med Bo", F2).

import type { LocalDate } from '../../../../core/time';
import { findRuns } from '../../days/find-runs';
import type { Run } from '../../days/piece';
import type { Now } from '../../days/day-part';
import { readDays, type When } from '../../days/read-days';
import type { Reading } from '../../reading/reading';
import { saidWords, withMailboxes } from '../../reading/said-words';
import { fold } from '../../reading/tokens';

/** Days that are taken in return; `isEither`: the words do not tell whose are whose. */
export interface InReturn {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly isEither: boolean;
}

export interface Swap {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly part: When['part'];
  readonly inReturn: InReturn;
}

const swapping =
  /^(?:byt|byta|byter|bytt|bytte|byte|bytet|swap|swaps|swapping|swapped|switch|trade|trading)$/;
const against = /^(?:mot|emot|for|against)$/;
const mine = /^(?:min|mitt|mina|my|mine)$/;
const theirs = /^(?:din|ditt|dina|hans|hennes|deras|your|yours|his|her|their)$/;
const writer = /^(?:jag|i)$/;
const other = /^(?:du|hon|han|de|you|she|he|they)$/;
const besideTaking =
  /^(?:§(?:person|mailbox|day|time)|jag|i|du|hon|han|de|you|she|he|they|tar|ta|takes?|taking|lada|ladan|brevladan|mailbox|den|the|pa|on|och|o|a|and|da|sa|hej|nej|no|tvartom|ok|okej|ska|will|istallet|stallet|instead|tack)$/;
const taking = /^(?:tar|ta|take|takes|taking)$/;

type Whose = 'mine' | 'theirs';

/** Whether somebody swaps: days that are named alone are then not given away. */
export const saysSwap = (text: string): boolean =>
  fold(text.toLowerCase())
    .split(/[^\p{L}]+/u)
    .some((word) => swapping.test(word));

/** Undefined where no two spans are set against each other; `isAgain`: a swap was spoken of just now. */
export function swapIn(reading: Reading, now: Now, isAgain: boolean): Swap | undefined {
  const { words } = reading;
  const [one, two, ...more] = withoutTold(runsOf(reading), now);
  if (one === undefined || two === undefined || more.length > 0) return undefined;
  const [first, second] = [whoseIs(reading, one, 0), whoseIs(reading, two, one.to)];
  const isSet = reading.tokens.slice(one.to, two.from).some(({ word }) => against.test(word));
  const isTold = first.whose !== undefined || second.whose !== undefined;
  // "Kan du ta torsdag så tar jag din onsdag": one of them is named as somebody's, the other by who takes it.
  const isBoth = first.whose !== undefined && second.whose !== undefined && first.whose !== second.whose;
  const isOwned = isBoth && (first.isOwned || second.isOwned);
  // "Rut tar torsdag och jag fredag"; "nej tvärtom, hon fredag och jag torsdag", after it.
  const isAsked = words.some((word) => /^(?:eller|or|\?)$/.test(word));
  const isPaired =
    isBoth &&
    !isAsked &&
    reading.people.length === 1 &&
    words.some((word) => taking.test(word)) &&
    // "Bo tar mötet torsdag och jag fredag" is of no mailbox.
    saidWords(withMailboxes(reading)).every((word) => besideTaking.test(word));
  const isOfSwap = isAgain || words.some((word) => swapping.test(word));
  if (!isOwned && !isPaired && !(isOfSwap && (isSet || isTold))) return undefined;
  const [spanned, returned] = [spanOf(one, now), spanOf(two, now)];
  if (spanned === undefined || returned === undefined) return undefined;
  const isEither = isPaired || isAgain || first.whose === second.whose;
  const isTurned = !isEither && (first.whose === 'theirs' || second.whose === 'mine');
  const [given, taken] = isTurned ? [returned, spanned] : [spanned, returned];
  return {
    from: given.from,
    until: given.until,
    part: given.part ?? taken.part,
    inReturn: { from: taken.from, until: taken.until, isEither },
  };
}

/** "Byter imorgon, hon tar onsdag och jag fredag": the day that is told again is one. */
function withoutTold(runs: readonly Run[], now: Now): readonly Run[] {
  const [first, ...rest] = runs;
  const span = first && rest.length === 2 ? spanOf(first, now) : undefined;
  const isAgain = rest.some((run) => span !== undefined && spanOf(run, now)?.from === span.from);
  return isAgain ? rest : runs;
}

/** "Thursday for Friday" is one span elsewhere, and two here. */
function runsOf({ tokens, runs }: Reading): readonly Run[] {
  const days = runs.filter(({ pieces }) => pieces.some(({ piece }) => !isHour(piece.kind)));
  const [only] = days;
  if (only === undefined || days.length > 1) return days;
  const at = tokens.findIndex(
    ({ word }, index) => only.from < index && index < only.to && against.test(word),
  );
  if (at < 0) return days;
  const after = findRuns(tokens.slice(at + 1));
  return [
    ...findRuns(tokens.slice(0, at)),
    ...after.map((run) => ({ ...run, from: run.from + at + 1, to: run.to + at + 1 })),
  ];
}

const isHour = (kind: string): boolean => kind === 'half' || kind === 'clock' || kind === 'later';

function spanOf(run: Run, now: Now) {
  const { from, until, part, flaw } = readDays([run], now);
  return from === undefined || flaw !== undefined ? undefined : { from, until: until ?? from, part };
}

/** By the words since the span before: "min v 50", "Bos fredag", "jag tar …", "… och du …". */
function whoseIs({ tokens, people }: Reading, run: Run, since: number): { whose?: Whose; isOwned: boolean } {
  const isPerson = (at: number) => people.some(({ from, to }) => from <= at && at < to);
  const isGenitive = (at: number) => {
    const named = people.find(({ to }) => to === at + 1);
    const written = tokens[at]?.written.toLowerCase() ?? '';
    if (named === undefined || !written.endsWith('s')) return false;
    // Of "Lars" the genitive is the name itself.
    return at === run.from - 1 && !isLed(named.from)
      ? true
      : !named.people.some(({ name }) => name.toLowerCase().split(' ').includes(written));
  };
  for (let at = run.from - 1; at >= Math.max(since, run.from - mostBefore); at--) {
    const word = tokens[at]?.word ?? '';
    if (mine.test(word)) return { whose: 'mine', isOwned: true };
    if (theirs.test(word) || isGenitive(at)) return { whose: 'theirs', isOwned: true };
    const isTaker = isLast(at, run, since) || isBesideTaking(at);
    if (isTaker && writer.test(word)) return { whose: 'theirs', isOwned: false };
    if (isTaker && (other.test(word) || (isPerson(at) && !isPerson(at - 1) && !isLed(at))))
      return { whose: 'mine', isOwned: false };
  }
  return { isOwned: false };

  function isBesideTaking(at: number): boolean {
    return taking.test(tokens[at - 1]?.word ?? '') || taking.test(tokens[at + 1]?.word ?? '');
  }
  /** "Med Bo" swaps, and says nothing of whose days they are. */
  function isLed(at: number): boolean {
    return /^(?:med|with|till|to|och|and)$/.test(tokens[at - 1]?.word ?? '');
  }
}

/** "… och jag fredag": the verb was said before. */
const isLast = (at: number, run: Run, since: number): boolean => since > 0 && at === run.from - 1;

const mostBefore = 6;
