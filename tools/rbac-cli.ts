// `npm run rbac`: prints the PowerShell that limits the app to the mailboxes of the municipality file; runs nothing.

import { readMunicipality } from '../src/app/config/read-municipality';
import { readSettings } from '../src/app/config/settings';
import { clientIdOf, noClientId, rbacScript } from './rbac-script';
import { runCommand } from './run-command';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const municipality = await readMunicipality(settings.MUNICIPALITY_FILE ?? 'env/sandbox.municipality.yaml');
  const clientId = clientIdOf(process.env);
  process.stdout.write(rbacScript(municipality, clientId));
  if (clientId !== undefined) return;
  process.stderr.write(noClientId);
  process.exitCode = 1;
}

runCommand(main);
