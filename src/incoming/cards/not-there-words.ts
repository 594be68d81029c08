import { hourWords, weekdayWords } from '../../core/texts/time-words';
import type { LocalDate, LocalTime } from '../../core/time';
import type { Answerer, NotThere } from '../domain/answering/not-there';
import type { IncomingWords } from '../texts/sv';

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
