// The door to Teams: who may speak to the bot, and in which form.

import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { Activity } from 'botbuilder';
import type { ConnectorAdapter } from './connector-adapter';
import { faultData } from '../../core/log';
import type { TurnLogic } from './sdk';
import { parseActivity } from './parse-activity';
import type { TeamsEdge } from './teams-options';
import { isLoopback, isTrustedServiceUrl, looksLikeOurs, verifyCaller } from './trust';

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

/** `POST /api/messages`. The bot is made at the first need. */
export function messagesEndpoint(edge: TeamsEdge, bot: () => Bot): Router {
  const router = express.Router();
  const readBody = bodyReader(edge.limits.bodyBytes);
  router.post('/api/messages', async (request, response) => {
    const denial = deny(edge, request) ?? (await readBody(request, response));
    const activity = denial === undefined ? parseActivity(request.body) : undefined;
    const { status, body } =
      denial ?? (activity ? await answer(edge, bot(), { activity, request }) : malformed);
    const type = activity && countedTypes.has(activity.type) ? activity.type : 'other';
    edge.count({ what: 'received', type, status });
    if (status === 401) response.set('WWW-Authenticate', 'Bearer');
    if (body === undefined) response.status(status).end();
    else endWith(response, status, JSON.stringify(body));
  });
  return router;
}

const malformed: Answer = { status: 400 };

/** Every turn ends here: without the negotiation that answers to browsers need. */
function endWith(response: Response, status: number, json: string): void {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
  };
  response.writeHead(status, headers).end(json);
}

/** What can be said without reading on. */
function deny(edge: TeamsEdge, request: Request): Answer | undefined {
  const isWelcome = edge.isSandbox
    ? isLoopback(request.socket.remoteAddress)
    : looksLikeOurs(request.headers.authorization, edge.appId, Date.now());
  return isWelcome ? undefined : { status: edge.isSandbox ? 403 : 401 };
}

function bodyReader(bytes: number) {
  const parseJson: RequestHandler = express.json({ limit: bytes });
  return (request: Request, response: Response): Promise<Answer | undefined> =>
    new Promise((resolve) => {
      void parseJson(request, response, (error?: unknown) => {
        resolve(error === undefined ? undefined : { status: statusOf(error) });
      });
    });
}

interface Asked {
  readonly activity: Activity;
  readonly request: Request;
}

async function answer(edge: TeamsEdge, bot: Bot, { activity, request }: Asked): Promise<Answer> {
  const verified = await verifyCaller(bot.adapter, activity, request.headers.authorization ?? '');
  if (verified.kind === 'denied') return { status: 401 };
  if (verified.kind === 'unknown') {
    edge.log.error('The keys that callers sign with could not be had');
    return { status: 503 };
  }
  if (!isTrustedServiceUrl(activity.serviceUrl, edge)) {
    edge.log.warn('An activity asks to be answered at a place that is not trusted');
    return { status: 403 };
  }
  const { channelId } = activity;
  const isOurs = channelId === 'msteams' || (channelId === 'emulator' && edge.isSandbox);
  if (!isOurs) return { status: 200 };
  try {
    return (await bot.adapter.turn(verified.caller, activity, bot.run)) ?? { status: 200 };
  } catch (error) {
    edge.log.error('A turn could not be carried out', faultData(error));
    return { status: 500 };
  }
}

/** 413 too large, 415 an encoding nobody knows; everything else that is no JSON is 400. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return status === 413 || status === 415 ? status : 400;
}
