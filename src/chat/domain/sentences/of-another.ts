// "Sara är sjuk, hon hörde av sig. Tillbaka i morgon", "han är tillbaka torsdag däremot": of who was told of, and never of the writer.

import { isOneOf } from '../acts/acts';
import type { Understanding } from '../acts/understanding';
import { saidText } from '../reading/said-words';
import { hasNoSubject } from '../reading/whose-absence';
import type { Chosen } from './choose';

/** Asked, whoever it is of. */
export function ofAnother(
  told: Understanding,
  { main, whole }: Chosen,
  before: Understanding | undefined,
): Understanding {
  if (!isOneOf(told.act, 'away', 'away.change', 'away.end') || told.asked) return told;
  const isBack = told.ends === 'back' && told.options === undefined;
  const isSameOne = isBack && told.person !== undefined && told.also.includes('away.of');
  if (isSameOne && hasNoSubject(main.reading.words)) return asked(told, told.person);
  const { words, people } = whole.reading;
  if (told.act === 'away.end' || before === undefined || !isOneOf(before.act, 'away.of', 'away.is'))
    return told;
  const isTheirs = people.length === 0 && hasNoSubject(words) && they.test(saidText(words));
  const { person, people: several, flaw } = before;
  return isTheirs ? { ...asked(told, person), people: several, flaw } : told;
}
const they =
  /^(?:(?:men|och|fast|nej|ja|but|and|no) )*(?:han|hon|hen|he|she) |(?:^| )(?:(?:sa|sager|skrev|skriver|tror|trodde|said|says) (?:han|hon|hen)|(?:he|she) (?:said|says|thinks))$/;

const asked = (told: Understanding, person: Understanding['person']): Understanding => ({
  ...told,
  ...{ act: 'away.of', person, sure: true, changes: false, candidates: ['away.of'] },
  ...{ instead: undefined, isMoved: undefined, isAdded: undefined, options: undefined },
  also: told.also.filter((act) => !act.startsWith('away')),
});
