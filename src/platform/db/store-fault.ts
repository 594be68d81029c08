/** `StoreUnavailable`: try again later; the others: an operator has to act before the bot can start. */
type StoreFaultCode = 'StoreUnavailable' | 'DatabaseIsNewer' | 'BadDatabaseUrl';

/** Why a database is unavailable. */
export type UnavailableReason =
  | 'busy'
  | 'full'
  | 'inputOutput'
  | 'damaged'
  | 'readOnly'
  | 'noConnection'
  | 'cannotOpen'
  | 'wrongPassword'
  | 'noToken'
  | 'notAllowed'
  | 'noDatabase'
  | 'noTls'
  | 'badCertificate';

const remedies: Readonly<Record<UnavailableReason, string>> = {
  busy: 'Another program holds the database for long. Find it, or wait.',
  full: 'The disk of the database is full. Make room; the bot goes on by itself.',
  inputOutput: 'The disk of the database answers with errors. Check the disk.',
  damaged: 'The database file is damaged. Put the latest backup back.',
  readOnly:
    'The database can only be read. Give the bot write access: to the file and its directory, or to the schema on a server that is no copy.',
  noConnection: 'The database server does not answer. Check that it runs and that DATABASE_URL is right.',
  cannotOpen: 'The database cannot be opened. Check the path in DATABASE_URL and its permissions.',
  wrongPassword:
    'The database server refuses the user or the password. Check both in DATABASE_URL; an identity of Entra needs a role of its own in the server.',
  noToken:
    "DATABASE_URL has no password, and the bot's identity gives no token for the database. Assign the managed identity to where the bot runs, and check AZURE_CLIENT_ID.",
  notAllowed:
    'The database server does not let the user in from here. Check the user in DATABASE_URL and pg_hba.conf; where that asks for TLS, add ?sslmode=verify-full to DATABASE_URL.',
  noDatabase:
    'The server has no database of that name. Create it, or correct the name at the end of DATABASE_URL.',
  noTls:
    'The database server speaks no TLS, and DATABASE_URL asks for it. Turn on ssl in the server, or leave sslmode out on a network that you trust.',
  badCertificate:
    'The certificate of the database server is not accepted. Check its name and its dates, and name its authority with sslrootcert in DATABASE_URL.',
};

/** A fault of the database, in words for an operator; `cause` carries the driver's own error. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  /** What to do about it. */
  readonly remedy: string;

  constructor(
    readonly code: StoreFaultCode,
    readonly reason: UnavailableReason | undefined,
    message: { readonly sentence: string; readonly remedy: string; readonly cause?: unknown },
  ) {
    super(`${message.sentence} ${message.remedy}`, { cause: message.cause });
    this.remedy = message.remedy;
  }
}

export const storeUnavailable = (reason: UnavailableReason, cause: unknown): StoreFault =>
  new StoreFault('StoreUnavailable', reason, {
    sentence: 'The database is unavailable.',
    remedy: remedies[reason],
    cause,
  });

export const databaseIsNewer = (migration: string): StoreFault =>
  new StoreFault('DatabaseIsNewer', undefined, {
    sentence: `The database was made by a newer version of the bot (it has ${migration}).`,
    remedy: 'Start that version, or put a backup from before the upgrade back.',
  });

/** The URL itself is not repeated: it may hold a password. */
export const badDatabaseUrl = (): StoreFault =>
  new StoreFault('BadDatabaseUrl', undefined, {
    sentence: 'DATABASE_URL is not understood.',
    remedy:
      'Write sqlite:PATH, sqlite::memory: or postgres://USER:PASSWORD@HOST/DATABASE, without a password for Entra in Azure.',
  });
