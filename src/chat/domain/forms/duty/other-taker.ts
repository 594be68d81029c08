// "Nej, Kim är ju ledig. Ge David": whoever was asked about cannot, and somebody else is to have it then; "Kim är sjuk" is said of Kim, too.

import { isFirstName } from '../../../../core/private-text/first-names';
import type { Understanding } from '../../understanding';

const denied =
  '(?:(?:nej|nä|näe|men|fast|no|but),? )*(?:\\p{L}+ (?:är|is) (?:(?:ju|redan|också|nog|already) )*(?:ledig|borta|upptagen|på semester|inte (?:här|inne|på plats)|away|off|busy)[,.!]? (?:så |då |och |so |and )*)?';
const given =
  '(?:ge|ta|låt|give|take)(?: (?:den|det|lådan|brevlådan|it))?(?: (?:till|to))? (?<name>\\p{L}{2,})(?: (?:ta|ha|få) den)?(?: (?:i stället|istället|då|instead|then))?';
const other = new RegExp(`^\\s*${denied}${given}[.!]*\\s*$`, 'iu');

/** Said as "ta David i stället", of what was just asked about and is not done. */
export function withOtherTaker(text: string, before: Understanding | undefined): string {
  if (before?.act !== 'duty.give' || before.changes || before.person === undefined) return text;
  const name = other.exec(text)?.groups?.['name'];
  return name !== undefined && isFirstName(name.toLowerCase()) ? `ta ${name} i stället` : text;
}
