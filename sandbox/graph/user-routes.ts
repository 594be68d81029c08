// People and groups: `/users`, their delta, their managers, the members of a group.

import { z } from 'zod';
import type { Person } from '../tenant/directory';
import type { TeamsApp } from '../tenant/tenant';
import { parseBody, type GraphAnswer, type GraphCall, type Route } from './graph-call';
import { badRequest, noSuchUser, GraphError } from './graph-error';
import { parseFilter } from './odata-filter';
import { followedLink, linkTo, pageOf, pageSizeOf, type Page } from './pages';
import { render, selected, type Renderers } from './render-message';
import { personIn } from './whereabouts';

const metadata = 'https://graph.microsoft.com/v1.0/$metadata#';

const userRenderers: Renderers<Person> = {
  businessPhones: (person) => person.businessPhones,
  displayName: (person) => person.displayName,
  givenName: (person) => person.givenName,
  jobTitle: (person) => person.jobTitle,
  mail: (person) => (person.hasMailbox ? person.userPrincipalName : null),
  mobilePhone: (person) => person.mobilePhone,
  officeLocation: (person) => person.officeLocation,
  preferredLanguage: (person) => person.preferredLanguage,
  surname: (person) => person.surname,
  userPrincipalName: (person) => person.userPrincipalName,
  id: (person) => person.id,
  accountEnabled: (person) => person.accountEnabled,
  city: (person) => person.city,
  companyName: () => null,
  country: () => null,
  department: (person) => person.department,
  faxNumber: () => null,
  mailNickname: (person) => person.userPrincipalName.split('@')[0],
  postalCode: (person) => person.postalCode,
  proxyAddresses: (person) => [`SMTP:${person.userPrincipalName}`],
  state: () => null,
  streetAddress: (person) => person.streetAddress,
  userType: (person) => person.userType,
};
const usual = Object.keys(userRenderers).slice(0, 11);
const userResource = { type: 'microsoft.graph.user', renderers: userRenderers };
const listQuery = ['$top', '$filter', '$count', '$orderby', '$select', '$expand'] as const;
const pageRules = { usual: 100, most: 999 };

type Drawing = (person: Person) => Record<string, unknown>;

function drawing(call: GraphCall, options: ReadonlyMap<string, string> = call.query): Drawing {
  const names = selected(options, userResource) ?? usual;
  const expand = options.get('$expand');
  if (expand === undefined) return (person) => render(person, userRenderers, [...new Set([...names, 'id'])]);
  const inner = /^manager(?:\(\$select=([\w,]+)\))?$/.exec(expand);
  if (inner === null)
    throw badRequest(`Could not find a property named '${expand}' on type 'microsoft.graph.user'.`);
  const managerNames = inner[1]?.split(',') ?? usual;
  return (person) => {
    const manager = call.state.tenant.person(person.managerId ?? '');
    const drawn = render(person, userRenderers, [...new Set([...names, 'id'])]);
    if (manager === undefined) return drawn;
    const managerDrawn = render(manager, userRenderers, [...new Set([...managerNames, 'id'])]);
    return { ...drawn, manager: { '@odata.type': '#microsoft.graph.user', ...managerDrawn } };
  };
}

function filtered(people: readonly Person[], options: ReadonlyMap<string, string>): readonly Person[] {
  const filter = options.get('$filter');
  if (filter === undefined) return people;
  const predicate = parseFilter(filter, (path) => path in userRenderers);
  return people.filter((person) => predicate((path) => userRenderers[path]?.(person)));
}

function sorted(people: readonly Person[], options: ReadonlyMap<string, string>): readonly Person[] {
  const [name, direction] = (options.get('$orderby') ?? '').split(' ');
  if (name === undefined || name === '') return people;
  const sign = direction === 'desc' ? -1 : 1;
  const key = (person: Person) => {
    const value = userRenderers[name]?.(person);
    return typeof value === 'string' ? value : '';
  };
  return [...people].sort((a, b) => sign * key(a).localeCompare(key(b), 'sv'));
}

function answerList(call: GraphCall, page: Page<Person>): GraphAnswer {
  const isCounted =
    page.options.get('$count') === 'true' && call.request.headers.consistencylevel === 'eventual';
  return {
    status: 200,
    body: {
      '@odata.context': `${metadata}users`,
      ...(isCounted ? { '@odata.count': page.count } : {}),
      ...page.nextLink,
      value: page.items.map(drawing(call, page.options)),
    },
  };
}

const listUsers = (call: GraphCall): GraphAnswer =>
  answerList(
    call,
    pageOf(call, pageRules, (options) =>
      sorted(filtered(call.state.tenant.directory.list(), options), options),
    ),
  );

function listMembers(call: GraphCall): GraphAnswer {
  const id = call.params['group-id'] ?? '';
  const members = call.state.tenant.directory.membersOf(id);
  if (members === undefined) throw noSuchUser(id);
  return answerList(
    call,
    pageOf(call, pageRules, (options) => sorted(filtered(members, options), options)),
  );
}

function getManager(call: GraphCall): GraphAnswer {
  const person = personIn(call);
  const manager = call.state.tenant.person(person.managerId ?? '');
  if (manager === undefined) throw noSuchUser('manager');
  const context = {
    '@odata.context': `${metadata}directoryObjects/$entity`,
    '@odata.type': '#microsoft.graph.user',
  };
  return { status: 200, body: { ...context, ...drawing(call)(manager) } };
}

/** One page of the directory's changes: everybody in the first round, later only who changed. */
function usersDelta(call: GraphCall): GraphAnswer {
  const { directory } = call.state.tenant;
  const link = followedLink(call);
  const options = link === undefined ? call.query : new Map(Object.entries(link.options));
  const draw = drawing(call, options);
  const isFirstRound = link === undefined ? call.query.get('$deltatoken') !== 'latest' : link.from === -1;
  const from = link?.from ?? (isFirstRound ? -1 : directory.changes.length);
  const end = link !== undefined && call.query.has('$skiptoken') ? link.end : directory.changes.length;
  const ids =
    from === -1 ? directory.list().map(({ id }) => id) : latestIds(directory.changes.slice(from, end));
  const pageSize = link?.pageSize ?? pageSizeOf(call, pageRules);
  const start = call.query.has('$skiptoken') ? (link?.cursor ?? 0) : 0;
  const rest = { options: plainOptions(options), pageSize, end, from, cursor: start + pageSize };
  const next =
    rest.cursor < ids.length
      ? { '@odata.nextLink': linkTo(call, '$skiptoken', rest) }
      : { '@odata.deltaLink': linkTo(call, '$deltatoken', { ...rest, from: end, cursor: 0 }) };
  const value = ids.slice(start, rest.cursor).map((id) => {
    const person = directory.find(id);
    return person === undefined ? { id, '@removed': { reason: 'changed' } } : draw(person);
  });
  return { status: 200, body: { '@odata.context': `${metadata}users`, ...next, value } };
}

const latestIds = (changes: readonly { readonly id: string }[]): readonly string[] => [
  ...new Set(changes.map(({ id }) => id)),
];

export const plainOptions = (options: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...options].filter(([name]) => name !== '$deltatoken' && name !== '$skiptoken'));

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/users', query: listQuery, isPaged: true, answer: listUsers },
  { method: 'GET', path: '/users/delta', query: ['$select', '$top'], isPaged: true, answer: usersDelta },
  {
    method: 'GET',
    path: '/users/{user-id}',
    query: ['$select', '$expand'],
    answer: (call) => ({
      status: 200,
      body: { '@odata.context': `${metadata}users/$entity`, ...drawing(call)(personIn(call)) },
    }),
  },
  { method: 'GET', path: '/users/{user-id}/manager', query: ['$select'], answer: getManager },
  {
    method: 'GET',
    path: '/groups/{group-id}/transitiveMembers/microsoft.graph.user',
    query: listQuery.filter((name) => name !== '$expand'),
    isPaged: true,
    answer: listMembers,
  },
];

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

/** The Teams app in the organisation's catalogue, and installing it for a person. */
export const appRoutes: readonly Route[] = [
  { method: 'GET', path: '/appCatalogs/teamsApps', query: ['$filter', '$select'], answer: listApps },
  { method: 'POST', path: '/users/{user-id}/teamwork/installedApps', answer: install },
];
