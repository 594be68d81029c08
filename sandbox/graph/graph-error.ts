/** A refusal in the words Graph uses for it. */
export class GraphError extends Error {
  headers: Readonly<Record<string, string>> = {};

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  /** The body Graph gives with it. */
  body(ids: { readonly requestId: string; readonly date: Date }): unknown {
    return {
      error: {
        code: this.code,
        message: this.message,
        innerError: {
          date: ids.date.toISOString().slice(0, 19),
          'request-id': ids.requestId,
          'client-request-id': ids.requestId,
        },
      },
    };
  }
}

export function tooMany(message: string, retryAfterSeconds: number): GraphError {
  const error = new GraphError(429, 'ApplicationThrottled', message);
  error.headers = { 'Retry-After': String(retryAfterSeconds) };
  return error;
}

export const badRequest = (message: string, code = 'BadRequest'): GraphError =>
  new GraphError(400, code, message);

export const noSuchUser = (id: string): GraphError =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const noSuchItem = (): GraphError =>
  new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
