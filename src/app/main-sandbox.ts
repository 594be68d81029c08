// `npm start`: the sandbox. The bot with its real adapters over HTTP, a local Graph and Teams, a virtual clock, a page.

import { readRuleDocument } from '../adapters/documents/rules-library';
import { ruleBook } from '../adapters/documents/rule-book';
import { connectGraph } from '../adapters/graph/connect-graph';
import { openStore } from '../adapters/db/open-store';
import { clockRouter } from '../sandbox/clock-router';
import { startSandboxWorld } from '../sandbox/start-world';
import { virtualClock } from './clock';
import { compose } from './compose';
import { ConfigurationFault } from './config/file-problem';
import { readMunicipality } from './config/read-municipality';
import { stopOnSignal } from './graceful-stop';
import { httpApp, listen } from './http';
import { createMetrics } from './metrics';
import { moveClock } from './move-clock';
import { checkOpenWork } from './open-work';
import { operatorLog } from './operator-log';
import { opsApp } from './ops-http';
import { forget, readSandboxSettings } from './sandbox-settings';
import { sandboxPage } from './sandbox-page';
import { startTicks } from './start-house';
import { latest } from '../domain/time';

async function sandbox(): Promise<void> {
  const settings = readSandboxSettings(process.env);
  const municipality = await readMunicipality(settings.MUNICIPALITY_FILE);
  const rules = ruleBook(readRuleDocument(settings.RULES_FILE));
  const log = operatorLog(process.env['LOG_LEVEL'] ? settings.LOG_LEVEL : 'warn');
  const metrics = createMetrics();
  await forget(settings);
  const store = await openStore(settings.DATABASE_URL, { log });
  await checkOpenWork(store, municipality, settings.MUNICIPALITY_FILE);
  const kept = await store.clock.read();
  const clock = virtualClock(kept ? latest(kept, settings.start) : settings.start, settings.SANDBOX_CLOCK);
  const web = { port: settings.PORT };
  const world = await startSandboxWorld({
    settings,
    now: clock.now,
    botUrl: () => `http://${settings.HOST}:${web.port}/api/messages`,
  });
  const graph = connectGraph({
    baseUrl: world.graphUrl,
    credential: { getToken: () => Promise.resolve({ token: 'sandbox', expiresOnTimestamp: Date.now() + 3_600_000 }) },
    clock,
    log,
    notifications: settings.PUBLIC_URL ? { publicUrl: settings.PUBLIC_URL, secret: 'sandbox' } : undefined,
  });
  const house = await compose({
    store,
    graph,
    rules,
    clock,
    log,
    metrics,
    municipality: () => municipality,
    teams: {
      appId: '',
      appPassword: undefined,
      appType: 'SingleTenant',
      tenantId: world.tenantId,
      serviceUrl: world.teamsUrl,
      isSandbox: true,
    },
  });
  const { zone } = municipality.calendar;
  const move = (to: Parameters<typeof moveClock>[1]) =>
    moveClock({ ...house, clock, keep: (now) => store.clock.write(now) }, to);
  const routers = [
    house.teams,
    clockRouter({ now: clock.now, zone, move }),
    sandboxPage({ world, house, municipality, clock, move }),
  ];
  const listening = await listen(httpApp({ store, log, routers }), settings.PORT, settings.HOST);
  web.port = listening.port;
  const ops = await listen(opsApp(house, metrics), settings.OPS_PORT, settings.OPS_HOST).catch(() => undefined);
  const ticks = settings.SANDBOX_CLOCK === 'running' ? startTicks(house, zone) : await catchUp();
  process.stdout.write(
    [
      '',
      `  Brevvakt, sandlådan: ${municipality.name}`,
      `  Öppna http://${settings.HOST}:${web.port}/sandbox i webbläsaren.`,
      `  Open http://${settings.HOST}:${web.port}/sandbox in a browser. Ctrl+C stops.`,
      '',
      `  bot    http://${settings.HOST}:${web.port}/api/messages`,
      `  Graph  ${world.graphUrl}`,
      `  Teams  ${world.teamsUrl}`,
      `  clock  ${clock.now()} (${clock.mode})`,
      '',
      '',
    ].join('\n'),
  );
  stopOnSignal(log, async () => {
    await ticks.stop();
    await Promise.all([listening.close(), ops?.close(), world.close()]);
    await store.close();
  });

  async function catchUp() {
    await house.runner.runDue();
    return { stop: house.stopOutbox };
  }
}

sandbox().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigurationFault ? error.message : String(error)}\n`);
  process.exit(1);
});
