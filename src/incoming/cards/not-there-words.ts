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

interface Refused {
  readonly refusal: string;
  /** Who was chosen. */
  readonly person: { readonly name: string; readonly away: NotThere | undefined } | undefined;
}

/** With the name, for who cannot be given it; undefined for any other refusal. */
export function refusedAwayWords(
  { refusal, person }: Refused,
  today: LocalDate,
  words: Pick<IncomingWords, 'texts'>,
): string | undefined {
  if (person === undefined || (refusal !== 'person-away' && refusal !== 'person-away-then')) return undefined;
  const { notThere } = words.texts.incoming.page;
  if (refusal === 'person-away-then') return notThere.refusedThen(person.name);
  const why = person.away === undefined ? notThere.away(undefined) : notThereWords(person.away, today, words);
  return notThere.refused(person.name, why);
}
