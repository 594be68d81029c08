import { sql, type RawBuilder } from 'kysely';
import type { Instant } from '../../core/time';
import { hasRowLocks, type Db } from '../../platform/db/runner';
import { assignedStates } from '../domain/incoming';
import type { IncomingFilter } from './incoming-store';

type Sql = RawBuilder<boolean>;

/** With no registration yet, neither secret nor a request or an appeal: what is decided about in one go. */
const isUndecided = sql`registration = 'open' and secrecy is null and is_request = 0 and appeal is null`;

/** What the work page filters by, beside what the lists of the chat do. */
export function pageConditions({
  kind,
  overdue,
  only,
  answer,
  onlyMarked,
  category,
  openPart,
}: Pick<
  IncomingFilter,
  'kind' | 'overdue' | 'only' | 'answer' | 'onlyMarked' | 'category' | 'openPart'
>): readonly Sql[] {
  return [
    ...(kind === undefined ? [] : [kinds[kind]]),
    ...(overdue === undefined ? [] : [isOverdue(overdue)]),
    ...(openPart === undefined ? [] : [openParts(openPart.lateBefore)[openPart.is]]),
    ...(answer === undefined ? [] : [sql<boolean>`answer_state = ${answer}`]),
    ...(onlyMarked === true ? [sql<boolean>`mark is not null and mark <> 'junk' and ${isUndecided}`] : []),
    ...(category === undefined ? [] : [sql<boolean>`category = ${category} and ${isUndecided}`]),
    ...(only === undefined ? [] : [isOneOf(only)]),
  ];
}

const isOneOf = (ids: readonly string[]): Sql =>
  ids.length === 0 ? sql`1 = 0` : sql`id in (${sql.join(ids)})`;

/** Of what is not registered, each in one of these. */
export const openParts = (late: Instant): Readonly<Record<'gone' | 'late' | 'fresh', Sql>> => ({
  gone: sql`registration = 'open' and gone_at is not null`,
  late: sql`registration = 'open' and gone_at is null and arrived_at < ${late}`,
  fresh: sql`registration = 'open' and gone_at is null and arrived_at >= ${late}`,
});

const betweenParts = [' ', '-', '/', ':'];

/** Part of a registration number, whatever stands between its parts here and there. */
export function hasNumber(number: string): Sql {
  // Without the signs that stand for any other.
  const plain = number.toLowerCase().replace(/[%_\\\s/:-]/g, '');
  const kept = betweenParts.reduce(
    (text, sign) => sql`replace(${text}, ${sign}, '')`,
    sql`lower(registration_text)`,
  );
  return sql`${kept} like ${`%${plain}%`}`;
}

const kinds: Readonly<Record<NonNullable<IncomingFilter['kind']>, Sql>> = {
  request: sql`is_request = 1`,
  appeal: sql`appeal is not null`,
  urgent: sql`(is_request = 1 or appeal is not null)`,
  secret: sql`secrecy is not null`,
  marked: sql`mark is not null`,
  category: sql`category is not null and registration = 'open'`,
};

const assigned = sql.join(assignedStates.map((state) => sql.lit(state)));

/** To be registered and late, or one of those whose day has passed. */
const isOverdue = ({ lateBefore, pastDay }: NonNullable<IncomingFilter['overdue']>): Sql =>
  sql`is_closed = 0 and (registration = 'open' and arrived_at < ${lateBefore} or ${isOneOf(pastDay)})`;

/**
 * By the day on which it is due, as rows show it, of a late decision too; what has none comes last. A request that nobody
 * has been given has that of its arrival, on which it is answered unless it comes too late for that. By when it is to be
 * registered, which rows show as well, is left out: that is asked for by urgency, and of what has no other day the longest
 * waiting comes first all the same.
 */
export const byDueDay = (db: Db, late: IncomingFilter['lateDecisions'] = []): RawBuilder<string> =>
  sql`coalesce(${late.length === 0 ? sql`null` : dayOf(late)},
    case when appeal not like '%"handedOver"%' then ${inJson(db, 'appeal', 'dueOn')} end,
    case when answer_state in (${assigned}) then ${inJson(db, 'answer', 'dueOn')} end,
    case when answer_state = 'undecided' and is_request = 1 then substr(arrived_at, 1, 10) end, '9999')`;

const dayOf = (late: NonNullable<IncomingFilter['lateDecisions']>): Sql =>
  sql`case id ${sql.join(
    late.map(({ id, day }) => sql`when ${id} then ${day}`),
    sql` `,
  )} end`;

const inJson = (db: Db, column: 'answer' | 'appeal', key: string): RawBuilder<string> =>
  hasRowLocks(db)
    ? sql`(${sql.ref(column)}::json->>${sql.lit(key)})`
    : sql`json_extract(${sql.ref(column)}, ${sql.lit(`$.${key}`)})`;

/** What is late, whatever it is, before what is in time. */
export const byOverdue = (overdue: NonNullable<IncomingFilter['overdue']>): RawBuilder<number> =>
  sql`case when ${isOverdue(overdue)} then 0 else 1 end`;

/** What is gone, what is late, what is to be registered, what is registered. */
export const byUrgency = (late: Instant): RawBuilder<number> => sql`case
  when registration != 'open' then 4
  when gone_at is not null then 1
  when arrived_at < ${late} then 2
  else 3 end`;
