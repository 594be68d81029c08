// Wakes the outbox after every change and again when a retry is due; one delivery at a time in a process.

import { deliverAll } from '../flows/deliver-all';
import type { FlowContext } from '../flows/flow-context';
import type { Tracer } from '../ports/tracer';

export interface OutboxWorker {
  readonly wake: () => void;
  /** Takes no new work and waits for what is under way. */
  readonly stop: () => Promise<void>;
}

/** `context` is asked for when there is work, since the context itself holds the worker's `wake`. */
export function outboxWorker(context: () => FlowContext, tracer: Tracer): OutboxWorker {
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
    await new Promise((resolve) => setImmediate(resolve));
    while (isWoken && !isStopped) {
      isWoken = false;
      const delivery = await tracer.within('outbox', {}, () => deliverSafely(context()));
      wakeAt(delivery.againAtMillis);
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

async function deliverSafely(context: FlowContext): Promise<{ readonly againAtMillis: number | undefined }> {
  try {
    return await deliverAll(context);
  } catch (error) {
    context.log.error('The outbox could not be delivered', { error: String(error) });
    return { againAtMillis: Date.now() + 5_000 };
  }
}
