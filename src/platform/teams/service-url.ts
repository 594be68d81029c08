const microsoftHosts = [
  /^smba\.trafficmanager\.net$/,
  /^smba(\.[a-z0-9-]+)*\.teams\.microsoft\.com$/,
  /^([a-z0-9-]+\.)+botframework\.com$/,
];
const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

interface TrustedPlaces {
  readonly isSandbox: boolean;
  /** TEAMS_SERVICE_URL: trusted in the sandbox wherever it points. */
  readonly serviceUrl: string;
}

/** Whether the bot may call that service URL: what it sends there carries the municipality's affairs and its token. */
export function isTrustedServiceUrl(text: string, places: TrustedPlaces): boolean {
  const url = parseUrl(text);
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'https:' && url.port === '' && microsoftHosts.some((host) => host.test(url.hostname)))
    return true;
  return (
    places.isSandbox &&
    (loopbackHosts.has(url.hostname) || url.origin === parseUrl(places.serviceUrl)?.origin)
  );
}

function parseUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

/** Whether a caller's address is this machine. */
export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address);
