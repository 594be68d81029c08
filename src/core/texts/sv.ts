import type { Share, Texts, When } from './texts';
import { svChat } from '../../chat/texts/sv';
import { svDelegation, svNotes } from '../../absence/texts/sv';
import { svLog } from './sv-log';
import { svMessageRefusals } from '../../incoming/texts/sv-message-log';
import { svMessages } from '../../incoming/texts/sv';
import { svOpening } from '../../duty/texts/sv';
import { svQuestions } from '../../rules/texts/sv';
import { moment, some } from './sv-words';

const since = (when: When): string => (when.isToday ? `kl. ${when.clock}` : moment(when));

const opened = ({ n, of }: Share): string => {
  if (of === 1)
    return n === 1 ? 'Brevlådan har öppnats i dag' : 'Det syns inte att brevlådan har öppnats i dag';
  if (n === of) return `Alla ${of} brevlådor har öppnats i dag`;
  return n === 0
    ? `Det syns inte att någon av ${of} brevlådor har öppnats i dag`
    : `${n} av ${of} brevlådor har öppnats i dag`;
};

/** The wording in Swedish, the language that the others follow. */
export const sv: Texts = {
  language: 'sv',
  time: {
    locale: 'sv-SE',
    today: 'i dag',
    yesterday: 'i går',
    tomorrow: 'i morgon',
    clock: (hour, minute) => (minute === 0 ? `${hour}` : `${hour}.${String(minute).padStart(2, '0')}`),
    moment,
  },
  more: (count) => `och ${count} till`,
  labels: {
    give: 'Ge den till …',
    pickPerson: 'Vem ska ha brevlådan i dag?',
    pickPersonHint: 'Sök på namn',
    pickPersonMissing: 'Välj en person först.',
  },
  opening: svOpening,
  buttons: {
    open: 'Öppna brevlådan',
    confirm: 'Jag har öppnat den',
    accept: 'Jag tar den',
    passOnToday: 'Jag kan inte i dag',
    passOn: 'Jag kan inte',
    giveMailbox: 'Ge brevlådan',
    junk: 'Jag har gått igenom skräpposten',
    undo: 'Ångra',
    undoChange: 'Ångra bytet',
    openedYesterday: 'Den öppnades i går',
    openedToday: 'Den öppnades i dag',
    openedLaterToday: 'Den öppnades senare i dag',
    openedThatDay: 'Den öppnades den dagen',
    rule: 'Vilken regel?',
    notAway: 'Jag är inte borta',
  },
  messages: svMessages,
  refusals: {
    ...svMessageRefusals,
    'not-allowed':
      'Det kan bara de göra som står i brevlådans bemanning, eller ansvarig chef. Skriv ”vem har brevlådan” så ser du vem som har den.',
    'not-on-duty': 'Du har inte den här brevlådan i dag.',
    'unknown-person':
      'Brevvakt svarar bara dem som är anställda här. Gästkonton och konton i andra organisationer kan inte göra något här; vänd dig till kommunens registrator.',
    'person-away': 'Personen är borta i dag. Välj någon annan.',
    'person-unknown': 'Personen finns inte i kommunens katalog eller kan inte nås i Teams. Välj någon annan.',
    stale: 'Läget har ändrats sedan kortet visades, så inget gjordes.',
    'day-ended': 'Dagen är redan slut för brevlådan, så inget ändrades.',
    'already-done': 'Det var redan gjort.',
    'not-found': 'Det som kortet gällde finns inte kvar. Skriv ”status” så ser du vad som gäller nu.',
    'bad-input': 'Det gick inte att förstå, så inget ändrades. Skriv ”hjälp” så ser du hur du kan skriva.',
    'unknown-verb': 'Den knappen finns inte längre. Skriv ”status” så ser du vad som gäller nu.',
    'date-in-past':
      'Den dagen har redan varit. Skriv en dag från och med i dag, till exempel ”jag är borta 1–5 december”.',
    'end-before-start':
      'Den sista dagen ligger före den första. Skriv den första dagen först, till exempel ”jag är borta 1–5 december”.',
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
    'delegate-away': 'Personen är också borta då. Välj någon annan, till exempel någon av förslagen.',
    'how-missing': 'Skriv hur eller varför i rutan först. Inget ändrades.',
    'not-yours': 'Den här delegeringen gäller någon annan. Skriv ”min delegering” så ser du din egen.',
    'text-missing': 'Rutan är tom, så inget skickades. Skriv något i den först.',
    'tells-of-somebody':
      'Inget sparades eller skickades, för texten kan handla om någons hälsa eller familj. Skriv den utan det, eller ring.',
    'no-registrar': 'Det finns ingen annan registrator att fråga än du själv, så inget skickades.',
    'directory-silent': 'Katalogen svarar inte just nu. Försök igen om en stund.',
    busy: 'Det är mycket på gång just nu, så inget ändrades. Försök igen om en stund.',
    hasIt: (name) => `${name} har den.`,
  },
  admin: {
    unreadable: (count) => `${some(count, 'brevlåda', 'brevlådor')} kunde inte kontrolleras`,
    unreadableSince: (when) => `Har inte gått att läsa sedan ${since(when)}.`,
    readableAgain: 'Går att läsa igen.',
    checkAccess:
      'Kontrollera att adressen stämmer och att Brevvakt får läsa brevlådan. Så länge går det inte att säga om den är öppnad.',
    deadEnd: (count, day) => `Det syns inte att ${some(count, 'brevlåda', 'brevlådor')} har öppnats ${day}`,
    deadEndWhy: 'Brevvakt når varken bemanning eller chefer.',
    deadEndDo:
      'Se till att någon får veta det på annat sätt. Skriv ”status” för att se vilka som inte går att nå.',
    people: (count) => `${some(count, 'person', 'personer')} i kommunfilen går inte att nå`,
    unknown: 'Finns inte i katalogen',
    disabled: 'Kontot är avstängt eller är ett gästkonto',
    unreachable: 'Brevvakt når dem inte i Teams',
    withoutMailbox: 'Har ingen brevlåda, så frånvaron syns inte',
    withoutManager: 'Är borta, och ingen chef finns i katalogen',
    channelSilent: [
      'Växelns kanal tar inte emot besked',
      'Lägg till Brevvakt i teamet, eller rätta kanalens id i kommunfilen. Till dess får den som är borta säga till växeln själv.',
    ],
    countAsAway:
      'De räknas som borta tills det är rättat: i kommunfilen, i katalogen eller genom att installera appen för dem.',
  },
  overview: {
    none: 'Du står inte i någon brevlådas bemanning',
    noneHint: 'Skriv ”vem har brevlådan” så ser du vem som har den.',
    openedShare: opened,
    notWorkingDay: 'I dag är ingen arbetsdag',
    noneSeenYet: 'Ingen öppning syns än',
    missed: 'Noterad som missad',
    notCheckable: 'Kunde inte kontrolleras',
    openedLater: 'öppnad senare',
    has: (name) => `${name} har den`,
    nobodyHas: 'Ingen har den',
    health: 'Om Brevvakt självt',
    outbox: (waiting, failed) => `Utkorgen: ${waiting} väntar, ${failed} gick inte att leverera`,
    lastSweep: (when) => `Brevlådorna kontrollerades senast ${moment(when)}`,
    neverSwept: 'Brevlådorna har inte kontrollerats än',
    unreachable: (names) => `Går inte att nå i Teams: ${names}`,
  },
  absence: {
    youAreAway: (span) => `Du är borta ${span}`,
    isAway: (name, span) => `${name} är borta ${span}`,
    saysYouAreAway: (byName, span) => `${byName} har sagt att du är borta ${span}`,
    openEnd: (from) => `från och med ${from}`,
    seen: 'Det framgår av det automatiska svaret.',
    saidBy: (name) => `${name} har sagt det.`,
    takesOver: (mailbox, name) => `${mailbox} · ${name} har den så länge`,
    emptyOn: (days) => `ingen i bemanningen är på plats ${days}`,
    emptyDays: (count, first) =>
      `ingen i bemanningen är på plats ${count} av arbetsdagarna, den första ${first}`,
    nobodyTakesOver: (mailbox) => `${mailbox} · ingen har den`,
    managerHears: (name, when) => `${name} får ett kort ${moment(when)} och kan ge den till någon`,
    managerHeard: (name) => `${name} har fått ett kort och kan ge den till någon`,
    youHear: (when) => `du får ett kort ${moment(when)} och kan ge den till någon`,
    youHeard: 'du har fått ett kort och kan ge den till någon',
    tellIfWrong: 'Stämmer det inte, tryck på ”Jag är inte borta”.',
    endInOutlook: 'Du ändrar det i Outlook.',
    ended: (name) =>
      name === undefined ? 'Du räknas inte längre som borta' : `${name} räknas inte längre som borta`,
    endedBy: (name, at) => `${name} avslutade frånvaron ${at}.`,
  },
  week: {
    title: (week, span) => `Brevlådorna vecka ${week}, ${span}`,
    has: (name, next) => {
      const who = name === undefined ? 'Ingen har den' : `${name} har den`;
      return next === undefined ? `${who} · ingen ersättare är på plats` : `${who} · därefter ${next}`;
    },
    junk: (count) => `${some(count, 'oläst', 'olästa')} i skräpposten`,
    missed: (days) => `Noterad som missad: ${days}`,
    notCheckable: (days) => `Kunde inte kontrolleras: ${days}`,
  },
  rule: {
    title: (ids) => (ids.length === 1 ? `Regel ${ids[0] ?? ''}` : `Reglerna ${ids.join(', ')}`),
    none: 'Regeln finns inte i dokumentet som gäller',
    source: (title, issuer) => `${title} · ${issuer}`,
    decided: (date, by) => `Daterat ${date} · beslutat av ${by}`,
  },
  questions: svQuestions,
  retention: {
    title: (count, month) => `${count} slags uppgifter att gallra enligt gallringsbeslutet, ${month}`,
    nothing: (month) => `Inget att gallra enligt gallringsbeslutet, ${month}`,
    kinds: {
      ...{ log: 'Händelseloggen', notices: 'Aviseringar', absences: 'Frånvaro', openings: 'Öppningar' },
      ...{ delegations: 'Delegeringar', agreements: 'Överenskommelser' },
      ...{ messages: 'Sedda meddelanden', questions: 'Frågor till registratorn', gaps: 'Frågor utan svar' },
    },
    row: (count, before) => `${some(count, 'post', 'poster')} från före ${before}`,
    decision: (decision) => `Enligt ${decision}`,
    nothingDeleted: 'Inget tas bort förrän en person har beslutat det.',
  },
  chat: svChat,
  help: {
    title: 'Det här kan du skriva',
    everyone: (away, part = 'roster') => [
      ...(part === 'none' ? [] : [{ write: 'status', does: 'hur det är med dina brevlådor i dag' }]),
      { write: 'vem har brevlådan', does: 'vem som har varje brevlåda i dag' },
      {
        write: `jag är borta ${away}`,
        does:
          part === 'roster'
            ? 'dina brevlådor går till nästa i bemanningen, och växeln får veta det; går att ångra'
            : 'växeln får veta det, aldrig varför; går att ångra',
      },
      { write: 'sjuk', does: 'detsamma för i dag; orsaken sparas inte' },
      { write: 'min delegering', does: 'vem som läser din e-post medan du är borta; går att ta tillbaka' },
      { write: 'tillbaka', does: 'du är på plats igen' },
      { write: 'min frånvaro', does: 'när du är borta, nu och längre fram; går att ångra' },
      { write: 'ångra', does: 'tar tillbaka det senaste du skrev eller bytte i dag' },
      { write: 'min signatur', does: 'din e-postsignatur med uppgifter ur katalogen, att kopiera' },
      { write: 'allmän handling', does: 'några frågor som hjälper dig att avgöra vad det är du har fått' },
      { write: 'skicka vidare', does: 'så skickar du något till förvaltningsbrevlådan' },
      { write: 'lathund', does: 'reglerna som gäller från första dagen' },
      { write: 'Hur ofta ska brevlådan öppnas?', does: 'fråga vad som helst om reglerna, med egna ord' },
      { write: 'språk engelska', does: 'byt språk; ”språk svenska” byter tillbaka' },
      { write: 'hjälp', does: 'den här listan' },
    ],
    forRosterAndManagers: (colleague) => [
      { write: `${colleague} är borta i dag`, does: 'någon annan i bemanningen är borta; skäl behövs inte' },
    ],
    forMessages: [
      { write: 'inkorg', does: 'meddelanden som inte är klara än, det som har väntat längst först' },
      { write: 'lista', does: 'det som har kommit in och vad som blev av det, dag för dag' },
      { write: 'överenskommelser', does: 'vem som svarar direkt på vissa slags meddelanden; går att ändra' },
    ],
    forAdmins: [
      {
        write: 'status',
        does: 'brevlådorna i dag, och Brevvakt självt: utkorgen, senaste kontrollen, vilka som inte går att nå',
      },
    ],
    forRoster: [
      { write: 'frågor', does: 'frågor som väntar på ditt svar, och vad reglerna inte svarade på' },
    ],
    buttons: 'Knapparna på korten gör resten.',
  },
  sentences: {
    languageSet: 'Nu är språket svenska.',
    languageUnknown: 'Skriv ”språk svenska” eller ”språk engelska”. Andra språk finns inte.',
    personNotFound: (query) =>
      `Ingen i dina brevlådors bemanning heter ”${query}”. Skriv för- och efternamn som i katalogen. Den som inte står i bemanningen säger det själv till Brevvakt, eller slår på sitt automatiska svar.`,
    personAmbiguous: (names) => `Flera heter så: ${names}. Skriv hela namnet.`,
    notAwayAnyway: 'Du räknas inte som borta.',
    welcome: [
      'Brevvakt håller reda på om förvaltningsbrevlådorna öppnas varje arbetsdag.',
      'Har du en brevlåda kommer det ett kort när det behövs. Skriv ”hjälp” så ser du vad du kan skriva.',
    ],
    fault: 'Något gick fel i Brevvakt. Försök igen om en stund; går det inte då heller, säg till IT.',
  },
  delegation: svDelegation,
  notes: svNotes,
  log: svLog,
};
