import type { SandboxTeams } from '../../../sandbox/teams/start-teams';
import { startTeams } from '../../../sandbox/teams/start-teams';
import type { Exchange } from '../../../sandbox/teams/traffic';
import { faultsOf } from '../../support/connector-description';

const TENANT = '99999999-0000-0000-0000-000000000000';
const ANNA = {
  id: '11111111-0000-0000-0000-000000000001',
  name: 'Anna Registrator',
  upn: 'anna@ale.example',
};
const BO = { id: '11111111-0000-0000-0000-000000000002', name: 'Bo Ersättare', upn: 'bo@ale.example' };
const NOON = new Date('2026-12-01T11:00:00Z');

let teams: SandboxTeams;
let real = 0;
const heard: Exchange[] = [];

beforeEach(async () => {
  real = 0;
  teams = await startTeams({
    people: () => [ANNA, BO],
    botUrl: () => 'http://127.0.0.1:9/api/messages',
    tenantId: TENANT,
    now: () => NOON,
    realMilliseconds: () => real,
    heard: (exchange) => heard.push(exchange),
  });
});

afterEach(async () => {
  await teams.close();
  // Addresses that a personal chat has no use for are asked for here alone.
  const known = heard.splice(0).filter(({ path }) => !path.startsWith('/v3/teams'));
  expect(known.flatMap(faultsOf)).toEqual([]);
});

const call = (method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(new URL(path, teams.url), {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(5_000),
  });

const createBody = (person: string, tenant = TENANT): object => ({
  bot: { id: '28:brevvakt' },
  isGroup: false,
  members: [{ id: person }],
  tenantId: tenant,
  channelData: { tenant: { id: tenant } },
});

const idOf = async (response: Promise<Response>): Promise<string> =>
  ((await (await response).json()) as { id: string }).id;

const openChat = (person: string): Promise<string> =>
  idOf(call('POST', '/v3/conversations', createBody(person)));

const message = (text: string): object => ({ type: 'message', text, summary: `sum ${text}` });

const say = (conversation: string, text: string): Promise<Response> =>
  call('POST', `/v3/conversations/${encodeURIComponent(conversation)}/activities`, message(text));

describe('conversations', () => {
  it('gives one person the same conversation every time, and two people different ones', async () => {
    const first = await openChat(ANNA.id);
    expect(await openChat(ANNA.id.toUpperCase())).toBe(first);
    expect(await openChat(BO.id)).not.toBe(first);
  });

  it('refuses somebody for whom the bot is not installed, another tenant, and a body without members', async () => {
    expect((await call('POST', '/v3/conversations', createBody('nobody'))).status).toBe(403);
    expect((await call('POST', '/v3/conversations', createBody(ANNA.id, 'other'))).status).toBe(400);
    expect((await call('POST', '/v3/conversations', { tenantId: TENANT })).status).toBe(400);
  });

  it('names the service URL and takes a first activity along', async () => {
    const body = { ...createBody(ANNA.id), activity: message('god morgon') };
    const answer = (await (await call('POST', '/v3/conversations', body)).json()) as Record<string, string>;
    expect(answer.serviceUrl).toBe(teams.url);
    expect(teams.chat(ANNA.id)).toMatchObject([{ id: answer.activityId, text: 'god morgon' }]);
  });

  it('tells who is in a conversation, by list, page, Teams id and Entra id', async () => {
    const path = `/v3/conversations/${encodeURIComponent(await openChat(ANNA.id))}`;
    const [member] = (await (await call('GET', `${path}/members`)).json()) as { id: string }[];
    expect(member).toMatchObject({ aadObjectId: ANNA.id, userPrincipalName: ANNA.upn, tenantId: TENANT });
    expect(await (await call('GET', `${path}/pagedmembers`)).json()).toEqual({ members: [member] });
    for (const id of [member!.id, ANNA.id]) {
      const one = await call('GET', `${path}/members/${encodeURIComponent(id)}`);
      expect(await one.json()).toEqual(member);
    }
    expect((await call('GET', `${path}/members/${BO.id}`)).status).toBe(404);
  });

  it('answers 404 at addresses that a personal chat has no use for', async () => {
    expect((await call('GET', '/v3/teams/some-team')).status).toBe(404);
    expect((await call('POST', '/v3/conversations/a:unknown/activities', message('x'))).status).toBe(404);
  });
});

describe('activities', () => {
  it('shows what the bot says, then what it changed it to, and forgets what it took back', async () => {
    const conversation = await openChat(ANNA.id);
    const id = await idOf(say(conversation, 'oläst'));
    expect(teams.chat(ANNA.id)).toMatchObject([
      { id, from: 'bot', text: 'oläst', summary: 'sum oläst', at: NOON.toISOString() },
    ]);
    const path = `/v3/conversations/${encodeURIComponent(conversation)}/activities/${id}`;
    expect((await call('PUT', path, message('öppnad'))).status).toBe(200);
    expect(teams.chat(ANNA.id)).toMatchObject([{ id, text: 'öppnad', changedAt: NOON.toISOString() }]);
    expect((await call('DELETE', path)).status).toBe(200);
    expect(teams.chat(ANNA.id)).toEqual([]);
    expect(teams.stats.accepted.map((one) => one.operation)).toEqual(['send', 'update', 'delete']);
  });

  it('takes a reply as a message of its own, and shows nothing of typing', async () => {
    const conversation = encodeURIComponent(await openChat(ANNA.id));
    await call('POST', `/v3/conversations/${conversation}/activities/1`, { type: 'typing' });
    await call('POST', `/v3/conversations/${conversation}/activities/1`, message('svar'));
    expect(teams.chat(ANNA.id).map((entry) => entry.text)).toEqual(['svar']);
  });

  it('answers 404 when an activity to change is not there', async () => {
    const conversation = encodeURIComponent(await openChat(ANNA.id));
    expect((await call('PUT', `/v3/conversations/${conversation}/activities/7`, message('x'))).status).toBe(
      404,
    );
  });

  it('refuses a message above 100 KB, and what is no JSON', async () => {
    const conversation = await openChat(ANNA.id);
    expect((await say(conversation, 'x'.repeat(100 * 1024))).status).toBe(413);
    const url = new URL('/v3/conversations', teams.url);
    const headers = { 'Content-Type': 'application/json' };
    expect((await fetch(url, { method: 'POST', headers, body: '{' })).status).toBe(400);
    expect(teams.chat(ANNA.id)).toEqual([]);
  });
});

describe('limits', () => {
  beforeEach(() => {
    teams.setFaults({ enforceLimits: true });
  });

  const times = async (count: number, go: () => Promise<Response>): Promise<number[]> => {
    const statuses: number[] = [];
    for (let n = 0; n < count; n += 1) statuses.push((await go()).status);
    return statuses;
  };

  it('takes 7 in a second in one conversation, then says when to come back', async () => {
    const conversation = await openChat(ANNA.id);
    expect(await times(6, () => say(conversation, 'x'))).not.toContain(429);
    real = 400;
    const refused = await say(conversation, 'one too many');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '1']);
    expect(teams.stats.refused).toEqual({ 429: 1 });
    real = 1_400;
    expect((await say(conversation, 'in time')).status).toBe(201);
    expect(teams.stats.tooEarly).toBe(0);
  });

  it('notices who comes back before the time', async () => {
    const conversation = await openChat(ANNA.id);
    await times(7, () => say(conversation, 'x'));
    await say(conversation, 'at once');
    expect(teams.stats.tooEarly).toBe(1);
  });

  it('takes 60 in 30 seconds in one conversation', async () => {
    const conversation = await openChat(ANNA.id);
    const statuses = await times(60, () => {
      real += 200;
      return say(conversation, 'x');
    });
    expect(statuses.indexOf(429)).toBe(59);
    real = 30_000;
    expect((await say(conversation, 'x')).status).toBe(201);
  });

  it('takes 50 in a second over all conversations', async () => {
    const crowd = Array.from({ length: 60 }, (_, n) => ({
      id: `id-${n}`,
      name: `Nr ${n}`,
      upn: `${n}@ale.example`,
    }));
    await teams.close();
    teams = await startTeams({
      people: () => crowd,
      botUrl: () => '',
      tenantId: TENANT,
      realMilliseconds: () => real,
    });
    teams.setFaults({ enforceLimits: true });
    const statuses: number[] = [];
    for (const person of crowd) {
      statuses.push((await call('POST', '/v3/conversations', createBody(person.id))).status);
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(50);
    expect(statuses.slice(50)).toEqual(Array(10).fill(429));
  });
});

describe('faults', () => {
  it('refuses with 403 for a person who has blocked the bot, and only for them', async () => {
    const [anna, bo] = [await openChat(ANNA.id), await openChat(BO.id)];
    teams.setFaults({ blocked: { [ANNA.id]: 'ConversationBlockedByUser' } });
    const refused = await say(anna, 'x');
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ error: { code: 'ConversationBlockedByUser' } });
    expect((await say(bo, 'x')).status).toBe(201);
  });

  it('answers with the ordered status as often as ordered, then works again', async () => {
    const conversation = await openChat(ANNA.id);
    teams.setFaults({
      next: [
        { kind: 'status', status: 503, times: 2 },
        { kind: 'status', status: 429, retryAfterSeconds: 3 },
      ],
    });
    expect((await say(conversation, 'a')).status).toBe(503);
    expect((await say(conversation, 'b')).status).toBe(503);
    expect((await say(conversation, 'c')).headers.get('Retry-After')).toBe('3');
    expect((await say(conversation, 'd')).status).toBe(201);
    expect(teams.chat(ANNA.id).map((entry) => entry.text)).toEqual(['d']);
  });

  it('hits only requests of the kind that was named', async () => {
    const conversation = await openChat(ANNA.id);
    teams.setFaults({ next: [{ kind: 'status', status: 502, on: 'update' }] });
    const id = await idOf(say(conversation, 'x'));
    const path = `/v3/conversations/${encodeURIComponent(conversation)}/activities/${id}`;
    expect((await call('PUT', path, message('y'))).status).toBe(502);
    expect((await call('PUT', path, message('y'))).status).toBe(200);
  });

  it('cuts the connection before it has taken an activity, or after', async () => {
    const conversation = await openChat(ANNA.id);
    teams.setFaults({ next: [{ kind: 'cutBefore' }, { kind: 'cutAfter' }] });
    await expect(say(conversation, 'lost')).rejects.toThrow();
    await expect(say(conversation, 'taken')).rejects.toThrow();
    expect(teams.chat(ANNA.id).map((entry) => entry.text)).toEqual(['taken']);
  });

  it('lets a request hang until it is closed', async () => {
    const conversation = await openChat(ANNA.id);
    teams.setFaults({ next: [{ kind: 'hang' }] });
    const hanging = expect(say(conversation, 'x')).rejects.toThrow();
    await say(conversation, 'y');
    expect(teams.chat(ANNA.id).map((entry) => entry.text)).toEqual(['y']);
    await teams.close();
    await hanging;
  });
});
