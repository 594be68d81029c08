// Keeps Graph's limit of requests at once per mailbox, a limit for all of them, and the pauses that Graph asked for.

import type { Clock } from '../../../core/clock';
import type { Pace } from './pace';
import { pathSegments } from '../paths';

/** What a request counts against: a mailbox, or a part of Graph without a limit of its own. */
export interface Lane {
  readonly key: string;
  /** Requests that Graph makes of it at once; four for a batch about a single mailbox. */
  readonly weight: number;
}

export interface Gate {
  /** Undefined: no place before `until` (real milliseconds). */
  enter(lane: Lane, until: number): Promise<Release | undefined>;
  /** Graph asked not to be called about this before then (Retry-After). */
  hold(key: string, until: number): void;
  /** Real milliseconds since 1970; in the past when nothing holds it. */
  heldUntil(key: string): number;
}

/** No Retry-After is longer: a time further ahead comes from a clock that has been set back. */
const longestHoldMillis = 3_600_000;

export function openGate(pace: Pace, clock: Clock): Gate {
  const all = new Semaphore(pace.inAll);
  const lanes = new Map<string, Semaphore>();
  const holds = new Map<string, number>();

  const laneOf = (key: string): Semaphore => {
    const lane = lanes.get(key) ?? new Semaphore(isMailbox(key) ? pace.perMailbox : pace.inAll);
    lanes.set(key, lane);
    return lane;
  };
  const enter = async (lane: Lane, until: number): Promise<Release | undefined> => {
    const own = laneOf(lane.key);
    const leaveOwn = await own.enter(lane.weight, until - clock.realMillis());
    const leaveAll = leaveOwn && (await all.enter(1, until - clock.realMillis()));
    const leave = (): void => {
      leaveAll?.();
      leaveOwn?.();
      if (own.isIdle()) lanes.delete(lane.key);
    };
    if (leaveAll === undefined) leave();
    return leaveAll && leave;
  };
  const heldUntil = (key: string): number => {
    const until = holds.get(key) ?? 0;
    const now = clock.realMillis();
    if (until > now && until <= now + longestHoldMillis) return until;
    holds.delete(key);
    return 0;
  };
  return { enter, heldUntil, hold: (key, until) => holds.set(key, Math.max(until, heldUntil(key))) };
}

const mailboxKey = 'mailbox:';

const isMailbox = (key: string): boolean => key.startsWith(mailboxKey);

/** The lane of a version-relative path, e.g. `/users/ks@ale.example/mailFolders/inbox`. */
export function laneOf(path: string): Lane {
  const [first = '', owner, below = ''] = pathSegments(path);
  const isMail = first === 'users' && /^(mailFolders|messages|mailboxSettings)$/.test(below);
  return { key: isMail && owner ? mailboxKey + owner.toLowerCase() : first, weight: 1 };
}

/** Places for work that may run at once: first come, first served, and nobody waits longer than they can. */
export type Release = () => void;

interface Waiter {
  readonly weight: number;
  readonly admit: (release: Release | undefined) => void;
}

class Semaphore {
  private free: number;
  private readonly queue: Waiter[] = [];

  constructor(private readonly places: number) {
    this.free = places;
  }

  /** Waits for so many places; undefined when there are none within `millis`. */
  enter(weight: number, millis: number): Promise<Release | undefined> {
    const fitting = Math.min(weight, this.places);
    const isFree = this.queue.length === 0 && fitting <= this.free;
    return isFree ? Promise.resolve(this.take(fitting)) : this.wait(fitting, millis);
  }

  isIdle(): boolean {
    return this.free === this.places && this.queue.length === 0;
  }

  private take(weight: number): Release {
    this.free -= weight;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.free += weight;
      this.admitWaiting();
    };
  }

  private wait(weight: number, millis: number): Promise<Release | undefined> {
    return new Promise((resolve) => {
      const waiter: Waiter = {
        weight,
        admit: (release) => {
          clearTimeout(timer);
          resolve(release);
        },
      };
      const timer = setTimeout(
        () => {
          this.queue.splice(this.queue.indexOf(waiter), 1);
          waiter.admit(undefined);
          this.admitWaiting();
        },
        Math.max(millis, 0),
      );
      this.queue.push(waiter);
    });
  }

  private admitWaiting(): void {
    for (let head = this.queue[0]; head !== undefined && head.weight <= this.free; head = this.queue[0]) {
      this.queue.shift();
      head.admit(this.take(head.weight));
    }
  }
}
