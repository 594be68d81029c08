// What is followed of the bot's work when traces are configured: turns, what is said in Teams, calls of Graph.

import type { GraphCallEvent } from '../platform/graph/calls/metrics-step';
import { openTraces } from '../platform/traces/open-traces';
import { isVerb } from './buttons';
import type { OperatorLog } from '../core/log';
import type { Drawing, Messenger, SendOutcome } from '../platform/teams/messenger';
import type { Receiver } from '../platform/teams/receiver';
import type { Tracer } from '../core/tracer';
import type { Settings } from './config/settings';

/** Follows nothing: where no collector is named. */
export const untraced: Tracer = {
  within: (_name, _facts, work) => work(),
  ended: () => undefined,
  close: () => Promise.resolve(),
};

/** The standard variables decide; the SDK is loaded only for a collector that they name. */
export function tracerOf(settings: Settings, log: OperatorLog): Promise<Tracer> {
  const endpoint = settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  const isOff =
    settings.OTEL_SDK_DISABLED?.toLowerCase() === 'true' || settings.OTEL_TRACES_EXPORTER === 'none';
  if (endpoint === undefined || isOff) return Promise.resolve(untraced);
  return openTraces({ serviceName: settings.OTEL_SERVICE_NAME, log });
}

/** Each turn is a step; a verb that nobody knows is not repeated. */
export const tracedReceiver = (receiver: Receiver, tracer: Tracer): Receiver => ({
  stranger: (locale) => receiver.stranger(locale),
  fault: (locale) => receiver.fault(locale),
  message: (from, text) => tracer.within('turn message', {}, () => receiver.message(from, text)),
  action: (from, action) => {
    const verb = isVerb(action.verb) ? action.verb : 'unknown';
    return tracer.within('turn action', { verb }, () => receiver.action(from, action));
  },
  search: (from, text) => tracer.within('turn search', {}, () => receiver.search(from, text)),
  takeOver: (from, message) => tracer.within('turn takeOver', {}, () => receiver.takeOver(from, message)),
  feedback: (from, isHelpful) => tracer.within('turn feedback', {}, () => receiver.feedback(from, isHelpful)),
  installed: (from) => tracer.within('turn installed', {}, () => receiver.installed(from)),
});

/** Each delivery to Teams, with how it ended. */
export function tracedMessenger(messenger: Messenger, tracer: Tracer): Messenger {
  const follow = async <T>(
    operation: string,
    drawing: Drawing | undefined,
    work: () => Promise<SendOutcome<T>>,
  ): Promise<SendOutcome<T>> => {
    const began = performance.now();
    const outcome = await work();
    const card = drawing === undefined ? {} : { card: drawing.facts.card };
    tracer.ended({
      name: `deliver ${operation}`,
      facts: { ...card, outcome: outcome.kind },
      millis: performance.now() - began,
      isGood: outcome.kind === 'done',
    });
    return outcome;
  };
  return {
    open: (receiver, channel) => follow('open', undefined, () => messenger.open(receiver, channel)),
    say: (to, drawing) => follow('say', drawing, () => messenger.say(to, drawing)),
    redraw: (to, activityId, drawing) =>
      follow('redraw', drawing, () => messenger.redraw(to, activityId, drawing)),
  };
}

/** Each try of a call, by its route: ids and addresses were taken out of it. */
export const tracedGraph =
  (tracer: Tracer, count: (event: GraphCallEvent) => void) =>
  (event: GraphCallEvent): void => {
    count(event);
    const { method, route, status, millis } = event;
    tracer.ended({
      name: `graph ${method} ${route}`,
      facts: { 'http.request.method': method, 'url.template': route, status },
      millis,
      isGood: typeof status === 'number' && status < 400,
    });
  };
