// What the room is given: who the bot is, what hears it, its limits.

import type { AnyCard } from '../../core/card-facts';
import type { Language } from '../../core/municipality';
import type { Zone } from '../../core/time';
import type { OperatorLog } from '../../core/log';
import type { Certificate } from '../certificate';
import type { Receiver } from './receiver';

/** A drawn card; `summary` is its first line and becomes the toast. */
export interface DrawnCard {
  readonly card: object;
  readonly summary: string;
  /** A language model wrote some of it: Teams says so, and asks for a thumb. */
  readonly isByAi?: boolean;
  /** What its template asks for and its view does not have. */
  readonly openBindings?: readonly string[];
}

export type DrawCard = (facts: AnyCard, language: Language, zone: Zone) => DrawnCard;

/** What the operator may count; never ids or words. */
export type TeamsEvent =
  | { readonly what: 'received'; readonly type: string; readonly status: number }
  | {
      readonly what: 'called';
      readonly operation: string;
      readonly outcome: string;
      readonly millis: number;
    }
  /** The bot could not prove itself to the Connector. */
  | { readonly what: 'tokenFailed'; readonly code: string };

export interface TeamsLimits {
  readonly bodyBytes: number;
  readonly textLength: number;
  /** How long a click may work before it is answered with "not ready yet"; Teams gives up after 5 s. */
  readonly actionMillis: number;
  /** One request to the Connector, from the first try to connect to the last byte of the answer. */
  readonly requestMillis: number;
  /** Asked of the outbox where the Connector does not say how long to wait. */
  readonly backOffMillis: number;
  /** How long a turn may wait to say its answer once more; the Connector closes turns after 15 s. */
  readonly replyMillis: number;
  /** Of one person: whoever clicks fast through a full list stays below it. */
  readonly turnsPerMinute: number;
  /** Until the bot asks for its own token again; sooner when none came, so that the alert for it hears. */
  readonly tokenMillis: number;
  readonly noTokenMillis: number;
}

const defaultLimits: TeamsLimits = {
  bodyBytes: 256 * 1024,
  textLength: 10_000,
  actionMillis: 4_000,
  requestMillis: 15_000,
  backOffMillis: 2_000,
  replyMillis: 8_000,
  turnsPerMinute: 60,
  tokenMillis: 3_600_000,
  noTokenMillis: 240_000,
};

export interface TeamsOptions {
  /** Empty in the sandbox: no token is asked for and none is sent. */
  readonly appId: string;
  readonly appPassword: string | undefined;
  /** In place of a password. */
  readonly appCertificate?: Certificate | undefined;
  /** As the Bot Framework names them: SingleTenant, UserAssignedMSI or MultiTenant. */
  readonly appType: string;
  /** The municipality's tenant; people of other tenants are not served. */
  readonly tenantId: string;
  /** In a sandbox over another Teams than its own: people of any tenant that the directory knows. */
  readonly servesAnyTenant?: boolean;
  /** Where conversations are started (TEAMS_SERVICE_URL). */
  readonly serviceUrl: string;
  /** No token needed, but only callers on this machine. */
  readonly isSandbox: boolean;
  readonly receiver: Receiver;
  readonly draw: DrawCard;
  readonly zone: Zone;
  readonly log: OperatorLog;
  readonly count?: (event: TeamsEvent) => void;
  /** Where the channel's signing keys are found; Microsoft's own address when left out. */
  readonly openIdMetadataUrl?: string;
  readonly limits?: Partial<TeamsLimits>;
}

/** The options with every default filled in. */
export interface TeamsEdge extends TeamsOptions {
  readonly limits: TeamsLimits;
  readonly count: (event: TeamsEvent) => void;
}

export const withDefaults = (options: TeamsOptions): TeamsEdge => ({
  ...options,
  limits: { ...defaultLimits, ...options.limits },
  count: options.count ?? (() => undefined),
});
