// Builds the made-up municipality; the same people, ids and messages in every run.

import { DateTime } from 'luxon';
import { seedMessages, seedReplies } from './seed-messages';
import { ks, seedMailboxes, seedPeople, seedStaffGroup } from './seed-people';
import { Tenant, type TenantOptions } from './tenant';

const seedDomain = 'ale.example';

const upn = (user: string) => `${user}@${seedDomain}`;
const idOf = (kind: 'person' | 'mailbox', no: number) =>
  `a1e0000${kind === 'person' ? '1' : '2'}-0000-4000-8000-${String(no + 1).padStart(12, '0')}`;

export function seedTenant(now: () => Date, options: Omit<TenantOptions, 'now'> = {}): Tenant {
  const tenant = new Tenant({ ...options, now });
  addPeople(tenant);
  addMailboxes(tenant);
  addMessages(tenant);
  return tenant;
}

function addPeople(tenant: Tenant): void {
  seedPeople.forEach((person, no) => {
    const [givenName = null, surname = null] = person.name.split(' ');
    tenant.addPerson({
      id: idOf('person', no),
      userPrincipalName: upn(person.upn),
      displayName: person.name,
      givenName,
      surname,
      jobTitle: person.title,
      department: person.department,
      businessPhones: [`0303-00 01 ${String(no + 10)}`],
      mobilePhone: `070-000 01 ${String(no + 10)}`,
      officeLocation: person.department === ks ? 'Kommunhuset' : 'Förvaltningshuset',
      streetAddress: 'Storgatan 1',
      postalCode: '449 00',
      city: 'Ale',
      preferredLanguage: 'sv-SE',
    });
  });
  for (const { upn: user, manager } of seedPeople)
    if (manager !== undefined) tenant.setManager(upn(user), upn(manager));
  tenant.addGroup(
    seedStaffGroup,
    'Anställda',
    seedPeople.map((person) => upn(person.upn)),
  );
}

function addMailboxes(tenant: Tenant): void {
  seedMailboxes.forEach(({ user, name, folders }, no) => {
    tenant.addPerson({
      id: idOf('mailbox', no),
      userPrincipalName: upn(user),
      displayName: name,
      kind: 'shared',
      accountEnabled: false,
    });
    for (const folder of folders) tenant.createFolder(upn(user), folder);
  });
}

function addMessages(tenant: Tenant): void {
  const now = tenant.now();
  const midnight = DateTime.fromJSDate(now, { zone: 'Europe/Stockholm' }).startOf('day');
  const at = (daysAgo: number, time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return midnight.minus({ days: daysAgo }).set({ hour, minute });
  };
  for (const { mailbox, daysAgo, time, readAfter, ...mail } of seedMessages) {
    const came = at(daysAgo, time);
    if (came.toJSDate() > now) continue;
    const readAt = readAfter === undefined ? undefined : came.plus({ minutes: readAfter }).toJSDate();
    const isRead = readAt !== undefined && readAt <= now;
    tenant.deliver(upn(mailbox), { ...mail, at: came.toJSDate(), ...(isRead ? { readAt } : {}) });
  }
  for (const { mailbox, daysAgo, time, to, ...mail } of seedReplies)
    tenant.sendFrom(upn(mailbox), { ...mail, to: [to], at: at(daysAgo, time).toJSDate() });
  tenant.postOffice.left.length = 0;
}
