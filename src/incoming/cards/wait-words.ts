import type { Waiting } from '../domain/standing';
import { dateOf, type Instant, type LocalDate, type LocalTime } from '../../core/time';
import { weekdayWords, hourWords } from '../../core/texts/time-words';
import type { Answerer, NotThere } from '../domain/answering/not-there';
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

/** "borta, åter måndag 18 maj", "borta från kl. 12, åter måndag 18 maj": whether and until when, never why. */
export function notThereWords(
  { isUnreached, backOn, leaving }: NotThere,
  today: LocalDate,
  { texts }: Pick<IncomingWords, 'texts'>,
): string {
  const { notThere } = texts.incoming.page;
  if (isUnreached) return notThere.unreached;
  const back =
    (leaving?.backOn ?? backOn) && weekdayWords(leaving?.backOn ?? backOn ?? today, today, texts.time);
  const { from, until, on } = leaving ?? {};
  const isWhole = from === undefined && until === undefined;
  const day = on === undefined || on === today ? undefined : weekdayWords(on, today, texts.time);
  if (isWhole && day === undefined) return notThere.away(back);
  const clock = (at: LocalTime | undefined) => at && hourWords(at, texts.time);
  const hours = isWhole ? undefined : texts.time.hours(clock(from), clock(until));
  return notThere.leaves({ day, hours, back });
}

/** "Erik Handläggare (borta, åter måndag 18 maj)", in a list. */
export const answererWords = (
  { responder, notThere }: Answerer,
  today: LocalDate,
  words: Pick<IncomingWords, 'texts'>,
): string | undefined =>
  responder !== undefined && notThere ? `${responder} (${notThereWords(notThere, today, words)})` : responder;
