import { z } from 'zod';
import type { OperatorLog } from '../../core/log';
import type { AnswerWriter, WritingTask } from './answer-writer';
import {
  questionMemory,
  questionVariable,
  rulesVariable,
  parseWritten,
  parseActs,
  actPrompt,
  promptFor,
  rulesPrompts,
} from './rules-prompt';
import { loadModelSdk, type ModelSdk } from './load-model-sdk';

interface ModelOptions {
  readonly endpoint: string;
  readonly apiKey: string;
  /** Of Azure; of any other service the model's name. */
  readonly deployment: string;
  /** Any service that speaks OpenAI's protocol below that address, instead of Azure's. */
  readonly isPlain?: boolean;
  readonly log: OperatorLog;
  /** How long a question may wait for the model, in real milliseconds; 8 seconds unless told. */
  readonly patienceMillis?: number;
}

const defaultPatienceMillis = 8_000;
/** After so many answers in a row that never came, nobody waits for the model for a while. */
const mostSilences = 2;
const pauseMillis = 30_000;

/** A prompt by its name, with what stands in it. */
type Complete = (prompt: string, values: Readonly<Record<string, unknown>>) => Promise<string>;

/** A model behind OpenAI's protocol, Azure's or anybody's; its SDK is loaded at the first question. */
export function connectModel(options: ModelOptions): AnswerWriter {
  const silences = { count: 0, until: 0 };
  const trouble = (kind: ModelTrouble, status?: number): void => {
    options.log.warn('The language model gave no usable answer', { reason: kind, status });
    if (kind === 'refused' || kind === 'notUnderstood') return;
    silences.count += 1;
    if (silences.count >= mostSilences) silences.until = Date.now() + pauseMillis;
  };
  let complete: Complete | undefined;
  const ask: Complete = async (prompt, values) => {
    if (Date.now() < silences.until) return '';
    try {
      complete ??= prepare(loadModelSdk(), options, trouble);
      const content = await complete(prompt, values);
      if (content !== '') silences.count = 0;
      return content;
    } catch (error) {
      options.log.error('The language model could not be asked', {
        error: error instanceof Error ? error.name : typeof error,
      });
      return '';
    }
  };
  return {
    write: async ({ question, before, language, rules }: WritingTask) =>
      parseWritten(
        await ask(promptFor(language), {
          [questionVariable]: JSON.stringify(before === undefined ? question : `${before} ${question}`),
          [rulesVariable]: rules,
        }),
      ),
    likelyActs: async (text) => parseActs(await ask(actPrompt, { [questionVariable]: JSON.stringify(text) })),
  };
}

function prepare(
  sdk: ModelSdk,
  { endpoint, apiKey, deployment, isPlain, patienceMillis = defaultPatienceMillis }: ModelOptions,
  trouble: (kind: ModelTrouble, status?: number) => void,
): Complete {
  const signal = () => AbortSignal.timeout(patienceMillis);
  const model = new sdk.OpenAIModel({
    ...(isPlain === true
      ? // The SDK takes no empty key; a service of one's own may want none.
        { apiKey: apiKey || 'none', defaultModel: deployment, endpoint }
      : {
          azureApiKey: apiKey,
          azureDefaultDeployment: deployment,
          azureEndpoint: endpoint.replace(/^http:/, 'https:'),
          azureApiVersion: '2024-10-21',
        }),
    useSystemMessages: true,
    responseFormat: { type: 'json_object' },
    clientOptions: {
      maxRetries: 0,
      timeout: patienceMillis,
      fetch: modelTransport({ endpoint, signal, trouble }),
    },
  });
  const prompts = rulesPrompts(sdk);
  const planner = new sdk.ActionPlanner({
    model,
    prompts,
    defaultPrompt: promptFor('sv'),
    max_repair_attempts: 0,
  });
  const adapter = new sdk.botbuilder.CloudAdapter();
  return async (prompt, values) => {
    const memory = questionMemory(values);
    // No turn stands behind a question to the rules; the SDK only hands it on.
    const turn = new sdk.botbuilder.TurnContext(adapter, { type: 'message' });
    const { message } = await planner.completePrompt(turn, memory, prompt);
    return typeof message?.content === 'string' ? message.content : '';
  };
}

/** What goes wrong on the way to a model, by its name in the operator's log. */
type ModelTrouble = 'timeOut' | 'notReached' | 'refused' | 'notUnderstood';

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
function modelTransport({ endpoint, signal, trouble }: TransportOptions) {
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
