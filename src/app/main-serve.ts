// `npm run serve`: the bot in a real tenant. Refuses to start, listing every problem at once, while it would be unsafe.

import { checkServing } from './config/check-serving';
import { ConfigurationFault } from './config/file-problem';
import { readSettings } from './config/settings';
import { stopOnSignal } from './graceful-stop';
import { openServing } from './open-serving';
import { captureConsole, operatorLog } from './operator-log';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  captureConsole(console, operatorLog(settings.LOG_LEVEL));
  checkServing(settings, process.env);
  const opening = openServing(settings);
  stopOnSignal(opening);
  await opening;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigurationFault ? error.message : String(error)}\n`);
  process.exit(1);
});
