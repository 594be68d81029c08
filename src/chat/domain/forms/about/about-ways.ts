// What is asked of how the bot goes about things: who it is, why it is told of absences, on which days its cards come, who approves an answer, who had a mailbox before.

export const wayTopics = [
  ...(['whySay', 'freeDays', 'whoApproves', 'whoHadIt', 'leaveDecided'] as const),
  ...(['workPage', 'howToSearch', 'manyAtOnce', 'onMobile', 'ownCalendar', 'overTime', 'noCalls'] as const),
  ...(['attachments', 'fromJunk'] as const),
] as const;
type WayTopic = (typeof wayTopics)[number] | 'program' | 'noPeopleLists' | 'isHoliday';

const open =
  '^(?:(?:hej|hejsan|halla|tjena|och|men|ursakta|forlat|du|forresten|hi|hello|and|but|so|hey|sorry) )*';
const tools =
  '(?:kort|korten|notis\\p{L}*|notifikation\\p{L}*|avisering\\p{L}*|paminnelse\\p{L}*|meddelanden|cards?|notices|notifications?|reminders?|messages)';
const free =
  '(?:lordag\\p{L}*|sondag\\p{L}*|helg\\p{L}*|rod\\p{L}* dag\\p{L}*|kvall\\p{L}*|natt\\p{L}*|natten|fritid\\p{L}*|lediga dagar|saturdays?|sundays?|weekends?|evenings?|nights?|holidays|after work|outside (?:office|working) hours)';
const missed =
  '(?:missat|missade|missar|glomt|glomde|glommer|slarvat|struntat|latit bli|inte (?:oppnat|oppnade|svarat|svarade|last|laste)|missed|forgotten|forgot|forgets|not (?:opened|answered|read))';

const page = '(?:arbetssida\\p{L}*|arbetsvy\\p{L}*|webbsida\\p{L}*|work ?page|web ?page)';
const mail =
  '(?:mejl\\p{L}*|mail\\p{L}*|meddelande\\p{L}*|post|brev|arende\\p{L}*|messages?|e ?mails?|them|dem|dom)';

/** What is done with a message, or asked of the rules. */
const beside =
  'ge|ger|skicka|registrera|diarief\\p{L}*|svara|svarar|besvara|(?<!hur )far (?:jag|man|vi)|maste|bor|ringa betydelse|slang\\p{L}*|sekretess|give|register|may (?:i|we)|must|should';
const opensIt = '(?:oppna\\p{L}*|lasa|lasas|se|visa\\p{L}*|ladda|open\\p{L}*|read|view|download)';
const attached = '(?:bilag\\p{L}*|bifogad\\p{L}*|attachments?|attached)';
const junk =
  '(?:(?:i |in |the )*(?:skrapet|skrapmapp\\p{L}*|skrappost\\p{L}*|spam\\p{L}*|junk(?: ?mail| folder)?))';

const leave =
  '\\b(?:\\p{L}*ledighet\\p{L}*|semester\\p{L}*|franvaro\\p{L}*|kompledig\\p{L}*|leave(?! (?:the|it|that|this|him|her|them|a)\\b)|vacation|holidays?|time off)\\b';

export const aboutWays: readonly (readonly [WayTopic, RegExp])[] = [
  [
    'program',
    new RegExp(
      `${open}(?:vem (?:ar|e) du|vem (?:ar det jag )?(?:pratar|snackar|skriver|chattar|talar) jag (?:med|till)|vem (?:ar|e) det jag (?:pratar|snackar|skriver|chattar|talar) (?:med|till)|who am i (?:talking|speaking|chatting|writing) (?:to|with)|(?:ar det|is there) (?:nan|nagon|en|anyone|anybody|a) (?:riktig |levande |verklig |real |live )?(?:manniska|person|human)(?: (?:jag (?:skriver|pratar|chattar) med|bakom det har|bakom|har|dar|here|there))*|vad (?:ar|e) (?:du|det har|brevvakt) for (?:nat|nagot|nagonting|en|figur)|who are you|who is this|what are you)(?: (?:da|egentligen|nu|har|dar|here|for nagon|for en|really|then|anyway))*$`,
      'u',
    ),
  ],
  [
    'whySay',
    /\b(?:varfor|why|vad ska det vara bra for att)\b.*\b(?:maste|behover|ska|skall|bor|must|need|have to|should|do)\b.*\b(?:jag|man|vi|alla|i|we|you|everyone)\b.*\b(?:meddela|saga till|saga|beratta|anmala|rapportera|tala om|informera|tell|say|report|let)\b.*\b(?:borta|franvar\p{L}*|ledig|sjuk|away|absent|absences?|off|sick)\b/u,
  ],
  [
    'freeDays',
    new RegExp(
      `\\b(?:slippa|slipper|kommer|far|skickar|skickas|skickat|do|does|will|can|avoid|get|send|sent)\\b.*\\b${tools}\\b.*\\b(?:pa|om|under|i|in|on|at|over|during|the)\\b.*\\b${free}\\b`,
      'u',
    ),
  ],
  [
    'whoApproves',
    /^(?:(?:hej|och|men|and|but) )*(?:vem|vilka|vilken chef|who|maste (?:nan|nagon|chefen|min chef)|ska (?:nan|nagon|chefen|min chef)|behover (?:nan|nagon|chefen|min chef)|does (?:somebody|someone|anybody|anyone|my manager)|has (?:somebody|someone))\b(?: (?:ar|det|som|ska|maste|kan|have|has|need|needs|to|must|should|is|it|that))* (?:godkanna|godkanner|godkant|okeja|granska|granskar|laser igenom|approves?|reviews?|signs? off) (?:pa )?(?:(?:mitt|mina|vara|vart|ett|my|our|an|the) )?(?:utkast till )?(?:svar|svaret|svaren|utkast|utkastet|answers?|repl(?:y|ies)|drafts?)\b/,
  ],
  [
    'leaveDecided',
    new RegExp(
      `${open}(?:(?:jag|vi|kan|ska|vill|maste|far|hur|du|man|i|we|can|how|do|want|to|please|snalla) )*(?:neka|nekar|avsla|avslar|avboj|avbojer|bevilja|beviljar|godkann\\p{L}*|attestera|attesterar|deny|reject|decline|refuse|grant|approve)(?: (?!(?:fran|mejlet|mailet|brevet|from|email|letter|jag|du|i|you)\\b)\\p{L}+){0,4} ?${leave}(?: (?!(?:fran|from)\\b)[\\p{L}\\d]+){0,5}$`,
      'u',
    ),
  ],
  [
    'isHoliday',
    /^(?:(?:hej|och|men|and) )*(?:ar|blir|is|vilka dagar ar)(?: det|it)?(?! (?:jag|du|vi|nagon|ingen|i|you|we|anybody)\b)(?: (?!(?:borta|har|inne|ledig|bemannad|oppen|away|here|off|in)\b)[\p{L}\d]+){0,5} (?:helgdag\p{L}*|roda? dag\p{L}*|arbetsdag\p{L}*|klamdag\p{L}*|public holiday|bank holiday|working day)(?: (?:da|eller|pa|i|on|in|this|next|nasta|den har|ar|aret|veckan|week|year|[\p{L}]*dag|\d+|december|januari|juni|maj|april|mars))*$/u,
  ],
  [
    'overTime',
    /\b(?:hur (?:manga (?:dagar|ganger)|ofta)|how (?:many (?:days|times)|often))\b.*\b(?:ooppnade?|oppnats|unopened|not (?:been )?opened)\b|^(?!(?:\p{L}+ )?(?:ge|skicka|lamna|vidarebefordra|send|give|forward|pass) (?!mig|oss|me|us)).*\b(?:rapport\p{L}*|statistik\p{L}*|siffror|siffrorna|nyckeltal|report|statistics|figures)\b.*(?:\b(?:till|infor|for|at) .*(?:mote\p{L}*|namnd\p{L}*|ledning\p{L}*|bokslut\p{L}*|revision\p{L}*|meeting|board)\b|\bexcel\b)/u,
  ],
  [
    'noPeopleLists',
    new RegExp(
      `\\b(?:hur manga|hur mycket|antal|how many|how much|number of)\\b(?!.*\\b(?:jag|vi|we|(?:have|had|did) i|i (?:have|had|did|missed|forgot))\\b).*\\b${missed}\\b`,
      'u',
    ),
  ],
  [
    'whoHadIt',
    /\b(?:vem|vilka|who)\b.*\b(?:haft|hade|skott|skotte|tagit|had|has had|have had|looked after)\b.*\b(?:brevlad\p{L}*|ladan|lada|mailbox\p{L}*|den|it)\b.*\b(?:senaste|forra|gangna|hittills|tidigare|forut|innan|i hostas|i varas|i somras|i fjol|last|past|previous|before|earlier|so far)\b/u,
  ],
  [
    'workPage',
    new RegExp(
      `${open}(?:var|vart|hur|vad|where|how|what)(?: (?:ar|e|finns|hittar|ligger|kommer|oppnar|nar|ser|gar|jag|man|vi|det|till|in|pa|is|do|does|i|we|find|open|get|to|can|the|den|min|my|for|en))* ${page}(?: (?:da|nu|nagonstans|for(?: nagot| nat)?|till|bra for|i teams|in teams|then))*$`,
      'u',
    ),
  ],
  [
    'workPage',
    /^(?:(?:hej|och|men|and) )*(?:vilka|vad for|vad|finns det|har du|what|which|are there|do you have)(?: (?:ar|e|finns|har|det|nagra|some|any|are|the|there|for|do|you|have))* (?:tangent\p{L}*|kortkommando\p{L}*|snabbkommando\p{L}*|genvag\p{L}*|snabbtangent\p{L}*|keyboard shortcuts?|shortcuts?|shortcut keys|hotkeys)(?: (?:finns|det|ar|kan|jag|anvanda|pa|har|i|arbetssidan|are|there|can|use|work page|the))*$/u,
  ],
  [
    'ownCalendar',
    /\b(?:prenumerera|prenumerat\p{L}*|ics|ical|subscribe)\b.*\b(?:dagar|pass|tider|kalend\p{L}*|brevladedagar|days|turns|calendar)\b|\b(?:mina|min|sina|my) (?:egna |brevlade|jour|vakt)?(?:dagar|dag|pass|tider|brevladedagar|veckor|duty|days|turns)\b.{0,12}\b(?:i|in|to|till) (?:min |mitt |outlook ?|my |the |jobb)*(?:kalend\p{L}*|outlook|calendar)\b/u,
  ],
  [
    'howToSearch',
    new RegExp(
      `${open}(?:hur|how|var|where)(?: (?:kan|ska|gor|do|can|does|should|jag|man|vi|i|we|you))* (?:soker|soka|letar|leta|hittar|hitta|search|find|look)(?: (?:jag|man|vi|i|we|you|one|upp|efter|fram|bland|for|in|among|ett|en|alla|gamla|aldre|an|a|old|older|the|mina|my))*(?: ${mail})?$`,
      'u',
    ),
  ],
  [
    'noCalls',
    /^(?!.*\b(?:vem|vart|vilka|nar|who|when|where)\b)(?:(?:hej|och|men|kan|kunde|skulle|can|could|would|du|ni|you|snalla|please|vill|jag|att|i want|to) )*(?:(?:koppla|kopplar|vidarekoppla|slussa|transfer|connect) (?:(?:samtalet|samtal|mig|mej|oss|henne|honom|personen|den|det|over|fram|vidare|upp|in|ihop|den som ringer|the|call|caller|me|her|him|them|it|this) )*(?:till|med|mot|to|with)|put (?:\p{L}+ ){0,3}through to|(?:ring|ringa)(?: upp)? (?!mig|och|efter|in|tillbaka|nar|om)|(?:call|phone|ring) (?!me\b|it|in\b|back|and|the mailbox)) ?\p{L}+(?: \p{L}+)?(?: (?:at mig|for me|nu|now|tack|please|da))*$/u,
  ],
  [
    'noCalls',
    /\b(?:ringlist\p{L}*|ring (?:upp|tillbaka) ?list\p{L}*|samtalslist\p{L}*|call ?back list)\b|^(?:(?:hej|och|men|and) )*(?:vem|vilka|who)(?: (?:ska|skulle|borde|maste|should|do|must|have|to|jag|vi|i|we))+ (?:ringa (?:tillbaka|upp)|call back|phone back)(?: (?:till|i dag|idag|nu|today|now))*$/u,
  ],
  // "Kan inte öppna bilagan i mejlet från Skolinspektionen"; not whether one may, and nothing that is ordered beside it.
  [
    'attachments',
    new RegExp(
      `^(?!.*\\b(?:${beside})\\b)(?=.*\\b${attached}\\b)(?:(?=.*\\b(?:inte|ej|hur|not|cant|can t|cannot|how|unable|doesnt|doesn t|wont|won t)\\b)(?=.*\\b(?:${opensIt}|upp|fungerar|funkar|work)\\b)|(?=.*\\b(?:trasig\\p{L}*|skadad\\p{L}*|broken|damaged|corrupt\\p{L}*)\\b))`,
      'u',
    ),
  ],
  // "Fakturan från Vattenfall hamnade i skräpposten", "hur får jag ut ett mejl ur skräpposten".
  [
    'fromJunk',
    new RegExp(
      `^(?!(?:.*\\b(?:${beside})\\b|(?:ligger|finns|har|is|are)\\b))(?:.*\\b(?:\\p{L}{3,}(?:n|et|t|na)|e?mail|letter|message|invoice)\\b(?: \\p{L}+){0,4} (?:hamna\\p{L}*|fastna\\p{L}*|landa\\p{L}*|ended up|went|landed|got stuck)(?: \\p{L}+){0,2}? (?:dar|${junk}|there)$|(?=.*\\b(?:hur|how)\\b)(?=.* (?:ur|fran|out of|from|flytta\\p{L}*|move|radda\\p{L}*)\\b)(?=.*\\b${junk}\\b))`,
      'u',
    ),
  ],
  [
    'manyAtOnce',
    new RegExp(
      `${open}(?:kan|gar det att|far|hur|how|can|is it possible to)(?: (?:jag|man|vi|det|gor|kan|i|we|you|do|att|to))* (?:registrera|registrerar|diariefora|diariefor|markera|markerar|valja|ta|tar|hantera|hanterar|skicka|lamna vidare|godkanna|ga igenom|betas? av|register|mark|select|handle|take|approve|pass on)(?: (?:flera|fler|manga|alla|allt|several|many|multiple|all))+(?: ${mail})?(?: (?:pa en gang|samtidigt|pa samma gang|tillsammans|i ett svep|at once|at the same time|together|in one go))+$`,
      'u',
    ),
  ],
  [
    'onMobile',
    new RegExp(
      `${open}(?:kan|gar|funkar|fungerar|far|can|does|is)(?: (?:jag|man|vi|det|detta|allt|allting|brevvakt|boten|appen|korten|arbetssidan|att|i|we|you|this|it|everything|the|cards|work|page|possible|to))*(?: (?:godkanna|godkanner|besluta|registrera|diariefora|foresla|anvanda|gora|se|oppna|hanteras|hantera|ocksa|anvandas|approve|register|use|used|do|open|work|handle|detta|det|allt|korten|kort|brevvakt|arbetssidan|forslag|forslagen|cards|this|it|everything))* (?:i|pa|fran|via|med|on|from|in|with) (?:min |en |sin |my |the |a )?(?:mobilen|mobil|telefonen|telefon|surfplatta|surfplattan|lasplatta|lasplattan|ipad|iphone|android|phone|mobile|tablet)(?: (?:ocksa|med|too|as well))*$`,
      'u',
    ),
  ],
];
