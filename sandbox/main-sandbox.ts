// `npm start`: the sandbox. The bot with its real adapters over HTTP, a local Graph and Teams, a virtual clock, a page.

import { ConfigurationFault } from '../src/app/config/file-problem';
import { openSandbox } from './open-sandbox';
import { readSandboxSettings } from './sandbox-settings';
import { stopOnSignal } from '../src/app/graceful-stop';

const usage = `npm start: the sandbox, on this machine alone.
  PORT            3978; PORT=4000 npm start where that is taken
  SANDBOX_NOW     2026-12-01T07:45:00+01:00, when its clock begins; it runs on, and you move it ahead on the page
  SANDBOX_CLOCK   running; frozen: it stands until it is moved
  DATABASE_URL    where it remembers; left out it forgets everything at a stop
All variables: docs/reference.md
`;

async function main(): Promise<void> {
  if (process.argv.slice(2).some((one) => one === '--help' || one === '-h')) {
    process.stdout.write(usage);
    return;
  }
  const opening = openSandbox(readSandboxSettings(process.env));
  stopOnSignal(opening);
  process.stdout.write((await opening).greeting);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigurationFault ? error.message : String(error)}\n`);
  process.exit(1);
});
