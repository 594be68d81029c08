// Weekdays on which the writer never works, or works again: "jag jobbar inte fredagar", "I never work Fridays" (F2).

import type { LocalDate, Weekday } from '../../../../core/time';
import { daysBetween, plusDays, weekdayOf, weekdays } from '../../../../core/time';
import type { Act } from '../../acts/acts';
import type { Now } from '../../days/day-part';
import { weekdayNames } from '../../days/day-words';
import { findRuns } from '../../days/find-runs';
import { readDays, type When } from '../../days/read-days';
import type { Reading } from '../../reading/reading';
import { fold, isWord, type Token } from '../../reading/tokens';

export interface WeekdaysSaid {
  readonly days: readonly Weekday[];
  /** By naming those that are worked: whether of every week is asked first. */
  readonly isRest?: true | undefined;
  /** Of a roster: every so many weeks. */
  readonly weeks?: number | undefined;
  /** Worked again, or free. */
  readonly isWorked: boolean;
}

export interface WeekdaysOff {
  readonly from: LocalDate | undefined;
  /** Undefined: until something else is said. */
  readonly until: LocalDate | undefined;
  /** `someWeeks`: of every other week alone, or of even ones. */
  readonly flaw: When['flaw'] | 'someWeeks';
  readonly weekdays: WeekdaysSaid;
}

const standing = new Map(
  [
    ...['mandagar mandagarna mondays', 'tisdagar tisdagarna tuesdays', 'onsdagar onsdagarna wednesdays'],
    ...['torsdagar torsdagarna thursdays', 'fredagar fredagarna fridays'],
  ].flatMap((row, at) => row.split(' ').map((word) => [word, weekdays[at]] as const)),
);
/** With any other word it may be anything: a part of the day, another place, somebody else. */
const plain = new Set(
  [
    'jag i am ar har ska kommer att det den is it will och and dag dagar dagarna day days min mina my pa om on from',
    'fran langre mer anymore any more fast alltid always numera nu now do deltid halvtid heltid since as of the med',
    'varje alla every each all inte aldrig not never ledig ledigt lediga free off igen again',
    'jobbar jobba arbetar arbeta work working tillbaka back upp gar fulltime full time',
    'for mig mej framover framat fortsattningen vidare tills i in onwards henceforth',
  ].flatMap((line) => line.split(' ')),
);

/** "Varannan fredag", "every second Friday", "jämna veckor", "var tredje vecka". */
const someWeeks =
  /^(?:varannan|varannat|vartannat|other|second|third|fourth|annan|tredje|fjarde|jamn|jamna|udda|ojamn|ojamna|even|odd|alternate)$/;
const besideSomeWeeks = /^(?:var|every|vecka|veckan|veckor|veckorna|week|weeks|i|in|bara|only|och|and)$/;

/** "Varannan fredag" is every two weeks; of even ones nobody knows from when. */
export const weeksIn = (tokens: readonly Token[]): number | undefined =>
  rhythms.find(([kind]) => hasAny(tokens, kind))?.[1];

const rhythms = [
  [/^(?:varannan|varannat|vartannat|other|second|annan|alternate)$/, 2],
  [/^(?:tredje|third)$/, 3],
  [/^(?:fjarde|fourth)$/, 4],
] as const;

/** Of some weeks alone: what is said of the others nobody knows. */
function someWeeksIn(tokens: readonly Token[]): WeekdaysOff | undefined {
  if (!hasAny(tokens, someWeeks)) return undefined;
  const named = tokens.flatMap(({ word, written }) => weekdayIn(word, written) ?? []);
  const isOff = isWorkedIn(tokens) === false || hasAny(tokens, /^(?:jobbar|jobba|arbetar|arbeta|work)$/);
  const isKnown = ({ word, written }: Token) =>
    !isWord({ word }) ||
    plain.has(word) ||
    someWeeks.test(word) ||
    besideSomeWeeks.test(word) ||
    weekdayIn(word, written) !== undefined;
  if (named.length === 0 || !isOff || !tokens.every(isKnown)) return undefined;
  const days = weekdays.filter((day) => named.includes(day));
  return { from: undefined, until: undefined, flaw: 'someWeeks', weekdays: { days, isWorked: false } };
}

const workedAlone =
  /^(?:jag |i )?(?:(?:jobbar|arbetar|work|am working|jobbar numera|jobbar nu) (?:bara|endast|enbart|only|just)|(?:only|just) work) (?:pa |on |dagarna )?/;
const besideDays = /^(?:och|and|till|to|tom|t o m|,|-|–|&|on|pa|dagar|days)$/;

/** "Jag jobbar bara måndag till onsdag": never on the others. */
function workedAloneIn(tokens: readonly Token[]): WeekdaysOff | undefined {
  const text = tokens.map(({ word }) => word).join(' ');
  const lead = workedAlone.exec(text)?.[0].trim().split(' ').length;
  if (lead === undefined) return undefined;
  const rest = tokens.slice(lead);
  const named = rest.map(({ word, written }) => weekdayIn(word, written));
  const isKnown = rest.every(
    ({ word }, at) => named[at] !== undefined || besideDays.test(word) || !isWord({ word }),
  );
  const at = named.flatMap((day) => (day === undefined ? [] : [weekdays.indexOf(day)]));
  const [first, last] = [at[0], at.at(-1)];
  if (!isKnown || first === undefined || last === undefined) return undefined;
  const isRange = at.length === 2 && /^(?:till|to|tom|-|–)$/.test(rest[1]?.word ?? '');
  const isWorked = (index: number) => (isRange ? first <= index && index <= last : at.includes(index));
  const days = weekdays.slice(0, 5).filter((_, index) => !isWorked(index));
  if (days.length === 0 || days.length === 5) return undefined;
  const weekdaysSaid = { days, isWorked: false, isRest: true } as const;
  return { from: undefined, until: undefined, flaw: undefined, weekdays: weekdaysSaid };
}

const forgetting = /^(?:glom|stryk|stryka|skippa|strunta|slopa|inte|forget|drop|cancel|scrap|never|not)$/;
const besideForgotten =
  /^(?:det|den|dar|har|da|nu|med|om|i|pa|som|jag|vi|sa|sade|skrev|kan|du|galler|blir|var|ar|langre|mer|bort|nej|forlat|och|alla|mina|min|ta|lediga|dagar|dagarna|vad|that|this|what|about|thing|the|my|i|said|wrote|with|please|mind|do|does|anymore|apply|count|on|did)$/;

/** "Det där med måndagar, glöm det": they are worked again. */
function forgottenIn(tokens: readonly Token[]): WeekdaysOff | undefined {
  const words = tokens.filter(isWord).map(({ word }) => word);
  const named = words.flatMap((word) => standing.get(word) ?? []);
  const isKnown = (word: string) => standing.has(word) || forgetting.test(word) || besideForgotten.test(word);
  if (named.length === 0 || !words.some((word) => forgetting.test(word)) || !words.every(isKnown))
    return undefined;
  const days = weekdays.filter((day) => named.includes(day));
  return { from: undefined, until: undefined, flaw: undefined, weekdays: { days, isWorked: true } };
}

/** "Tjänstledig 20 %, alltså varje fredag": the days say how much it is. */
const withoutShare = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ word }, at) => {
    const isShare = (index: number): boolean =>
      /^\d{1,3}$/.test(tokens[index]?.word ?? '') &&
      /^(?:%|procent|percent)$/.test(tokens[index + 1]?.word ?? '');
    return !isShare(at) && !isShare(at - 1) && !/^(?:alltsa|dvs|namligen)$/.test(word);
  });

/** Undefined where no weekdays are said so, or anything more than them. */
export function weekdaysOffIn(reading: Reading, now: Now): WeekdaysOff | undefined {
  const { people, hasStranger } = reading;
  const tokens = withoutShare(reading.tokens);
  if (people.length > 0 || hasStranger) return undefined;
  const some = someWeeksIn(tokens) ?? workedAloneIn(tokens) ?? forgottenIn(tokens);
  if (some !== undefined) return some;
  const isWorked = isWorkedIn(tokens);
  const meant = weekdaysAt(tokens);
  const all = [...meant.values()];
  const days = weekdays.filter((day) => all.includes(day));
  const isAll =
    isWorked === true &&
    days.length === 0 &&
    (hasAny(tokens, /^(?:alla|every|all|heltid)$/) || isOfWholeTime(tokens) === true);
  if (isWorked === undefined || (days.length === 0 && !isAll)) return undefined;
  if (isParted(tokens, [...meant.keys()]) || isSometimes(tokens) || isAskedOf(tokens, meant))
    return undefined;
  const rest = tokens.map((token, at) => (meant.has(at) ? { ...token, word: '' } : token));
  const runs = findRuns(rest);
  const isRun = (at: number) => runs.some(({ from, to }) => from <= at && at < to);
  const isPlain = (word: string) => !isWord({ word }) || plain.has(word) || leave.test(word);
  if (!rest.every(({ word }, at) => isPlain(word) || isRun(at))) return undefined;
  const { from, until, part, flaw } = readDays(runs, now);
  // "Studieledig torsdagar fram till jul": of some weeks, and asked.
  if (until !== undefined && hasAny(tokens, leave)) return undefined;
  if (part !== undefined || !hasOneOf(days, from, until)) return undefined;
  const isRunning = from !== undefined && from < now.today && until !== undefined && until >= now.today;
  return {
    from: isRunning ? now.today : from,
    until,
    flaw: flaw === 'half' ? undefined : flaw,
    weekdays: { days: isAll ? weekdays.slice(0, 5) : days, isWorked },
  };
}

/** "Jag jobbar måndagar, inte fredagar", "ledig fredagar och jobbar måndagar": not the same of all of them. */
const isParted = (tokens: readonly Token[], days: readonly number[]): boolean =>
  hasAny(
    tokens.slice(Math.min(...days), Math.max(...days)),
    /^(?:inte|aldrig|not|never|\p{L}*ledig[at]?|borta|leave|free|off|away|jobbar|jobba|arbetar|arbeta|work|working)$/u,
  );

/** "Inte alltid", "inte alla fredagar", unless it is of what was: "inte varje fredag längre". */
const isSometimes = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      /^(?:inte|not)$/.test(word) &&
      hasAny(tokens.slice(at + 1, at + 3), /^(?:alltid|always|alla|varje|every|each|all)$/),
  ) && !hasAny(tokens, /^(?:langre|longer|mer|anymore|more)$/);

/** "Är fredagar lediga". */
const isAskedOf = (tokens: readonly Token[], meant: ReadonlyMap<number, Weekday>): boolean =>
  /^(?:ar|is|are)$/.test(tokens[0]?.word ?? '') && meant.has(1);

/** "Ledig måndag, tisdag och varje fredag": between its days no Friday lies. */
const hasOneOf = (
  days: readonly Weekday[],
  from: LocalDate | undefined,
  until: LocalDate | undefined,
): boolean => {
  if (from === undefined || until === undefined || days.length === 0) return true;
  const length = Math.min(daysBetween(from, until) + 1, weekdays.length);
  return Array.from({ length }, (_, step) => weekdayOf(plusDays(from, step))).some((day) =>
    days.includes(day),
  );
};

export const hasAny = (tokens: readonly Token[], kind: RegExp): boolean =>
  tokens.some(({ word }) => kind.test(word));

/** "Föräldraledig på torsdagar", "parental leave on Fridays". */
const off = /^(?:\p{L}*ledig[at]?|borta|leave|free|off|away)$/u;
const leave = /^(?:\p{L}+ledig[at]?|leave|parental|borta|away)$/u;

/** "I leave on Fridays" may be of the hour. */
const goes = /(?:^| )(?:i|we|to|will|must|can|should) (?:\p{L}+ )?leave(?: |$)/u;

/** "Jobbar inte", "är ledig" · "jobbar igen", "är inte ledig längre"; undefined where neither is said. */
function isWorkedIn(tokens: readonly Token[]): boolean | undefined {
  const isDenied = hasAny(tokens, /^(?:inte|aldrig|not|never)$/);
  const isWhole = isOfWholeTime(tokens);
  const text = tokens.map(({ word }) => word).join(' ');
  if (isWhole !== undefined) return isWhole;
  if (hasAny(tokens, off)) return goes.test(text) ? undefined : isDenied;
  if (!hasAny(tokens, /^(?:jobbar|jobba|arbetar|arbeta|work|working)$/)) return undefined;
  if (isDenied) return false;
  return hasAny(tokens, /^(?:igen|again)$/) ? true : undefined;
}

/** "Jobbar heltid från måndag", "tillbaka på heltid" · "inte halvtid längre"; undefined where neither is said. */
function isOfWholeTime(tokens: readonly Token[]): true | undefined {
  const isDenied = hasAny(tokens, /^(?:inte|aldrig|not|never)$/);
  const text = tokens.map(({ word }) => word).join(' ');
  if (!isDenied && /\b(?:heltid|full ?-? ?time)\b/.test(text)) return true;
  const isOver = isDenied && /\b(?:langre|mer|longer|anymore|more)\b/.test(text);
  return isOver && /\b(?:halvtid|deltid)\b/.test(text) ? true : undefined;
}

/** "Mondays" is read as Monday with one slip of the key. */
const pluralIn = (word: string, written: string): Weekday | undefined =>
  standing.get(word) ?? standing.get(fold(written.toLowerCase()));

const weekdayIn = (word: string, written: string): Weekday | undefined =>
  pluralIn(word, written) ?? weekdays.slice(0, 5)[weekdayNames.get(word) ?? -1];

/** "Vabbar på torsdagar" is no Thursday by itself. */
export const isEachWeek = (act: Act, { tokens }: Pick<Reading, 'tokens'>): boolean =>
  act === 'away' && tokens.some(({ word, written }) => pluralIn(word, written) !== undefined);

const every = /^(?:varje|alla|every|each|all)$/;
const isSaidOften = (word: string): boolean => every.test(word) || someWeeks.test(word);
const joining = /^(?:och|and|,|&)$/;

/** Said of every week: "fredagar", "varje fredag", "aldrig fredag", and what is joined to it. */
export function weekdaysAt(tokens: readonly Token[]): ReadonlyMap<number, Weekday> {
  const isNever = hasAny(tokens, /^(?:aldrig|never)$/);
  const names = new Map<number, Weekday>();
  const found = new Map<number, Weekday>();
  for (const [at, { word, written }] of tokens.entries()) {
    const plural = pluralIn(word, written);
    const name = weekdayIn(word, written);
    if (name === undefined) continue;
    names.set(at, name);
    if (plural !== undefined || isNever || isSaidOften(tokens[at - 1]?.word ?? '')) found.set(at, name);
  }
  const isJoined = (at: number, step: number) =>
    joining.test(tokens[at + step]?.word ?? '') && found.has(at + 2 * step);
  for (const [at, name] of [...names, ...[...names].toReversed()])
    if (isJoined(at, 1) || isJoined(at, -1)) found.set(at, name);
  return found;
}
