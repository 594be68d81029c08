/** The Teams app in the organisation's catalogue, and installing it for a person. */
import { z } from 'zod';
import { parseBody } from './body';
import type { GraphAnswer, GraphCall } from './graph-call';
import { GraphError, badRequest } from './graph-error';
import { parseFilter } from './odata-filter';
import type { Route } from './routes';
import { render, selected, type Renderers } from './select';
import type { TeamsApp } from '../tenant/tenant';
import { personIn } from './whereabouts';

const appRenderers: Renderers<TeamsApp> = {
  id: (app) => app.id,
  externalId: (app) => app.externalId,
  displayName: (app) => app.displayName,
  distributionMethod: () => 'organization',
};

function listApps(call: GraphCall): GraphAnswer {
  const { app } = call.state.tenant;
  const names = selected(call.query, { type: 'microsoft.graph.teamsApp', renderers: appRenderers });
  const filter = call.query.get('$filter');
  const isWanted = filter === undefined ? () => true : parseFilter(filter, (path) => path in appRenderers);
  const apps = isWanted((path) => appRenderers[path]?.(app)) ? [app] : [];
  const drawn = apps.map((each) => render(each, appRenderers, names ?? Object.keys(appRenderers)));
  return { status: 200, body: { value: drawn } };
}

const installBody = z.strictObject({ 'teamsApp@odata.bind': z.string() });

function install(call: GraphCall): GraphAnswer {
  const { app, installedFor } = call.state.tenant;
  const person = personIn(call);
  const bound = parseBody(call.request.body, installBody)['teamsApp@odata.bind'];
  const id = /\/appCatalogs\/teamsApps\/([^/?]+)$/.exec(bound)?.[1];
  if (id === undefined) throw badRequest('Invalid bind property name teamsApp.');
  if (id !== app.id) throw new GraphError(404, 'NotFound', 'The app was not found in the catalogue.');
  if (installedFor.has(person.id)) throw new GraphError(409, 'Conflict', 'The app is already installed.');
  installedFor.add(person.id);
  return { status: 201 };
}

export const appRoutes: readonly Route[] = [
  { method: 'GET', path: '/appCatalogs/teamsApps', query: ['$filter', '$select'], answer: listApps },
  { method: 'POST', path: '/users/{user-id}/teamwork/installedApps', answer: install },
];
