// What stands between commas and stops of masked words.

import { saidText } from '../../reading/said-words';

/** A word alone goes with what is beside it: "borta fredag, troligen", "ev. ledig fredag". */
export function clausesOf(words: readonly string[]): readonly string[] {
  const clauses: string[] = [];
  let clause: string[] = [];
  for (const word of [...words, '.']) {
    if (!/^[.,;!:–-]$/u.test(word)) {
      clause.push(word);
      continue;
    }
    const said = saidText(clause);
    clause = [];
    if (said === '') continue;
    const last = clauses.pop();
    if (last === undefined || [last, said].every((one) => one.includes(' ')))
      clauses.push(...(last === undefined ? [] : [last]), said);
    else clauses.push(`${last} ${said}`);
  }
  return clauses;
}
