import type { Absence, AbsenceSource } from '../domain/absence';
import { absenceId, personId, type AbsenceId, type PersonId } from '../../core/ids';
import type { Instant } from '../../core/time';
import { chunksOf } from '../../platform/db/chunks';
import { compiledOnce } from '../../platform/db/compiled-once';
import { orNull, orUndefined, toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import { peopleDb, type AbsenceRow } from './tables';
import type { PeoplePart } from './people-store';

export async function saveAbsences(trx: Db, { absences = [] }: PeoplePart): Promise<boolean> {
  const unique = new Map(absences.map((absence) => [absence.id, absence]));
  for (const chunk of chunksOf([...unique.values()])) {
    await peopleDb(trx)
      .insertInto('absence')
      .values(chunk.map(toRow))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          person_id: eb.ref('excluded.person_id'),
          from_at: eb.ref('excluded.from_at'),
          until_at: eb.ref('excluded.until_at'),
          source: eb.ref('excluded.source'),
          seen_at: eb.ref('excluded.seen_at'),
          by_id: eb.ref('excluded.by_id'),
          ended_at: eb.ref('excluded.ended_at'),
          is_mistake: eb.ref('excluded.is_mistake'),
        })),
      )
      .execute();
  }
  return true;
}

export interface AbsenceRange {
  readonly from: Instant;
  readonly to: Instant;
  readonly only: readonly PersonId[] | undefined;
}

/** Absences that touch the span, as long as they held. */
export async function listAbsences(db: Db, range: AbsenceRange): Promise<readonly Absence[]> {
  const rows = await selectAbsences(db, range);
  return rows.map(fromRow);
}

/** What `listAbsences` selects by. */
export const touches = (absence: Absence, { from, to }: Pick<AbsenceRange, 'from' | 'to'>): boolean =>
  absence.from <= to &&
  (absence.until === undefined || absence.until >= from) &&
  (absence.endedAt === undefined || absence.endedAt >= from);

const selectAbsences = compiledOnce((db, { from, to, only }: AbsenceRange) =>
  peopleDb(db)
    .selectFrom('absence')
    .selectAll()
    .where('from_at', '<=', to)
    .where((eb) => eb.or([eb('until_at', 'is', null), eb('until_at', '>=', from)]))
    .where((eb) => eb.or([eb('ended_at', 'is', null), eb('ended_at', '>=', from)]))
    .$if(only !== undefined, (query) => query.where('person_id', 'in', only ?? []))
    .orderBy('from_at')
    .orderBy('id'),
);

interface AwayPage {
  readonly after: PersonId | undefined;
  readonly from: Instant;
  readonly most: number;
}

export async function listAwayAfter(db: Db, { after, from, most }: AwayPage): Promise<readonly PersonId[]> {
  const rows = await selectAwayAfter(db, { after: after ?? '', from, most });
  return rows.map((row) => personId(row.person_id));
}

const selectAwayAfter = compiledOnce(
  (db, { after, from, most }: Omit<AwayPage, 'after'> & { readonly after: string }) =>
    peopleDb(db)
      .selectFrom('absence')
      .select('person_id')
      .distinct()
      .where((eb) => eb.or([eb('until_at', 'is', null), eb('until_at', '>=', from)]))
      .where((eb) => eb.or([eb('ended_at', 'is', null), eb('ended_at', '>=', from)]))
      .where('person_id', '>', after)
      .orderBy('person_id')
      .limit(most),
);

export async function findAbsence(db: Db, id: AbsenceId): Promise<Absence | undefined> {
  const row = await peopleDb(db).selectFrom('absence').selectAll().where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
}

/** Neither ended nor over at that instant; those that have not begun yet are among them. */
export async function listOpenAbsences(
  db: Db,
  source: AbsenceSource,
  at: Instant,
): Promise<readonly Absence[]> {
  const rows = await peopleDb(db)
    .selectFrom('absence')
    .selectAll()
    .where('source', '=', source)
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('until_at', 'is', null), eb('until_at', '>', at)]))
    .orderBy('from_at')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

const toRow = (absence: Absence): AbsenceRow => ({
  id: absence.id,
  person_id: absence.personId,
  from_at: absence.from,
  until_at: orNull(absence.until),
  source: absence.source,
  seen_at: absence.seenAt,
  by_id: orNull(absence.byId),
  ended_at: orNull(absence.endedAt),
  is_mistake: absence.isMistake === true ? 1 : null,
});

const fromRow = (row: AbsenceRow): Absence => ({
  id: absenceId(row.id),
  personId: personId(row.person_id),
  from: toInstant(row.from_at),
  until: orUndefined(row.until_at, toInstant),
  source: row.source as AbsenceSource,
  seenAt: toInstant(row.seen_at),
  byId: orUndefined(row.by_id, personId),
  endedAt: orUndefined(row.ended_at, toInstant),
  ...(row.is_mistake === 1 && { isMistake: true }),
});
