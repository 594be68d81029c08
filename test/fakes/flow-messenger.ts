import type { CardFacts } from '../../src/app/cards';
import type { PersonId } from '../../src/core/ids';
import type { Language } from '../../src/core/municipality';
import type { Channel } from '../../src/core/channel';
import type { Conversation, Drawing, Messenger, SendOutcome } from '../../src/platform/teams/messenger';

interface SaidCard {
  readonly to: PersonId;
  readonly activityId: string;
  /** As it was said, then as it was last drawn. */
  facts: CardFacts;
  /** In which it was said, then in which it was last drawn. */
  language: Language;
}

/** Keeps what was said; answers can be scripted per person. */
export class FakeMessenger implements Messenger {
  readonly said: SaidCard[] = [];
  readonly redrawn: string[] = [];
  /** How many were marked as important, by receiver. */
  readonly urgent = new Map<PersonId, number>();
  /** Cards that Teams does not let be drawn anew. */
  readonly refused = new Set<string>();
  readonly #script = new Map<PersonId, SendOutcome<never>[]>();

  /** The next sends to that person end so, in order; afterwards they succeed. */
  answerWith(personId: PersonId, ...outcomes: readonly SendOutcome<never>[]): void {
    this.#script.set(personId, [...outcomes]);
  }

  open(personId: PersonId, channel?: Channel): Promise<SendOutcome<Conversation>> {
    const conversationId = channel?.channelId ?? `a:${personId}`;
    const value = { personId, conversationId, serviceUrl: 'https://smba.example/' };
    return Promise.resolve({ kind: 'done', value });
  }

  // Whatever is said here was drawn by app's own flows.
  say(to: Conversation, drawing: Drawing): Promise<SendOutcome<string>> {
    const scripted = this.#script.get(to.personId)?.shift();
    if (scripted) return Promise.resolve(scripted);
    if (drawing.isUrgent === true) this.urgent.set(to.personId, (this.urgent.get(to.personId) ?? 0) + 1);
    const activityId = `activity-${this.said.length + 1}`;
    this.said.push({
      to: to.personId,
      activityId,
      facts: drawing.facts as CardFacts,
      language: drawing.language,
    });
    return Promise.resolve({ kind: 'done', value: activityId });
  }

  redraw(_to: Conversation, activityId: string, drawing: Drawing): Promise<SendOutcome<void>> {
    if (this.refused.has(activityId)) return Promise.resolve({ kind: 'refused', code: 'notFound' });
    const card = this.said.find((it) => it.activityId === activityId);
    if (card) {
      card.facts = drawing.facts as CardFacts;
      card.language = drawing.language;
    }
    this.redrawn.push(activityId);
    return Promise.resolve({ kind: 'done', value: undefined });
  }
}
