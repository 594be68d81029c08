// Small documents, one for each kind of thing that an import must tell apart or keep together.

import type { Piece } from '../../rules/documents/original-as';

interface KindOfText {
  readonly pieces: readonly Piece[];
  /** The rules that are to come of it, in their order. */
  readonly rules: readonly string[];
  readonly sections?: readonly string[];
  readonly facts?: Readonly<Record<string, string>>;
}

const title: Piece = { kind: 'title', text: 'Rutin för kontakt' };
const heading = (text: string): Piece => ({ kind: 'heading', text });
const text = (words: string): Piece => ({ kind: 'text', text: words });
const bullet = (words: string): Piece => ({ kind: 'bullet', text: words });

const open = 'Brevlådan öppnas av registratorn klockan åtta varje arbetsdag.';
const answer = 'Den som svarar i telefon säger kommunens namn och sitt eget.';
const copy = 'Originalen sparas i närarkivet tills ärendet har avslutats av nämnden.';

export const kinds: Readonly<Record<string, KindOfText>> = {
  'an introduction and its list': {
    pieces: [
      title,
      heading('E-post'),
      text('Följande får inte skickas med e-post:'),
      bullet('personnummer'),
      bullet('uppgifter om hälsa'),
      heading('Telefon'),
      text(answer),
    ],
    rules: ['Följande får inte skickas med e-post: personnummer; uppgifter om hälsa', answer],
    sections: ['E-post', 'Telefon'],
  },
  'a list that binds whole sentences': {
    pieces: [
      title,
      heading('Frånvaro'),
      text('Är du borta mer än en dag ska du göra så här:'),
      bullet('Ställ in autosvar.'),
      bullet('Hänvisa telefonen till växeln.'),
      heading('Telefon'),
      text(answer),
    ],
    rules: [
      'Är du borta mer än en dag ska du göra så här: Ställ in autosvar.',
      'Är du borta mer än en dag ska du göra så här: Hänvisa telefonen till växeln.',
      answer,
    ],
  },
  'an introduction and the names that it counts': {
    pieces: [
      title,
      heading('E-post'),
      text('Inkomna handlingar delas in i tre grupper:'),
      bullet('Grupp 1 – öppen'),
      bullet('Grupp 2 – intern'),
      bullet('Grupp 3 – sekretess'),
      heading('Telefon'),
      text(answer),
    ],
    rules: [
      'Inkomna handlingar delas in i tre grupper: Grupp 1 – öppen; Grupp 2 – intern; Grupp 3 – sekretess',
      answer,
    ],
  },
  'a contents list': {
    pieces: [
      title,
      text('Innehåll'),
      text('1 E-post ........ 2'),
      text('2 Telefon ........ 4'),
      heading('E-post'),
      text(open),
      heading('Telefon'),
      text(answer),
    ],
    rules: [open, answer],
    sections: ['E-post', 'Telefon'],
  },
  'page marks': {
    pieces: [
      title,
      heading('E-post'),
      text(open),
      text('Sida 1 (3)'),
      heading('Telefon'),
      text(answer),
      text('Sida 2 av 3'),
      text(copy),
    ],
    rules: [open, answer, copy],
  },
  'pictures and their captions': {
    pieces: [
      title,
      heading('E-post'),
      text(open),
      text('logotyp-kommun.png'),
      text('Figur 1. Så går ett mejl genom huset'),
      heading('Telefon'),
      text(answer),
    ],
    rules: [open, answer],
  },
  'the headers of a table': {
    pieces: [
      title,
      heading('Svarstider'),
      {
        kind: 'table',
        rows: [
          ['Kanal', 'Svarstid'],
          ['E-post', 'Två arbetsdagar, med bekräftelse samma dag.'],
          ['Telefon', 'Fem signaler, annars talsvar.'],
        ],
      },
      heading('Telefon'),
      text(answer),
    ],
    rules: [
      'Kanal: E-post. Svarstid: Två arbetsdagar, med bekräftelse samma dag.',
      'Kanal: Telefon. Svarstid: Fem signaler, annars talsvar.',
      answer,
    ],
  },
  'a decision without a colon': {
    pieces: [
      title,
      text('Fastställd av kommunfullmäktige den 25 februari 2019'),
      heading('E-post'),
      text(open),
      heading('Telefon'),
      text(answer),
    ],
    rules: [open, answer],
    facts: { decidedBy: 'Kommunfullmäktige', dated: '2019-02-25' },
  },
  'a decision in a sentence': {
    pieces: [
      title,
      heading('Inledning'),
      text('Rutinen beslutades av kommunstyrelsen den 4 maj 2022 och gäller från och med 1 juni 2022.'),
      heading('Telefon'),
      text(answer),
    ],
    rules: [
      'Rutinen beslutades av kommunstyrelsen den 4 maj 2022 och gäller från och med 1 juni 2022.',
      answer,
    ],
    facts: { decidedBy: 'Kommunstyrelsen', dated: '2022-05-04', validFrom: '2022-06-01' },
  },
  footnotes: {
    pieces: [
      title,
      heading('E-post'),
      text(`${open.slice(0, -1)}.[1]`),
      heading('Telefon'),
      text(answer),
      text('[1] Se även arkivreglementet från i fjol.'),
    ],
    rules: [`${open.slice(0, -1)}. (Fotnot: Se även arkivreglementet från i fjol.)`, answer],
  },
};
