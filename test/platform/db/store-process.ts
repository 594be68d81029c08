/**
 * A bot in small, to be killed: saves decisions, claims what is due and settles it, and tells each step on its
 * output at once. Started by tests with the address, a number of its own and the real time to begin with.
 */
import { writeSync } from 'node:fs';
import { openStore } from '../../../src/app/open-store';
import { personId } from '../../../src/core/ids';
import { createRememberingLog } from '../../fakes/store-log';
import { aDay, aNotice, at, copyFor, ks, today } from '../../fakes/store-samples';
import { claimOne } from '../../fakes/claim-one';

const [url = '', round = '0', beginAt = '0'] = process.argv.slice(2);
const began = Date.now();
const realMillis = () => Number(beginAt) + Date.now() - began;
const tell = (...words: readonly string[]) => writeSync(1, `${words.join(' ')}\n`);

async function decide(store: Awaited<ReturnType<typeof openStore>>, id: string): Promise<void> {
  const day = await store.duty.findDay(ks, today);
  const version = (day?.version ?? 0) + 1;
  const event = { what: 'duty.given', toId: personId(id) } as const;
  const result = await store.save({
    days: [{ expectedVersion: version - 1, day: aDay({ version }) }],
    notices: [aNotice(id, personId(id))],
    redraw: version % 10 === 0 ? [{ mailboxId: ks, date: today }] : [],
    log: [{ at: at('12:00'), actorId: undefined, mailboxId: ks, date: today, event }],
  });
  if (result === 'saved') tell('saved', id);
}

async function deliver(store: Awaited<ReturnType<typeof openStore>>): Promise<void> {
  const claim = await claimOne(store.outbox, { owner: round, now: at('12:00'), realMillis: realMillis() });
  if (claim.kind === 'idle') return;
  const { work } = claim;
  const { id, receiverId } = work.notice;
  if (work.kind === 'say') tell('sent', id, work.isRepetition ? 'again' : 'first');
  await store.outbox.settle(work, {
    kind: 'done',
    at: at('12:01'),
    copy: copyFor(receiverId, `${id}-${round}`),
  });
  if (work.kind === 'say') tell('settled', id);
}

async function run(): Promise<void> {
  const store = await openStore(url, { log: createRememberingLog() });
  tell('opened');
  for (let index = 0; ; index++) {
    await decide(store, `n${round}-${index}`);
    await deliver(store);
  }
}

run().catch((error: unknown) => {
  tell('failed', String(error));
  process.exit(1);
});
