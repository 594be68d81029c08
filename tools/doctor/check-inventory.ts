// Mailboxes of the tenant that look like duty mailboxes but stand in no file: mail there is nobody's duty.

import { z } from 'zod';
import type { ProbeAnswer } from '../../src/platform/graph/probe-tenant';
import { refusedFinding, ok, warn, type DoctorContext, type Finding } from './finding';

const usersBody = z.object({
  value: z.array(
    z.object({
      displayName: z.string().nullish(),
      userPrincipalName: z.string(),
      mail: z.string().nullish(),
      accountEnabled: z.boolean().nullish(),
      department: z.string().nullish(),
    }),
  ),
  '@odata.nextLink': z.string().optional(),
});
type User = z.infer<typeof usersBody>['value'][number];

/** A page of 999 a call: enough for 200,000 accounts. */
const mostPages = 200;
const usual =
  /^(info|kontakt|kontaktcenter|kommun|kommunen|myndighet|registrator|diarium|brevlada|reception|servicecenter|forvaltning|namnd|kansli|medborgarservice)/;

export async function checkInventory(context: DoctorContext): Promise<readonly Finding[]> {
  const users = await listUsers(context);
  if (!Array.isArray(users))
    return [refusedFinding('inventory', undefined, { answer: users, permission: 'User.Read.All (Entra)' })];
  const known = new Set(context.municipality.mailboxes.map((mailbox) => mailbox.address.toLowerCase()));
  const departments = departmentsOf(context, users);
  const strays = users.filter(
    (user) => isShared(user) && !known.has(addressOf(user)) && looksLikeDuty(user, departments),
  );
  if (strays.length === 0)
    return [ok('inventory', undefined, 'every mailbox that looks like a duty mailbox is in the file')];
  return strays.map((user) =>
    warn('inventory', addressOf(user), {
      words: 'looks like a duty mailbox but is not in the file',
      remedy: 'Give it a roster in the municipality file, or forward it to one that has',
    }),
  );
}

type Refused = Exclude<ProbeAnswer, { kind: 'ok' }>;

async function listUsers({ probe }: DoctorContext): Promise<User[] | Refused> {
  const users: User[] = [];
  let path: string | undefined =
    '/users?$select=displayName,userPrincipalName,mail,accountEnabled,department&$top=999';
  for (let page = 0; path !== undefined && page < mostPages; page++) {
    const answer: ProbeAnswer = await probe.get(path);
    if (answer.kind !== 'ok') return answer;
    const read = usersBody.safeParse(answer.body);
    if (!read.success) return { kind: 'unavailable', code: 'unexpectedAnswer' };
    users.push(...read.data.value);
    const next = read.data['@odata.nextLink'];
    path = next === undefined ? undefined : probe.relative(next);
  }
  return users;
}

/** Nobody signs in to a shared mailbox: its account is disabled but has an address. */
const isShared = (user: User): boolean => user.accountEnabled === false && (user.mail ?? '') !== '';
const addressOf = (user: User): string => (user.mail ?? user.userPrincipalName).toLowerCase();

function departmentsOf({ municipality }: DoctorContext, users: readonly User[]): ReadonlySet<string> {
  const names = [
    ...municipality.mailboxes.map(({ department }) => department),
    ...users.filter((user) => !isShared(user)).flatMap(({ department }) => department ?? []),
  ];
  return new Set(names.map(fold).filter((name) => name.length > 3));
}

function looksLikeDuty(user: User, departments: ReadonlySet<string>): boolean {
  const local = fold(addressOf(user).split('@')[0] ?? '');
  const name = fold(user.displayName ?? '');
  return (
    usual.test(local) ||
    /brevlada|myndighet|forvaltning/.test(name) ||
    [...departments].some((department) => local === department || name === department)
  );
}

/** Without accents, spaces and points, as addresses are made from names. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
