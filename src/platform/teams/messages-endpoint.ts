import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { Activity } from 'botbuilder';
import type { ConnectorAdapter } from './connector-adapter';
import type { Caller, TurnLogic } from './sdk-types';
import { faultData } from './draw-safely';
import { parseActivity } from './parse-activity';
import { isLoopback, isTrustedServiceUrl } from './service-url';
import type { TeamsEdge } from './teams-options';
import { looksLikeOurs, verifyCaller } from './verify-caller';

export interface Bot {
  readonly adapter: ConnectorAdapter;
  readonly run: TurnLogic;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const countedTypes: ReadonlySet<string> = new Set([
  'message',
  'invoke',
  'conversationUpdate',
  'installationUpdate',
]);

/** `POST /api/messages`: who may speak to the bot, and in which form. The bot is made at the first need. */
export function messagesEndpoint(edge: TeamsEdge, bot: () => Bot): Router {
  const endpoint = new MessagesEndpoint(edge, bot);
  const router = express.Router();
  router.post('/api/messages', async (request, response) => {
    const answer = await endpoint.receive(request, response);
    if (answer.status === 401) response.set('WWW-Authenticate', 'Bearer');
    if (answer.body === undefined) response.status(answer.status).end();
    else endWith(response, answer.status, JSON.stringify(answer.body));
  });
  return router;
}

/** Every turn ends here: without the negotiation that answers to browsers need. */
function endWith(response: Response, status: number, json: string): void {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
  };
  response.writeHead(status, headers).end(json);
}

class MessagesEndpoint {
  private readonly parseJson: RequestHandler;

  constructor(
    private readonly edge: TeamsEdge,
    private readonly bot: () => Bot,
  ) {
    this.parseJson = express.json({ limit: edge.limits.bodyBytes });
  }

  async receive(request: Request, response: Response): Promise<Answer> {
    const denial = this.deny(request) ?? (await this.readBody(request, response));
    const activity = denial === undefined ? parseActivity(request.body) : undefined;
    const answer = denial ?? (activity ? await this.answer(activity, request) : { status: 400 });
    const type = activity && countedTypes.has(activity.type) ? activity.type : 'other';
    this.edge.count({ what: 'received', type, status: answer.status });
    return answer;
  }

  /** What can be said without reading on. */
  private deny(request: Request): Answer | undefined {
    if (this.edge.isSandbox) return isLoopback(request.socket.remoteAddress) ? undefined : { status: 403 };
    return looksLikeOurs(request.headers.authorization, this.edge.appId, Date.now())
      ? undefined
      : { status: 401 };
  }

  private readBody(request: Request, response: Response): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      void this.parseJson(request, response, (error?: unknown) => {
        resolve(error === undefined ? undefined : { status: statusOf(error) });
      });
    });
  }

  private async answer(activity: Activity, request: Request): Promise<Answer> {
    const { adapter } = this.bot();
    const verified = await verifyCaller(adapter, activity, request.headers.authorization ?? '');
    if (verified.kind === 'denied') return { status: 401 };
    if (verified.kind === 'unknown') {
      this.edge.log.error('The keys that callers sign with could not be had');
      return { status: 503 };
    }
    if (!isTrustedServiceUrl(activity.serviceUrl, this.edge)) {
      this.edge.log.warn('An activity asks to be answered at a place that is not trusted');
      return { status: 403 };
    }
    return this.isOurChannel(activity) ? this.turn(verified.caller, activity) : { status: 200 };
  }

  private isOurChannel({ channelId }: Activity): boolean {
    return channelId === 'msteams' || (channelId === 'emulator' && this.edge.isSandbox);
  }

  private async turn(caller: Caller, activity: Activity): Promise<Answer> {
    const { adapter, run } = this.bot();
    try {
      return (await adapter.turn(caller, activity, run)) ?? { status: 200 };
    } catch (error) {
      this.edge.log.error('A turn could not be carried out', faultData(error));
      return { status: 500 };
    }
  }
}

/** 413 too large, 415 an encoding nobody knows; everything else that is no JSON is 400. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return status === 413 || status === 415 ? status : 400;
}
