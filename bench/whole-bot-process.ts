// The whole bot as the sandbox opens it: durable SQLite, its adapters over HTTP, cards drawn; the Connector's limits lifted.

import { readSandboxSettings } from '../sandbox/sandbox-settings';
import { openSandbox } from '../sandbox/open-sandbox';

async function main(): Promise<void> {
  const sandbox = await openSandbox(readSandboxSettings(process.env), {
    limits: { spacingMillis: 0, windows: [] },
    outlives: 'power',
  });
  process.send?.({ url: sandbox.url.replace('/sandbox', '') });
}

void main();
