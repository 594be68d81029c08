// From automatic replies seen at a moment to absences: started, changed or ended (F2, P7).

import type { Absence } from '../../people/domain/absence';
import type { AbsenceId, PersonId } from '../../core/ids';
import { minutesBetween, type Instant } from '../../core/time';

/** What mailbox settings say of a person now. */
export type SeenReplies =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly from: Instant | undefined; readonly until: Instant | undefined };

interface SeenFacts {
  readonly now: Instant;
  readonly personId: PersonId;
  readonly replies: SeenReplies;
  /** The person's absence seen earlier by automatic replies that is not over, the latest to begin. */
  readonly open: Absence | undefined;
  readonly newId: AbsenceId;
}

/** An absence to save, or undefined when nothing is new. */
export function decideSeenAbsence(facts: SeenFacts): Absence | undefined {
  const { now, replies, open } = facts;
  if (replies.kind === 'off') return open && { ...open, endedAt: now };
  const isOver = replies.until !== undefined && replies.until <= now;
  if (isOver) return open && { ...open, endedAt: replies.until };
  const from = replies.from ?? open?.from ?? now;
  if (open === undefined) {
    const { personId, newId } = facts;
    return {
      id: newId,
      personId,
      from,
      until: replies.until,
      source: 'automaticReplies',
      seenAt: now,
      byId: undefined,
      endedAt: undefined,
    };
  }
  const isSame = isClose(open.from, from) && isClose(open.until, replies.until);
  return isSame ? undefined : { ...open, from, until: replies.until };
}

/** Times that mail programs round differently are the same time. */
function isClose(a: Instant | undefined, b: Instant | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(minutesBetween(a, b)) < 1;
}
