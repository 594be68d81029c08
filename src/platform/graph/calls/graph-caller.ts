// One call of Microsoft Graph through its client, and the answer as a value: the only place that knows the client.

import { AuthenticationHandler, Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { Clock } from '../../../core/clock';
import type { OperatorLog } from '../../../core/log';
import {
  CallSheet,
  faultCodes,
  GraphFault,
  middleware,
  sheetOf,
  type Step,
  type TakeBytes,
} from './call-sheet';
import { laneOf, type Gate, type Lane, type Release } from './gate';
import { graphBase, type GraphHosts } from '../paths';
import { metricsStep, routeOf, type GraphCallEvent } from './metrics-step';
import type { Pace } from './pace';
import { retryStep } from './retry-step';
import { sendStep } from './send-step';
import { tokenProvider, type TokenSource } from './token';

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Relative to the version, e.g. `/users/1`. */
  readonly path: string;
  /** Real milliseconds since 1970 at which it is given up; without it the pace's patience from now. */
  readonly until?: number;
  readonly body?: object;
  readonly prefer?: readonly string[];
  /** For a POST that only reads; the other methods may always be repeated. */
  readonly isRepeatable?: boolean;
  readonly lane?: Lane;
  /** Takes a good answer as it comes, which then is no JSON; begun anew with each try. */
  readonly takeBytes?: TakeBytes;
}

/** `refused`: Graph's answer, which another try would not change; `unavailable`: none within the budget. */
export type Answer =
  | { readonly kind: 'ok'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string }
  | Unavailable;

interface Unavailable {
  readonly kind: 'unavailable';
  readonly code: string;
  /** Of the answer that came; without one it is not known whether Graph did it, unless `code` says that it was never sent. */
  readonly status?: number;
  /** So many milliseconds Graph asked to be left alone by everybody: what is put off is for another process, too. */
  readonly afterMillis?: number;
}

export type CallGraph = (call: GraphCall) => Promise<Answer>;

interface CallerDeps {
  readonly hosts: GraphHosts;
  readonly gate: Gate;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly log: OperatorLog;
  readonly credential: TokenSource;
  readonly scope: string;
  readonly metrics: (event: GraphCallEvent) => void;
  readonly fetch: typeof fetch;
}

/** Without it, a message gets another id when it is moved. */
export const immutableIds = 'IdType="ImmutableId"';

export function graphCaller(deps: CallerDeps): CallGraph {
  const client = Client.initWithMiddleware({
    baseUrl: graphBase,
    defaultVersion: 'v1.0',
    middleware: [
      new AuthenticationHandler(tokenProvider(deps.credential, deps.scope, deps.pace)),
      middleware(retryStep(deps)),
      middleware(gateStep(deps)),
      middleware(metricsStep(deps.clock, deps.metrics)),
      middleware(sendStep(deps)),
    ],
  });
  return async (call) => {
    const isRepeatable = call.isRepeatable ?? call.method !== 'POST';
    const until = call.until ?? deps.clock.realMillis() + deps.pace.patienceMillis;
    const sheet = new CallSheet(call.lane ?? laneOf(call.path), until, isRepeatable);
    sheet.takeBytes = call.takeBytes;
    const answer = await answerOf(prepare(client, call, sheet), call, sheet);
    if (answer.kind !== 'unavailable') return answer;
    const route = routeOf(call.path);
    deps.log.debug('Microsoft Graph did not carry out a call.', {
      route,
      method: call.method,
      code: answer.code,
    });
    const afterMillis = deps.gate.heldUntil(sheet.lane.key) - deps.clock.realMillis();
    return afterMillis > 0 ? { ...answer, afterMillis } : answer;
  };
}

const prepare = (client: Client, call: GraphCall, sheet: CallSheet): GraphRequest =>
  client
    .api(call.path)
    .header('Accept', call.takeBytes === undefined ? 'application/json' : '*/*')
    .header('Prefer', [immutableIds, ...(call.prefer ?? [])].join(', '))
    .responseType(ResponseType.RAW)
    .middlewareOptions([sheet]);

async function answerOf(request: GraphRequest, call: GraphCall, sheet: CallSheet): Promise<Answer> {
  try {
    const response = await send(request, call);
    return response.ok ? { kind: 'ok', body: sheet.body } : refusal(response.status, sheet.body);
  } catch (error) {
    if (sheet.takerFault !== undefined) throw sheet.takerFault.why;
    return { kind: 'unavailable', code: faultOf(error) };
  }
}

function send(request: GraphRequest, call: GraphCall): Promise<Response> {
  const verbs = {
    GET: () => request.get() as Promise<Response>,
    POST: () => request.post(call.body ?? {}) as Promise<Response>,
    PATCH: () => request.patch(call.body ?? {}) as Promise<Response>,
    DELETE: () => request.delete() as Promise<Response>,
  };
  return verbs[call.method]();
}

/** The client wraps what its middlewares throw and keeps only the message, which is the code. */
function faultOf(error: unknown): string {
  const code = error instanceof Error && faultCodes.find((known) => known === error.message);
  if (code) return code;
  throw error;
}

const errorBody = z.object({ error: z.object({ code: z.string().regex(/^[\w.-]{1,80}$/) }) });

/** An error answer of Graph, by itself or inside a batch. */
export function refusal(status: number, body: unknown): Answer {
  const parsed = errorBody.safeParse(body);
  const code = parsed.success ? parsed.data.error.code : `status${status}`;
  const isPassing = status === 429 || status >= 500 || status < 400;
  return isPassing ? { kind: 'unavailable', status, code } : { kind: 'refused', status, code };
}

/** Lets a try through when there is a place for it, and Graph has not asked to stay away. */
function gateStep(deps: CallerDeps): Step {
  return async (context, next) => {
    const sheet = sheetOf(context);
    const leave = await enter(deps, sheet);
    try {
      await next();
    } finally {
      leave();
    }
  };
}

/** Another call about this mailbox may be told to wait while this one stands in line: the pause is for all of them. */
async function enter({ gate, pace, clock }: CallerDeps, { lane, until }: CallSheet): Promise<Release> {
  for (;;) {
    const leave = await gate.enter(lane, until);
    if (leave === undefined) throw new GraphFault('busy');
    const held = gate.heldUntil(lane.key);
    if (held <= clock.realMillis()) return leave;
    leave();
    if (held + pace.leastTryMillis >= until) throw new GraphFault('held');
    await pace.sleep(held - clock.realMillis());
  }
}
