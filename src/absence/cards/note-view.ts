import type { NoteCard } from '../domain/delegation-cards';
import { unreachable } from '../../core/refusal';
import { periodWords, line, type CardView, type Line } from '../../core/cards/view';
import type { AbsenceWords } from '../texts/sv';

export interface NoteView extends CardView {
  readonly lines: readonly Line[];
}

export function noteView({ say }: NoteCard, words: AbsenceWords): NoteView {
  const [title = '', ...rest] = sentencesOf(say, words);
  return { title, lines: rest.map(line) };
}

function sentencesOf(say: NoteCard['say'], words: AbsenceWords): readonly string[] {
  const { texts } = words;
  const { notes } = texts.absence;
  switch (say.what) {
    case 'away':
      return notes.away(say.name, periodWords(say.period, texts));
    case 'back':
      return notes.back(say.name);
    case 'notAway':
      return notes.notAway(say.name, periodWords(say.period, texts));
    case 'noDelegation':
      return notes.noDelegation(say.rule);
    case 'staffChanges':
    case 'noSwitchboard':
      return notes[say.what];
    default:
      return unreachable(say);
  }
}
