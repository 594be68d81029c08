// Absences: spans in which a person does not read mail, and how the bot knows (F2, P7).

import type { AbsenceId, PersonId } from '../../core/ids';
import { earliest, latest, type Instant } from '../../core/time';

/** `automaticReplies`: seen in mailbox settings; `said`: by the person; `reported`: by somebody else in the roster. */
export type AbsenceSource = 'automaticReplies' | 'said' | 'reported';

/** A span, half-open: away from `from` until, and not including, `until`. Never a reason. */
export interface Absence {
  readonly id: AbsenceId;
  readonly personId: PersonId;
  readonly from: Instant;
  /** Unknown when undefined. */
  readonly until: Instant | undefined;
  readonly source: AbsenceSource;
  readonly seenAt: Instant;
  /** Who said it, for `said` and `reported`. */
  readonly byId: PersonId | undefined;
  /** Set when it was taken back or ended before its time; the absence then holds until this instant only. */
  readonly endedAt: Instant | undefined;
  /** It was taken back as wrongly said: nobody was away. */
  readonly isMistake?: boolean;
}

/** Whether the absence covers the instant. */
export function covers(absence: Absence, at: Instant): boolean {
  const end = endOf(absence);
  return absence.from <= at && (end === undefined || at < end);
}

/** When it ends as far as is known: at `until`, or before its time at `endedAt`; what never held ends where it begins. */
export function endOf({ from, until, endedAt, isMistake }: Absence): Instant | undefined {
  if (endedAt === undefined) return until;
  if (isMistake === true) return from;
  return latest(from, until === undefined ? endedAt : earliest(until, endedAt));
}

/** The absence that covers the instant and lasts longest, if any. */
export function findAbsence(
  absences: readonly Absence[],
  personId: PersonId,
  at: Instant,
): Absence | undefined {
  return absences
    .filter((absence) => absence.personId === personId && covers(absence, at))
    .reduce<Absence | undefined>((longest, next) => (isLonger(next, longest) ? next : longest), undefined);
}

function isLonger(next: Absence, longest: Absence | undefined): boolean {
  if (longest === undefined) return true;
  const [end, longestEnd] = [endOf(next), endOf(longest)];
  if (longestEnd === undefined) return false;
  return end === undefined || end > longestEnd;
}

/** Who said it, of whom it is, may take it back; what was seen in Outlook is ended there. */
export const mayEnd = ({ personId, byId, source }: Absence, actorId: PersonId): boolean =>
  source !== 'automaticReplies' && (personId === actorId || byId === actorId);
