import { seedStaffGroup } from '../../../sandbox/tenant/seed-people';
import { anna, ks, startBench } from './graph-client';
import type { GraphBench } from './graph-client';

let graph: GraphBench;
beforeEach(async () => {
  graph = await startBench();
});
afterEach(() => graph.close());

it('refuses whoever brings no token, or another one', async () => {
  expect((await graph.ask('GET', `/users/${anna}`, { headers: { authorization: '' } })).status).toBe(401);
  const other = await graph.ask('GET', `/users/${anna}`, { headers: { authorization: 'Bearer other' } });
  expect([other.status, other.body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
});

it('finds a person by user principal name in any case, and by id, with what was selected', async () => {
  const byName = await graph.get(`/users/ANNA.registrator@ale.example?$select=displayName,accountEnabled`);
  expect(byName).toMatchObject({ displayName: 'Anna Registrator', accountEnabled: true });
  expect(byName).not.toHaveProperty('mail');
  expect(await graph.get(`/users/${byName.id}`)).toMatchObject({ userPrincipalName: anna, mail: anna });
});

it('answers 404 for somebody who does not exist, and for a manager nobody has', async () => {
  expect((await graph.ask('GET', '/users/nobody@ale.example')).body.error.code).toBe(
    'Request_ResourceNotFound',
  );
  expect((await graph.ask('GET', '/users/kommunchef@ale.example/manager')).status).toBe(404);
  expect(await graph.get(`/users/${anna}/manager?$select=displayName`)).toMatchObject({
    displayName: 'Carin Chef',
  });
});

it('lists everybody in pages, shared mailboxes too', async () => {
  let page = await graph.get('/users?$top=10&$select=id');
  const ids = page.value.map(({ id }) => id);
  while (page['@odata.nextLink'] !== undefined) {
    page = await graph.get(page['@odata.nextLink']);
    ids.push(...page.value.map(({ id }) => id));
  }
  expect(new Set(ids).size).toBe(32);
  expect((await graph.ask('GET', '/users?$top=1000')).status).toBe(400);
});

it('filters people, and gives each one’s manager when asked', async () => {
  const filter = encodeURIComponent("department eq 'Utbildning' and startswith(displayName,'L')");
  const { value } = await graph.get(`/users?$filter=${filter}&$expand=manager($select=displayName)`);
  expect(value).toMatchObject([{ displayName: 'Lars Diarium', manager: { displayName: 'Johan Skolchef' } }]);
});

it('lists the members of a group, those of groups in it too', async () => {
  graph.tenant.addGroup('aaaaaaaa-0000-4000-8000-000000000001', 'Alla', [seedStaffGroup]);
  const { value } = await graph.get(
    '/groups/aaaaaaaa-0000-4000-8000-000000000001/transitiveMembers/microsoft.graph.user?$select=userPrincipalName&$top=999',
  );
  expect(value).toHaveLength(26);
});

it('tells by delta who has come, changed and gone', async () => {
  const first = await graph.round('/users/delta?$select=displayName,accountEnabled&$top=10');
  expect([first.entries.length, first.pages]).toEqual([32, 4]);
  graph.tenant.disable(anna);
  const bo = graph.tenant.person('bo.ersattare@ale.example')?.id;
  graph.tenant.removePerson('bo.ersattare@ale.example');
  const second = await graph.round(first.link);
  expect(second.entries).toEqual([
    expect.objectContaining({ displayName: 'Anna Registrator', accountEnabled: false }),
    { id: bo, '@removed': { reason: 'changed' } },
  ]);
  expect((await graph.round(second.link)).entries).toEqual([]);
});

it('flags in presence who is out of office, by automatic reply or by calendar, for 650 people at most', async () => {
  graph.tenant.setAutomaticReplies(anna, { status: 'scheduled', start: new Date('2026-12-01T07:00:00Z') });
  graph.tenant.setPresence('bo.ersattare@ale.example', {
    availability: 'Away',
    activity: 'Away',
    outOfOfficeByCalendar: true,
  });
  const people = [anna, 'bo.ersattare@ale.example', 'carin.chef@ale.example'].map(
    (upn) => graph.tenant.person(upn)?.id,
  );
  const { body } = await graph.post('/communications/getPresencesByUserId', { ids: people });
  const flags = body.value.map(
    ({ outOfOfficeSettings }) => (outOfOfficeSettings as { isOutOfOffice: boolean }).isOutOfOffice,
  );
  expect(flags).toEqual([true, true, false]);
  const many = { ids: Array.from({ length: 651 }, () => people[0]) };
  expect((await graph.post('/communications/getPresencesByUserId', many)).status).toBe(400);
});

it('gives the span of a scheduled reply in mail tips and mailbox settings, without an offset', async () => {
  const start = new Date('2026-12-01T07:00:00+01:00');
  const end = new Date('2026-12-05T00:00:00+01:00');
  graph.tenant.setAutomaticReplies(anna, { status: 'scheduled', start, end, externalReplyMessage: 'Borta.' });
  const ask = { EmailAddresses: [anna, 'bo.ersattare@ale.example'], MailTipsOptions: 'automaticReplies' };
  const tips = await graph.post(`/users/${ks}/getMailTips`, ask);
  expect(tips.body.value).toMatchObject([
    {
      automaticReplies: {
        scheduledStartTime: { dateTime: '2026-12-01T06:00:00.0000000', timeZone: 'UTC' },
        scheduledEndTime: { dateTime: '2026-12-04T23:00:00.0000000', timeZone: 'UTC' },
      },
    },
    { automaticReplies: { message: '' } },
  ]);
  const settings = await graph.get(`/users/${anna}/mailboxSettings?$select=automaticRepliesSetting`);
  expect(settings.automaticRepliesSetting).toMatchObject({
    status: 'scheduled',
    scheduledEndDateTime: { dateTime: '2026-12-04T23:00:00.0000000', timeZone: 'UTC' },
  });
  const tooMany = {
    emailAddresses: Array.from({ length: 101 }, () => anna),
    mailTipsOptions: 'automaticReplies',
  };
  expect((await graph.post(`/users/${ks}/getMailTips`, tooMany)).status).toBe(400);
});

it('has dates in the settings of somebody who is not away at all, as Exchange does', async () => {
  const { automaticRepliesSetting } = await graph.get(`/users/${anna}/mailboxSettings`);
  expect(automaticRepliesSetting).toMatchObject({
    status: 'disabled',
    scheduledStartDateTime: { timeZone: 'UTC' },
  });
  graph.tenant.addPerson({
    id: 'cccccccc-0000-4000-8000-000000000001',
    userPrincipalName: 'utan.post@ale.example',
    displayName: 'Utan Post',
    hasMailbox: false,
  });
  const without = await graph.ask('GET', '/users/utan.post@ale.example/mailboxSettings');
  expect([without.status, without.body.error.code]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
});

it('installs the catalogue’s app for a person once', async () => {
  const { value } = await graph.get("/appCatalogs/teamsApps?$filter=distributionMethod eq 'organization'");
  const bind = {
    'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${value[0]?.id ?? ''}`,
  };
  expect((await graph.post(`/users/${anna}/teamwork/installedApps`, bind)).status).toBe(201);
  expect((await graph.post(`/users/${anna}/teamwork/installedApps`, bind)).status).toBe(409);
  expect([...graph.tenant.installedFor]).toEqual([graph.tenant.person(anna)?.id]);
});

it('refuses and remembers routes and query parameters that are not in the contract', async () => {
  expect((await graph.ask('GET', `/users/${anna}/calendar`)).status).toBe(404);
  expect((await graph.ask('GET', `/users/${anna}?$search=x`)).status).toBe(400);
  expect((await graph.ask('GET', `/users/${anna}?$select=shoeSize`)).status).toBe(400);
  expect(graph.requests.unknown.map(({ why }) => why)).toEqual([
    'no such route',
    'no such query parameter: $search',
  ]);
});
