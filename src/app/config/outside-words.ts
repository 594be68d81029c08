// What is wrong with what leaves the bot by the municipality file, and what mends it, in Swedish and English.

import type { Language } from '../../core/municipality';

/** What is wrong, then what to do; `{0}`, `{1}` stand for what the problem is about. */
type Wording = readonly [problem: string, remedy: string];

export type Wordings = Readonly<Record<string, Readonly<Record<Language, Wording>>>>;

export const outsideWordings = {
  'not-a-web-address': {
    sv: ['är ingen webbadress', 'Skriv den med https:// och utan användarnamn i'],
    en: ['is no web address', 'Write it with https:// and without a user name in it'],
  },
  'not-https': {
    sv: ['går i klartext', 'Skriv https://, eller nämn mottagarens egna adresser i private'],
    en: ['goes in the open', "Write https://, or name the receiver's own addresses in private"],
  },
  'not-a-network': {
    sv: ['är ingen adress eller ett nät', 'Skriv till exempel "10.1.2.3" eller "10.1.0.0/16"'],
    en: ['is neither an address nor a network', 'Write for example "10.1.2.3" or "10.1.0.0/16"'],
  },
  'no-places': {
    sv: ['är tomt', 'Skriv minst en plats i diariet, eller system: none'],
    en: ['is empty', 'Name at least one place in the register, or system: none'],
  },
  'no-kinds': {
    sv: ['är tomt', 'Skriv minst ett slags handling, eller stryk kinds'],
    en: ['is empty', 'Name at least one kind of document, or take kinds out'],
  },
  'publishes-strict': {
    sv: ['{0} är skyddad', 'Stryk den: från en skyddad brevlåda publiceras inget'],
    en: ['{0} is protected', 'Take it out: nothing is published from a protected mailbox'],
  },
  'no-markings': {
    sv: ['är tomt', 'Skriv minst en sekretessmarkering, till exempel den som betyder ingen sekretess'],
    en: ['is empty', 'Name at least one secrecy marking, e.g. the one that means none'],
  },
  'diary-in-the-open': {
    sv: ['går i klartext', 'Skriv https://: det som diarieförs skickas aldrig öppet'],
    en: ['goes in the open', 'Write https://: what is registered is never sent in the open'],
  },
  'two-places': {
    sv: ['{0} står på två platser', 'Skriv varje brevlåda på en plats i diariet'],
    en: ['{0} stands in two places', 'Name each mailbox in one place of the register'],
  },
  'short-key': {
    sv: ['är för kort för en nyckel', 'Skriv minst 16 tecken, helst det som openssl rand -hex 32 skriver'],
    en: ['is too short for a key', 'Write at least 16 signs, best what openssl rand -hex 32 prints'],
  },
  'not-its-own': {
    sv: [
      '{0} är också en förvaltningsbrevlåda',
      'Skriv en egen brevlåda för Brevvakt, t.ex. brevvakt@kommun.se',
    ],
    en: ['{0} is also a duty mailbox', "Name a mailbox of Brevvakt's own, e.g. brevvakt@kommun.se"],
  },
  'not-a-person': {
    sv: [
      '{0} är en förvaltningsbrevlåda',
      'Skriv användarnamnet för den person vars namn inte får lämnas ut',
    ],
    en: ['{0} is a duty mailbox', 'Write the user principal name of whoever must not be named'],
  },
  'no-paragraphs': {
    sv: ['saknas för nivå {0}', 'Skriv paragrafernas id i diariet, eller level: 0 för ingen sekretess'],
    en: [
      'are missing for level {0}',
      "Write the paragraphs' ids in the register, or level: 0 for no secrecy",
    ],
  },
  'not-a-channel': {
    sv: [
      'är inget kanal-id',
      'Kopiera det ur kanalens länk och skriv %3a som : och %40 som @: "19:…@thread.tacv2", i citattecken',
    ],
    en: [
      'is no channel id',
      'Copy it from the link of the channel, with : for %3a and @ for %40: "19:…@thread.tacv2", in quotes',
    ],
  },
} as const satisfies Wordings;
