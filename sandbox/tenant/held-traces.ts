// What the spam filter of the made-up tenant has done: the trace shows it later than it happened.

import { randomUUID } from 'node:crypto';

export interface HeldTrace {
  readonly id: string;
  readonly recipient: string;
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: Date;
  readonly status: 'delivered' | 'quarantined' | 'filteredAsSpam';
  /** From when on the trace shows it. */
  readonly shownAt: Date;
}

export class HeldTraces {
  readonly #all: HeldTrace[] = [];

  /** Known to the trace at once unless told. */
  add(trace: Omit<HeldTrace, 'id' | 'shownAt'> & Partial<Pick<HeldTrace, 'id' | 'shownAt'>>): void {
    this.#all.push({ id: randomUUID(), shownAt: trace.receivedAt, ...trace });
  }

  seen(now: Date): readonly HeldTrace[] {
    return this.#all.filter(({ shownAt }) => shownAt <= now);
  }
}
