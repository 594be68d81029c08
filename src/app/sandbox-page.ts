// Joins the sandbox's page to the house: people and their parts, mailboxes, chats, the clock and the log in words.

import { Router } from 'express';
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
import { logSentence } from '../texts/log-lines';
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
    tenant: tenant && tenantPage(tenant, () => municipality.mailboxes),
    teams: world.teams,
    log: (limit) => logLines(parts, limit),
  };
  return Router().use('/sandbox', pageRouter(deps));
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
      role: roles.get(person.userPrincipalName)?.role ?? plain(person.jobTitle),
      group: roles.get(person.userPrincipalName)?.group ?? others,
      away: awayOf(tenant, person.id),
    }));
}

interface Part {
  readonly role: Words;
  readonly group: Words;
}

const plain = (text: string | null | undefined): Words => ({ sv: text ?? '', en: text ?? '' });
const others: Words = { sv: 'Övriga anställda', en: 'Other staff' };
const beyond: Words = { sv: 'Hela kommunen', en: 'The whole municipality' };

/** A person's first part in the file; people of one mailbox stand together. */
function rolesIn(municipality: Municipality): ReadonlyMap<string, Part> {
  const roles = new Map<string, Part>();
  const add = (upn: string | undefined, role: Words, group: Words) => {
    if (upn !== undefined && !roles.has(upn)) roles.set(upn, { role, group });
  };
  for (const { roster, name, manager, deputyManager } of municipality.mailboxes) {
    for (const [index, { person }] of roster.entries()) {
      add(
        person,
        index === 0 ? { sv: 'Registrator', en: 'Registrar' } : { sv: 'Ersättare', en: 'Substitute' },
        plain(name),
      );
    }
    add(manager, { sv: 'Ansvarig chef', en: 'Manager' }, plain(name));
    add(deputyManager, { sv: 'Ställföreträdande chef', en: 'Deputy manager' }, plain(name));
  }
  add(
    municipality.lastResort,
    { sv: 'Sista utväg när chefer är borta', en: 'Last resort when managers are away' },
    beyond,
  );
  for (const admin of municipality.admins)
    add(admin, { sv: 'IT, sköter Brevvakt', en: 'IT, looks after Brevvakt' }, beyond);
  return roles;
}

async function logLines(
  { house, municipality }: SandboxPageParts,
  limit: number,
): Promise<readonly LogLine[]> {
  const { context } = house;
  const [entries, staff] = await Promise.all([
    context.store.log.list(limit),
    loadStaff(context, context.clock.now()),
  ]);
  const lookup = {
    person: (id: PersonId) => staff.byId.get(id)?.name,
    mailbox: (id: string) => municipality.mailboxes.find((mailbox) => mailbox.id === id)?.name,
    zone: municipality.calendar.zone,
  };
  const say = (entry: LogEntry, language: 'sv' | 'en') => logSentence(entry, lookup, textsOf(language));
  return entries.map((entry) => ({
    id: entry.number,
    at: entry.at,
    text: { sv: say(entry, 'sv'), en: say(entry, 'en') },
  }));
}
