import { messages, some } from '../../core/texts/sv-words';

/** What the work page says of several at once, in Swedish: what is marked, and numbers that are typed. */
export const svMany = {
  many: {
    chosen: (count: number) => `${messages(count)} ${count === 1 ? 'markerat' : 'markerade'}`,
    minor: 'Ringa betydelse',
    keptInOrder: 'Håll ordnat',
    approve: 'Godkänn',
    notNeeded: 'Behöver inget svar',
    propose: 'Föreslå vem som svarar …',
    passOn: 'Lämna vidare …',
    take: 'Jag tar dem',
    /** In the form that is about all of them. */
    all: (count: number, marked: number) => {
      if (count < marked) return `Gäller ${count} av de ${marked} markerade meddelandena.`;
      return count === 1 ? 'Gäller det markerade meddelandet.' : `Gäller de ${count} markerade meddelandena.`;
    },
    cannot: 'Det går inte att göra med de här tillsammans. Öppna ett i taget.',
    noneTogether: 'Begäran, överklaganden och sekretess tas för sig. Öppna ett i taget.',
    /** Beside what is done with the others. */
    chosenApart: (all: number, count: number) => `${all} markerade, ${count} tas för sig`,
    apart: (count: number, all: number) =>
      `${count === all ? `Alla ${all}` : `${count} av ${all}`} är begäran, överklagande eller sekretess: ${count === 1 ? 'det lämnas som det är' : 'de lämnas som de är'}, och tas för sig.`,
    undo: 'Ångra mina senaste steg',
    none: 'Avmarkera',
    /** Of what is gone from its mailbox. */
    happened: 'Vad hände med dem?',
    was: { minor: 'De var av ringa betydelse', keptInOrder: 'De hålls ordnade på annan plats' },
  },
  numbers: {
    unsaved: (count: number) => (count === 1 ? '1 nummer är inte sparat' : `${count} nummer är inte sparade`),
    save: (count: number) => (count === 1 ? 'Spara det' : `Spara alla ${count}`),
    drop: 'Ta bort utan att spara',
    /** Of the row in which it is typed. */
    lost: 'Någon annan ändrade raden som du skrev i, och den har lämnat listan.',
    /** Of a pasted column. */
    over: (numbers: readonly string[]) =>
      `${numbers.length} nummer fick ingen rad och är inte inklistrade: ${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ' …' : ''}.`,
    show: 'Visa meddelandet',
    offered: (count: number) => `Diarienummer i ${some(count, 'ämnesrad', 'ämnesrader')} här`,
    take: (count: number) => (count === 1 ? 'Skriv in det' : 'Skriv in dem'),
  },
};
