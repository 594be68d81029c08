// Which mailboxes and messages a package is about, and what of the days is not for it.

import type { DutyMailbox, Municipality } from '../../src/core/municipality';
import { plusDays, startOfDay, type LocalDate } from '../../src/core/time';
import type { RegistrationKind } from '../../src/incoming/domain/incoming';
import type { IncomingStore } from '../../src/incoming/store/incoming-store';

/** Days, the last included. */
export interface ArchiveDays {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

interface SpanDeps {
  readonly incoming: Pick<IncomingStore, 'listKept' | 'countNotKept'>;
  readonly municipality: Municipality;
}

/** Strict ones only by the decision of each. */
export const archivedMailboxes = ({ mailboxes }: Municipality): readonly DutyMailbox[] =>
  mailboxes.filter(({ secrecy, archive }) => secrecy === 'normal' || archive !== undefined);

export const spanOf = ({ from, until }: ArchiveDays, { calendar }: Municipality) => ({
  from: startOfDay(from, calendar.zone),
  to: startOfDay(plusDays(until, 1), calendar.zone),
});

/** What of the span is not for the archive, by registration. */
export async function countLeftOut(
  deps: SpanDeps,
  order: ArchiveDays,
): Promise<ReadonlyMap<RegistrationKind, number>> {
  const sums = new Map<RegistrationKind, number>();
  for (const { id } of archivedMailboxes(deps.municipality)) {
    const counts = await deps.incoming.countNotKept({
      mailboxId: id,
      span: spanOf(order, deps.municipality),
    });
    for (const [kind, count] of Object.entries(counts) as [RegistrationKind, number][])
      sums.set(kind, (sums.get(kind) ?? 0) + count);
  }
  return sums;
}

/** Whether there is anything to deliver, told before anything is written. */
export async function isAnythingKept(
  { incoming, municipality }: SpanDeps,
  order: ArchiveDays,
): Promise<boolean> {
  const span = spanOf(order, municipality);
  for (const { id } of archivedMailboxes(municipality))
    if ((await incoming.listKept({ mailboxId: id, span, after: undefined }, 1)).length > 0) return true;
  return false;
}
