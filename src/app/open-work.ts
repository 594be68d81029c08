// A mailbox that is gone from the file while it has open work is refused, with the list (contract.md).

import type { Municipality } from '../domain/municipality';
import type { Store } from '../ports/store';
import { localDate } from '../domain/time';
import { ConfigurationFault } from './config/file-problem';

/** Throws ConfigurationFault naming each such mailbox, its open days, open messages and unanswered questions. */
export async function checkOpenWork(store: Store, municipality: Municipality, file: string): Promise<void> {
  const open = await store.duty.listOpenDays(localDate('9999-12-31'));
  const known = new Set(municipality.mailboxes.map((mailbox) => mailbox.id));
  const days = open
    .filter((day) => !known.has(day.mailboxId))
    .map((day) => ({
      problem: `${day.mailboxId} is gone but its working day ${day.date} is still open`,
      remedy: 'Put it back until the day has closed, then take it away',
    }));
  const messages = [...(await store.incoming.countOpen())]
    .filter(([id]) => !known.has(id))
    .map(([id, count]) => ({
      problem: `${id} is gone but ${count} of its incoming messages are not done`,
      remedy: 'Put it back under the same id until each has a registration and an end of its answer',
    }));
  const questions = [...(await store.questions.countWaiting())]
    .filter(([id]) => !known.has(id))
    .map(([id, count]) => ({
      problem: `${id} is gone but ${count} of the questions to its registrar wait for an answer`,
      remedy:
        'Put it back under the same id until they are answered; the registrar writes "frågor" to see them',
    }));
  const gone = [...days, ...messages, ...questions];
  if (gone.length === 0) return;
  throw new ConfigurationFault(
    file,
    gone.map((problem) => ({ place: 'mailboxes', line: undefined, ...problem })),
  );
}
