// Tells how each try went, by route: no address or id of anybody.

import type { Clock } from '../../../core/clock';
import { GraphFault, type FaultCode, type Step } from './call-sheet';
import { pathSegments } from '../paths';

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
/** Whatever else stands where a name should. */
const ids = /[@%=\s]|.{41}/;

/** The path without version, query and ids. */
export function routeOf(url: string): string {
  const parts = pathSegments(url);
  const named = parts.map((part, i) => {
    const isMember = collections.test(parts[i - 1] ?? '') && !functions.test(part);
    return isMember || ids.test(part) ? '{id}' : part;
  });
  return `/${named.join('/')}`;
}
