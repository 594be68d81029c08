// The bot's own role in a PostgreSQL server of Azure: it may use and change its own tables, and nothing else there.

import { Client, escapeIdentifier } from 'pg';
import { serverOf, type ServerUrl } from './connect';

interface Identity {
  /** The role's name, which stands in the bot's DATABASE_URL. */
  readonly role: string;
  /** Of the managed identity in Entra. */
  readonly objectId: string;
}

/**
 * Makes the role unless it is there, and lets it into the database that `target` names; whoever signs in is an Entra
 * administrator of the server. Rejects with the driver's error.
 * @source Microsoft: Azure Database for PostgreSQL, manage Entra users
 */
export async function makeAppRole(target: ServerUrl, { role, objectId }: Identity): Promise<void> {
  const server = serverOf(target);
  const { pathname } = new URL(target.connectionString);
  const database = decodeURIComponent(pathname.slice(1));
  // Entra's own functions are in the server's first database alone.
  await within({ ...server, ...firstOf(target) }, async (client) => {
    const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (known.rowCount === 0)
      await client.query('select pgaadauth_create_principal_with_oid($1, $2, $3, false, false)', [
        role,
        objectId,
        'service',
      ]);
    await client.query(
      `grant connect on database ${escapeIdentifier(database)} to ${escapeIdentifier(role)}`,
    );
  });
  await within(server, async (client) => {
    await client.query(`grant usage, create on schema public to ${escapeIdentifier(role)}`);
  });
}

/** The same server's first database. */
function firstOf({ connectionString, password }: ServerUrl) {
  if (password !== undefined) return { database: 'postgres' };
  const address = new URL(connectionString);
  address.pathname = '/postgres';
  return { connectionString: address.href };
}

async function within(
  options: ConstructorParameters<typeof Client>[0],
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client(options);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
