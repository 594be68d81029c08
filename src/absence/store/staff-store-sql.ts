import { personId, upn, type PersonId } from '../../core/ids';
import type { DirectoryPerson } from '../../people/graph/directory';
import { chunksOf } from '../../platform/db/chunks';
import { orNull, orUndefined, toFlag, toInstant } from '../../platform/db/row-values';
import type { Runner, Db } from '../../platform/db/runner';
import type { StaffStore, StaffMember, SweepName, SweepState } from './staff-store';
import { absenceDb, type StaffRow } from './tables';

export const createStaffStore = ({ read, write }: Runner): StaffStore => ({
  saveListed: ({ people, gone, state }) =>
    write(async (trx) => {
      await saveStaff(trx, people, state.generation);
      await deactivateStaff(trx, gone);
      await saveSweep(trx, 'listing', state);
    }),
  dropUnlisted: (generation) => write((trx) => dropUnlisted(trx, generation)),
  listAfter: (after, most) => read((db) => listStaffAfter(db, after, most)),
  listByIds: (ids) => read((db) => listStaffByIds(db, ids)),
  listColleagues: (department, most) => read((db) => listColleagues(db, department, most)),
  saveHasMailbox: (without, having) => write((trx) => saveHasMailbox(trx, without, having)),
  listWithoutMailbox: (most) => read((db) => listWithoutMailbox(db, most)),
  findSweep: (name) => read((db) => findSweep(db, name)),
  saveSweep: (name, state) => write((trx) => saveSweep(trx, name, state)),
});

/** Whether somebody has a mailbox is not known from the directory and kept. */
async function saveStaff(trx: Db, people: readonly DirectoryPerson[], generation: number) {
  for (const chunk of chunksOf(people)) {
    const rows = chunk.map((person) => ({
      person_id: person.id,
      upn: person.upn,
      name: person.name,
      department: orNull(person.department),
      is_active: toFlag(person.isEnabled && !person.isGuest),
      has_mailbox: 1,
      generation,
    }));
    await absenceDb(trx)
      .insertInto('staff')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('person_id').doUpdateSet((eb) => ({
          upn: eb.ref('excluded.upn'),
          name: eb.ref('excluded.name'),
          department: eb.ref('excluded.department'),
          is_active: eb.ref('excluded.is_active'),
          generation: eb.ref('excluded.generation'),
        })),
      )
      .execute();
  }
}

async function deactivateStaff(trx: Db, gone: readonly PersonId[]) {
  for (const chunk of chunksOf(gone))
    await absenceDb(trx).updateTable('staff').set({ is_active: 0 }).where('person_id', 'in', chunk).execute();
}

async function dropUnlisted(trx: Db, generation: number) {
  await absenceDb(trx)
    .updateTable('staff')
    .set({ is_active: 0 })
    .where('generation', '<', generation)
    .execute();
}

const whole = (db: Db) => absenceDb(db).selectFrom('staff').selectAll();
const active = (db: Db) => whole(db).where('is_active', '=', 1);

async function listStaffAfter(db: Db, after: string | undefined, most: number) {
  const rows = await active(db)
    .where('person_id', '>', after ?? '')
    .orderBy('person_id')
    .limit(most)
    .execute();
  return rows.map(fromRow);
}

async function listStaffByIds(db: Db, ids: readonly PersonId[]) {
  const found: StaffMember[] = [];
  for (const chunk of chunksOf(ids)) {
    found.push(...(await whole(db).where('person_id', 'in', chunk).execute()).map(fromRow));
  }
  return found;
}

async function listColleagues(db: Db, department: string, most: number) {
  const rows = await active(db)
    .where('department', '=', department)
    .where('has_mailbox', '=', 1)
    .orderBy('name')
    .limit(most)
    .execute();
  return rows.map(fromRow);
}

async function saveHasMailbox(trx: Db, without: readonly PersonId[], having: readonly PersonId[]) {
  const set = async (ids: readonly PersonId[], flag: 0 | 1) => {
    for (const chunk of chunksOf(ids))
      await absenceDb(trx)
        .updateTable('staff')
        .set({ has_mailbox: flag })
        .where('person_id', 'in', chunk)
        .where('has_mailbox', '!=', flag)
        .execute();
  };
  await set(without, 0);
  await set(having, 1);
}

async function listWithoutMailbox(
  db: Db,
  most: number,
): Promise<{ count: number; names: readonly string[] }> {
  const rows = await active(db).where('has_mailbox', '=', 0).orderBy('name').limit(most).execute();
  const { count } = await absenceDb(db)
    .selectFrom('staff')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('is_active', '=', 1)
    .where('has_mailbox', '=', 0)
    .executeTakeFirstOrThrow();
  return { count: Number(count), names: rows.map((row) => row.name) };
}

async function findSweep(db: Db, name: SweepName): Promise<SweepState | undefined> {
  const row = await absenceDb(db)
    .selectFrom('staff_sweep')
    .selectAll()
    .where('name', '=', name)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { cursor, generation, done_at } = row;
  return { cursor: cursor ?? undefined, generation, doneAt: orUndefined(done_at, toInstant) };
}

async function saveSweep(trx: Db, name: SweepName, state: SweepState) {
  const row = { cursor: orNull(state.cursor), generation: state.generation, done_at: orNull(state.doneAt) };
  await absenceDb(trx)
    .insertInto('staff_sweep')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
}

const fromRow = (row: StaffRow): StaffMember => ({
  id: personId(row.person_id),
  upn: upn(row.upn),
  name: row.name,
  department: row.department ?? undefined,
  isActive: row.is_active === 1,
  hasMailbox: row.has_mailbox === 1,
});
