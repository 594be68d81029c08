import { openPageMessages, type PageMessages } from '../support/page-messages';

let at: PageMessages;

beforeEach(async () => {
  at = await openPageMessages();
});
afterEach(() => at.close());

const last = async (who: 'anna' | 'bo') =>
  (await at.page.post(who, '/messages/last', {})).body as unknown as {
    rows: readonly { id: string; version: number }[];
    undoneBy?: string;
    batch?: { batch: string; count: number };
  };

test('a page that was opened since is told the latest step of today that can be taken back, of who asks', async () => {
  await at.comes('m1', 'Fråga om plank');
  expect(await last('anna')).toEqual({ rows: [] });
  const { id } = await at.rowOf('anna');
  await at.act('anna', 'message.register', { registration: 'registered', number: 'KS 2026/1' });
  expect(await last('anna')).toMatchObject({ rows: [{ id }], undoneBy: 'message.undo' });
  expect(await last('bo')).toEqual({ rows: [] });
  await at.act('anna', 'message.undo');
  expect(await last('anna')).toEqual({ rows: [] });
  await at.act('anna', 'message.claim');
  expect(await last('anna')).toMatchObject({ rows: [{ id }], undoneBy: 'message.claim' });
});

test('what was decided about several in one go is taken back as one', async () => {
  await at.comes('m1', 'Nyhetsbrev');
  const rows = (await at.list('anna')).rows.map(({ id, version }) => ({ id, version }));
  await at.page.post('anna', '/messages/acts', { verb: 'minor', rows });
  const { batch } = await last('anna');
  expect(batch?.count).toBe(1);
  await at.page.post('anna', '/messages/undo', { batch: batch?.batch });
  expect(await last('anna')).toEqual({ rows: [] });
});
