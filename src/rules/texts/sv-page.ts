/** What the work page says of the rules beside what the cards say, in Swedish. */
export const svPage = {
  title: 'Regler',
  ask: 'Fråga reglerna',
  askHint:
    'Skriv som till en kollega, till exempel ”Hur ofta ska brevlådan öppnas?”, eller en regels nummer.',
  askMissing: 'Skriv en fråga.',
  find: 'Sök',
  finding: 'Letar i reglerna …',
  /** Where the rules are not in the reader’s language. */
  language: undefined as string | undefined,
  answer: 'Svar',
  all: 'Alla regler',
  count: (rules: number) => (rules === 1 ? '1 regel' : `${rules} regler`),
  questions: 'Frågor som väntar, och sådant som reglerna inte svarade på',
  show: (place: string) => `Visa ${place}`,
  secret:
    'Du skrev ett personnummer. Brevvakt har tagit bort det ur frågan och sparar det inte. Skriv inga sådana uppgifter här.',
  notKept:
    'Brevvakt sparar inte det du skrev: bara det som säkert är en fråga om reglerna och inte nämner någon sparas.',
  noMeaning: [
    'Det går inte att se vad frågan gäller',
    'Skriv några ord till, till exempel ”Hur ofta ska brevlådan öppnas?”.',
  ],
};
