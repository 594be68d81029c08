// Opens the bot for a real tenant: database, Graph, Teams, notifications, metrics, ticks, and SIGHUP for the file.

import { openStore, type OpenedStore } from './open-store';
import { openRuleBook } from '../rules/documents/open-rule-book';
import { connectGraph } from './connect-graph';
import { ownCredential } from '../platform/own-credential';
import type { OperatorLog } from '../core/log';
import type { Tracer } from '../core/tracer';
import { realClock } from './clock';
import { compose, answerWriter, type House } from './compose';
import { diaryOf } from './diary-of';
import { identityOf } from './identity-of';
import { connectTrace } from './trace-of';
import { botIdentity, sharedSecret } from './app-proof';
import type { Settings } from './config/settings';
import { httpApp, listen } from '../platform/web/http';
import { toldToken } from '../platform/graph/calls/token';
import { createMetrics, graphMetrics, graphTokenFailed, type Metrics } from './metrics';
import { holdMunicipality, readAgainOnHangup, type MunicipalityHolder } from './municipality-holder';
import { operatorLog } from './operator-log';
import { machineRouters, opsApp } from './ops-http';
import { servingLinks, servingPages } from './serving-pages';
import type { SignedLinks } from '../incoming/pages/signed-links';
import { startTicks } from './start-house';
import { requireSecret, webhookOf } from './webhook-of';
import { tracedGraph, tracerOf } from './trace-house';

interface Serving {
  readonly log: OperatorLog;
  close(): Promise<void>;
}

interface Parts {
  readonly links: SignedLinks | undefined;
  readonly settings: Settings;
  readonly log: OperatorLog;
  readonly metrics: Metrics;
  readonly tracer: Tracer;
  readonly store: OpenedStore;
  readonly municipality: MunicipalityHolder;
}

/** `settings` have been checked. Answers when the web server listens; what was due while down is caught up meanwhile. */
export async function openServing(settings: Settings): Promise<Serving> {
  const log = operatorLog(settings.LOG_LEVEL);
  const store = await openStore(settings.DATABASE_URL, { log });
  const municipality = await holdMunicipality(settings.MUNICIPALITY_FILE ?? '', {
    store,
    log,
    clock: realClock,
  });
  const links = servingLinks(settings);
  const tracer = await tracerOf(settings, log);
  const metrics = createMetrics();
  const parts: Parts = { links, settings, log, store, municipality, metrics, tracer };
  const house = await composeServing(parts);
  const unlisten = readAgainOnHangup(municipality, house.context);
  const pages = links && servingPages({ context: house.context, settings, links });
  const routers = [
    house.teams,
    ...(pages?.routers ?? []),
    ...machineRouters(house, machinePartsOf(settings, metrics)),
  ];
  const web = await listen(httpApp({ store, log, routers }), { port: settings.PORT, host: settings.HOST });
  const ops = await listen(opsApp(house, parts.metrics), {
    port: settings.OPS_PORT,
    host: settings.OPS_HOST,
  });
  const ticks = startTicks(house, municipality.current().calendar.zone);
  setImmediate(house.warm);
  log.info('Brevvakt is serving', { port: web.port, mailboxes: municipality.current().mailboxes.length });
  return {
    log,
    close: async () => {
      unlisten();
      pages?.close();
      await ticks.stop();
      await Promise.all([web.close(), ops.close()]);
      await tracer.close();
      await store.close();
    },
  };
}

async function composeServing(parts: Parts): Promise<House> {
  const { settings, links, log, metrics, tracer, store, municipality } = parts;
  requireSecret(municipality.current(), settings);
  const credential = await ownCredential(process.env);
  if (credential === undefined) throw new Error('There is no way to sign in to Microsoft Graph');
  const graph = connectGraph({
    credential: toldToken(credential, graphTokenFailed(metrics, log)),
    log,
    clock: realClock,
    metrics: tracedGraph(tracer, graphMetrics(metrics)),
    notifications: notificationsOf(settings),
  });
  return compose({
    store,
    graph,
    links,
    metrics,
    tracer,
    log,
    clock: realClock,
    rules: openRuleBook(settings.RULES_FILE),
    writer: answerWriter(settings, log),
    municipality: municipality.current,
    rosterChanged: municipality.renewRosters,
    sendWebhook: webhookOf(settings),
    messageTrace: await traceOf(settings, log),
    diary: diaryOf({ municipality: municipality.current, credential: await identityOf('DIARY', settings) }),
    pingUrl: settings.DEADMAN_URL,
    teams: botIdentity(settings),
  });
}

async function traceOf(settings: Settings, log: OperatorLog) {
  const credential = await identityOf('TRACE', settings);
  return credential && connectTrace({ credential, log, clock: realClock });
}

/** The clientState needs a secret that all replicas know; a bot without one goes on with delta alone. */
function notificationsOf(settings: Settings) {
  const { PUBLIC_URL: publicUrl } = settings;
  const secret = sharedSecret(settings);
  return publicUrl === undefined || secret === undefined ? undefined : { publicUrl, secret };
}

const machinePartsOf = (settings: Settings, metrics: Metrics) => ({
  metrics,
  notifications: notificationsOf(settings),
  dutyKey: settings.DUTY_KEY,
});
