// Builds the made-up municipality; the same people, ids and messages in every run.

import { DateTime } from 'luxon';
import { seedMessages, seedReplies } from './seed-messages';
import { Tenant, type TenantOptions } from './tenant';

const seedDomain = 'ale.example';
/** The group that env/sandbox.municipality.yaml watches. */
export const seedStaffGroup = '11111111-2222-3333-4444-555555555555';

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

// The people of the made-up municipality: all names and numbers are invented.

const ks = 'Kommunstyrelsens förvaltning';
const sbf = 'Samhällsbyggnad';
const utb = 'Utbildning';
const soc = 'Socialförvaltningen';

interface SeedPerson {
  readonly upn: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  /** The manager's user name, before the @. */
  readonly manager?: string;
}

const row = (text: string): SeedPerson => {
  const [upn = '', name = '', title = '', department = '', manager] = text.split(' | ');
  return { upn, name, title, department, ...(manager === undefined ? {} : { manager }) };
};

export const seedPeople: readonly SeedPerson[] = [
  `kommunchef | Karin Kommunchef | Kommunchef | ${ks}`,
  `carin.chef | Carin Chef | Kanslichef | ${ks} | kommunchef`,
  `david.chef | David Chef | Ekonomichef | ${ks} | kommunchef`,
  `anna.registrator | Anna Registrator | Registrator | ${ks} | carin.chef`,
  `bo.ersattare | Bo Ersättare | Nämndsekreterare | ${ks} | carin.chef`,
  `cecilia.sekreterare | Cecilia Sekreterare | Kommunsekreterare | ${ks} | carin.chef`,
  `it | Ivar Drift | Systemförvaltare | ${ks} | david.chef`,
  `vaxel | Vera Växel | Telefonist | ${ks} | carin.chef`,
  `kim.kommunikator | Kim Kommunikatör | Kommunikatör | ${ks} | carin.chef`,
  `eva.samhall | Eva Samhäll | Förvaltningschef | ${sbf} | kommunchef`,
  `fredrik.plan | Fredrik Plan | Planchef | ${sbf} | eva.samhall`,
  `gunilla.diarium | Gunilla Diarium | Registrator | ${sbf} | eva.samhall`,
  `hasse.bygglov | Hasse Bygglov | Bygglovshandläggare | ${sbf} | fredrik.plan`,
  `erik.handlaggare | Erik Handläggare | Trafikhandläggare | ${sbf} | fredrik.plan`,
  `ines.miljo | Ines Miljö | Miljöinspektör | ${sbf} | fredrik.plan`,
  `johan.skolchef | Johan Skolchef | Förvaltningschef | ${utb} | kommunchef`,
  `kristina.rektor | Kristina Rektor | Rektor | ${utb} | johan.skolchef`,
  `lars.diarium | Lars Diarium | Registrator | ${utb} | johan.skolchef`,
  `maja.assistent | Maja Assistent | Skoladministratör | ${utb} | kristina.rektor`,
  `nils.larare | Nils Lärare | Lärare | ${utb} | kristina.rektor`,
  `olga.social | Olga Social | Förvaltningschef | ${soc} | kommunchef`,
  `per.enhet | Per Enhet | Enhetschef | ${soc} | olga.social`,
  `rut.registrator | Rut Registrator | Registrator | ${soc} | olga.social`,
  `sara.sekreterare | Sara Sekreterare | Nämndsekreterare | ${soc} | olga.social`,
  `tage.utredare | Tage Utredare | Socialsekreterare | ${soc} | per.enhet`,
  `ulla.bistand | Ulla Bistånd | Biståndshandläggare | ${soc} | per.enhet`,
].map(row);

interface SeedMailbox {
  readonly user: string;
  readonly name: string;
  readonly folders: readonly string[];
}

export const seedMailboxes: readonly SeedMailbox[] = [
  { user: 'kommunstyrelsen', name: 'Kommunstyrelsens förvaltningsbrevlåda', folders: [] },
  { user: 'samhallsbyggnad', name: 'Samhällsbyggnads förvaltningsbrevlåda', folders: [] },
  { user: 'utbildning', name: 'Utbildnings förvaltningsbrevlåda', folders: [] },
  { user: 'socialforvaltningen', name: 'Socialförvaltningens brevlåda', folders: [] },
  { user: 'kommun', name: 'Kommunens gemensamma brevlåda', folders: ['Inbox/Formulär'] },
];
