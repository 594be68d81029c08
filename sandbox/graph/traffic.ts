// Counts what was asked of this Graph, so that tests and benchmarks can hold the bot to its promises.

import { tooMany } from './graph-error';

interface UnknownRequest {
  readonly method: string;
  readonly url: string;
  readonly why: string;
}

interface RequestEntry {
  readonly method: string;
  /** The route's template, `/users/{user-id}/mailFolders/{mailFolder-id}/messages/delta`. */
  readonly route: string;
  readonly url: string;
  readonly status: number;
}

export interface RequestCounter {
  /** Calls in all; each one inside `$batch` counts, and so does the batch. */
  readonly total: number;
  /** By `METHOD template`. */
  readonly byRoute: ReadonlyMap<string, number>;
  /** Routes and query parameters that the house does not make. A test should find none. */
  readonly unknown: readonly UnknownRequest[];
  /** Refused because too many ran at once, or in ten minutes. */
  readonly throttled: number;
  /** Came before the Retry-After of an earlier 429 for the same mailbox had passed. */
  readonly tooEarly: number;
  /** Messages handed out in lists, deltas and singly. */
  readonly messages: number;
  /** The most calls under way at once, by the mailbox's id. */
  readonly mostAtOnce: ReadonlyMap<string, number>;
  /** The latest calls, oldest first. */
  readonly latest: readonly RequestEntry[];
  reset(): void;
}

const mostKept = 2_000;

export class RequestLog implements RequestCounter {
  total = 0;
  throttled = 0;
  tooEarly = 0;
  messages = 0;
  readonly byRoute = new Map<string, number>();
  readonly unknown: UnknownRequest[] = [];
  readonly mostAtOnce = new Map<string, number>();
  latest: RequestEntry[] = [];

  count(method: string, route: string): void {
    this.total += 1;
    const key = `${method} ${route}`;
    this.byRoute.set(key, (this.byRoute.get(key) ?? 0) + 1);
  }

  answered(entry: RequestEntry): void {
    this.latest.push(entry);
    if (this.latest.length > 2 * mostKept) this.latest = this.latest.slice(-mostKept);
  }

  reset(): void {
    this.total = 0;
    this.throttled = 0;
    this.tooEarly = 0;
    this.messages = 0;
    this.byRoute.clear();
    this.unknown.length = 0;
    this.mostAtOnce.clear();
    this.latest = [];
  }
}

export interface GraphLimits {
  readonly atOnce: number;
  readonly inTenMinutes: number;
}

interface MailboxTraffic {
  atOnce: number;
  windowBegan: number;
  inWindow: number;
  refusedAt: number;
  closedUntil: number;
}

const windowMs = 600_000;
const retryAfterSeconds = 1;
/** A refusal may cross with a call that was on its way, so long in real milliseconds on a busy machine. */
const crossingMs = 250;

/** Outlook's limits for one app and one mailbox: so many calls at once, and so many in ten minutes of real time. */
export class Limits {
  readonly #traffic = new Map<string, MailboxTraffic>();

  constructor(
    private readonly limits: GraphLimits,
    private readonly log: RequestLog,
  ) {}

  /** Takes a place; the answer gives it back. Throws 429 when there is none. */
  enter(mailbox: string, cameAt: number): () => void {
    const traffic = this.#of(mailbox);
    const now = Date.now();
    if (cameAt > traffic.refusedAt + crossingMs && cameAt < traffic.closedUntil) this.log.tooEarly += 1;
    if (now - traffic.windowBegan >= windowMs) Object.assign(traffic, { windowBegan: now, inWindow: 0 });
    if (traffic.inWindow >= this.limits.inTenMinutes)
      throw this.#refuse(traffic, Math.ceil((traffic.windowBegan + windowMs - now) / 1000));
    if (traffic.atOnce >= this.limits.atOnce) throw this.#refuse(traffic, retryAfterSeconds);
    traffic.inWindow += 1;
    traffic.atOnce += 1;
    this.log.mostAtOnce.set(mailbox, Math.max(traffic.atOnce, this.log.mostAtOnce.get(mailbox) ?? 0));
    return () => {
      traffic.atOnce -= 1;
    };
  }

  /** A 429 by a fault: whoever comes before its Retry-After is over is too early. */
  close(mailbox: string, seconds: number): void {
    this.#closed(this.#of(mailbox), seconds);
  }

  #closed(traffic: MailboxTraffic, seconds: number): void {
    traffic.refusedAt = Date.now();
    traffic.closedUntil = traffic.refusedAt + seconds * 1000;
  }

  #refuse(traffic: MailboxTraffic, seconds: number) {
    this.log.throttled += 1;
    this.#closed(traffic, seconds);
    return tooMany('Application is over its MailboxConcurrency limit.', seconds);
  }

  #of(mailbox: string): MailboxTraffic {
    let traffic = this.#traffic.get(mailbox);
    if (traffic === undefined) {
      traffic = { atOnce: 0, windowBegan: Date.now(), inWindow: 0, refusedAt: 0, closedUntil: 0 };
      this.#traffic.set(mailbox, traffic);
    }
    return traffic;
  }
}
