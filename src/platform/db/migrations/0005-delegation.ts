import type { Kysely, Migration } from 'kysely';
import { required, type ColumnTypes } from './column-types';

/** Watched staff, delegations, and the mail rules that put them in effect. */
export const delegation = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await createStaff(db, types);
    await createDelegation(db, types);
    await createRuleWork(db, types);
    await db.schema.createIndex('absence_person').on('absence').column('person_id').execute();
  },
});

async function createStaff(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('staff')
    .addColumn('person_id', text, (column) => column.notNull().primaryKey())
    .addColumn('upn', text, required)
    .addColumn('name', text, required)
    .addColumn('department', text)
    .addColumn('is_active', 'integer', required)
    .addColumn('has_mailbox', 'integer', required)
    .addColumn('generation', 'integer', required)
    .execute();
  await db.schema.createIndex('staff_department').on('staff').column('department').execute();
  await db.schema.createIndex('staff_upn').on('staff').column('upn').execute();
  await db.schema
    .createTable('staff_sweep')
    .addColumn('name', text, (column) => column.notNull().primaryKey())
    .addColumn('cursor', text)
    .addColumn('generation', 'integer', required)
    .addColumn('done_at', text)
    .execute();
}

async function createDelegation(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('delegation')
    .addColumn('id', text, (column) => column.notNull().primaryKey())
    .addColumn('owner_id', text, required)
    .addColumn('manager_id', text)
    .addColumn('state', text, required)
    .addColumn('settled_as', text)
    .addColumn('from_at', text, required)
    .addColumn('until_at', text)
    .addColumn('version', 'integer', required)
    .addColumn('facts', text, required)
    .execute();
  await db.schema.createIndex('delegation_owner').on('delegation').column('owner_id').execute();
  await db.schema.createIndex('delegation_state').on('delegation').columns(['state', 'owner_id']).execute();
  await db.schema.createIndex('delegation_manager').on('delegation').column('manager_id').execute();
}

async function createRuleWork(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('rule_work')
    .addColumn('delegation_id', text, required)
    .addColumn('kind', text, required)
    .addColumn('state', text, required)
    .addColumn('not_before', text, required)
    .addColumn('retry_at', 'bigint', required)
    .addColumn('attempts', 'integer', required)
    .addColumn('claimed_until', 'bigint', required)
    .addPrimaryKeyConstraint('rule_work_key', ['delegation_id', 'kind'])
    .execute();
  await db.schema.createIndex('rule_work_due').on('rule_work').columns(['state', 'not_before']).execute();
}
