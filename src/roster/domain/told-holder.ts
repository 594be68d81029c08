// What is told outside of who has a duty mailbox: the function, the unit or, where the file says so, the person (F2).

import { personId, type PersonId } from '../../core/ids';
import type { DutyMailbox, DutyTold } from '../../core/municipality';
import type { Instant } from '../../core/time';
import type { Person } from '../../people/domain/person';
import { functionOf } from './roster';

/** `key` tells one holder from another, without saying more of it than is told. */
interface NamedHolder {
  readonly key: string;
  readonly name: string;
}

export interface ToldHolder extends NamedHolder {
  /** When another has it, or nobody, as far as is known: at the latest when the next free day begins. */
  readonly until: Instant;
}

interface Naming {
  readonly mailbox: DutyMailbox;
  readonly duty: Pick<DutyTold, 'names' | 'protected'>;
  /** Of functions, too. */
  readonly byId: ReadonlyMap<PersonId, Pick<Person, 'name' | 'upn' | 'department'>>;
}

const personKey = 'person/';
const unitKey = 'unit/';

/** Undefined when nobody has it. Somebody whose name may not leave stands as the unit, as everybody does without `names`. */
export function namedHolder(
  holder: PersonId | undefined,
  { mailbox, duty, byId }: Naming,
): NamedHolder | undefined {
  if (holder === undefined) return undefined;
  const known = byId.get(holder);
  const functionId = functionOf(holder);
  if (functionId !== undefined) return { key: holder, name: known?.name ?? functionId };
  if (known !== undefined && duty.names && !duty.protected.includes(known.upn))
    return { key: `${personKey}${holder}`, name: known.name };
  const unit = known?.department ?? mailbox.department;
  return { key: `${unitKey}${unit}`, name: unit };
}

/** What is told of a holder that was kept by its key: by the file of now, so that whose name may not leave any more is not named. */
export function nameOfKey(key: string | undefined, naming: Naming): string | undefined {
  if (key === undefined) return undefined;
  if (key.startsWith(unitKey)) return key.slice(unitKey.length);
  const id = personId(key.startsWith(personKey) ? key.slice(personKey.length) : key);
  return namedHolder(id, naming)?.name;
}
