// A mailbox that is gone from the file while it has open work is refused, with the list (contract.md).

import type { Municipality } from '../domain/municipality';
import type { Store } from '../ports/store';
import { localDate } from '../domain/time';
import { ConfigurationFault } from './config/file-problem';

/** Throws ConfigurationFault naming each such mailbox and its open days. */
export async function checkOpenWork(store: Store, municipality: Municipality, file: string): Promise<void> {
  const open = await store.duty.listOpenDays(localDate('9999-12-31'));
  const known = new Set(municipality.mailboxes.map((mailbox) => mailbox.id));
  const gone = open.filter((day) => !known.has(day.mailboxId));
  if (gone.length === 0) return;
  throw new ConfigurationFault(
    file,
    gone.map((day) => ({
      place: 'mailboxes',
      line: undefined,
      problem: `${day.mailboxId} is gone but its working day ${day.date} is still open`,
      remedy: 'Put it back until the day has closed, then take it away',
    })),
  );
}
