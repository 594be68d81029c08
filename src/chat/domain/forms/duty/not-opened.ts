// "Nej, den är inte öppnad", "jag har inte kollat den": nothing was opened, and nobody says that they cannot.

import { saidText } from '../../reading/said-words';
import type { Understanding } from '../../understanding';

const denied =
  /\b(?:inte|aldrig|ej|not|never)(?: \p{L}+){0,2} (?:oppn\p{L}*|kollat|kollade|kollad|tittat|tittade|opened|checked|looked)\b|\b(?:oppnade|kollade|tittade)(?: \p{L}+){0,2} (?:inte|aldrig|ej)\b/u;

/** "Har inte hunnit öppna", "I haven't opened it yet": no opening is offered for that. */
export const deniesOpened = (words: readonly string[]): boolean => denied.test(saidText(words));

/** "Nej vänta, det var gårdagens", "fel låda": what was just said to be opened is another. */
const mistaken =
  /^(?:(?:nej|na|vanta|oj|forlat|sorry|no|wait|oops|inte) )*(?:(?:det|den|that|it) (?:var|ar|was|is) (?:gardagens|igar|§day|en annan|fel|yesterdays|another|wrong)|fel (?:lada|brevlada|mailbox|dag)|wrong (?:mailbox|box|one|day)|inte §mailbox|not §mailbox)(?:\s|$)/u;

/** Of masked words; what was just said to be opened is to be undone, else it is shown how it stands. */
export function notOpened(
  words: readonly string[],
  before: Understanding | undefined,
): 'undo' | 'mailbox.status' | undefined {
  const text = saidText(words);
  const isStory = /§(?:day|time|person)|\b(?:kan|kunnat|hinner|can|could|time)\b/.test(text);
  if (before?.act === 'duty.opened' && mistaken.test(text) && words.length <= mostWords) return 'undo';
  if (!deniesOpened(words) || isStory || words.length > mostWords) return undefined;
  return before?.act === 'duty.opened' ? 'undo' : 'mailbox.status';
}
const mostWords = 14;
