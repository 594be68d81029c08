// `$batch`: up to twenty calls in one, all at once unless they depend on each other.

import { z } from 'zod';
import { parseBody, type GraphAnswer, type GraphRequest } from './graph-call';
import { badRequest } from './graph-error';

const mostInBatch = 20;

const batchBody = z.strictObject({
  requests: z.array(
    z.strictObject({
      id: z.string().min(1),
      method: z.enum(['GET', 'POST', 'PATCH', 'DELETE', 'PUT']),
      url: z.string(),
      headers: z.record(z.string()).optional(),
      body: z.unknown().optional(),
      dependsOn: z.array(z.string()).optional(),
    }),
  ),
});
type BatchItem = z.infer<typeof batchBody>['requests'][number];

type Handle = (request: GraphRequest) => Promise<GraphAnswer>;

export async function answerBatch(request: GraphRequest, handle: Handle): Promise<GraphAnswer> {
  const { requests } = parseBody(request.body, batchBody);
  if (requests.length > mostInBatch)
    throw badRequest(
      `Number of batch request steps exceeds the maximum value of ${mostInBatch}.`,
      'MaximumValueExceeded',
    );
  if (new Set(requests.map(({ id }) => id)).size < requests.length)
    throw badRequest('Request ids must be unique.');
  const answers = new Map<string, Promise<GraphAnswer>>();
  for (const item of requests) answers.set(item.id, answerItem(item, { request, handle, answers }));
  const done = await Promise.all(requests.map(async ({ id }) => ({ id, answer: await answers.get(id) })));
  if (done.some(({ answer }) => answer?.isCut === true)) return { status: 0, isCut: true };
  const responses = done.map(({ id, answer }) => ({
    id,
    status: answer?.status ?? 500,
    headers: { 'Content-Type': 'application/json', ...answer?.headers },
    ...(answer?.body === undefined ? {} : { body: answer.body }),
  }));
  return { status: 200, body: { responses } };
}

interface Surroundings {
  readonly request: GraphRequest;
  readonly handle: Handle;
  readonly answers: ReadonlyMap<string, Promise<GraphAnswer>>;
}

async function answerItem(item: BatchItem, around: Surroundings): Promise<GraphAnswer> {
  for (const id of item.dependsOn ?? []) {
    const earlier = await around.answers.get(id);
    if (earlier === undefined) throw badRequest('A request depends on one that comes later or not at all.');
    if (earlier.status >= 400) {
      const error = {
        code: 'FailedDependency',
        message: 'The request failed because a request it depends on failed.',
      };
      return { status: 424, body: { error } };
    }
  }
  const headers = Object.fromEntries(
    Object.entries(item.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const url = item.url.startsWith('/') ? item.url : `/${item.url}`;
  const { gone, cameAt } = around.request;
  return around.handle({ method: item.method, url, headers, body: item.body, gone, cameAt });
}
