// At every sweep: who of those whom a duty or a delegation rests on is away now, by mailbox settings (F2, P7).

import { hasDelegate } from '../domain/delegation';
import type { DelegationId, PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import type { AbsenceContext } from '../context';
import { idsOf, loadStaff } from '../../people/flows/load-staff';
import { seeRepliesOf } from './see-absences';

/**
 * Reads the automatic replies of people in rosters, their managers, delegates, and everybody who is away by their
 * replies, so that a step of the ladder never rests on an older answer. Who is not answered for stays as known, and a
 * fault is loud but never stops the sweep.
 */
export async function seeDutyAbsences(context: AbsenceContext): Promise<void> {
  try {
    await seeAll(context);
  } catch (error) {
    context.log.error('Absences could not be read at a sweep', { error: String(error) });
  }
}

async function seeAll(context: AbsenceContext): Promise<void> {
  const { mailboxes, lastResort } = context.municipality();
  const named = [...mailboxes.flatMap(peopleOf), ...(lastResort === undefined ? [] : [lastResort])];
  const staff = await loadStaff(context, context.clock.now(), { upns: [...new Set(named)], ids: [] });
  const people = [...idsOf(named, staff), ...(await listDelegates(context)), ...(await listAway(context))];
  await seeRepliesOf(context, [...new Set(people)]);
}

const peopleOf = ({ roster, manager, deputyManager }: DutyMailbox) => [
  ...roster.map((entry) => entry.person),
  manager,
  ...(deputyManager === undefined ? [] : [deputyManager]),
];

const pageSize = 200;

async function listDelegates(context: AbsenceContext): Promise<readonly PersonId[]> {
  const delegates: PersonId[] = [];
  let after: DelegationId | undefined;
  for (;;) {
    const open = await context.store.delegations.listOpen(after, pageSize);
    delegates.push(
      ...open.flatMap((one) => (hasDelegate(one) && one.delegateId !== undefined ? [one.delegateId] : [])),
    );
    if (open.length < pageSize) return delegates;
    after = open.at(-1)?.id;
  }
}

/** Those whose absence has begun; one to come is seen again by night. */
async function listAway(context: AbsenceContext): Promise<readonly PersonId[]> {
  const now = context.clock.now();
  const open = await context.store.people.listOpenAbsences('automaticReplies', now);
  return open.filter(({ from }) => from <= now).map(({ personId }) => personId);
}
