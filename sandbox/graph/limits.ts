/** Outlook's limits for one app and one mailbox: so many calls at once, and so many in ten minutes of real time. */
import { tooMany } from './graph-error';
import type { RequestLog } from './request-log';

export interface GraphLimits {
  readonly atOnce: number;
  readonly inTenMinutes: number;
}

interface MailboxTraffic {
  atOnce: number;
  windowBegan: number;
  inWindow: number;
  closedUntil: number;
}

const windowMs = 600_000;
const retryAfterSeconds = 1;

export class Limits {
  readonly #traffic = new Map<string, MailboxTraffic>();

  constructor(
    private readonly limits: GraphLimits,
    private readonly log: RequestLog,
  ) {}

  /** Takes a place; the answer gives it back. Throws 429 when there is none. */
  enter(mailbox: string): () => void {
    const traffic = this.#of(mailbox);
    const now = Date.now();
    if (now < traffic.closedUntil) this.log.tooEarly += 1;
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
    this.#of(mailbox).closedUntil = Date.now() + seconds * 1000;
  }

  #refuse(traffic: MailboxTraffic, seconds: number) {
    this.log.throttled += 1;
    traffic.closedUntil = Date.now() + seconds * 1000;
    return tooMany('Application is over its MailboxConcurrency limit.', seconds);
  }

  #of(mailbox: string): MailboxTraffic {
    let traffic = this.#traffic.get(mailbox);
    if (traffic === undefined) {
      traffic = { atOnce: 0, windowBegan: Date.now(), inWindow: 0, closedUntil: 0 };
      this.#traffic.set(mailbox, traffic);
    }
    return traffic;
  }
}
