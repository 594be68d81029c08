// Tenants of any size for benchmarks: words are made when somebody asks, mailboxes when somebody looks.

import type { Folder, MessageContent } from '../../sandbox/tenant/folder';
import { contentFrom } from '../../sandbox/tenant/mail';
import type { Mailbox } from '../../sandbox/tenant/mailbox';
import { Tenant } from '../../sandbox/tenant/tenant';

interface LargeTenantOptions {
  readonly now: () => Date;
  readonly mailboxes: number;
  /** In each inbox; a tenth as many in junk mail and in sent items. */
  readonly messagesEach: number;
  readonly people: number;
}

const largeDomain = 'stor.example';
/** Holds everybody in a large tenant. */
export const largeStaffGroup = '22222222-3333-4444-5555-666666666666';

export const largeMailboxAddress = (no: number): string => `brevlada${String(no)}@${largeDomain}`;
export const largePersonUpn = (no: number): string => `person${String(no)}@${largeDomain}`;

const idOf = (kind: number, no: number) =>
  `b1e0000${String(kind)}-0000-4000-8000-${String(no).padStart(12, '0')}`;
const minutesBetween = 7;

/** People 0 and 1, 10 and 11 … may serve as roster; every tenth person is the manager of those that follow. */
export function largeTenant(options: LargeTenantOptions): Tenant {
  const tenant = new Tenant({
    now: options.now,
    prepare: (mailbox, owner) => {
      if (owner.kind === 'shared') fill(mailbox, options);
    },
  });
  for (let no = 0; no < options.people; no += 1)
    tenant.addPerson({
      id: idOf(1, no),
      userPrincipalName: largePersonUpn(no),
      displayName: `Person ${String(no)}`,
      department: `Förvaltning ${String(no % 10)}`,
      managerId: no % 10 === 0 ? null : idOf(1, no - (no % 10)),
    });
  const everybody = Array.from({ length: options.people }, (_, no) => idOf(1, no));
  tenant.directory.groups.set(largeStaffGroup, {
    id: largeStaffGroup,
    displayName: 'Alla',
    members: everybody,
  });
  for (let no = 0; no < options.mailboxes; no += 1)
    tenant.addPerson({
      id: idOf(2, no),
      userPrincipalName: largeMailboxAddress(no),
      displayName: `Brevlåda ${String(no)}`,
      kind: 'shared',
      accountEnabled: false,
    });
  return tenant;
}

function fill(mailbox: Mailbox, { messagesEach, now }: LargeTenantOptions): void {
  const seconds = Math.floor(now().getTime() / 1000);
  mailbox.words = (n) => wordsOf(mailbox.no, n);
  const lay = (folder: Folder, count: number, isUnread: (age: number) => boolean) => {
    mailbox.fill(folder, arrivals({ count, seconds, isUnread }));
  };
  lay(mailbox.wellKnown('inbox'), messagesEach, (age) => age % 20 === 0);
  lay(mailbox.wellKnown('junkemail'), Math.floor(messagesEach / 10), () => true);
  lay(mailbox.wellKnown('sentitems'), Math.floor(messagesEach / 10), () => false);
}

function* arrivals(lot: {
  readonly count: number;
  readonly seconds: number;
  readonly isUnread: (age: number) => boolean;
}) {
  for (let age = lot.count; age > 0; age -= 1)
    yield { receivedAt: lot.seconds - age * minutesBetween * 60, isRead: !lot.isUnread(age - 1) };
}

const wordsOf = (box: number, n: number): MessageContent =>
  contentFrom({
    subject: `Fråga ${String(n)}`,
    from: { name: `Avsändare ${String(n % 97)}`, address: `avsandare${String(n % 97)}@post.example` },
    to: [{ name: `Brevlåda ${String(box)}`, address: largeMailboxAddress(box) }],
    body: `Hej, det här är fråga nummer ${String(n)} till brevlåda ${String(box)}.`,
    conversation: `AAQkALgAA${Buffer.from(`${String(box)}:${String(n)}`).toString('base64url')}=`,
    internetId: `<${String(box)}.${String(n)}@post.example>`,
  });

/** So many changes in a mailbox's inbox: a third new mail, a third read, a third moved away. */
export function stir(tenant: Tenant, address: string, changes: number): void {
  const mailbox = tenant.mailbox(address);
  const inbox = mailbox.wellKnown('inbox');
  const lying = inbox.newestFirst();
  for (let no = 0; no < changes; no += 1) {
    const message = inbox.messages.get(lying[no] ?? 0);
    if (message === undefined || no % 3 === 0)
      tenant.deliver(address, { from: 'ny@post.example', subject: `Nytt ${String(no)}`, body: 'Hej.' });
    else if (no % 3 === 1) mailbox.edit(message, { isRead: !message.isRead });
    else mailbox.move(message, mailbox.wellKnown('archive'));
  }
}
