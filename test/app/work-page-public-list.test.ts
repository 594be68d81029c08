import type { IncomingId } from '../../src/core/ids';
import type { Who } from '../support/flow-house';
import { openPageMessages, type PageMessages } from '../support/page-messages';
import { ks, townYaml } from '../support/flow-house';

let at: PageMessages;

beforeEach(async () => {
  at = await openPageMessages(`${townYaml}publish: {decision: KS 21, mailboxes: [ks]}\n`);
  await at.comes('m1', 'Fråga om plank');
});
afterEach(() => at.close());

const number = { registration: 'registered', number: 'KS 2026/2' };
const item = { publishKind: 'Skrivelse', text: 'Buller vid skolan' };
const ofAll = async (who: Who = 'anna') =>
  (await at.list(who, '?show=all')).rows[0] ?? { id: '', version: 0 };
const act = async (verb: string, inputs: object = {}) => {
  const { id, version } = await ofAll();
  return at.page.post('anna', `/messages/${id}/acts`, { verb, version, ...inputs });
};
const listed = async () =>
  (await at.house.store.incoming.listPublished()).flatMap(({ published }) => published?.text ?? []);

async function published(until = '2026-12-15'): Promise<void> {
  await act('message.register', number);
  await act('message.publish', { ...item, until });
  expect(await listed()).toEqual(['Buller vid skolan']);
}

async function another(): Promise<void> {
  at.house.desk.put('m2', { subject: 'Fråga om staket', from: 'lisa@post.example' });
  at.house.mail.deliver(ks, 'm2', at.house.at('09:11'));
  await at.house.to('09:20');
}

test.each(['minor', 'keptInOrder'])(
  'registered otherwise (%s) it is off the public list, which is said with the number; undone it is on it again',
  async (registration) => {
    await published();
    expect((await act('message.register', { registration })).body).toMatchObject({
      says: 'KS 2026/2 gäller inte längre, och det står inte längre på postlistan.',
    });
    expect(await listed()).toEqual([]);
    await act('message.undo');
    expect(await listed()).toEqual(['Buller vid skolan']);
    expect(await ofAll()).toMatchObject({ number: 'KS 2026/2' });
  },
);

test('of what was not on the list the number alone is said', async () => {
  await act('message.register', number);
  expect((await act('message.register', { registration: 'minor' })).body).toMatchObject({
    says: 'KS 2026/2 gäller inte längre.',
  });
});

test('two steps later both undone it is on the list again, and with another number it has never left it', async () => {
  await published();
  await act('message.register', { registration: 'minor' });
  await act('message.register', { registration: 'keptInOrder' });
  await act('message.undo');
  expect(await listed()).toEqual([]);
  await act('message.undo');
  expect(await listed()).toEqual(['Buller vid skolan']);
  await act('message.register', { ...number, number: 'KS 2026/3' });
  expect(await listed()).toEqual(['Buller vid skolan']);
});

test.each([
  ['it would stand there', '2026-12-02', '2026-12-04'],
  ['it can be undone', '2027-01-20', '2026-12-10'],
])('what an undo would put on the list again is held no longer than %s', async (_, until, lastNight) => {
  await published(until);
  await act('message.register', { registration: 'minor' });
  await act('message.register', { registration: 'keptInOrder' });
  const { id } = await ofAll();
  const held = async () =>
    JSON.stringify((await at.house.store.incoming.listPublished()).filter((one) => one.id === id));
  await at.house.to('02:30', '2026-12-02');
  expect(await held()).toContain('Buller');
  await at.house.to('02:30', lastNight);
  expect(await held()).toBe('[]');
  expect(JSON.stringify(await at.house.store.incoming.findMany([id as IncomingId]))).not.toContain('Buller');
});

test('among several what has a number keeps it and its place on the list, and is told so', async () => {
  await published();
  await another();
  const { rows } = await at.list('anna', '?show=all');
  const asked = rows.map(({ id, version }) => ({ id, version }));
  const { body } = await at.page.post('anna', '/messages/acts', { verb: 'minor', rows: asked });
  const numbered = rows.find((row) => row.number !== undefined);
  expect(body).toMatchObject({
    count: 1,
    left: [{ id: numbered?.id, words: 'Det som redan har ett diarienummer behåller det.' }],
  });
  expect(await listed()).toEqual(['Buller vid skolan']);
});

test('of several that are undone each that somebody has changed since is told by its id, and why it stays', async () => {
  await another();
  const { rows } = await at.list('anna', '?show=all');
  const asked = rows.map(({ id, version }) => ({ id, version }));
  const { batch } = (await at.page.post('anna', '/messages/acts', { verb: 'minor', rows: asked }))
    .body as unknown as { batch: string };
  const [changed] = (await at.list('anna', '?show=all')).rows;
  await at.page.post('anna', `/messages/${changed?.id ?? ''}/acts`, {
    ...{ verb: 'message.register', registration: 'keptInOrder', version: changed?.version },
  });
  expect((await at.page.post('anna', '/messages/undo', { batch })).body).toMatchObject({
    count: 1,
    left: [{ id: changed?.id, words: 'Där har något ändrats sedan dess.' }],
  });
});
