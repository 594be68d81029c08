import type { DutyMailbox, Municipality } from '../../src/core/municipality';
import type { Tenant } from '../tenant/tenant';
import type { PageMail, PageMailbox, PagePerson, PageTenant } from './page-deps';

/** Folders that a duty mailbox's day does not touch. */
const hidden = new Set(['drafts', 'archive', 'msgfolderroot']);

/** The sandbox's own tenant, as the page sees and changes it: the municipality's duty mailboxes. */
export function tenantPage(tenant: Tenant, municipality: () => Municipality): PageTenant {
  const mailboxes = () => municipality().mailboxes;
  const categories = () => [...Object.values(municipality().categories ?? {}).flat(), 'Röd kategori'];
  const addressOf = (id: string): string => mailboxes().find((mailbox) => mailbox.id === id)?.address ?? id;
  const mailsOf = (address: string): readonly PageMail[] => tenant.messages(address).map(mailOf);
  return {
    mailboxes: () =>
      mailboxes()
        .map((mailbox) => mailboxOf(tenant, mailbox, { mailsOf, categories: categories() }))
        .filter(isThere),
    oldestUnread: (mailbox) =>
      mailsOf(addressOf(mailbox)).findLast((mail) => mail.folder === 'Inbox' && !mail.isRead),
    deliver: (mailbox, { folder, ...mail }) =>
      doing(() => tenant.deliver(addressOf(mailbox), folder === undefined ? mail : { ...mail, folder })),
    hold: (mailbox, { from, subject }) =>
      doing(() => {
        const recipient = addressOf(mailbox);
        tenant.held.add({ recipient, from, subject, receivedAt: tenant.now(), status: 'quarantined' });
      }),
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
    ...inOutlook(tenant, addressOf),
    ...ofPeople(tenant),
  };
}

/** What holds of a person: whether mail gets through, and whether they are away. */
const ofPeople = (tenant: Tenant): Pick<PageTenant, 'bouncing' | 'setBounces' | 'setAway'> => ({
  bouncing: () => [...tenant.postOffice.bouncing],
  setBounces: (personId, isBouncing) =>
    doing(() => tenant.postOffice.bouncing[isBouncing ? 'add' : 'delete'](personId)),
  setAway: (personId, span) =>
    doing(() => {
      const scheduled = span && ({ status: 'scheduled', start: span.from, end: span.until } as const);
      tenant.setAutomaticReplies(personId, scheduled ?? { status: 'disabled' });
    }),
});

/** What people do with a message in Outlook, and its sender from outside. */
function inOutlook(
  tenant: Tenant,
  addressOf: (id: string) => string,
): Pick<PageTenant, 'categorise' | 'followUp' | 'answer'> {
  const find = (address: string, id: string) => {
    const found = tenant.messages(address).find((mail) => mail.id === id);
    if (found === undefined) throw new Error('the mailbox has no such message');
    return found;
  };
  return {
    categorise: ({ mailbox, mail }, category) =>
      doing(() => {
        tenant.categorise(addressOf(mailbox), mail, category === undefined ? [] : [category]);
      }),
    followUp: ({ mailbox, mail }) =>
      doing(() => {
        const address = addressOf(mailbox);
        const { from, fromName, subject, internetId, conversation } = find(address, mail);
        const again = { subject: replyTo(subject), body: 'Har ni fått mitt mejl? Jag vill gärna ha svar.' };
        tenant.deliver(address, { from, fromName, ...again, inReplyTo: internetId, conversation });
      }),
    answer: ({ mailbox, mail }, personId) =>
      doing(() => {
        const address = addressOf(mailbox);
        const { from, subject, internetId, conversation } = find(address, mail);
        const answer = { subject: replyTo(subject), body: 'Tack för ditt mejl. Här kommer svaret.' };
        const person = personId === undefined ? undefined : tenant.person(personId);
        if (person === undefined) tenant.sendFrom(address, { ...answer, to: [from], inReplyTo: mail });
        else
          tenant.deliver(address, {
            ...{ from: person.userPrincipalName, fromName: person.displayName, to: [from], cc: [address] },
            ...{ ...answer, inReplyTo: internetId, conversation },
          });
      }),
  };
}

/** A failure is the promise's. */
const doing = (run: () => unknown): Promise<void> =>
  new Promise((resolve) => {
    run();
    resolve();
  });

interface Around extends Pick<PageMailbox, 'categories'> {
  readonly mailsOf: (address: string) => readonly PageMail[];
}

function mailboxOf(
  tenant: Tenant,
  { id, name, address }: DutyMailbox,
  { mailsOf, categories }: Around,
): PageMailbox | undefined {
  const found = tenant.mailboxes().find((mailbox) => mailbox.address.toLowerCase() === address);
  if (found === undefined) return undefined;
  const folders = found.folders.filter((folder) => !hidden.has(folder.path));
  return { id, name, address, folders, categories, mails: mailsOf(address) };
}

const replyTo = (subject: string): string => (/^sv:/i.test(subject) ? subject : `SV: ${subject}`);

const isThere = (mailbox: PageMailbox | undefined): mailbox is PageMailbox => mailbox !== undefined;

const mailOf = (mail: ReturnType<Tenant['messages']>[number]): PageMail => ({
  id: mail.id,
  folder: mail.folder,
  subject: mail.subject,
  fromName: mail.fromName,
  body: mail.body,
  receivedAt: mail.receivedAt,
  isRead: mail.isRead,
  categories: mail.categories,
  hasAttachments: mail.hasAttachments,
});

/** When a person is away by their automatic replies; undefined when those are off or have ended. */
export function awayOf(tenant: Tenant, personId: string): PagePerson['away'] {
  const replies = tenant.person(personId)?.automaticReplies;
  if (replies === undefined || replies.status === 'disabled') return undefined;
  if (replies.status === 'alwaysEnabled') return { from: undefined, until: undefined };
  if (replies.end !== undefined && replies.end <= tenant.now()) return undefined;
  return { from: replies.start, until: replies.end };
}
