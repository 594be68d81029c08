// A Graph path in one form: `users('ks%40ale.example')/mailfolders('Inbox')` and `users/ks@ale.example/mailFolders/Inbox`.

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

/** The parts of a path or address below the version, decoded, without host and query. */
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
