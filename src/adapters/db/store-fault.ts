/** `StoreUnavailable`: try again later; the others: an operator has to act before the bot can start. */
type StoreFaultCode = 'StoreUnavailable' | 'DatabaseIsNewer' | 'BadDatabaseUrl';

/** Why a database is unavailable. */
export type UnavailableReason =
  'busy' | 'full' | 'inputOutput' | 'damaged' | 'readOnly' | 'noConnection' | 'cannotOpen';

const remedies: Readonly<Record<UnavailableReason, string>> = {
  busy: 'Another program holds the database for long. Find it, or wait.',
  full: 'The disk of the database is full. Make room; the bot goes on by itself.',
  inputOutput: 'The disk of the database answers with errors. Check the disk.',
  damaged: 'The database file is damaged. Put the latest backup back.',
  readOnly: 'The database can only be read. Give the bot write access to the file and its directory.',
  noConnection: 'The database server does not answer. Check that it runs and that DATABASE_URL is right.',
  cannotOpen: 'The database cannot be opened. Check the path in DATABASE_URL and its permissions.',
};

/** A fault of the database, in words for an operator; `cause` carries the driver's own error. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';

  constructor(
    readonly code: StoreFaultCode,
    readonly reason: UnavailableReason | undefined,
    message: { readonly sentence: string; readonly remedy: string; readonly cause?: unknown },
  ) {
    super(`${message.sentence} ${message.remedy}`, { cause: message.cause });
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
    remedy: 'Write sqlite:PATH, sqlite::memory: or postgres://USER:PASSWORD@HOST/DATABASE.',
  });
