// `npm run role -- ROLE OBJECT_ID`: makes the bot's own role in a PostgreSQL server of Azure, as an administrator of it.

import { makeAppRole } from '../src/platform/db/app-role';
import { parseDatabaseUrl } from '../src/platform/db/connect';
import { inWords } from '../src/platform/db/driver-error';
import { readSettings } from '../src/app/config/settings';
import { runCommand } from './run-command';

const usage =
  'Write: npm run role -- ROLE OBJECT_ID, with DATABASE_URL naming the server and the administrator';

async function main(): Promise<void> {
  const [role, objectId, ...rest] = process.argv.slice(2);
  const target = parseDatabaseUrl(readSettings(process.env).DATABASE_URL);
  if (!role || !/^[0-9a-f-]{36}$/i.test(objectId ?? '') || rest.length > 0 || target.kind !== 'postgres')
    throw new Error(usage);
  await makeAppRole(target, { role, objectId: objectId ?? '' }).catch((error: unknown) => {
    throw inWords(error);
  });
  process.stdout.write(`${role} may use the database\n`);
}

runCommand(main);
