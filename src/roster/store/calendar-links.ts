import { createHash } from 'node:crypto';
import { personId, type PersonId } from '../../core/ids';
import { toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import type { RosterPart } from './roster-store';
import { rosterDb } from './tables';

/** A long random secret needs no salt: nobody guesses what it was. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** One for each person: the latest takes the place of the one before. */
export async function saveCalendarLinks(
  trx: Db,
  { calendarLinks = [], calendarEnds = [] }: RosterPart,
): Promise<boolean> {
  for (const person of calendarEnds)
    await rosterDb(trx).deleteFrom('calendar_link').where('person_id', '=', person).execute();
  for (const { personId: person, secret, madeAt } of calendarLinks) {
    const values = { secret_hash: hashOf(secret), made_at: madeAt };
    await rosterDb(trx)
      .insertInto('calendar_link')
      .values({ person_id: person, ...values })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
      .execute();
  }
  return true;
}

export async function findCalendarOwner(db: Db, secret: string): Promise<PersonId | undefined> {
  const row = await rosterDb(db)
    .selectFrom('calendar_link')
    .select('person_id')
    .where('secret_hash', '=', hashOf(secret))
    .executeTakeFirst();
  return row && personId(row.person_id);
}

export async function calendarSince(db: Db, person: PersonId) {
  const row = await rosterDb(db)
    .selectFrom('calendar_link')
    .select('made_at')
    .where('person_id', '=', person)
    .executeTakeFirst();
  return row && toInstant(row.made_at);
}
