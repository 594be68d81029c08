import { ks, townYaml } from '../support/flow-house';
import { openMessageHouse, type MessageHouse } from '../incoming/flows/message-house';
import { openPage, type PageClient } from '../support/page-client';

const boxes = `${townYaml}
  - id: kultur
    name: Kulturnämndens förvaltningsbrevlåda
    address: kultur@ale.example
    department: Kulturförvaltningen
    roster: [anna@ale.example]
    manager: carin@ale.example
    secrecy: normal
  - id: soc
    name: Socialnämndens myndighetsbrevlåda
    address: soc@ale.example
    department: Socialförvaltningen
    roster: [anna@ale.example]
    manager: david@ale.example
`;

let house: MessageHouse;
let page: PageClient;

beforeEach(async () => {
  house = await openMessageHouse(boxes);
  page = await openPage(house.context);
});
afterEach(async () => {
  page.close();
  await house.close();
});

let minute = 0;
/** A mail comes to the mailbox. */
function comes(
  id: string,
  subject: string,
  { to = ks, ...words }: { to?: string; body?: string; conversation?: string } = {},
): void {
  house.desk.put(id, { subject, from: 'lisa@post.example', ...words });
  house.mail.deliver(to, id, house.at(`08:${String((minute = (minute + 1) % 60)).padStart(2, '0')}`));
}

const search = async (who: 'anna' | 'bo' | 'carin' | 'erik', words: string, mailbox?: string) =>
  (await page.post(who, '/messages/search', { words, ...(mailbox && { mailbox }) })).body;
const idsOf = async (who: 'anna' | 'carin', words: string) => {
  const rows = (await search(who, words)).rows.map(({ id }) => id);
  const all = await Promise.all(rows.map((id) => house.store.incoming.find(id as never)));
  return all.map((message) => message?.messageId);
};

test('what is closed and older than the latest hundreds is found, latest first, in all of one’s mailboxes or in one', async () => {
  comes('old', 'Lekplatsen vid Ån');
  await house.to('09:00');
  const { rows } = (await page.get('anna', '/messages')).body;
  const act = { verb: 'message.register', registration: 'minor', version: rows[0]?.version };
  await page.post('anna', `/messages/${rows[0]?.id ?? ''}/acts`, act);
  for (let at = 0; at < 130; at++) comes(`o${at}`, `Snöröjning ${at}`);
  comes('new', 'Ny lekplats', { to: 'kultur@ale.example' });
  await house.to('09:00', '2026-12-02');
  expect(await idsOf('anna', 'lekplats')).toEqual(['new', 'old']);
  expect((await search('anna', 'lekplats', 'kultur')).rows).toHaveLength(1);
  expect((await search('anna', 'snöröjning')).rows).toHaveLength(130);
  expect((await search('bo', 'lekplats')).rows).toHaveLength(1);
});

test('where none has all of the words, those with some are shown, and it is said', async () => {
  comes('m1', 'Buller');
  comes('m2', 'Plank');
  await house.to('09:00');
  expect(await search('anna', 'buller plank')).toMatchObject({ isAny: true, rows: [{}, {}] });
  expect(await search('anna', 'plank')).toMatchObject({ isAny: false, rows: [{}] });
  expect(await search('anna', '?? "*"')).toMatchObject({ isAny: false, rows: [] });
});

test('who asks for public documents is not told by being found: a manager finds the request by its subject alone', async () => {
  comes('m1', 'Begäran om allmän handling', { body: 'Hälsningar Lisa' });
  comes('m2', 'Om plank');
  await house.to('09:10');
  expect(await idsOf('anna', 'lisa')).toEqual(['m2', 'm1']);
  expect(await idsOf('carin', 'lisa')).toEqual(['m2']);
  expect(await idsOf('carin', 'begäran')).toEqual(['m1']);
  expect(await idsOf('carin', 'begäran lisa')).toEqual(['m2', 'm1']);
});

test('what is secret is not found, and a strict mailbox is not searched, which is said', async () => {
  comes('m1', 'Plank hos grannen');
  await house.to('09:00');
  const [row] = (await page.get('anna', '/messages')).body.rows;
  const act = { verb: 'message.secret', version: row?.version, secrecy: 'osl' };
  comes('m2', 'Plank om någon', { to: 'soc@ale.example' });
  await house.to('09:20');
  const hidden = ['Socialnämndens myndighetsbrevlåda'];
  expect(await search('anna', 'plank')).toMatchObject({ hidden, rows: [{ id: row?.id }] });
  expect(await search('anna', 'plank', 'soc')).toMatchObject({ hidden, rows: [] });
  expect((await page.post('anna', `/messages/${row?.id ?? ''}/acts`, act)).status).toBe(200);
  expect((await search('anna', 'plank')).rows).toEqual([]);
});

test('a mailbox that gives no answer in time, or refuses, is named, and the others are searched', async () => {
  comes('m1', 'Plank', { to: 'kultur@ale.example' });
  comes('m2', 'Plank');
  await house.to('09:00');
  house.desk.failNext('search', 'later');
  expect(await search('anna', 'plank')).toMatchObject({
    rows: [{ mailboxId: 'kultur' }],
    late: ['Kommunstyrelsens förvaltningsbrevlåda'],
    refused: [],
  });
  house.desk.failNext('search', 'refused');
  expect(await search('anna', 'plank')).toMatchObject({
    rows: [{ mailboxId: 'kultur' }],
    late: [],
    refused: ['Kommunstyrelsens förvaltningsbrevlåda'],
  });
  expect((await search('anna', 'plank')).rows).toHaveLength(2);
});

test('somebody else’s mailbox is not searched, and the words are kept nowhere', async () => {
  comes('m1', 'Plank');
  await house.to('09:00');
  house.desk.calls.length = 0;
  expect((await page.post('bo', '/messages/search', { words: 'plank', mailbox: 'kultur' })).status).toBe(403);
  expect((await page.post('erik', '/messages/search', { words: 'plank' })).status).toBe(403);
  expect(house.desk.calls).toEqual([]);
  await search('anna', 'hemligtord');
  expect(JSON.stringify(await house.store.log.list(200))).not.toContain('hemligtord');
});

test('what was found by a number that it does not have any more stays until something else is looked for, to who has the mailbox alone', async () => {
  comes('m1', 'Plank');
  comes('m2', 'Staket');
  await house.to('09:10');
  const { rows } = (await page.get('anna', '/messages?sort=oldest')).body;
  const register = async (at: number, number: string, version = rows[at]?.version ?? 0) =>
    page.post('anna', `/messages/${rows[at]?.id ?? ''}/acts`, {
      ...{ verb: 'message.register', registration: 'registered', number, version },
    });
  await register(0, 'KS 2026/521');
  await register(1, 'KS 2026/521');
  const found = (await search('anna', 'KS 2026/521')).rows;
  expect(found).toHaveLength(2);
  await register(1, 'KS 2026/999', found[0]?.version);
  const kept = found.map(({ id }) => id);
  const again = async (who: 'anna' | 'erik') =>
    page.post(who, '/messages/search', { words: 'KS 2026/521', kept });
  expect((await again('anna')).body.rows.map(({ id }) => id)).toEqual(kept);
  expect((await again('erik')).status).toBe(403);
  const anew = (await search('anna', 'KS 2026/521')).rows;
  expect(anew.map(({ id }) => id)).toEqual(kept.slice(1));
});

test('no number is offered from a conversation in another mailbox, whoever has both', async () => {
  comes('m1', 'Plank', { conversation: 'c1' });
  await house.to('09:10');
  const { id, version } = (await page.get('anna', '/messages')).body.rows[0] ?? {};
  const registered = { verb: 'message.register', registration: 'registered', number: 'KS 2026/509', version };
  expect((await page.post('anna', `/messages/${id ?? ''}/acts`, registered)).status).toBe(200);
  comes('m2', 'SV: Plank', { conversation: 'c1', to: 'kultur@ale.example' });
  comes('m3', 'SV: Plank', { conversation: 'c1' });
  await house.to('09:20');
  const offered = async (mailbox: string) => {
    const { rows } = (await page.get('anna', `/messages?mailbox=${mailbox}&sort=latest&show=open`)).body;
    const { body } = await page.post('anna', '/messages/words', { ids: rows.map((row) => row.id) });
    return (body as unknown as { rows: readonly { offered?: string }[] }).rows.map((row) => row.offered);
  };
  expect(await offered('ks')).toEqual(['KS 2026/509']);
  expect(await offered('kultur')).toEqual([undefined]);
});
