import type { Kysely, Migration } from 'kysely';

/** Absences that were taken back as wrongly said, which never held. */
export const absenceMistake: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('absence').addColumn('is_mistake', 'integer').execute();
  },
};
