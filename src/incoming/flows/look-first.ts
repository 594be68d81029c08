// Before a list that somebody asks for: what has come since the last look stands on it too (F3).

import type { DutyMailbox } from '../../core/municipality';
import { atMost } from '../../core/at-most';
import type { IncomingContext } from '../context';
import { lookIntoMailboxes } from '../../look/flows/look-into-mailboxes';
import { takeInAll } from './take-in-all';

/** Whoever asks waits no longer for the look than this, in real milliseconds; the look goes on without them. */
const patienceMillis = 2_000;

export async function lookFirst(context: IncomingContext, mailboxes: readonly DutyMailbox[]): Promise<void> {
  await atMost(context.clock, patienceMillis, look(context, mailboxes));
}

async function look(context: IncomingContext, mailboxes: readonly DutyMailbox[]): Promise<void> {
  try {
    await lookIntoMailboxes(context, mailboxes);
    await takeInAll(context, mailboxes);
  } catch (error) {
    context.log.warn('A look before a list failed', { error: String(error) });
  }
}
