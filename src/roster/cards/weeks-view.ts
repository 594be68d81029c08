import { awayNowWords, clockWords, onlyIf } from '../../core/cards/view';
import {
  capital,
  freeDayWords,
  listWords,
  rangeWords,
  weekNumber,
  weekdayWords,
} from '../../core/texts/time-words';
import { plusDays, weekdayOf, type LocalDate } from '../../core/time';
import type { Alone, RosterCell, RosterDayShown, RosterWeeks } from '../domain/roster-weeks';
import type { RosterWords } from '../texts/sv';
import { changeView } from './change-view';

/** Weeks × mailboxes in the reader's words: what is meant is said, never shown by colour alone. */
export function weeksView({ today, weeks, mailboxes, waiting }: RosterWeeks, words: RosterWords) {
  const { page } = words.texts.roster;
  const first = weeks[0]?.[0]?.date ?? today;
  const last = weeks.at(-1)?.at(-1)?.date ?? today;
  const cells = mailboxes.flatMap((mailbox) => mailbox.cells);
  return {
    today,
    from: first,
    earlier: plusDays(first, -daysOn),
    later: plusDays(first, daysOn),
    title: page.span(rangeWords(first, last, words.texts.time)),
    ...standOf(cells, today, page),
    weeks: weeks.map((days) => ({
      monday: days[0]?.date ?? first,
      name: page.week(weekNumber(days[0]?.date ?? first)),
      days: days.map((day) => dayView(day, { today, words })),
      rows: mailboxes.map(({ id, name, cells }) => ({
        mailboxId: id,
        name,
        cells: cells
          .filter(({ date }) => days.some((day) => day.date === date))
          .map((one) => cellView(one, words)),
      })),
    })),
    waiting: waiting.map((card) => {
      const { title, facts = [], lines, buttons } = changeView(card, words);
      const said = facts.map((fact) => ({ text: `${fact.title}: ${fact.value}`, isSubtle: false }));
      return { id: card.changeId, title, lines: [...said.slice(0, 1), ...lines], buttons };
    }),
  };
}

const isEmpty = ({ empty }: RosterCell) => empty === 'all';
const isPartlyEmpty = ({ empty }: RosterCell) => empty !== 'all' && empty.length > 0;

/** How many of the days that are left have nobody, or nobody for some hours, and on how many nobody could step in, and why. */
function standOf(
  cells: readonly RosterCell[],
  today: LocalDate,
  page: RosterWords['texts']['roster']['page'],
) {
  const ahead = cells.filter(({ date }) => date >= today);
  const gaps = ahead.filter(isEmpty).length;
  const parts = ahead.filter(isPartlyEmpty).length;
  const isRest = cells.some((cell) => cell.date < today && isEmpty(cell));
  const aloneWords = (why: Alone) => {
    const count = cells.filter(({ alone }) => alone === why).length;
    return onlyIf(count > 0, () => page.alone[why](count));
  };
  return {
    gaps: gaps + parts,
    says: [
      ...onlyIf(ahead.length > 0 && gaps + parts === 0, () => page.noGaps(isRest)),
      ...onlyIf(gaps > 0, () => page.gaps(gaps, isRest)),
      ...onlyIf(parts > 0, () => page.partGaps(parts)),
      ...aloneWords('notThere'),
      ...aloneWords('notNamed'),
    ].join(' '),
  };
}

/** As many as are shown. */
const daysOn = 28;

interface Beside {
  readonly today: LocalDate;
  readonly words: RosterWords;
}

function dayView({ date, isWorking, free, away }: RosterDayShown, { today, words }: Beside) {
  const { page, plan } = words.texts.roster;
  const is = date < today ? ('past' as const) : date === today ? ('today' as const) : ('ahead' as const);
  return {
    date,
    isWorking,
    ...(free && { free: capital(freeDayWords(free, words.texts)) }),
    is,
    short: `${capital(plan.weekdays[weekdayOf(date)])} ${plan.shortDate(Number(date.slice(8)), Number(date.slice(5, 7)))}`,
    name: weekdayWords(date, today, words.texts.time),
    away: away.map(({ name, isFirst, lastDay, clock }) =>
      clock !== undefined
        ? `${name} ${clockWords(clock, words.texts.time)}`
        : isFirst && lastDay !== undefined && lastDay > date
          ? page.awayUntil(name, weekdayWords(lastDay, date, words.texts.time))
          : name,
    ),
  };
}

export function cellView(cell: RosterCell, words: RosterWords) {
  const { page } = words.texts.roster;
  const { date, holder, how } = cell;
  return {
    date,
    holder: holder?.name ?? page.nobody,
    isReader: holder?.isReader === true,
    mark: how.kind,
    isUnstaffed: isEmpty(cell) || isPartlyEmpty(cell),
    notes: notesOf(cell, words),
  };
}

function notesOf(
  { how, empty, fallen, hours = [], people, parts, asked, alone }: RosterCell,
  { texts }: RosterWords,
): readonly string[] {
  const { marks } = texts.roster.page;
  const came = (): string | undefined => {
    switch (how.kind) {
      case 'standIn':
      case 'given':
      case 'swapped':
        return marks[how.kind](how.other);
      case 'turn':
      case 'taken':
        return marks[how.kind];
      default:
        return undefined;
    }
  };
  return [
    came(),
    ...(empty === 'all'
      ? [marks.nobody]
      : empty.map((clock) => `${marks.nobody} ${clockWords(clock, texts.time)}`)),
    fallen && marks.fallen[fallen.kind](fallen.name),
    alone && marks.alone[alone],
    people.length > 0 ? marks.function(listWords(people, texts.time)) : undefined,
    ...parts.map(({ part, person, kind }) => marks[kind](clockWords(part, texts.time), person)),
    ...hours.map((away) => awayNowWords(away, texts)),
    ...asked.map((name) => marks.asked(name)),
  ].filter((note) => note !== undefined);
}
