import type { Waiting } from '../domain/standing';
import { dateOf, type Instant } from '../../core/time';
import { weekdayWords } from '../../core/texts/time-words';
import type { IncomingWords } from '../texts/sv';

interface Waited extends Waiting {
  readonly responder: string | undefined;
  readonly isRequest: boolean;
}

/** What is left to do with a message, one thing each; nothing of what is closed. */
export function waitWords(
  { waits, responder, dueOn, isRequest, isTooLate = false }: Waited,
  now: Instant,
  { texts, zone }: IncomingWords,
): readonly string[] {
  const words = texts.incoming.beside.waits;
  const today = dateOf(now, zone);
  const day = dueOn && weekdayWords(dueOn, today, texts.time);
  const isLate = dueOn !== undefined && dueOn < today;
  return waits.map((wait) => {
    if (wait === 'answer') return words.answer(responder, day, isLate);
    // Whether it is answered is no question.
    if (wait === 'answerer' && isRequest) return words.giveRequest;
    return wait === 'handOver' ? words.handOver({ day, isLate, isTooLate }) : words[wait];
  });
}
