import type { SendOutcome } from './messenger';

/**
 * What went wrong with a request to the Connector. `status`: it answered; `notSent`: it cannot have been received;
 * `lost`: it may have been carried out.
 */
type FaultReason =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterMillis: number | undefined }
  | { readonly kind: 'notSent' }
  | { readonly kind: 'lost' };

/** No RestError on purpose: the SDK's own retries, which would say things twice, pass it by. */
export class ConnectorFault extends Error {
  constructor(
    readonly reason: FaultReason,
    readonly code: string,
  ) {
    super(`The Connector did not carry out the request (${code})`);
    this.name = 'ConnectorFault';
  }
}

type Failure = Exclude<SendOutcome<never>, { readonly kind: 'done' }>;

/** 401 passes when the token has been renewed, 408, 412 and 429 with time, and so does whatever ails the server. */
const isPassing = (status: number): boolean => [401, 408, 412, 429].includes(status) || status >= 500;

/** What a failed request means for the one who sends. */
function failureOf(error: unknown, backOffMillis: number): Failure {
  if (!(error instanceof ConnectorFault)) return { kind: 'refused', code: 'invalid-request' };
  const { reason, code } = error;
  if (reason.kind === 'lost') return { kind: 'lost', code };
  if (reason.kind === 'notSent') return { kind: 'later', afterMillis: backOffMillis, code };
  if (isPassing(reason.status))
    return { kind: 'later', afterMillis: reason.retryAfterMillis ?? backOffMillis, code };
  return { kind: reason.status === 403 ? 'unreachable' : 'refused', code };
}

/** Runs a request and tells what became of it. */
export async function outcomeOf<T>(run: () => Promise<T>, backOffMillis: number): Promise<SendOutcome<T>> {
  try {
    return { kind: 'done', value: await run() };
  } catch (error) {
    return failureOf(error, backOffMillis);
  }
}
