// The way of a call: its route, its limits, the faults that strike it, its answer.

import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { answerBatch } from './batch';
import type { FaultRule } from './faults';
import { readPreferences } from './graph-call';
import { GraphError, badRequest, tooMany } from './graph-error';
import type { GraphAnswer, GraphCall, GraphRequest, GraphState, MatchedRoute, Route } from './graph-call';
import { findRoute, graphRoutes } from './routes';
import type { Limits } from './traffic';
import type { Person } from '../tenant/directory';

const batchPath = '/$batch';

interface Blow {
  readonly rule: FaultRule | undefined;
  /** Whose mailbox it is about, if it is about one. */
  readonly lane?: string | undefined;
  readonly act: () => Promise<GraphAnswer>;
}

export class Dispatch {
  constructor(
    private readonly state: GraphState,
    private readonly limits: Limits,
  ) {}

  /** Answers a call from outside, which may be a batch. */
  async outer(request: GraphRequest): Promise<GraphAnswer> {
    if (request.method !== 'POST' || pathOf(request) !== batchPath) return this.#inner(request);
    this.state.log.count('POST', batchPath);
    return this.#guarded(request, batchPath, () => {
      const rule = this.state.faults.strike({ method: 'POST', route: batchPath, about: [] });
      return this.#struck(request, { rule, act: () => answerBatch(request, (item) => this.#inner(item)) });
    });
  }

  async #inner(request: GraphRequest): Promise<GraphAnswer> {
    const matched = findRoute(graphRoutes, request.method, pathOf(request));
    return this.#guarded(request, matched?.route.path ?? 'unknown', () => this.#carryOut(request, matched));
  }

  async #carryOut(request: GraphRequest, matched: MatchedRoute | undefined): Promise<GraphAnswer> {
    if (matched === undefined) throw this.#unknown(request, 'no such route');
    const { route, params } = matched;
    const query = new URLSearchParams(request.url.split('?')[1] ?? '');
    const stranger = [...query.keys()].find((name) => !understands(route, name));
    if (stranger !== undefined) throw this.#unknown(request, `no such query parameter: ${stranger}`);
    this.state.log.count(request.method, route.path);
    const call: GraphCall = {
      state: this.state,
      request,
      params,
      query: new Map(query),
      prefer: readPreferences(request.headers.prefer),
      path: pathOf(request),
    };
    const owner = params['user-id'] === undefined ? undefined : this.state.tenant.person(params['user-id']);
    if (!isInScope(this.state, route, owner)) {
      throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    }
    const lane = route.isMail === true ? (owner?.id ?? params['user-id']) : undefined;
    const leave = lane === undefined ? () => undefined : this.limits.enter(lane, request.cameAt);
    try {
      const rule = this.state.faults.strike({
        method: request.method,
        route: route.path,
        about: [params['user-id'] ?? '', owner?.id ?? '', owner?.userPrincipalName ?? ''].map((who) =>
          who.toLowerCase(),
        ),
      });
      if (this.state.faults.faults.latencyMs !== undefined) await delay(this.state.faults.faults.latencyMs);
      const answer = await this.#struck(request, { rule, lane, act: async () => route.answer(call) });
      return withPreferences(call, answer);
    } finally {
      leave();
    }
  }

  async #struck(request: GraphRequest, { rule, lane, act }: Blow): Promise<GraphAnswer> {
    if (rule?.kind === 'hang') await this.state.faults.hang(request.gone);
    if (rule?.kind === 'hang' || rule?.kind === 'cut') return { status: 0, isCut: true };
    if (rule?.kind === 429) {
      const seconds = rule.retryAfterSeconds ?? 1;
      if (lane !== undefined) this.limits.close(lane, seconds);
      throw tooMany('Too many requests.', seconds);
    }
    if (typeof rule?.kind === 'number') throw failure(rule);
    const answer = await act();
    return rule?.kind === 'lost' ? { status: 0, isCut: true } : answer;
  }

  async #guarded(
    request: GraphRequest,
    route: string,
    act: () => Promise<GraphAnswer>,
  ): Promise<GraphAnswer> {
    const answer = await act().catch((error: unknown) => this.#refusal(error));
    this.state.log.answered({ method: request.method, route, url: request.url, status: answer.status });
    return answer;
  }

  #refusal(error: unknown): GraphAnswer {
    const known =
      error instanceof GraphError ? error : new GraphError(500, 'InternalServerError', String(error));
    const body = known.body({ requestId: randomUUID(), date: this.state.now() });
    return { status: known.status, headers: known.headers, body };
  }

  #unknown(request: GraphRequest, why: string): GraphError {
    this.state.log.unknown.push({ method: request.method, url: request.url, why });
    if (why === 'no such route')
      return new GraphError(404, 'UnknownError', `Resource not found: ${request.url}`);
    return badRequest(`Query option is not supported: ${why}`);
  }
}

/** Mail is limited to the scope; settings and rules of an inbox are another permission. */
function isInScope({ mailScope }: GraphState, route: Route, owner: Person | undefined): boolean {
  const isMail = /^\/users\/\{user-id\}\/(mailFolders|messages|sendMail)/.test(route.path);
  if (mailScope === undefined || owner === undefined || !isMail || route.path.includes('messageRules'))
    return true;
  const own = owner.userPrincipalName.toLowerCase();
  return mailScope().some((address) => address.toLowerCase() === own);
}

const pathOf = ({ url }: GraphRequest): string => url.split('?')[0] ?? '';

const understands = (route: Route, name: string): boolean =>
  route.query?.includes(name) === true ||
  (route.isPaged === true && (name === '$skiptoken' || name === '$deltatoken'));

const codes: Readonly<Record<string, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  404: 'ErrorItemNotFound',
  503: 'ServiceUnavailable',
};

function failure({ kind, retryAfterSeconds }: FaultRule): GraphError {
  const error = new GraphError(Number(kind), codes[String(kind)] ?? 'UnknownError', 'Something went wrong.');
  if (retryAfterSeconds !== undefined) error.headers = { 'Retry-After': String(retryAfterSeconds) };
  return error;
}

function withPreferences(call: GraphCall, answer: GraphAnswer): GraphAnswer {
  const applied = [
    ...(call.prefer.immutableIds ? ['IdType="ImmutableId"'] : []),
    ...(call.prefer.maxPageSize === undefined ? [] : [`odata.maxpagesize=${call.prefer.maxPageSize}`]),
  ];
  if (applied.length === 0) return answer;
  return { ...answer, headers: { ...answer.headers, 'Preference-Applied': applied.join(', ') } };
}
