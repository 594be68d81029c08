import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { realClock } from '../../../src/app/clock';
import { fixedToken } from '../../../src/platform/graph/calls/token';
import { probeTenant } from '../../../src/platform/graph/probe-tenant';
import { startGraph, type SandboxGraph } from '../../../sandbox/graph/start-graph';
import { Tenant } from '../../../sandbox/tenant/tenant';
import { checkArchive } from '../../../tools/doctor/check-archive';
import type { DoctorContext } from '../../../tools/doctor/finding';
import { silent } from '../../support/flow-house';
import { town } from '../archive/archive-world';

const now = () => new Date('2026-12-01T09:00:00Z');
let graph: SandboxGraph;
afterEach(() => graph.close());

/** The two mailboxes of the town, and which of them the app may read. */
async function check(yaml: string, mailScope: readonly string[]) {
  const tenant = new Tenant({ now });
  for (const [index, name] of ['ks', 'soc'].entries())
    tenant.addPerson({
      id: `22222222-0000-4000-8000-00000000000${String(index + 1)}`,
      userPrincipalName: `${name}@ale.example`,
      displayName: name,
      kind: 'shared',
    });
  graph = await startGraph({ tenant, now, mailScope: () => mailScope });
  const probe = probeTenant({
    baseUrl: graph.url,
    credential: fixedToken('sandbox'),
    clock: realClock,
    log: silent,
  });
  return checkArchive({ municipality: parseMunicipality(yaml, 'test'), probe } as unknown as DoctorContext);
}

const both = ['ks@ale.example', 'soc@ale.example'];

test('messages of a normal mailbox can be fetched for the archive, and a protected one is not asked about', async () => {
  expect(await check(town(), both)).toMatchObject([{ check: 'archive.read', about: 'ks', state: 'ok' }]);
  expect([...graph.requests.byRoute.keys()]).toEqual(['GET /users/{user-id}/messages/{message-id}/$value']);
});

test('a protected mailbox with a decision is told of, with the decision', async () => {
  expect(await check(town(', archive: SN 2026 § 40'), both)).toMatchObject([
    { check: 'archive.read', about: 'ks', state: 'ok' },
    { check: 'archive.read', about: 'soc', state: 'ok' },
    {
      check: 'archive.decision',
      about: 'soc',
      state: 'ok',
      words: 'protected, and part of it by SN 2026 § 40',
    },
  ]);
});

test('a mailbox that the app may not read is named with the right that is missing', async () => {
  expect(await check(town(), [])).toMatchObject([
    {
      check: 'archive.read',
      about: 'ks',
      state: 'fail',
      words: 'refused: Mail.Read or Mail.ReadWrite (RBAC for Applications, scope duty mailboxes) is missing',
    },
  ]);
});
