// To whom a mailbox is given at this moment: they may do in it what its roster may (F2).

import { byMailbox } from '../../core/by-mailbox';
import type { MailboxId, PersonId } from '../../core/ids';
import { dateOf, timeOf } from '../../core/time';
import { givenOn } from '../domain/roster';
import type { ReadingContext } from './load-roster';

/** Of these mailboxes, or all; a mailbox that is given to nobody is left out. */
export async function givenNow(
  context: ReadingContext,
  only?: readonly MailboxId[],
): Promise<ReadonlyMap<MailboxId, readonly PersonId[]>> {
  const now = context.clock.now();
  const { zone } = context.municipality().calendar;
  const moment = { date: dateOf(now, zone), time: timeOf(now, zone) };
  const changes = await context.store.roster.listChanges(moment.date, only);
  const nobody = { standing: [], away: new Set<PersonId>() };
  return new Map(
    [...byMailbox(changes)].map(([id, own]) => [id, givenOn({ ...moment, ...nobody, changes: own })]),
  );
}
