import type { Language } from '../../domain/municipality';

/** The few sentences that are needed before or after a flow has had its say. */
interface EdgeWords {
  /** A click takes longer than Teams waits. */
  readonly busy: string;
  /** A card's data that no card of ours sends. */
  readonly malformed: string;
  /** When not even the words for a fault could be drawn. */
  readonly fault: string;
}

const words = {
  sv: {
    busy: 'Det tar längre tid än vanligt. Kortet ändras när det är klart.',
    malformed: 'Knappen går inte att läsa. Skriv "status" för att få kortet på nytt.',
    fault: 'Något gick fel hos mig. Försök igen om en stund.',
  },
  en: {
    busy: 'This takes longer than usual. The card changes when it is done.',
    malformed: 'The button cannot be read. Write "status" to get the card again.',
    fault: 'Something went wrong on my side. Try again in a while.',
  },
} satisfies Record<Language, EdgeWords>;

/** Swedish unless the client says that it runs in another language. */
export const edgeWords = (locale: string | undefined): EdgeWords =>
  locale === undefined || /^sv\b/i.test(locale) ? words.sv : words.en;
