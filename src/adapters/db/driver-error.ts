import type { UnavailableReason } from './store-fault';

/** `again`: nothing was changed and the same transaction may succeed in a moment. */
type DriverError =
  | { readonly kind: 'again'; readonly reason: UnavailableReason }
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason }
  | { readonly kind: 'bug' };

/** By the beginning of the code: SQLite's result codes, PostgreSQL's SQLSTATE classes, the system's own. */
const table: readonly (readonly [RegExp, DriverError['kind'], UnavailableReason])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'again', 'busy'],
  [/^SQLITE_(FULL|IOERR_WRITE|TOOBIG)/, 'unavailable', 'full'],
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
  [/^25006$/, 'unavailable', 'readOnly'],
  [/^(08|57P|28|3D000)/, 'unavailable', 'noConnection'],
  [/^(ECONN|EHOST|ENET|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_|ENOENT)/, 'unavailable', 'noConnection'],
  [/^(EACCES|EROFS|EISDIR|ENOTDIR|EEXIST)/, 'unavailable', 'cannotOpen'],
  [/^(ENOSPC|EDQUOT)/, 'unavailable', 'full'],
  [/^EIO$/, 'unavailable', 'inputOutput'],
];

/** What a driver's error means. Anything unknown is a bug of ours and stays as it is. */
export function classify(error: unknown): DriverError {
  const code = codeOf(error);
  const entry = code === undefined ? undefined : table.find(([pattern]) => pattern.test(code));
  if (entry) return { kind: entry[1], reason: entry[2] };
  return isLostConnection(error) ? { kind: 'unavailable', reason: 'noConnection' } : { kind: 'bug' };
}

/** By what it carries, not by its class: errors of native code and of Node itself may come from another realm. */
function codeOf(error: unknown): string | undefined {
  const { code, errors } = propertiesOf(error);
  if (typeof code === 'string') return code;
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : undefined;
}

const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/i;

/** pg tells these without a code. */
function isLostConnection(error: unknown): boolean {
  const { message } = propertiesOf(error);
  return typeof message === 'string' && lostConnection.test(message);
}

const propertiesOf = (error: unknown): { code?: unknown; errors?: unknown; message?: unknown } =>
  typeof error === 'object' && error !== null ? error : {};
