import { sql } from 'kysely';
import { isRegistrationKind, type IncomingMessage, type RegistrationKind } from '../domain/incoming';
import type { Db } from '../../platform/db/runner';
import { fromIncomingRow } from './incoming-rows';
import type { KeptSpan, KeptAfter } from './incoming-store';
import { incomingDb } from './tables';

/** Written by JSON.stringify, which leaves out what is undefined. */
const isDeletedSecret = sql<boolean>`coalesce(secrecy, '') like '%"deletedAt":"%'`;

const arrivedIn = (db: Db, { mailboxId, span }: KeptSpan) =>
  incomingDb(db)
    .selectFrom('incoming')
    .where('mailbox_id', '=', mailboxId)
    .where('arrived_at', '>=', span.from)
    .where('arrived_at', '<', span.to);

/** In the order of arrival, so that what arrives meanwhile moves nothing. */
export async function listKept(
  db: Db,
  { after, ...span }: KeptSpan & KeptAfter,
  most: number,
): Promise<readonly IncomingMessage[]> {
  const rows = await arrivedIn(db, span)
    .where((eb) => eb.or([eb('registration', '=', 'keptInOrder'), isDeletedSecret]))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('arrived_at', '>', after?.arrivedAt ?? ''),
          eb.and([eb('arrived_at', '=', after?.arrivedAt ?? ''), eb('id', '>', after?.id ?? '')]),
        ]),
      ),
    )
    .selectAll()
    .orderBy('arrived_at')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(fromIncomingRow);
}

export async function countNotKept(
  db: Db,
  span: KeptSpan,
): Promise<Readonly<Partial<Record<RegistrationKind, number>>>> {
  const rows = await arrivedIn(db, span)
    .where('registration', '!=', 'keptInOrder')
    .where((eb) => eb.not(isDeletedSecret))
    .select(['registration', (eb) => eb.fn.countAll<number | string>().as('count')])
    .groupBy('registration')
    .execute();
  return Object.fromEntries(
    rows.flatMap(({ registration, count }) =>
      isRegistrationKind(registration) ? [[registration, Number(count)]] : [],
    ),
  );
}
