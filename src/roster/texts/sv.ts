import type { Words } from '../../core/cards/view';
import type { LogSentences } from '../../core/texts/log-lines';
import type { WaySentences, Wording } from '../../core/texts/wording';
import type { LocalDate, Weekday } from '../../core/time';
import type { RosterEvents } from '../domain/roster-log';
import type { RosterRefusal } from '../domain/roster-refusal';
import type { Refusal } from '../../core/refusal';
import { svPage } from './sv-page';

interface Share {
  readonly who: string;
  readonly days: string;
}

const someone = (actor: string | undefined): string => actor ?? 'Någon';
/** One day stands before the sentence already. */
const through = (day: LocalDate | undefined, lastDay: LocalDate): string =>
  lastDay === day ? '' : ` till och med ${lastDay}`;

/** What people read of rosters in Swedish. */
export const sv = {
  page: svPage,
  facts: { mailbox: 'Brevlåda', days: 'Dagar', inReturn: 'I utbyte' },
  change: {
    youHave: (span: string) => `Du har brevlådan ${span}`,
    hasIt: (name: string, span: string) => `${name} har brevlådan ${span}`,
    passed: (name: string, span: string) => `${name} kan inte ta brevlådan ${span}`,
    youPassed: (span: string) => `Du har inte brevlådan ${span}`,
    asks: (name: string) => `${name} vill byta dagar med dig`,
    asked: (name: string) => `Frågan är ställd till ${name}`,
    swapped: (name: string) => `Du och ${name} har bytt dagar`,
    lost: (name: string) => `Bytet med ${name} blir inte av`,
    whyLost:
      'Dagarna har ändrats eller passerat sedan frågan ställdes, så inget byts. Det går att fråga på nytt om andra dagar.',
    saidNo: (name: string) => `${name} kan inte byta`,
    undone: (span: string) => `Ändringen ${span} gäller inte längre`,
    swapUndone: (one: string, other: string | undefined) =>
      `Bytet ${other === undefined ? `med ${one}` : `mellan ${one} och ${other}`} gäller inte längre`,
    beforeSwap: (days: string) => `Det som gällde före bytet gäller igen ${days}.`,
    notAsked: 'Frågan om byte är tillbakatagen',
    nothingMoved: 'Inget hade ändrats, och inget svar behövs.',
    gaveYou: (name: string) =>
      `${name} gav den till dig. Kan du inte, så tryck på knappen: då hör ${name} det direkt.`,
    gave: (by: string, name: string) => `${by} gav den till ${name}.`,
    took: (name: string) => `${name} tog dagarna. Du behöver inte göra något.`,
    yourTurn: 'Du står på tur och har den i stället.',
    isTold: (name: string) => `${name} får besked.`,
    nextIsTold: (name: string | undefined) => `${name ?? 'Nästa i ordningen'} får besked.`,
    nobodyNext: (days: string) => `Ingen annan i bemanningen är på plats ${days}.`,
    managerIsAsked: {
      today: (name: string) => `${name} får frågan om brevlådan inte redan är öppnad.`,
      soon: (name: string) => `${name} får frågan och kan ge den till någon.`,
      later: (name: string) => `${name} får frågan en vecka i förväg och kan ge den till någon.`,
    },
    swap: (one: Share, other: Share) => `${one.who} tar ${one.days}. ${other.who} tar ${other.days}.`,
    you: 'Du',
    youWithin: 'du',
    nothingYet: 'Inget ändras förrän svaret kommer.',
    answerHere: 'Inget ändras förrän du svarar.',
    overtaken: (span: string) => `Ändrat sedan dess: ${span}`,
    later: (days: string, name: string) => `${days} gäller en senare ändring: ${name} har brevlådan.`,
    laterNobody: (days: string) => `${days} gäller en senare ändring: ingen har brevlådan.`,
    orderHolds: 'Det som gällde före ändringen gäller igen.',
    hasAgain: (name: string) => `Det som gällde före ändringen gäller igen: ${name} har brevlådan.`,
    youHaveAgain: 'Det som gällde före ändringen gäller igen: du har brevlådan.',
    away: (name: string, days: string) => `${name} är borta ${days}.`,
    awayHas: (name: string) => `Då har ${name} brevlådan.`,
    awayNobody: 'Då har ingen brevlådan.',
    nobodyHas: (span: string) => `Ingen har brevlådan ${span}`,
    swapFell: (name: string, days: string) => `Bytet med ${name} gäller inte ${days}`,
    swapFellBetween: (one: string, other: string, days: string) =>
      `Bytet mellan ${one} och ${other} gäller inte ${days}`,
    stands: ({ who, days }: Share) => `${who} tar ${days} enligt bytet.`,
    beside: (name: string, weekdays: string, days: string) =>
      `${name} står i ordningen ${weekdays}. ${days} är utöver det.`,
    access: (names: string) =>
      `Brevvakt vet inte om du kommer åt brevlådan i Outlook. Saknas den där: be ${names} om åtkomst.`,
  },
  told: {
    has: (mailbox: string, name: string) => `${mailbox}: ${name} har den nu`,
    nobody: (mailbox: string) => `${mailbox}: ingen har den just nu`,
    nobodyNow: 'Brevvakt frågar ansvarig chef.',
    through: (day: string) => `Till och med ${day}, så vitt det är känt nu.`,
    until: (hours: string, day: string) => `${hours} ${day}, så vitt det är känt nu.`,
  },
  plan: {
    title: (mailbox: string) => `Bemanning: ${mailbox}`,
    gap: (days: string) => `Ingen i bemanningen är på plats ${days}`,
    gapFrom: (day: string) => `Ingen i bemanningen är på plats från och med ${day}`,
    gapFilled: (days: string) => `Någon har brevlådan ${days}`,
    gapToday: 'Vem som tar brevlådan i dag frågas på dagens kort',
    gapOver: (days: string) => `Dagarna har passerat: ${days}`,
    fillItNow: 'Ge dagarna till någon. Annars får du frågan på morgonen.',
    fillIt: 'Ge dagarna till någon. Annars går frågan till ansvarig chef på morgonen.',
    changed: (mailbox: string, day: string) => `Ordningen ändras från ${day}: ${mailbox}`,
    changeUndone: (mailbox: string, day: string) =>
      `Den nya ordningen från ${day} gäller inte längre: ${mailbox}`,
    askedOrder: (isFilledIn: boolean) =>
      isFilledIn
        ? 'Inget är ändrat än. Tryck på ”Ändra ordningen …”, se efter att det som är ifyllt stämmer och spara.'
        : 'Inget är ändrat än. Tryck på ”Ändra ordningen …” och fyll i vad som ska gälla.',
    ordersByManager: 'Inget är ändrat. Ordningen ändras av ansvarig chef; egna dagar kan du ge och byta här.',
    has: (span: string, name: string) => `${span}: ${name}`,
    nobody: 'ingen',
    order: (names: string) => `Ordning: ${names}`,
    dated: (day: string) => `Ordningen gäller från ${day}, i stället för den som kommunen har ställt in.`,
    off: (days: string, from: string, lastDay: string | undefined) =>
      `Du jobbar inte ${days} från ${from}${lastDay === undefined ? '' : ` till och med ${lastDay}`}`,
    allDays: (from: string, lastDay: string) =>
      `Du jobbar alla veckodagar från ${from} till och med ${lastDay}`,
    worksAgain: (days: string) => `Jag jobbar ${days} igen`,
    hoursOff: (span: string) => `Du är borta ${span}`,
    everyDay: 'Du jobbar alla veckodagar',
    offNext: 'Då går brevlådan till nästa i ordningen, som får kortet på morgonen.',
    offAlone: 'Då räknas du som borta. Skälet sparas inte.',
    fromFile: 'Ordningen är den som kommunen har ställt in för brevlådan.',
    inTurn: (name: string, when: string) => `${name} (${when})`,
    weeks: (weeks: number) => ['varje vecka', 'varannan vecka'][weeks - 1] ?? `var ${weeks}:e vecka`,
    takes: (span: string, name: string) => `Planerat ${span}: ${name}`,
    passes: (span: string, name: string) => `Planerat ${span}: ${name} kan inte`,
    waits: (line: string) => `${line} (väntar på svar)`,
    shortDate: (day: number, month: number) => `${day}/${month}`,
    weekdays: {
      mon: 'mån',
      tue: 'tis',
      wed: 'ons',
      thu: 'tors',
      fri: 'fre',
      sat: 'lör',
      sun: 'sön',
    } satisfies Readonly<Record<Weekday, string>>,
  },
  buttons: {
    decline: 'Jag kan inte',
    agree: 'Ja, byt',
    refuse: 'Nej',
    undoSwap: 'Ångra bytet',
    plan: 'Ge, byt eller ta …',
    give: 'Ge till någon …',
    swap: 'Byt …',
    take: 'Ta själv …',
    order: 'Ändra ordningen …',
    off: 'Mina lediga veckodagar …',
    sayOff: 'Spara',
    giveDays: 'Ge dagarna',
    askSwap: 'Fråga om byte',
    takeDays: 'Ta dagarna',
    changeOrder: 'Ändra',
    undo: {
      order: (day: string) => `Ångra ordningen från ${day}`,
      given: (days: string, name: string) => `Ångra: ${name} har ${days}`,
      taken: (days: string) => `Ångra: du har ${days}`,
      passed: (days: string) => `Ångra: du har inte ${days}`,
      swap: (days: string, name: string) => `Ångra bytet med ${name} ${days}`,
    },
  },
  form: {
    person: 'Vem?',
    hint: 'Sök på namn',
    missing: 'Välj en person först.',
    from: 'Från och med',
    until: 'Till och med',
    fromTime: 'Från klockan',
    untilTime: 'Till klockan',
    dayBegins: 'Dagens början',
    dayEnds: 'Dagens slut',
    mine: 'Dina dagar, från och med',
    theirs: 'Den andras dagar, från och med',
    otherAuthority: 'Om personen hör till en annan myndighet',
    cross:
      'Personen får se allt som kommer in i brevlådan de dagarna, även sådant som kan omfattas av sekretess. Det har jag prövat.',
    place: 'Plats i ordningen',
    places: { first: 'Först', last: 'Sist', out: 'Inte med' },
    days: 'Veckodagar (alla om du inte väljer)',
    offDays: 'Veckodagar då du aldrig jobbar (ingen: du jobbar alla)',
    offUntil: 'Till och med (tomt: tills vidare)',
    weeks: 'Hur ofta',
  },
  inTheWay: {
    'not-your-days': ({ name = 'Ingen', days }) =>
      `${name} har brevlådan ${days}, inte du, så inget ändrades. Välj dagar som du har; ansvarig chef kan ge alla.`,
    'not-their-days': ({ name = 'Ingen', isReader, days }) =>
      `${isReader ? 'Du' : name} har brevlådan ${days}, så inget byttes. Byt mot dagar som personen har, eller ge bort dina utan byte.`,
    'swap-parted': ({ days }) =>
      `Flera har brevlådan var sin del av dagen ${days}, så inget byttes. Byt hela dagar, eller ge bort dina utan byte.`,
    'swap-overtaken': ({ name = 'Ingen', days }) =>
      `${name} har brevlådan ${days} nu, så inget byttes. Fråga på nytt om andra dagar.`,
    'no-working-day': ({ days }) =>
      `Det är ingen arbetsdag ${days}, så ingen behöver ha brevlådan då. Inget ändrades.`,
    'other-authority': ({ name = 'Personen' }) =>
      `${name} hör till en annan myndighet, så inget ändrades. Bara ansvarig chef kan ge en brevlåda dit. Välj någon i den egna.`,
    'strict-authority': ({ name = 'Personen' }) =>
      `${name} hör till en annan myndighet, och brevlådan är skyddad och ges inte dit. Inget ändrades. Välj någon i den egna.`,
  } satisfies WaySentences as WaySentences,
  refusals: {
    'span-reversed': 'Den sista dagen är före den första, så inget ändrades. Byt plats på dem.',
    'part-reversed': 'Sluttiden är inte efter starttiden, så inget ändrades. Byt plats på dem.',
    'span-too-long': 'Så långt fram går det inte att planera. Välj dagar inom ett år.',
    'no-working-day': 'Där finns ingen arbetsdag, så inget ändrades. Välj andra dagar.',
    'not-your-days':
      'Någon annan har brevlådan någon av de dagarna, så inget ändrades. Ansvarig chef kan ge alla dagar.',
    'not-their-days':
      'Personen har inte brevlådan de dagarna, så inget ändrades. Välj dagar som personen har.',
    'same-person': 'Det är du själv. Välj någon annan.',
    'other-authority':
      'Personen hör till en annan myndighet, så inget ändrades. Bara ansvarig chef kan ge en brevlåda dit. Välj någon i den egna.',
    'crossing-unsaid':
      'Personen hör till en annan myndighet, så inget ändrades än. Ge den under ”Ge, byt eller ta …” och kryssa i rutan om vad personen får se, eller välj någon i den egna.',
    'strict-authority':
      'Brevlådan är skyddad och ges inte till en annan myndighet, så inget ändrades. Välj någon i den egna.',
    'change-overtaken':
      'De dagarna har ändrats igen sedan dess, så inget ändrades. Den senaste ändringen är den som kan ångras.',
    'swap-day-missing': 'Välj både dina dagar och den andras. Ingen är frågad än.',
    'swap-parted': 'Flera har brevlådan var sin del av någon av dagarna, så inget byttes.',
    'swap-overtaken': 'Någon av dagarna har ändrats sedan frågan ställdes, så inget byttes.',
    'empty-order': 'Då blir ingen kvar i ordningen, så inget ändrades. Lägg till någon först.',
    'no-such-function': 'Den funktionen finns inte i kommunens fil, så inget ändrades.',
  } satisfies Readonly<Record<Exclude<RosterRefusal, Refusal>, string>>,
  log: {
    'roster.given': ({ actor, other, day }, { lastDay }) =>
      `${someone(actor)} gav brevlådan till ${other}${through(day, lastDay)}`,
    'roster.givenOutside': ({ actor, other, day }, { lastDay }) =>
      `${someone(actor)} gav brevlådan till ${other} i en annan myndighet${through(day, lastDay)}`,
    'roster.taken': ({ actor, day }, { lastDay }) =>
      `${someone(actor)} tog brevlådan${through(day, lastDay)}`,
    'roster.passed': ({ actor, day }, { lastDay }) =>
      `${someone(actor)} lämnade brevlådan vidare${through(day, lastDay)}`,
    'roster.swapAsked': ({ actor, other }) => `${someone(actor)} bad ${other} byta dagar`,
    'roster.swapped': ({ actor, other, day }, { lastDay, other: half }) =>
      `${someone(actor)} och ${other} bytte dagar${through(day, lastDay)}${half === undefined ? '' : ` mot ${half.from}${through(half.from, half.lastDay)}`}`,
    'roster.declined': ({ actor, other }) => `${someone(actor)} tackade nej till dagarna från ${other}`,
    'roster.undone': ({ actor }) => `${someone(actor)} ångrade ändringen i bemanningen`,
    'roster.daysOff': ({ actor }) => `${someone(actor)} sa vilka veckodagar som är arbetsfria`,
    'roster.ordered': ({ actor }) => `${someone(actor)} ändrade bemanningens ordning från den dagen`,
    'roster.orderUndone': ({ actor }) => `${someone(actor)} tog tillbaka den daterade ordningen`,
  } satisfies LogSentences<RosterEvents>,
  /** What somebody was refused, for the log. */
  verbs: {
    'absence.days': 'att ändra hur länge en frånvaro varar',
    'duty.take': 'att ta en brevlåda andra dagar',
    'duty.swap': 'att fråga om ett byte av dagar',
    'duty.agree': 'att gå med på ett byte av dagar',
    'duty.decline': 'att säga nej till en brevlåda eller ett byte',
    'roster.show': 'att visa bemanningen',
    'roster.order': 'att ändra ordningen i bemanningen',
  },
  notices: {
    holder: 'Beskedet om vem som har brevlådan nu',
    emptyRoster: 'Förvarningen om obemannad brevlåda',
    rosterOrder: 'Beskedet om ändrad ordning',
    given: 'Beskedet om brevlådan',
    moved: 'Beskedet om ändrade dagar',
    asked: 'Frågan om byte',
    agreed: 'Beskedet om ja till byte',
    declined: 'Beskedet om nej till dagar',
    undone: 'Beskedet om ångrad ändring',
    fell: 'Beskedet om dagar som har gått tillbaka',
    lost: 'Beskedet om ett byte som inte blir av',
  },
};

export type RosterTexts = Wording<typeof sv>;

export type RosterWords = Words<{ readonly roster: RosterTexts }>;
