// Bad days on demand: what Graph and the network can do to a client.

/** 401: the token is refused; 403: consent was taken back; 404: what was asked for is gone. `lost`: the call is carried out, then the connection is cut; `cut`: it is cut before anything is done. */
export type FaultKind = 401 | 403 | 404 | 429 | 500 | 502 | 503 | 504 | 'hang' | 'cut' | 'lost';

export interface FaultRule {
  readonly kind: FaultKind;
  /** Only calls to this mailbox or person, by address or id. */
  readonly mailbox?: string;
  readonly method?: string;
  /** A part of the route's template, e.g. `messages/delta` or `/send`. */
  readonly route?: string;
  /** How many calls it strikes; without it, all until the faults are set anew. */
  readonly times?: number;
  /** How many calls it lets pass first. */
  readonly after?: number;
  readonly retryAfterSeconds?: number;
}

export interface Faults {
  /** Each call takes this long in real time, inside `$batch` too. */
  readonly latencyMs?: number;
  readonly rules?: readonly FaultRule[];
  /** Every next and delta link given out before now has expired, and is refused with this code. */
  readonly expiredLinks?: 'syncStateNotFound' | 'resyncRequired';
  /** Delta rounds repeat entries. */
  readonly duplicates?: boolean;
  /** Delta rounds come latest first. */
  readonly disorder?: boolean;
  /** A read flip comes with id, isRead and parentFolderId alone, whatever was selected. */
  readonly sparseReadFlips?: boolean;
  /** Change notifications are lost on the way. */
  readonly noNotifications?: boolean;
}

interface FaultTarget {
  readonly method: string;
  readonly route: string;
  /** Address and id of whom the call is about. */
  readonly about: readonly string[];
}

export class FaultBox {
  faults: Faults = {};
  /** Links of an earlier generation have expired. */
  generation = 0;
  expiryCode: 'syncStateNotFound' | 'resyncRequired' = 'syncStateNotFound';
  #struck = new Map<FaultRule, number>();
  #over = new AbortController();

  /** Replaces all faults; what hung is let go. */
  set(faults: Faults): void {
    if (faults.expiredLinks !== undefined) {
      this.generation += 1;
      this.expiryCode = faults.expiredLinks;
    }
    this.faults = faults;
    this.#struck = new Map();
    this.#over.abort();
    this.#over = new AbortController();
  }

  /** The fault that strikes this call, which is thereby used up once. */
  strike(target: FaultTarget): FaultRule | undefined {
    for (const rule of this.faults.rules ?? []) {
      if (!isAimedAt(rule, target)) continue;
      const met = (this.#struck.get(rule) ?? 0) + 1;
      this.#struck.set(rule, met);
      const first = (rule.after ?? 0) + 1;
      if (met >= first && met < first + (rule.times ?? Infinity)) return rule;
    }
    return undefined;
  }

  /** Resolves when the client gives up, or the faults are set anew. */
  async hang(gone: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([gone, this.#over.signal]);
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
  }
}

/** A batch as such is struck only by a rule that names it; the calls inside are struck like any others. */
function isAimedAt(rule: FaultRule, target: FaultTarget): boolean {
  if (target.route === '/$batch' && rule.route === undefined) return false;
  const isAbout = rule.mailbox === undefined || target.about.includes(rule.mailbox.toLowerCase());
  const isMethod = rule.method === undefined || rule.method.toUpperCase() === target.method;
  return isAbout && isMethod && (rule.route === undefined || target.route.includes(rule.route));
}
