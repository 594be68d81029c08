// Finds telephone numbers in what a person wrote for everybody to read.

/** A national number from its 0, or one from abroad with + or 00; not within a longer number, a date or a clock time. */
const written = /(?<![\p{L}\d]|\d[-\u2010-\u2015/.:])(?:\+|0)[\d\s().\-\u2010-\u2015/]{5,}\d/gu;
/** Without its area code it is one where the text says so. */
const named =
  /\b(?:tel|tfn|telefon|telefonnummer|mobil|mobilnummer|ring|sms|phone|call)\b[.:\s]{1,3}(\d[\d\s-]{3,}\d)/giu;
/** From eight to sixteen, or on the first of December. */
const isTime = /^\d{2}[.:]\d{2}\s?[-\u2010-\u2015]\s?\d{2}[.:]\d{2}$/u;
const isDate = /^\d{2}[-./\s]\d{2}[-./\s](?:19|20)\d{2}$/;
/** @source E.164: at most 15 digits; Swedish numbers with their area code have eight to ten */
const isLong = /^(?:0[1-9]\d{6,8}|\+\d{8,15})$/;

/** The same however it is written: digits, from its 0 where it is Swedish. */
export const plainPhone = (text: string): string =>
  text
    .replace(/\(0\)/g, '')
    .replace(/[^+\d]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+46/, '0');

/** Each as `plainPhone` has it. */
export function phoneNumbersIn(text: string): readonly string[] {
  const whole = [...text.matchAll(written)]
    .map(([found]) => found.trim())
    .filter((found) => !isTime.test(found) && !isDate.test(found))
    .map(plainPhone)
    .filter((plain) => isLong.test(plain));
  const local = [...text.matchAll(named)].map(([, found = '']) => plainPhone(found));
  return [...whole, ...local.filter((plain) => plain.length > 4)];
}
