import type { Words } from '../../core/cards/view';
import type { AnswerWay, RegistrationKind } from '../domain/incoming';
import type { When } from '../../core/texts/time-words';
import type { Wording } from '../../core/texts/wording';
import { moment } from '../../core/texts/sv-words';
import { svBeside } from './sv-beside';
import { svGuide } from './sv-guide';
import { svLists } from './sv-lists';
import { svPage } from './sv-page';
import { svLog, svNotices, svInTheWay, svRefusals, svVerbs, svWays } from './sv-log';
import { svTracks } from './sv-tracks';

/** The wording about incoming messages in Swedish. */
export const sv = {
  ...svLists,
  ...svTracks,
  beside: svBeside,
  page: svPage,
  /** The first line of a message's card: what is true now. */
  titles: {
    decide: 'Vem ska svara?',
    decideAgain: 'Vem ska svara? Förslaget väntar på beslut',
    undecided: 'Vad ska hända med meddelandet?',
    returned: 'Förslaget är tillbaka',
    handedBack: 'Meddelandet är tillbaka och väntar på någon annan',
    waiting: 'Förslaget väntar på beslut',
    assigned: (name: string) => `${name} ska svara`,
    untaken: (name: string) => `Ingen i ${name} har tagit meddelandet`,
    yours: 'Du ska svara på ett meddelande',
    shared: (name: string) => `Någon av er i ${name} ska svara på ett meddelande`,
    yoursSecret: 'Du ska svara på ett meddelande · sekretessmarkerat',
    markedSecret: (title: string) => `${title} · sekretessmarkerat`,
    which: (title: string, numberOrTime: string) => `${title} · ${numberOrTime}`,
    yoursSoon: (day: string) => `Svar senast ${day}`,
    yoursToday: 'Svaret ska vara klart i dag',
    moved: (name: string, day: string) => `${name} har flyttat svarsdagen till ${day}`,
    failed: 'Meddelandet har inte gått att skicka vidare',
    bounced: 'Det som skickades vidare har inte kommit fram',
    answered: 'Besvarat',
    toSave: 'Besvarat: svaret ska sparas',
    youAnswered: 'Du har svarat',
    notSaved: 'Ditt svar är inte sparat än',
    closed: 'Klart',
    notNeeded: 'Behöver inget svar',
    takenBack: 'Du har inte längre det här meddelandet',
    secret: 'Markerat som sekretess',
    printed: 'Utskrivet och diariefört',
    deleting: 'Raderas ur e-posten',
    notDeleted: 'Allt har inte gått att radera',
    deleted: 'Raderat',
  },
  lines: {
    from: (from: string, subject: string) => `Från ${from} · ${subject}`,
    subject: (subject: string) => `”${subject}”`,
    noSubject: 'utan ämne',
    noSender: 'okänd avsändare',
    hidden: 'Brevlådan är skyddad: avsändare och ämne visas bara i Outlook.',
    late: 'Avsändare och ämne gick inte att läsa just nu.',
    gone: 'Meddelandet finns inte kvar i brevlådan.',
    secret: 'Varken avsändare, ämne eller kommentarer visas.',
    marks: {
      automaticReply: 'automatiskt svar',
      bounce: 'studs',
      newsletter: 'utskick',
      junk: 'i skräpposten',
    },
    internal: 'internt',
    request: 'begäran om allmän handling',
    attachments: 'Det finns bilagor.',
    registration: (kind: RegistrationKind, text: string) =>
      ({
        open: 'Inte registrerat än',
        minor: 'Av ringa betydelse',
        registered: `Diariefört ${text}`,
        keptInOrder: 'Hålls ordnat, diarieförs inte',
        passedOn: `Lämnat vidare till ${text}`,
      })[kind],
    proposes: (by: string | undefined, name: string) =>
      by === undefined ? `Förslag: ${name}` : `${by} föreslår ${name}`,
    proposesSelf: (name: string) => `${name} föreslår sig själv`,
    answers: (name: string) => `${name} ska svara`,
    byAgreement: 'Enligt en stående överenskommelse.',
    otherDepartment: (department: string) => `annan förvaltning: ${department}`,
    dueOn: (day: string) => `svar senast ${day}`,
    freeDay: (free: string, due: string) =>
      `${free} är ingen arbetsdag. Svarsdagen blev arbetsdagen efter: ${due}.`,
    moreTime: 'svarsdagen är flyttad',
    note: (note: string) => `Kommentar: ${note}`,
    gaveBack: (by: string | undefined, reason: string) => `${by ?? 'Någon'} lämnade tillbaka: ${reason}`,
    decidedBy: (name: string, when: When) => `${name} ${moment(when)}`,
    answeredHow: (way: AnswerWay, name: string | undefined) =>
      name === undefined ? 'Svaret syntes i brevlådan' : `${name} svarade ${svWays[way]}`,
    savedIn: (place: string) => `Sparat i ${place}`,
    noDecision: ({
      remindAt,
      deputy,
    }: {
      readonly remindAt: When | undefined;
      readonly deputy: { readonly name: string; readonly at: When } | undefined;
    }) => {
      const reminder = remindAt && `kommer en påminnelse ${moment(remindAt)}`;
      const passedOn = deputy && `går frågan till ${deputy.name} ${moment(deputy.at)}`;
      return `Utan beslut ${[reminder, passedOn].filter(Boolean).join(', och sedan ')}.`;
    },
    decides: (names: string) => `Frågan ligger hos ${names}.`,
    staysUndecided: (day: string) =>
      `Förslaget väntar tills det är beslutat, och står i chefens lista ${day}.`,
    nobodyDecides: 'Ingen chef är på plats. Frågan ställs så snart någon av dem är det.',
    takeIt:
      'Var och en av er som är på plats har fått kortet. Den som tar det först svarar, och de andra ser det här.',
    untakenNext: (given: string, mayGive = false) =>
      `De fick det ${given}. ${mayGive ? 'Ge det till' : 'Föreslå'} någon annan, eller låt det ligga kvar hos dem.`,
    saveBoth:
      'Svara avsändaren; brevlådan får en kopia av svaret. Spara meddelandet och svaret i en lämplig mapp i din egen brevlåda.',
    answerSecret: (mailbox: string) => `Läs det i Outlook och svara från ${mailbox}.`,
    linkOnly: 'Inget har skickats vidare. Läs och svara i Outlook.',
    forwarding: 'Meddelandet skickas vidare.',
    forwardFailed: 'Brevvakt försöker igen. Skicka det annars vidare från Outlook.',
    forwardGivenUp: (mayGive = false) =>
      `Brevvakt försöker inte mer. Skicka det vidare från Outlook, eller ${mayGive ? 'ge det till någon en gång till' : 'föreslå på nytt vem som svarar, så beslutar chefen'}.`,
    bounced: (mayGive = false) =>
      `E-postsystemets besked ligger i brevlådan. Skicka meddelandet från Outlook, eller ${mayGive ? 'ge det till någon en gång till' : 'föreslå på nytt vem som svarar, så beslutar chefen'}.`,
    bouncedYours: 'Mejlet till dig har studsat. Registratorn har fått veta det.',
    goneNext: 'Skriv dess diarienummer, så är det klart här.',
    secretNext: 'Skriv ut det. Därefter kan det raderas ur e-posten.',
    deleteNext: 'Radera det nu ur e-posten, med svar och skickade kopior. Det går inte att ångra här.',
    deleting: 'Det är inte klart än. Kortet ändras när allt är borta.',
    notDeleted:
      'Något av meddelandet, svaret eller kopiorna ligger kvar i e-posten. Försök igen, eller be den som sköter e-posten att radera det.',
    restorable:
      'Den som sköter e-posten kan återställa det tills lagringstiden är slut. Ta själv bort din egen kopia, om du har en.',
    saveNext: 'Spara meddelandet och svaret. Tryck sedan på ”Det är sparat” och skriv var.',
    saveReminder: (day: string) => `Är det inte sparat ${day} får du en påminnelse.`,
    savedOtherwise: 'Tills det är sparat står det i registratorns lista.',
    caseFile: {
      paper: 'I ett ärende ska meddelandet och svaret ligga utskrivna i akten.',
      system: 'I ett ärende ska meddelandet och svaret ligga i ärendets akt i systemet.',
    },
  },
  buttons: {
    read: 'Läs i Outlook',
    sheet: 'Skriv ut',
    workPage: 'Öppna på arbetssidan',
    propose: 'Föreslå vem som svarar …',
    proposeSend: 'Föreslå',
    register: 'Registrera …',
    registerSend: 'Spara',
    minor: 'Ringa betydelse',
    kept: 'Håll ordnat utan att diarieföra',
    notNeeded: 'Behöver inget svar',
    withdraw: 'Ta tillbaka förslaget',
    approve: 'Godkänn',
    approveOther: 'Annan person eller dag …',
    approveOtherSend: 'Godkänn med ändringen',
    giveBack: 'Lämna tillbaka …',
    giveBackSend: 'Lämna tillbaka',
    proposeOther: 'Föreslå någon annan …',
    reassign: 'Ge till någon annan …',
    reassignSend: 'Ge till den här',
    take: 'Jag tar det',
    answered: 'Jag har svarat …',
    answeredSend: 'Jag har svarat',
    moreTime: 'Flytta svarsdagen …',
    moreTimeSend: 'Flytta svarsdagen',
    handBack: 'Lämna tillbaka …',
    handBackSend: 'Lämna tillbaka',
    file: 'Det är sparat …',
    fileSend: 'Det är sparat',
    secret: 'Innehåller sekretess',
    delete: 'Det är utskrivet …',
    deleteSend: 'Utskrivet och diariefört',
    deleteConfirm: 'Radera nu',
    deleteRest: 'Radera det som är kvar',
    undo: 'Ångra',
  },
  inputs: {
    responder: 'Vem ska svara?',
    responderMissing: 'Välj en person först.',
    note: 'Kommentar',
    dueOn: 'Svar senast',
    reason: 'Varför?',
    reasonMissing: 'Skriv varför, så att nästa vet vad som gäller.',
    way: 'Hur?',
    ways: {
      mail: 'Per e-post',
      phone: 'Per telefon',
      meeting: 'I ett möte',
      letter: 'Med brev',
      nothingMore: 'Besked att inget mer kommer',
    },
    until: 'Ny svarsdag',
    dateInPast: 'Den dagen har redan varit, eller är i dag. Välj en senare dag; inget ändrades.',
    registration: 'Hur ska meddelandet registreras?',
    registrations: {
      registered: 'Diarieförs',
      keptInOrder: 'Hålls ordnat utan att diarieföras',
      minor: 'Är av ringa betydelse',
      passedOn: 'Lämnas vidare',
    },
    number: 'Diarienummer, om det diarieförs',
    numberAlone: 'Diarienummer',
    numberMissing: 'Skriv diarienumret.',
    numberIfCase: 'Diarienummer, om det hör till ett ärende',
    like: (label: string, example: string) => `${label}. Så skrivs det: ${example}`,
    numberLike: (example: string) =>
      `Numret skrivs så här: ${example}. Inget sparades; öppna formuläret igen och skriv det så.`,
    to: 'Till vem annars, om det lämnas vidare',
    savedIn: 'Var är meddelandet och svaret sparade?',
    placeMissing: 'Skriv var de är sparade.',
    inCaseFile: {
      paper: 'Meddelandet och svaret ligger utskrivna i akten',
      system: 'Meddelandet och svaret ligger i ärendets akt',
    },
    printed: 'Det är utskrivet på papper',
    confirm: 'Bekräfta',
    choose: 'Välj',
    messages: 'Meddelanden',
    mailbox: 'Brevlåda',
    allMailboxes: 'Alla mina brevlådor',
    folder: 'Mapp, till exempel Inbox/Formulär',
    domain: 'Avsändarens domän, till exempel region.example',
    words: 'Ord i ämnet',
  },
  guide: svGuide,
  letter: {
    forward: ({
      mailbox,
      address,
      note,
      due,
      rule,
      decidedBy,
    }: {
      readonly mailbox: string;
      readonly address: string;
      readonly note: string | undefined;
      readonly due: string | undefined;
      readonly rule: string | undefined;
      readonly decidedBy: string | undefined;
    }) =>
      [
        `Du ska svara på det här meddelandet, som kom till ${mailbox}.`,
        ...(decidedBy === undefined ? [] : [`Beslutat av ${decidedBy}.`]),
        ...(due === undefined ? [] : [`Svar senast ${due}.`]),
        ...(note === undefined ? [] : [`Kommentar: ${note}`]),
        `Svara som vanligt: svaret går till avsändaren, och en kopia till ${address}.`,
        ...(rule === undefined ? [] : [`Regel F5: ${rule}`]),
        'Skickat av Brevvakt.',
      ].join('\n'),
    takeOver: ({
      text,
      author,
      at,
      link,
    }: {
      readonly text: string;
      readonly author: string | undefined;
      readonly at: string | undefined;
      readonly link: string | undefined;
    }) => ({
      subject: 'Meddelande i Teams',
      body: [
        `Skrivet i Teams${author === undefined ? '' : ` av ${author}`}${at === undefined ? '' : ` ${at}`}:`,
        '',
        text,
        ...(link === undefined ? [] : ['', `Meddelandet i Teams: ${link}`]),
      ].join('\n'),
    }),
    passOn: ({ mailbox, arrived }: { readonly mailbox: string; readonly arrived: string }) =>
      [
        `Det här meddelandet kom till ${mailbox} ${arrived} och lämnas vidare till er.`,
        'Svara som vanligt: svaret går till avsändaren.',
        'Skickat av Brevvakt.',
      ].join('\n'),
    category: (name: string) => `Besvaras av ${name}`,
    passedCategory: (mailbox: string) => `Lämnat vidare till ${mailbox}`,
    linkRefused: 'Länken gäller inte, eller inte för dig. Öppna kortet i chatten med Brevvakt i Teams.',
    linkOld: 'Länken gäller inte längre. Den slutar gälla efter åtta timmar.',
    linkRenew: 'Skicka kortet med en ny länk till mig i Teams',
    linkRenewed: 'Kortet med en ny länk ligger nu i chatten med Brevvakt i Teams.',
    signInRefused: 'Det gick inte att logga in. Öppna länken i kortet en gång till, med ditt arbetskonto.',
    signInLater: 'Det går inte att logga in just nu. Försök igen om en stund.',
    sheetUnread: 'Meddelandet gick inte att läsa just nu. Ladda om sidan om en stund.',
  },
  inTheWay: svInTheWay,
  refusals: svRefusals,
  log: svLog,
  verbs: svVerbs,
  notices: svNotices,
};

export type IncomingTexts = Wording<typeof sv>;

export type IncomingWords = Words<{ readonly incoming: IncomingTexts }>;
