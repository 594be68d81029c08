import type { DutyMailbox } from '../../src/core/municipality';
import type { Tenant } from '../tenant/tenant';
import type { PageMail, PageMailbox, PagePerson, PageTenant } from './page-deps';

/** Folders that a duty mailbox's day does not touch. */
const hidden = new Set(['drafts', 'archive', 'msgfolderroot']);

/** The sandbox's own tenant, as the page sees and changes it: the municipality's duty mailboxes. */
export function tenantPage(tenant: Tenant, mailboxes: () => readonly DutyMailbox[]): PageTenant {
  const addressOf = (id: string): string => mailboxes().find((mailbox) => mailbox.id === id)?.address ?? id;
  const mailsOf = (address: string): readonly PageMail[] => tenant.messages(address).map(mailOf);
  return {
    mailboxes: () =>
      mailboxes()
        .map((mailbox) => mailboxOf(tenant, mailbox, mailsOf))
        .filter(isThere),
    oldestUnread: (mailbox) =>
      mailsOf(addressOf(mailbox)).findLast((mail) => mail.folder === 'Inbox' && !mail.isRead),
    deliver: (mailbox, { folder, ...mail }) =>
      doing(() => tenant.deliver(addressOf(mailbox), folder === undefined ? mail : { ...mail, folder })),
    mark: ({ mailbox, mail }, isRead) =>
      doing(() => {
        if (isRead) tenant.read(addressOf(mailbox), mail);
        else tenant.markUnread(addressOf(mailbox), mail);
      }),
    move: ({ mailbox, mail }, folder) =>
      doing(() => {
        tenant.move(addressOf(mailbox), mail, folder);
      }),
    remove: ({ mailbox, mail }) =>
      doing(() => {
        tenant.remove(addressOf(mailbox), mail);
      }),
    setAway: (personId, span) =>
      doing(() => {
        const scheduled = span && ({ status: 'scheduled', start: span.from, end: span.until } as const);
        tenant.setAutomaticReplies(personId, scheduled ?? { status: 'disabled' });
      }),
  };
}

/** A failure is the promise's. */
const doing = (run: () => unknown): Promise<void> =>
  new Promise((resolve) => {
    run();
    resolve();
  });

function mailboxOf(
  tenant: Tenant,
  { id, name, address }: DutyMailbox,
  mailsOf: (address: string) => readonly PageMail[],
): PageMailbox | undefined {
  const found = tenant.mailboxes().find((mailbox) => mailbox.address.toLowerCase() === address);
  if (found === undefined) return undefined;
  const folders = found.folders.filter((folder) => !hidden.has(folder.path));
  return { id, name, address, folders, mails: mailsOf(address) };
}

const isThere = (mailbox: PageMailbox | undefined): mailbox is PageMailbox => mailbox !== undefined;

const mailOf = (mail: ReturnType<Tenant['messages']>[number]): PageMail => ({
  id: mail.id,
  folder: mail.folder,
  subject: mail.subject,
  fromName: mail.fromName,
  body: mail.body,
  receivedAt: mail.receivedAt,
  isRead: mail.isRead,
});

/** When a person is away by their automatic replies; undefined when those are off or have ended. */
export function awayOf(tenant: Tenant, personId: string): PagePerson['away'] {
  const replies = tenant.person(personId)?.automaticReplies;
  if (replies === undefined || replies.status === 'disabled') return undefined;
  if (replies.status === 'alwaysEnabled') return { from: undefined, until: undefined };
  if (replies.end !== undefined && replies.end <= tenant.now()) return undefined;
  return { from: replies.start, until: replies.end };
}
