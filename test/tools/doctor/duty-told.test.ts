import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { openStore, type OpenedStore } from '../../../src/app/open-store';
import { mailboxId } from '../../../src/core/ids';
import { instant, localDate, plusMinutes } from '../../../src/core/time';
import { checkDutyTold } from '../../../tools/doctor/check-duty-told';
import type { DoctorContext } from '../../../tools/doctor/finding';
import { createRememberingLog } from '../../fakes/store-log';
import { townYaml } from '../../support/flow-house';

const now = instant('2026-12-01T12:00:00+01:00');
const wanted = `${townYaml}duty: {webhook: {url: "https://127.0.0.1/x", private: [127.0.0.1]}}\n`;

let store: OpenedStore;
beforeEach(async () => {
  store = await openStore('sqlite::memory:', { log: createRememberingLog() });
});
afterEach(() => store.close());

const lines = async (yaml: string, env: object, probe = {}) => {
  const municipality = parseMunicipality(yaml, 'test');
  const context = { municipality, settings: env, store, probe, now: () => Date.parse(now) };
  return checkDutyTold(context as unknown as DoctorContext);
};

async function webhookLines() {
  const settings = { WEBHOOK_SECRET: `whsec_${'A'.repeat(32)}` };
  return (await lines(wanted, settings)).filter(({ check }) => check === 'duty.webhook');
}

/** The webhook was told of another holder so long ago. */
async function changedAgo(minutes: number, number: number): Promise<string> {
  const told = { mailboxId: mailboxId('ks'), number, holder: 'unit/Kansliet' };
  const when = { date: localDate('2026-12-01'), until: undefined, at: plusMinutes(now, -minutes) };
  const id = `change-${number}`;
  if (number === 2) await store.save({ told: [{ ...told, number: 1 }] });
  await store.save({ told: [told], holderChanges: [{ ...told, ...when, id }] });
  return id;
}

test('a receiver that nothing waits for leads where the bot may send to, and no more is known of it', async () => {
  expect(await webhookLines()).toMatchObject([{ state: 'ok', about: '127.0.0.1' }]);
});

test('a change that is just on its way is nothing to look at; one that was not taken is, and an hour later to be mended', async () => {
  const id = await changedAgo(5, 2);
  expect(await webhookLines()).toHaveLength(1);
  await store.save({ holderAnswers: [{ id, answer: 'http-503' }] });
  expect((await webhookLines())[1]).toMatchObject({
    state: 'warn',
    words: 'has not taken 1 change of 2026-12-01T10:55:00.000Z; the last try ended with http-503',
  });
  await store.save({ holderTaken: [id] });
  expect(await webhookLines()).toHaveLength(1);
});

test('what has waited for more than an hour is to be mended: how many, since when, and what was answered', async () => {
  const first = await changedAgo(90, 2);
  await changedAgo(10, 3);
  expect((await webhookLines())[1]).toMatchObject({
    state: 'fail',
    words: 'has not taken 2 changes, the oldest of 2026-12-01T09:30:00.000Z; it was never tried',
  });
  await store.save({ holderAnswers: [{ id: first, answer: 'ECONNREFUSED' }] });
  const waits = (await webhookLines())[1];
  expect(waits?.words).toContain('the last try ended with ECONNREFUSED');
  expect(waits?.remedy).toContain('receiver');
});

test('somebody whose name may not leave and whom the directory does not know is told: whoever was meant would be named', async () => {
  const yaml = `${townYaml}duty: {names: true, protected: [anna@ale.example, ana@ale.example]}\n`;
  const refused = { kind: 'refused', status: 404, code: 'Request_ResourceNotFound' };
  const get = (path: string) => Promise.resolve(path.includes('anna') ? { kind: 'ok', body: {} } : refused);
  const told = (await lines(yaml, {}, { get })).filter(({ check }) => check === 'duty.protected');
  expect(told).toMatchObject([{ about: 'ana@ale.example', state: 'fail', words: 'there is no such person' }]);
});
