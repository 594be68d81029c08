// Whom a line names: one, several of one name, or nobody whom the directory knows (F2).

import type { Saying } from '../../../chat/domain/saying';
import { sentence } from '../../../core/card-facts';
import { namesApart, type Person } from '../../../people/domain/person';
import type { AbsenceContext } from '../../context';
import type { AbsenceAnswer } from '../../domain/delegation-cards';

/** Several or nobody is told. */
export async function personOf(context: AbsenceContext, saying: Saying): Promise<Person | AbsenceAnswer> {
  const people = await peopleOf(context, saying);
  const [first, second] = people;
  if (first === undefined)
    return sentence({ what: saying.flaw === 'nobody' ? 'nobodyOfName' : 'whoIsMeant' });
  return second === undefined
    ? first
    : sentence({ what: 'personAmbiguous', names: [...namesApart(people).values()] });
}

export function peopleOf(
  { store }: AbsenceContext,
  { person, people }: Pick<Saying, 'person' | 'people'>,
): Promise<readonly Person[]> {
  return store.people.list({ upns: person === undefined ? people : [person], ids: [] });
}

export const isPerson = (found: Person | AbsenceAnswer): found is Person => 'upn' in found;
