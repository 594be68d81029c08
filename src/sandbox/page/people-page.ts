import type { DutyMailbox, Municipality } from '../../domain/municipality';
import type { Tenant } from '../tenant/tenant';
import type { PagePerson, Words } from './page-deps';
import { awayOf } from './tenant-page';

const OTHERS: Words = { sv: 'Övriga', en: 'Others' };
const ROLES = {
  registrar: { sv: 'Registrator', en: 'Registrar' },
  substitute: { sv: 'Ersättare', en: 'Substitute' },
  manager: { sv: 'Chef', en: 'Manager' },
  deputy: { sv: 'Ställföreträdande chef', en: 'Deputy manager' },
  admin: { sv: 'IT', en: 'IT' },
  lastResort: { sv: 'Får frågan när ingen annan är där', en: 'Is asked when nobody else is there' },
} as const satisfies Record<string, Words>;

interface Place {
  readonly upn: string;
  readonly role: Words;
  readonly group: Words;
}

/** Everybody in the tenant: first those with a duty, under their first mailbox, then everybody else. */
export function peoplePage(tenant: Tenant, municipality: () => Municipality): readonly PagePerson[] {
  const places = placesOf(municipality());
  const known = tenant.people().filter((person) => person.accountEnabled && person.userType === 'Member');
  const listed = [...new Set(places.map((place) => place.upn))].flatMap((upn) =>
    known.filter((person) => person.userPrincipalName.toLowerCase() === upn),
  );
  return [...listed, ...known.filter((person) => !listed.includes(person))].map((person) => {
    const own = places.filter((place) => place.upn === person.userPrincipalName.toLowerCase());
    return {
      id: person.id,
      name: person.displayName,
      upn: person.userPrincipalName,
      role: own[0]?.role ?? { sv: person.jobTitle ?? '', en: person.jobTitle ?? '' },
      group: own[0]?.group ?? OTHERS,
      away: awayOf(tenant, person.id),
    };
  });
}

function placesOf(municipality: Municipality): readonly Place[] {
  const place = (upn: string, role: Words): Place => ({ upn: upn.toLowerCase(), role, group: OTHERS });
  return [
    ...municipality.mailboxes.flatMap(mailboxPlaces),
    ...municipality.admins.map((upn) => place(upn, ROLES.admin)),
    ...(municipality.lastResort === undefined ? [] : [place(municipality.lastResort, ROLES.lastResort)]),
  ];
}

function mailboxPlaces(mailbox: DutyMailbox): readonly Place[] {
  const group = { sv: mailbox.department, en: mailbox.department };
  const place = (upn: string, role: Words): Place => ({ upn: upn.toLowerCase(), role, group });
  return [
    ...mailbox.roster.map(({ person }, index) =>
      place(person, index === 0 ? ROLES.registrar : ROLES.substitute),
    ),
    place(mailbox.manager, ROLES.manager),
    ...(mailbox.deputyManager === undefined ? [] : [place(mailbox.deputyManager, ROLES.deputy)]),
  ];
}
