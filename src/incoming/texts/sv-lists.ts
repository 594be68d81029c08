import type { ManyChoice } from '../domain/undoing/batch';
import type { DoneChoice } from '../domain/shown/list-cards';
import { sizeWords, type When } from '../../core/texts/time-words';
import { messages, moment, some } from '../../core/texts/sv-words';
import { svOrdered } from './sv-ordered';

interface LateCounts {
  readonly passed: number;
  readonly waiting: number;
  readonly unregistered: number;
  /** What has passed is the day for an answer; of an appeal it is another. */
  readonly isAnswers: boolean;
}

const choices = {
  minor: () => 'av ringa betydelse',
  keptInOrder: (count: number) => `hålls ${count === 1 ? 'ordnat' : 'ordnade'}, diarieförs inte`,
};

/** Lists of messages, several decided about in one go, and a message on paper, in Swedish. */
export const svLists = {
  ordered: svOrdered,
  inbox: {
    empty: 'Inget väntar i inkorgen',
    waiting: (count: number) => `${messages(count)} väntar`,
    left: (count: number) => `${messages(count)} är inte ${count === 1 ? 'klart' : 'klara'} än`,
    replaced: 'En nyare lista finns längre ner',
    notYours: 'Du har inte längre hand om någon brevlåda',
    first: (kinds: string) => `Först: ${kinds}.`,
    oldest: (when: When) => `Det som har väntat längst kom ${moment(when)}.`,
    page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
    registrations: {
      minor: 'av ringa betydelse',
      registered: 'diariefört',
      keptInOrder: 'hålls ordnat',
      passedOn: 'lämnat vidare',
    },
    what: 'Bocka för meddelanden och välj vad som ska hända med dem.',
    whatOnPage:
      'Bocka för meddelanden och välj vad som ska hända med dem. Bockarna är kvar när du byter sida.',
    tickedElsewhere: 'Förbockade på andra sidor',
    unticked: (count: number) =>
      `Fler än så kan inte vara förbockade på en gång: ${messages(count)} till är inte med.`,
    onWorkPage: (count: number) =>
      `På arbetssidan ligger alla ${count} i en lista: tryck på Öppna på arbetssidan.`,
    open: 'Ta hand om',
    undoTicked: 'Ångra de förbockade',
    undoEach: 'Ångra en i taget',
    marked: (count: number) => `${messages(count)} kom automatiskt.`,
    markedMinor: (count: number) =>
      `Ringa betydelse: ${count === 1 ? 'det automatiska' : `de ${count} automatiska`}`,
    quoted: (subject: string) => `”${subject}”`,
    answerAtOnce: 'ska besvaras genast',
    by: (answer: string, name: string) => `${answer}: ${name}`,
    next: 'Nästa sida',
    previous: 'Föregående sida',
    show: 'Visa vald brevlåda',
    answers: {
      notNeeded: 'behöver inget svar',
      proposed: 'väntar på beslut',
      approved: 'ska besvaras',
      forwarded: 'ska besvaras',
      answered: 'besvarat, inte sparat än',
      filed: 'klart',
    },
    hidden: 'visas bara i Outlook',
    openMailbox: 'Öppna brevlådan',
  },
  list: {
    title: (count: number, span: string) => `${messages(count)} kom ${span}`,
    none: (span: string) => `Inget kom ${span}`,
    replaced: 'En nyare lista finns längre ner',
    notYours: 'Du har inte längre hand om brevlådan',
    csv: 'Hämta som CSV',
    xlsx: 'Hämta som Excel',
    choose: 'Välj kolumner …',
    choosePage: {
      title: 'Vilka kolumner ska med?',
      what: 'Bocka ur det som inte ska lämnas ut. Det läses då inte heller.',
      strict: 'Brevlådan är skyddad: avsändare och ämne lämnas inte ut.',
    },
    /** `other`: another mailbox of the reader's. */
    how: (own: string, other: { readonly id: string; readonly name: string } | undefined) =>
      [
        `Skriv till exempel ”lista ${own} 30” för de senaste 30 dagarna, eller ”lista ${own} 2026-11-01 2026-11-30”.`,
        ...(other ? [`”lista ${other.id}” visar ${other.name}.`] : []),
      ].join(' '),
    logged:
      'Händelseloggen visar vem som har hämtat en lista. Länkarna gäller i åtta timmar och bara för dig.',
    /** The beginning of its name as a file. */
    file: 'lista',
    tooMany: (most: number) =>
      `Listan har fler än ${most} rader. Skriv ”lista” med en kortare period, till exempel en månad.`,
    /** Stands in a file where sender and subject would. */
    unread: { late: 'gick inte att läsa', gone: 'finns inte kvar i brevlådan', secret: 'sekretess' },
    columns: {
      arrived: 'Inkom',
      from: 'Avsändare',
      subject: 'Ämne',
      registration: 'Registrering',
      number: 'Nummer',
      answer: 'Svar',
    },
  },
  agreements: {
    title: (count: number) => some(count, 'stående överenskommelse', 'stående överenskommelser'),
    /** So many wait for the reader's yes. */
    toAgree: (count: number) =>
      `${some(count, 'föreslagen överenskommelse', 'föreslagna överenskommelser')} väntar på ditt ja`,
    none: 'Inga stående överenskommelser',
    kind: ({
      folder,
      domain,
      words,
    }: {
      folder?: string | undefined;
      domain?: string | undefined;
      words?: string | undefined;
    }) =>
      [
        folder === undefined ? '' : `i mappen ${folder}`,
        domain === undefined ? '' : `från ${domain}`,
        words === undefined ? '' : `med ”${words}” i ämnet`,
      ]
        .filter(Boolean)
        .join(', '),
    agreed: (by: string | undefined, day: string) =>
      `Gäller sedan ${day}${by === undefined ? '' : `, överenskommet av ${by}`}`,
    proposed: (by: string | undefined, day: string) =>
      `Föreslagen ${day}${by === undefined ? '' : ` av ${by}`}`,
    afterYourYes: 'gäller när du har sagt ja',
    afterManagersYes: 'gäller när chefen har sagt ja, och den som föreslog får då besked',
    agree: 'Ja, det gäller',
    end: 'Avsluta',
    make: 'Ny överenskommelse …',
    makeSend: 'Spara',
    how: 'Med en stående överenskommelse går meddelanden av ett visst slag direkt till den som ska svara, utan ett förslag varje gång. Den gäller när chefen har sagt ja, och när den används står det på kortet.',
  },
  overdue: {
    elsewhere: (count: number) =>
      `${some(count, 'förslag', 'förslag')} till ${count === 1 ? 'har ett eget kort' : 'har egna kort'} längre ner och beslutas där.`,
    both: (count: number, total: number) =>
      `${count} av dem räknas på båda ställena: det är ${messages(total)} i allt.`,
    none: 'Inget är sent längre',
    moved: (name: string) => `Det som är sent har ${name} medan du är borta`,
    noneLate: 'Inget är försenat',
    noneLateOf: 'Det gäller registrering, förslag och svar i dina brevlådor, och det du själv ska svara på.',
    of: (name: string) => `Det här ska ${name} svara på eller spara`,
    ofNone: (name: string) => `${name} har inget att svara på i dina brevlådor`,
    all: (count: number) => `${some(count, 'svar', 'svar')} väntar`,
    allNone: 'Ingen har något att svara på i dina brevlådor',
    late: (mailbox: string, count: number, oldest: When) =>
      `${mailbox}: ${messages(count)} skulle ha registrerats, det äldsta kom ${moment(oldest)}`,
    lateTitle: (count: number) =>
      `${messages(count)} är inte ${count === 1 ? 'registrerat' : 'registrerade'} i tid`,
    answers: (name: string) => `${name} ska svara`,
    youAnswer: 'du ska svara',
    away: (name: string, count: number) => `${name} är borta och har ${some(count, 'svar', 'svar')} kvar`,
    awayWaits: (name: string, count: number) =>
      count === 1
        ? `Ett svar väntar tills ${name} är tillbaka`
        : `${String(count)} svar väntar tills ${name} är tillbaka`,
    awayDone: (name: string) => `${name} har inga svar kvar att fördela`,
    back: (name: string) => `${name} är tillbaka`,
    /** `given`: which of them whoever is chosen has at once. */
    awayWhat: (count: number, given: 'all' | 'some' | 'none') => {
      const it = count === 1 ? 'det' : 'dem';
      const wait = `eller vänta: då frågas du inte igen om ${it}.`;
      if (given === 'all') return `Ge ${it} till någon annan, ${wait}`;
      if (given === 'none') return `Föreslå någon annan, så beslutar chefen, ${wait}`;
      return `Välj någon annan, ${wait} Det som ges direkt har personen genast, om det andra beslutar chefen.`;
    },
    awayChoose: 'Välj någon annan …',
    awayChooseSend: 'Välj den här',
    awayAtOnce: 'ges direkt',
    awayWhich: 'Vilka meddelanden?',
    awayByItself: 'Begäran, överklaganden och det som är sekretessmarkerat väljs ett i taget.',
    /** `unregistered`: what is not registered in time, beside what is to be answered or decided. */
    title: ({ passed, waiting, unregistered, isAnswers }: LateCounts) => {
      const late = unregistered === 1 ? 'är inte registrerat i tid' : 'är inte registrerade i tid';
      return [
        ...(passed === 0
          ? []
          : [`${isAnswers ? 'Svarsdagen' : 'Dagen'} har passerat för ${messages(passed)}`]),
        ...(unregistered === 0
          ? []
          : [`${passed === 0 ? messages(unregistered) : String(unregistered)} ${late}`]),
        ...(waiting === 0 ? [] : [`${some(waiting, 'förslag', 'förslag')} väntar på beslut`]),
      ];
    },
    /** A proposal to be ticked: who is to answer what, and in brackets what is known of it. */
    proposal: (responder: string, about: string) => `${responder} svarar på ${about}`,
    /** The receipt of one that was approved; `proposal` as above. */
    approved: (proposal: string) => `Godkänt: ${proposal}`,
    thatArrived: (when: string) => `meddelandet som kom ${when}`,
    message: 'ett meddelande',
    by: (name: string) => `föreslaget av ${name}`,
    waits: (since: string) => `väntar sedan ${since}`,
    arrived: (when: string) => `kom ${when}`,
    proposals: 'Förslag',
    approve: 'Godkänn de förbockade',
    noneLeft: 'Inget förslag väntar på beslut längre',
    /** `isHere`: the list has the receipts. */
    whatProposals: (isHere: boolean) =>
      `Bocka för och godkänn, eller ta hand om ett i taget för att välja någon annan eller lämna tillbaka. Det godkända går att ångra ${isHere ? 'här' : 'i ”inkorg”'} tills det har skickats vidare.`,
    byItself: 'Överklaganden och det som är sekretessmarkerat är inte förbockade: de godkänns var för sig.',
    whatTicked:
      'Läs raderna och bocka ur det som inte ska godkännas. Inget godkänns förrän du trycker på Godkänn de förbockade. Det godkända går att ångra här tills det har skickats vidare.',
    row: (arrived: string, due: string, isAnswer = true) =>
      `kom ${arrived}${due === '' ? '' : ` · ${isAnswer ? 'svarsdag' : 'senast'} ${due}`}`,
    mine: (open: number, answered: number) => {
      const saving = `${some(answered, 'svar', 'svar')} ska sparas`;
      if (open === 0) return saving;
      return `Du ska svara på ${messages(open)}${answered === 0 ? '' : `, och ${saving}`}`;
    },
    mineWhat: 'Öppna ett meddelande för att svara, flytta svarsdagen eller lämna tillbaka det.',
    moveTo: (day: string) => `Flytta svarsdagen till ${day}`,
    wishedFree: (free: string, day: string) => `${free} är ingen arbetsdag. Nästa arbetsdag är ${day}.`,
    mineNone: 'Inget väntar på svar från dig',
    what: 'Öppna ett meddelande för att ge det till den som kan svara.',
    showInbox: 'Visa inkorgen',
    whatLate: 'Visa inkorgen för att se dem. De står först i registratorns lista.',
    nobodyHas: 'ingen har det än',
  },
  /** "ångra" of what the reader did last; `what`: "du diarieförde meddelandet KS 2026/12". */
  undone: {
    you: 'du',
    done: (what: string) => `Ångrat: ${what}.`,
    stands: (what: string) => `Det senaste går inte att ångra: ${what}.`,
    nothing: 'Inget är ångrat. Det du gjorde före det ångrar du där det visas.',
    came: (at: string) => `kom ${at}`,
  },
  /** About many messages that were decided about, or taken back, in one go. */
  many: {
    done: (count: number, choice: DoneChoice) => {
      if (choice === 'opened')
        return `${messages(count)} ligger längre ner som ${count === 1 ? 'ett eget kort' : 'egna kort'}.`;
      if (choice === 'undone') return `${messages(count)} är som förut igen.`;
      if (choice === 'approved') return `Du godkände ${some(count, 'förslag', 'förslag')}.`;
      if (choice === 'given') return `Någon annan är vald för ${messages(count)}.`;
      if (choice === 'proposed') return `Någon annan är föreslagen för ${messages(count)}. Chefen beslutar.`;
      return `${messages(count)}: ${choices[choice](count)}`;
    },
    doneBefore: (count: number, choice: ManyChoice, when: When) =>
      `Du bedömde ${messages(count)} ${moment(when)}: ${choices[choice](count)}.`,
    undoableUntil: (count: number, day: string) =>
      count === 1
        ? `I dag går det att ångra det här, och till och med ${day} i ”lista”.`
        : `I dag går det att ångra alla på en gång här, och till och med ${day} en rad i taget i ”lista”.`,
    /** Which of them were left as they are, before why. */
    left: (count: number, arrivals: string) =>
      `${messages(count)} lämnades som ${count === 1 ? 'det är: det' : 'de är: de'} som kom ${arrivals}.`,
    andMore: (count: number) => `${count} till`,
  },
  sheet: {
    title: 'Inkommet meddelande',
    arrived: 'Inkom',
    number: 'Diarienummer',
    noNumber: 'inte diariefört',
    from: 'Från',
    senderHidden: 'visas bara för registratorn och den som svarar',
    to: 'Till',
    cc: 'Kopia',
    subject: 'Ämne',
    sent: 'Skickat',
    attachments: 'Bilagor, som skrivs ut från Outlook',
    nameless: 'utan namn',
    size: (bytes: number) => sizeWords(bytes, ','),
    cut: 'Texten är längre och avkortad här. Hela meddelandet finns i Outlook.',
    signsMissing:
      'Tecken som typsnittet saknar, till exempel emojier, syns som tomma rutor. Utskriftssidan visar dem.',
    answer: 'Svar',
    headers: 'Brevhuvud',
    printed: (by: string, at: string) => `Utskrivet av ${by} ${at}`,
    notKept: 'Sidan sparas inte i Brevvakt.',
    print: 'Skriv ut',
    pdf: 'Hämta som PDF',
    /** The beginning of its name as a file. */
    file: 'inkommet',
  },
};
