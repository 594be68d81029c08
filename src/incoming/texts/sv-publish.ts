/** The list for the municipality's web, in Swedish. */
export const svPublish = {
  form: 'Lägg på postlistan …',
  change: 'Ändra på postlistan …',
  send: 'Lägg på postlistan',
  changeSend: 'Ändra på postlistan',
  takeDown: 'Ta bort från postlistan',
  how: 'Postlistan är öppen för alla på webben: nummer, datum, enhet och det du skriver här. Skriv kort vad det rör, inget namn eller telefonnummer på en privatperson och inget hemligt. Rutorna fylls inte i ur meddelandet.',
  kind: 'Slag',
  text: 'Kort beskrivning',
  textMissing: 'Skriv en beskrivning på högst 200 tecken.',
  lastDay: 'Sista dag på listan',
  stands: (item: string, day: string) => `På postlistan till och med ${day} · ${item}`,
  page: {
    title: (municipality: string) => `Postlista, ${municipality}`,
    empty: 'Inget står på listan nu.',
    number: 'Nummer',
    arrived: 'Inkom',
    unit: 'Enhet',
    kind: 'Slag',
    text: 'Beskrivning',
  },
};
