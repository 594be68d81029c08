// A day, or the half of one, that is worked beside what is away: "I AM working Monday, only today from 12 I'm away", "jobbar måndag fm, bara ledig eftermiddagen".

import { dateOf } from '../../../core/time';
import { isAbsence, type Amended } from './amended';
import { isTurned, saysThere } from '../forms/away/not-away';
import { isDayPiece, type Run } from '../days/piece';
import type { Chosen } from '../sentences/choose';
import { actOf, type Heard } from '../sentences/heard';
import { saidText } from '../reading/said-words';
import type { Circumstances, Understanding } from '../understanding';
import { daysSaid, type Said } from '../when/when-said';

export const workedBeside = (chosen: Chosen, around: Circumstances): Amended | undefined =>
  chosen.whole.asked || chosen.whole.reading.people.length > 0
    ? undefined
    : (workedDay(chosen, around) ?? workedHalf(chosen, around));

/** The one day is taken back, and the other is said. */
function workedDay({ parts, whole }: Chosen, around: Circumstances): Amended | undefined {
  const worked = parts.find(saysThere);
  const of = around.before;
  const stands = of !== undefined && of.changes && isAbsence(of.act) ? of : undefined;
  // "Nä bara torsdag 10–12, onsdag jobbar jag", of what was just said.
  const isAway = (part: Heard): boolean =>
    actOf(part) === 'away' || (stands !== undefined && onlyDays.test(saidText(part.reading.words)));
  const away = parts.filter((part) => part !== worked && isAway(part));
  const [only, another] = away;
  const isMarked = isTurned(whole) || whole.reading.words.some((word) => onlyWord.test(word));
  if (!isMarked || worked === undefined || only === undefined || another !== undefined) return undefined;
  // "Inne i morgon, men bara till tre": of the same day.
  if (!only.reading.runs.some(({ pieces }) => pieces.some(({ piece }) => isDayPiece(piece))))
    return undefined;
  const [said, free] = [only, worked].map(({ reading }) => daysSaid(reading, 'away', around));
  if (said === undefined || free === undefined) return undefined;
  const isAllOfIt = actOf(only) !== 'away' && stands !== undefined && isWithin(free, stands);
  const done = isAllOfIt ? { ...free, from: stands.from, until: stands.until ?? stands.from } : free;
  const found = insteadOf(said, done);
  return found && { ...found, isAlone: !isAllOfIt };
}
const isWithin = ({ from, until = from }: Said, { from: first, until: last = first, spans }: Understanding) =>
  spans === undefined &&
  from !== undefined &&
  first !== undefined &&
  from >= first &&
  (until ?? '') <= (last ?? '');
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
