/** Counts what was asked of this Graph, so that tests and benchmarks can hold the bot to its promises. */

export interface UnknownRequest {
  readonly method: string;
  readonly url: string;
  readonly why: string;
}

export interface RequestEntry {
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
