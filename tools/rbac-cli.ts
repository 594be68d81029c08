// `npm run rbac`: prints the PowerShell that limits the app to the mailboxes of the municipality file; runs nothing.

import { readMunicipality } from '../src/app/config/read-municipality';
import { readSettings } from '../src/app/config/settings';
import { rbacScript } from './rbac-script';
import { runCommand } from './run-command';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const municipality = await readMunicipality(settings.MUNICIPALITY_FILE ?? 'env/sandbox.municipality.yaml');
  process.stdout.write(rbacScript(municipality, process.env['AZURE_CLIENT_ID'] ?? settings.MicrosoftAppId));
}

runCommand(main);
