// `npm start`: the sandbox. The bot with its real adapters over HTTP, a local Graph and Teams, a virtual clock, a page.

import { ConfigurationFault } from '../src/app/config/file-problem';
import { openSandbox } from './open-sandbox';
import { readSandboxSettings } from './sandbox-settings';
import { stopOnSignal } from '../src/app/graceful-stop';

async function main(): Promise<void> {
  const opening = openSandbox(readSandboxSettings(process.env));
  stopOnSignal(opening);
  process.stdout.write((await opening).greeting);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigurationFault ? error.message : String(error)}\n`);
  process.exit(1);
});
