// 10,000 open messages in 100 mailboxes that one person reads all: what benchmarks of lists work on.

import { inbox, incomingId, mailboxId, messageId, personId } from '../src/core/ids';
import type { Instant } from '../src/core/time';
import { noAnswer, type IncomingMessage } from '../src/incoming/domain/incoming';
import { largeMailboxAddress, largePersonUpn, largeTenant } from '../test/support/large-tenant';
import type { Tenant } from '../sandbox/tenant/tenant';
import { largeMunicipality, type Bench } from './bench-context';

export const mailboxes = 100;
export const messagesEach = 100;
export const now = '2026-12-01T10:00:00Z';

export const tenThousand = (): Tenant =>
  largeTenant({ now: () => new Date(now), mailboxes, messagesEach, people: mailboxes + 2 });

/** Person 0 stands in every roster, and so reads all the mailboxes. */
export const oneReader = (): string =>
  largeMunicipality(mailboxes).replace(/roster: \[[^\]]*\]/g, `roster: [${largePersonUpn(0)}]`);

/** Every message of every inbox as an open incoming message, and everybody known. */
export async function fill({ context }: Bench, tenant: Tenant): Promise<void> {
  const people = tenant.people().map((person) => ({
    id: personId(person.id),
    upn: person.userPrincipalName as never,
    name: person.displayName,
    department: undefined,
    isEnabled: true,
    isGuest: false,
  }));
  await context.store.people.saveFromDirectory(people);
  for (let no = 0; no < mailboxes; no += 1) {
    const lying = tenant.messages(largeMailboxAddress(no), 'Inbox').slice(0, messagesEach);
    const incoming = lying.map((view, at) => ({ expectedVersion: 0, message: incomingOf(no, at, view) }));
    await context.store.save({ incoming });
  }
}

export function incomingOf(
  no: number,
  at: number,
  view: { readonly id: string; readonly receivedAt: Date },
): IncomingMessage {
  const arrivedAt = view.receivedAt.toISOString() as Instant;
  return {
    id: incomingId(`${String(no).padStart(8, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`),
    mailboxId: mailboxId(`m${no}`),
    messageId: messageId(view.id),
    folder: inbox,
    arrivedAt,
    conversation: `c${no}-${at}`,
    mark: undefined,
    isInternal: false,
    isRequest: false,
    registration: { kind: 'open' },
    answer: noAnswer(arrivedAt),
    secrecy: undefined,
    undo: undefined,
    version: 1,
  };
}
