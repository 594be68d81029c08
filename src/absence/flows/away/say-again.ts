// The undo of "tillbaka" and of "Bo är tillbaka": what was ended is said again as it was (F2, T10).

import type { Absence } from '../../../people/domain/absence';
import type { AbsenceEvents } from '../../domain/absence-log';
import type { AbsenceCards } from '../../domain/delegation-cards';
import type { AbsenceResult } from '../../domain/absence-refusal';
import { findWhole } from '../../domain/switchboard';
import { absenceId, type AbsenceId, type PersonId } from '../../../core/ids';
import type { LogEntry } from '../../../core/log-entry';
import { accept, refuse } from '../../../core/refusal';
import type { Instant } from '../../../core/time';
import type { AbsenceContext } from '../../context';
import { absenceCard } from './absence-card';
import { askOwners } from '../delegation/ask-owners';
import { notifyAway } from '../notify-switchboard';
import { entry, sharesRoster, tellThePerson } from './beside-absence';
import { tendOwn } from '../delegation/tend-delegations';

/** Of one person's absences, in one go. */
export interface Ending {
  readonly personId: PersonId;
  readonly at: Instant;
  readonly isUndo: boolean;
  readonly absenceIds: readonly AbsenceId[];
}

type Logged<What extends keyof AbsenceEvents> = LogEntry & { readonly event: AbsenceEvents[What] };

async function listLogged<What extends keyof AbsenceEvents>(
  { store }: Pick<AbsenceContext, 'store'>,
  { actorId, what, since }: { readonly actorId: PersonId; readonly what: What; readonly since: Instant },
): Promise<readonly Logged<What>[]> {
  return (await store.log.listBy(actorId, [what], since)) as readonly Logged<What>[];
}

/** What the actor ended since then, in order: the log says who did it, whatever the chat remembers. */
export async function listEndings(
  context: Pick<AbsenceContext, 'store'>,
  actorId: PersonId,
  since: Instant,
): Promise<readonly Ending[]> {
  const endings = new Map<string, Ending>();
  for (const { at, event } of await listLogged(context, { actorId, what: 'absence.ended', since })) {
    const { personId, absenceId: id, isUndo = false } = event;
    const key = [at, personId, isUndo].join(' ');
    const absenceIds = [...(endings.get(key)?.absenceIds ?? []), ...(id === undefined ? [] : [id])];
    endings.set(key, { personId, at, isUndo, absenceIds });
  }
  return [...endings.values()];
}

/** What it took the place of, to be said again as it was, where it is not over. */
export async function replacedBy(
  context: Pick<AbsenceContext, 'store' | 'clock' | 'newId'>,
  { id, personId, seenAt }: Absence,
): Promise<readonly Absence[]> {
  const said = await listLogged(context, { actorId: personId, what: 'absence.said', since: seenAt });
  const replaced = said.find(({ event }) => event.absenceIds?.includes(id))?.event.insteadOf;
  return replaced === undefined ? [] : listRenewed(context, [replaced].flat());
}

/** Of these what was ended and is not over, as it is said anew now. */
async function listRenewed(
  { store, clock, newId }: Pick<AbsenceContext, 'store' | 'clock' | 'newId'>,
  ids: readonly AbsenceId[],
): Promise<readonly Absence[]> {
  const now = clock.now();
  const ended = await Promise.all(ids.map((id) => store.people.findAbsence(id)));
  return ended.flatMap((it) =>
    it?.endedAt === undefined || (it.until !== undefined && it.until <= now)
      ? []
      : [{ ...it, id: absenceId(newId()), seenAt: now, endedAt: undefined, isMistake: false }],
  );
}

/** Undefined where nothing is left of it. */
export async function sayAgain(
  context: AbsenceContext,
  actorId: PersonId,
  { personId, absenceIds }: Ending,
): Promise<AbsenceResult<readonly AbsenceCards[]> | undefined> {
  const again = asSaidBy(actorId, await listRenewed(context, absenceIds));
  if (again.length === 0) return undefined;
  if (actorId !== personId && !(await sharesRoster(context, actorId, personId))) return refuse('not-allowed');
  const told = await Promise.all(again.map((absence) => notifyAway(context, absence)));
  const reported = again.filter(({ source }) => source === 'reported');
  await context.store.save({
    absences: again,
    notices: [...reported.map((absence) => tellThePerson(context, absence)), ...told.flat()],
    log: again.map(({ id, source }) =>
      entry(
        context,
        actorId,
        source === 'said'
          ? { what: 'absence.said', personId, absenceIds: [id] }
          : { what: 'absence.reported', personId },
      ),
    ),
  });
  context.wakeOutbox();
  await tendOwn(context, personId, 'away');
  await askOwners(context, [personId]);
  await context.absenceChanged();
  const cards = await Promise.all(again.map(({ id }) => absenceCard(context, id, actorId)));
  return accept(cards.flatMap((card) => (card === undefined ? [] : [{ ...card, isAgain: true }])));
}

/** Who says of themselves that they are away after all has said it, whoever did before. */
function asSaidBy(actorId: PersonId, absences: readonly Absence[]): readonly Absence[] {
  const said = absences.filter(({ source }) => source === 'said');
  const others = absences.filter((it) => it.source !== 'said' && !findWhole(said, it));
  return [
    ...said,
    ...others.map((it): Absence => (it.personId === actorId ? { ...it, source: 'said', byId: actorId } : it)),
  ];
}
