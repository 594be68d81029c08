import { atMost } from '../../core/at-most';
import { realTime } from '../../core/clock';
import { createAdapter, type ConnectorOptions } from './connector-adapter';
import { createHttpTransport } from './http-transport';
import { tokenFailureCode } from './kept-token';
import { loadSdk } from './sdk';

/** The identity libraries try again for minutes where a host does not know the identity. */
const patienceMillis = 30_000;

/** Takes a token for the Connector in the way that the bot does, and sends nothing: why none came, or undefined. */
export async function probeToken(options: Omit<ConnectorOptions, 'count'>): Promise<string | undefined> {
  const transport = createHttpTransport(1_000);
  try {
    const taken = createAdapter(loadSdk(), { ...options, count: () => undefined }, transport).takeToken();
    const isTaken = await atMost(
      realTime,
      patienceMillis,
      taken.then(() => true),
    );
    return isTaken === true ? undefined : 'timeout';
  } catch (error) {
    return tokenFailureCode(error);
  } finally {
    transport.close();
  }
}
