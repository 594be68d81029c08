import type { ListRow } from '../domain/shown/list-cards';
import { isAppointedState } from '../domain/incoming';
import { capital, weekdayWords } from '../../core/texts/time-words';
import { dateOf, type Instant } from '../../core/time';
import { answererWords } from './wait-words';
import type { IncomingWords } from '../texts/sv';

/** Who has it, or that nobody has taken it yet, and by when; or who has answered. */
export function standingWords(row: ListRow, now: Instant, words: IncomingWords): string {
  const { texts, zone } = words;
  const today = dateOf(now, zone);
  const { stands } = texts.incoming.beside;
  const { dueOn, answer } = row;
  const isWaited = answer === 'undecided' || answer === 'proposed' || isAppointedState(answer);
  const due = dueOn && isWaited ? (dueOn < today ? stands.wasDueOn : stands.dueOn) : undefined;
  const parts = [
    ...whoWords(row, answererWords(row, today, words), words),
    ...(due && dueOn ? [due(weekdayWords(dueOn, today, texts.time))] : []),
  ];
  return capital(parts.join(' · '));
}

function whoWords({ answer, taken, responder }: ListRow, name: string | undefined, { texts }: IncomingWords) {
  const { beside, lines, inbox } = texts.incoming;
  const { stands } = beside;
  switch (answer) {
    case 'undecided':
      return [taken === undefined ? stands.nobody : beside.taken(taken)];
    case 'notNeeded':
      return [inbox.answers.notNeeded];
    case 'proposed':
      return [name === undefined ? inbox.answers.proposed : stands.proposed(name)];
    case 'approved':
    case 'forwarded':
      return [name === undefined ? inbox.answers[answer] : lines.answers(name)];
    case 'answered':
      return [stands.answered(responder), stands.notFiled];
    case 'filed':
      return [stands.answered(responder)];
  }
}
