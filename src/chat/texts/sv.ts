import type { Words } from '../../core/cards/view';
import type { Wording } from '../../core/texts/wording';

const stillAway = (name: string): string => `${name} räknas fortfarande som borta`;
const saysSo = (name: string): readonly string[] => [
  stillAway(name),
  `${name} kan ändra det själv genom att skriva ”tillbaka” till Brevvakt.`,
];

/** Answers in a sentence to what people write; each list’s first is the card’s first line in Swedish. */
export const sv = {
  noSuchDate: (written: string) => [
    `${written} finns inte`,
    'Skriv dagarna igen, till exempel ”jag är borta 1–5 december”.',
  ],
  awayUnclear: [
    'Det gick inte att förstå vilka dagar',
    'Skriv hela dagar, till exempel ”jag är borta i morgon”, ”jag är borta till fredag” eller ”jag är borta 1–5 december”.',
  ],
  absencesAhead: (count: number) => [
    'Du räknas inte som borta nu',
    count === 1
      ? 'Du har sagt att du blir borta längre fram. Gäller det inte, tryck på Ångra.'
      : 'Du har sagt att du blir borta längre fram. Tryck på Ångra vid det som inte gäller.',
  ],
  absences: (count: number) =>
    count === 1 ? 'Det här är din frånvaro' : `Du är borta vid ${count} tillfällen`,
  noAbsences: [
    'Du har ingen frånvaro, nu eller längre fram',
    'Blir du borta kan du skriva till exempel ”jag är borta 1–5 december”.',
  ],
  automaticReply: [
    'Ditt automatiska svar säger att du är borta',
    'Stäng av det i Outlook, så räknas du som på plats inom några minuter.',
  ],
  useTheCard: [
    'Det gör du med knapparna på kortet om brevlådan',
    'Har du inget kort kommer det ett när det behövs. Är du borta, skriv ”jag är borta i dag”. Så här är det nu.',
  ],
  thanks: ['Varsågod. Skriv ”hjälp” om du undrar något mer.'],
  whoIsAway: [
    'Vem som är borta går inte att fråga efter',
    'Växeln får ett kort för var och en som säger det i Brevvakt, och de som delar brevlåda ser det på korten. Skriv ”vem har brevlådan” så ser du vem som har den i dag.',
  ],
  changeUndone: 'Bytet är ångrat. Så här är det nu.',
  nothingToUndo: [
    'Det finns inget från i dag som går att ångra här',
    'Det som du har gjort på ett kort ångrar du med knappen Ångra på kortet. Skriv ”min frånvaro” för att ändra när du är borta.',
  ],
  askedUndo: [
    'Inget är ångrat',
    'Skriv ”ångra” utan frågetecken, så tas det tillbaka som du senast skrev eller ändrade i dag.',
  ],
  askedOther: (name: string) => [
    'Vem som är borta går inte att fråga efter',
    `Inget är ändrat. Är ${name} borta i dag, skriv ”${name} är borta i dag” utan frågetecken. Skriv ”vem har brevlådan” så ser du vem som har den.`,
  ],
  othersToday: (name: string) => [
    'Att någon annan är borta går bara att säga samma dag',
    `Skriv ”${name} är borta i dag” när den dagen kommer. ${name} kan också säga det själv till Brevvakt, eller slå på sitt automatiska svar.`,
  ],
  isNotAway: (name: string) => `${name} räknas inte som borta.`,
  theirs: {
    said: saysSo,
    reported: saysSo,
    automaticReplies: (name: string) => [
      stillAway(name),
      'Det framgår av det automatiska svaret. När det är avstängt märks det inom några minuter.',
    ],
  },
};

export type ChatTexts = Wording<typeof sv>;

export type ChatWords = Words<{ readonly chat: ChatTexts }>;
