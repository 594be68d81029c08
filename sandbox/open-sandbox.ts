// Opens the sandbox: its outside world, the bot over it, the page, the clock.

import { openRuleBook } from '../src/rules/documents/open-rule-book';
import { connectGraph } from '../src/app/connect-graph';
import { fixedToken } from '../src/platform/graph/calls/token';
import { documentedLimits, type ConnectorLimits } from '../src/platform/db/outbox/connector-rate';
import type { Outlives } from '../src/platform/db/sqlite-dialect';
import { openStore, type OpenedStore } from '../src/app/open-store';
import { dateOf, latest, type Instant } from '../src/core/time';
import type { Approval } from '../src/rules/domain/short-answer';
import { catchUp } from '../src/app/catch-up';
import type { Municipality } from '../src/core/municipality';
import type { OperatorLog } from '../src/core/log';
import type { Tracer } from '../src/core/tracer';
import { clockRouter, moveClock, shareClock } from './sandbox-clock';
import { startSandboxWorld, type SandboxWorld, type TenantMaker } from './start-world';
import { virtualClock, type VirtualClock } from '../src/app/clock';
import { compose, answerWriter, type House } from '../src/app/compose';
import { httpApp, listen, type Listening } from '../src/platform/web/http';
import { createMetrics, graphMetrics, type Metrics } from '../src/app/metrics';
import { knownPeople, type KnownPeople } from './known-people';
import { holdMunicipality, readAgainOnHangup, type MunicipalityHolder } from '../src/app/municipality-holder';
import { operatorLog } from '../src/app/operator-log';
import { machineRouters, opsApp } from '../src/app/ops-http';
import { pagesRouter } from '../src/incoming/pages/pages-router';
import { signedLinks, type SignedLinks } from '../src/incoming/pages/signed-links';
import { sandboxPage } from './sandbox-page';
import { goesOn, portBefore } from './earlier-start';
import { seedTenant } from './tenant/seed';
import { forget, type SandboxSettings } from './sandbox-settings';
import { startTicks } from '../src/app/start-house';
import { tracedGraph, tracerOf } from '../src/app/trace-house';
import { calendarRouter } from '../src/roster/pages/calendar-router';
import { workPage } from '../src/app/work-page';
import { workFiles } from '../src/platform/web/work-files';
import { connectTrace } from '../src/app/trace-of';
import { diaryOf } from '../src/app/diary-of';
import { webhookOf } from '../src/app/webhook-of';
import { channelsHere, heardHere, nobodysName, sandboxSecret } from './told-outside';
import { sandboxDoor } from './work-door';

interface Sandbox {
  readonly url: string;
  readonly greeting: string;
  readonly log: OperatorLog;
  close(): Promise<void>;
}

/** What a measurement changes. */
interface Unlike {
  readonly limits?: ConnectorLimits;
  /** The process alone unless told: nothing of a sandbox is worth a wait for the disk at each change. */
  readonly outlives?: Outlives;
  /** Who and what there is, by the sandbox's clock; the made-up municipality unless told. */
  readonly tenant?: TenantMaker;
}

/** A day passes in seconds when the clock is moved, and Teams counts real ones; the sandbox's own Teams does not. */
const unhurried: ConnectorLimits = { spacingMillis: 0, windows: [] };

const hasOwnTeams = ({ TEAMS_SERVICE_URL }: SandboxSettings): boolean => TEAMS_SERVICE_URL === undefined;

const warmAfterMillis = 500;

/** Answers when the page does; what was due before is caught up in the background, or first when the clock stands. */
export async function openSandbox(settings: SandboxSettings, unlike: Unlike = {}): Promise<Sandbox> {
  const log = operatorLog(process.env['LOG_LEVEL'] ? settings.LOG_LEVEL : 'warn');
  await forget(settings);
  const limits = hasOwnTeams(settings) ? unhurried : documentedLimits;
  const store = await openStore(settings.DATABASE_URL, { log, limits, outlives: 'process', ...unlike });
  const kept = await store.clock.read();
  const clock = virtualClock(kept ? latest(kept, settings.start) : settings.start, settings.SANDBOX_CLOCK);
  const municipality = await heldHere(settings, { store, log, clock });
  const address = { port: settings.PORT };
  const botUrl = () => `http://${settings.HOST}:${address.port}/api/messages`;
  const outside = { settings, municipality, store, clock, botUrl, isAgain: kept !== undefined, ...unlike };
  const { known, world } = await startOutside(outside);
  const links = sandboxLinks(settings, address);
  const tracer = await tracerOf(settings, log);
  const metrics = createMetrics();
  const parts: Parts = { ...outside, links, log, world, known, metrics, tracer };
  const house = composeSandbox(parts);
  const unlisten = readAgainOnHangup(municipality, house.context);
  const sharing = shareClock(parts);
  const web = await serveSandbox(parts, house);
  address.port = web.port;
  const ops = await listen(opsApp(house, parts.metrics), {
    port: settings.OPS_PORT,
    host: settings.OPS_HOST,
  }).catch(() => undefined);
  const stop = await startClock(parts, house);
  // Not before a browser that waits for the page has it.
  setTimeout(house.warm, warmAfterMillis).unref();
  const url = `http://${settings.HOST}:${web.port}/sandbox`;
  return {
    ...{ url, log, greeting: greet(parts, url) },
    close: async () => {
      unlisten();
      sharing.stop();
      await stop();
      await Promise.all([web.close(), ops?.close(), world.close()]);
      await tracer.close();
      await store.close();
    },
  };
}

/** The file in force, as far as it can be heard here. */
async function heldHere(
  settings: SandboxSettings,
  parts: Pick<Parts, 'store' | 'log' | 'clock'>,
): Promise<MunicipalityHolder> {
  const held = await holdMunicipality(settings.MUNICIPALITY_FILE, parts);
  return { ...held, current: () => heardHere(held.current(), hasOwnTeams(settings)) };
}

/** As the printed PowerShell has it. */
const mailScopeOf = ({ mailboxes, notifyFrom }: Municipality): readonly string[] => [
  ...mailboxes.map(({ address }) => address),
  ...(notifyFrom === undefined ? [] : [notifyFrom]),
];

interface Outside
  extends Pick<Parts, 'settings' | 'municipality' | 'store' | 'clock' | 'isAgain'>, Pick<Unlike, 'tenant'> {
  readonly botUrl: () => string;
}

/** The made-up municipality once more, its mails under ids that no earlier start has given out. */
const newMails: TenantMaker = (now) => seedTenant(now, { numberedAfter: Math.floor(Date.now() / 1000) });

/** Everything that is Microsoft's in a real tenant, and who is known there. */
async function startOutside(outside: Outside): Promise<Pick<Parts, 'world' | 'known'>> {
  const { settings, municipality, store, clock, botUrl, isAgain, tenant } = outside;
  const known = knownPeople(store);
  await known.refresh();
  const world = await startSandboxWorld({
    ...{ settings, botUrl, tenant: tenant ?? (isAgain ? newMails : undefined) },
    teamsPort: isAgain ? await portBefore(store) : undefined,
    mailScope: () => mailScopeOf(municipality.current()),
    now: () => clock.now(),
    people: () => known.list(),
    channels: () => channelsHere(municipality.current()),
  });
  return { world, known };
}

/** The port is known when the web server listens. */
function sandboxLinks(settings: SandboxSettings, address: { readonly port: number }): SignedLinks {
  const base = () => settings.PUBLIC_URL ?? `http://${settings.HOST}:${address.port}`;
  return signedLinks({
    ...{ base, secret: 'sandbox', realMillis: Date.now },
    work: (id, reader) =>
      `${base()}/work?as=${reader}${id === undefined ? '' : `&view=messages&message=${id}`}`,
  });
}

interface Parts {
  readonly links: SignedLinks;
  readonly settings: SandboxSettings;
  readonly municipality: MunicipalityHolder;
  readonly log: OperatorLog;
  readonly store: OpenedStore;
  readonly clock: VirtualClock;
  readonly world: SandboxWorld;
  readonly known: KnownPeople;
  readonly metrics: Metrics;
  readonly tracer: Tracer;
  /** The database is of an earlier start. */
  readonly isAgain: boolean;
}

function composeSandbox(parts: Parts): House {
  const { settings, municipality, links, log, store, clock, world, known, metrics, tracer } = parts;
  const graph = connectGraph({
    clock,
    log,
    baseUrl: world.graphUrl,
    credential: fixedToken('sandbox'),
    metrics: tracedGraph(tracer, graphMetrics(metrics)),
    notifications: notificationsOf(settings),
  });
  return compose({
    ...{ store, clock, links, log, metrics, tracer },
    graph: { ...graph, directory: known.watching(graph.directory) },
    rules: openRuleBook(settings.RULES_FILE, draftsApproved(parts)),
    writer: answerWriter(settings, log),
    municipality: municipality.current,
    rosterChanged: municipality.renewRosters,
    messageTrace: connectTrace({ clock, log, baseUrl: world.graphUrl, credential: fixedToken('sandbox') }),
    diary: diaryOf({
      municipality: municipality.current,
      credential: fixedToken('sandbox'),
      instead: nobodysName(world.diary.url),
    }),
    sendWebhook: webhookOf({ WEBHOOK_SECRET: sandboxSecret, ...settings }, nobodysName(world.receiver.url)),
    pingUrl: settings.DEADMAN_URL,
    teams: {
      appId: '',
      appPassword: undefined,
      appType: 'SingleTenant',
      tenantId: world.tenantId,
      servesAnyTenant: world.servesAnyTenant,
      serviceUrl: world.teamsUrl,
      isSandbox: true,
      // Programs write for its people, faster than they would.
      limits: { turnsPerMinute: 600 },
    },
  });
}

/** Short answers and English wordings that ship as drafts are seen in the sandbox, where they say that they are. */
function draftsApproved({ municipality, clock }: Parts): Approval | undefined {
  const { rules, calendar } = municipality.current();
  const [by] = rules.editors;
  return by && { by, on: dateOf(clock.now(), calendar.zone), isExample: true };
}

const notificationsOf = ({ PUBLIC_URL: publicUrl }: SandboxSettings) =>
  publicUrl === undefined ? undefined : { publicUrl, secret: 'sandbox' };

/** Counts what happens in the sandbox's own mailboxes. */
function stirsOf({ tenant }: SandboxWorld): (() => number) | undefined {
  let count = 0;
  tenant?.onChange(() => (count += 1));
  return tenant && (() => count);
}

function serveSandbox(parts: Parts, house: House): Promise<Listening> {
  const { settings, log, store, clock, world, known, metrics } = parts;
  const municipality = parts.municipality.current;
  const stirs = stirsOf(world);
  const move = (to: Instant) =>
    moveClock({ ...house, clock, keep: (now) => store.clock.write(now), ...(stirs && { stirs }) }, to);
  const routers = [
    house.teams,
    pagesRouter(house.context, parts.links),
    workFiles(["'self'"]),
    calendarRouter(house.context),
    workPage(house.context, sandboxDoor(house.context)).router,
    ...machineRouters(house, {
      metrics,
      notifications: notificationsOf(settings),
      dutyKey: settings.DUTY_KEY,
    }),
    clockRouter({ now: () => clock.now(), zone: () => municipality().calendar.zone, move }),
    sandboxPage({ world, known, house, municipality, clock, move, isAgain: parts.isAgain }),
  ];
  return listen(httpApp({ store, log, routers }), { port: settings.PORT, host: settings.HOST });
}

async function startClock({ clock, municipality }: Parts, house: House): Promise<() => Promise<void>> {
  if (clock.mode === 'running') return startTicks(house, municipality.current().calendar.zone).stop;
  await catchUp(house.context);
  await house.runner.runDue();
  return house.close;
}

const greet = ({ municipality, world, clock, isAgain }: Parts, url: string): string =>
  [
    '',
    `  Brevvakt, sandlådan: ${municipality.current().name}`,
    `  Öppna ${url} i webbläsaren. Ctrl+C avslutar.`,
    `  Open ${url} in a browser. Ctrl+C stops.`,
    '',
    ...(isAgain && world.tenant ? goesOn : []),
    `  bot    ${url.replace('/sandbox', '/api/messages')}`,
    `  Graph  ${world.graphUrl}`,
    `  Teams  ${world.teamsUrl}`,
    `  clock  ${clock.now()} (${clock.mode})`,
    '',
    '',
  ].join('\n');
