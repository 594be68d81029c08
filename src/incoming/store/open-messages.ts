import { incomingId, personId, type IncomingId } from '../../core/ids';
import { chunksOf } from '../../platform/db/chunks';
import type { Db } from '../../platform/db/runner';
import type { MessagesPart, OpenMessage } from './incoming-store';
import { incomingDb } from './tables';

/** Kept no longer than it is open: closed, or not renewed in time. */
export async function saveOpenMessages(trx: Db, { opened = [] }: MessagesPart): Promise<boolean> {
  for (const { message, byId, untilMillis, nowMillis } of opened) {
    const rows = incomingDb(trx).deleteFrom('open_message');
    await rows
      .where((eb) =>
        eb.or([
          eb('until_millis', '<=', nowMillis),
          eb.and([eb('incoming_id', '=', message.id), eb('person_id', '=', byId)]),
        ]),
      )
      .execute();
    if (untilMillis === undefined) continue;
    const row = { incoming_id: message.id, person_id: byId, until_millis: untilMillis };
    await incomingDb(trx)
      .insertInto('open_message')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['incoming_id', 'person_id']).doUpdateSet({ until_millis: untilMillis }),
      )
      .execute();
  }
  return true;
}

export async function listOpenMessages(
  db: Db,
  ids: readonly IncomingId[],
  nowMillis: number,
): Promise<readonly OpenMessage[]> {
  const found: OpenMessage[] = [];
  for (const chunk of chunksOf(ids)) {
    const rows = await incomingDb(db)
      .selectFrom('open_message')
      .selectAll()
      .where('incoming_id', 'in', chunk)
      .where('until_millis', '>', nowMillis)
      .orderBy('person_id')
      .execute();
    for (const row of rows)
      found.push({ incomingId: incomingId(row.incoming_id), personId: personId(row.person_id) });
  }
  return found;
}
