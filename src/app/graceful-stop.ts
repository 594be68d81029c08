// SIGTERM and SIGINT: takes nothing new, lets what is under way end, then goes.

import type { OperatorLog } from '../core/log';

/** After this long the process goes anyway; what was under way is found in the outbox at the next start. */
const patienceMillis = 20_000;

interface Stoppable {
  readonly log: OperatorLog;
  close(): Promise<void>;
}

/** Also while it is still opening: it has begun to work before it is open. */
export function stopOnSignal(opening: Promise<Stoppable>): void {
  let isStopping = false;
  const handle = (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), patienceMillis).unref();
    void stop(opening, signal).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}

async function stop(opening: Promise<Stoppable>, signal: string): Promise<void> {
  const opened = await opening;
  opened.log.info('Stopping', { signal });
  await opened.close();
}
