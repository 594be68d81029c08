// What is said in one clause each, as masked text.

import { saidText } from '../../reading/said-words';
import { clausesIn } from '../duty/clauses';

/** A word alone goes with what is beside it: "borta fredag, troligen", "ev. ledig fredag". */
export function clausesOf(words: readonly string[]): readonly string[] {
  const clauses: string[] = [];
  for (const said of clausesIn(words).map(saidText)) {
    if (said === '') continue;
    const last = clauses.at(-1);
    const isApart = last === undefined || [last, said].every((one) => one.includes(' '));
    if (isApart) clauses.push(said);
    else clauses[clauses.length - 1] = `${last} ${said}`;
  }
  return clauses;
}
