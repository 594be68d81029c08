// Which days a line means in the end: its own, those that it goes on with, or several that are no one span.

import { saidWords } from '../reading/said-words';
import type { LocalDate } from '../../../core/time';
import { dateOf, mondayOf, plusDays, timeOf } from '../../../core/time';
import { isOneOf, type Act, type ActOrFamily, dutyDeeds } from '../acts/acts';
import { isAbsence, type Amended } from '../amend/amended';
import { movedBy } from '../amend/otherwise';
import { lengthening } from '../amend/amend-words';
import type { Chosen } from '../sentences/choose';
import { isHour, isWeek, type Piece } from '../days/piece';
import { actOf, hasRuns } from '../sentences/heard';
import { apart, hullOf, type DaySpan } from '../days/several';
import type { Reading } from '../reading/reading';
import type { Circumstances, Understanding } from '../acts/understanding';
import { nothingSaid } from '../days/read-days';
import { isIllBefore } from './dated-by';
import { exceptedSpans } from './days-except';
import { isBackNow } from '../forms/said-plainly';
import { remindersSaid } from './reminders-said';
import { daysSaid, isLeavingNow, spansSaid, type Said } from './when-said';

type DaysMeant = Said & Pick<Understanding, 'inReturn' | 'named'>;

interface Meaning {
  readonly act: Act;
  /** What is said in the line itself. */
  readonly ahead: Said;
  readonly chosen: Chosen;
  readonly around: Circumstances;
  readonly previous: Understanding | undefined;
  readonly amends: Amended | undefined;
}

export function daysMeant(meaning: Meaning): DaysMeant {
  const { act, chosen, around, previous, amends } = meaning;
  const today = dateOf(around.at, around.calendar.zone);
  const ahead = isAlsoToday(meaning) ? { ...meaning.ahead, from: today } : meaning.ahead;
  const named = namedBy(chosen.whole.reading) ?? previous?.named;
  // "Var borta i går, men tillbaka nu" ends what runs.
  if (act === 'away.end' && isBackNow(chosen.whole.reading.words)) return { ...nothingSaid, flaw: undefined };
  if (amends?.said && (previous || amends.isAlone === true))
    return {
      ...(previous && amends.isAdded && !previous.changes
        ? together(previous, amends.said, around)
        : amends.said),
      named,
    };
  const longer = act === 'away.change' ? longerBy(chosen.whole.reading, around.before) : undefined;
  if (longer) return { ...longer, named };
  const next =
    previous && !isOneOf(previous.act, ...deed) ? dayAfter(chosen.whole.reading, previous) : undefined;
  if (next) return { ...next, named };
  const then = previous ?? spokenThen(act, chosen.whole.reading, around);
  const days = goingOn(ahead, then, chosen.dated);
  if (act === 'duty.who' && then === undefined && pointsToNothing(chosen.whole.reading, around))
    return { ...days, flaw: 'vague', named };
  const reminders = act === 'remind' && !previous ? remindersSaid(chosen.whole.reading, around) : [];
  const excepted = previous || !isListed(act, ahead) ? [] : exceptedSpans(chosen.dated, act, around);
  const gone = goneNow(meaning);
  const spans =
    gone ??
    (reminders.length > 0 || excepted.length > 0 || previous || !isListed(act, ahead)
      ? [...reminders, ...excepted]
      : spansSaid(chosen.clauses, act, around));
  const hull = hullOf(spans);
  if (hull === undefined) return { ...days, named };
  const whole = { ...days, ...hull, isOpen: hull.until === undefined, flaw: undefined, named };
  return spans.length > 1 || excepted.length > 0 ? { ...whole, spans } : whole;
}

/** "Går hem nu, imorgon kommer jag nog inte heller": the rest of today, and the days of which the same is said; "ses imorgon" is none. */
function goneNow({ act, ahead, chosen, around, previous, amends }: Meaning): readonly DaySpan[] | undefined {
  const today = dateOf(around.at, around.calendar.zone);
  const isAhead = ahead.from !== undefined && ahead.from > today;
  if (act !== 'away' || !isAhead || previous || amends) return undefined;
  const { from, flaw } = ahead;
  if (isIllBefore(chosen) && flaw === undefined && from !== undefined)
    return joinedTo(today, spansOf(ahead, today));
  const told = chosen.parts.filter((part) => isAbsence(actOf(part)) && !part.asked);
  const isGoing = told.some(
    ({ reading }) => reading.runs.length === 0 && isLeavingNow(reading.tokens.map(({ word }) => word)),
  );
  const later = told.filter(hasRuns).map(({ reading }) => daysSaid(reading, 'away', around));
  if (!isGoing || later.some(({ flaw, from }) => flaw !== undefined || from === undefined)) return undefined;
  const part = `${timeOf(around.at, around.calendar.zone)}-` as const;
  return [{ from: today, until: today, part }, ...later.flatMap((said) => spansOf(said, today))];
}

const joinedTo = (today: LocalDate, [first, ...more]: readonly DaySpan[]): readonly DaySpan[] =>
  first?.from === plusDays(today, 1) && first.part === undefined
    ? [{ ...first, from: today }, ...more]
    : [{ from: today, until: today, part: undefined }, ...(first ? [first] : []), ...more];

/** "Magsjuk, borta i morgon också", said first, is today as well. */
function isAlsoToday({ act, ahead, chosen, around }: Meaning): boolean {
  const { tokens, runs } = chosen.dated;
  const words = tokens.map(({ word }) => word);
  const tomorrow = plusDays(dateOf(around.at, around.calendar.zone), 1);
  if (act !== 'away' || ahead.from !== tomorrow || around.before !== undefined) return false;
  return runs.some(
    ({ pieces, to }) =>
      pieces.length === 1 &&
      pieces.every(({ piece, link }) => piece.kind === 'offset' && piece.days === 1 && link === undefined) &&
      (/^(?:ocksa|med|me|aven|likasa|too|also)$/.test(words[to] ?? '') ||
        /^as well/.test(words.slice(to, to + 2).join(' '))) &&
      !/^\p{L}/u.test(words[to + 1] ?? ''),
  );
}

/** "Inte frisk än, tar två dagar till", beside an absence that was just said: so many after its last. */
function longerBy(reading: Reading, before: Understanding | undefined): Said | undefined {
  if (before === undefined || !before.changes || !isAbsence(before.act)) return undefined;
  const text = reading.tokens.map(({ word }) => word).filter((word) => /^[\p{L}\d]/u.test(word));
  return lengthening.test(text.join(' ')) ? movedBy(text.join(' '), reading, before) : undefined;
}

const shown: readonly ActOrFamily[] = [
  ...dutyDeeds,
  'duty.who',
  'duty.mine',
  'mailbox.status',
  'away.who',
  'away.is',
  'delegation.mine',
];

/** "Vem tar brevlådan då?", of the days that were just spoken of. */
function spokenThen(
  act: Act,
  { words, runs }: Reading,
  { before }: Circumstances,
): Understanding | undefined {
  const isMeant = !isOneOf(act, ...deed) || isOneOf(before?.act, 'away.change', 'away');
  return isOneOf(act, ...shown) &&
    isMeant &&
    runs.length === 0 &&
    pointsBack(words) &&
    before?.from !== undefined
    ? before
    : undefined;
}

function pointsBack(words: readonly string[]): boolean {
  const said = saidWords(words);
  return /^(?:da|then)$/.test(said.at(-1) ?? '') || /\b(?:under tiden|meanwhile)\b/.test(said.join(' '));
}

/** "Vem tar över då?", of what was said longer ago than is remembered. */
const pointsToNothing = ({ words, runs }: Reading, { before }: Circumstances): boolean =>
  runs.length === 0 && pointsBack(words) && !isOneOf(before?.act, ...shown) && !isOneOf(before?.act, ...told);
/** Of somebody who is away, today where no day was said. */
const told: readonly ActOrFamily[] = ['away.of', 'away.change', 'away'];

/** "Och dagen efter?", of what is shown. */
function dayAfter({ tokens, runs }: Reading, { from, until, act }: Understanding): Said | undefined {
  const text = tokens.map(({ word }) => word).join(' ');
  const isWeek =
    (act === 'week' && /\b(?:nasta|next|veckan efter)\b/.test(text)) ||
    (isOneOf(act, 'duty.who', 'duty.mine') &&
      /^(?:(?:och|o|men|and|sen|hur ar) )*(?:nasta|next)(?: (?:vecka|week|da|then))* ?\??$/.test(text));
  if (runs.length > 0 || from === undefined || act.startsWith('away.') || act === 'away') return undefined;
  if (!isWeek && !/\b(?:dagen efter|day after|following day|dagen darpa|dan efter|dan darpa)\b/.test(text))
    return undefined;
  const on = isWeek ? plusDays(mondayOf(from), 7) : plusDays(until ?? from, 1);
  return { from: on, until: isWeek ? plusDays(on, 6) : on, isOpen: false, part: undefined, flaw: undefined };
}

/** "Ge den till Bo då" after an absence is of its days; after a mailbox it is of that. */
const deed: readonly ActOrFamily[] = [...dutyDeeds];

const listed: readonly ActOrFamily[] = [...dutyDeeds, 'away', 'away.change', 'delegation.ask'];

const isListed = (act: Act, { flaw }: Said): boolean =>
  isOneOf(act, ...listed) && (flaw === undefined || flaw === 'vague' || flaw === 'turned');

/** How the days are said, for what goes on with them. */
function namedBy({ runs }: Reading): Understanding['named'] {
  const pieces = runs.flatMap((run) => run.pieces.map(({ piece }) => piece));
  if (pieces.some(isDated)) return 'date';
  return pieces.some(isWeek) ? 'week' : undefined;
}

const isDated = (piece: Piece): boolean =>
  /^(?:date|dayMonth|dayOfMonth|month|nearMonth|feast|weekdayBy|weekOf)$/.test(piece.kind) ||
  (piece.kind === 'weekday' && piece.day !== undefined);

/** What is added to what was only asked, or left in doubt, is asked with it. */
function together(before: Understanding, said: Said, { at, calendar }: Circumstances): Said {
  const today = dateOf(at, calendar.zone);
  const all = [...spansOf(before, today), ...spansOf(said, today)];
  const hull = hullOf(all);
  const spans = apart(all, calendar);
  return hull === undefined
    ? said
    : { ...said, ...hull, isOpen: hull.until === undefined, ...(spans.length > 0 && { spans }) };
}

/** Each of the spans that are said; of today where no day is. */
export function spansOf(
  { from, until, isOpen, part, spans }: Pick<Understanding, 'from' | 'until' | 'isOpen' | 'part' | 'spans'>,
  today: LocalDate,
): readonly DaySpan[] {
  if (spans !== undefined && spans.length > 0) return spans;
  const first = from ?? today;
  return [{ from: first, until: until ?? (isOpen ? undefined : first), part }];
}

/** Days that were not said again are those of before. */
function goingOn(
  days: Said,
  previous: Understanding | undefined,
  { runs }: Reading,
): Said & Pick<Understanding, 'inReturn'> {
  // "Bara från 13": the days are those of before.
  const isOnlyPart =
    days.part !== undefined && runs.every(({ pieces }) => pieces.every(({ piece }) => isHour(piece)));
  if (isOnlyPart && previous?.from !== undefined)
    return { ...days, from: previous.from, until: previous.until, isOpen: previous.isOpen };
  // "Kanske till 7 januari", of what is to begin.
  if (
    days.ends === 'until' &&
    previous?.from !== undefined &&
    (days.until ?? '') > previous.from &&
    (days.from ?? '') < previous.from
  )
    return { ...days, from: previous.from };
  const isSaid =
    days.from !== undefined || days.until !== undefined || days.isOpen || days.part !== undefined;
  if (isSaid || previous === undefined || days.flaw !== undefined) return days;
  const { from, until, isOpen, part, spans, inReturn } = previous;
  return {
    from,
    until,
    isOpen,
    part,
    flaw: undefined,
    ...(spans && { spans }),
    ...(inReturn && { inReturn }),
  };
}
