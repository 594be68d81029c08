// Wakes the outbox after every change and again when a retry is due; what waits for Graph or a receiver outside goes beside what is said.

import { carryGraphWork, carryOutsideWork } from './carry-open-work';
import { deliverAll } from './deliver-all';
import type { FlowContext } from './flow-context';
import type { Tracer } from '../core/tracer';

interface OutboxWorker {
  readonly wake: () => void;
  /** Takes no new work and waits for what is under way. */
  readonly stop: () => Promise<void>;
}

type Carry = (context: FlowContext) => Promise<{ readonly againAtMillis: number | undefined }>;

/**
 * `context` is asked for when there is work, since the context itself holds the worker's `wake`. A Graph that does not
 * answer holds up its own work and no notice.
 */
export function outboxWorker(context: () => FlowContext, tracer: Tracer): OutboxWorker {
  const saying = loop(context, tracer, {
    name: 'outbox',
    carry: (whole) => deliverAll(whole, gatherMillis),
  });
  const graph = loop(context, tracer, { name: 'graph work', carry: carryGraphWork });
  const outside = loop(context, tracer, { name: 'outside work', carry: carryOutsideWork });
  return {
    wake: () => {
      saying.wake();
      graph.wake();
      outside.wake();
    },
    stop: async () => {
      await Promise.all([saying.stop(), graph.stop(), outside.stop()]);
    },
  };
}

interface Work {
  readonly name: string;
  readonly carry: Carry;
}

/** What somebody is answered comes before the cards that follow from it, and changes of one moment go together. */
const gatherMillis = 250;

/** One run at a time in a process. */
function loop(context: () => FlowContext, tracer: Tracer, { name, carry }: Work): OutboxWorker {
  let running: Promise<void> | undefined;
  let isWoken = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const wake = (): void => {
    isWoken = true;
    if (running !== undefined || isStopped) return;
    running = run().finally(() => {
      running = undefined;
      if (isWoken) wake();
    });
  };
  const wakeAt = (millis: number | undefined): void => {
    clearTimeout(timer);
    if (millis === undefined || isStopped) return;
    timer = setTimeout(wake, Math.max(10, millis - Date.now()));
    timer.unref();
  };
  const run = async (): Promise<void> => {
    while (isWoken && !isStopped) {
      await new Promise((resolve) => setTimeout(resolve, gatherMillis));
      isWoken = false;
      const { againAtMillis } = await tracer.within(name, {}, () => carrySafely(context(), { name, carry }));
      wakeAt(againAtMillis);
    }
  };
  return {
    wake,
    stop: async () => {
      isStopped = true;
      isWoken = false;
      clearTimeout(timer);
      await running;
    },
  };
}

async function carrySafely(context: FlowContext, { name, carry }: Work): ReturnType<Carry> {
  try {
    return await carry(context);
  } catch (error) {
    context.log.error('The outbox could not be carried out', { what: name, error: String(error) });
    return { againAtMillis: Date.now() + 5_000 };
  }
}
