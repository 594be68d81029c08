// The message trace of Exchange, asked for one duty address: ids, times and states; subjects and senders are dropped unread.

import { z } from 'zod';
import type { Clock } from '../../core/clock';
import { instant } from '../../core/time';
import {
  heldKinds,
  type HeldKind,
  type HeldMail,
  type MessageTrace,
  type TraceReading,
} from '../domain/arrival/held-mail';
import type { CallGraph } from '../../platform/graph/calls/graph-caller';
import type { GraphHosts } from '../../platform/graph/paths';

interface TraceDeps {
  readonly call: CallGraph;
  readonly hosts: GraphHosts;
  readonly clock: Pick<Clock, 'realMillis'>;
  /** How many requests have gone out so far, tries that failed too. */
  readonly requests: () => number;
}

const page = z.object({
  value: z.array(z.object({ id: z.string().min(1), receivedDateTime: z.string(), status: z.string() })),
  '@odata.nextLink': z.string().optional(),
});

/** One request with its tries. */
const patienceMillis = 10_000;

/** @source Graph v1.0: list messageTraces */
export function graphMessageTrace({ call, hosts, clock, requests }: TraceDeps): MessageTrace {
  return {
    read: async (address, { from, to }, most) => {
      const before = requests();
      const spent = () => requests() - before;
      const filter = `recipientAddress eq '${address.replaceAll("'", "''")}' and receivedDateTime ge ${from} and receivedDateTime le ${to}`;
      const held: HeldMail[] = [];
      let path: string | undefined =
        `/admin/exchange/tracing/messageTraces?$filter=${encodeURIComponent(filter)}&$top=1000`;
      while (path !== undefined) {
        if (spent() >= most) return { kind: 'later', code: 'budget', requests: spent() };
        const answer = await call({ method: 'GET', path, until: clock.realMillis() + patienceMillis });
        if (answer.kind !== 'ok') {
          const kind = answer.kind === 'refused' ? 'refused' : 'later';
          return { kind, code: answer.code, requests: spent() };
        }
        const read = page.safeParse(answer.body);
        if (!read.success) return { kind: 'later', code: 'unreadable', requests: spent() };
        held.push(...read.data.value.flatMap(toHeld));
        const next = read.data['@odata.nextLink'];
        path = next === undefined ? undefined : hosts.relative(next);
      }
      return { kind: 'read', held, requests: spent() } satisfies TraceReading;
    },
  };
}

const isHeldKind = (status: string): status is HeldKind => heldKinds.some((kind) => kind === status);

function toHeld({
  id,
  receivedDateTime,
  status,
}: z.infer<typeof page>['value'][number]): readonly HeldMail[] {
  if (!isHeldKind(status) || Number.isNaN(Date.parse(receivedDateTime))) return [];
  return [{ id, receivedAt: instant(receivedDateTime), kind: status }];
}
