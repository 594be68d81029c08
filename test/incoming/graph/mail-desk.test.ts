import { folderPath, messageId } from '../../../src/core/ids';
import type { SandboxScene } from '../../platform/graph/sandbox-graph';
import { dutyAddress, sandboxScene } from '../../platform/graph/sandbox-graph';
import { refusal } from '../../fakes/graph-server';
import { closeScenes, scene as scripted, within } from '../../platform/graph/rooms';

let scene: SandboxScene;
beforeEach(async () => {
  scene = await sandboxScene();
});
afterEach(async () => {
  await Promise.all([scene.graph.close(), closeScenes()]);
});

const soon = () => within(30_000).until;
const deliver = (subject: string, more: object = {}) => {
  const mail = { from: 'lisa@post.example', fromName: 'Lisa Larsson', subject, body: 'Hej', ...more };
  return messageId(scene.tenant.deliver(dutyAddress, mail));
};
const at = (id: ReturnType<typeof messageId>) => ({ address: dutyAddress, id });

test('twenty subjects and senders are read in one batch, within the mailbox’s four at once', async () => {
  const ids = Array.from({ length: 20 }, (_, n) => deliver(`Fråga ${n}`));
  scene.graph.requests.reset();
  const words = await scene.mailDesk.readWords(ids.map(at), soon());
  const read = ids.flatMap((id) => {
    const reading = words.get(id);
    return reading?.kind === 'read' ? [`${reading.words.from}: ${reading.words.subject}`] : [];
  });
  expect(read).toEqual(ids.map((_, n) => `Lisa Larsson: Fråga ${n}`));
  expect(scene.graph.requests.byRoute.get('POST /$batch') ?? 1).toBe(1);
  expect(scene.graph.requests.throttled).toBe(0);
});

test('one that is gone does not hide the others', async () => {
  const ids = [deliver('Ett'), deliver('Två'), deliver('Tre')];
  scene.tenant.remove(dutyAddress, ids[1] ?? '');
  const words = await scene.mailDesk.readWords(ids.map(at), soon());
  expect(ids.map((id) => words.get(id)?.kind)).toEqual(['read', 'gone', 'read']);
});

test('six that are gone do not hide the fourteen behind them', async () => {
  const ids = Array.from({ length: 20 }, (_, n) => deliver(`Fråga ${n}`));
  ids.slice(0, 6).forEach((id) => {
    scene.tenant.remove(dutyAddress, id);
  });
  scene.graph.requests.reset();
  const words = await scene.mailDesk.readWords(ids.map(at), soon());
  expect(ids.map((id) => words.get(id)?.kind)).toEqual(ids.map((_, n) => (n < 6 ? 'gone' : 'read')));
  expect(scene.graph.requests.throttled).toBe(0);
  expect(scene.graph.requests.byRoute.get('POST /$batch')).toBeLessThanOrEqual(6);
});

test('a pause that Graph asks for inside a batch is kept, and all is read after it', async () => {
  const ids = Array.from({ length: 8 }, (_, n) => deliver(`Fråga ${n}`));
  scene.graph.setFaults({ rules: [{ kind: 429, times: 1, retryAfterSeconds: 1, mailbox: dutyAddress }] });
  scene.graph.requests.reset();
  const words = await scene.mailDesk.readWords(ids.map(at), soon());
  expect(ids.map((id) => words.get(id)?.kind)).toEqual(ids.map(() => 'read'));
  expect(scene.graph.requests.tooEarly).toBe(0);
});

test('what comes too late is late, and nothing waits for it', async () => {
  const id = deliver('Fråga');
  scene.graph.setFaults({ rules: [{ kind: 'hang' }] });
  const words = await scene.mailDesk.readWords([at(id)], Date.now() + 500);
  expect(words.get(id)).toEqual({ kind: 'late' });
});

test('an arrival tells conversation, sender and headers; its subject only where it is asked for', async () => {
  const id = deliver('Nyhetsbrev', { headers: [{ name: 'List-Unsubscribe', value: '<https://x.example>' }] });
  const [open, strict] = await Promise.all(
    [true, false].map((withSubject) => scene.mailDesk.readArrivals([{ ...at(id), withSubject }], soon())),
  );
  const reading = open?.get(id);
  expect(reading).toMatchObject({
    kind: 'done',
    value: { sender: 'lisa@post.example', subject: 'Nyhetsbrev', isOurs: false },
  });
  expect(reading?.kind === 'done' && reading.value.headers.has('list-unsubscribe')).toBe(true);
  expect(strict?.get(id)).toMatchObject({ kind: 'done', value: { subject: undefined } });
});

async function forwarded(key: string) {
  const id = deliver('Fråga om bullerplank');
  const draft = await scene.mailDesk.createForward(at(id), { key, note: 'Du ska svara.' });
  if (draft.kind !== 'done') throw new Error(draft.kind);
  return { id, draft: draft.value };
}

test('a forward carries its key from draft to sent items under one id, goes to the responder, and is known as ours', async () => {
  const { draft } = await forwarded("forward/1/o'1");
  expect(await scene.mailDesk.findByKey(dutyAddress, "forward/1/o'1", 'drafts')).toEqual({
    kind: 'done',
    value: draft,
  });
  const to = { name: 'Erik Handläggare', address: 'erik.handlaggare@ale.example' };
  const letter = {
    to,
    replyTo: [{ address: 'lisa@post.example', name: 'Lisa Larsson' }, { address: dutyAddress }],
  };
  expect(await scene.mailDesk.write(at(draft), letter)).toEqual({ kind: 'done', value: undefined });
  expect((await scene.mailDesk.send(at(draft))).kind).toBe('done');
  expect(await scene.mailDesk.findByKey(dutyAddress, "forward/1/o'1", 'drafts')).toEqual({
    kind: 'done',
    value: undefined,
  });
  expect(await scene.mailDesk.findByKey(dutyAddress, "forward/1/o'1", 'sentitems')).toEqual({
    kind: 'done',
    value: draft,
  });
  const ids = await scene.mailDesk.readInternetIds([at(draft)], soon());
  expect(await scene.mailDesk.findSent(dutyAddress, ids.get(draft) ?? '')).toEqual({
    kind: 'done',
    value: draft,
  });
  expect(await scene.mailDesk.findSent(dutyAddress, "<o'1+x@post.example>")).toEqual({
    kind: 'done',
    value: undefined,
  });
  const [got] = scene.tenant.messages('erik.handlaggare@ale.example');
  expect(got?.body).toMatch(/^Du ska svara\./);
  const there = { address: to.address, id: messageId(got?.id ?? '') };
  expect((await scene.mailDesk.readWords([there], soon())).get(there.id)).toMatchObject({
    words: { answersTo: 'Lisa Larsson' },
  });
  const arrival = await scene.mailDesk.readArrivals([{ ...at(draft), withSubject: false }], soon());
  expect(arrival.get(draft)).toMatchObject({ value: { isOurs: true } });
});

test('categories of others are kept beside ours', async () => {
  const id = deliver('Fråga');
  const original = await scene.mailDesk.readOriginal(at(id));
  expect(original).toEqual({
    kind: 'done',
    value: { replyTo: [{ address: 'lisa@post.example', name: 'Lisa Larsson' }], categories: [] },
  });
  await scene.mailDesk.categorise(at(id), ['Viktigt', 'Besvaras av Erik']);
  expect(await scene.mailDesk.readOriginal(at(id))).toMatchObject({
    value: { categories: ['Viktigt', 'Besvaras av Erik'] },
  });
});

test('the folder for what is answered is made once, and the message moved into it', async () => {
  const [first, second] = [deliver('Ett'), deliver('Två')];
  for (const id of [first, second])
    expect((await scene.mailDesk.move(at(id), folderPath('Besvarat'))).kind).toBe('done');
  expect(scene.tenant.messages(dutyAddress, 'Besvarat')).toHaveLength(2);
});

test('a deletion that was done already counts as done', async () => {
  const id = deliver('Hemligt');
  expect((await scene.mailDesk.remove(at(id))).kind).toBe('done');
  expect((await scene.mailDesk.remove(at(id))).kind).toBe('done');
});

test.each([
  ['lost', { kind: 'lost' }],
  [429, { kind: 'later' }],
] as const)('a createForward that ends as %s is told as such', async (kind, outcome) => {
  const id = deliver('Fråga');
  scene.graph.setFaults({ rules: [{ kind, route: 'createForward', retryAfterSeconds: 60 }] });
  expect(await scene.mailDesk.createForward(at(id), { key: 'k', note: 'n' })).toMatchObject(outcome);
});

test.each([
  ['turned away for doing too much, whatever it calls that,', 429, 'later'],
  ['that fails', 503, 'lost'],
] as const)('a send %s is told as such, with the pause that was asked for', async (_, status, kind) => {
  const reply = refusal(status, 'ErrorServerBusy', { 'Retry-After': '600' });
  const { mailDesk } = await scripted(() => reply);
  const [code, afterMillis] = ['ErrorServerBusy', expect.closeTo(600_000, -5) as unknown];
  expect(await mailDesk.send(at(messageId('draft')))).toEqual({ kind, code, afterMillis });
});

test('a sheet lists attachments by name and size and loads none of them, not even one of 150 MB', async () => {
  const attachments = [
    { name: 'ritning.dwg', size: 150_000_000, contentType: 'image/vnd.dwg' },
    { name: 'plan.pdf', size: 2_400_000, contentType: 'application/pdf' },
  ];
  const id = deliver('Ritningar', { attachments });
  const read = await scene.mailDesk.readSheet(at(id));
  expect(read).toMatchObject({ kind: 'done', value: { hasAttachments: true, attachments } });
  expect(JSON.stringify(read)).not.toContain('contentBytes');
  const bare = await scene.mailDesk.readSheet(at(deliver('Utan')));
  expect(bare).toMatchObject({ value: { hasAttachments: false, attachments: [] } });
  expect(scene.graph.requests.unknown).toEqual([]);
});

test('Internet message ids are read in one batch; one that is gone is left out', async () => {
  const ids = [deliver('Ett'), deliver('Två')];
  scene.tenant.remove(dutyAddress, ids[1] ?? '');
  scene.graph.requests.reset();
  const known = await scene.mailDesk.readInternetIds(ids.map(at), soon());
  expect([...known.keys()]).toEqual([ids[0]]);
  expect(known.get(ids[0] ?? messageId(''))).toMatch(/^<.+@.+>$/);
  expect(scene.graph.requests.byRoute.get('POST /$batch')).toBe(1);
});

test('asks nothing that the contract does not name', async () => {
  const { id, draft } = await forwarded('k');
  await scene.mailDesk.findByKey(dutyAddress, 'k', 'drafts');
  await scene.mailDesk.readSheet(at(id));
  await scene.mailDesk.write(at(draft), {
    to: { name: 'E', address: 'erik.handlaggare@ale.example' },
    replyTo: [],
  });
  await scene.mailDesk.send(at(draft));
  await scene.mailDesk.move(at(id), folderPath('Inbox/Klart/Nytt'));
  expect(scene.graph.requests.unknown).toEqual([]);
});
