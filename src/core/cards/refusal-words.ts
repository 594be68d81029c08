import type { CoreTexts } from '../texts/sv';

/** Why not, and what works instead; who has the mailbox where that is known. */
export function refusalWords(refusal: string, onDuty: string | undefined, texts: CoreTexts): string {
  const refusals: Readonly<Record<string, string>> = texts.refusals;
  const says = refusals[refusal] ?? refusal;
  return refusal === 'not-on-duty' && onDuty !== undefined
    ? `${says} ${texts.sentences.hasIt(onDuty)}`
    : says;
}

/** Something else had happened before. */
const overtaken: readonly string[] = ['stale', 'day-ended', 'already-done'];

/** The same on a card that shows below it how things are. */
export function refusalOnCard(refusal: string, texts: CoreTexts, onDuty?: string): string {
  const why = refusalWords(refusal, onDuty, texts);
  return overtaken.includes(refusal) ? `${why} ${texts.sentences.asItIs}` : why;
}
