import { anna, immutable, ks, startBench } from './graph-client';
import type { GraphBench } from './graph-client';

let graph: GraphBench;
beforeEach(async () => {
  graph = await startBench();
});
afterEach(() => graph.close());

const key = 'String {7b1a6d0e-3c55-4a0e-9d11-2f7e3b6c9a10} Name brevvakt';
const erik = 'erik.handlaggare@ale.example';
const original = () =>
  graph.tenant.messages(ks, 'Inbox').find(({ subject }) => subject.startsWith('Fråga om bullerplank'));
const messages = `/users/${ks}/messages`;
const to = (address: string) => ({ emailAddress: { address } });
const byKey = (value: string) =>
  encodeURIComponent(`singleValueExtendedProperties/Any(ep: ep/id eq '${key}' and ep/value eq '${value}')`);

async function draft() {
  const { body, status } = await graph.post(
    `${messages}/${original()?.id ?? ''}/createForward`,
    { message: { singleValueExtendedProperties: [{ id: key, value: 'f-1' }] } },
    { prefer: immutable },
  );
  expect(status).toBe(201);
  return body;
}

it('drafts, addresses and sends a forward; the sent copy keeps the draft’s id and key', async () => {
  const { id } = await draft();
  const replyTo = [to('lisa.larsson@post.example'), to(ks)];
  const patch = { toRecipients: [to(erik)], replyTo };
  const patched = await graph.ask('PATCH', `${messages}/${id}`, { body: patch, prefer: immutable });
  expect(patched.body).toMatchObject({ id, isDraft: true, subject: 'VB: Fråga om bullerplank vid infarten' });
  const drafts = `/users/${ks}/mailFolders/drafts/messages?$filter=${byKey('f-1')}`;
  expect((await graph.get(drafts, { prefer: immutable })).value).toMatchObject([{ id }]);
  expect((await graph.post(`${messages}/${id}/send`, undefined, { prefer: immutable })).status).toBe(202);
  expect((await graph.get(drafts)).value).toEqual([]);
  const expand = `$expand=singleValueExtendedProperties($filter=id eq '${key}')`;
  const sent = await graph.get(
    `/users/${ks}/mailFolders/sentitems/messages?$filter=${byKey('f-1')}&${expand}`,
    {
      prefer: immutable,
    },
  );
  expect(sent.value).toMatchObject([
    {
      id,
      isDraft: false,
      singleValueExtendedProperties: [{ id: key, value: 'f-1' }],
      conversationId: original()?.conversation,
    },
  ]);
  expect(graph.tenant.messages(erik)).toMatchObject([{ folder: 'Inbox', from: ks, isRead: false }]);
  const inbox = await graph.get(`/users/${erik}/mailFolders/inbox/messages?$select=replyTo,conversationId`);
  expect(inbox.value[0]).toMatchObject({ replyTo, conversationId: original()?.conversation });
});

it('lets an answer’s copy come back to the mailbox in the same conversation', async () => {
  const { id } = await draft();
  await graph.ask('PATCH', `${messages}/${id}`, { body: { toRecipients: [to(erik)] } });
  await graph.post(`${messages}/${id}/send`, undefined);
  const [received] = graph.tenant.messages(erik);
  const reply = {
    to: ['lisa.larsson@post.example', ks],
    subject: 'SV: Fråga',
    body: 'I vår.',
    inReplyTo: received?.id ?? '',
  };
  graph.tenant.sendFrom(erik, reply);
  const filter = encodeURIComponent(`conversationId eq '${original()?.conversation ?? ''}'`);
  const { value } = await graph.get(
    `/users/${ks}/mailFolders/inbox/messages?$filter=${filter}&$select=subject`,
  );
  expect(value.map(({ subject }) => subject)).toEqual(['SV: Fråga', 'Fråga om bullerplank vid infarten']);
  expect(graph.tenant.left()).toEqual([
    { from: erik, to: 'lisa.larsson@post.example', subject: 'SV: Fråga' },
  ]);
});

it('does not send without a recipient, nor twice, nor take a comment beside a body', async () => {
  const { id } = await draft();
  expect((await graph.post(`${messages}/${id}/send`, undefined)).body.error.code).toBe(
    'ErrorInvalidRecipients',
  );
  await graph.ask('PATCH', `${messages}/${id}`, { body: { toRecipients: [to(erik)] } });
  await graph.post(`${messages}/${id}/send`, undefined, { prefer: immutable });
  expect((await graph.post(`${messages}/${id}/send`, undefined)).status).toBe(400);
  expect((await graph.post(`${messages}/${original()?.id ?? ''}/send`, undefined)).status).toBe(400);
  const both = { comment: 'x', message: { body: { contentType: 'text', content: 'y' } } };
  expect((await graph.post(`${messages}/${original()?.id ?? ''}/createForward`, both)).status).toBe(400);
});

it('bumps the change key and the time with each change, and changes words only in drafts', async () => {
  const { id } = original() ?? { id: '' };
  const before = await graph.get(`${messages}/${id}`);
  graph.clock.now = new Date('2026-12-01T12:05:00+01:00');
  const body = { categories: ['Diarieförd'], isRead: true };
  const { body: after } = await graph.ask('PATCH', `${messages}/${id}`, { body });
  expect(after).toMatchObject({
    ...body,
    lastModifiedDateTime: '2026-12-01T11:05:00Z',
    receivedDateTime: before.receivedDateTime,
  });
  expect(after.changeKey).not.toBe(before.changeKey);
  expect((await graph.ask('PATCH', `${messages}/${id}`, { body: { subject: 'Ny' } })).status).toBe(400);
  expect((await graph.ask('PATCH', `${messages}/${id}`, { body: { shoeSize: 43 } })).status).toBe(400);
  const headers = { 'if-match': String(before['@odata.etag']) };
  expect((await graph.ask('PATCH', `${messages}/${id}`, { body: { isRead: false }, headers })).status).toBe(
    412,
  );
});

it('deletes for good', async () => {
  const { id } = original() ?? { id: '' };
  expect((await graph.post(`${messages}/${id}/permanentDelete`, undefined)).status).toBe(204);
  expect((await graph.ask('GET', `${messages}/${id}`)).status).toBe(404);
});

it('sorts by arrival, and refuses to sort by what it does not filter by', async () => {
  const list = `/users/${ks}/mailFolders/inbox/messages?$select=receivedDateTime&$top=2`;
  const oldest = await graph.get(`${list}&$orderby=receivedDateTime asc`);
  expect(oldest.value[0]?.receivedDateTime).toBe('2026-11-26T09:14:00Z');
  expect((await graph.get(oldest['@odata.nextLink'] ?? '')).value).toHaveLength(2);
  const since = 'receivedDateTime ge 2026-11-30T00:00:00Z';
  expect((await graph.get(`${list}&$filter=${since}&$orderby=receivedDateTime desc`)).value).toHaveLength(2);
  const unread = await graph.ask('GET', `${list}&$filter=isRead eq false&$orderby=receivedDateTime desc`);
  expect(unread.body.error.code).toBe('InefficientFilter');
});

it('redirects mail from outside by an inbox rule, and leaves the municipality’s own alone', async () => {
  const rules = `/users/${anna}/mailFolders/inbox/messageRules`;
  const { body, status } = await graph.post(rules, {
    displayName: 'Brevvakt: ombud',
    sequence: 1,
    isEnabled: true,
    actions: { redirectTo: [to('bo.ersattare@ale.example')] },
    exceptions: { senderContains: ['@ale.example'] },
  });
  expect(status).toBe(201);
  graph.tenant.deliver(anna, { from: 'lisa.larsson@post.example', subject: 'Utifrån', body: 'Hej' });
  graph.tenant.sendFrom('carin.chef@ale.example', { to: [anna], subject: 'Inifrån', body: 'Hej' });
  expect(graph.tenant.messages(anna).map(({ subject }) => subject)).toEqual(['Inifrån', 'Utifrån']);
  expect(graph.tenant.messages('bo.ersattare@ale.example')).toMatchObject([
    { subject: 'Utifrån', from: 'lisa.larsson@post.example' },
  ]);
  expect((await graph.get(rules)).value).toMatchObject([{ id: body.id, hasError: false }]);
  expect((await graph.ask('DELETE', `${rules}/${body.id}`)).status).toBe(204);
  expect((await graph.get(rules)).value).toEqual([]);
});

it('writes back to the mailbox when what it sent does not get through, as Exchange does', async () => {
  const { id } = await draft();
  await graph.ask('PATCH', `${messages}/${id}`, { body: { toRecipients: [to(erik)] }, prefer: immutable });
  graph.tenant.postOffice.bouncing.add(graph.tenant.person(erik)?.id ?? '');
  await graph.post(`${messages}/${id}/send`, undefined, { prefer: immutable });
  expect(graph.tenant.messages(erik)).toEqual([]);
  const fields = '$select=subject,conversationId,internetMessageHeaders';
  const { value } = await graph.get(`/users/${ks}/mailFolders/inbox/messages?${fields}`);
  const bounce = value.find(({ subject }) => String(subject).startsWith('Oleverbart: VB: '));
  const { body: sent } = await graph.ask(
    'GET',
    `${messages}/${id}?$select=internetMessageId,conversationId`,
    {
      prefer: immutable,
    },
  );
  expect(bounce).toMatchObject({ conversationId: sent.conversationId });
  expect(bounce?.internetMessageHeaders).toContainEqual({
    name: 'In-Reply-To',
    value: sent.internetMessageId,
  });
});
