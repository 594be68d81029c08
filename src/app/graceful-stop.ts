// SIGTERM and SIGINT: takes nothing new, lets what is under way end, then goes.

import type { OperatorLog } from '../ports/log';

/** After this long the process goes anyway; what was under way is found in the outbox at the next start. */
const patienceMillis = 20_000;

export function stopOnSignal(log: OperatorLog, stop: () => Promise<void>): void {
  let isStopping = false;
  const handle = (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    log.info('Stopping', { signal });
    setTimeout(() => process.exit(1), patienceMillis).unref();
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}
