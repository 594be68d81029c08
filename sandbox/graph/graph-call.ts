// One call as the routes see it, and what they answer, whether it came by itself or inside `$batch`.

import { badRequest } from './graph-error';
import type { z } from 'zod';
import type { Tenant } from '../tenant/tenant';
import type { FaultBox } from './faults';
import type { Notifier } from './notifier';
import type { RequestLog } from './traffic';

export interface GraphRequest {
  readonly method: string;
  /** Below the version, with the query: `/users/1?$select=id`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Fires when the client has gone. */
  readonly gone: AbortSignal;
  /** When it came, by itself or in its batch; real milliseconds. */
  readonly cameAt: number;
}

export interface GraphAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** In place of a body: what is no JSON. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection ends without an answer. */
  readonly isCut?: boolean;
}

/** What everything in this Graph shares. */
export interface GraphState {
  readonly tenant: Tenant;
  /** The virtual clock. */
  readonly now: () => Date;
  readonly realNow: () => Date;
  readonly faults: FaultBox;
  readonly log: RequestLog;
  readonly notifier: Notifier;
  /** What next and delta links begin with. */
  readonly linkBase: () => string;
  readonly mostMailTips: number;
  /** Addresses whose mail the app may touch; without it, everybody's. */
  readonly mailScope: (() => readonly string[]) | undefined;
}

export interface GraphCall {
  readonly state: GraphState;
  readonly request: GraphRequest;
  readonly params: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, string>;
  readonly prefer: Preferences;
  /** The path below the version, without the query, as it was asked for. */
  readonly path: string;
}

interface Preferences {
  readonly immutableIds: boolean;
  readonly maxPageSize: number | undefined;
  readonly bodyType: 'text' | 'html' | undefined;
}

export function readPreferences(header: string | undefined): Preferences {
  const text = header ?? '';
  const size = /odata\.maxpagesize\s*=\s*(\d+)/i.exec(text)?.[1];
  const bodyType = /outlook\.body-content-type\s*=\s*"?(text|html)"?/i.exec(text)?.[1]?.toLowerCase();
  return {
    immutableIds: /IdType\s*=\s*"?ImmutableId"?/i.test(text),
    maxPageSize: size === undefined ? undefined : Number(size),
    bodyType: bodyType === 'text' || bodyType === 'html' ? bodyType : undefined,
  };
}

/** What clients send, checked: Graph refuses properties it does not know. */
export function parseBody<Schema extends z.ZodTypeAny>(body: unknown, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data as z.output<Schema>;
  const [issue] = parsed.error.issues;
  throw badRequest(`Invalid request body: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
}

/** Actions take their parameters in any case: `Comment` and `comment`. */
export function withSmallInitials(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
  );
}

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

/** The form of a route, and how a call finds its own. `mailFolders('inbox')` and `mailFolders/inbox` are the same. */
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
