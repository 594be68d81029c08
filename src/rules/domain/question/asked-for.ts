// What kind of answer a question wants (a time, a person, a yes or no), and whether a rule holds one.

/** Each kind with how it is asked for, in folded words without accents, and how a rule gives it. */
interface Kind {
  readonly asks: RegExp;
  readonly gives: RegExp;
}

const number =
  'en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|tolv|femton|tjugo|trettio|fyrtio|femtio|hundra|halva?|dubbel|\\d+[\\d.,]*';
const span =
  '(?:arbets)?dag(?:ar|en|s|arna)?|dygn\\w*|timm\\w*|minut\\w*|sekund\\w*|veck\\w*|manad\\w*|ar|arets?|kvartal\\w*|halvar\\w*|vardag\\w*|helg\\w*';

// Folded, "är" is "ar" and "vår" is "var": both were tried apart, and what was learnt then showed fewer right rules.
const kinds = {
  time: {
    asks: /\b(?:nar|hur dags|hur ofta|hur lange|hur snabbt|hur fort|hur snart|hur lang tid|hur manga (?:dag|timm|minut|veck|manad|ganger|ar\b|dygn)\w*|vilken (?:tid|dag|manad|vecka)|vilka (?:tider|dagar)|sedan nar|till nar|hur tidigt|hur sent|oppettider\w*|how often|how long|how soon|how quickly|how fast|when|what time|opening hours|until when)\b/,
    gives: new RegExp(
      `\\b(?:(?:${number})\\W+(?:${span})|klockan|kl|genast|omedelbart|omgaende|direkt|skyndsamt|drojsmal|regelbundet|lopande|varje|dagligen|vardag\\w*|senast|samma dag|(?:arbetsdag|dag|veck|manad|kvartal)\\w*|\\d{1,2}[.:]\\d{2}|\\d{1,2}[-–]\\d{1,2}|(?:mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag)\\w*|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|ar)\\b`,
    ),
  },
  count: {
    asks: /\b(?:hur manga|hur stor\w*|hur mycket|hur hog\w*|hur langt?|hur varmt|vilket (?:nummer|belopp)|how many|how much|how big|how large)\b/,
    gives: new RegExp(`\\b(?:${number}|minst|hogst|over|under|flera|alla|ingen|inga)\\b`),
  },
  cost: {
    asks: /\b(?:kosta\w*|betala\w*|avgift\w*|pris\w*|gratis|dyrt|how much does|cost|pay|pays|fee|free)\b/,
    gives: /(?:kost|avgift|taxa|betal|gratis|ersatt|debiter|hyra|faktur|kronor|\bkr\b)/,
  },
  who: {
    asks: /\b(?:vem|vems|vilka som|vilken (?:person|funktion|chef|enhet|avdelning)|who|whose|whom)\b/,
    gives:
      /(?:chef|direktor|ansvar|registrator|handlagg|namnd|styrelse|sekreterare|ombud|samordnare|avdelning|enhet|kontor|desk|stod|medarbetar|anstall|kolleg|arbetskamrat|person|redogorare|arkivarie|ersattare|innehavare|den som|centrum|center|ledning|\bdu\b|\bvi\b)/,
  },
  where: {
    asks: /\b(?:var|vart|varifran|where)\b/,
    gives:
      /(?:mapp|webb|intranat|arkiv|akt|diari|adress|@|\bhos\b|\btill\b|\bi \w+|\bpa \w+|system|tjanst|app)/,
  },
  may: {
    asks: /\b(?:far (?:jag|man|vi|min|en|ett|den|det|de|chefen|vem)|kan (?:jag|man|vi|chefen|vem)|gar det bra|tillat\w*|ar det ok\w*|lov att|may|can|allowed|is it ok|okay)\b/,
    gives:
      /\b(?:far|inte|forbjud\w*|tillat\w*|bara|endast|aldrig|godta\w*|bor|avsedd\w*|undvik\w*|krav\w*|kan|utan|medge\w*|i tjansten)\b/,
  },
  must: {
    asks: /\b(?:maste|ska (?:jag|man|vi|alla|det|en|ett)|behov\w*|kravs|must|have to|should|need to)\b/,
    gives: /\b(?:ska|skall|maste|behov\w*|bor|krav\w*|alltid|aldrig|senast|genast)\b/,
  },
  meaning: {
    asks: /\b(?:vad (?:betyder|innebar|menas|ar (?:en|ett|det for skillnad))|definition\w*|what does .* mean|what is an?)\b/,
    gives: /\b(?:betyder|innebar|menas|avses|ar en|ar ett|likstall\w*|jamstall\w*)\b/,
  },
  name: {
    asks: /\b(?:vad heter|vem ar|vad kallas|vilket ar|name of|who is)\b/,
    gives: /@|www|\d{3}/,
  },
} as const satisfies Record<string, Kind>;

export type KindOfAnswer = keyof typeof kinds;
export const kindsOfAnswer = Object.keys(kinds) as [KindOfAnswer, ...KindOfAnswer[]];

/** How to do something in a program or with a thing: rules seldom say. */
const technical =
  /\b(?:hur(?! (?:ofta|lange|snabbt|fort|snart|manga|mycket|tidigt|sent|langt?|stora?|far|ska|maste)\b)|how do i|how to)\b.*\b(?:logg|installer|stall\w* (?:jag |man )?in\b|byt|andr|ansl[ue]|aktiver|konfigurer|sok\w*\b|import|export|aterstall|aterkall|angr|uppdater|ladd|install|log in|change|reset|undo|recall|record|spel\w* (?:jag |man )?in\b|ta[r]? (?:jag |man )?bort\b.*\b(?:webbplats|hemsid|system|program|app|konto))/;

/** The kinds of answer that a question asks for. */
export const asksFor = (folded: string): readonly KindOfAnswer[] =>
  kindsOfAnswer.filter((kind) => kinds[kind].asks.test(folded));

/** Whether it asks how something is done in a program or with a thing, which rules seldom say. */
export const isTechnical = (folded: string): boolean => technical.test(folded);

/** The kinds of answer that a rule holds. */
export const givesOf = (folded: string): ReadonlySet<KindOfAnswer> =>
  new Set(kindsOfAnswer.filter((kind) => kinds[kind].gives.test(folded)));

/** How long, how soon, how often: a rule without any measure of time is no answer to it. */
const lasting =
  /\b(?:hur (?:lange|lang tid|langt innan|snabbt|fort|snart|ofta)|hur manga (?:dag|timm|minut|veck|manad|dygn)\w*|inom (?:vilken|hur lang) (?:tid|tidsrymd|tidsram)|within (?:what|which) time|hur kvickt|(?:nar|hur) sen(?:ast|t)|nar (?:\w+ ){1,4}senast|senast nar|(?:by|until) when|vilken (?:tidsfrist|frist)|how (?:long|soon|quickly|fast|often|many (?:days|hours|weeks|minutes|months)))\b/;
const ordinal = 'annan|annat|tredje|fjarde|femte|sjatte|tionde|trettonde';
/** "Varje svar" is no time; "varje arbetsdag" is. */
const lasts = new RegExp(
  `\\b(?:(?:${number})\\W+(?:${span}|gang(?:er)?)|genast|omedelbart|omgaende|skyndsamt|snarast|drojsmal|regelbundet|lopande|var(?:t|je)? (?:(?:${ordinal}) )?(?:${span}|\\w+dag|gang|morgon|kvall|natt|termin|lasar|tjugofjarde)|dagligen|arlig\\w*|vardag\\w*|arbetsdag\\w*|senast|samma dag|(?!alltid)\\w*tid(?:en|er)?|klockan|\\d{1,2}[.:]\\d{2}|inom (?:${number})|gallr\\w*|bevar\\w*|tills|sa lange|\\w*dokumentregler\\w*)\\b`,
);

export const asksHowLong = (folded: string): boolean =>
  lasting.test(folded) && !/\b(?:varfor|why)\b/.test(folded);
/** By when something is to be done, not for how long or how often. */
export const asksHowSoon = (folded: string): boolean => asksHowLong(folded) && !lastingOnly.test(folded);
const lastingOnly = /\b(?:hur ofta|hur manga ganger|how often|hur lange(?!.*\b(?:vanta|droja|skjuta)\b))\b/;
export const saysHowLong = (folded: string): boolean => lasts.test(folded);

/** "Vem tömmer papperskorgen?": what is done is not asked, but by whom. */
export const asksWhoDoes = (folded: string): boolean => doing.test(folded);
const doing =
  /^(?:och |men )?(?:vem|vilka|who) (?!(?:ska|skall|kan|far|maste|bor|vill|behover|ar|heter|can|may|should|must|is|are)\b)\w+\b(?! (?:jag|man|vi|i|we)\b)/;

/** Whether one may tell others of something: only a rule that allows or forbids answers. */
export const asksToTell = (folded: string): boolean => telling.test(folded);
const telling =
  /\b(?:far|kan) (?:jag|man|vi) (?:saga|beratta|tala om|upplysa|namna|uppge|avsloja)(?: om)? (?:att|varfor|vad|var|nar|om|for)\b|\b(?:may|can) (?:i|we|you) (?:say|tell|mention|reveal)\b.* (?:that|why|what|where|when)\b/;
export const saysWhatIsAllowed = (folded: string): boolean => allowed.test(folded);
const allowed =
  /\b(?:far|bor|tillat\w*|forbjud\w*|endast|bara|aldrig|undvik\w*|medge\w*|samtycke\w*|sekret\w*|hemlig\w*|skydda\w*|lamna\w* ut|(?:ska|skall|kan|maste|behover) (?:\w+ )?inte)\b/;

/** "Är det lag på att …?", "vilken lag säger det?": only a rule that speaks of law answers. */
export const asksWhatLaw = (folded: string): boolean => ofLaw.test(folded);
const ofLaw =
  /\b(?:(?:ar det|finns det|det finns) (?:en |nagon |nagot |ett )?(?:lag|lagkrav|lagrum)\b|lagstadga\w*|(?:vilken|vilka|nagon|vad sager) lag(?:en|ar)?\b|(?:star|finns) det i (?:nagon )?lag(?:en)?\b|(?:is it|is there) (?:the|a|any) law\b|required by law|legal(?:ly)? requir\w+|(?:which|what) law)/;
export const saysWhatLaw = (folded: string): boolean => law.test(folded);
const law =
  /\b(?:lag(?:en|ar|arna|stiftning\w*|krav\w*|stadga\w*)?|\w*(?:sekretess|forvaltnings|kommunal|arkiv|dataskydds|uppgifts|miljo|skol|tjanst|bygg)lag(?:en)?|\w*forordning\w*|grundlag\w*|tryckfrihet\w*|gdpr|osl|law|legal\w*|act)\b/;
