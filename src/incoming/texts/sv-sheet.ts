import type { SheetTexts } from './message-texts';
import { sizeWords } from '../../core/texts/size-words';

/** The wording of a message's printed sheet in Swedish. */
export const svSheet: SheetTexts = {
  title: 'Inkommet meddelande',
  arrived: 'Inkom',
  number: 'Diarienummer',
  noNumber: 'inte diariefört',
  from: 'Från',
  to: 'Till',
  cc: 'Kopia',
  subject: 'Ämne',
  sent: 'Skickat',
  attachments: 'Bilagor, som skrivs ut från Outlook',
  nameless: 'utan namn',
  size: (bytes) => sizeWords(bytes, ','),
  cut: 'Texten är längre och avkortad här. Hela meddelandet finns i Outlook.',
  signsMissing:
    'Tecken som typsnittet saknar, till exempel emojier, syns som tomma rutor. Utskriftssidan visar dem.',
  answer: 'Svar',
  headers: 'Brevhuvud',
  printed: (by, at) => `Utskrivet av ${by} ${at}`,
  notKept: 'Sidan sparas inte i Brevvakt.',
  print: 'Skriv ut',
  pdf: 'Hämta som PDF',
  file: 'inkommet',
};
