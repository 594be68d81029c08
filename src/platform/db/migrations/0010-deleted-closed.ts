import type { Kysely, Migration } from 'kysely';

/** What was deleted after secrecy waits for nothing: it was kept as open, and stood in every list. */
export const deletedClosed: Migration = {
  async up(db: Kysely<unknown>) {
    await db
      .withTables<{ incoming: { secrecy: string | null; is_closed: number } }>()
      .updateTable('incoming')
      .set({ is_closed: 1 })
      .where('secrecy', 'like', '%"deletedAt"%')
      .where('is_closed', '=', 0)
      .execute();
  },
};
