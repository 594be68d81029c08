// Every route of this Graph, and how a call finds its own.

import { segmentsOf, type MatchedRoute, type Route } from './graph-call';
import { absenceRoutes } from './absence-routes';
import { appRoutes, userRoutes } from './user-routes';
import { deltaRoutes } from './delta-routes';
import { folderRoutes } from './folder-routes';
import { forwardRoutes, messageRoutes } from './message-routes';
import { traceRoutes } from './trace-routes';
import { subscriptionRoutes } from './subscription-routes';

/** Every call that the house makes but `$batch` itself. */
export const graphRoutes: readonly Route[] = [
  ...userRoutes,
  ...absenceRoutes,
  ...folderRoutes,
  ...messageRoutes,
  ...deltaRoutes,
  ...forwardRoutes,
  ...subscriptionRoutes,
  ...appRoutes,
  ...traceRoutes,
];

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
