import { some } from '../../core/texts/sv-words';

/** What the work page says of rosters beside what their cards say, in Swedish. */
export const svPage = {
  title: 'Bemanning',
  week: (number: number) => `Vecka ${number}`,
  span: (days: string) => `Bemanning ${days}`,
  earlier: 'Tidigare',
  later: 'Senare',
  today: 'i dag',
  thisWeek: 'Denna vecka',
  goTo: 'Visa från',
  mailbox: 'Brevlåda',
  away: 'Borta',
  nobodyAway: 'Ingen',
  awayUntil: (name: string, day: string) => `${name}, till och med ${day}`,
  dayOff: 'Ledig dag',
  you: 'Du',
  nobody: 'Ingen',
  /** `isRest`: days of them are over that had nobody, and are not counted. */
  gaps: (count: number, isRest: boolean) =>
    `${some(count, 'dag', 'dagar')}${isRest ? ' som är kvar' : ''} saknar bemanning de här veckorna.`,
  noGaps: (isRest: boolean) =>
    `Någon har brevlådan alla dagar${isRest ? ' som är kvar' : ''} de här veckorna.`,
  /** Some of whose hours nobody has. */
  partGaps: (count: number) => `${some(count, 'dag', 'dagar')} saknar bemanning en del av dagen.`,
  alone: {
    notThere: (count: number) => `${some(count, 'dag', 'dagar')} finns ingen ersättare på plats.`,
    notNamed: (count: number) => `${some(count, 'dag', 'dagar')} har ingen ersättare i bemanningen.`,
  },
  marks: {
    turn: 'har sin vecka i turordningen',
    function: (people: string) => `funktion: ${people}`,
    standIn: (name: string) => `i stället för ${name}`,
    given: (name: string) => `gavs av ${name}`,
    taken: 'tog dagen',
    alone: { notThere: 'ingen ersättare på plats', notNamed: 'ingen ersättare i bemanningen' },
    swapped: (name: string) => `byte med ${name}`,
    fallen: {
      swapped: (name: string) => `byte med ${name}; ${name} är borta`,
      given: (name: string) => `gavs till ${name}; ${name} är borta`,
      taken: (name: string) => `${name} tog dagen; ${name} är borta`,
    },
    nobody: 'obemannad',
    takes: (hours: string, name: string) => `${hours}: ${name}`,
    passes: (hours: string, name: string) => `${hours}: ${name} kan inte`,
    asked: (name: string | undefined) => `byte väntar på svar från ${name ?? 'dig'}`,
  },
  waiting: 'Byten som väntar på svar',
  undone: 'Ändringen är ångrad.',
  said: 'Dina lediga veckodagar är sparade.',
  calendar: {
    name: 'Mina brevlådedagar',
    title: 'Dina dagar i din kalender',
    how: 'En adress som Outlook och andra kalendrar kan prenumerera på: dina egna dagar ett halvår framåt, som ledig tid och utan kollegornas namn.',
    make: 'Skapa adress',
    renew: 'Byt adress',
    since: 'Du har en adress. Den visas inte igen; byt den om den är borta eller har hamnat fel.',
    made: 'Adressen visas bara nu. Den som har den ser dina dagar.',
    replaced: 'Den tidigare adressen har slutat gälla.',
    address: 'Kalenderadress',
    copy: 'Kopiera',
    copied: 'Adressen är kopierad.',
    notCopied: 'Det gick inte att kopiera härifrån. Markera adressen och kopiera den.',
    end: 'Ta bort adressen',
    ended: 'Adressen är borttagen och leder ingenstans.',
  },
  detail: {
    title: 'Brevlådans dag',
    close: 'Stäng dagen',
    passing: {
      title: 'Jag kan inte …',
      how: 'Den som står på tur efter dig får brevlådan de dagarna och får veta det.',
      say: 'Jag kan inte de dagarna',
    },
    /** Of a day that is not the reader's. */
    others: {
      take: (isWithoutOwn: boolean) =>
        isWithoutOwn
          ? 'Du kan ta dagen. Att byta går inte: du har ingen egen dag att byta mot de närmaste fyra veckorna.'
          : 'Du kan ta dagen.',
      swap: (name: string) => `Du kan fråga ${name} om ett byte.`,
      takeOrSwap: (name: string) => `Du kan ta dagen, eller fråga ${name} om ett byte.`,
      give: (name: string | undefined) =>
        name === undefined
          ? 'Ansvarig chef kan ge den till någon.'
          : `${name} och ansvarig chef kan ge den till någon annan.`,
    },
    swapping: {
      parted:
        'Flera har brevlådan var sin del av dagen, så den går inte att byta. Den går att ge till någon.',
      /** On a day of somebody else's. */
      mine: (days: string) => `Dagar som du har: ${days}. Inget ändras förrän svaret kommer.`,
      /** On a day of the reader's own. */
      theirs: (whose: readonly string[]) =>
        whose.length === 0
          ? 'Ingen annan har någon dag att byta mot de närmaste fyra veckorna. Du kan ge dagen till någon i stället.'
          : `Dagar som andra har: ${whose.join('; ')}. Inget ändras förrän svaret kommer.`,
    },
    /** Of who was chosen and is not in the roster. */
    outside: {
      given: (name: string) =>
        `${name} står inte i bemanningen här och får läsa brevlådan den tid som du väljer.`,
      ordered: (name: string) =>
        `${name} står inte i bemanningen här. Den som får en plats i ordningen får läsa brevlådan.`,
    },
    over: 'Dagen är över och kan inte ändras.',
    free: 'Det är ingen arbetsdag, så ingen behöver ha brevlådan.',
    log: 'Vad som har hänt med bemanningen',
    noLog: 'Inget har ändrats de senaste tre månaderna.',
  },
  stale: (name: string | undefined) =>
    `${name ?? 'Någon annan'} hann före och ändrade bemanningen, så inget ändrades. Så här är det nu. Det du skrev står kvar.`,
};
