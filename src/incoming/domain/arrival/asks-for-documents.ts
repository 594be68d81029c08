// Whether the words of a subject ask for public documents: somebody wants something, and it is a document that is there
// (TF 2). What shall first be made, changed or decided ("begäran om bygglov", "om yttrande", "om rättelse") is none.

const some = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Letters of all languages: `\b` knows the English ones alone. */
const alone = (pattern: string): string => `(?<!\\p{L})(?:${pattern})(?!\\p{L})`;

/** Asked for by whoever asks for one. */
const records = `(?:\\p{L}*(?<!be|för|av|upp|miss|om)handling(?:en|ar|arna)?|\\p{L}*protokoll(?:et|en|sutdrag)?|diarie\\p{L}*|\\p{L}*ritning(?:en|ar|arna)?|${some(
  `postlista postlistan postlistor postlistorna tjänsteskrivelse tjänsteskrivelsen tjänsteskrivelser remissvar remissvaren
   mejlväxling mejlväxlingen mailväxling mejlkonversation mejlkonversationen mejlkorrespondens e-postkorrespondens korrespondens korrespondensen
   e-postlogg e-postloggen mejllogg mejlloggen personakt personakten akten akterna anbuden anbudsutvärdering utvärderingsprotokoll
   lönelista lönelistor lönelistan rapporten`,
)})`;

/** Of somebody who leads or is elected. */
const calendar =
  '\\p{L}+(?:chefens|chefers|direktörens|direktörs|rådets|råds|ordförandens|ordförandes|rektorns)\\s+(?:kalender|kalendern|kalendrar|almanacka)';

/** Asked for by whoever writes "begäran om" or wants a copy of it. */
const papers = `(?:${some(
  `mejl mejlen mail mailen e-post e-posten epost sms chattar loggar fakturor kvitton anbud löner underlaget dokument dokumenten insyn partsinsyn`,
)}|avtal(?:et|en)?\\s+(?:med|mellan|från)|${calendar})`;

/** Asked for by whoever wants to have it out, or a copy of it. */
const others = some(
  'avtal avtalet avtalen beslut beslutet besluten kontrakt kontraktet skrivelse skrivelsen skrivelser rapport rapporter detaljplan detaljplanen detaljplaner underlag utredning utredningen akt',
);

/** Between the wish and what is wished for. */
const between = `(?:(?:${some(
  `om av på ur från att få ha se läsa ta del skicka mejla maila mig oss hem gärna tack snarast jag vi ni du
   en ett den det de alla allt samtliga samtlig vissa följande allmän allmänna offentlig offentliga digital digitala
   inkomna inkommande upprättade senaste justerade justerat er ert era`,
)}|\\d[\\d-]*|\\p{L}{3,}s)\\s+){0,8}`;

const asking = 'begär(?:an|a|s|de|er)?';
/** "Begäran: protokoll" names what it is of as "begäran om" does. */
const naming = `${asking}(?:\\s*[:–—-])?`;
const wanting = `(?:${naming}|anhåll(?:an|er)|hemställ(?:an|er)|önskar|önskemål|vill|vilja|beställ(?:a|er|ning)|förfrågan|ansökan|kan\\s+(?:jag|vi|ni|du|man)|får\\s+(?:jag|vi)|ber)`;
const out = `(?:ta\\s+del\\s+av|(?:få|får\\s+(?:jag|vi))\\s+(?:se|läsa)|(?:få|lämna|begära|hämta|begär|begäran)\\s+ut|utlämn(?:ande|ing|a)(?:\\s+av)?|utdrag\\s+(?:ur|av|från))`;
const copyOf = 'kopi(?:a|or)\\s+(?:av|på|ur)';
/** By itself a copy is as often what is sent: "Kopia av protokoll från GR". */
const wantedOut = `(?:(?:${wanting}\\s+${between})?${out}|${wanting}\\s+${between}${copyOf})\\s+${between}`;

/** For a meeting they are sent anyway. */
const forMeeting = '(?!\\s+(?:till|inför)\\s+(?!ärende))';
const anyDocument = `(?:${records}|${papers}|${others})${forMeeting}`;

const inSwedish: readonly string[] = [
  `${naming}(?:\\s+(?:om|att|av|få|härmed))*\\s+(?:ut|utlämn(?:ande|ing)|utfå(?:ende)?|ta\\s+del|kopi(?:a|or)\\s+(?:av|på|ur)(?!\\s+faktura))`,
  `handlingsbegäran`,
  `${naming}\\s+${between}(?:${records}|${papers}|(?:diarie)?utdrag(?!\\s+(?:ur|från)\\s+belastning))${forMeeting}`,
  `${asking}\\s+av\\s+${between}${anyDocument}`,
  `${wanting}\\s+${between}${records}${forMeeting}`,
  `${wantedOut}${anyDocument}(?!.*(?:kännedom|bifog))`,
  `${copyOf}\\s+${between}${anyDocument}(?!.*(?:kännedom|bifog)).*(?:önskas|begärs|efterfrågas|sökes|tack|snarast|\\?)`,
  `${wantedOut}\\p{L}+\\s+(?:och|samt)\\s+${records}${forMeeting}(?!.*(?:kännedom|bifog))`,
  `${anyDocument}\\s+(?:önskas|begärs|efterfrågas|sökes)`,
  `(?:enligt|enl|med\\s+stöd\\s+av)\\.?\\s+(?:offentlighetsprincipen|tryckfrihets\\p{L}+)`,
  `(?<=^(?:(?:sv|re|vb|fw|fwd)\\s*:\\s*)*)(?:diarielista|postlista|offentlighetsprincipen)`,
  `(?:allmän|allmänna|offentlig|offentliga)\\s+handling(?:en|ar|arna)?`,
];

const small =
  '(?:(?:for|from|to|a|an|the|all|any|of|see|get|have|obtain|me|us|send|please|your|council|board)\\s+){0,6}';
const inEnglish: readonly string[] = [
  '(?:public|official|municipal)\\s+(?:document|record)s?|freedom\\s+of\\s+information|foia?\\s+request',
  `(?:request(?:ing|s)?:?|like|want|could\\s+you|can\\s+i|may\\s+i|asking)\\s+${small}(?:minutes|documents|records|correspondence|drawings)`,
  '(?:principle|right)\\s+of\\s+public\\s+access',
  `(?:like|want|request)\\s+${small}cop(?:y|ies)\\s+of(?!\\s+(?:the\\s+)?invoice)`,
  `(?:access\\s+to|disclosure\\s+of|extracts?\\s+(?:of|from)|(?:need|requesting|could\\s+you|can\\s+(?:i|you)|may\\s+i|asking|please)\\s+${small}cop(?:y|ies)\\s+of)\\s+${small}(?:\\p{L}+\\s+)?(?:minutes|documents?|records?|correspondence|contracts?|decisions?|e-?mails|register|drawings?)`,
];

/** About such documents, and asks for none. */
const about = new RegExp(
  alone(
    '\\p{L}*(?:kurs(?:en|er)?|utbildning(?:en|ar)?)|webb?in\\p{L}+|seminari\\p{L}+|konferens\\p{L}*|föreläsning\\p{L}*|nyhetsbrev|bifog(?:ar|as)|rutin(?:er)?|riktlinjer|policy|gallring|är\\s.*(?:allmän|allmänna)\\s+handling\\p{L}*|course|training|newsletter|is\\s.*(?:document|record)',
  ),
  'iu',
);
const asks = new RegExp([...inSwedish, ...inEnglish].map(alone).join('|'), 'iu');

export const asksForDocuments = (subject: string): boolean => asks.test(subject) && !about.test(subject);
