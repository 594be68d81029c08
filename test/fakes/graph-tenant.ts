// A small Graph with a memory: one duty mailbox and a few people, for the suites of the ports.

import { refusal, type Asked, type Reply, type Script } from './graph-server';

interface FakeMessage {
  readonly id: string;
  folder: string;
  isRead: boolean;
  readonly receivedDateTime: string;
  lastModifiedDateTime: string;
}

interface Happening {
  readonly id: string;
  readonly folder: string;
}

/** The folder ids are the names: `Formulär` lies in the inbox. */
const folders = ['inbox', 'junkemail', 'sentitems', 'Formulär'];
const pageSize = 50;

export class FakeTenant {
  readonly people = new Map<string, object>();
  readonly settings = new Map<string, object>();
  private readonly messages = new Map<string, FakeMessage>();
  private readonly happenings: Happening[] = [];
  private oldestLink = 0;

  constructor(private readonly address: string) {}

  put(message: FakeMessage): void {
    const before = this.messages.get(message.id);
    if (before && before.folder !== message.folder)
      this.happenings.push({ id: message.id, folder: before.folder });
    this.messages.set(message.id, { ...message });
    this.happenings.push({ id: message.id, folder: message.folder });
  }

  find(id: string): FakeMessage {
    const message = this.messages.get(id);
    if (!message) throw new Error(`No message ${id}`);
    return { ...message };
  }

  remove(id: string): void {
    const { folder } = this.find(id);
    this.messages.delete(id);
    this.happenings.push({ id, folder });
  }

  forgetLinks(): void {
    this.oldestLink = this.happenings.length + 1;
  }

  readonly script: Script = (asked) => {
    if (asked.path === '/v1.0/$batch') return this.batch(asked);
    const [, who = '', , folder = '', ...rest] = decodeURIComponent(asked.path).split('/').slice(2);
    const path = decodeURIComponent(asked.path);
    if (path.endsWith('/mailboxSettings')) return this.settingsOf(who);
    if (!path.includes('/mailFolders/'))
      return found(this.people.get(who.toLowerCase()), 'Request_ResourceNotFound');
    if (who !== this.address) return refusal(404, 'ErrorInvalidUser');
    if (rest[0] === 'childFolders') return children(folder);
    return folders.includes(folder) ? this.delta(folder, asked) : refusal(404, 'ErrorItemNotFound');
  };

  private settingsOf(who: string): Reply {
    return found(this.settings.get(who), 'MailboxNotEnabledForRESTAPI');
  }

  private async batch(asked: Asked): Promise<Reply> {
    const { requests } = asked.body as { requests: readonly { id: string; url: string }[] };
    const responses = requests.map(async ({ id, url }) => {
      const { pathname, searchParams } = new URL(`http://graph/v1.0${url}`);
      const { status = 200, body } = await this.script({ ...asked, path: pathname, query: searchParams });
      return { id, status, body };
    });
    return { body: { responses: await Promise.all(responses) } };
  }

  /** A link tells from which happening on, and on a next page also how many entries have been given. */
  private delta(folder: string, asked: Asked): Reply {
    const round = asked.query.get('$deltatoken') ?? asked.query.get('$skiptoken');
    const [since = 0, given = 0, end = this.happenings.length] = round?.split('.').map(Number) ?? [-1];
    if (since >= 0 && since < this.oldestLink) return refusal(410, 'syncStateNotFound');
    const all = since < 0 ? this.everything(folder) : this.since(folder, since);
    const upTo = given + pageSize;
    const link = `https://graph.microsoft.com${asked.path}`;
    const onward =
      all.length > upTo
        ? { '@odata.nextLink': `${link}?$skiptoken=${since}.${upTo}.${end}` }
        : { '@odata.deltaLink': `${link}?$deltatoken=${end}` };
    return { body: { value: all.slice(given, upTo), ...onward } };
  }

  private everything(folder: string): readonly object[] {
    return [...this.messages.values()].filter((message) => message.folder === folder).map(bodyOf);
  }

  private since(folder: string, since: number): readonly object[] {
    const ids = new Set(
      this.happenings
        .slice(since)
        .filter((one) => one.folder === folder)
        .map((one) => one.id),
    );
    return [...ids].map((id) => {
      const message = this.messages.get(id);
      return message?.folder === folder ? bodyOf(message) : { id, '@removed': { reason: 'deleted' } };
    });
  }
}

const bodyOf = ({ folder, ...message }: FakeMessage): object => ({
  '@odata.etag': folder,
  isDraft: false,
  ...message,
});

const found = (body: object | undefined, code: string): Reply => (body ? { body } : refusal(404, code));

const children = (folder: string): Reply => ({
  body: { value: folder === 'inbox' ? [{ id: 'Formulär', displayName: 'Formulär' }] : [] },
});
