import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { localTime, zone } from '../../../src/core/time';
import type { LogLine, PageDeps, PagePerson, Words } from '../../../sandbox/page/page-deps';
import { pageRouter } from '../../../sandbox/page/page-router';
import type { SandboxTeams } from '../../../sandbox/teams/start-teams';
import { startTeams } from '../../../sandbox/teams/start-teams';
import { FakeBot } from './fake-bot';
import { FakeTenant } from './fake-tenant';

const TENANT_ID = '99999999-0000-0000-0000-000000000000';

export interface FakeTown {
  /** The page's address. */
  readonly url: string;
  readonly teams: SandboxTeams;
  readonly tenant: FakeTenant;
  readonly people: readonly Omit<PagePerson, 'away'>[];
  now(): Date;
  note(text: string): void;
  /** While it is broken, the bot answers 503. */
  breakBot(isBroken: boolean): void;
  close(): Promise<void>;
}

const same = (text: string): Words => ({ sv: text, en: text });
const group = same('Kommunstyrelsens förvaltning');

const people = [
  {
    name: 'Anna Registrator',
    upn: 'anna.registrator@ale.example',
    role: { sv: 'Registrator', en: 'Registrar' },
    group,
  },
  {
    name: 'Bo Ersättare',
    upn: 'bo.ersattare@ale.example',
    role: { sv: 'Ersättare', en: 'Substitute' },
    group,
  },
  { name: 'Carin Chef', upn: 'carin.chef@ale.example', role: { sv: 'Chef', en: 'Manager' }, group },
  {
    name: 'Erik Handläggare',
    upn: 'erik.handlaggare@ale.example',
    role: same('Handläggare'),
    group: { sv: 'Övriga', en: 'Others' },
  },
].map((person, index) => ({ ...person, id: `11111111-0000-0000-0000-00000000000${index + 1}` }));

/** A town with a clock that stands still, whose bot sends one card at noon. */
export async function startFakeTown(
  options: { withTenant?: boolean; withTeams?: boolean } = {},
): Promise<FakeTown> {
  let now = new Date('2026-12-01T10:48:00Z');
  const log: LogLine[] = [];
  const note = (text: string): void => {
    log.unshift({ id: log.length + 1, at: now.toISOString(), text: same(text) });
  };
  const tenant = new FakeTenant(() => now);
  tenant.put(
    'ks',
    mail('Lisa Larsson', 'Fråga om bullerplank vid infarten'),
    new Date('2026-11-30T14:42:00Z'),
  );
  tenant.put('ks', mail('Omar Haddad', 'Begäran om protokoll'), new Date('2026-12-01T07:12:00Z'));
  const listed = { url: '' };
  const teams = await startTeams({
    people: () => people,
    botUrl: () => new URL('/api/messages', listed.url).href,
    tenantId: TENANT_ID,
    now: () => now,
  });
  const bot = new FakeBot({ serviceUrl: () => teams.url, tenantId: TENANT_ID });
  const moveTo = async (target: Date): Promise<void> => {
    const noon = new Date('2026-12-01T11:00:00Z');
    const passesNoon = now < noon && target >= noon;
    now = target;
    if (!passesNoon) return;
    await bot.tellNoon([people[0]!.id, people[1]!.id]);
    note('Kortet kl. 12 skickades till Anna Registrator.');
  };
  const deps: PageDeps = {
    calendar: () => ({
      zone: zone('Europe/Stockholm'),
      officeHours: { from: localTime('08:00'), to: localTime('16:30') },
      isHoliday: () => false,
      closedDays: new Set(),
      shortDays: new Map(),
    }),
    clock: {
      now: () => now,
      mode: () => 'frozen',
      advance: async (move) => {
        await moveTo(move.now === undefined ? new Date(now.getTime() + 30 * 60_000) : new Date(move.now));
        return { now: now.toISOString(), jobs: [], delivered: 2, pending: 0, failed: 0 };
      },
    },
    people: () =>
      people.map((person) => {
        const span = tenant.away.get(person.id);
        return { ...person, away: span };
      }),
    tenant: options.withTenant === false ? undefined : tenant,
    teams: options.withTeams === false ? undefined : teams,
    diary: { mode: () => 'up', set: () => Promise.resolve(), books: { cases: [], deeds: [] } },
    receiver: { mode: () => 'up', list: () => [], set: () => Promise.resolve() },
    log: (limit) => Promise.resolve(log.slice(0, limit)),
  };
  let isBroken = false;
  const app = express().use('/sandbox', pageRouter(deps));
  app.use((_request, response, next) => {
    if (isBroken) response.status(503).end();
    else next();
  });
  app.use(bot.app);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  listed.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    await teams.close();
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  };
  return {
    url: `${listed.url}/sandbox`,
    teams,
    tenant,
    people,
    now: () => now,
    note,
    close,
    breakBot: (broken) => {
      isBroken = broken;
    },
  };
}

const mail = (fromName: string, subject: string) => ({
  from: 'someone@example.com',
  fromName,
  subject,
  body: 'Hej! Vem kan svara på det här?',
});
