import { personId, type PersonId } from '../../core/ids';
import { localTime, type Weekday } from '../../core/time';
import { compiledOnce } from '../../platform/db/compiled-once';
import { orNull, orUndefined, toDate, toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import type { DaysOff, Hours } from '../domain/days-off';
import type { PeoplePart } from './people-store';
import { peopleDb, type DaysOffRow } from './tables';

export async function saveDaysOff(trx: Db, { daysOff = [] }: PeoplePart): Promise<boolean> {
  for (const one of daysOff) {
    await peopleDb(trx)
      .insertInto('days_off')
      .values(toRow(one))
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ ended_on: orNull(one.endedOn) }))
      .execute();
  }
  return true;
}

export async function listDaysOff(db: Db, only?: readonly PersonId[]): Promise<readonly DaysOff[]> {
  const rows = await selectDaysOff(db, { only });
  return rows.map(fromRow);
}

const selectDaysOff = compiledOnce((db, { only }: { readonly only: readonly PersonId[] | undefined }) =>
  peopleDb(db)
    .selectFrom('days_off')
    .selectAll()
    .$if(only !== undefined, (query) => query.where('person_id', 'in', only ?? []))
    .orderBy('at')
    .orderBy('id'),
);

const toRow = (one: DaysOff): DaysOffRow => ({
  id: one.id,
  person_id: one.personId,
  days: one.days.join(' '),
  from_date: one.from,
  last_day: orNull(one.lastDay),
  by_id: one.byId,
  at: one.at,
  ended_on: orNull(one.endedOn),
  clock: one.clock === undefined ? null : `${one.clock.from ?? ''}-${one.clock.until ?? ''}`,
});

const fromRow = (row: DaysOffRow): DaysOff => ({
  id: row.id,
  personId: personId(row.person_id),
  days: (row.days === '' ? [] : row.days.split(' ')) as readonly Weekday[],
  from: toDate(row.from_date),
  lastDay: orUndefined(row.last_day, toDate),
  byId: personId(row.by_id),
  at: toInstant(row.at),
  endedOn: orUndefined(row.ended_on, toDate),
  ...(row.clock !== null && { clock: hoursFrom(row.clock) }),
});

function hoursFrom(written: string): Hours {
  const [from = '', until = ''] = written.split('-');
  return {
    from: from === '' ? undefined : localTime(from),
    until: until === '' ? undefined : localTime(until),
  };
}
