// Which hosts stand for Microsoft Graph: its own, and the one that replaces it. No other ever gets the token.

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
