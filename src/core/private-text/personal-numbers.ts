// Masks Swedish personal identity numbers before anything that a person wrote is shown, stored or logged (K1).

/** What a personal identity number is replaced by. */
const mask = '[personnummer]';

const form =
  /(?:(?:18|19|20)\s?)?\d{2}[ .-]?(\d{2})[ .-]?(\d{2})(?:\s?[-+\u2010-\u2015\u2212]\s?|\s)?([\dA-Z]\d{3})/u
    .source;
const candidate = new RegExp(`(?<!\\d)${form}(?!\\d)`, 'giu');
const parts = new RegExp(`^${form}$`, 'iu');
const coordinationDays = 60;

function isDate(month: number, day: number): boolean {
  const dayOfMonth = day > coordinationDays ? day - coordinationDays : day;
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
}

function isMobileNumber(text: string): boolean {
  return /^07[02369]\d{7}$/.test(text);
}

function maskOne(whole: string): string {
  const [, month, day, last = ''] = parts.exec(whole) ?? [];
  if (!isDate(Number(month), Number(day)) || isMobileNumber(whole)) return whole;
  const isWord = /^[a-z]/i.test(last) && !/[-+\u2010-\u2015\u2212]/u.test(whole);
  return isWord ? whole : mask;
}

/** The text with every personal, coordination or temporary identity number masked; phone numbers stay. */
export function maskPersonalNumbers(text: string): string {
  return text.replace(candidate, maskOne);
}

/** Whether a text holds a personal identity number, or held one before it was masked. */
export function hasPersonalNumber(text: string): boolean {
  return text.includes(mask) || maskPersonalNumbers(text) !== text;
}
