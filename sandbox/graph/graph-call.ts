/** One call as the routes see it, and what they answer, whether it came by itself or inside `$batch`. */
import type { Tenant } from '../tenant/tenant';
import type { FaultBox } from './faults';
import type { Notifier } from './notifier';
import type { RequestLog } from './request-log';

export interface GraphRequest {
  readonly method: string;
  /** Below the version, with the query: `/users/1?$select=id`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Fires when the client has gone. */
  readonly gone: AbortSignal;
}

export interface GraphAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection ends without an answer. */
  readonly isCut?: boolean;
}

/** What everything in this Graph shares. */
export interface GraphState {
  readonly tenant: Tenant;
  /** The virtual clock. */
  readonly now: () => Date;
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

export interface Preferences {
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
