// What is wrong with the municipality file and what mends it, in Swedish and English; each under a code to search for.

import type { Language } from '../../core/municipality';
import { outsideWordings, type Wordings } from './outside-words';

const wordings = {
  ...outsideWordings,
  'no-file': {
    sv: ['filen går inte att läsa', 'Kontrollera sökvägen och att Brevvakt får läsa den'],
    en: ['the file cannot be read', 'Check its path and rights'],
  },
  'not-yaml': {
    sv: ['är inte YAML ({0})', 'Rätta indraget, citattecknen eller nyckeln där'],
    en: ['{0}', 'Mend the indentation, quotes or key there'],
  },
  'unknown-key': {
    sv: ['är ingen nyckel som finns här', 'Kontrollera stavning och indrag, eller ta bort den'],
    en: ['is no key that is known here', 'Check its spelling and indentation, or take it away'],
  },
  missing: {
    sv: ['saknas', 'Lägg till den; env/sandbox.municipality.yaml är ett exempel'],
    en: ['is missing', 'Add it, see env/sandbox.municipality.yaml for an example'],
  },
  'wrong-type': {
    sv: ['är {0} där det ska vara {1}', 'Skriv den som i exempelfilen env/sandbox.municipality.yaml'],
    en: ['is {0} where {1} is needed', 'Write it in the form of the example file'],
  },
  'not-allowed': {
    sv: ['är {0}', 'Skriv något av: {1}'],
    en: ['is {0}', 'Write one of: {1}'],
  },
  'too-small': {
    sv: ['är för litet', 'Skriv {0} eller mer'],
    en: ['is too small', 'Write {0} or more'],
  },
  'too-large': {
    sv: ['är för stort', 'Skriv {0} eller mindre'],
    en: ['is too large', 'Write {0} or less'],
  },
  'not-a-record': {
    sv: ['är inget som går att gallra', 'Skriv något av {0}, en brevlådas id, eller id/{1}'],
    en: ['is nothing that can be kept for a time', 'Write one of {0}, a mailbox’s id, or id/{1}'],
  },
  'not-a-time': {
    sv: ['är inget klockslag', 'Skriv det som "TT:MM" inom citattecken, till exempel "12:00"'],
    en: ['is no time of day', 'Write it as "HH:MM" in quotes, e.g. "12:00"'],
  },
  'not-a-date': {
    sv: ['är inget datum', 'Skriv det som "ÅÅÅÅ-MM-DD" inom citattecken'],
    en: ['is no date', 'Write it as "YYYY-MM-DD" in quotes'],
  },
  'not-an-address': {
    sv: ['är inget användarnamn', 'Skriv det som anna.registrator@ale.example'],
    en: ['is no user principal name', 'Write it like anna.registrator@ale.example'],
  },
  'empty-text': {
    sv: ['är tomt', 'Skriv något, eller ta bort nyckeln'],
    en: ['is empty', 'Write something, or leave the key out'],
  },
  'not-a-span': {
    sv: ['är inget tidsspann', 'Skriv det som "08:00-16:30" inom citattecken'],
    en: ['is no span of time', 'Write it as "08:00-16:30" in quotes'],
  },
  'span-reversed': {
    sv: ['slutar innan det börjar', 'Skriv öppningstiden först'],
    en: ['ends before it begins', 'Write the opening time first'],
  },
  'no-days': {
    sv: ['är tomt', 'Skriv veckodagar, eller ta bort days'],
    en: ['is empty', 'Name weekdays, or leave days out'],
  },
  'not-a-pattern': {
    sv: ['är inget reguljärt uttryck', 'Se registrationPattern i exempelfilen'],
    en: ['is no regular expression', 'See the registrationPattern in the example file'],
  },
  'pattern-unsupported': {
    sv: [
      'använder en bakåtreferens, en blick framåt eller bakåt, eller upprepar något över 1 000 gånger, vilket inte kan prövas snabbt',
      'Skriv mönstret utan det, som registrationPattern i exempelfilen',
    ],
    en: [
      'uses a backreference or a look ahead or behind, or repeats something more than 1,000 times, which cannot be tried quickly',
      'Write the pattern without it, like registrationPattern in the example file',
    ],
  },
  'not-an-example': {
    sv: ['{0} följer inte registrationPattern', 'Skriv ett nummer som mönstret godtar'],
    en: ['{0} does not follow registrationPattern', 'Write a number that the pattern accepts'],
  },
  'not-an-id': {
    sv: ['är inget id', 'Skriv små bokstäver, siffror och bindestreck, till exempel ks'],
    en: ['is no id', 'Use lower-case letters, digits and hyphens, e.g. ks'],
  },
  'no-roster': {
    sv: ['är tom', 'Skriv minst en person som öppnar brevlådan'],
    en: ['is empty', 'Name at least one person who opens the mailbox'],
  },
  'empty-function': {
    sv: ['har ingen i sig', 'Skriv minst en person i funktionen, eller ta bort den'],
    en: ['has nobody in it', 'Name at least one person of the function, or take it away'],
  },
  'no-such-function': {
    sv: ['{0} finns inte bland funktionerna', 'Lägg till den under functions, eller rätta stavningen'],
    en: ['{0} is not among the functions', 'Add it under functions, or mend its spelling'],
  },
  'not-a-group': {
    sv: ['är inget grupp-id', 'Kopiera objekt-id:t ur Entra'],
    en: ['is no group id', 'Copy the object id from Entra'],
  },
  'no-switchboard': {
    sv: ['är tomt', 'Skriv någon i växeln'],
    en: ['is empty', 'Name somebody at the switchboard'],
  },
  'not-a-phone': {
    sv: [
      'är inget telefonnummer',
      'Skriv siffror med mellanslag eller bindestreck, i citattecken, t.ex. "0303-10 00 00"',
    ],
    en: ['is no phone number', 'Write digits with spaces or hyphens, in quotes, e.g. "0303-10 00 00"'],
  },
  'no-way-to-reach': {
    sv: ['saknar både telefon och adress', 'Skriv phone, address eller båda'],
    en: ['has neither a phone nor an address', 'Name phone, address or both'],
  },
  'no-such-mailbox': {
    sv: ['{0} finns inte bland brevlådorna', 'Skriv ett id som står under mailboxes'],
    en: ['{0} is not among the mailboxes', 'Write an id that stands under mailboxes'],
  },
  'said-twice': { sv: ['{0} står två gånger', 'Stryk en'], en: ['{0} stands twice', 'Take one out'] },
  'not-a-zone': {
    sv: ['är ingen tidszon', 'Skriv Europe/Stockholm'],
    en: ['is no time zone', 'Write Europe/Stockholm'],
  },
  'no-domains': {
    sv: ['är tomt', 'Skriv kommunens egna e-postdomäner'],
    en: ['is empty', "Name the municipality's own mail domains"],
  },
  'not-a-domain': {
    sv: ['är ingen e-postdomän', 'Skriv det som står efter @ i adresserna, t.ex. kommun.se'],
    en: ['is no mail domain', 'Write what stands after the @ of the addresses, e.g. kommun.se'],
  },
  'not-a-country': {
    sv: ['är inget land', 'Skriv SE'],
    en: ['is no country', 'Write SE'],
  },
  'no-admins': {
    sv: ['är tomt', 'Skriv minst en person som sköter boten'],
    en: ['is empty', 'Name at least one person who looks after the bot'],
  },
  'no-mailboxes': {
    sv: ['är tomt', 'Beskriv minst en brevlåda'],
    en: ['is empty', 'Describe at least one mailbox'],
  },
  'no-groups': {
    sv: ['är tomt', 'Skriv grupper, eller ta bort staff'],
    en: ['is empty', 'Name groups, or leave staff out'],
  },
  'outside-domains': {
    sv: [
      '{0} ligger utanför kommunens domäner ({1})',
      'Använd en adress inom dem, eller lägg till dess domän i domains',
    ],
    en: [
      "{0} is outside the municipality's domains ({1})",
      'Use an address inside them, or add its domain to domains',
    ],
  },
  'twice-in-roster': {
    sv: ['{0} står två gånger', 'Skriv varje person en gång, med alla sina dagar'],
    en: ['{0} stands twice', 'Name each person once, with all their days'],
  },
  twice: {
    sv: ['{0} står två gånger', 'Ge varje brevlåda sin egen {1}'],
    en: ['{0} stands twice', 'Give each mailbox its own {1}'],
  },
  'ladder-order': {
    sv: [
      'stegen {0} står i fel ordning eller utanför kontorstiden{1}',
      'Ordna dem checkBy, substitute, manager, close, inom kontorstiden',
    ],
    en: [
      'the steps {0} are out of order or outside the office hours{1}',
      'Order them checkBy, substitute, manager, close, within the office hours',
    ],
  },
  'short-day': {
    sv: ['slutar innan kontoret öppnar kl. {0}', 'Skriv dagen i closedDays i stället, eller en senare tid'],
    en: ['ends before the office opens at {0}', 'Name the day in closedDays instead, or write a later time'],
  },
  'personal-mailbox': {
    sv: [
      '{0} är också en person i filen',
      'Skriv den delade brevlådans egen adress; personliga brevlådor bevakas aldrig',
    ],
    en: [
      '{0} is also a person in the file',
      "Name the shared mailbox's own address; personal mailboxes are never watched",
    ],
  },
  'open-day': {
    sv: [
      '{0} är borta ur filen men arbetsdagen {1} är inte avslutad',
      'Lägg tillbaka den tills dagen har stängt, och ta bort den sedan',
    ],
    en: [
      '{0} is gone but its working day {1} is still open',
      'Put it back until the day has closed, then take it away',
    ],
  },
  'open-messages': {
    sv: [
      '{0} är borta ur filen men {1} av dess inkomna meddelanden är inte klara',
      'Lägg tillbaka den under samma id tills vart och ett har en registrering och ett avslutat svar',
    ],
    en: [
      '{0} is gone but {1} of its incoming messages are not done',
      'Put it back under the same id until each has a registration and an end of its answer',
    ],
  },
  'open-questions': {
    sv: [
      '{0} är borta ur filen men {1} av frågorna till dess registrator väntar på svar',
      'Lägg tillbaka den under samma id tills de är besvarade; registratorn skriver "frågor" för att se dem',
    ],
    en: [
      '{0} is gone but {1} of the questions to its registrar wait for an answer',
      'Put it back under the same id until they are answered; the registrar writes "frågor" to see them',
    ],
  },
} as const satisfies Wordings;

export type ProblemCode = keyof typeof wordings;

export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(wordings, text);

export interface ProblemWords {
  readonly code: ProblemCode;
  readonly problem: string;
  readonly remedy: string;
}

/** The problem in words; `values` in the order of the wording's places. */
export function problemWords(
  code: ProblemCode,
  language: Language,
  values: readonly string[] = [],
): ProblemWords {
  const [problem, remedy] = wordings[code][language];
  const fill = (text: string) =>
    text.replace(/\{(\d)\}/g, (_place, index: string) => values[Number(index)] ?? '');
  return { code, problem: fill(problem), remedy: fill(remedy) };
}
