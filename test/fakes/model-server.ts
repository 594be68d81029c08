import http from 'node:http';
import type { AddressInfo } from 'node:net';

interface Message {
  readonly role: string;
  readonly content: string;
}

/** What the model was sent. */
export interface ModelCall {
  readonly path: string;
  readonly apiKey: string | undefined;
  /** Of services that are not Azure's. */
  readonly bearer: string | undefined;
  readonly messages: readonly Message[];
}

/** How the model behaves: the text of its answer, a whole HTTP answer, or undefined for silence. */
export type Behaviour = (
  call: ModelCall,
) => string | { readonly status: number; readonly body: string } | undefined;

export interface ModelServer {
  readonly url: string;
  readonly calls: ModelCall[];
  behave: Behaviour;
  close(): Promise<void>;
}

/** The rules and the question as the prompt gives them. */
export const givenRules = ({ messages }: ModelCall): readonly { id: string; text: string }[] =>
  JSON.parse(messages[1]?.content ?? '[]') as { id: string; text: string }[];
export const givenQuestion = ({ messages }: ModelCall): string =>
  JSON.parse(messages.at(-1)?.content ?? '""') as string;

/** A service on this machine that speaks the chat completions protocol as Azure does. */
export async function startModelServer(behave: Behaviour): Promise<ModelServer> {
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const call = callOf(request, body);
      model.calls.push(call);
      const answer = model.behave(call);
      if (answer === undefined) return;
      const { status, body: text } =
        typeof answer === 'string' ? { status: 200, body: completionOf(answer) } : answer;
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const model: ModelServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: [],
    behave,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return model;
}

const callOf = (request: http.IncomingMessage, body: string): ModelCall => ({
  path: request.url ?? '',
  apiKey: request.headers['api-key']?.toString(),
  bearer: request.headers.authorization,
  messages: (JSON.parse(body) as { messages: readonly Message[] }).messages,
});

const completionOf = (content: string): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'gpt-test',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
