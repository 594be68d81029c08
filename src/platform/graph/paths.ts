// Paths of the Graph calls that the house makes.

const part = (text: string): string => encodeURIComponent(text).replaceAll('%40', '@');

export const userPath = (who: string): string => `/users/${part(who)}`;

export const folderResource = (address: string, folderId: string): string =>
  `${userPath(address)}/mailFolders/${part(folderId)}`;

export const messagePath = (address: string, id: string): string =>
  `${userPath(address)}/messages/${part(id)}`;

/** Which hosts stand for Microsoft Graph: its own, and the one that replaces it. No other ever gets the token. */
export const graphBase = 'https://graph.microsoft.com';
const version = '/v1.0';

export interface GraphHosts {
  /** The address to send to, for one on graph.microsoft.com; undefined for any other host. */
  rewrite(url: string): string | undefined;
  /**
   * A next or delta link as a version-relative path: it stays good when the host that replaces Graph moves. A path
   * of this kind stays as it is. Undefined for a link to another host, version or scheme.
   */
  relative(link: string): string | undefined;
}

export function graphHosts(baseUrl: string = graphBase): GraphHosts {
  const base = new URL(baseUrl).href.replace(/\/+$/, '');
  const prefixes = [`${graphBase}${version}/`, `${base}${version}/`];
  return {
    rewrite: (url) => (url.startsWith(`${graphBase}/`) ? base + url.slice(graphBase.length) : undefined),
    relative: (link) => {
      if (/^\/(?!\/)/.test(link)) return link;
      const normal = URL.canParse(link) ? new URL(link).href : link;
      const prefix = prefixes.find((candidate) => normal.startsWith(candidate));
      return prefix && normal.slice(prefix.length - 1);
    },
  };
}

/** As the documentation spells them; Graph's own links write some of them in small letters. */
const spelled = new Map(
  [
    'users',
    'mailFolders',
    'messages',
    'childFolders',
    'mailboxSettings',
    'messageRules',
    'subscriptions',
  ].map((name) => [name.toLowerCase(), name]),
);

const keyInParentheses = /\((?:'|%27)(.*?)(?:'|%27)\)/gi;

/**
 * A Graph path in one form: `users('ks%40ale.example')/mailfolders('Inbox')` and
 * `users/ks@ale.example/mailFolders/Inbox`. The parts of a path or address below the version, decoded, without host
 * and query.
 */
export function pathSegments(url: string): readonly string[] {
  return url
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .replace(keyInParentheses, '/$1')
    .replaceAll('()', '')
    .split('/')
    .filter((segment) => segment !== '' && segment !== 'v1.0')
    .map((segment) => spelled.get(segment.toLowerCase()) ?? decoded(segment));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The property by which the bot knows its own forwards again. */
export const keyProperty = 'String {7c1e9d3a-52b4-4f0e-9b1d-6f3a0c8e2d41} Name BrevvaktKey';
