import type { PageMail, PageMailbox, PageTenant } from '../../../sandbox/page/page-deps';

type NewMail = Parameters<PageTenant['deliver']>[1];
type MailPlace = Parameters<PageTenant['remove']>[0];

type Mail = { -readonly [K in keyof PageMail]: PageMail[K] };
type Span = Parameters<PageTenant['setAway']>[1];

/** Two mailboxes in memory. */
export class FakeTenant implements PageTenant {
  public readonly away = new Map<string, Span>();
  private readonly mails = new Map<string, Mail[]>();
  private count = 0;

  public constructor(private readonly now: () => Date) {}

  public mailboxes(): readonly PageMailbox[] {
    return [
      this.view('ks', 'Kommunstyrelsens förvaltningsbrevlåda'),
      this.view('sbf', 'Samhällsbyggnads förvaltningsbrevlåda'),
    ];
  }

  public hold(): Promise<void> {
    return Promise.resolve();
  }

  public mailsIn(mailbox: string): readonly PageMail[] {
    return (this.mails.get(mailbox) ?? []).toSorted((a, b) => Number(b.receivedAt) - Number(a.receivedAt));
  }

  public put(mailbox: string, mail: NewMail, receivedAt: Date): string {
    this.count += 1;
    const { fromName, subject, body, folder = 'Inbox' } = mail;
    const added = {
      ...{ id: `mail-${this.count}`, fromName, subject, body, folder, receivedAt, isRead: false },
      ...{ categories: [], hasAttachments: (mail.attachments ?? []).length > 0 },
    };
    this.mails.set(mailbox, [...(this.mails.get(mailbox) ?? []), added]);
    return added.id;
  }

  public oldestUnread(mailbox: string): PageMail | undefined {
    return this.mailsIn(mailbox).findLast((mail) => mail.folder === 'Inbox' && !mail.isRead);
  }

  public deliver(mailbox: string, mail: NewMail): Promise<void> {
    this.put(mailbox, mail, this.now());
    return Promise.resolve();
  }

  public mark(place: MailPlace, isRead: boolean): Promise<void> {
    this.find(place).isRead = isRead;
    return Promise.resolve();
  }

  public move(place: MailPlace, folder: string): Promise<void> {
    this.find(place).folder = folder;
    return Promise.resolve();
  }

  public remove(place: MailPlace): Promise<void> {
    const left = (this.mails.get(place.mailbox) ?? []).filter((mail) => mail.id !== place.mail);
    this.mails.set(place.mailbox, left);
    return Promise.resolve();
  }

  public categorise(place: MailPlace, category: string | undefined): Promise<void> {
    this.find(place).categories = category === undefined ? [] : [category];
    return Promise.resolve();
  }

  public followUp(place: MailPlace): Promise<void> {
    return this.again(place, this.find(place).fromName, 'Inbox');
  }

  public answer(place: MailPlace, personId: string | undefined): Promise<void> {
    return this.again(place, personId ?? place.mailbox, personId === undefined ? 'sentitems' : 'Inbox');
  }

  private again(place: MailPlace, fromName: string, folder: string): Promise<void> {
    const { subject, body } = this.find(place);
    const mail = { from: 'lisa@post.example', fromName, subject: `SV: ${subject}`, body, folder };
    return this.deliver(place.mailbox, mail);
  }

  public readonly bounced = new Set<string>();

  public bouncing(): readonly string[] {
    return [...this.bounced];
  }

  public setBounces(personId: string, isBouncing: boolean): Promise<void> {
    if (isBouncing) this.bounced.add(personId);
    else this.bounced.delete(personId);
    return Promise.resolve();
  }

  public setAway(personId: string, span: Span): Promise<void> {
    if (span === undefined) this.away.delete(personId);
    else this.away.set(personId, span);
    return Promise.resolve();
  }

  private find(place: MailPlace): Mail {
    const mail = this.mails.get(place.mailbox)?.find((one) => one.id === place.mail);
    if (mail === undefined) throw new Error('no such mail');
    return mail;
  }

  private view(id: string, name: string): PageMailbox {
    const mails = this.mailsIn(id);
    const folders = [
      ['Inbox', 'Inkorgen'],
      ['Inbox/Formulär', 'Formulär'],
      ['junkemail', 'Skräppost'],
      ['deleteditems', 'Borttaget'],
    ].map(([path = '', folder = '']) => {
      const inside = mails.filter((mail) => mail.folder === path);
      return {
        path,
        name: folder,
        total: inside.length,
        unread: inside.filter((mail) => !mail.isRead).length,
      };
    });
    return { id, name, address: `${id}@ale.example`, folders, categories: ['Ringa betydelse'], mails };
  }
}
