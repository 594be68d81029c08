import type { NextFunction, Request, RequestHandler, Response, Router } from 'express';
import express from 'express';
import {
  botActivity,
  conversationParameters,
  conversationIdOf,
  findConversationPerson,
  findPerson,
  memberOf,
} from './activity';
import type { BotActivity, TeamsPerson } from './activity';
import type { Chats } from './chats';
import { answerError, answerRefusal, cut, type FaultBox, type Refusal, type SendKind } from './faults';
import type { Exchange, Limits, TrafficRecord } from './traffic';

/** What the Connector takes at most in one activity. */
const maxActivityBytes = 100 * 1024;

interface ConnectorDeps {
  readonly people: () => readonly TeamsPerson[];
  readonly tenantId: string;
  readonly serviceUrl: () => string;
  readonly chats: Chats;
  readonly faults: FaultBox;
  readonly limits: Limits;
  readonly traffic: TrafficRecord;
  readonly heard?: ((exchange: Exchange) => void) | undefined;
}

/** What a request does once nothing stands in its way: changes the chat and answers with a body, or refuses. */
type Accept = () => { readonly status: number; readonly body: object } | undefined;

interface Send {
  readonly kind: SendKind;
  readonly person: TeamsPerson;
  readonly accept: Accept;
}

/** The Bot Connector's addresses as far as a personal chat needs them. */
export function connectorRouter(deps: ConnectorDeps): Router {
  const router = express.Router();
  router.use(takeBody);
  if (deps.heard !== undefined) router.use(overhear(deps.heard));
  router.use((_request, _response, next) => {
    deps.traffic.requests += 1;
    next();
  });
  const activities = '/v3/conversations/:conversationId/activities';
  router.post('/v3/conversations', create(deps));
  router.post(activities, send(deps));
  router.post(`${activities}/:activityId`, send(deps));
  router.put(`${activities}/:activityId`, update(deps));
  router.delete(`${activities}/:activityId`, remove(deps));
  addMembers(router, deps);
  router.use((_request, response) => {
    answerError(response, 404, 'NotFound');
  });
  return router;
}

/** Hands each answer on with its request as it goes out. */
const overhear =
  (heard: (exchange: Exchange) => void): RequestHandler =>
  (request, response, next) => {
    const { method, path } = request;
    const asked: unknown = request.body;
    const json = response.json.bind(response);
    response.json = (answered: unknown) => {
      heard({ to: 'connector', method, path, asked, status: response.statusCode, answered });
      return json(answered);
    };
    next();
  };

function create(deps: ConnectorDeps) {
  return (request: Request, response: Response): void => {
    const parsed = conversationParameters.safeParse(request.body);
    if (!parsed.success || parsed.data.isGroup === true) {
      answerError(response, 400, 'BadSyntax');
      return;
    }
    const { members, tenantId, channelData, activity } = parsed.data;
    if ((channelData?.tenant?.id ?? tenantId) !== deps.tenantId) {
      answerError(response, 400, 'BadArgument');
      return;
    }
    const person = findPerson(deps.people(), members[0]?.id ?? '');
    if (person === undefined) {
      answerError(response, 403, 'BotNotInConversationRoster');
      return;
    }
    const accept: Accept = () => {
      const activityId = activity === undefined ? undefined : addActivity(deps, person, activity);
      const body = { id: conversationIdOf(person.id), serviceUrl: deps.serviceUrl(), activityId };
      return { status: 201, body };
    };
    answer(deps, request, response)({ kind: 'create', person, accept });
  };
}

function send(deps: ConnectorDeps) {
  return (request: Request, response: Response): void => {
    withActivity(
      deps,
      request,
      response,
    )((person, activity) => {
      const accept: Accept = () => ({ status: 201, body: { id: addActivity(deps, person, activity) } });
      answer(deps, request, response)({ kind: 'send', person, accept });
    });
  };
}

function update(deps: ConnectorDeps) {
  return (request: Request, response: Response): void => {
    withActivity(
      deps,
      request,
      response,
    )((person, activity) => {
      const id = String(request.params.activityId);
      const accept: Accept = () => {
        if (!deps.chats.change(person.id, id, activity)) return undefined;
        deps.traffic.accept({ operation: 'update', personId: person.id, activityId: id, activity });
        return { status: 200, body: { id } };
      };
      answer(deps, request, response)({ kind: 'update', person, accept });
    });
  };
}

function remove(deps: ConnectorDeps) {
  return (request: Request, response: Response): void => {
    const person = personOf(deps, request);
    const id = String(request.params.activityId);
    if (person === undefined || !deps.chats.remove(person.id, id)) {
      answerError(response, 404, 'ActivityNotFoundInConversation');
      return;
    }
    deps.traffic.accept({ operation: 'delete', personId: person.id, activityId: id, activity: undefined });
    response.status(200).json({});
  };
}

function addMembers(router: Router, deps: ConnectorDeps): void {
  const conversation = '/v3/conversations/:conversationId';
  const withMember = (respond: (response: Response, person: TeamsPerson) => void) => {
    return (request: Request, response: Response): void => {
      const person = personOf(deps, request);
      const asked = request.params.memberId;
      const isIn = asked === undefined || (person && findPerson([person], String(asked)));
      if (person === undefined) answerError(response, 404, 'ConversationNotFound');
      else if (!isIn) answerError(response, 404, 'MemberNotFoundInConversation');
      else respond(response, person);
    };
  };
  router.get(
    `${conversation}/members`,
    withMember((response, person) => response.json([memberOf(person, deps.tenantId)])),
  );
  router.get(
    `${conversation}/pagedmembers`,
    withMember((response, person) => response.json({ members: [memberOf(person, deps.tenantId)] })),
  );
  router.get(
    `${conversation}/members/:memberId`,
    withMember((response, person) => response.json(memberOf(person, deps.tenantId))),
  );
}

/** Lets a request through the block, the limits and the faults, in the order in which Teams meets them. */
function answer(deps: ConnectorDeps, request: Request, response: Response) {
  return ({ kind, person, accept }: Send): void => {
    deps.limits.meet(conversationIdOf(person.id));
    const refusal = refusalOf(deps, person);
    const fault = refusal ?? deps.faults.take(kind);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'cutBefore') {
      cut(request);
      return;
    }
    if (fault?.kind === 'status') {
      deps.traffic.refuse(fault.status);
      if (fault.retryAfterSeconds !== undefined)
        deps.limits.refuseFor(conversationIdOf(person.id), fault.retryAfterSeconds * 1_000);
      answerRefusal(response, fault);
      return;
    }
    const accepted = accept();
    if (fault?.kind === 'cutAfter') cut(request);
    else if (accepted === undefined) answerError(response, 404, 'ActivityNotFoundInConversation');
    else response.status(accepted.status).json(accepted.body);
  };
}

function refusalOf(deps: ConnectorDeps, person: TeamsPerson): Refusal | undefined {
  const code = deps.faults.blockOf(person.id);
  if (code !== undefined) return { kind: 'status', status: 403, code };
  const wait = deps.faults.enforceLimits ? deps.limits.take(conversationIdOf(person.id)) : 0;
  return wait > 0
    ? { kind: 'status', status: 429, code: 'TooManyRequests', retryAfterSeconds: Math.ceil(wait / 1000) }
    : undefined;
}

function withActivity(deps: ConnectorDeps, request: Request, response: Response) {
  return (go: (person: TeamsPerson, activity: BotActivity) => void): void => {
    const person = personOf(deps, request);
    const parsed = botActivity.safeParse(request.body);
    if (person === undefined) answerError(response, 404, 'ConversationNotFound');
    else if (!parsed.success) answerError(response, 400, 'BadSyntax');
    else go(person, parsed.data);
  };
}

function addActivity(deps: ConnectorDeps, person: TeamsPerson, activity: BotActivity): string {
  const activityId = deps.chats.addFromBot(person.id, activity);
  deps.traffic.accept({ operation: 'send', personId: person.id, activityId, activity });
  return activityId;
}

const personOf = (deps: ConnectorDeps, request: Request): TeamsPerson | undefined =>
  findConversationPerson(deps.people(), String(request.params.conversationId));

const parseBody: RequestHandler = express.json({ limit: maxActivityBytes });

function takeBody(request: Request, response: Response, next: NextFunction): void {
  parseBody(request, response, (error?: unknown) => {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (error === undefined) next();
    else if (status === 413) answerError(response, 413, 'MessageSizeTooBig');
    else answerError(response, 400, 'BadSyntax');
  });
}
