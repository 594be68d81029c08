import { messageId, type FolderPath, type MessageId } from '../../src/core/ids';
import type { ArrivalReading } from '../../src/incoming/domain/arrival/arrival';
import type { MailSearch } from '../../src/incoming/domain/search-terms';
import type {
  Letter,
  MailDesk,
  MailOutcome,
  MessagePlace,
  MessageSheet,
  Original,
  MailsFound,
  WordsReading,
} from '../../src/incoming/graph/mail-desk';

interface FakeWords {
  readonly subject: string;
  readonly from: string;
  readonly answersTo?: string;
  readonly conversation: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly to?: readonly string[];
  readonly body?: string;
  readonly internetId?: string;
  readonly attachments?: MessageSheet['attachments'];
}

interface FakeDraft {
  readonly key: string;
  readonly note: string;
  readonly of: MessageId;
  letter?: Letter;
  isSent: boolean;
}

const done = <T>(value: T): MailOutcome<T> => ({ kind: 'done', value });

/** Messages in memory; a step can be scripted to fail before or after it was carried out. */
interface Scripted {
  readonly step: string;
  readonly outcome: 'later' | 'lost' | 'lostUndone' | 'refused' | 'gone';
  /** So long the mail system asks to be left alone. */
  readonly afterMillis?: number | undefined;
}

export class FakeMailDesk implements MailDesk {
  readonly words = new Map<string, FakeWords>();
  readonly categories = new Map<string, readonly string[]>();
  readonly drafts = new Map<string, FakeDraft>();
  readonly moved: string[] = [];
  readonly removed: string[] = [];
  /** Internet message ids among the sent items. */
  readonly sentIds = new Set<string>();
  readonly calls: string[] = [];
  wordsRead = 0;
  /** No live reading is there in time. */
  isSlow = false;
  readonly #script: Scripted[] = [];

  #made = 0;
  readonly #meanwhile = new Map<string, () => Promise<void>>();

  put(id: string, words: Partial<FakeWords> = {}): void {
    this.words.set(id, { subject: 'Fråga', from: 'lisa@post.example', conversation: `c-${id}`, ...words });
  }

  /** Happens in the middle of the next call of the step. */
  beforeNext(step: string, act: () => Promise<void>): void {
    this.#meanwhile.set(step, act);
  }

  /** The next call of the step ends so; `lost`: carried out, its answer never came. */
  failNext(step: string, outcome: Scripted['outcome'], afterMillis?: number): void {
    this.#script.push({ step, outcome, afterMillis });
  }

  failsLeft(step: string): boolean {
    return this.#script.some((entry) => entry.step === step);
  }

  readArrivals(asked: readonly (MessagePlace & { readonly withSubject: boolean })[]) {
    const entries = asked.map(({ id, withSubject }): [MessageId, MailOutcome<ArrivalReading>] => {
      const words = this.words.get(id);
      if (words === undefined) return [id, { kind: 'gone' }];
      const reading: ArrivalReading = {
        conversation: words.conversation,
        sender: words.from,
        subject: withSubject ? words.subject : undefined,
        isOurs: false,
        internetId: words.internetId,
        recipients: words.to,
        headers: new Map(Object.entries(words.headers ?? {})),
      };
      return [id, done(reading)];
    });
    return Promise.resolve(new Map(entries));
  }

  readWords(
    places: readonly (MessagePlace & { readonly withAttachments?: boolean })[],
  ): Promise<ReadonlyMap<MessageId, WordsReading>> {
    this.wordsRead += 1;
    const reading = ({
      id,
      withAttachments,
    }: MessagePlace & { readonly withAttachments?: boolean }): WordsReading => {
      if (this.isSlow) return { kind: 'late' };
      const words = this.words.get(id);
      if (words === undefined) return { kind: 'gone' };
      const { subject, from, answersTo, attachments = [] } = words;
      const shown = { subject, from, answersTo, link: undefined, hasAttachments: attachments.length > 0 };
      return { kind: 'read', words: { ...shown, ...(withAttachments === true && { attachments }) } };
    };
    return Promise.resolve(new Map(places.map((place) => [place.id, reading(place)])));
  }

  search(_address: string, { terms, isAny, where }: MailSearch): Promise<MailOutcome<MailsFound>> {
    if (this.isSlow) return Promise.resolve({ kind: 'later', code: 'notInTime' });
    return this.#step('search', () => {
      const isIn = ({ subject, from, body = '' }: FakeWords) => {
        const text = (where === 'subject' ? subject : `${subject} ${from} ${body}`).toLowerCase();
        const met = terms.filter((term) => text.includes(term.text)).length;
        return isAny ? met > 0 : met === terms.length;
      };
      const ids = [...this.words].filter(([, words]) => isIn(words)).map(([id]) => messageId(id));
      return { ids, isCut: false };
    });
  }

  /** A forward's id is made of its draft's. */
  readInternetIds(places: readonly MessagePlace[]) {
    const idOf = (id: MessageId) =>
      this.words.get(id)?.internetId ?? (this.drafts.has(id) ? `<${id}@ale.example>` : undefined);
    const known = places.flatMap(({ id }): [MessageId, string][] => {
      const internetId = idOf(id);
      return internetId === undefined ? [] : [[id, internetId]];
    });
    return Promise.resolve(new Map(known));
  }

  readSheet({ id }: MessagePlace): Promise<MailOutcome<MessageSheet>> {
    const words = this.words.get(id);
    if (words === undefined) return Promise.resolve({ kind: 'gone' });
    const { subject, from } = words;
    const sheet = { to: [], cc: [], sentAt: undefined, body: 'Brev', headers: [], link: undefined };
    const attachments = words.attachments ?? [];
    return Promise.resolve(
      done({
        ...sheet,
        subject,
        from,
        body: words.body ?? 'Brev',
        attachments,
        hasAttachments: attachments.length > 0,
      }),
    );
  }

  readOriginal({ id }: MessagePlace): Promise<MailOutcome<Original>> {
    return this.#step('read', () => {
      const words = this.words.get(id);
      return { replyTo: [{ address: words?.from ?? '' }], categories: this.categories.get(id) ?? [] };
    });
  }

  createForward(place: MessagePlace, { key, note }: { readonly key: string; readonly note: string }) {
    return this.#step('create', () => {
      // Counted, and never given again: another may have been taken out meanwhile.
      const id = `draft-${++this.#made}`;
      this.drafts.set(id, { key, note, of: place.id, isSent: false });
      return messageId(id);
    });
  }

  findByKey(_address: string, key: string, folder: 'drafts' | 'sentitems') {
    return this.#step('find', () => {
      const found = [...this.drafts].find(
        ([, draft]) => draft.key === key && draft.isSent === (folder === 'sentitems'),
      );
      return found && messageId(found[0]);
    });
  }

  /** A forward's id is made of its draft's. */
  findSent(_address: string, internetId: string): Promise<MailOutcome<MessageId | undefined>> {
    return this.#step('find', () => {
      if (this.sentIds.has(internetId)) return messageId(internetId);
      const [id, draft] = [...this.drafts].find(([one]) => internetId === `<${one}@ale.example>`) ?? [];
      return draft?.isSent === true && id !== undefined ? messageId(id) : undefined;
    });
  }

  write({ id }: MessagePlace, letter: Letter) {
    return this.#step('write', () => {
      const draft = this.drafts.get(id);
      if (draft) draft.letter = letter;
    });
  }

  send({ id }: MessagePlace) {
    return this.#step('send', () => {
      const draft = this.drafts.get(id);
      if (draft) {
        if (draft.isSent) throw new Error('sent twice');
        draft.isSent = true;
      }
    });
  }

  categorise({ id }: MessagePlace, categories: readonly string[]) {
    return this.#step('categorise', () => {
      this.categories.set(id, categories);
    });
  }

  move({ id }: MessagePlace, folder: FolderPath) {
    return this.#step('move', () => {
      this.moved.push(`${id} ${folder}`);
    });
  }

  remove({ id }: MessagePlace) {
    return this.#step('remove', () => {
      this.removed.push(id);
      this.drafts.delete(id);
    });
  }

  /** Letters that went out. */
  sent(): readonly FakeDraft[] {
    return [...this.drafts.values()].filter(({ isSent }) => isSent);
  }

  async #step<T>(step: string, act: () => T): Promise<MailOutcome<T>> {
    this.calls.push(step);
    const meanwhile = this.#meanwhile.get(step);
    this.#meanwhile.delete(step);
    await meanwhile?.();
    const at = this.#script.findIndex((entry) => entry.step === step);
    const [scripted] = at < 0 ? [] : this.#script.splice(at, 1);
    if (scripted === undefined) return done(act());
    if (scripted.outcome === 'lost') act();
    if (scripted.outcome === 'gone') return { kind: 'gone' };
    const kind = scripted.outcome === 'lostUndone' ? 'lost' : scripted.outcome;
    return { kind, code: 'scripted', afterMillis: scripted.afterMillis };
  }
}
