// Tells how each try went, by route: no address or id of anybody.

import type { Clock } from '../../../ports/clock';
import { GraphFault } from './call-sheet';
import type { FaultCode } from './call-sheet';
import type { Step } from './middleware';

/** One try of one call. */
export interface GraphCallEvent {
  readonly method: string;
  /** E.g. `/users/{id}/mailFolders/{id}/messages/delta`. */
  readonly route: string;
  readonly status: number | FaultCode;
  readonly millis: number;
}

export function metricsStep(clock: Clock, tell: (event: GraphCallEvent) => void): Step {
  return async (context, next) => {
    const began = clock.realMillis();
    const url = typeof context.request === 'string' ? context.request : '';
    const done = (status: GraphCallEvent['status']): void => {
      tell({
        method: context.options?.method ?? 'GET',
        route: routeOf(url),
        status,
        millis: clock.realMillis() - began,
      });
    };
    try {
      await next();
      done(context.response?.status ?? 'network');
    } catch (error) {
      done(error instanceof GraphFault ? error.code : 'network');
      throw error;
    }
  };
}

const collections = /^(users|mailFolders|messages|childFolders|subscriptions|groups|messageRules)$/;
const functions = /^(delta|microsoft\.graph\.\w+)$/;

/** The path without version, query and ids. */
export function routeOf(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter((part) => part !== '' && part !== 'v1.0');
  const named = parts.map((part, i) =>
    collections.test(parts[i - 1] ?? '') && !functions.test(part) ? '{id}' : part,
  );
  return `/${named.join('/')}`;
}
