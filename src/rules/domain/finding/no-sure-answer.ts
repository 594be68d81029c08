// What a rule does not settle for sure, however many words it shares with the question: another thing is asked.

import { asksToTell, asksWhoDoes, givesOf, isTechnical, saysWhatIsAllowed } from '../question/asked-for';
import { asksOfAll, holdsForSome } from '../question/of-all';

/** Both folded without accents. */
export function mayAnswer(question: string, rule: string): boolean {
  if (isTechnical(question)) return false;
  if (asksOfAll(question) && holdsForSome(rule)) return false;
  if (asksWhoDoes(question) && !givesOf(rule).has('who')) return false;
  return !asksToTell(question) || saysWhatIsAllowed(rule);
}
