import type { Waiting } from '../domain/standing';
import { dateOf, type Instant } from '../../core/time';
import { weekdayWords } from '../../core/texts/time-words';
import type { Answerer } from '../domain/answering/not-there';
import { answererWords } from './not-there-words';
import type { IncomingWords } from '../texts/sv';

interface Waited extends Waiting, Answerer {
  readonly isRequest: boolean;
}

/** What is left to do with a message, one thing each; nothing of what is closed. */
export function waitWords(
  { waits, responder, notThere, dueOn, isRequest, isTooLate = false }: Waited,
  now: Instant,
  words: IncomingWords,
): readonly string[] {
  const { texts, zone } = words;
  const own = texts.incoming.beside.waits;
  const today = dateOf(now, zone);
  const day = dueOn && weekdayWords(dueOn, today, texts.time);
  const isLate = dueOn !== undefined && dueOn < today;
  return waits.map((wait) => {
    if (wait === 'answer')
      return own.answer(answererWords({ responder, notThere }, today, words), day, isLate);
    // Whether it is answered is no question.
    if (wait === 'answerer' && isRequest) return own.giveRequest;
    return wait === 'handOver' ? own.handOver({ day, isLate, isTooLate }) : own[wait];
  });
}
