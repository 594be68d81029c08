// A client for these tests: every body that comes back is held against the schema of Graph's resources.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020';
import Ajv2020 from 'ajv/dist/2020';
import { findRoute, graphRoutes } from '../../../sandbox/graph/routes';
import { startGraph, type SandboxGraph } from '../../../sandbox/graph/start-graph';
import { seedTenant } from '../../../sandbox/tenant/seed';

export interface Entity {
  readonly id: string;
  readonly '@removed'?: { readonly reason: string };
  readonly [property: string]: unknown;
}

export interface Body extends Entity {
  readonly value: readonly Entity[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
  readonly responses: readonly { id: string; status: number; headers: Record<string, string>; body: Body }[];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly innerError: Record<string, string>;
  };
}

export interface Answer {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

export interface Ask {
  readonly body?: unknown;
  readonly prefer?: string;
  readonly headers?: Record<string, string>;
}

export const immutable = 'IdType="ImmutableId"';
export const ks = 'kommunstyrelsen@ale.example';
export const anna = 'anna.registrator@ale.example';

const schemaFile = join(__dirname, '../../schemas/graph-v1.0-subset.schema.json');
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(JSON.parse(readFileSync(schemaFile, 'utf8')) as object, 'graph');
const validators = new Map<string, ValidateFunction>();

/** The problems of a resource, none when it is as Graph's metadata says. */
export function problemsOf(resource: string, value: unknown): readonly string[] {
  let validate = validators.get(resource);
  validate ??= ajv.compile({ $ref: `graph#/$defs/${resource}` });
  validators.set(resource, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** What each route answers: a resource of the schema, in a list or by itself. */
const resources: readonly (readonly [RegExp, string])[] = [
  [/getPresencesByUserId$/, 'presence'],
  [/getMailTips$/, 'mailTips'],
  [/mailboxSettings$/, 'mailboxSettings'],
  [/messageRules/, 'messageRule'],
  [/messages|move$|createForward$/, 'message'],
  [/mailFolders/, 'mailFolder'],
  [/subscriptions/, 'subscription'],
  [/teamsApps$/, 'teamsApp'],
  [/users|transitiveMembers/, 'user'],
];

function check(
  method: string,
  url: string,
  answer: { readonly status: number; readonly body: unknown },
): void {
  if (answer.body === undefined) return;
  const body = answer.body as Body;
  if (answer.status >= 400) {
    expect(body.error).toMatchObject({
      code: expect.any(String) as string,
      message: expect.any(String) as string,
    });
    if (answer.status !== 424) expect(body.error.innerError['request-id']).toMatch(/^[0-9a-f-]{36}$/);
    return;
  }
  const path = findRoute(graphRoutes, method, url.split('?')[0] ?? '')?.route.path ?? '';
  const resource = resources.find(([pattern]) => pattern.test(path))?.[1] ?? '';
  const isList = Array.isArray(body.value);
  const problems = (isList ? body.value : [body]).flatMap((item) => problemsOf(resource, item));
  expect({ url, problems }).toEqual({ url, problems: [] });
}

export interface GraphBench extends SandboxGraph {
  ask(method: string, path: string, ask?: Ask): Promise<Answer>;
  get(path: string, ask?: Ask): Promise<Body>;
  post(path: string, body: unknown, ask?: Ask): Promise<Answer>;
  /** The virtual clock. */
  readonly clock: { now: Date };
  /** Follows a round to its end: all entries, the delta link, and how many pages it took. */
  round(path: string, ask?: Ask): Promise<{ entries: readonly Entity[]; link: string; pages: number }>;
}

export async function startBench(
  options: Partial<Parameters<typeof startGraph>[0]> = {},
): Promise<GraphBench> {
  const clock = { now: new Date('2026-12-01T11:50:00+01:00') };
  const now = () => clock.now;
  const graph = await startGraph({ tenant: seedTenant(now), now, ...options });
  const ask = async (method: string, path: string, { body, prefer, headers }: Ask = {}): Promise<Answer> => {
    const below = path.replace('https://graph.microsoft.com/v1.0', '');
    const response = await fetch(`${graph.url}/v1.0${below}`, {
      method,
      headers: {
        authorization: 'Bearer sandbox',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(prefer === undefined ? {} : { prefer }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = (text === '' ? undefined : JSON.parse(text)) as Body;
    if (below === '/$batch' && response.status === 200) checkBatch(body, parsed);
    else check(method, below, { status: response.status, body: parsed });
    return { status: response.status, body: parsed, headers: response.headers };
  };
  const get = async (path: string, asked: Ask = {}) => (await ask('GET', path, asked)).body;
  const round: GraphBench['round'] = async (path, asked = {}) => {
    const entries: Entity[] = [];
    for (let next = path, pages = 1; ; pages += 1) {
      const page = await get(next, asked);
      entries.push(...page.value);
      const link = page['@odata.nextLink'] ?? page['@odata.deltaLink'] ?? '';
      expect(link).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\//);
      if (page['@odata.deltaLink'] !== undefined) return { entries, link, pages };
      next = link;
    }
  };
  const post: GraphBench['post'] = (path, body, asked = {}) => ask('POST', path, { ...asked, body });
  return { ...graph, clock, ask, get, post, round };
}

function checkBatch(body: unknown, answer: Body): void {
  const { requests } = body as { requests: readonly { id: string; method: string; url: string }[] };
  for (const response of answer.responses) {
    const request = requests.find(({ id }) => id === response.id);
    check(request?.method ?? '', request?.url ?? '', response);
  }
}
