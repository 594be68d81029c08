// The card of what was said in one breath: one absence or several, taken back together (F2).

import type { PersonId } from '../../../core/ids';
import type { Absence } from '../../../people/domain/absence';
import type { AbsenceContext } from '../../context';
import type { AbsenceCard } from '../../domain/delegation-cards';
import { periodsOf } from '../../domain/day-parts';
import { absenceCard } from './absence-card';

/** Undefined when one of them or its person is no longer known. */
export async function breathCard(
  context: AbsenceContext,
  absences: readonly Absence[],
  readerId: PersonId,
): Promise<AbsenceCard | undefined> {
  const all = await Promise.all(absences.map(({ id }) => absenceCard(context, id, readerId)));
  const cards = all.filter((card) => card !== undefined);
  const [first, another] = cards.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (first === undefined || cards.length < absences.length) return undefined;
  if (another === undefined) return first;
  const { calendar } = context.municipality();
  const checks = cards.flatMap((card) => card.checks ?? []);
  return {
    ...first,
    ...periodsOf(absences, calendar),
    isBreath: true,
    ...(checks.length > 0 && { checks: onceEach(checks) }),
    mailboxes: onceEach(
      cards.flatMap((card) => card.mailboxes.map((row) => ({ ...row, mailbox: row.name }))),
    ),
  };
}

/** The first of each mailbox. */
const onceEach = <Row extends { readonly mailbox: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.filter((row, at) => rows.findIndex(({ mailbox }) => mailbox === row.mailbox) === at);

/** What was said together with it, of the person by the same. */
export const breathOf = (absence: Absence, own: readonly Absence[]): readonly Absence[] =>
  own.filter(
    ({ seenAt, byId, source, endedAt }) =>
      seenAt === absence.seenAt &&
      byId === absence.byId &&
      source === absence.source &&
      endedAt === absence.endedAt,
  );
