// Text from outside as it is seen on paper and in files: no sign that hides, or that turns what stands around it (F6).

/** Control signs, halves of signs, and what is never seen: directions, zero widths, tags. What chooses a form stays. */
const unseen = /(?![\n\t])(?!\p{VS})[\p{Cc}\p{Cs}\p{DI}\ufff9-\ufffb]/gu;

/** With its lines and tabs. */
export const seenText = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(unseen, '');

/** On one line; a control sign may have parted words. */
export const seenLine = (text: string): string => seenText(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '));
