/**
 * The bot's door to Teams as `npm run serve` has it, with the channel's keys from elsewhere. Started by tests with the
 * address of the keys and whether the console is captured; tells its port on stdout and ends when stdin does.
 */
import { httpApp, listen } from '../../src/platform/web/http';
import { captureConsole, operatorLog } from '../../src/app/operator-log';
import { connectTeams } from '../../src/platform/teams/connect-teams';
import { zone } from '../../src/core/time';
import type { Store } from '../../src/app/flow-context';
import { tenant } from '../fakes/teams-bot';
import { appId, channelServiceUrl } from '../fakes/teams-keys';
import { drawPlainly, fakeReceiver } from '../fakes/teams-receiver';

const [openIdMetadataUrl = '', isCaptured = ''] = process.argv.slice(2);

async function run(): Promise<void> {
  const log = operatorLog('info');
  if (isCaptured === 'captured') captureConsole(console, log);
  const teams = connectTeams({
    ...{ appId, appPassword: 'not-a-secret', appType: 'SingleTenant', tenantId: tenant },
    ...{ isSandbox: false, serviceUrl: channelServiceUrl, openIdMetadataUrl },
    ...{ receiver: fakeReceiver(), draw: drawPlainly, zone: zone('Europe/Stockholm'), log },
  });
  const store = { isReady: () => Promise.resolve(true) } as Partial<Store> as Store;
  const web = await listen(httpApp({ store, log, routers: [teams.router] }), { port: 0, host: '127.0.0.1' });
  process.stdout.write(`${web.port}\n`);
  process.stdin.on('end', () => void web.close().then(() => process.exit(0))).resume();
}

void run();
