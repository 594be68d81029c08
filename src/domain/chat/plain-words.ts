// What people write, made comparable: lower case, one kind of dash and space, no closing marks; å ä ö kept or folded.

/** Lower case, NFC, single spaces, one kind of dash, without punctuation at the ends. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2019\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'(]+|[\s"'.,!?;:)]+$/g, '')
    .trim();
}

/** Without accents, so that people who leave out å ä ö are understood. */
export const foldAccents = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
