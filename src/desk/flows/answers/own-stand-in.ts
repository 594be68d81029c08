// "David går in för mig", by a manager who has no mailbox then: who decides in their place is known, and no mailbox is given (F4).

import type { Saying } from '../../../chat/domain/saying';
import { startOfDay } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { findStandIn } from '../../../roster/flows/acting-manager';
import type { DeskContext } from '../../context';

const inMyPlace =
  /(?<!\p{L})(?:(?:för|åt|ersätter) (?:mig|mej)|mitt ställe|min(?:a)? (?:beslut|godkännanden|förslag|chefsbeslut)|min (?:ställföreträdare|ersättare|vikarie)|(?:for|replaces) me|my place|my deputy|my (?:decisions|approvals|proposals))(?!\p{L})/iu;
const ofMailbox = /brevlåd|(?<!\p{L})låda|mailbox|inbox|inkorg/iu;

interface Naming {
  readonly writer: Person;
  readonly saying: Saying;
  readonly to: Person;
}

export async function isOwnStandIn(
  context: DeskContext,
  { writer, saying: { text, mailbox, from }, to }: Naming,
): Promise<boolean> {
  const { mailboxes, calendar } = context.municipality();
  if (mailbox !== undefined || !inMyPlace.test(text) || ofMailbox.test(text)) return false;
  if (!mailboxes.some(({ manager }) => manager === writer.upn)) return false;
  const now = context.clock.now();
  const start = from && startOfDay(from, calendar.zone);
  return (await findStandIn(context, writer.id, start && start > now ? start : now)) === to.id;
}
