// What accompanies one call through the chain of middlewares, and what they find out about it.

import type { Context, MiddlewareOptions, Middleware } from '@microsoft/microsoft-graph-client';
import type { Lane } from './gate';

/**
 * Why no answer came: `timeout` and `network` say nothing about whether Graph did it; `garbage`: an answer that is no
 * JSON; `busy`: no free place in time; `held`: Graph asked for a longer pause; `noToken`; `foreignHost`: never sent.
 */
export type FaultCode = (typeof faultCodes)[number];

export const faultCodes = [
  'timeout',
  'network',
  'garbage',
  'busy',
  'held',
  'noToken',
  'foreignHost',
] as const;

/** A fault of the way to Graph; Graph's own refusals are answers. */
export class GraphFault extends Error {
  constructor(
    readonly code: FaultCode,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}

/** What is done with an answer that is no JSON. One that throws ends the call with just that error. */
export type TakeBytes = (bytes: AsyncIterable<Uint8Array>) => Promise<void>;

/** The taker of an answer failed, and not the way to Graph: no other try would help. */
export class TakerFault extends Error {
  constructor(readonly why: unknown) {
    super('The answer could not be taken', { cause: why });
  }
}

/** Given with each request as its middleware option; found again by its class. */
export class CallSheet implements MiddlewareOptions {
  /** The parsed answer of the last try. */
  body: unknown = undefined;
  takeBytes: TakeBytes | undefined = undefined;
  /** What the taker of the answer failed with. */
  takerFault: TakerFault | undefined = undefined;

  constructor(
    readonly lane: Lane,
    /** Real milliseconds since 1970. */
    readonly until: number,
    /** Whether doing it twice does no harm. */
    readonly isRepeatable: boolean,
  ) {}
}

export function sheetOf(context: Context): CallSheet {
  const sheet = context.middlewareControl?.getMiddlewareOptions(CallSheet);
  if (sheet instanceof CallSheet) return sheet;
  throw new TypeError('A Graph request without its call sheet');
}

export type Step = (context: Context, next: () => Promise<void>) => Promise<void>;

/** A middleware of the Graph client written as one function. */
export function middleware(step: Step): Middleware {
  let following: Middleware | undefined;
  return {
    execute: (context) => step(context, () => following?.execute(context) ?? Promise.resolve()),
    setNext: (next) => {
      following = next;
    },
  };
}
