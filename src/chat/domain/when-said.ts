// The days of an act: a return is the day after the last, a week that has begun goes on from today, what has been is past.

import type { Calendar } from '../../core/calendar';
import { previousWorkingDay } from '../../core/calendar';
import type { Instant, LocalDate } from '../../core/time';
import { dateOf, minutesOf, timeOf } from '../../core/time';
import type { Act } from './acts';
import { factsOf } from './acts';
import type { When } from './days/read-days';
import { nothingSaid, readDays } from './days/read-days';
import type { Run } from './days/piece';
import type { Reading } from './reading';
import type { Flaw } from './understanding';

export interface Said extends Omit<When, 'back' | 'flaw'> {
  readonly flaw: Extract<Flaw, 'vague' | 'impossible' | 'turned' | 'past'> | undefined;
}

const returning = /^(?:tillbaka|back|returning|return|igen|again)$/;
const arriving =
  /^(?:kommer|kom|inne|in|borjar|sen|sent|senare|forsenad|forsenat|framme|plats|tillbaka|back|late|there|arrive|arriving|be)$/;
const leaving = /^(?:gar|ga|slutar|sticker|drar|aker|aka|leaving|leave|hem|home|hamta)$/;

export function daysSaid(
  reading: Reading,
  act: Act,
  { at, calendar }: { readonly at: Instant; readonly calendar: Calendar },
): Said {
  const today = dateOf(at, calendar.zone);
  const words = reading.tokens.map(({ word }) => word);
  const isBack = factsOf(act).isBack === true;
  const isArriving = words.some((word) => arriving.test(word)) && !words.some((word) => leaving.test(word));
  const when = readDays(meantRuns(reading), {
    today,
    minutes: minutesOf(timeOf(at, calendar.zone)),
    isBack,
    isArriving,
  });
  const { back, ...said } = when;
  if (isSomeDay(reading, words)) return { ...nothingSaid, flaw: 'vague' };
  const isChange = act === 'away.change' || act === 'away';
  const lastDay =
    back ??
    (act === 'away.change' && words.some((word) => returning.test(word)) && when.from === when.until
      ? when.from
      : undefined);
  if (isChange && lastDay !== undefined && lastDay > today)
    return { ...said, from: undefined, until: previousWorkingDay(calendar, lastDay), isOpen: false };
  if (back !== undefined && said.from === undefined)
    return clipped({ ...said, from: back, until: back }, act, today);
  return clipped(said, act, today);
}

/** "Inte på torsdag utan på fredag", "fredag i stället för torsdag": the days that are meant. */
function meantRuns({ runs, tokens }: Reading): readonly Run[] {
  const words = tokens.map(({ word }) => word);
  const turn = words.findIndex(
    (word, at) =>
      /^(?:utan|but)$/.test(word) && words.slice(0, at).some((before) => /^(?:inte|not)$/.test(before)),
  );
  const after = runs.filter(({ from }) => from > turn);
  if (turn > 0 && after.length > 0) return after;
  const swapped = words.findIndex(
    (word, at) => /^(?:stallet|istallet|instead)$/.test(word) && /^(?:for|of)$/.test(words[at + 1] ?? ''),
  );
  const kept = runs.filter(({ from }) => from < swapped);
  return swapped > 0 && kept.length > 0 ? kept : runs;
}

const later = /^(?:ska|skulle|will|going)$/;

/** "Ska vara ledig tre veckor" does not say from when. */
const isSomeDay = ({ runs }: Reading, words: readonly string[]): boolean =>
  runs.length > 0 &&
  words.some((word) => later.test(word)) &&
  runs.every(({ pieces }) =>
    pieces.every(({ piece }) => piece.kind === 'length' && !/^(?:hours|minutes)$/.test(piece.unit)),
  );

/** What comes cannot begin before today; what is over is told kindly. */
function clipped(said: Omit<When, 'back'>, act: Act, today: LocalDate): Said {
  const isAhead =
    /^(?:away|away\.change|away\.of|delegation\.ask|duty\.give|duty\.take|duty\.cannot|remind)$/.test(act);
  if (!isAhead || said.from === undefined || said.from >= today) return said;
  if (said.until === undefined || said.until < today)
    return said.isOpen ? { ...said, from: today } : { ...said, flaw: said.flaw ?? 'past' };
  return { ...said, from: today };
}
