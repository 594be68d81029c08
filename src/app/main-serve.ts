// `npm run serve`: the bot in a real tenant. Refuses to start, listing every problem at once, while it would be unsafe.

import { connectGraph } from '../adapters/graph/connect-graph';
import { chooseCredential, graphCredential } from '../adapters/graph/graph-credential';
import { notificationRouter } from '../adapters/graph/notification-router';
import { openStore } from '../adapters/db/open-store';
import { readRuleDocument } from '../adapters/documents/rules-library';
import { ruleBook } from '../adapters/documents/rule-book';
import type { Municipality } from '../domain/municipality';
import { realClock } from './clock';
import { compose } from './compose';
import type { House } from './compose';
import { checkServing } from './config/check-serving';
import { ConfigurationFault } from './config/file-problem';
import { readMunicipality } from './config/read-municipality';
import type { Settings } from './config/settings';
import { readSettings } from './config/settings';
import { stopOnSignal } from './graceful-stop';
import { hintReceiver } from './hints';
import { httpApp, listen } from './http';
import { createMetrics } from './metrics';
import { operatorLog } from './operator-log';
import { opsApp } from './ops-http';
import { checkOpenWork } from './open-work';
import { startTicks } from './start-house';

async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  checkServing(settings, process.env, chooseCredential(process.env) !== undefined);
  const file = settings.MUNICIPALITY_FILE ?? '';
  let municipality: Municipality = await readMunicipality(file);
  const log = operatorLog(settings.LOG_LEVEL);
  const metrics = createMetrics();
  const store = await openStore(settings.DATABASE_URL, { log });
  await checkOpenWork(store, municipality, file);
  const notifications = notificationsOf(settings);
  const credential = await graphCredential(process.env);
  if (credential === undefined) throw new Error('No credential for Microsoft Graph');
  const graph = connectGraph({ credential, clock: realClock, log, notifications });
  const house = await compose({
    store,
    graph,
    metrics,
    log,
    clock: realClock,
    rules: ruleBook(readRuleDocument(settings.RULES_FILE)),
    municipality: () => municipality,
    teams: {
      appId: settings.MicrosoftAppId ?? '',
      appPassword: settings.MicrosoftAppPassword,
      appType: settings.MicrosoftAppType,
      tenantId: settings.MicrosoftAppTenantId ?? '',
      serviceUrl: settings.TEAMS_SERVICE_URL ?? 'https://smba.trafficmanager.net/emea/',
      isSandbox: false,
    },
  });
  const routers = [house.teams, ...(notifications ? [hintsRouter(house, notifications.secret)] : [])];
  const web = await listen(httpApp({ store, log, routers }), settings.PORT, settings.HOST);
  const ops = await listen(opsApp(house, metrics), settings.OPS_PORT, settings.OPS_HOST);
  const ticks = startTicks(house, municipality.calendar.zone);
  process.on('SIGHUP', () => {
    void reload(file).then((fresh) => {
      municipality = fresh ?? municipality;
    });
  });
  log.info('Brevvakt is serving', { port: web.port, mailboxes: municipality.mailboxes.length });
  stopOnSignal(log, async () => {
    await ticks.stop();
    await Promise.all([web.close(), ops.close()]);
    await store.close();
  });

  async function reload(path: string): Promise<Municipality | undefined> {
    try {
      const fresh = await readMunicipality(path);
      await checkOpenWork(store, fresh, path);
      log.info('The municipality file was read again', { mailboxes: fresh.mailboxes.length });
      return fresh;
    } catch (error) {
      log.error('The municipality file cannot be used; the old one stays in force', { error: String(error) });
      return undefined;
    }
  }

  function hintsRouter(of: House, secret: string) {
    return notificationRouter({
      secret,
      receiver: hintReceiver(of),
      log,
      count: (result) => {
        metrics.notifications.inc({ result });
      },
    });
  }
}

/** The clientState needs a secret that all replicas know; a bot without one goes on with delta alone. */
function notificationsOf(settings: Settings): { readonly publicUrl: string; readonly secret: string } | undefined {
  const secret = settings.MicrosoftAppPassword;
  return settings.PUBLIC_URL === undefined || secret === undefined
    ? undefined
    : { publicUrl: settings.PUBLIC_URL, secret };
}

serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigurationFault ? error.message : String(error)}\n`);
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 100).unref();
});
