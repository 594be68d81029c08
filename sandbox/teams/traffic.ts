import type { BotActivity } from './activity';

/** A request and its answer: of the bot to the Connector, or of Teams to the bot. */
export interface Exchange {
  readonly to: 'connector' | 'bot';
  readonly method: string;
  readonly path: string;
  /** As JSON reads it. */
  readonly asked: unknown;
  readonly status: number;
  readonly answered: unknown;
}

/** Something that the bot said, changed or took back, and that Teams accepted. */
interface AcceptedActivity {
  readonly operation: 'send' | 'update' | 'delete';
  readonly personId: string;
  readonly activityId: string;
  readonly activity: BotActivity | undefined;
  /** By the sandbox's clock, ISO. */
  readonly at: string;
  /** By the machine's clock, milliseconds. */
  readonly realMilliseconds: number;
}

export interface TrafficStats {
  readonly requests: number;
  readonly accepted: readonly AcceptedActivity[];
  /** How many requests were refused, by status. */
  readonly refused: Readonly<Record<number, number>>;
  /** How many requests came before the time that a refusal by the limits had named. */
  readonly tooEarly: number;
}

/** Writes down what went through the Connector, for tests and the benchmark. */
export class TrafficRecord {
  public requests = 0;
  private readonly list: AcceptedActivity[] = [];
  private readonly refusals: Record<number, number> = {};

  public constructor(private readonly now: () => Date) {}

  public accept(what: Omit<AcceptedActivity, 'at' | 'realMilliseconds'>): void {
    this.list.push({ ...what, at: this.now().toISOString(), realMilliseconds: Date.now() });
  }

  public refuse(status: number): void {
    this.refusals[status] = (this.refusals[status] ?? 0) + 1;
  }

  public stats(tooEarly: number): TrafficStats {
    return { requests: this.requests, accepted: this.list, refused: { ...this.refusals }, tooEarly };
  }
}

/** How often the Connector lets a bot speak in one conversation, and in all of them together. */
const conversationWindows = [
  { requests: 7, milliseconds: 1_000 },
  { requests: 60, milliseconds: 30_000 },
  { requests: 1_800, milliseconds: 3_600_000 },
] as const;

const appWindow = { requests: 50, milliseconds: 1_000 } as const;

interface Window {
  readonly requests: number;
  readonly milliseconds: number;
}

/** Counts requests in sliding windows and says how long to wait when one is full. */
export class Limits {
  private readonly byConversation = new Map<string, number[]>();
  private readonly notBefore = new Map<string, number>();
  private app: number[] = [];
  private early = 0;

  public constructor(private readonly milliseconds: () => number) {}

  /** How many requests came before the time that an earlier refusal had named. */
  public get tooEarly(): number {
    return this.early;
  }

  /** Notices who comes before a refusal's time has passed. */
  public meet(conversationId: string): void {
    if (this.milliseconds() < (this.notBefore.get(conversationId) ?? 0)) this.early += 1;
  }

  /** Takes one request; answers the milliseconds to wait when it is refused, else 0. */
  public take(conversationId: string): number {
    const now = this.milliseconds();
    const times = this.byConversation.get(conversationId) ?? [];
    const wait = Math.max(
      waitFor(appWindow, this.app, now),
      ...conversationWindows.map((window) => waitFor(window, times, now)),
    );
    if (wait > 0) {
      this.refuseFor(conversationId, wait);
      return wait;
    }
    this.byConversation.set(conversationId, [...newerThan(times, now - 3_600_000), now]);
    this.app = [...newerThan(this.app, now - appWindow.milliseconds), now];
    return 0;
  }

  /** Remembers that a conversation was told to wait. */
  public refuseFor(conversationId: string, wait: number): void {
    this.notBefore.set(conversationId, this.milliseconds() + wait);
  }
}

/** The window is free again when the oldest of the requests that fill it has left it. */
function waitFor(window: Window, times: readonly number[], now: number): number {
  const filling = times[times.length - window.requests];
  return filling === undefined ? 0 : Math.max(0, filling + window.milliseconds - now);
}

const newerThan = (times: readonly number[], limit: number): number[] => times.filter((time) => time > limit);
