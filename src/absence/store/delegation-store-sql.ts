import { sql, type ExpressionBuilder } from 'kysely';
import { personId, type DelegationId, type PersonId } from '../../core/ids';
import type { Instant } from '../../core/time';
import { chunksOf } from '../../platform/db/chunks';
import { compiledOnce } from '../../platform/db/compiled-once';
import { listNoticesUnder } from '../../platform/db/outbox/under-key';
import { orNull } from '../../platform/db/row-values';
import { hasRowLocks, type Runner, type Db } from '../../platform/db/runner';
import { saveVersion } from '../../platform/db/save-version';
import { isOpen, type Delegation } from '../domain/delegation';
import type { DelegationStore, AbsencePart } from './delegation-store';
import { absenceDb, type DelegationRow } from './tables';

export const createDelegationStore = ({ read }: Runner): DelegationStore => ({
  find: (id) => read((db) => findDelegation(db, id)),
  listOf: (owners) => read((db) => listDelegationsOf(db, owners)),
  listOpen: (after, most) => read((db) => listOpenDelegations(db, after, most)),
  listNaming: (person) => read((db) => listNaming(db, person)),
  listLedBy: (managerId, at) => read((db) => listLedBy(db, managerId, at)),
  listManagers: (at) => read((db) => listDelegationManagers(db, at)),
  listWithoutManager: () => read(listWithoutManager),
  listExempt: (owners) => read((db) => listExempt(db, owners)),
  listNotices: (id) => read((db) => listNoticesUnder(db, `delegation/${id}/`)),
});

/** False when one of them is not the one any more that the decision was made on. */
export async function saveDelegations(trx: Db, { delegations = [] }: AbsencePart): Promise<boolean> {
  for (const { delegation, expectedVersion } of delegations) {
    const row = toRow(delegation);
    const isNew = expectedVersion === 0 && isOpen(delegation);
    if (isNew && (await isAskedAlready(trx, row))) return false;
    if (!(await saveVersion(trx, 'delegation', { row, expectedVersion }))) return false;
  }
  return true;
}

/** An owner is asked once: whatever else saw the same absence at the same moment has asked, or waits here and sees it. */
async function isAskedAlready(trx: Db, row: DelegationRow): Promise<boolean> {
  if (hasRowLocks(trx))
    await sql`select pg_advisory_xact_lock(hashtextextended(${row.owner_id}, 11))`.execute(trx);
  const { until_at: until } = row;
  const other = await absenceDb(trx)
    .selectFrom('delegation')
    .select('id')
    .where('owner_id', '=', row.owner_id)
    .where(isStillOpen)
    .where((eb) => eb.or([eb('until_at', 'is', null), eb('until_at', '>', row.from_at)]))
    .$if(until !== null, (query) => query.where('from_at', '<', until ?? ''))
    .limit(sql.lit(1))
    .executeTakeFirst();
  return other !== undefined;
}

/** As `isOpen`: that the manager takes contact arranges nothing yet. */
const isStillOpen = (eb: ExpressionBuilder<{ delegation: DelegationRow }, 'delegation'>) =>
  eb.or([eb('state', 'not in', ['settled', 'ended']), eb('settled_as', '=', 'contacted')]);

const whole = (db: Db) => absenceDb(db).selectFrom('delegation').selectAll();

async function findDelegation(db: Db, id: DelegationId): Promise<Delegation | undefined> {
  const row = await whole(db).where('id', '=', id).executeTakeFirst();
  return row && toDelegation(row);
}

async function listDelegationsOf(db: Db, owners: readonly PersonId[]): Promise<readonly Delegation[]> {
  const found: Delegation[] = [];
  for (const chunk of chunksOf(owners)) {
    const rows = await selectOfOwners(db, { owners: chunk });
    found.push(...rows.map(toDelegation));
  }
  return found.toSorted(inTurn);
}

const selectOfOwners = compiledOnce((db, { owners }: { readonly owners: readonly string[] }) =>
  whole(db).where('owner_id', 'in', owners).orderBy('from_at').orderBy('id'),
);

/** The latest absence last; of one absence, what was asked last. */
const inTurn = (a: Delegation, b: Delegation): number => {
  const [one, other] = a.from === b.from ? [a.askedAt, b.askedAt] : [a.from, b.from];
  return one < other ? -1 : one > other ? 1 : 0;
};

async function listOpenDelegations(db: Db, after: DelegationId | undefined, most: number) {
  return (await selectStillOpen(db, { after: after ?? '', most })).map(toDelegation);
}

const selectStillOpen = compiledOnce(
  (db, { after, most }: { readonly after: string; readonly most: number }) =>
    whole(db).where(isStillOpen).where('id', '>', after).orderBy('id').limit(most),
);

async function listNaming(db: Db, person: PersonId): Promise<readonly Delegation[]> {
  const naming = whole(db).where(isStillOpen).where('facts', 'like', `%"${person}"%`);
  return (await naming.orderBy('id').execute()).map(toDelegation);
}

const notOver = (db: Db, at: Instant) =>
  absenceDb(db)
    .selectFrom('delegation')
    .where((eb) => eb.or([eb('until_at', 'is', null), eb('until_at', '>', at)]));

async function listLedBy(db: Db, managerId: PersonId, at: Instant): Promise<readonly Delegation[]> {
  const rows = await notOver(db, at)
    .selectAll()
    .where('manager_id', '=', managerId)
    .orderBy('from_at')
    .orderBy('id')
    .execute();
  return rows.map(toDelegation).toSorted(inTurn);
}

async function listDelegationManagers(db: Db, at: Instant): Promise<readonly PersonId[]> {
  const rows = await notOver(db, at)
    .select('manager_id')
    .distinct()
    .where('manager_id', 'is not', null)
    .execute();
  return rows.flatMap((row) => (row.manager_id === null ? [] : [personId(row.manager_id)]));
}

async function listWithoutManager(db: Db): Promise<readonly Delegation[]> {
  const without = whole(db).where('manager_id', 'is', null).where(isStillOpen);
  return (await without.orderBy('from_at').limit(sql.lit(200)).execute()).map(toDelegation);
}

async function listExempt(db: Db, owners: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  const exempt = new Set<PersonId>();
  for (const chunk of chunksOf(owners)) {
    const rows = await absenceDb(db)
      .selectFrom('delegation')
      .select('owner_id')
      .distinct()
      .where('settled_as', '=', 'exempt')
      .where('state', '=', 'settled')
      .where('owner_id', 'in', chunk)
      .execute();
    rows.forEach((row) => exempt.add(personId(row.owner_id)));
  }
  return exempt;
}

const toRow = (delegation: Delegation): DelegationRow => ({
  id: delegation.id,
  owner_id: delegation.ownerId,
  manager_id: orNull(delegation.managerId),
  state: delegation.state,
  settled_as: orNull(delegation.settledAs),
  from_at: delegation.from,
  until_at: orNull(delegation.until),
  version: delegation.version,
  facts: JSON.stringify(delegation),
});

/** What an earlier version of the code did not write yet has not happened. */
function toDelegation(row: Pick<DelegationRow, 'facts'>): Delegation {
  const { ruleLeftTo, ...facts } = JSON.parse(row.facts) as Delegation & Former;
  const by = facts.method === 'task' ? 'it' : 'owner';
  const left = ruleLeftTo === undefined ? {} : { rulesLeft: [{ to: ruleLeftTo, by } as const] };
  return { ...nothingYet, ...left, ...facts };
}

/** As the versions before wrote it: one rule, made by whoever the method says. */
interface Former {
  readonly ruleLeftTo?: PersonId;
}

const nothingYet = {
  isPlanned: false,
  delegateId: undefined,
  consent: undefined,
  lapsesAt: undefined,
  method: undefined,
  reason: undefined,
  settledAs: undefined,
  endedAs: undefined,
  note: undefined,
  escalatedAt: undefined,
} satisfies Partial<Delegation>;
