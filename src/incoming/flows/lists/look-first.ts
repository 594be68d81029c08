// Before a list that somebody asks for: what has come since the last look stands on it too (F3).

import type { DutyMailbox } from '../../../core/municipality';
import { atMost } from '../../../core/at-most';
import type { MailboxId } from '../../../core/ids';
import { minutesBetween, type Instant } from '../../../core/time';
import type { IncomingContext } from '../../context';
import type { OwnMailbox } from '../../../roster/flows/own-mailboxes';
import { lookIntoMailboxes } from '../../../look/flows/look-into-mailboxes';
import { takeInAll } from '../arrivals/take-in-all';

/** Whoever asks waits no longer for the look than this, in real milliseconds; the look goes on without them. */
const patienceMillis = 2_000;
/** In milliseconds of both clocks: whoever asks so soon is answered by the same look. Graph's hints tell what changes. */
const freshMillis = 20_000;

interface Seen {
  readonly at: Instant;
  readonly atMillis: number;
  readonly look: Promise<void>;
}
/** The latest look that somebody's question made, for each bot and mailbox. */
const seenBy = new WeakMap<IncomingContext['store'], Map<MailboxId, Seen>>();

export async function lookFirst(
  context: IncomingContext,
  own: readonly Pick<OwnMailbox, 'mailbox'>[],
): Promise<void> {
  const mailboxes = own.map(({ mailbox }) => mailbox);
  const [at, atMillis] = [context.clock.now(), context.clock.realMillis()];
  const seen = seenBy.get(context.store) ?? new Map<MailboxId, Seen>();
  seenBy.set(context.store, seen);
  const isFresh = ({ id }: DutyMailbox): boolean => {
    const last = seen.get(id);
    if (last === undefined || atMillis - last.atMillis >= freshMillis) return false;
    return minutesBetween(last.at, at) * 60_000 < freshMillis;
  };
  const stale = mailboxes.filter((mailbox) => !isFresh(mailbox));
  if (stale.length > 0) {
    const started = look(context, stale);
    for (const { id } of stale) seen.set(id, { at, atMillis, look: started });
  }
  const looks = new Set(mailboxes.flatMap(({ id }) => seen.get(id)?.look ?? []));
  await atMost(context.clock, patienceMillis, Promise.all(looks));
}

/** Those that are under way have ended, or are waited for no longer: a database is closed behind them. */
export async function looksEnded({ clock, store }: IncomingContext): Promise<void> {
  const looks = [...(seenBy.get(store)?.values() ?? [])].map((seen) => seen.look);
  await atMost(clock, patienceMillis, Promise.all(looks));
}

async function look(context: IncomingContext, mailboxes: readonly DutyMailbox[]): Promise<void> {
  try {
    await lookIntoMailboxes(context, mailboxes);
    await takeInAll(context, mailboxes);
  } catch (error) {
    context.log.warn('A look before a list failed', { error: String(error) });
  }
}
