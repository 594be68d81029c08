// A database in Azure that is signed in to without a password: a token of the bot's own identity stands for it.

import { once } from '../../core/once';
import { ownCredential } from '../own-credential';

/** @source Microsoft: Azure Database for PostgreSQL, connect with managed identity */
const scope = 'https://ossrdbms-aad.database.windows.net/.default';
const azureHost = /\.postgres\.database\.azure\.com$/i;

/** Undefined: the address names the password itself, or a server that knows nothing of Entra. */
export function entraPassword(connectionString: string): (() => Promise<string>) | undefined {
  const { password, hostname } = new URL(connectionString);
  return password === '' && azureHost.test(hostname) ? takeToken : undefined;
}

const credential = once(() => ownCredential(process.env));

/** There is no identity in the environment, or it gives no token for databases. */
class NoDatabaseToken extends Error {
  override readonly name = 'NoDatabaseToken';
  readonly code = 'NO_DATABASE_TOKEN';

  constructor(cause: unknown) {
    super('The identity gives no token for the database', { cause });
  }
}

/** Asked for at each new connection; the identity library keeps a token while it is good. */
async function takeToken(): Promise<string> {
  try {
    const answer = await (await credential())?.getToken(scope);
    if (answer) return answer.token;
  } catch (cause) {
    throw new NoDatabaseToken(cause);
  }
  throw new NoDatabaseToken(undefined);
}
