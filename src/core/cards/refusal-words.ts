import type { Refusal } from '../refusal';
import type { Texts } from '../texts/texts';

/** Why not, and what works instead; who has the mailbox where that is known. */
export function refusalWords(refusal: Refusal, onDuty: string | undefined, { refusals }: Texts): string {
  const says = refusals[refusal];
  return refusal === 'not-on-duty' && onDuty !== undefined ? `${says} ${refusals.hasIt(onDuty)}` : says;
}

/** Something else had happened before. */
const overtaken: readonly Refusal[] = ['stale', 'day-ended', 'already-done'];

/** The same on a card that shows below it how things are. */
export function refusalOnCard(refusal: Refusal, texts: Texts, onDuty?: string): string {
  const why = refusalWords(refusal, onDuty, texts);
  return overtaken.includes(refusal) ? `${why} ${texts.opening.asItIs}` : why;
}
