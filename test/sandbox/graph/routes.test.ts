import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findRoute, graphRoutes } from '../../../sandbox/graph/routes';

const root = dirname(require.resolve('@microsoft/teams.graph-endpoints'));

/** Every `METHOD path` of Microsoft's own list, with its query parameters. */
function publicRoutes(): Map<string, readonly string[]> {
  const routes = new Map<string, readonly string[]>();
  const pattern = /method:"(\w+)",path:"([^"]+)"(?:,paramDefs:\{((?:\w+:\[[^\]]*\],?)*)\})?/g;
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) visit(join(folder, entry.name));
      if (entry.name !== 'index.js') continue;
      for (const [, method = '', path = '', defs = ''] of readFileSync(
        join(folder, entry.name),
        'utf8',
      ).matchAll(pattern)) {
        const query = /query:\[([^\]]*)\]/.exec(defs)?.[1] ?? '';
        routes.set(
          `${method.toUpperCase()} ${path}`,
          query.split(',').map((name) => name.replaceAll('"', '')),
        );
      }
    }
  };
  for (const folder of ['users', 'groups', 'communications', 'subscriptions', 'appCatalogs'])
    visit(join(root, folder));
  return routes;
}

/** That list names no functions, casts or media of items: these are held against what they are bound to. */
const boundTo: Readonly<Record<string, string>> = {
  '/users/delta': '/users',
  '/users/{user-id}/messages/{message-id}/$value': '/users/{user-id}/messages/{message-id}',
  '/users/{user-id}/mailFolders/{mailFolder-id}/messages/delta':
    '/users/{user-id}/mailFolders/{mailFolder-id}/messages',
  '/groups/{group-id}/transitiveMembers/microsoft.graph.user': '/groups/{group-id}/transitiveMembers',
};

/** Newer than that list: by Microsoft's own page (Graph v1.0, List messageTraces). */
const newer = new Map([['GET /admin/exchange/tracing/messageTraces', ['$filter', '$top', '$skiptoken']]]);

const known = new Map([...publicRoutes(), ...newer]);

it.each(graphRoutes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s is a public route of Graph, and so is each of its query parameters',
  (_, route) => {
    const query = known.get(`${route.method} ${boundTo[route.path] ?? route.path}`);
    expect(query).toBeDefined();
    expect(query).toEqual(expect.arrayContaining([...(route.query ?? [])]));
  },
);

it.each([
  'GET /users/1',
  'GET /users',
  'GET /users/delta',
  'GET /groups/1/transitiveMembers/microsoft.graph.user',
  'GET /users/1/manager',
  'POST /communications/getPresencesByUserId',
  'POST /users/1/getMailTips',
  'GET /users/1/mailboxSettings',
  'GET /users/1/mailFolders/inbox',
  'GET /users/1/mailFolders/inbox/childFolders',
  'POST /users/1/mailFolders/inbox/childFolders',
  'GET /users/1/mailFolders/inbox/messages/delta',
  'GET /users/1/mailFolders/drafts/messages',
  'GET /users/1/messages/2',
  'PATCH /users/1/messages/2',
  'POST /users/1/messages/2/createForward',
  'POST /users/1/messages/2/send',
  'POST /users/1/messages/2/move',
  'POST /users/1/messages/2/permanentDelete',
  'GET /users/1/mailFolders/inbox/messageRules',
  'POST /users/1/mailFolders/inbox/messageRules',
  'DELETE /users/1/mailFolders/inbox/messageRules/2',
  'GET /admin/exchange/tracing/messageTraces',
  'GET /subscriptions',
  'POST /subscriptions',
  'PATCH /subscriptions/1',
  'DELETE /subscriptions/1',
  'GET /appCatalogs/teamsApps',
  'POST /users/1/teamwork/installedApps',
])('the contract’s %s is there', (call) => {
  const [method = '', path = ''] = call.split(' ');
  expect(findRoute(graphRoutes, method, path)).toBeDefined();
});
