// Joins the sandbox's page to the house: people and their parts, mailboxes, chats, the clock and the log in words.

import { Router } from 'express';
import { covers } from '../src/people/domain/absence';
import type { Language, Municipality } from '../src/core/municipality';
import type { PersonId } from '../src/core/ids';
import { instant, plusDuration, type Instant } from '../src/core/time';
import type { LogEntry } from '../src/core/log-entry';
import { loadStaff } from '../src/people/flows/load-staff';
import { withFunctions } from '../src/roster/flows/load-roster';
import type { LogLine, PageDeps, PageLetter, PagePerson, Words } from './page/page-deps';
import { gatheredLog } from './gathered-log';
import { pageRouter } from './page/page-router';
import { awayOf, tenantPage } from './page/tenant-page';
import { channelGroup, channelRole, channelsHere } from './told-outside';
import type { SandboxWorld } from './start-world';
import type { Tenant } from './tenant/tenant';
import { logSentence } from '../src/core/texts/log-lines';
import { textsOf } from '../src/app/texts';
import type { VirtualClock } from '../src/app/clock';
import type { KnownPeople } from './known-people';
import type { House } from '../src/app/compose';
import type { ClockAnswer } from './sandbox-clock';

interface SandboxPageParts {
  readonly world: SandboxWorld;
  readonly isAgain: boolean;
  readonly known: KnownPeople;
  readonly house: House;
  readonly municipality: () => Municipality;
  readonly clock: VirtualClock;
  readonly move: (to: Instant) => Promise<ClockAnswer>;
}

export function sandboxPage(parts: SandboxPageParts): Router {
  const { world, municipality, clock, move } = parts;
  const { tenant } = world;
  const deps: PageDeps = {
    calendar: () => municipality().calendar,
    clock: {
      now: () => new Date(clock.now()),
      mode: () => clock.mode,
      advance: ({ now, advance }) => move(targetOf(parts, now, advance)),
    },
    people: async () => [
      ...(tenant === undefined ? await knownIn(parts) : peopleIn(municipality(), tenantPeople(tenant))),
      ...(world.teams ? channelsIn(municipality()) : []),
    ],
    tenant: tenant && tenantPage(tenant, municipality),
    isAgain: parts.isAgain,
    teams: world.teams,
    receiver: world.receiver,
    diary: world.diary,
    letters: () => lettersOf(tenant, municipality().notifyFrom),
    log: (limit) => logLines(parts, limit),
  };
  return Router()
    .use('/sandbox', pageRouter(deps))
    .get('/', (_request, response) => {
      response.redirect('/sandbox');
    });
}

function targetOf({ clock, municipality }: SandboxPageParts, now?: string, advance?: string): Instant {
  if (now !== undefined) return instant(now);
  return plusDuration(clock.now(), advance ?? 'PT0M', municipality().calendar.zone) ?? clock.now();
}

/** Those who have a part in a duty mailbox first, in the file's order; then everybody else. */
function peopleIn(municipality: Municipality, people: readonly ListedPerson[]): readonly PagePerson[] {
  const roles = rolesIn(municipality);
  const order = [...roles.keys()];
  const place = (upn: string) => (order.includes(upn) ? order.indexOf(upn) : order.length);
  return people
    .toSorted((a, b) => place(a.upn) - place(b.upn))
    .map(({ title, ...person }) => ({
      ...person,
      role: roles.get(person.upn)?.role ?? plain(title),
      group: roles.get(person.upn)?.group ?? others,
    }));
}

/** What the bot has sent from its own mailbox. */
const lettersOf = (tenant: Tenant | undefined, from: string | undefined): readonly PageLetter[] =>
  tenant === undefined || from === undefined || !tenant.mailboxes().some(({ address }) => address === from)
    ? []
    : tenant
        .messages(from)
        .filter(({ folder }) => folder === 'sentitems')
        .map(({ to, subject, body, receivedAt }) => ({ to: to.join(', '), subject, body, at: receivedAt }));

const channelsIn = (municipality: Municipality): readonly PagePerson[] =>
  channelsHere(municipality).map((one) => ({
    ...one,
    role: channelRole,
    group: channelGroup,
    away: undefined,
    isChannel: true,
  }));

interface ListedPerson extends Pick<PagePerson, 'id' | 'name' | 'upn' | 'away'> {
  readonly title: string | null | undefined;
}

const tenantPeople = (tenant: Tenant): readonly ListedPerson[] =>
  tenant.people().map((person) => ({
    id: person.id,
    name: person.displayName,
    upn: person.userPrincipalName,
    title: person.jobTitle,
    away: awayOf(tenant, person.id),
  }));

/** With another Graph: whoever the bot knows of it, and who counts as away. */
async function knownIn({ known, municipality, house }: SandboxPageParts): Promise<readonly PagePerson[]> {
  await known.refresh();
  const { context } = house;
  const now = context.clock.now();
  const { absences } = await loadStaff(context, now);
  const awayFor = (id: string): PagePerson['away'] => {
    const absence = absences.find((it) => it.personId === id && covers(it, now));
    if (absence === undefined) return undefined;
    return { from: new Date(absence.from), until: absence.until && new Date(absence.until) };
  };
  const people = known.list().map((person) => ({ ...person, title: undefined, away: awayFor(person.id) }));
  return peopleIn(municipality(), people);
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
    person: (id: PersonId) => withFunctions(staff, municipality()).byId.get(id)?.name,
    mailbox: (id: string) => municipality().mailboxes.find((mailbox) => mailbox.id === id)?.name,
    zone: municipality().calendar.zone,
  };
  const say = (entry: LogEntry, language: Language) => logSentence(entry, lookup, textsOf(language));
  return gatheredLog(entries).map((entry) => ({
    id: entry.number,
    at: entry.at,
    text: { sv: say(entry, 'sv'), en: say(entry, 'en') },
  }));
}
