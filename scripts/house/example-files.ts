// In how many files stands what a button, a chat word, a notice, a column and a setting are made of: one example of each.

import { textOf } from './sources';

export interface Example {
  readonly what: string;
  /** As people know it. */
  readonly is: string;
  /** Its own names in the code, whatever stands before or after them. */
  readonly names: RegExp;
}

export const examples = {
  button: {
    what: 'button',
    is: '"Jag kan inte i dag", duty.passOn',
    names: /\bpassOn|\bduty\.passedOn\b/,
  },
  chatWord: { what: 'chat word', is: '"vem är borta", whoIsAway', names: /\bwhoIsAway\b/ },
  notice: {
    what: 'notice with card',
    is: 'nobody can be reached, deadEnd',
    names: /deadEnd|DeadEnd|\bdead_end\b|_dead_end\b/,
  },
  column: {
    what: 'column',
    is: "a standing agreement's agreed_at",
    names: /\bagreed_at\b|\bagreedAt\b/,
  },
  setting: {
    what: 'setting',
    is: 'mailboxes.registrationExample',
    names: /\bregistrationExample\b/,
  },
} as const satisfies Readonly<Record<string, Example>>;

/** Throws when the example is named nowhere any more: then it stands for nothing. */
export function listFilesOf({ what, is, names }: Example, house: readonly string[]): readonly string[] {
  const files = house.filter((path) => names.test(textOf(path)));
  if (files.length === 0)
    throw new Error(`No file has the ${what} ${is}: choose another in example-files.ts`);
  return files;
}
