// "Nej, Kim är ju ledig. Ge David": whoever was asked about cannot, and somebody else is to have it then; "Kim är sjuk" is said of Kim, too.

import { isFirstName } from '../../../../core/private-text/first-names';
import type { Circumstances } from '../../acts/understanding';

const denied =
  '(?:(?:nej|nä|näe|men|fast|no|but),? )*(?:\\p{L}+ (?:är|is) (?:(?:ju|redan|också|nog|already) )*(?:ledig|borta|upptagen|på semester|inte (?:här|inne|på plats)|away|off|busy)[,.!]? (?:så |då |och |so |and )*)?';
const given =
  '(?:ge|ta|låt|give|take)(?: (?:den|det|lådan|brevlådan|it))?(?: (?:till|to))? (?<name>\\p{L}{2,})(?: (?:ta|ha|få) den)?(?: (?:i stället|istället|då|instead|then))?';
const other = new RegExp(`^\\s*${denied}${given}[.!]*\\s*$`, 'iu');

const day =
  '(?:på|i|den|nästa|on|this|next|förmiddag|eftermiddag|[fe]m|(?:mån|tis|ons|tors|fre)(?:da[gn](?:en)?)?|(?:mon|tues|wednes|thurs|fri)day|dag|morgon|idag|imorgon|today|tomorrow|morning|afternoon)';
const passed = new RegExp(
  `^\\s*(?:(?:hej|nej|hi),? )?(?:jag |i )?(?:(?<can>can['’]?t|can ?not)|kan inte|kan ej)(?: (?:ta|ha|take|do|have)(?: (?:the )?(?<box>(?!på |i )\\p{L}+))??)? (?<days>${day}(?: ${day}){0,4}),? (?:så |men |but )?(?:kan|can) (?<name>\\p{L}{2,})(?: (?:ta|take)(?: (?:den|det|över|it|over|lådan|brevlådan))?)?(?: (?:i stället|istället|då|instead))? ?\\?$`,
  'iu',
);

/** "Jag kan inte torsdag, kan Maja?" asks whether Maja takes it: nobody else gets it before that is answered. */
function withAskedTaker(text: string, people: Circumstances['people']): string | undefined {
  const { name = '', box, days = '', can } = passed.exec(text)?.groups ?? {};
  if (!people.some((one) => one.name.toLowerCase().startsWith(`${name.toLowerCase()} `))) return undefined;
  return can === undefined
    ? `kan ${name} ta ${box ?? 'brevlådan'} ${days}?`
    : `can ${name} take ${box ?? 'the mailbox'} ${days}?`;
}

/** Said as "ta David i stället", of what was just asked about and is not done. */
export function withOtherTaker(
  text: string,
  { before, people }: Pick<Circumstances, 'before' | 'people'>,
): string {
  const asked = withAskedTaker(text, people);
  if (asked !== undefined) return asked;
  if (before?.act !== 'duty.give' || before.changes || before.person === undefined) return text;
  const name = other.exec(text)?.groups?.['name'];
  return name !== undefined && isFirstName(name.toLowerCase()) ? `ta ${name} i stället` : text;
}
