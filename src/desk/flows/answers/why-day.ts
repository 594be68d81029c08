// "Varför fick jag fredagen": how the reader came to have a mailbox that day, as far as the roster knows (F2).

import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import type { LocalDate } from '../../../core/time';
import { nameIn, type Staff } from '../../../people/flows/load-staff';
import { isInForce, placesOf, regularOf, takenBy, type RosterFacts } from '../../../roster/domain/roster';
import { loadRoster } from '../../../roster/flows/load-roster';
import type { DeskContext } from '../../context';

type WhyDay = Extract<ChatSay, { what: 'whyDay' }>;

/** Undefined where the reader has no mailbox then. */
export async function whyDay(
  context: DeskContext,
  { id }: { readonly id: PersonId },
  date: LocalDate,
): Promise<WhyDay | undefined> {
  const { mailboxes, factsOn, staff } = await loadRoster(context, { from: date, lastDay: date });
  for (const mailbox of mailboxes) {
    const facts = factsOn(mailbox, date);
    if (placesOf(facts)[0]?.people.includes(id) === true)
      return {
        ...{ what: 'whyDay', mailbox: mailbox.name, date, today: dateToday(context) },
        ...howCome(facts, staff, id),
      };
  }
  return undefined;
}

function howCome(facts: RosterFacts, staff: Staff, reader: PersonId): Pick<WhyDay, 'how' | 'by'> {
  const taken = takenBy(facts);
  if (taken?.personId === reader) {
    const other = taken.byId === reader ? taken.askedId : taken.byId;
    const by = nameIn(staff, other);
    if (taken.swapId !== undefined) return { how: 'swapped', by };
    return taken.byId === reader ? { how: 'taken', by: undefined } : { how: 'given', by };
  }
  if (regularOf(facts) === reader) return { how: 'order', by: undefined };
  const passed = facts.changes.findLast(
    (change) => isInForce(change) && change.kind === 'passes' && change.personId !== reader,
  );
  return passed === undefined
    ? { how: 'next', by: undefined }
    : { how: 'passed', by: nameIn(staff, passed.personId) };
}
