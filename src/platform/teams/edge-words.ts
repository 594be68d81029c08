// The few sentences that are needed before or after a flow has had its say.

import { languageOfLocale, type Language } from '../../core/municipality';
import { drawSafely } from './draw-card';
import type { TeamsEdge } from './teams-options';

interface EdgeWords {
  /** A click takes longer than Teams waits. */
  readonly busy: string;
  /** The answer is a card of its own. */
  readonly nextCard: string;
  /** A card's data that no card of ours sends. */
  readonly malformed: string;
  /** When not even the words for a fault could be drawn. */
  readonly fault: string;
  /** An action on a message, without the message. */
  readonly malformedMessage: string;
  /** The search in a message finds no rule. */
  readonly nothingFound: string;
  /** One person sends more in a minute than is answered. */
  readonly tooMany: string;
}

const words = {
  sv: {
    busy: 'Det tar längre tid än vanligt. Kortet ändras när det är klart.',
    nextCard: 'Svaret finns i nästa kort.',
    malformed: 'Knappen går inte att läsa. Skriv ”status” så ser du vad som gäller nu.',
    fault: 'Något gick fel. Försök igen om en stund.',
    malformedMessage: 'Meddelandet gick inte att läsa. Kopiera texten till ett mejl i stället.',
    nothingFound: 'Det står inget om det i reglerna.',
    tooMany:
      'Det kom mer på en minut än vad som hinns med, så det här är inte gjort. Försök igen om en minut.',
  },
  en: {
    busy: 'This is taking longer than usual. The card will change when it is done.',
    nextCard: 'The answer is in the next card.',
    malformed: 'The button cannot be read. Write “status” to see how things are now.',
    fault: 'Something went wrong. Try again in a moment.',
    malformedMessage: 'The message could not be read. Copy its text into an e-mail instead.',
    nothingFound: 'The rules say nothing about it.',
    tooMany: 'More came in a minute than can be handled, so this was not done. Try again in a minute.',
  },
} satisfies Record<Language, EdgeWords>;

/** Swedish unless the client says that it runs in another language. */
export const edgeWords = (locale: string | undefined): EdgeWords =>
  words[locale === undefined ? 'sv' : languageOfLocale(locale)];

/** To somebody whom the bot does not serve, where there is no room for a card. */
export const strangerWords = (edge: TeamsEdge, locale: string | undefined): string =>
  drawSafely(edge, edge.receiver.stranger(locale))?.summary ?? edgeWords(locale).fault;
