import { cardsOf, type BotActivity, type Json } from './activity';

/** One line or card in a person's chat with the bot. */
export interface ChatEntry {
  readonly id: string;
  readonly from: 'bot' | 'person';
  /** When it was said, ISO, by the sandbox's clock. */
  readonly at: string;
  readonly text: string;
  /** What the notification in the corner of the screen says. */
  readonly summary: string | undefined;
  /** Teams says so above it. */
  readonly isImportant?: boolean;
  readonly cards: readonly Json[];
  readonly suggestions: readonly string[];
  /** When the bot changed it last, ISO. */
  readonly changedAt: string | undefined;
}

type Listener = (personId: string) => void;

/** What each person sees in the chat with the bot, kept in memory. */
export class Chats {
  private readonly byPerson = new Map<string, ChatEntry[]>();
  private readonly listeners = new Set<Listener>();
  private lastId = 0;
  private readonly startedAt = Date.now();

  /** `goesOn`: what the bot said in an earlier start still lies in the chats, and shows once the bot changes it. */
  public constructor(
    private readonly now: () => Date,
    private readonly goesOn = false,
  ) {}

  public list(personId: string): readonly ChatEntry[] {
    return [...(this.byPerson.get(personId) ?? [])];
  }

  public find(personId: string, entryId: string): ChatEntry | undefined {
    return this.byPerson.get(personId)?.find((entry) => entry.id === entryId);
  }

  /** The bot says something; what shows nothing, as typing, leaves no entry. Answers the activity's id. */
  public addFromBot(personId: string, activity: BotActivity): string {
    const id = this.nextId();
    if (activity.type === 'message') this.add(personId, this.entryOf(id, activity));
    return id;
  }

  public addFromPerson(personId: string, text: string): string {
    const id = this.nextId();
    const at = this.now().toISOString();
    const entry = { id, from: 'person', at, text, summary: undefined, cards: [], suggestions: [] } as const;
    this.add(personId, { ...entry, changedAt: undefined });
    return id;
  }

  /** The bot changes what it said; false when there is no such entry. */
  public change(personId: string, entryId: string, activity: BotActivity): boolean {
    if (this.goesOn && this.isFromBefore(entryId) && this.find(personId, entryId) === undefined) {
      this.add(personId, this.entryOf(entryId, activity));
      return true;
    }
    return this.put(personId, entryId, (old) => ({
      ...this.entryOf(entryId, activity),
      at: old.at,
      changedAt: this.now().toISOString(),
    }));
  }

  /** A click was answered with a new card, which takes the old one's place. */
  public replaceCard(personId: string, entryId: string, card: Json): boolean {
    return this.put(personId, entryId, (old) => ({
      ...old,
      cards: [card],
      changedAt: this.now().toISOString(),
    }));
  }

  public remove(personId: string, entryId: string): boolean {
    const entries = this.byPerson.get(personId) ?? [];
    const kept = entries.filter((entry) => entry.id !== entryId);
    if (kept.length === entries.length) return false;
    this.byPerson.set(personId, kept);
    this.tell(personId);
    return true;
  }

  public onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private put(personId: string, entryId: string, renew: (old: ChatEntry) => ChatEntry): boolean {
    const entries = this.byPerson.get(personId) ?? [];
    const index = entries.findIndex((entry) => entry.id === entryId);
    const old = entries[index];
    if (old === undefined) return false;
    entries[index] = renew(old);
    this.tell(personId);
    return true;
  }

  private add(personId: string, entry: ChatEntry): void {
    const entries = this.byPerson.get(personId) ?? [];
    this.byPerson.set(personId, [...entries, entry]);
    this.tell(personId);
  }

  private entryOf(id: string, activity: BotActivity): ChatEntry {
    return {
      id,
      from: 'bot',
      at: this.now().toISOString(),
      text: activity.text ?? '',
      summary: activity.summary,
      ...(activity.importance === 'high' && { isImportant: true }),
      cards: cardsOf(activity),
      suggestions: activity.suggestedActions?.actions.map((action) => action.title) ?? [],
      changedAt: undefined,
    };
  }

  private isFromBefore(entryId: string): boolean {
    return /^\d{13}$/.test(entryId) && Number(entryId) < this.startedAt;
  }

  /** As in Teams, an id is the time it was made, in milliseconds, and never the same twice. */
  private nextId(): string {
    this.lastId = Math.max(this.lastId + 1, Date.now());
    return String(this.lastId);
  }

  private tell(personId: string): void {
    for (const listener of this.listeners) listener(personId);
  }
}
