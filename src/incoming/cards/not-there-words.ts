import { weekdayWords } from '../../core/texts/time-words';
import type { LocalDate } from '../../core/time';
import type { NotThere } from '../domain/not-there';
import type { IncomingWords } from '../texts/sv';

/** "borta, åter måndag 18 maj": whether and until when, never why. */
export function notThereWords(
  { isUnreached, backOn }: NotThere,
  today: LocalDate,
  { texts }: Pick<IncomingWords, 'texts'>,
): string {
  const { notThere } = texts.incoming.page;
  if (isUnreached) return notThere.unreached;
  return notThere.away(backOn && weekdayWords(backOn, today, texts.time));
}
