import { StoreFault, storeUnavailable, type UnavailableReason } from './store-fault';

/** `again`: nothing was changed and the same transaction may succeed in a moment. */
type DriverError =
  | { readonly kind: 'again'; readonly reason: UnavailableReason }
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason }
  | { readonly kind: 'bug' };

/** By the beginning of the code: SQLite's result codes, PostgreSQL's SQLSTATE classes, the system's own. */
const table: readonly (readonly [RegExp, DriverError['kind'], UnavailableReason])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'again', 'busy'],
  [/^SQLITE_(FULL|IOERR_WRITE|IOERR_SHMSIZE|TOOBIG)/, 'unavailable', 'full'],
  [/^SQLITE_IOERR/, 'unavailable', 'inputOutput'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'unavailable', 'damaged'],
  [/^SQLITE_(READONLY|PERM|AUTH)/, 'unavailable', 'readOnly'],
  [/^SQLITE_CANTOPEN/, 'unavailable', 'cannotOpen'],
  [/^(40001|40P01|55P03)$/, 'again', 'busy'],
  [/^(57014|25P0[34])$/, 'unavailable', 'busy'],
  [/^53(100|200)$/, 'unavailable', 'full'],
  [/^53/, 'unavailable', 'busy'],
  [/^58/, 'unavailable', 'inputOutput'],
  [/^XX00[12]$/, 'unavailable', 'damaged'],
  [/^(25006|42501)$/, 'unavailable', 'readOnly'],
  [/^NO_DATABASE_TOKEN$/, 'unavailable', 'noToken'],
  [/^28P01$/, 'unavailable', 'wrongPassword'],
  [/^28/, 'unavailable', 'notAllowed'],
  [/^3D000$/, 'unavailable', 'noDatabase'],
  [/^(08|57P)/, 'unavailable', 'noConnection'],
  [/^(ECONN|EHOST|ENET|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_|ENOENT)/, 'unavailable', 'noConnection'],
  [/^(EACCES|EROFS|EISDIR|ENOTDIR|EEXIST)/, 'unavailable', 'cannotOpen'],
  [/^(ENOSPC|EDQUOT)/, 'unavailable', 'full'],
  [/^EIO$/, 'unavailable', 'inputOutput'],
  // OpenSSL's names, as Node gives them: https://nodejs.org/api/tls.html#x509-certificate-error-codes
  [
    /^(CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_TLS_|ERR_SSL_|EPROTO)/,
    'unavailable',
    'badCertificate',
  ],
];

/** By the beginning of the words: what SQLite and pg tell without a code of its own. */
const words: readonly (readonly [RegExp, UnavailableReason])[] = [
  [
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/i,
    'noConnection',
  ],
  [
    /^(The server does not support SSL connections|There was an error establishing an SSL connection)/,
    'noTls',
  ],
  [/^(SASL: SCRAM-SERVER-FIRST-MESSAGE: client password|Password must be a string)/, 'wrongPassword'],
  [/^unsupported file format/, 'damaged'],
];

/** What a driver's error means. Anything unknown is a bug of ours and stays as it is. */
export function classify(error: unknown): DriverError {
  const code = codeOf(error);
  const entry = code === undefined ? undefined : table.find(([pattern]) => pattern.test(code));
  if (entry) return { kind: entry[1], reason: entry[2] };
  const { message } = propertiesOf(error);
  const told = typeof message === 'string' ? words.find(([pattern]) => pattern.test(message)) : undefined;
  return told ? { kind: 'unavailable', reason: told[1] } : { kind: 'bug' };
}

/** In words for an operator, if the database is unavailable; else the error as it is. */
export function inWords(error: unknown): Error {
  const meaning = classify(error);
  if (meaning.kind === 'bug' || error instanceof StoreFault) return error as Error;
  return storeUnavailable(meaning.reason, error);
}

/** By what it carries, not by its class: errors of native code and of Node itself may come from another realm. */
function codeOf(error: unknown): string | undefined {
  const { code, errors } = propertiesOf(error);
  if (typeof code === 'string') return code;
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : undefined;
}

const propertiesOf = (error: unknown): { code?: unknown; errors?: unknown; message?: unknown } =>
  typeof error === 'object' && error !== null ? error : {};
