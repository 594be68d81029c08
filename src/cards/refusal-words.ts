import type { Refusal } from '../domain/refusal';
import type { Texts } from '../texts/texts';

/** Why not, and what works instead; who has the mailbox where that is known. */
export function refusalWords(refusal: Refusal, onDuty: string | undefined, { refusals }: Texts): string {
  const says = refusals[refusal];
  return refusal === 'not-on-duty' && onDuty !== undefined ? `${says} ${refusals.hasIt(onDuty)}` : says;
}
