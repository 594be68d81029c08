// The municipality file with the standing orders that were decided in Brevvakt in place of the file's first ones.

import { byMailbox } from '../core/by-mailbox';
import type { Clock } from '../core/clock';
import type { DutyMailbox, Municipality } from '../core/municipality';
import { dateOf, type LocalDate } from '../core/time';
import type { Person } from '../people/domain/person';
import { orderOn, type StandingOrder } from '../roster/domain/standing-order';
import { entriesOf } from '../roster/flows/mailbox-staff';
import type { Store } from './flow-context';

interface DatedRosters {
  /** As it is in force today; the same object as long as nothing changes. */
  readonly current: () => Municipality;
  /** Reads anew what was decided, also by other replicas. */
  readonly renew: () => Promise<void>;
}

interface Decided {
  readonly orders: readonly StandingOrder[];
  readonly byId: ReadonlyMap<Person['id'], Person>;
}

interface Parts {
  readonly store: Pick<Store, 'roster' | 'people'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** `file` may answer with another file from one moment to the next. */
export function datedRosters(file: () => Municipality, { store, clock }: Parts): DatedRosters {
  let decided: Decided = { orders: [], byId: new Map() };
  let made:
    | { readonly from: Municipality; readonly date: LocalDate; readonly value: Municipality }
    | undefined;
  return {
    current: () => {
      const from = file();
      if (decided.orders.length === 0) return from;
      const date = dateOf(clock.now(), from.calendar.zone);
      if (made?.from !== from || made.date !== date)
        made = { from, date, value: withOrders(from, decided, date) };
      return made.value;
    },
    renew: async () => {
      const orders = await store.roster.listOrders();
      const ids = orders.flatMap(({ entries }) => entries.flatMap(({ personId }) => personId ?? []));
      const people = ids.length === 0 ? [] : await store.people.list({ upns: [], ids: [...new Set(ids)] });
      const next = { orders, byId: new Map(people.map((person) => [person.id, person])) };
      if (isSame(decided, next)) return;
      decided = next;
      made = undefined;
    },
  };
}

const isSame = (one: Decided, other: Decided): boolean => asText(one) === asText(other);

const asText = ({ orders, byId }: Decided): string =>
  JSON.stringify([orders, [...byId.values()].map(({ id, upn }) => [id, upn])]);

function withOrders(file: Municipality, { orders, byId }: Decided, date: LocalDate): Municipality {
  const own = byMailbox(orders);
  const dated = (mailbox: DutyMailbox): DutyMailbox => {
    const order = orderOn(own.get(mailbox.id) ?? [], date);
    if (order === undefined) return mailbox;
    return { ...mailbox, roster: entriesOf(order, file, { byId }), firstRoster: mailbox.roster };
  };
  return { ...file, mailboxes: file.mailboxes.map(dated) };
}
