import type { BotActivity } from './activity';

/** Something that the bot said, changed or took back, and that Teams accepted. */
export interface AcceptedActivity {
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
