// The last step: sends one try to the host that stands for Graph, and reads its whole answer while it has its place.

import type { Clock } from '../../../core/clock';
import { GraphFault, sheetOf, TakerFault, type CallSheet, type Step, type TakeBytes } from './call-sheet';
import type { Gate } from './gate';
import type { GraphHosts } from '../paths';
import type { Pace } from './pace';
import { parseRetryAfter } from '../../retry-after';

interface SendDeps {
  readonly hosts: GraphHosts;
  readonly gate: Gate;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
}

export function sendStep(deps: SendDeps): Step {
  return async (context) => {
    const sheet = sheetOf(context);
    // A fault must not leave the answer of an earlier try behind.
    delete context.response;
    sheet.body = undefined;
    const url = typeof context.request === 'string' ? deps.hosts.rewrite(context.request) : undefined;
    if (url === undefined) throw new GraphFault('foreignHost');
    const { response, text } = await exchange(deps, sheet, {
      url,
      init: { ...context.options, redirect: 'manual' },
    });
    sheet.body = parse(text, response.ok);
    context.response = response;
  };
}

interface Exchange {
  readonly url: string;
  readonly init: RequestInit;
}

async function exchange(deps: SendDeps, sheet: CallSheet, { url, init }: Exchange) {
  const millis = Math.max(Math.min(deps.pace.tryMillis, sheet.until - deps.clock.realMillis()), 1);
  const end = new AbortController();
  // Cleared with the answer: a timeout of its own signal would go off long after each call.
  const timer = setTimeout(() => {
    end.abort(new Error('No answer in time'));
  }, Math.ceil(millis));
  try {
    const response = await deps.fetch(url, { ...init, signal: end.signal });
    keepHold(deps, sheet, response);
    if (sheet.takeBytes === undefined || !response.ok) return { response, text: await response.text() };
    await handOver(response, sheet.takeBytes);
    return { response, text: '' };
  } catch (error) {
    if (error instanceof TakerFault) {
      sheet.takerFault = error;
      throw error;
    }
    throw new GraphFault(end.signal.aborted ? 'timeout' : 'network', error);
  } finally {
    clearTimeout(timer);
  }
}

/** Faults of the way are told from those of whoever takes what comes. */
async function handOver(response: Response, take: TakeBytes): Promise<void> {
  let onTheWay: { readonly why: unknown } | undefined;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      if (response.body !== null) yield* response.body as unknown as AsyncIterable<Uint8Array>;
    } catch (why) {
      onTheWay = { why };
      throw why;
    }
  }
  try {
    await take(bytes());
  } catch (why) {
    throw onTheWay === undefined ? new TakerFault(why) : onTheWay.why;
  }
}

/** Kept before the place is given to the next in line, and even if the rest of the answer never comes. */
function keepHold({ gate, clock }: SendDeps, { lane }: CallSheet, { status, headers }: Response): void {
  if (status !== 429 && status !== 503) return;
  const now = clock.realMillis();
  const retryAfter = parseRetryAfter(headers.get('Retry-After'), now);
  if (retryAfter !== undefined) gate.hold(lane.key, now + retryAfter);
}

/** The words of an error answer may be anything; a good answer has to be JSON, or empty. */
function parse(text: string, isGood: boolean): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (isGood) throw new GraphFault('garbage', error);
    return undefined;
  }
}
