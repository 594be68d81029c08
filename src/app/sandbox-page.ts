// Joins the sandbox's page to the house: people and their parts, mailboxes, chats, the clock and the log in words.

import type { Router } from 'express';
import type { Municipality } from '../domain/municipality';
import type { PersonId } from '../domain/ids';
import { instant, plusDuration } from '../domain/time';
import type { Instant } from '../domain/time';
import type { LogEntry } from '../domain/log-entry';
import { loadStaff } from '../flows/load-staff';
import type { LogLine, PageDeps, PagePerson, Words } from '../sandbox/page/page-deps';
import { pageRouter } from '../sandbox/page/page-router';
import { awayOf, tenantPage } from '../sandbox/page/tenant-page';
import type { SandboxWorld } from '../sandbox/start-world';
import type { Tenant } from '../sandbox/tenant/tenant';
import { logLine } from '../texts/log-lines';
import { textsOf } from '../texts/texts-of';
import type { VirtualClock } from './clock';
import type { House } from './compose';
import type { ClockAnswer } from './move-clock';

export interface SandboxPageParts {
  readonly world: SandboxWorld;
  readonly house: House;
  readonly municipality: Municipality;
  readonly clock: VirtualClock;
  readonly move: (to: Instant) => Promise<ClockAnswer>;
}

export function sandboxPage(parts: SandboxPageParts): Router {
  const { world, municipality, clock, move } = parts;
  const { tenant } = world;
  const deps: PageDeps = {
    calendar: municipality.calendar,
    clock: {
      now: () => new Date(clock.now()),
      mode: () => clock.mode,
      advance: ({ now, advance }) => move(targetOf(parts, now, advance)),
    },
    people: () => (tenant === undefined ? [] : peopleIn(municipality, tenant)),
    tenant: tenant && tenantPage(tenant),
    teams: world.teams,
    log: (limit) => logLines(parts, limit),
  };
  return pageRouter(deps);
}

function targetOf({ clock, municipality }: SandboxPageParts, now?: string, advance?: string): Instant {
  if (now !== undefined) return instant(now);
  return plusDuration(clock.now(), advance ?? 'PT0M', municipality.calendar.zone) ?? clock.now();
}

/** Those who have a part in a duty mailbox first, in the file's order; then everybody else. */
function peopleIn(municipality: Municipality, tenant: Tenant): readonly PagePerson[] {
  const roles = rolesIn(municipality);
  const order = [...roles.keys()];
  const place = (upn: string) => (order.includes(upn) ? order.indexOf(upn) : order.length);
  return tenant
    .people()
    .toSorted((a, b) => place(a.userPrincipalName) - place(b.userPrincipalName))
    .map((person) => ({
      id: person.id,
      name: person.displayName,
      upn: person.userPrincipalName,
      role: roles.get(person.userPrincipalName) ?? { sv: person.department ?? '', en: person.department ?? '' },
      away: awayOf(tenant, person.id),
    }));
}

/** A person's first part in the file. */
function rolesIn(municipality: Municipality): ReadonlyMap<string, Words> {
  const roles = new Map<string, Words>();
  const add = (upn: string | undefined, role: Words) => {
    if (upn !== undefined && !roles.has(upn)) roles.set(upn, role);
  };
  for (const { roster, name, manager, deputyManager } of municipality.mailboxes) {
    for (const [index, { person }] of roster.entries()) {
      add(person, index === 0 ? words('Registrator', 'Registrar', name) : words('Ersättare', 'Substitute', name));
    }
    add(manager, words('Ansvarig chef', 'Manager', name));
    add(deputyManager, words('Ställföreträdande chef', 'Deputy manager', name));
  }
  add(municipality.lastResort, { sv: 'Sista utväg när chefer är borta', en: 'Last resort when managers are away' });
  for (const admin of municipality.admins) add(admin, { sv: 'IT, sköter Brevvakt', en: 'IT, looks after Brevvakt' });
  return roles;
}

const words = (sv: string, en: string, mailbox: string): Words => ({ sv: `${sv}, ${mailbox}`, en: `${en}, ${mailbox}` });

async function logLines({ house, municipality }: SandboxPageParts, limit: number): Promise<readonly LogLine[]> {
  const { context } = house;
  const [entries, staff] = await Promise.all([context.store.log.list(limit), loadStaff(context, context.clock.now())]);
  const lookup = {
    person: (id: PersonId) => staff.byId.get(id)?.name,
    mailbox: (id: string) => municipality.mailboxes.find((mailbox) => mailbox.id === id)?.name,
    zone: municipality.calendar.zone,
  };
  const say = (entry: LogEntry, language: 'sv' | 'en') => logLine(entry, lookup, textsOf(language));
  return entries.map((entry) => ({
    id: entry.number,
    at: entry.at,
    text: { sv: say(entry, 'sv'), en: say(entry, 'en') },
  }));
}
