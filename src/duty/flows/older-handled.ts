// Mailboxes of which somebody handled messages on a day that came before the last known opening: that shows no opening (F1).

import type { MailboxId } from '../../core/ids';
import type { LogEntry, NamedMessage } from '../../core/log-entry';
import { findMailbox } from '../../core/municipality';
import { plusDays, startOfDay, type LocalDate } from '../../core/time';
import type { DutyContext } from '../context';

/** What counts as handling when the message is new. */
const handling = ['message.registered', 'message.registeredMany', 'message.printed', 'answer.proposed'];
const undone = 'message.undone';
const mostRead = 500;

/** Of those mailboxes; none of whose evidence is somebody's word alone, where handling counts for nothing. */
export async function olderHandled(
  context: DutyContext,
  mailboxes: readonly MailboxId[],
  date: LocalDate,
): Promise<ReadonlySet<MailboxId>> {
  const municipality = context.municipality();
  const { zone } = municipality.calendar;
  const since = startOfDay(date, zone);
  const asked = mailboxes.filter((id) => findMailbox(municipality, id)?.evidence === 'observed');
  const found = await Promise.all(
    asked.map(async (mailboxId) => {
      const span = { mailboxId, from: since, to: startOfDay(plusDays(date, 1), zone), after: undefined };
      const entries = (await context.store.log.listSpan(span, mostRead)).toReversed();
      return isAnyHandled(entries) ? [mailboxId] : [];
    }),
  );
  return new Set(found.flat());
}

/** By a person, and not taken back since; the latest entry comes first. */
function isAnyHandled(entries: readonly LogEntry[]): boolean {
  const takenBack = new Set<string>();
  for (const { actorId, event } of entries) {
    const { of = [] }: LogEntry['event'] & { readonly of?: NamedMessage | readonly NamedMessage[] } = event;
    const keys = ('arrivedAt' in of ? [of] : of).map(({ id, arrivedAt }) => id ?? arrivedAt);
    if (event.what === undone) keys.forEach((key) => takenBack.add(key));
    else if (
      actorId !== undefined &&
      handling.includes(event.what) &&
      keys.some((key) => !takenBack.has(key))
    )
      return true;
  }
  return false;
}
