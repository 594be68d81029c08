import type { Period } from '../../core/period';
import type { LocalDate } from '../../core/time';
import type { NoteCard } from '../domain/delegation-cards';
import { unreachable } from '../../core/refusal';
import {
  clockWords,
  cut,
  line,
  onlyIf,
  periodWords,
  subtle,
  type CardView,
  type Line,
  type Row,
} from '../../core/cards/view';
import { dayWords, weekdayWords } from '../../core/texts/time-words';
import type { AbsenceWords } from '../texts/sv';
import { severalWords } from './absence-view';

interface NoteView extends CardView {
  readonly lines: readonly Line[];
  readonly rows: readonly Row[];
  readonly ends: readonly Line[];
}

export function noteView({ say }: NoteCard, words: AbsenceWords): NoteView {
  if (say.what === 'list') return listView(say, words);
  const [title = '', ...rest] = sentencesOf(say, words);
  return { title, lines: rest.map(line), rows: [], ends: [] };
}

type ListSay = Extract<NoteCard['say'], { what: 'list' }>;

/** Who is away today first, then who will be. */
function listView({ date, rows }: ListSay, { texts }: AbsenceWords): NoteView {
  const { list } = texts.absence.notes;
  const now = rows.filter(({ period }) => period.from <= date);
  const later = rows.filter(({ period }) => period.from > date);
  const lineOf = ({ name, unit, period }: ListSay['rows'][number]): Line => {
    const span = spanSeenFrom(period, date, texts);
    return line([name, ...(unit === undefined ? [] : [unit]), span].join(' · '));
  };
  const group = (title: string, people: ListSay['rows']): readonly Row[] => {
    const { shown, more } = cut(people, texts, mostListed);
    return onlyIf(people.length > 0, () => ({ name: title, lines: [...shown.map(lineOf), ...more] }));
  };
  return {
    title: list.title(weekdayWords(date, date, texts.time)),
    lines: onlyIf(now.length === 0, () => line(list.nobodyToday)),
    rows: [...group(list.today, now), ...group(list.later, later)],
    ends: [subtle(list.search)],
  };
}

/** What runs that day is told by its last day, the same every morning; what comes, by its days. */
export function spanSeenFrom(period: Period, date: LocalDate, texts: AbsenceWords['texts']): string {
  const { from, lastDay, clock } = period;
  if (from > date) return periodWords(period, texts);
  const { time } = texts;
  const { list } = texts.absence.notes;
  const hours = clock && clockWords(clock, time);
  if (lastDay === date) return [dayWords(date, date, time), ...(hours ? [hours] : [])].join(' ');
  const until = lastDay === undefined ? list.open : list.through(weekdayWords(lastDay, date, time));
  return hours === undefined ? until : time.everyDay(hours, until);
}

/** Of each group; whoever is not named is searched for. */
const mostListed = 30;

function sentencesOf(say: Exclude<NoteCard['say'], ListSay>, words: AbsenceWords): readonly string[] {
  const { texts } = words;
  const { notes } = texts.absence;
  switch (say.what) {
    case 'away':
      return notes.away(
        say.name,
        periodWords(say.period, texts),
        say.instead && severalWords(say.instead, texts, (period) => periodWords(period, texts)),
      );
    case 'back':
      return notes.back(say.name);
    case 'notAway':
      return notes.notAway(
        say.name,
        periodWords(say.period, texts),
        say.still && severalWords(say.still, texts, (period) => periodWords(period, texts)),
      );
    case 'noDelegation':
      return notes.noDelegation(say.rule);
    case 'noSwitchboard':
      return say.of === undefined ? notes.noSwitchboard : notes.noSwitchboardFor(say.of);
    case 'staffChanges':
      return notes.staffChanges;
    default:
      return unreachable(say);
  }
}
