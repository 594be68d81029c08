// A day, or the half of one, that is worked beside what is away: "I AM working Monday, only today from 12 I'm away", "jobbar måndag fm, bara ledig eftermiddagen".

import { dateOf, mondayOf, plusDays } from '../../../core/time';
import { isAbsence, plain, type Amended } from './amended';
import { isTurned, saysThere } from '../forms/away/not-away';
import { isDayPiece, type Run } from '../days/piece';
import type { Chosen } from '../sentences/choose';
import { actOf, type Heard } from '../sentences/heard';
import { saidText } from '../reading/said-words';
import type { Circumstances, Understanding } from '../acts/understanding';
import { daysSaid, type Said } from '../when/when-said';

export const workedBeside = (chosen: Chosen, around: Circumstances): Amended | undefined =>
  chosen.whole.asked || chosen.whole.reading.people.length > 0
    ? undefined
    : (workedDay(chosen, around) ?? workedHalf(chosen, around));

/** The one day is taken back, and the other is said. */
function workedDay({ parts, whole }: Chosen, around: Circumstances): Amended | undefined {
  const worked = parts.find(saysThere) ?? parts.find(saysWorked);
  const of = around.before;
  const stands = of !== undefined && of.changes && isAbsence(of.act) ? of : undefined;
  // "Nä bara torsdag 10–12, onsdag jobbar jag", of what was just said.
  const isAway = (part: Heard): boolean =>
    actOf(part) === 'away' || (stands !== undefined && onlyDays.test(saidText(part.reading.words)));
  const away = parts.filter((part) => part !== worked && isAway(part));
  const [only, another] = away;
  const isMarked = isTurned(whole) || whole.reading.words.some((word) => onlyWord.test(word));
  if (!isMarked || worked === undefined || only === undefined || another !== undefined) return undefined;
  const isBare = stands !== undefined && onlyDays.test(saidText(only.reading.words));
  if (!saysThere(worked) && !isBare) return undefined;
  // "Inne i morgon, men bara till tre": of the same day.
  if (!only.reading.runs.some(({ pieces }) => pieces.some(({ piece }) => isDayPiece(piece))))
    return undefined;
  if (isBare) return withinStanding([only, worked], stands, around);
  return insteadOf(daysSaid(only.reading, 'away', around), daysSaid(worked.reading, 'away', around));
}

/** "Tisdag jobbar jag till 15": some of it. */
const saysWorked = ({ reading, asked }: Heard): boolean =>
  !asked && reading.runs.length > 0 && reading.tokens.some(({ word }) => works.test(word));

/** Both days are of what stands, and of one week of it alone: "bara fredag, måndag jobbar jag" of two weeks is asked. */
function withinStanding(
  [only, worked]: readonly [Heard, Heard],
  { from, until = from, spans, isOpen }: Understanding,
  around: Circumstances,
): Amended | undefined {
  const asked = { ...plain, act: 'away.change', said: daysSaid(only.reading, 'away', around) } as const;
  const doubted = { ...asked, others: [], isDoubted: true };
  if (from === undefined || until === undefined || spans !== undefined || isOpen) return doubted;
  const isOfDay =
    saysThere(worked) &&
    worked.reading.runs.every(({ pieces }) =>
      pieces.every(({ piece, link }) => isDayPiece(piece) && link === undefined),
    );
  const weeks = Array.from({ length: mostWeeks }, (_, at) => plusDays(mondayOf(from), 7 * at));
  const pairs = weeks.map((monday) => ({
    said: daysSaid(only.reading, 'away', { ...around, monday }),
    free: daysSaid(worked.reading, 'away', { ...around, monday }),
  }));
  const isIn = (one: Said): boolean =>
    one.from !== undefined && !one.isOpen && one.from >= from && (one.until ?? one.from) <= until;
  const [pair, ...others] = pairs.filter(({ said, free }) => isIn(said) && isIn(free));
  const isOne = pair !== undefined && others.every(({ said }) => said.from === pair.said.from);
  if (!isOfDay || !isOne) return doubted;
  const found = insteadOf(pair.said, { ...pair.free, from, until });
  return found && { ...found, isAlone: false };
}
const mostWeeks = 5;
const onlyDays =
  /^(?:(?:nej|na|nae|men|fast|no|but) )*(?:bara|endast|enbart|only|just)(?: §day| §time| pa| on)+$/;
const onlyWord = /^(?:bara|endast|enbart|only|just)$/;

/** Of the day the half that is worked is not away, whatever was said of it. */
function workedHalf({ whole: { reading } }: Chosen, around: Circumstances): Amended | undefined {
  const words = reading.tokens.map(({ word }) => word);
  const halves = reading.runs.flatMap((run) =>
    halfOf(run).map((half) => ({ half, verb: verbBefore(words, run.from) })),
  );
  const [one, other, more] = halves;
  const away = halves.find(({ verb }) => verb === 'away');
  const isOfBoth = one?.half !== other?.half && one?.verb !== other?.verb;
  if (away === undefined || other === undefined || more !== undefined || !isOfBoth) return undefined;
  const runs = reading.runs.map(withoutHalf).filter(({ pieces }) => pieces.length > 0);
  const day = runs.length === 0 ? dayBefore(around) : daysSaid({ ...reading, runs }, 'away', around);
  return runs.length < 2 && day.part === undefined ? insteadOf({ ...day, part: away.half }, day) : undefined;
}

/** That was just said to be away, or today. */
function dayBefore({ at, calendar, before }: Circumstances): Said {
  const today = dateOf(at, calendar.zone);
  const { from = today, until = from } = before && isAbsence(before.act) ? before : {};
  return { from, until, isOpen: false, part: undefined, flaw: undefined };
}

function insteadOf(said: Said, { from, until, isOpen, flaw }: Said): Amended | undefined {
  if (said.from === undefined || said.flaw !== undefined || from === undefined || flaw !== undefined)
    return undefined;
  const instead = { person: undefined, from, until, isOpen, part: undefined };
  return { said, others: [], isEither: false, isAdded: false, isAlone: true, act: 'away.change', instead };
}

const halfOf = ({ pieces }: Run) =>
  pieces.flatMap(({ piece }) => (piece.kind === 'half' ? [piece.half] : []));
const withoutHalf = (run: Run): Run => ({
  ...run,
  pieces: run.pieces.filter(({ piece }) => piece.kind !== 'half'),
});

/** What was said last before it. */
function verbBefore(words: readonly string[], at: number): 'work' | 'away' | undefined {
  const verb = words.slice(0, at).findLast((word) => works.test(word) || away.test(word));
  return verb === undefined ? undefined : works.test(verb) ? 'work' : 'away';
}
const works = /^(?:jobbar|jobba|arbetar|arbeta|inne|plats|working|work)$/;
const away = /^(?:borta|ledig|sjuk|franvarande|vabbar|vab|away|off|out|leave)$/;
