// A mailbox that is gone from the file while it has open work is refused, with the list.

import type { Municipality } from '../../core/municipality';
import { localDate } from '../../core/time';
import type { Store } from '../flow-context';
import { ConfigurationFault } from './file-problem';
import { problemWords, type ProblemCode } from './problem-words';

/** Throws ConfigurationFault naming each such mailbox, its open days, open messages and unanswered questions. */
export async function checkOpenWork(store: Store, municipality: Municipality, file: string): Promise<void> {
  const { language } = municipality;
  const say = (code: ProblemCode, ...values: readonly string[]) => problemWords(code, language, values);
  const open = await store.duty.listOpenDays(localDate('9999-12-31'));
  const known = new Set(municipality.mailboxes.map((mailbox) => mailbox.id));
  const days = open
    .filter((day) => !known.has(day.mailboxId))
    .map((day) => say('open-day', day.mailboxId, day.date));
  const messages = [...(await store.incoming.countOpen())]
    .filter(([id]) => !known.has(id))
    .map(([id, count]) => say('open-messages', id, String(count)));
  const questions = [...(await store.questions.countWaiting())]
    .filter(([id]) => !known.has(id))
    .map(([id, count]) => say('open-questions', id, String(count)));
  const gone = [...days, ...messages, ...questions];
  if (gone.length === 0) return;
  throw new ConfigurationFault(
    file,
    gone.map((problem) => ({ place: 'mailboxes', line: undefined, ...problem })),
    language,
  );
}
