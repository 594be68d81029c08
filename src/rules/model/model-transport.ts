import { z } from 'zod';

/** What goes wrong on the way to a model, by its name in the operator's log. */
export type ModelTrouble = 'timeOut' | 'notReached' | 'refused' | 'notUnderstood';

interface TransportOptions {
  /** The address as it was configured. */
  readonly endpoint: string;
  readonly signal: () => AbortSignal;
  readonly trouble: (kind: ModelTrouble, status?: number) => void;
}

const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ role: z.literal('assistant'), content: z.string().nullable() }).passthrough(),
      }),
    )
    .min(1),
});

const nothingSaid = JSON.stringify({ choices: [{ message: { role: 'assistant', content: '' } }] });

/**
 * Carries a request to the model. The SDK prints whatever fails to the console, with what people wrote; so nothing
 * fails here: trouble is told to the caller, and the SDK gets an answer that says nothing.
 */
export function modelTransport({ endpoint, signal, trouble }: TransportOptions) {
  return async (url: unknown, init?: RequestInit): Promise<Response> => {
    const address = addressOf(String(url), endpoint);
    const body = await post(address, { ...init, signal: signal(), redirect: 'error' }, trouble);
    return new Response(body ?? nothingSaid, {
      status: 200,
      headers: { 'content-type': 'application/json' },
    });
  };
}

/** The SDK insists on https; a service on this machine may speak http. */
function addressOf(url: string, endpoint: string): string {
  return endpoint.startsWith('http://') ? url.replace(/^https:/, 'http:') : url;
}

async function post(
  url: string,
  init: RequestInit,
  trouble: TransportOptions['trouble'],
): Promise<string | undefined> {
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    if (!response.ok) trouble('refused', response.status);
    else if (isCompletion(text)) return text;
    else trouble('notUnderstood');
  } catch (error) {
    trouble(error instanceof Error && error.name === 'TimeoutError' ? 'timeOut' : 'notReached');
  }
  return undefined;
}

function isCompletion(text: string): boolean {
  try {
    return completion.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
