// The made-up municipality's Microsoft 365 tenant, in memory: what the sandbox's page, its Graph and tests act on.

import { randomUUID } from 'node:crypto';
import { Directory, type AutomaticReplies, type NewPerson, type Person, type Presence } from './directory';
import { contentFrom, findByInternetId, viewOf, PostOffice } from './mail';
import type { IncomingMail, LeavingMail, MessageView, OutgoingMail } from './mail';
import { decodeItemId, immutableIdOf, type StoredMessage, type Address } from './folder';
import { HeldTraces } from './held-traces';
import { Mailbox, type MailboxChange } from './mailbox';

export interface TenantOptions {
  /** The virtual clock. */
  readonly now: () => Date;
  readonly tenantId?: string;
  /** Fills a mailbox when it is looked at for the first time. */
  readonly prepare?: (mailbox: Mailbox, owner: Person) => void;
  readonly app?: TeamsApp;
  /** Of an earlier start: no message, conversation or mail of this one has the id of one of that. */
  readonly numberedAfter?: number | undefined;
}

export interface TeamsApp {
  readonly id: string;
  /** The id in the app's manifest. */
  readonly externalId: string;
  readonly displayName: string;
}

interface MailboxView {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly folders: readonly {
    readonly path: string;
    readonly name: string;
    readonly total: number;
    readonly unread: number;
  }[];
}

const sandboxApp: TeamsApp = {
  id: '7a1c2f0e-51d7-4c0b-9a53-0d8a52f6b001',
  externalId: '7a1c2f0e-51d7-4c0b-9a53-0d8a52f6b002',
  displayName: 'Brevvakt',
};

export class Tenant {
  readonly directory = new Directory();
  readonly postOffice: PostOffice;
  /** What its spam filter has done. */
  readonly held = new HeldTraces();
  readonly tenantId: string;
  readonly app: TeamsApp;
  /** Marks this run: links that another run gave out lead nowhere. */
  readonly run: string = randomUUID();
  /** Ids of the people the app is installed for by way of Graph. */
  readonly installedFor = new Set<string>();
  readonly now: () => Date;
  readonly #mailboxes = new Map<string, Mailbox>();
  readonly #listeners = new Set<(change: MailboxChange) => void>();
  readonly #counts = new Map<string, number>();
  readonly #numberedAfter: number;

  constructor(private readonly options: TenantOptions) {
    this.now = options.now;
    this.#numberedAfter = options.numberedAfter ?? 0;
    this.tenantId = options.tenantId ?? '5a0c5b1e-0000-4000-8000-0000000a1e00';
    this.app = options.app ?? sandboxApp;
    this.postOffice = new PostOffice({
      directory: this.directory,
      mailboxOf: (person) => this.mailboxOf(person),
      internetId: () => this.numbered('internet'),
    });
  }

  people(): readonly Person[] {
    return this.directory.list().filter(({ kind }) => kind === 'person');
  }

  person(upnOrId: string): Person | undefined {
    return this.directory.find(upnOrId);
  }

  addPerson(person: NewPerson): Person {
    return this.directory.add(person);
  }

  removePerson(upnOrId: string): void {
    this.directory.remove(upnOrId);
  }

  disable(upnOrId: string): void {
    this.directory.change(upnOrId, { accountEnabled: false });
  }

  enable(upnOrId: string): void {
    this.directory.change(upnOrId, { accountEnabled: true });
  }

  setManager(upnOrId: string, manager: string | null): void {
    this.directory.change(upnOrId, { managerId: manager === null ? null : this.#need(manager).id });
  }

  setAutomaticReplies(upnOrId: string, automaticReplies: AutomaticReplies): void {
    this.directory.change(upnOrId, { automaticReplies });
  }

  setPresence(upnOrId: string, presence: Presence): void {
    this.directory.change(upnOrId, { presence });
  }

  addGroup(id: string, displayName: string, members: readonly string[]): void {
    const ids = members.map((member) => this.person(member)?.id ?? member);
    this.directory.groups.set(id.toLowerCase(), { id, displayName, members: ids });
  }

  /** The shared mailboxes with their folders. */
  mailboxes(): readonly MailboxView[] {
    const shared = this.directory.list().filter(({ kind }) => kind === 'shared');
    return shared.map((owner) => ({
      id: owner.id,
      address: owner.userPrincipalName,
      name: owner.displayName,
      folders: this.mailboxOf(owner)
        .folders.filter(({ wellKnown }) => wellKnown !== 'msgfolderroot')
        .map((folder) => ({
          path: folder.path,
          name: folder.name,
          total: folder.messages.size,
          unread: folder.unread,
        })),
    }));
  }

  /** Everything in a mailbox, or in one folder of it, latest first. */
  messages(mailbox: string, folderPath?: string): readonly MessageView[] {
    const box = this.mailbox(mailbox);
    const folders = folderPath === undefined ? box.folders : [this.#folder(box, folderPath)];
    return folders
      .flatMap((folder) => [...folder.messages.values()].reverse())
      .map((message) => viewOf(box, message))
      .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
  }

  /** What the same sender wrote before under the subject that a reply repeats: nothing but that says so of some. */
  #namedBy(mailbox: string, { from, subject }: IncomingMail): MessageView | undefined {
    const [, first] = /^(?:sv|re):\s*(.+)$/i.exec(subject) ?? [];
    return this.messages(mailbox).find((one) => one.from === from && one.subject === first);
  }

  createFolder(mailbox: string, path: string): void {
    const box = this.mailbox(mailbox);
    const parts = path.split('/');
    const name = parts.pop() ?? path;
    box.createFolder(
      parts.length === 0 ? box.wellKnown('msgfolderroot') : this.#folder(box, parts.join('/')),
      name,
    );
  }

  /** A mail comes in; answers its id. */
  deliver(mailbox: string, mail: IncomingMail): string {
    const box = this.mailbox(mailbox);
    const owner = this.#need(mailbox);
    const answered = mail.inReplyTo === undefined ? undefined : findByInternetId(box, mail.inReplyTo);
    const content = contentFrom({
      subject: mail.subject,
      body: mail.body,
      from: { name: mail.fromName ?? mail.from, address: mail.from },
      to: (mail.to ?? [owner.userPrincipalName]).map((address) => this.#addressOf(address)),
      cc: (mail.cc ?? []).map((address) => this.#addressOf(address)),
      headers: [
        ...(mail.headers ?? []),
        ...(mail.inReplyTo === undefined ? [] : [{ name: 'In-Reply-To', value: mail.inReplyTo }]),
      ],
      attachments: mail.attachments ?? [],
      conversation:
        mail.conversation ??
        (answered?.content ?? this.#namedBy(mailbox, mail))?.conversation ??
        this.numbered('conversation'),
      internetId: this.numbered('internet'),
    });
    const message = this.postOffice.deliver(box, this.#folder(box, mail.folder ?? 'Inbox'), {
      content,
      ...(mail.at === undefined ? {} : { receivedAt: Math.floor(mail.at.getTime() / 1000) }),
      ...(mail.readAt === undefined
        ? {}
        : { isRead: true, modifiedAt: Math.floor(mail.readAt.getTime() / 1000) }),
    });
    return immutableIdOf(message);
  }

  read(mailbox: string, id: string): void {
    this.mailbox(mailbox).edit(this.#message(mailbox, id), { isRead: true });
  }

  markUnread(mailbox: string, id: string): void {
    this.mailbox(mailbox).edit(this.#message(mailbox, id), { isRead: false });
  }

  /** Somebody sets these in Outlook, in place of those that it had. */
  categorise(mailbox: string, id: string, categories: readonly string[]): void {
    this.mailbox(mailbox).edit(this.#message(mailbox, id), { content: { categories: [...categories] } });
  }

  move(mailbox: string, id: string, folderPath: string): void {
    const box = this.mailbox(mailbox);
    box.move(this.#message(mailbox, id), this.#folder(box, folderPath));
  }

  remove(mailbox: string, id: string): void {
    this.mailbox(mailbox).remove(this.#message(mailbox, id));
  }

  /** Somebody sends a mail as this mailbox; answers the id of the copy in Sent Items. */
  sendFrom(mailbox: string, mail: OutgoingMail): string {
    const box = this.mailbox(mailbox);
    const answered = mail.inReplyTo === undefined ? undefined : this.#message(mailbox, mail.inReplyTo);
    const words = answered === undefined ? undefined : box.contentOf(answered);
    const content = contentFrom({
      subject: mail.subject,
      body: mail.body,
      from: this.#addressOf(mailbox),
      to: mail.to.map((address) => this.#addressOf(address)),
      cc: (mail.cc ?? []).map((address) => this.#addressOf(address)),
      headers: words === undefined ? [] : [{ name: 'In-Reply-To', value: words.internetId }],
      conversation: words?.conversation ?? this.numbered('conversation'),
      internetId: this.numbered('internet'),
    });
    const at = mail.at === undefined ? {} : { receivedAt: Math.floor(mail.at.getTime() / 1000) };
    const copy = box.add(box.wellKnown('sentitems'), { content, isRead: true, ...at });
    this.postOffice.send(content);
    return immutableIdOf(copy);
  }

  /** Mail that would have left the municipality. */
  left(): readonly LeavingMail[] {
    return this.postOffice.left;
  }

  /** Hears of every change in every mailbox; answers how to stop listening. */
  onChange(listener: (change: MailboxChange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  mailbox(upnOrId: string): Mailbox {
    return this.mailboxOf(this.#need(upnOrId));
  }

  mailboxOf(owner: Person): Mailbox {
    const known = this.#mailboxes.get(owner.id);
    if (known !== undefined) return known;
    const changed = (change: MailboxChange) => {
      for (const listener of this.#listeners) listener(change);
    };
    const numberedAfter = this.#numberedAfter;
    const surroundings = { now: this.now, changed, numberedAfter };
    const mailbox = new Mailbox(this.directory.boxNumber(owner.id), owner.id, surroundings);
    this.#mailboxes.set(owner.id, mailbox);
    this.options.prepare?.(mailbox, owner);
    return mailbox;
  }

  /** The next id of a kind: the same ones in the same order in every run. */
  numbered(kind: string): string {
    const n = (this.#counts.get(kind) ?? this.#numberedAfter) + 1;
    this.#counts.set(kind, n);
    if (kind === 'internet') return `<${String(n).padStart(8, '0')}.sandbox@ale.example>`;
    return `AAQkALgAA${Buffer.from(`${kind}:${String(n).padStart(8, '0')}`).toString('base64url')}=`;
  }

  #need(upnOrId: string): Person {
    const person = this.directory.find(upnOrId);
    if (person === undefined) throw new Error(`nobody is called ${upnOrId}`);
    return person;
  }

  #addressOf(address: string): Address {
    return { name: this.directory.find(address)?.displayName ?? address, address };
  }

  #folder(box: Mailbox, path: string) {
    const folder = box.folderAt(path);
    if (folder === undefined) throw new Error(`the mailbox has no folder ${path}`);
    return folder;
  }

  #message(mailbox: string, id: string): StoredMessage {
    const message = this.mailbox(mailbox).find(decodeItemId(id)?.n ?? 0);
    if (message === undefined) throw new Error('the mailbox has no such message');
    return message;
  }
}
