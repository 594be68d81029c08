// "David går in för mig", by a manager who has no mailbox then: who decides in their place is known, and no mailbox is given (F4).

import type { Saying } from '../../../chat/domain/saying';
import type { PersonId } from '../../../core/ids';
import { startOfDay } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { findStandIn } from '../../../roster/flows/acting-manager';
import type { DeskContext } from '../../context';

const inMyPlace =
  /(?<!\p{L})(?:(?:för|åt|ersätter) (?:mig|mej)|mitt ställe|mina? förslag|min (?:ställföreträdare|ersättare|vikarie)|(?:for|replaces) me|my place|my deputy|my proposals)(?!\p{L})/iu;
/** "Kan David godkänna om det kommer något". */
const deciding =
  /(?<!\p{L})(?:godkänn(?:a|er|anden)?|(?:chefs)?beslut(?:a|ar)?|avgör(?:a)?|bestäm(?:ma|mer)|approv(?:es?|als)|deci(?:des?|sions))(?!\p{L})/iu;
const ofMailbox = /brevlåd|(?<!\p{L})låda|mailbox|inbox|inkorg/iu;

interface Naming {
  readonly writer: Person;
  readonly saying: Saying;
  readonly to: Person;
}

/** Who decides in the writer's place, where that is spoken of; `isOfDecisions`: of nothing else. */
export async function standInMeant(
  context: DeskContext,
  { writer, saying: { text, mailbox, from }, to }: Naming,
): Promise<{ readonly id: PersonId | undefined; readonly isOfDecisions: boolean } | undefined> {
  const { mailboxes, calendar } = context.municipality();
  const isOfDecisions = deciding.test(text);
  if (mailbox !== undefined || ofMailbox.test(text) || !(isOfDecisions || inMyPlace.test(text)))
    return undefined;
  // Who leads none has no decisions to leave, and gives no mailbox by that.
  if (!mailboxes.some(({ manager }) => manager === writer.upn))
    return isOfDecisions ? { id: undefined, isOfDecisions } : undefined;
  const now = context.clock.now();
  const start = from && startOfDay(from, calendar.zone);
  const id = await findStandIn(context, writer.id, start && start > now ? start : now);
  return isOfDecisions || id === to.id ? { id, isOfDecisions } : undefined;
}
