// The words of an order about one message: what is to be done with it, and which words stand for what is said of it.

/** What a message's card or row can do; `handOn`: to a person for the answer, or to another mailbox. */
export type Deed =
  | 'register'
  | 'minor'
  | 'secret'
  | 'propose'
  | 'approve'
  | 'giveBack'
  | 'passOn'
  | 'handOn'
  | 'notNeeded'
  | 'answered'
  | 'moreTime'
  | 'file';

/** What is said of the message, and to whom or where it goes. */
const of = '(?<of>.+?)';
const to = '(?<to>.+?)';
const noName =
  '(?:vem|vilka|vilken|vad|nar|hur|var|man|alla|ingen|du|ni|det|den|de|som|kan|ska|far|ar|har|inte|ej|en|ett|ta|och|registratorerna|anstallda|everyone|everybody|nobody|who|what|when|how|you|one|it|this|that|they|not)';
const by = `(?:(?!${noName} )[^ ]+)(?: (?!${noName} )[^ ]+)?`;
const other = `(?:(?!(?:jag|vi|i|we) )${by})`;

const number =
  '(?:(?:arendet|arende|nummer|nr|dnr|diarienummer|diarienumret|number|case) )*(?:[a-z]{1,8} )?(?:(?:19|20)\\d\\d \\d{1,6}|(?<=(?:nummer|nr|dnr|number|arende) )\\d{1,6})';

const put =
  '(?:lagg(?:a|er)?|satt(?:a|er)?|marker(?:a|ar)|mark(?:a|er)?|registrera(?:r)?|noter(?:a|ar)|flagga(?:r)?|klassa(?:r)?|bokfor(?:a)?|for(?:a)?|gor(?:a)?|behandla(?:r)?|hantera(?:r)?|stampla(?:r)?|ta|tar|skriv(?:a|er)?|put|set|file|register|treat|flag|tag|make)';
const as = '(?:in )?(?:som|till|pa|under|med|as|with|to)';
const minor =
  '(?:(?:av|of) )?(?:(?:ringa|liten|mindre|minor|little|no) (?:betydelse|vikt|importance|significance)|ringa|oviktig\\p{L}*|trivial|minor)';
const secret =
  '(?:(?:under|en|ett|med) )?(?:sekretess(?!\\p{L}*(?:brott|prov))\\p{L}*|hemlig\\p{L}*|confidential|secret|classified)';
const is = '(?:ar|is|blir)(?: (?:ju|nog|bara|just|helt|only|clearly))*';
const shouldBe = '(?:ska|skall|maste|should|must) (?:vara|bli|laggas som|be)';
const answer = '(?:svara pa|besvara|answer|reply to|respond to)';
const take = '(?:ta hand om|handlagga|ta over|ta|handle|deal with|take)';
const shall = '(?:ska|skall|far|kan|borde|bor|maste|should|shall|must|can|will|is to|has to)';
const give =
  'ge|lamna|tilldela|fordela|delegera|overlat|overlata|vidarebefordra|flytta|slussa|give|assign|hand|pass|forward|move';
/** What is sent to somebody is mail; what is sent on to them is theirs to answer. */
const send = 'skicka|sand|send';
const noAnswer =
  '(?:(?:behover|kraver|ska ha|ska|vill ha|far|needs?|requires?) (?:inte|inget|ingen|ej|no)(?: (?:nagot|ett|an|any))?(?: (?:ha|fa))? (?:svar|svaras(?: pa)?|besvaras|att svaras(?: pa)?|att besvaras|answer|reply|response)|(?:does|do) not (?:need|require|have)(?: (?:to be|an|any|a))*(?: (?:answer|answered|reply|response|replied to)))';
const place =
  '(?:akten|arendeakten|arendet|arkivet|parmen|mappen|systemet|arendesystemet|diariet|platina|w3d3|public 360|evolution|castor|ciceron|lex|the (?:file|case file|archive|folder|register|binder))';

/** In order; `isPlain`: the words alone leave no doubt that it is of a message, whatever it is called; `isTold`: how it is, which is an order of one that is named. */
export const deeds: readonly {
  readonly deed: Deed;
  readonly form: string;
  readonly isPlain?: true;
  readonly isTold?: true;
}[] = [
  { deed: 'minor', form: `${put} ${of} ${as} ${minor}`, isPlain: true },
  { deed: 'minor', form: `(?:${put} )?(?:som |as )?${minor} (?:pa|on) ${of}` },
  { deed: 'minor', form: `${of} ${shouldBe} ${minor}` },
  { deed: 'minor', form: `${of} ${is} ${minor}`, isTold: true },
  { deed: 'secret', form: `${put} ${of} ${as} ${secret}`, isPlain: true },
  {
    deed: 'secret',
    form: `(?:sekretessmark\\p{L}*|sekretessbelagg\\p{L}*|sekretesstampla\\p{L}*|hemligstampla\\p{L}*) ${of}`,
    isPlain: true,
  },
  { deed: 'secret', form: `(?:satt|lagg|put|set) ${secret} (?:pa|on) ${of}`, isPlain: true },
  { deed: 'secret', form: `${of} ${shouldBe} ${secret}(?: information)?` },
  {
    deed: 'answered',
    form: `${put} ${of} ${as} (?:besvara[dt]\\p{L}*|svara[dt]|klar[at]?|fardig\\p{L}*|avsluta[dt]\\p{L}*|answered|done|finished|closed)`,
  },
  {
    deed: 'answered',
    form: `${of} ${is}(?: (?:nu|redan|already|now))* (?:besvara[dt]|avklara[dt]|answered)`,
  },
  { deed: 'answered', form: `${other} har(?: (?:nu|redan|already))* (?:svarat pa|besvarat|answered) ${of}` },
  { deed: 'file', form: `${put} ${of} ${as} (?:spara[dt]|arkivera[dt]|saved|filed|archived)` },
  {
    deed: 'file',
    form: `${of} ${is}(?: (?:nu|redan|already|now))* (?:spara[dt]|arkivera[dt]|inlag[dt]|saved|filed|archived)(?: (?:i|in|pa|under) .+)?`,
  },
  {
    deed: 'file',
    form: `(?:jag |vi |i |we )?(?:har |have )?(?:nu |redan )?(?:sparat|arkiverat|lagt in|lagt|saved|filed|archived) ${of} (?:i|in|pa|under) .+`,
  },
  { deed: 'file', form: `(?:spara|arkivera|lagg in|lagg|save|archive|file) ${of} (?:i|in) ${place}` },
  {
    deed: 'register',
    form: `${of} (?:far|fick|har|ska ha|ska fa|ska|blir|blev|hor till|tillhor|gets|got|has|is|should have|should get) ${number}`,
    isPlain: true,
  },
  {
    deed: 'register',
    form: `(?:satt|lagg|skriv|put|set|add|koppla) ${number} (?:pa|till|for|on|to) ${of}`,
    isPlain: true,
  },
  { deed: 'register', form: `(?:ge|give|assign) ${of} ${number}`, isPlain: true },
  { deed: 'register', form: `(?:${put}|koppla|link) ${of} (?:i|in|${as}) ${number}`, isPlain: true },
  { deed: 'register', form: `(?:hall|halla|keep) ${of} (?:ordna[dt]|i ordning|in order)` },
  { deed: 'notNeeded', form: `${of} ${noAnswer}` },
  {
    deed: 'notNeeded',
    form: `(?:inget|ingen|no) (?:svar|answer|reply|response)(?: (?:behovs|kravs|is needed|needed|is required))? (?:pa|till|for|to|on) ${of}`,
    isPlain: true,
  },
  {
    deed: 'notNeeded',
    form: `(?:vi|jag|we|i) (?:behover|do) (?:inte|ej|not)(?: need to)? ${answer} ${of}`,
  },
  {
    deed: 'notNeeded',
    form: `${put} ${of} ${as} (?:behover )?(?:inget svar|utan svar|no answer(?: needed)?|not needed)`,
    isPlain: true,
  },
  {
    deed: 'giveBack',
    form: `(?:lamna(?:r)?|ge|ger|skicka(?:r)?|sand(?:a)?|give|hand|send|return)(?: (?:tillbaka|back)) ${of}`,
  },
  {
    deed: 'giveBack',
    form: `(?:lamna(?:r)?|ge|ger|skicka(?:r)?|sand(?:a)?|give|hand|send) ${of} (?:tillbaka|back)`,
  },
  {
    deed: 'giveBack',
    form: `(?:returnera(?:r)?|aterlamna(?:r)?|avsla(?:r)?|neka(?:r)?|avboj(?:er)?|underkann(?:er)?|reject|decline|refuse|return) ${of}`,
  },
  {
    deed: 'giveBack',
    form: `(?:jag |vi |i |we )?(?:kan|vill|ska|bor|can|could|will|should) (?:inte|ej|not)(?: want to)? (?:${answer}|${take}) ${of}`,
  },
  {
    deed: 'approve',
    form: `(?:jag |i )?(?:godkanna|godkanner|godkann|approve)(?: att)? (?:forslaget (?:om|pa|for|att) )?${by} (?:(?:(?:ska |far )?svarar? )?(?:pa|for|till)|(?:to answer|answers|for)) ${of}`,
    isPlain: true,
  },
  {
    deed: 'approve',
    form: `(?:jag |i )?(?:godkanna|godkanner|godkann|approve) (?:(?:forslaget|the proposal) (?:(?:om|pa|for|about|on) )?)?${of}`,
    isPlain: true,
  },
  {
    deed: 'propose',
    form: `(?:lat|be|let|have|ask|get) ${other} (?:att |to )?(?:${answer}|${take}|fa|have) ${of}`,
  },
  { deed: 'propose', form: `${by} ${shall} ${answer} ${of}`, isPlain: true },
  { deed: 'propose', form: `(?:kan|far|kunde|can|could|may|should) ${other} ${answer} ${of}` },
  { deed: 'propose', form: `(?:kan|far|kunde|can|could|may|should) ${other} ${take} ${of}` },
  {
    deed: 'propose',
    form: `${by} (?:${shall} ${take}|svarar pa|besvarar|tar hand om|tar|handlagger|answers|takes|handles) ${of}`,
  },
  {
    deed: 'propose',
    form: `(?:foresla|valj|utse|satt|propose|suggest|choose|pick|put) ${other} (?:att |som |to )?(?:svarande |svara |answer |reply )?(?:pa|for|till|on|to) ${of}`,
  },
  { deed: 'propose', form: `(?:ge|tilldela|give|assign) ${other} ${of}` },
  {
    deed: 'handOn',
    form: `(?:(?:${give})(?: (?:vidare|over|on|along))?|(?:${send}) (?:vidare|over|on|along)|(?:${send})(?= .* (?:vidare|over|on|along) )) ${of} (?:vidare |over |on |along )?(?:till|to) ${to}(?: (?:att besvara|att svara pa|for svar|to answer))?`,
  },
  {
    deed: 'passOn',
    form: `${of} (?:hor hemma|hor|ska|skall|bor|borde|belongs|should go)(?: (?:hos|i|in|with|till|to))+ ${to}`,
  },
  // "Remissen ska till Carin".
  {
    deed: 'handOn',
    form: `${of} (?:ska|skall|bor|borde|should go|goes)(?: (?:ga|over|vidare))* (?:till|to) ${to}`,
  },
  { deed: 'register', form: `(?:registrera|registrerar|diariefora|diariefor|register) ${of}` },
];

/** "Den om förskola", "remissen", "mejlet från Lisa": of a message, also in words that are said of much else. */
const lead =
  '(?:(?:den|det|de|dem|denna|detta|dessa|the|that|this|those|har|dar|forsta|sista|senaste|nya|gamla|last|first|new) )*';
const nouns =
  '\\p{L}*(?:mejlet|mejlen|mailet|meddelandet|meddelandena|brevet|breven|skrivelsen|handlingen|handlingarna|begaran|forfragan|remissen|yttrandet|ansokan|anmalan|overklagan|overklagandet|klagomalet|reklamen|fakturan|inbjudan|enkaten|protokollet|motionen|medborgarforslaget|synpunkten|synpunkterna|paminnelsen|kallelsen|rapporten|offerten|avtalet|utskicket|spammet|skrapmejlet|arendet|tipset|framstallan|annonsen|beskedet)';
const english =
  '(?:message|mejl|mail|letter|request|appeal|complaint|invoice|newsletter|ad|advert|advertisement|survey|consultation|referral|application|report|invitation|notice|one|offer|reminder)';
const about = '(?:om|fran|av|ang|angaende|gallande|rorande|kring|about|from|on|by|re|regarding|concerning)';
const ofMessage = new RegExp(
  `^(?:${lead}(?:(?:\\p{L}{3,}s )?${nouns}|(?<=(?:the|that|this) )${english})(?: .*)?|(?:(?:den|det|dem|the|that|this|mejlen|mejl|one|har|dar|fragan) ?)+ ${about} .+|(?:den|det) (?:som )?(?:kom|skickades) .+|svaret (?:pa|till) .+|${number}(?: .*)?)$`,
  'u',
);
export const isOfMessage = (words: string): boolean => ofMessage.test(words);

/** "Den", "mejlet": nothing is said of it. */
const pointing =
  /^(?:(?:den|det|dem|de|denna|detta|har|dar|the|it|that|this|them|one|mejlet|meddelandet|message|mejl|mail|ocksa|too|(?<=(?:den|det|the|nummer|nr|number) )(?:forsta|andra|tredje|fjarde|femte|sista|first|second|third|fourth|fifth|last|\d)|(?:nummer|nr|number)(?= \d$)) ?)+$/u;
export const isPointing = (words: string): boolean => pointing.test(words);

/** "Journalisten Sofia", "intervjun med radion", "the interview": something that is named, and no part of a day. */
export const isOfMatter = (words: string): boolean =>
  /(?:^the |(?:^| )\p{L}{4,}(?:en|et|an|un|on|in|nt|rt|ot)(?: |$))/u.test(words) && !noMatter.test(words);
const noMatter =
  /(?:^| )(?:\p{L}*middagen|\p{L}*morgonen|kvallen|resten|halften|tiden|morning|afternoon|rest|half|time|\p{L}*skolan|bevakning\p{L}*|jour(?:en|tjanst\p{L}*)?|vakt\p{L}*|skotsel\p{L}*|tjanst\p{L}*|diariet|registratur\p{L}*|kon|\p{L}*namnd\p{L}*|\p{L}*forvaltning\p{L}*|socialen|kommunen|watch|cover|queue)(?: |$)/u;

const determiner =
  '(?:(?:den|det|de|alla|min|mina|mitt|all|my|the|en|ett|a|an|mer|fler|nagra|nagon|some|any|var|vara|vart|our|era|din|dina|ditt|your|hans|hennes|sin|sina|hela|annan|annat|andra) )*';
/** What has other orders of its own: a mailbox, days, one's own absence; and what is no thing. */
const others = new RegExp(
  `^${determiner}(?:\\p{L}*brevlad\\p{L}*|lada(?:n|s|rna)?|\\p{L}*inkorg\\p{L}*|mailbox\\p{L}*|inbox|telefon\\p{L}*|samtal\\p{L}*|calls?|phones?|dag(?:en|ar|arna)?|vecka\\p{L}*|pass(?:et)?|tur(?:en)?|schema\\p{L}*|byte(?:t|n)?|bemanning\\p{L}*|\\p{L}*franvaro\\p{L}*|\\p{L}*ledig\\p{L}*|\\p{L}*semester\\p{L}*|vab\\p{L}*|sjuk\\p{L}*|frisk\\p{L}*|mig|dig|oss|er|sig|me|us|you|jag|vi|du|man|delegering\\p{L}*|fullmakt\\p{L}*|svare[tn] (?:pa|till) [a-z] ?\\d+|regel\\p{L}*|regler\\p{L}*|overenskommelse\\p{L}*|adress\\p{L}*|nummer|nyckel\\p{L}*|losenord\\p{L}*|dator\\p{L}*|bil(?:en)?|paminnelse(?:r|rna)|kort(?:et|en)?|ansvar\\p{L}*|mote\\p{L}*|kalender\\p{L}*|tid(?:en)?|timm\\p{L}*|lunch\\p{L}*|rast\\p{L}*|jobb\\p{L}*|arbet\\p{L}*|barn\\p{L}*|hund\\p{L}*|leave|vacation|shift|duty|day|week|password|calendar|absence|delegation|hand om)(?: |$)`,
  'u',
);
/** Of mail as such, and of no one message. */
const bare = new RegExp(
  `^${determiner}(?:mejl|mejlen|mail|mails|post|posten|brev|meddelanden|meddelande|handlingar|fragor|fragorna|fraga|fragan|allt|alla|allting|allihop|dem|saker|nagot|nagonting|everything|anything|all|messages|emails|letters|questions|forslag|forslagen|forslaget|proposals?|arenden|svar|svaret|svaren)(?: (?:i|pa|om) (?:dag|arbetsdagar|stan))?$`,
  'u',
);
export const isOfOther = (words: string): boolean => others.test(words) || bare.test(words);

const mailboxLike =
  /(?:forvaltning|namnd|brevlad|myndighet|avdelning|enhet|kontoret|kommunstyrelse|bolaget|diariet|mailbox|department|authority|board|committee)/u;
export const isOfPlace = (words: string): boolean => mailboxLike.test(words);

/** What kind of message it is said to be: narrower words find it sooner. */
const kind = new RegExp(`^(?:${nouns}|\\p{L}*remiss|fragan?|reklam|forslaget|svaret|${english})$`, 'u');
export const isKindOfMessage = (word: string): boolean => kind.test(word);
