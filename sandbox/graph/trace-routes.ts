// The message trace of Exchange: its filter, its pages, its hundred requests in five minutes for the whole tenant.

import type { HeldTrace } from '../tenant/held-traces';
import type { GraphAnswer, GraphCall, GraphState, Route } from './graph-call';
import { badRequest, tooMany } from './graph-error';
import { memberOf, parseFilter } from './odata-filter';
import { pageOf } from './pages';

const mostRequests = 100;
const windowMillis = 5 * 60_000;
const asked = new WeakMap<GraphState, number[]>();

/** @source Graph v1.0: list messageTraces */
function list(call: GraphCall): GraphAnswer {
  throttle(call);
  const rules = { usual: 1_000, most: 5_000 };
  const page = pageOf(call, rules, (options) => {
    const filter = options.get('$filter');
    if (filter === undefined) throw badRequest('A filter is required.');
    const matches = parseFilter(filter, (path) => known.has(path));
    return call.state.tenant.held.seen(call.state.now()).filter((one) => {
      const drawn = draw(one);
      return matches((path) => memberOf(drawn, path));
    });
  });
  return { status: 200, body: { value: page.items.map(draw), ...page.nextLink } };
}

function throttle({ state }: GraphCall): void {
  const now = state.now().getTime();
  const recent = (asked.get(state) ?? []).filter((at) => at > now - windowMillis);
  if (recent.length >= mostRequests) throw tooMany('Too many requests.', 300);
  asked.set(state, [...recent, now]);
}

const known = new Set([
  'recipientAddress',
  'receivedDateTime',
  'messageId',
  'senderAddress',
  'subject',
  'status',
]);

/** With sender and subject, which nobody here is to read. */
const draw = (one: HeldTrace) => ({
  id: one.id,
  messageId: `<${one.id}@outside.example>`,
  senderAddress: one.from,
  recipientAddress: one.recipient,
  subject: one.subject,
  receivedDateTime: one.receivedAt.toISOString(),
  status: one.status,
  size: 4_096,
  fromIP: '192.0.2.1',
  toIP: null,
});

export const traceRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/admin/exchange/tracing/messageTraces',
    query: ['$filter', '$top'],
    isPaged: true,
    answer: list,
  },
];
