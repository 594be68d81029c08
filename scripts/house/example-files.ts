// In which files stands what a button, a chat word, a notice, a column and a setting are made of: one example of each.

import { textOf } from './sources';

/** Each example's own names in the code. */
export const examples = {
  /** "Jag kan inte i dag": it leaves a trace, is a chat word too, and has days of its own. */
  button: /\bduty\.passOn\b|\bduty\.passedOn\b|\bpassOnToday\b/,
  /** "Jag har gått igenom skräpposten": the same with a state of the day, whose columns and facts are counted in. */
  stateButton: /'junk\.reviewed'|\bjunkReviewed\b|\bjunk_reviewed_at\b/,
  /** "vem är borta". */
  chatWord: /\baway\.who\b/,
  /** To IT, when nobody of a mailbox can be reached; not the day's own mark of it (`isDeadEnd`), nor its log entry. */
  notice: /(?<!ladder\.)\b(?:draw)?[dD]eadEnd/,
  /** Of a standing agreement. */
  column: /\bagreed_at\b|\bagreedAt\b/,
  /** Of a mailbox. */
  setting: /\bregistrationExample\b/,
} as const;

/** Throws when the example is named nowhere any more: then it stands for nothing. */
export function listFilesWith(names: RegExp, house: readonly string[]): readonly string[] {
  const files = house.filter((path) => names.test(textOf(path)));
  if (files.length === 0) throw new Error(`No file has ${String(names)}: choose another example`);
  return files;
}
