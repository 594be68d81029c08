import type { AbsenceRefusal } from '../domain/absence-refusal';
import type { Refusal } from '../../core/refusal';
import type { Words } from '../../core/cards/view';
import type { AbsenceRule } from '../domain/ask-absence';
import type { AbsenceEvents } from '../domain/absence-log';
import type { LogSentences } from '../../core/texts/log-lines';
import type { When } from '../../core/texts/time-words';
import type { Wording } from '../../core/texts/wording';
import { moment, someInWords } from '../../core/texts/sv-words';
import { svDelegation } from './sv-delegation';
import { svPage } from './sv-page';

/** What is said of absences and of who reads the mail meanwhile, in Swedish. */
export const sv = {
  absence: {
    youAreAway: (span: string) => `Du är borta ${span}`,
    youAreBack: (day: string) => `Du är tillbaka ${day}`,
    isAway: (name: string, span: string) => `${name} är borta ${span}`,
    saysYouAreAway: (byName: string, span: string) => `${byName} har sagt att du är borta ${span}`,
    seen: 'Det framgår av det automatiska svaret.',
    saidBy: (name: string) => `${name} har sagt det.`,
    takesOver: (mailbox: string, name: string) => `${mailbox} · ${name} har den så länge`,
    hasAnyway: (mailbox: string, name: string) => `${mailbox} · ${name} har den som vanligt`,
    fillThem: 'Ge de dagarna till någon i Bemanning. Annars får ansvarig chef frågan.',
    emptyOn: (days: string) => `ingen i bemanningen är på plats ${days}`,
    emptyDays: (count: number, first: string) =>
      `ingen i bemanningen är på plats ${count} av arbetsdagarna, den första ${first}`,
    nobodyTakesOver: (mailbox: string) => `${mailbox} · ingen har den`,
    managerHears: (name: string, when: When) =>
      `${name} får ett kort ${moment(when)} och kan ge den till någon`,
    managerHeard: (name: string) => `${name} har fått ett kort och kan ge den till någon`,
    youHear: (when: When) => `du får ett kort ${moment(when)} och kan ge den till någon`,
    youHeard: 'du har fått ett kort och kan ge den till någon',
    /** To a manager: who decides meanwhile. */
    decides: (name: string | undefined) =>
      name === undefined
        ? 'Ingen står i tur att avgöra det som kommer till dig som chef. Det väntar tills du är tillbaka.'
        : `${name} avgör så länge det som annars kommer till dig som chef.`,
    tellIfWrong: 'Stämmer det inte, tryck på ”Jag är inte borta”.',
    endInOutlook: 'Du ändrar det i Outlook.',
    ended: (name: string | undefined, span: string) =>
      `${name ?? 'Du'} är inte längre antecknad som borta ${span}`,
    together: (span: string) => `Med det som var sagt förut är du borta ${span}.`,
    /** Of a correction, and of one that was taken back. */
    instead: (span: string) => `Det gäller i stället för ${span}.`,
    again: (span: string) => `Nu gäller ${span} igen.`,
    /** Where the button of an older card was pressed. */
    changedSince: 'Det ändrades efter det kortet, så inget är ångrat. Så här är det nu.',
    /** Of a return that was undone; undefined: the reader's own. */
    backUndone: (name: string | undefined) => `Beskedet att ${name ?? 'du'} är tillbaka är ångrat.`,
    /** Of a part of a day; `at`: it is over the time of the check. */
    check: (mailbox: string, at: string | undefined, next: string | undefined) => {
      if (next === undefined)
        return `${mailbox} · ingen annan i bemanningen är på plats ${at === undefined ? 'så länge' : `kl. ${at}`}. Ska någon ha den då, skriv vem som tar den och när.${at === undefined ? '' : ' Annars går frågan då till ansvarig chef, om det inte syns att den är öppnad.'}`;
      return at === undefined
        ? `${mailbox} · ${next} är på plats så länge`
        : `${mailbox} · ${next} är på plats och får kortet kl. ${at} om det inte syns att den är öppnad`;
    },
    endedBy: (name: string, at: string) => `${name} avslutade frånvaron ${at}.`,
    notAway: 'Jag är inte borta',
    /** Ends half time. */
    worksAll: 'Jag jobbar hela dagar igen',
    /** To who has said it: `span` "i dag", "1–5 december". */
    said: {
      known: (span: string) => `Växeln vet att du är borta ${span}`,
      later: (when: When) => `Växeln får veta det ${moment(when)}.`,
      now: 'Växeln får veta det nu.',
      nobody: 'Brevvakt når ingen i växeln, så säg det till den själv.',
      isAll: 'Du behöver inte göra mer här.',
      /** About who reads the mail meanwhile. */
      left: {
        asked: 'Du får också frågan om vem som ska läsa din e-post.',
        keepOn: 'Du får också frågan om din e-post ska läsas de nya dagarna.',
        manager: 'Vem som läser din e-post är inte ordnat än. Din chef har frågan.',
        notYet: 'Den du har valt läser inte din e-post än. Hur det går står på kortet om delegeringen.',
        later: 'När det närmar sig får du och din chef frågan om vem som läser din e-post.',
      },
      maySkip: 'Du behöver inte svara nu.',
      noSickNote: 'Det här är ingen sjukanmälan; den gör du som vanligt.',
      telephone: 'Glöm inte att hänvisa telefonen.',
    },
    /** Of what a colleague has said. */
    phone: {
      known: 'Växeln vet det.',
      now: 'Växeln får veta det nu.',
      later: (when: When) => `Växeln får veta det ${moment(when)}.`,
      nobody: 'Brevvakt når ingen i växeln, så säg det till den.',
    },
    offer: {
      also: (day: string) => `${day} med`,
      until: (day: string) => `Till ${day}`,
      open: 'Tills jag säger till',
    },
  },
  notAwayAnyway: 'Du är inte antecknad som borta.',
  notAwayThen: 'Du är inte antecknad som borta då. Inget är ändrat.',
  delegation: svDelegation,
  page: svPage,
  notes: {
    /** `instead`: what they were told before. */
    away: (name: string, span: string, instead: string | undefined) => [
      `${name} är borta ${span}`,
      ...(instead === undefined ? [] : [`Det gäller i stället för ${instead}.`]),
      'Beskedet går bara till växeln. Orsaken anges inte.',
    ],
    back: (name: string) => [`${name} är tillbaka`],
    /** To the switchboard at eight. */
    list: {
      title: (day: string) => `Borta ${day} och de närmaste dagarna`,
      nobodyToday: 'Ingen har sagt att de är borta i dag.',
      today: 'I dag',
      later: 'De närmaste dagarna',
      open: 'tills vidare',
      through: (day: string) => `till och med ${day}`,
      search:
        'Ändringar kommer när de sägs. Sök med namnet, till exempel ”är Anna Ek borta?”. Orsaken anges inte.',
    },
    staffChanges: [
      'Har något ändrats i personalen det senaste kvartalet?',
      'Växeln behöver veta vem som har börjat, slutat eller bytt nummer. Säg det till växeln nu.',
    ],
    /** What was planned and told was taken back before it began. */
    notAway: (name: string, span: string, still: string | undefined) => [
      `${name} är inte borta ${span}`,
      still === undefined ? 'Det tidigare beskedet gäller inte längre.' : `Det gäller fortfarande ${still}.`,
    ],
    noSwitchboard: [
      'Säg till växeln själv att du är borta',
      'Brevvakt når ingen i växeln. Det här är ingen sjukanmälan; den gör du som vanligt.',
      'Glöm inte att hänvisa telefonen. Skriv ”tillbaka” när du är på plats igen.',
    ],
    /** To who has reported somebody. */
    noSwitchboardFor: (name: string) => [
      `Säg till växeln själv att ${name} är borta`,
      'Brevvakt når ingen i växeln.',
    ],
    noDelegation: ({ days, count }: AbsenceRule) => [
      'Ingen läser din e-post genom Brevvakt nu',
      count === 'working'
        ? `Är du borta i minst ${someInWords(days, 'arbetsdag', 'arbetsdagar')} frågar Brevvakt dig vem som ska läsa din e-post.`
        : `Är du borta i minst ${someInWords(days, 'dag', 'dagar')}${days > 1 ? ', varav minst två arbetsdagar,' : ''} frågar Brevvakt dig vem som ska läsa din e-post.`,
      'Skriv när du är borta, till exempel ”jag är borta 1–5 december”. Ingen läser den utan att du har sagt ja.',
    ],
  },
  /** To the owner's own mailbox, when somebody else has written down a consent. */
  consentLetter: {
    subject: 'Någon har antecknat att du har sagt ja till ett ombud för din e-post',
    lines: ({ by, delegate, on }: { by: string; delegate: string; on: string }) => [
      `${by} har antecknat att du ${on} sade ja till att ${delegate} läser och besvarar din e-post medan du är borta.`,
      'Har du inte sagt det: öppna chatten med Brevvakt i Teams och tryck på ”Det har jag inte sagt ja till”. Då upphör det genast.',
      `Kan du inte öppna Teams, ring ${by} eller kommunens växel och be dem stoppa det.`,
    ],
  },
  refusals: {
    'end-before-start':
      'Den sista dagen ligger före den första. Skriv den första dagen först, till exempel ”jag är borta 1–5 december”.',
    'time-in-past':
      'Den tiden har redan varit i dag. Skriv en senare tid eller en annan dag, till exempel ”borta från kl. 15”.',
    'too-late':
      'Det går bara att säga innan frånvaron har börjat. Välj någon som läser i stället, eller säg att brevlådan inte används externt.',
    'no-delegate-chosen': 'Välj en person först. Inget ändrades.',
    'delegate-unknown': 'Personen finns inte i kommunens katalog. Välj någon annan.',
    'delegate-is-owner':
      'Den som brevlådan tillhör kan inte väljas. Välj någon annan, till exempel någon av förslagen.',
    'delegate-guest':
      'Personen har ett gästkonto, och e-posten ska stanna hos kommunens anställda. Välj någon annan, till exempel någon av förslagen.',
    'delegate-outside':
      'Personens adress ligger utanför kommunen, och dit skickas ingen e-post. Välj någon annan, till exempel någon av förslagen.',
    'delegate-disabled': 'Personens konto är avstängt. Välj någon annan, till exempel någon av förslagen.',
    'delegate-authority':
      'Personen hör till en annan myndighet, och e-posten ska stanna inom den egna. Välj någon i ägarens myndighet, till exempel någon av förslagen.',
    'delegate-said-no':
      'Personen har sagt nej till just det här. Välj någon annan. Ångrar sig personen finns knappen Jag kan ändå på det egna kortet, i ”min delegering”.',
    'delegate-away': 'Personen är också borta då. Välj någon annan, till exempel någon av förslagen.',
    'heard-ahead': 'Dagen då samtycket gavs kan inte ligga framåt. Välj i dag eller en tidigare dag.',
    'heard-long-ago':
      'Ett samtycke som någon annan antecknar gäller i högst 30 dagar. Fråga igen, och anteckna den dagen.',
    'with-owner':
      'Frågan ligger hos den som är borta, så inget ändrades. Du får den om den inte blir besvarad.',
    'how-missing': 'Skriv hur eller varför i rutan först. Inget ändrades.',
    'not-yours': 'Den här delegeringen gäller någon annan. Skriv ”min delegering” så ser du din egen.',
  } satisfies Readonly<Record<Exclude<AbsenceRefusal, Refusal>, string>>,
  log: {
    'absence.said': ({ other }) => `${other} sade att hen är borta`,
    'absence.hoursSaid': ({ other }) => `${other} sade vilka timmar av arbetsdagarna hen är borta`,
    'absence.hoursEnded': ({ other }) =>
      `${other} sade att hen inte längre är borta vissa timmar av arbetsdagarna`,
    'absence.reported': ({ actor, other }) => `${actor ?? 'Någon'} sade att ${other} är borta`,
    'absence.ended': ({ actor, other }) => `Frånvaron för ${other} avslutades${actor ? ` av ${actor}` : ''}`,
    'delegation.asked': ({ other }) => `E-posten för ${other}: frågan ställdes`,
    'delegation.answered': ({ other }) => `E-posten för ${other}: ägaren svarade`,
    'delegation.accepted': ({ actor, other }) => `E-posten för ${other}: ${actor ?? 'ombudet'} sade ja`,
    'delegation.declined': ({ actor, other }) => `E-posten för ${other}: ${actor ?? 'ombudet'} sade nej`,
    'delegation.inEffect': ({ other }) => `E-posten för ${other}: delegeringen är i gång`,
    'delegation.toManager': ({ other }) => `E-posten för ${other}: frågan gick till chefen`,
    'delegation.noneNeeded': ({ actor, other }) =>
      `E-posten för ${other}: ${actor ?? 'chefen'} antecknade hur det är ordnat utan ombud`,
    'delegation.contacted': ({ actor, other }) => `E-posten för ${other}: ${actor ?? 'chefen'} tar kontakt`,
    'delegation.moved': ({ other }) => `E-posten för ${other}: frånvaron fick andra datum`,
    'delegation.longer': ({ other }) =>
      `E-posten för ${other}: frånvaron blev längre, och frågan om att fortsätta ställdes`,
    'delegation.kept': ({ actor, other }) => `E-posten för ${other}: ${actor ?? 'någon'} vill fortsätta`,
    'delegation.prolonged': ({ other }) => `E-posten för ${other}: delegeringen förlängdes`,
    'delegation.denied': ({ other }) =>
      `E-posten för ${other}: ägaren har inte sagt ja, och delegeringen upphörde`,
    'delegation.ruleGone': ({ actor, other }) =>
      `E-posten för ${other}: ${actor ?? 'någon'} har tagit bort regeln`,
    'delegation.endsAsSaid': ({ actor, other }) =>
      `E-posten för ${other}: ${actor ?? 'någon'} vill att det slutar som sagt`,
    'delegation.delegateBack': ({ other }) =>
      `E-posten för ${other}: ombudet är tillbaka och fick frågan om att ta upp det igen`,
    'delegation.undone': ({ actor, other }) => `E-posten för ${other}: ${actor ?? 'någon'} ångrade svaret`,
    'delegation.escalated': ({ other }) =>
      `E-posten för ${other}: chefen fick veta att den inte är ordnad än`,
    'delegation.chased': ({ other }) => `E-posten för ${other}: de som har uppgiften fick frågan igen`,
    'delegation.missing': ({ other }) =>
      `E-posten för ${other}: katalogen hittar inte kontot för ägaren eller ombudet`,
    'delegation.found': ({ other }) => `E-posten för ${other}: katalogen hittar kontot igen`,
    'delegation.ended': ({ other }) => `E-posten för ${other}: delegeringen upphörde`,
    'delegation.named': ({ actor, other }) => `${actor ?? 'Någon'} valde ${other} för sin e-post`,
    'delegation.recorded': ({ actor, other }) => `${actor ?? 'Någon'} antecknade ett samtycke för ${other}`,
  } satisfies LogSentences<AbsenceEvents>,
  /** What somebody was refused, for the log. */
  verbs: {
    'absence.end': 'att avsluta en frånvaro',
    'delegation.name': 'att utse ett ombud',
    'delegation.readMyself': 'att läsa e-posten själv',
    'delegation.notExternal': 'att säga att e-posten inte är till för andra utanför',
    'delegation.exempt': 'att säga att e-posten inte får läsas av andra',
    'delegation.askManager': 'att lämna frågan om e-posten till chefen',
    'delegation.confirm': 'att bekräfta en delegering',
    'delegation.end': 'att avsluta en delegering',
    'delegation.keepOn': 'att fortsätta en delegering',
    'delegation.accept': 'att bli ombud',
    'delegation.decline': 'att säga nej till att bli ombud',
    'delegation.recordConsent': 'att anteckna ett ja till delegering',
    'delegation.recordNone': 'att anteckna att ingen delegering behövs',
    'delegation.contact': 'att själv ta kontakt om e-posten',
    'consent.deny': 'att säga att ett ja till delegering inte har getts',
  },
  notices: {
    absenceReported: 'Beskedet om frånvaro',
    delegation: 'Kortet om e-post under frånvaro',
    switchboard: 'Beskedet till växeln',
    switchboardHours: 'Beskedet till växeln om timmar som någon är borta',
    switchboardList: 'Växelns lista',
    switchboardMissed: 'Beskedet om att växeln inte gick att nå',
    staffChanges: 'Frågan om personaländringar',
  },
};

export type AbsenceTexts = Wording<typeof sv>;

export type AbsenceWords = Words<{ readonly absence: AbsenceTexts }>;
