// Keeps what automatic replies tell of absences: started, changed or ended; never the replies' text (F2, P7).

import type { Absence } from '../../people/domain/absence';
import { absenceId, type PersonId } from '../../core/ids';
import { decideSeenAbsence, type SeenReplies } from '../domain/seen-absence';
import { plusMinutes, type Instant } from '../../core/time';
import type { AutomaticReplies } from '../../people/graph/directory';
import type { AbsenceContext } from '../context';

/** `now`: the sight knows only this moment, so what is planned stays; `ahead`: it knows what is planned, too. */
export type Sight = 'now' | 'ahead';

const horizonMinutes = 800 * 24 * 60;

/** Absences seen by automatic replies that are not over, the latest to begin first. */
export async function openSeen(
  context: AbsenceContext,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly Absence[]>> {
  const now = context.clock.now();
  const far = plusMinutes(now, horizonMinutes);
  const absences = people.length === 0 ? [] : await context.store.people.listAbsences(now, far, people);
  const open = absences.filter((it) => it.source === 'automaticReplies' && it.endedAt === undefined);
  const byPerson = new Map<PersonId, readonly Absence[]>();
  for (const one of open.toSorted(latestFirst))
    byPerson.set(one.personId, [...(byPerson.get(one.personId) ?? []), one]);
  return byPerson;
}

const latestFirst = (a: Absence, b: Absence): number => (a.from < b.from ? 1 : -1);

/** Those whose replies could not be read are left as they are. */
export async function saveSeen(
  context: AbsenceContext,
  seen: ReadonlyMap<PersonId, AutomaticReplies>,
  sight: Sight,
): Promise<void> {
  const now = context.clock.now();
  const open = await openSeen(context, [...seen.keys()]);
  const absences = [...seen].flatMap(([personId, replies]) => {
    if (replies.kind === 'noMailbox' || replies.kind === 'unavailable') return [];
    const known = open.get(personId) ?? [];
    const meant = sight === 'now' && replies.kind === 'off' ? known.filter(({ from }) => from <= now) : known;
    return decideOne({ now, personId, replies }, meant[0], context) ?? [];
  });
  if (absences.length > 0) await context.store.save({ absences });
}

interface Seen {
  readonly now: Instant;
  readonly personId: PersonId;
  readonly replies: SeenReplies;
}

const decideOne = (seen: Seen, open: Absence | undefined, context: AbsenceContext): Absence | undefined =>
  decideSeenAbsence({ ...seen, open, newId: absenceId(context.newId()) });
