// "min signatur": what E5 asks for, from the directory as it is now; nothing of it is stored.

import { missingFields, type SignatureCard } from '../domain/signature';
import type { PersonId } from '../../core/ids';
import { accept, refuse, type Result } from '../../core/refusal';
import type { PeopleRefusal } from '../domain/person';
import type { PeopleContext } from '../context';

export async function showSignature(
  context: PeopleContext,
  personId: PersonId,
): Promise<Result<SignatureCard, PeopleRefusal>> {
  const lookup = await context.directory.find(personId);
  if (lookup.kind !== 'found' || lookup.person === undefined) return refuse('directory-silent');
  const { person } = lookup;
  const { name, domains } = context.municipality();
  const facts = {
    name: person.name,
    title: person.jobTitle,
    department: person.department,
    phone: person.businessPhones?.[0],
    mobile: person.mobilePhone,
    municipality: name,
    domain: domains[0],
  };
  return accept({ card: 'signature', ...facts, missing: missingFields(facts) });
}
