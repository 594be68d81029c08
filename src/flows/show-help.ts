// "hjälp": what one can write, and what the person's own part is.

import type { HelpCard } from '../domain/card-facts';
import type { PersonId } from '../domain/ids';
import type { FlowContext } from './flow-context';
import { loadStaff, managersOf, rosterOf } from './load-staff';

export async function showHelp(context: FlowContext, readerId: PersonId): Promise<HelpCard> {
  const municipality = context.municipality();
  const staff = await loadStaff(context, context.clock.now());
  const { mailboxes } = municipality;
  return {
    card: 'help',
    isInRoster: mailboxes.some((it) => rosterOf(it, staff).some((member) => member.personId === readerId)),
    isManager: mailboxes.some((it) => managersOf(it, municipality, staff).includes(readerId)),
  };
}
