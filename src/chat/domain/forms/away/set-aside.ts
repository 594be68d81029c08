// What is said beside one's own absence: the half of a day that somebody else takes, and days that are only perhaps.

import { findRuns } from '../../days/find-runs';
import type { Linked, Piece, Run } from '../../days/piece';
import { isDayPiece, isWeek } from '../../days/piece';
import { meaningOf } from '../../reading/meanings';
import { isWord, type Token } from '../../reading/tokens';
import { conditional } from '../../sentences/of-whom';
import { isOfOtherThan } from '../../reading/whose-absence';

/** Those at home with whom a day is shared. */
const family =
  /^(?:man|mannen|make|maken|maka|makan|fru|frun|frugan|hustru|sambo|sambon|partner|partnern|pappa|pappan|mamma|mamman|mormor|farmor|morfar|farfar|svarmor|barnvakt|barnvakten|grannen|syster|syrran|husband|wife|mother|father|mum|mom|dad|grandma|grandpa|grandmother|grandfather|nanny|babysitter)$/;
const taking = /^(?:tar|ta|tog|kor|fixar|skoter|loser|tacker|takes|take|taking|covers|cover|does|has)$/;
const staying = /^(?:ar|blir|stannar|is|stays)$/;
const own = /^(?:min|mitt|my|her|his|hans|hennes|the)$/;
const joining = /^(?:och|sa|medan|men|and|while|so|,|\.)$/;

/** "… min man tar eftermiddagen" leaves the writer the morning, which is said in its place. */
export function withOwnHalf(tokens: readonly Token[]): readonly Token[] {
  for (const run of findRuns(tokens)) {
    const half = halfOf(run);
    const start = half === undefined ? undefined : takerBefore(tokens, run);
    if (half === undefined || start === undefined) continue;
    const before = tokens.slice(0, start);
    const hasOwn = findRuns(before).some((one) => halfOf(one) !== undefined);
    const mine = tokens.slice(run.from, run.to).flatMap((token): readonly Token[] => {
      if (!isHalfWord(token)) return [token];
      const word = half === 'am' ? 'eftermiddag' : 'formiddag';
      return hasOwn ? [] : [{ ...token, word, written: word }];
    });
    return withOwnHalf([...before, ...mine, ...tokens.slice(run.to)]);
  }
  return tokens;
}

const halfOf = ({ pieces }: Run): 'am' | 'pm' | undefined =>
  pieces.flatMap(({ piece }) => (piece.kind === 'half' ? [piece.half] : []))[0];

const isHalfWord = (token: Token): boolean => halfOf(findRuns([token])[0] ?? noRun) !== undefined;
const noRun: Run = { pieces: [], from: 0, to: 0 };

/** Where the words begin that give the run to somebody of the family: "så tar pappan", "my wife takes", "frun kör". */
function takerBefore(tokens: readonly Token[], run: Run): number | undefined {
  const word = (step: number): string => tokens[run.from - step]?.word ?? '';
  const isAtHome = /^(?:hemma|home)$/.test(word(1)) && staying.test(word(2)) && family.test(word(3));
  const isTaking = taking.test(word(1)) && family.test(word(2));
  const isTurned = family.test(word(1)) && taking.test(word(own.test(word(2)) ? 3 : 2));
  const steps = isAtHome ? 3 : isTaking ? 2 : isTurned ? (own.test(word(2)) ? 3 : 2) : undefined;
  if (steps === undefined) return undefined;
  let start = run.from - steps;
  if (own.test(tokens[start - 1]?.word ?? '')) start--;
  while (start > 0 && joining.test(tokens[start - 1]?.word ?? '')) start--;
  return start;
}

/** "Slutar en timme tidigare, möte 15–16 utgår": the hours of what does not come about are no absence. */
export function withoutCalledOff(tokens: readonly Token[]): readonly Token[] {
  const ends = tokens.flatMap(({ word }, at) =>
    /^[.,;!]$/.test(word) && tokens[at + 1]?.isGlued !== true ? [at + 1] : [],
  );
  const parts = [0, ...ends].map((from, at) => tokens.slice(from, ends[at]));
  const said = parts.filter((part) => part.some(isWord));
  const kept = said.filter((part) => !calledOff.test(textOf(part)));
  // "Mötet på torsdag är inställt, då är jag ledig": its day is meant.
  const isMeant = kept.some((part) => /^(?:da|then|so then) /.test(textOf(part)));
  return !isMeant && kept.length < said.length && kept.some((part) => leaves.test(textOf(part)))
    ? kept.flat()
    : tokens;
}
const textOf = (part: readonly Token[]): string =>
  part
    .filter(isWord)
    .map(({ word }) => word)
    .join(' ');
const leaves =
  /^(?:(?:hej|jag|ja|i|am|sa) )*(?:slutar|gar|sticker|drar|aker|kommer|borjar|leave|leaving|coming) /;
const calledOff =
  /^(?:(?:och|for|mitt|vart|ett|the|my|our|a|sa) )*(?:\p{L}*mote[tn]?|meeting) (?!.*(?:inte|not) (?:installt|avbokat|cancel)).*(?:utgar|stalls in|stallts in|blir inte av|installt|avbokat|avblast|cancell?ed|called off)$/u;

const perhaps = /^(?:kanske|eventuellt|ev|mojligen|eventuell|maybe|perhaps|possibly)$/;

interface Settled {
  readonly tokens: readonly Token[];
  /** Days that are only perhaps were left out. */
  readonly hasMore: boolean;
}

/** "Är sjuk och stannar hemma några dar": today, and more of it is offered. */
function withoutSomeDays(tokens: readonly Token[]): readonly Token[] | undefined {
  const words = tokens.map(({ word }) => word);
  const [run, another] = findRuns(tokens);
  const isSome = run?.pieces.every(({ piece }) => piece.kind === 'vague') === true && another === undefined;
  if (!isSome || !someDays.test(words.slice(run.from, run.to).join(' '))) return undefined;
  // "… några dagar till" goes on with what was said.
  if (/^(?:till|framat|more)$/.test(words[run.to] ?? '')) return undefined;
  const from = /^(?:i|for)$/.test(words[run.from - 1] ?? '') ? run.from - 1 : run.from;
  const left = [...tokens.slice(0, from), ...tokens.slice(run.to)];
  const isIll =
    left.some(({ word }) => meaningOf(word) === 'sick' || /^vabb?ar$/.test(word)) && !isOfOtherThan(words);
  return isIll &&
    !ofElse.test(words.slice(0, run.to).join(' ')) &&
    !conditional.test(words[0] ?? '') &&
    !words.some((word) => notNow.test(word))
    ? left
    : undefined;
}
const someDays = /^(?:(?:i|for) )?(?:nagra|nagon|a few|some|a couple of) (?:dagar|dar|days)$/;
/** "Anna vabbar några dagar", "tar lådan några dagar för Anna är sjuk": of somebody else, or of what is taken. */
const ofElse =
  /(?:^|[^\p{L}])(?!(?:jag|ja|hej|ok|och|sa|idag|nu|just) )\p{L}+ vabb?ar |(?:^| )(?:ladan?|brevladan?|mailbox|inbox|passet|vakten|jouren|(?:tar?|take) (?:over )?(?:den|it)|(?:det|it) (?:tar|takes)) /u;
const notNow =
  /^(?:fortfarande|still|var|varit|hade|haft|was|were|had|been|om|ifall|if|ska|skall|skulle|will|would|inte|ej|not|sedan|sen|since|kanske|maybe|nog|probably|ledig\p{L}*|semester|holiday|\?)$/u;

/** "I dag och kanske i morgon" is today. */
export function withoutPerhaps(tokens: readonly Token[]): Settled {
  const ill = withoutSomeDays(tokens);
  if (ill) return { tokens: ill, hasMore: true };
  const at = tokens.findIndex(({ word }) => perhaps.test(word));
  if (at < 0 || !hasDays(findRuns(tokens.slice(0, at)))) return { tokens, hasMore: false };
  const skipped = /^(?:till|tills|aven|also)$/.test(tokens[at + 1]?.word ?? '') ? 1 : 0;
  const [next] = findRuns(tokens.slice(at + 1 + skipped));
  if (next?.from !== 0 || !hasDays([next])) return { tokens, hasMore: false };
  const isJoined = /^(?:och|men|and|but|,)$/.test(tokens[at - 1]?.word ?? '');
  const rest = tokens.slice(at + 1 + skipped + next.to);
  const alsoWord = /^(?:ocksa|med|too|as|well)$/.test(rest[0]?.word ?? '') ? 1 : 0;
  const left = [...tokens.slice(0, isJoined ? at - 1 : at), ...rest.slice(alsoWord)];
  return { tokens: withoutPerhaps(left).tokens, hasMore: true };
}

const hasDays = (runs: readonly Run[]): boolean =>
  runs.some(({ pieces }) => pieces.some(({ piece }: Linked) => isDayPiece(piece)));

/** "Nej inte fredag, måndag" is Monday. */
export function withoutDenied(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(
    ({ word }) => !/^(?:nej|na|nae|no|oj|ah|,|och|men|forlat|sorry)$/.test(word),
  );
  const comma = tokens.findIndex(({ word }, at) => at > start + 1 && word === ',');
  if (start < 0 || comma < 0 || !/^(?:inte|not)$/.test(tokens[start]?.word ?? '')) return tokens;
  const [denied] = findRuns(tokens.slice(start + 1, comma));
  const [meant] = findRuns(tokens.slice(comma + 1));
  const isWhole = denied?.from === 0 && denied.to === comma - start - 1 && hasDays([denied]);
  if (!isWhole || meant?.from !== 0 || !hasDays([meant])) return tokens;
  return [...tokens.slice(0, start), ...tokens.slice(comma + 1)];
}

const able = /^(?:gar|funkar|fungerar|passar|kan|klarar|works?|suits|can|could|is|would)$/;
const besideAble =
  /^(?:jag|i|bra|bar|fint|mig|med|ocksa|daremot|da|ta|tar|den|det|lada|ladan|brevladan|me|fine|ok|okej|take|do|it|well|instead|istallet|pa|on)$/;

/** "Kan inte onsdag men torsdag går bra", "torsdag kan jag, men inte onsdag": the day that goes well is not the one. */
export function withoutAble(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ word }, place) => place > 0 && /^(?:men|fast|but|though)$/.test(word));
  if (at < 0) return tokens;
  const [before, behind] = [tokens.slice(0, at), tokens.slice(at + 1)];
  if (isAwayDay(before) && isWorkedDay(behind) && areApart(before, behind)) return before;
  if (isDeniedDay(before) && (isAbleDay(behind) || (cannot(before) && isOnlyDay(behind)))) return before;
  if (!isAbleDay(before) || !isDeniedDay(behind)) return tokens;
  return [...before.filter(({ word }) => /^(?:jag|i|kan|can)$/.test(word)), ...behind];
}

/** "Borta idag men jobbar imorgon": the day that is worked is no part of it. Of several days, as "v 50", it may be. */
const isAwayDay = (tokens: readonly Token[]): boolean =>
  hasDays(findRuns(tokens)) &&
  findRuns(tokens).every(({ pieces }) => pieces.every(isSingleDay)) &&
  tokens.some(({ word }) =>
    /^(?:borta|ledig|sjuk|vab|vabbar|franvarande|semester|away|off|sick)$/.test(word),
  ) &&
  !tokens.some(({ word }) => /^(?:inte|ej|not)$/.test(word));
const isSingleDay = ({ piece, link }: Linked): boolean =>
  (link === undefined || link === 'and') &&
  /^(?:offset|date|weekday|dayMonth|dayOfMonth|half|clock)$/.test(piece.kind) &&
  !isWeek(piece);
/** Said alike, so that none can be the same day: "ledig måndag men jobbar måndag" is asked. */
function areApart(away: readonly Token[], worked: readonly Token[]): boolean {
  const [off, on] = [away, worked].map((tokens) =>
    findRuns(tokens).flatMap(({ pieces }) =>
      pieces.flatMap(({ piece }) => (isDayPiece(piece) ? [piece] : [])),
    ),
  );
  return (
    on?.every((day) => off?.every((one) => one.kind === day.kind && numbersOf(one) !== numbersOf(day))) ===
    true
  );
}
export const numbersOf = (piece: Piece): string =>
  piece.kind === 'weekday' ? String(piece.weekday) : JSON.stringify(piece);
const isWorkedDay = (tokens: readonly Token[]): boolean => {
  const runs = findRuns(tokens);
  const rest = tokens.filter(
    ({ word }, at) => /^\p{L}/u.test(word) && !runs.some(({ from, to }) => from <= at && at < to),
  );
  return (
    hasDays(runs) &&
    !runs.some(({ pieces }) => pieces.some(({ piece }) => !isDayPiece(piece))) &&
    /^(?:jag |i )?(?:jobbar|arbetar|(?:ar |finns |blir )?(?:pa )?(?:plats|jobbet|inne|har|i tjanst)|work|working|am in|am here)(?: (?:jag|pa|den|som|vanligt|igen|on|as|usual))*$/.test(
      rest.map(({ word }) => word).join(' '),
    )
  );
};

const isDeniedDay = (tokens: readonly Token[]): boolean =>
  hasDays(findRuns(tokens)) && tokens.some(({ word }) => /^(?:inte|ej|not|cannot|cant)$/.test(word));

/** "Kan inte den 10 men den 11". */
const cannot = (tokens: readonly Token[]): boolean =>
  /(?:^| )(?:kan|hinner|can)(?: jag)? (?:inte|ej|not)(?: |$)|(?:^| )cannot(?: |$)/.test(
    tokens.map(({ word }) => word).join(' '),
  );
function isOnlyDay(tokens: readonly Token[]): boolean {
  const runs = findRuns(tokens);
  const isDay = (at: number) => runs.some(({ from, to }) => from <= at && at < to);
  return (
    hasDays(runs) && tokens.every(({ word }, at) => isDay(at) || /^(?:pa|den|on|the|[^\p{L}\d])$/u.test(word))
  );
}

/** Nothing is said but that the day goes well. */
function isAbleDay(tokens: readonly Token[]): boolean {
  const runs = findRuns(tokens);
  const rest = tokens.filter(
    ({ word }, at) => /^\p{L}/u.test(word) && !runs.some(({ from, to }) => from <= at && at < to),
  );
  return (
    hasDays(runs) &&
    rest.some(({ word }) => able.test(word)) &&
    rest.every(({ word }) => able.test(word) || besideAble.test(word))
  );
}
