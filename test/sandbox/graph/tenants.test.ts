import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  largeMailboxAddress,
  largePersonUpn,
  largeStaffGroup,
  largeTenant,
  stir,
} from '../../support/large-tenant';
import { seedTenant } from '../../../sandbox/tenant/seed';
import { seedStaffGroup } from '../../../sandbox/tenant/seed-people';
import { immutable, startBench } from './graph-client';

interface SandboxFile {
  readonly admins: readonly string[];
  readonly lastResort: string;
  readonly notify: { readonly from: string };
  readonly switchboard: { readonly people: readonly string[] };
  readonly staff: { readonly watch: readonly { readonly group: string }[] };
  readonly mailboxes: readonly {
    readonly name: string;
    readonly address: string;
    readonly roster: readonly (string | { readonly person: string })[];
    readonly manager: string;
    readonly deputyManager: string;
    readonly folders?: readonly string[];
  }[];
}

const file = parse(
  readFileSync(join(__dirname, '../../../env/sandbox.municipality.yaml'), 'utf8'),
) as SandboxFile;
const tenant = seedTenant(() => new Date('2026-12-01T11:50:00+01:00'));

it('has everybody and every mailbox that the sandbox’s municipality file names', () => {
  const people = file.mailboxes.flatMap(({ roster, manager, deputyManager }) => [
    ...roster.map((entry) => (typeof entry === 'string' ? entry : entry.person)),
    manager,
    deputyManager,
  ]);
  const named = [...people, ...file.admins, ...file.switchboard.people, file.lastResort];
  expect(named.filter((upn) => tenant.person(upn)?.accountEnabled !== true)).toEqual([]);
  const seeded = tenant.mailboxes().map(({ address, name }) => [address, name]);
  const ours = [file.notify.from, 'Brevvakt'];
  expect([...file.mailboxes.map(({ address, name }) => [address, name]), ours]).toEqual(seeded);
  expect(file.staff.watch).toEqual([{ group: seedStaffGroup }]);
});

it('has the folders that rules fill, with mail in them', () => {
  for (const { address, folders = [] } of file.mailboxes)
    for (const folder of folders) expect(tenant.messages(address, folder)).not.toEqual([]);
});

it('is the same municipality in every run', () => {
  const again = seedTenant(() => new Date('2026-12-01T11:50:00+01:00'));
  expect(again.messages('kommun@ale.example')).toEqual(tenant.messages('kommun@ale.example'));
  expect(again.people()).toEqual(tenant.people());
});

it('leaves the first mailbox unopened on the morning the sandbox begins', () => {
  const midnight = new Date('2026-12-01T00:00:00+01:00');
  const inbox = tenant.messages('kommunstyrelsen@ale.example', 'Inbox');
  expect(inbox.filter(({ receivedAt, isRead }) => isRead && receivedAt >= midnight)).toEqual([]);
  expect(inbox.some(({ isRead }) => !isRead)).toBe(true);
});

it('tells of forty changes in a large mailbox without giving the mailbox again', async () => {
  const now = () => new Date('2026-12-01T11:50:00+01:00');
  const large = largeTenant({ now, mailboxes: 3, messagesEach: 2_000, people: 100 });
  const graph = await startBench({ tenant: large, now });
  try {
    const prefer = `${immutable}, odata.maxpagesize=500`;
    const select = '$select=receivedDateTime,isRead,lastModifiedDateTime';
    const first = await graph.round(
      `/users/${largeMailboxAddress(1)}/mailFolders/inbox/messages/delta?${select}`,
      { prefer },
    );
    expect([first.entries.length, first.pages]).toEqual([2_000, 4]);
    stir(large, largeMailboxAddress(1), 40);
    graph.requests.reset();
    const second = await graph.round(first.link, { prefer });
    expect([second.entries.length, second.pages]).toEqual([40, 1]);
    expect(graph.requests.total).toBe(1);
    expect(graph.requests.messages).toBeLessThanOrEqual(40);
    const members = await graph.get(
      `/groups/${largeStaffGroup}/transitiveMembers/microsoft.graph.user?$top=999`,
    );
    expect(members.value).toHaveLength(100);
    expect((await graph.get(`/users/${largePersonUpn(7)}/manager`)).userPrincipalName).toBe(
      largePersonUpn(0),
    );
  } finally {
    await graph.close();
  }
});
