// The days of an act: a return is the day after the last, a week that has begun goes on from today, what has been is past.

import type { Calendar } from '../../../core/calendar';
import { previousWorkingDay } from '../../../core/calendar';
import type { Instant, LocalDate } from '../../../core/time';
import { dateOf, minutesOf, timeOf } from '../../../core/time';
import type { Act } from '../acts/acts';
import { prolonging } from '../amend/amend-words';
import { factsOf, isOneOf } from '../acts/acts';
import type { When } from '../days/read-days';
import { nothingSaid, readDays } from '../days/read-days';
import type { Run } from '../days/piece';
import { isHour, isMorningHour, isWeek } from '../days/piece';
import type { Now } from '../days/day-part';
import { hullOf, joinedSpan, severalSpans, type DaySpan } from '../days/several';
import { meantRuns } from './meant-runs';
import type { Reading } from '../reading/reading';
import { leaving, saysArrival } from './arrival';
import { isEachHalf, partsAway } from './part-away';
import { isHalfEither } from './there';
import { hoursAtEnds } from './hours-at-ends';
import { isUnsettled, later } from './unread-days';
import { untilThen } from './until-then';
import { edgeIn } from './late-or-early';
import { isSometime } from '../forms/away/sometime';
import { isEachWeek } from '../forms/away/weekdays-off';
import { isWhileAway, returnSaid } from './said-return';
import type { Flaw } from '../acts/understanding';

export interface Said extends Omit<When, 'back' | 'flaw'> {
  readonly flaw: Extract<Flaw, 'vague' | 'impossible' | 'turned' | 'past' | 'half'> | undefined;
  readonly spans?: readonly DaySpan[] | undefined;
  /** Of an absence whose beginning was not said: what its end was said by. */
  readonly ends?: 'until' | 'back' | undefined;
}

interface Seen {
  readonly at: Instant;
  readonly calendar: Calendar;
  /** Of the week that weekdays are meant of where none is said. */
  readonly monday?: LocalDate | undefined;
}

export function daysSaid(reading: Reading, act: Act, { at, calendar, monday }: Seen): Said {
  const words = reading.tokens.map(({ word }) => word);
  const now = nowOf(reading, act, { at, calendar, monday });
  const { today, isBack } = now;
  const meant = meantRuns(reading, today);
  const when = readDays(isBack ? withoutAhead(reading) : meant, now);
  const spans = isBack ? undefined : hoursAtEnds(meant, now, calendar);
  const hull = spans && hullOf(spans);
  if (spans && hull)
    return { ...nothingSaid, ...hull, flaw: undefined, ...(spans.length > 1 && { spans, part: undefined }) };
  const { back, ...told } = when;
  const parts = partsAway(when.part, { act, words, office: calendar.officeHours });
  const read = { ...told, part: parts[0], ...spansOfParts(told, parts) };
  // "Jobbar bara förmiddagar" is so from now on.
  const isStanding = act === 'away' && read.part !== undefined && isEachHalf(reading, words);
  const standing = isStanding ? { ...read, from: today, until: undefined, isOpen: true } : read;
  // What has come in since a day has come in until today.
  const said = isBack && standing.isOpen ? { ...standing, until: today, isOpen: false } : standing;
  if (reading.runs.length === 0 && act === 'away' && isLeavingNow(words)) {
    const part = `${timeOf(at, calendar.zone)}-` as const;
    return { ...nothingSaid, from: today, until: today, part, flaw: undefined };
  }
  if (isUnread(reading, act) || isSometime(reading, act)) return { ...nothingSaid, flaw: 'vague' };
  const isChange = act === 'away.change' || act === 'away';
  if (isChange && said.part !== undefined && isHalfEither(words)) return { ...said, flaw: 'half' };
  // "Förlänger, fredag": until then, from when it began.
  if (isChange && prolonging.test(words.join(' ')) && (said.from === today || said.from === said.until))
    return isLengthAlone(reading) ? { ...nothingSaid, flaw: 'vague' } : { ...said, from: undefined };
  // "Flytta ledigheten en vecka framåt" names no day.
  if (isChange && shifting.test(words.join(' ')) && isLengthAlone(withoutOnward(reading)))
    return { ...nothingSaid, flaw: 'vague' };
  const hasWeek = reading.runs.some(({ pieces }) => pieces.some(({ piece }) => isWeek(piece)));
  const lastDay = back ?? (isChange ? returnSaid(act, when, { words, hasWeek, reading }) : undefined);
  // "Tillbaka fredag efter lunch" is away until then, and on no morning before.
  if (isChange && back !== undefined && back > today && isBackPartly(reading)) return untilReturn(said, back);
  if (isChange && lastDay !== undefined && lastDay > today)
    return endedBy(said, { back, lastDay, calendar, today });
  // "Låt Maja ta den tills Lars är tillbaka den 14:e", "Sara vabbar, tillbaka imorgon".
  const isTheirs = isWhileAway(act, words) || (said.from === undefined && isTheirReturn(act, words));
  if (isTheirs && back !== undefined && back > (said.from ?? today))
    return lasting(said, said.from ?? today, previousWorkingDay(calendar, back));
  if (back !== undefined && said.from === undefined)
    return clipped({ ...said, from: back, until: back }, act, today);
  const whole = wholeOf(said, { act, reading, today });
  return isChange && isEndAlone(reading) ? { ...whole, ends: 'until' } : whole;
}

/** "Bo kommer inte tillbaka på torsdag" is none. */
const isTheirReturn = (act: Act, words: readonly string[]): boolean =>
  act === 'away.of' && !words.some((word) => /^(?:inte|ej|not)$/.test(word));

interface Around {
  readonly act: Act;
  readonly reading: Reading;
  readonly today: LocalDate;
}

/** "Sjuk sedan i går" is away today. */
function wholeOf(said: Omit<When, 'back'>, { act, reading, today }: Around): Said {
  const isSince =
    act === 'away' && said.isOpen && isPast(reading) && reading.tokens.some(({ word }) => since.test(word));
  return isSince
    ? { ...said, from: today, until: today, isOpen: false, part: undefined }
    : clipped(said, act, today);
}

/** "Hur ligger vi till inför helgen" is of now. */
const withoutAhead = (reading: Reading): readonly Run[] =>
  meantRuns(reading)
    .filter(({ from }) => reading.tokens[from - 1]?.word !== 'infor')
    .map((run) => ofThen(run, reading));

/** "Posten från förra veckan" is of that week; "från och med", "sedan", "kommit in från" are until today. */
function ofThen(run: Run, { tokens }: Reading): Run {
  const [first, another] = run.pieces;
  const [ahead = '', behind = ''] = [run.from - 1, run.to].map((at) => tokens[at]?.word);
  const said = tokens.slice(run.from, run.from + 2).map(({ word }) => word);
  if (first === undefined || another !== undefined || !/^(?:fran|from)$/.test(said[0] ?? '')) return run;
  const { piece } = first;
  const isOver =
    (piece.kind === 'nearWeek' && piece.weeks < 0) ||
    (piece.kind === 'nearMonth' && piece.months < 0) ||
    (piece.kind === 'offset' && piece.days < 0);
  const isOfIt =
    isOver &&
    !/^(?:och|and|on)$/.test(said[1] ?? '') &&
    !/^(?:in|kommit|kom|came|come)$/.test(ahead) &&
    !/^(?:till|tills|fram|until|to)$/.test(behind);
  return isOfIt ? { ...run, pieces: [{ ...first, link: undefined }] } : run;
}

/** Who is there between two hours is away before and after. */
function spansOfParts(
  { from, until = from }: Pick<When, 'from' | 'until'>,
  parts: ReturnType<typeof partsAway>,
): Pick<Said, 'spans'> & { readonly part?: undefined } {
  if (from === undefined || parts.length < 2) return {};
  return { part: undefined, spans: parts.map((part) => ({ from, until, part })) };
}

/** "Från 14 i dag tills jag är tillbaka på torsdag". */
function lasting(said: Omit<When, 'back'>, from: LocalDate, until: LocalDate): Said {
  const spans = untilThen({ from, part: said.part }, { until });
  const several = spans.length > 1 && { spans, part: undefined };
  return { ...said, from, until, isOpen: false, ...several };
}

interface Ended {
  readonly back: LocalDate | undefined;
  /** The first that is worked again. */
  readonly lastDay: LocalDate;
  readonly calendar: Calendar;
  readonly today: LocalDate;
}

const endedBy = (said: Omit<When, 'back'>, { back, lastDay, calendar, today }: Ended): Said => ({
  ...said,
  // "Ledig fr.o.m. måndag, åter den 7 januari".
  from:
    back !== undefined && said.from !== undefined && said.from < lastDay
      ? said.from < today
        ? today
        : said.from
      : undefined,
  // "21 dec till 3 jan, tillbaka 4:e" ends when it was said to.
  until:
    back !== undefined && said.until !== undefined && said.until < lastDay && said.until !== said.from
      ? said.until
      : previousWorkingDay(calendar, lastDay),
  isOpen: false,
  ends: 'back',
});

const untilReturn = (said: Omit<When, 'back'>, back: LocalDate): Said => {
  const from = said.from !== undefined && said.from < back ? said.from : undefined;
  return { ...said, from, until: back, part: undefined, isOpen: false, ends: 'until' };
};

const withoutOnward = (reading: Reading): Reading => ({
  ...reading,
  runs: reading.runs.map((run) => ({
    ...run,
    pieces: run.pieces.filter(({ piece }) => piece.kind !== 'onward'),
  })),
});
const shifting =
  /\b(?:flytta|flyttar|skjut\p{L}*|senarelagg\p{L}*|tidigarelagg\p{L}*|move|push|shift|postpone|bring) /u;

/** The hour stands behind the day of the return, and not before it. */
function isBackPartly(reading: Reading): boolean {
  const pieces = meantRuns(reading).flatMap((run) => run.pieces);
  const back = pieces.findIndex(({ link }) => link === 'back');
  return pieces.some(({ piece }, at) => at >= back && isHour(piece) && !isMorningHour(piece));
}

/** "Sjuk sedan i måndags" is away today; "tjänstledig sedan 1 november" is so till further notice. */
const since = /^(?:sedan|sen|since|alltsedan)$/;
export const isPast = ({ runs }: Pick<Reading, 'runs'>): boolean =>
  runs.some(({ pieces }) =>
    pieces.some(
      ({ piece }) =>
        (piece.kind === 'weekday' && piece.turn === 'past') || (piece.kind === 'offset' && piece.days < 0),
    ),
  );

/** "Till fredag". */
function isEndAlone({ runs }: Reading): boolean {
  const [only, another] = runs.flatMap(({ pieces }) => pieces).filter(({ piece }) => !isHour(piece));
  return only?.link === 'to' && another === undefined;
}

function nowOf({ tokens, runs }: Reading, act: Act, { at, calendar, monday }: Seen): Now {
  const words = tokens.map(({ word }) => word);
  const hour = runs.find(({ pieces }) => pieces.some(({ piece }) => piece.kind === 'clock'));
  const lead = words.slice(0, hour?.from ?? 0).join(' ');
  const isArriving =
    !isOneOf(act, 'remind', 'away.is', 'away.who', 'duty.who', 'mailbox.status') &&
    !isWhileAway(act, words) &&
    saysArrival(words, lead);
  const now = { today: dateOf(at, calendar.zone), minutes: minutesOf(timeOf(at, calendar.zone)) };
  const edge = edgeIn(words, act, { ...now, calendar });
  const isBack = factsOf(act).isBack === true || isOfWhoHad(act, words);
  return { ...now, isBack, isArriving, monday, edge };
}

/** "Vem hade ks på julafton". */
const isOfWhoHad = (act: Act, words: readonly string[]): boolean =>
  isOneOf(act, 'duty.who', 'duty.mine') &&
  words.some((word) => /^(?:hade|haft|had)$/.test(word)) &&
  !words.some((word) => /^(?:kunnat|skulle|velat|tankt|planerat|sagt|could|would|planned|igen)$/.test(word));

/** Where several are said that are no one span: each of them; else none. Of parts of a text, each read by itself. */
export function spansSaid(readings: readonly Reading[], act: Act, seen: Seen): readonly DaySpan[] {
  if (factsOf(act).isBack === true) return [];
  if (readings.some((reading) => isUnread(reading, act))) return [];
  const today = dateOf(seen.at, seen.calendar.zone);
  const told = readings.map((one) => ({ runs: meantRuns(one, today), now: nowOf(one, act, seen) }));
  const several = severalSpans(told, seen.calendar);
  const joined = several.length === 0 ? joinedSpan(told, seen.calendar) : undefined;
  const spans = joined ? [joined] : several;
  return spans.some(({ from }) => from < today) ? [] : spans;
}

function isUnread(reading: Reading, act: Act): boolean {
  const words = reading.tokens.map(({ word }) => word);
  return isSomeDay(reading, words) || isUnsettled(reading, words) || isEachWeek(act, reading);
}

/** "Går hem nu", "måste gå hem". */
export const isLeavingNow = (words: readonly string[]): boolean =>
  mustGoHome.test(words.join(' ')) ||
  (words.some((word) => leaving.test(word)) && words.some((word) => /^(?:nu|now|genast|direkt)$/.test(word)));
const mustGoHome =
  /(?:^| )(?:(?:maste|behover)(?: (?:tyvarr|nog|jag))* (?:ga|aka|dra|sticka)|(?:have|got|need) to (?:go|head|leave for)) (?:hem|home)(?: (?!tidig|early|strax|snart|sen|efter|soon|later)|$)/;

const isLengthAlone = ({ runs }: Reading): boolean =>
  runs.length > 0 &&
  runs.every(({ pieces }) =>
    pieces.every(({ piece }) => piece.kind === 'length' && !/^(?:hours|minutes)$/.test(piece.unit)),
  );

/** "Ska vara ledig tre veckor" does not say from when. */
const isSomeDay = (reading: Reading, words: readonly string[]): boolean =>
  words.some((word) => later.test(word)) &&
  !words.some((word) => fromNow.test(word)) &&
  isLengthAlone(reading);
/** "The next three days" begin now. */
const fromNow = /^(?:next|coming|kommande|narmaste|narmsta|framat|framover)$/;

/** What comes cannot begin before today; what is over is told kindly. */
function clipped(said: Omit<When, 'back'>, act: Act, today: LocalDate): Said {
  const isAhead = isOneOf(
    act,
    'away',
    'away.change',
    'away.of',
    'delegation.ask',
    'duty.give',
    'duty.take',
    'duty.cannot',
    'remind',
  );
  if (!isAhead || said.from === undefined || said.from >= today) return said;
  if (said.until === undefined || said.until < today)
    return said.isOpen ? { ...said, from: today } : { ...said, flaw: said.flaw ?? 'past' };
  return { ...said, from: today };
}
