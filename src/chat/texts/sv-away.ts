// Whether, until when and since when somebody is away; never why.

const stillAway = (name: string): string => `${name} är fortfarande antecknad som borta`;
const changesIt = (name: string) => `${name} kan ändra det själv genom att skriva ”tillbaka” till Brevvakt.`;
const saysSo = (name: string): readonly string[] => [stillAway(name), changesIt(name)];

/** `isYet`: they are there again; `isWhether`: it was asked by a yes or no; `later`: when they are away next. */
/** Where it is looked, and whether only among those whom the reader may know about. */
interface AwaySought {
  readonly unit: string | undefined;
  readonly isPart: boolean | undefined;
}

interface ReturnAsked {
  readonly isYet: boolean;
  readonly isWhether: boolean;
  readonly later: string;
}

export const svAway = {
  absencesAhead: (count: number) => [
    'Du är inte antecknad som borta nu',
    count === 1
      ? 'Du har sagt att du blir borta längre fram. Gäller det inte, tryck på Ångra.'
      : 'Du har sagt att du blir borta längre fram. Tryck på Ångra vid det som inte gäller.',
  ],
  absences: 'Här är din frånvaro',
  theirsToSay: (name: string, isSwitchboard: boolean) =>
    isSwitchboard
      ? [
          'Du i växeln vet det nu, och inget mer är ändrat',
          `Brevvakt räknar med det först när ${name}, någon i samma brevlåda eller chefen säger det.`,
        ]
      : [
          `Bara den som delar en brevlåda med ${name}, eller är chef för ${name}, kan säga det`,
          `Inget är ändrat. ${name} kan säga det själv till Brevvakt eller till växeln.`,
        ],
  homeOrAwayOf: (name: string) => [`Jobbar ${name} hemma, eller är ${name} borta?`, 'Inget är gjort än.'],
  worksAtHome: (name: string) => [
    `Då är ${name} inte borta, och inget är ändrat`,
    'Växeln får bara veta när någon är borta.',
  ],
  notAwayYet: (name: string) => [
    `Ingen har sagt att ${name} är borta`,
    `Är ${name} borta i dag, svara ”ja” eller tryck på knappen. Fler dagar kan ${name} säga själv. Inget är gjort än.`,
  ],
  othersOnlyToday: (name: string) =>
    `Bara i dag är antecknat. Fler dagar kan ${name} säga själv, eller skriv det igen den dagen.`,
  othersReturn: (name: string) => `När ${name} är tillbaka kan bara ${name} själv säga. Inget är ändrat.`,
  othersToday: (name: string) => [
    'Att någon annan är borta går bara att säga samma dag',
    `Skriv ”${name} är borta i dag” när den dagen kommer. ${name} kan också säga det själv till Brevvakt, eller slå på sitt automatiska svar.`,
  ],
  /** `later`: when, where anything is known. */
  isNotAway: (name: string, later: string, asked?: string): readonly string[] =>
    later === ''
      ? [`${name} är inte borta${asked === undefined ? '' : ` ${asked}`}, så vitt Brevvakt vet.`]
      : [`${name} är inte borta ${asked ?? 'nu'}, så vitt Brevvakt vet`, `Borta ${later}.`],
  backOn: (day: string) => `Åter ${day}.`,
  isBack: (name: string, day: string, { isYet, isWhether, later }: ReturnAsked): readonly string[] => [
    isYet
      ? `${isWhether ? 'Ja, ' : ''}${name} är tillbaka sedan ${day}`
      : `${isWhether ? 'Nej, ' : ''}${name} är åter ${day}`,
    ...(later === '' ? [] : [`Borta ${later}.`]),
  ],
  whyAway: 'Varför någon är borta frågar Brevvakt inte efter, och det sparas inte.',
  hasNotSaid: (name: string, asked?: string) =>
    `${name} är inte anmäld som borta${asked === undefined ? '' : ` ${asked}`}.`,
  meanwhile: (mailbox: string, who = 'ingen', isPart = false) =>
    `${mailbox} · ${who} ${isPart ? 'är på plats' : 'har den'}`,
  isAway: (name: string, span: string, isNotBack = false) =>
    `${isNotBack ? 'Nej, ' : ''}${name} är borta ${span}`,
  theirs: {
    said: saysSo,
    reported: saysSo,
    automaticReplies: (name: string) => [
      stillAway(name),
      'Det framgår av det automatiska svaret. När det är avstängt märks det inom några minuter.',
    ],
  },
  awayOnDay: (count: number, day: string, { unit, isPart }: AwaySought) =>
    count === 0
      ? `Ingen${isPart === true ? ' av dem som du får veta om' : ''}${unit === undefined ? '' : ` på ${unit}`} är borta ${day}, så vitt Brevvakt vet`
      : `${count === 1 ? 'En person' : `${count} personer`}${unit === undefined ? '' : ` (${unit})`} är borta ${day}`,
  unitOnDay: (unit: string, days: string, { away, all }: { readonly away: number; readonly all: number }) =>
    `${unit}: ${away} av ${all} är borta ${days}`,
  awayOfThose: 'Fler kan vara borta: här visas de som du delar brevlåda med eller är chef för.',
  saysNothing: 'är inte anmäld som borta',
};
