// What goes on from an earlier start on the same database, and what does not: the made-up mails are new at each.

import type { Store } from '../src/app/flow-context';

/** The port of the sandbox's own Teams then: as with the real one, conversations go on where they were. */
export async function portBefore({ people, outbox }: Pick<Store, 'people' | 'outbox'>) {
  for (const { id } of await people.list()) {
    const conversation = await outbox.findConversation(id);
    const { hostname, port } = new URL(conversation?.serviceUrl ?? 'https://none.invalid');
    if (hostname === '127.0.0.1' && port !== '') return Number(port);
  }
  return undefined;
}

/** In plain words, at a start that goes on. */
export const goesOn: readonly string[] = [
  '  Databasen är kvar från en tidigare start: klockan, korten och det som var sparat går vidare.',
  '  De påhittade mejlen är nya. De som Brevvakt kände till står som ”finns inte kvar i brevlådan”.',
  '  Börja om från början: starta utan DATABASE_URL, eller ta bort databasen först.',
  '  The database is of an earlier start and goes on; the made-up mails are new.',
  '  To begin afresh: start without DATABASE_URL, or delete the database first.',
  '',
];
