// `npm run doctor [-- --json] [-- --rbac] [-- --roster] [-- --inventory FILE]`: checks a tenant's set-up, one line a check with the remedy; changes nothing.

import { visitTenant } from './doctor/visit-tenant';
import { runCommand } from './run-command';

runCommand(async () => {
  const print = (text: string) => process.stdout.write(text);
  const isWell = await visitTenant({ args: process.argv.slice(2), env: process.env, print });
  process.exitCode = isWell ? 0 : 1;
});
