/** The form of a route, and how a call finds its own. */
import type { GraphAnswer, GraphCall } from './graph-call';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** As the public list of endpoints writes it: `/users/{user-id}/messages/{message-id}`. */
  readonly path: string;
  /** Query parameters it understands, `$skiptoken` and `$deltatoken` aside. */
  readonly query?: readonly string[];
  /** It follows links. */
  readonly isPaged?: boolean;
  /** It works on a mailbox, and so within Outlook's limits. */
  readonly isMail?: boolean;
  readonly answer: (call: GraphCall) => GraphAnswer | Promise<GraphAnswer>;
}

export interface MatchedRoute {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** `mailFolders('inbox')` and `mailFolders/inbox` are the same. */
export const segmentsOf = (path: string): readonly string[] =>
  path
    .replace(/\('([^']*)'\)/g, '/$1')
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode);

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function match(route: Route, segments: readonly string[]): Record<string, string> | undefined {
  const template = route.path.split('/').filter((part) => part !== '');
  if (template.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of template.entries()) {
    const segment = segments[at] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = segment;
    else if (part.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return params;
}

/** A route with fewer parameters wins, so `/users/delta` is nobody's id. */
export function findRoute(routes: readonly Route[], method: string, path: string): MatchedRoute | undefined {
  const segments = segmentsOf(path);
  let best: MatchedRoute | undefined;
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = match(route, segments);
    if (params === undefined) continue;
    const isBetter = best === undefined || Object.keys(params).length < Object.keys(best.params).length;
    if (isBetter) best = { route, params };
  }
  return best;
}
