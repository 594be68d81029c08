import type { NoteCard } from '../domain/cards/delegation-cards';
import { unreachable } from '../domain/refusal';
import { listWords, weekdayWords } from '../texts/time-words';
import { periodWords } from './period-words';
import type { CardView, Line, Words } from './view';
import { line } from './view';

export interface NoteView extends CardView {
  readonly lines: readonly Line[];
}

export function noteView({ say }: NoteCard, words: Words): NoteView {
  const [title = '', ...rest] = sentencesOf(say, words);
  return { title, lines: rest.map(line) };
}

function sentencesOf(say: NoteCard['say'], { texts }: Words): readonly string[] {
  const { notes, time } = texts;
  switch (say.what) {
    case 'away':
      return notes.away(say.name, periodWords(say.period, texts));
    case 'back':
      return notes.back(say.name);
    case 'emptyRoster':
      return notes.emptyRoster(
        say.mailbox,
        listWords(
          say.days.map((date) => weekdayWords(date, date, time)),
          time,
        ),
      );
    case 'staffChanges':
    case 'toldSwitchboard':
    case 'noSwitchboard':
    case 'noDelegation':
      return notes[say.what];
    default:
      return unreachable(say);
  }
}
