// A middleware of the Graph client written as one function.

import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

export type Step = (context: Context, next: () => Promise<void>) => Promise<void>;

export function middleware(step: Step): Middleware {
  let following: Middleware | undefined;
  return {
    execute: (context) => step(context, () => following?.execute(context) ?? Promise.resolve()),
    setNext: (next) => {
      following = next;
    },
  };
}
