// The words with which what was said a moment ago is put right, added to or taken out.

/** Words that say nothing of their own beside what is put right. */
export const light: ReadonlySet<string> = new Set(
  [
    'nej na nae nix no nope not oj oops hoppsan ursakta forlat sorry fel skrev skrivit skrivfel feltryck typo mistake wrong my bad oh',
    'jag ja jo joda i menade menar mente tankte tanker avsag sa sade sager meant mean meaning said say',
    'skulle ska vara blev blir bli var ar be should is was will it this that det den de dar da the a an of',
    'datum datumet date dates dag dagen dagar dagarna day days person personen namn namnet one',
    'ratt ratta sta correct rightly skulle alltsa forresten egentligen snarare hellre helst rattare istallet stallet instead rather actually really',
    'rattelse rattat korrigering correction change andra andring andrar byt make lets',
    'till tills tom to until om pa i in on at for from fran fram fr kl klockan mellan between',
    'men utan fast och samt plus eller and but or inte ej bara endast enbart only just utan hela whole all',
    'ocksa aven med dessutom likasa also too as well',
    'ju nog val va visst antar tror gissar sakert typ lite guess think suppose probably so sa sen then',
    'galler gallde galla applies apply goes',
    'borjar borja slutar sluta forst starts start ends end first ok tack please thanks hej wait vanta har',
    'ta tar take valj valjer valja choose pick hellre av mig me',
    'vecka veckan week efter after foljande following',
    'du fattade forstod la satte lade blev you got understood put it thats',
    'tyvarr dessvarre unfortunately sadly',
    'min mitt mina my by forlangt forlangd extended extending push move shift postpone bump forlang forlanga forlanger prolong extend extending flytta flyttar flyttas skjut skjuter skjuts upp fram framat forward later senare tidigare earlier',
    'lagg lagger lagga dit extra ytterligare add another more langre longer allt alltihop everything',
    'lat lata sager vi we let senarelagg senarelagga senarelagger tidigarelagg tidigarelagga tidigarelagger verkar som',
  ].flatMap((line) => line.split(' ')),
);
/** The same absence, named again. */
export const again =
  /^(?:ledig|ledigt|borta|franvarande|semester|semestern|ledighet|ledigheten|franvaro|franvaron|sjuk|sick|ill|sjukskriven|sjukskrivning|sjukskrivningen|vab|vabbar|vabba|away|off|leave|vacation|holiday)$/;

export const correcting =
  /\b(?:nej|na|nae|no|nope|fel|skrev|menade|menar|mente|tankte|avsag|meant|mean|rattelse|korrigering|correction|istallet|stallet|instead|sorry|forlat|ursakta|oj|oops|hoppsan|wait|vanta|typo|wrong|mistake|snarare|hellre|helst|rather|actually|egentligen|bara|endast|enbart|only|just|ska vara|skulle vara|ska det vara|should be|make (?:it|that)|andra till|andra (?:det|den) till|byt (?:det |den )?till|gor(?:a)? (?:om )?(?:det|den) till|change (?:it|that)? ?to|push|move|shift|postpone|flytta|flyttar|skjut|skjuter|forlang|forlanga|forlanger|prolong|extend|alltsa|(?:inte|not) .{1,20}(?:utan|but)|^(?:inte|not) (?:pa |on )?\w+da[gy] (?:pa |on )?\w+da[gy])\b/;
export const adding =
  /^(?:(?:ja|jo|yes|men|but) )?(?:och|samt|plus|and|lagg till|lagga till|lagg pa|add)\b|\b(?:ocksa|aven|dessutom|likasa|also|too|plus|as well)\b|\bmed(?: (?:antar|tror|gissar)(?: jag)?| nog| sakert| tack)?$/;
/** Said in so many words that what was said before was wrong. */
export const admitting =
  /\b(?:fel|skrev|menade|menar|mente|meant|rattelse|korrigering|correction|typo|wrong|mistake|istallet|stallet|instead)\b/;
/** "Ta bort fredagen", "stryk onsdag": of what was done a moment ago or long before. */
export const takingOut =
  /^(?:(?:nej|na|oj|forlat|sorry|no|och|kan du|kan ni|kan man|kan jag|far jag|skulle du kunna|kunde du|vill du|can you|can i|could you|would you|please) )*(?:ta bort|tar bort|stryk|stryka|plocka bort|ta tillbaka|avboka|angra|hoppa(?: over)?(?! in)|hoppar(?: over)?(?! in)|skippa|skippar|remove|cancel|delete|drop|skip|take out|take away)\b/;
export const takenOut = new Set(
  'kan kunde skulle kunna vill far du ni man can could would you i ta tar bort stryk stryka plocka tillbaka avboka angra hoppa hoppar over skippa skippar remove cancel delete drop skip take out away'.split(
    ' ',
  ),
);

/** "Glöm det jag sa om fredag", "never mind Friday": whatever that was. */
export const forgetting =
  /^(?:(?:nej|na|nae|oj|ah|forlat|sorry|no|oh|ok|och|men|but|please) )*(?:glom|strunta|skit|bortse|ignorera|forget|ignore|disregard|scrap|scratch|never mind|nevermind)\b(?! (?:inte|ej|not|bort))/;
export const forgotten = new Set(
  'glom strunta skit bortse ignorera forget ignore disregard scrap scratch never mind nevermind i what about that var vad att ah snalla please'.split(
    ' ',
  ),
);

export const starting =
  /^(?:(?:oj|hoppsan|oops|forlat|sorry|ursakta|men|but|na|nej) )?(?:nej|na|nae|no|nope|fel|rattelse|korrigering|correction|wrong|(?:du (?:skrev|fattade|forstod|tog|satte|la|lade)|det (?:blev|ar|var|dar (?:blev|ar|var)))(?: (?:helt|ju|lite))? fel|you (?:got|put|understood) (?:it|that|me) wrong|(?:that is|thats|it is) wrong)\b/;

/** Half of a day, which no mask hides. */
const half =
  /^(?:(?:for|efter)middag\p{L}*|fm|em|mornings?|afternoons?|morgon\p{L}*|kvall\p{L}*|evenings?)$/u;

/** What is moved by so many days or weeks. */
export const moving =
  /\b(?:senarelagg|senarelagga|senarelagger|tidigarelagg|tidigarelagga|tidigarelagger|push|move|shift|postpone|bump|flytta|flyttar|flyttas|skjut|skjuter|skjuts)\b/;
export const prolonging =
  /\b(?:forlang|forlanga|forlanger|forlangt|forlangd|prolong|extend|extending|extended)\b/;
/** "Lägg på en vecka", "två dagar till", beside nothing but how long. */
export const lengthening =
  /^(?:(?:och|and|ja|jo) )?plus\b|\b(?:lagg|lagger|lagga)(?: (?:det|den|it))? (?:till|pa|dit)\b|\b(?:extra|ytterligare|another|more|add)\b|\b(?:dag|dagar|vecka|veckor|day|days|week|weeks) (?:till|langre|longer)$/;
/** Towards now. */
export const sooner = /\b(?:tidigare|tidigarelagg|tidigarelagga|tidigarelagger|earlier|tillbaka|bakat)\b/;
export const reversing =
  /\b(?:tvartom|tvart om|tvartemot|omvant|other way (?:a ?)?round|way around|opposite|reverse|vice versa)\b/;
/** "Ångra 51" beside what is meant instead. */
const undone = /^(?:angra|angrar|undo|cancel)$/;

/** "Och måndag em då, det glömdes", of a day to come; "och fredag, jag missade den" may be of the mailbox. */
const slipped = /^(?:glomde|glomdes|forgot|forgotten)$/;
const saysSlipped =
  /(?:^| )(?:(?:det|den) glomdes(?: (?:visst|bort|ju))*|glomde (?:den|det|jag|jag den|jag det)|(?:i )?forgot (?:it|that)|(?:it )?was forgotten)$/;
const hasBeen = /\b(?:i ?gar|igar|i ?forrgar|yesterday|last)\b|\b(?:i )?\p{L}+dags\b/u;

const making = /^(?:gor|gora|om)$/;
const makingIt = /\bgora?(?: om)? (?:det|den|allt) till\b/;

/** What is no word of putting right. */
export function saidBeside(words: readonly string[], text: string): readonly string[] {
  const isUndone = admitting.test(text) && words.filter((word) => undone.test(word)).length === 1;
  return words.filter(
    (word) =>
      !word.startsWith('§') &&
      !light.has(word) &&
      !/^\d{1,2}$/.test(word) &&
      !half.test(word) &&
      // "Push it back a day"; "Bo is back" is news.
      !(word === 'back' && moving.test(text)) &&
      !(making.test(word) && makingIt.test(text)) &&
      !(slipped.test(word) && adding.test(text) && saysSlipped.test(text) && !hasBeen.test(text)) &&
      !(isUndone && undone.test(word)),
  );
}

const ofChange =
  /^(?:forkorta|forkortar|korta|kortar|avkorta|ner|ned|shorten|shortening|startdat\p{L}*|slutdat\p{L}*|startdag\p{L}*|slutdag\p{L}*|sista|last|forsta|first|kommer|komma|coming|come|tillbaka|ater|back|racker|enough|kan|kunde|could|can|ni|ledighetsdag\p{L}*|semesterdag\p{L}*|franvaro\p{L}*|ledighet\p{L}*|semester\p{L}*|hem|hemma|redan|already|igen|again|jobba|jobbar|borjar|work|working|bara|nu|now)$/u;

/** Nothing is said but what changes an absence, and nobody and nothing else is named: "mötet flyttas till fredag" is no such thing. */
export const isOfChange = (words: readonly string[]): boolean =>
  words
    .filter((word) => /^[\p{L}\d§]/u.test(word))
    .every(
      (word) =>
        word.startsWith('§') ||
        light.has(word) ||
        again.test(word) ||
        ofChange.test(word) ||
        prolonging.test(word) ||
        /^(?:\d{1,2}|andra|andrar|byt|byta)$/.test(word),
    );
