// What is said in so many words that it is nothing else: not away, back now, opened already. Of masked words.

import { saidText } from '../reading/said-words';
import { meaningOf } from '../reading/meanings';
import { ofCards } from './about/of-cards';
import { saidOfOwnMail } from './about/own-mail';
import { isOpening } from './duty/opened-first';
import { saidOtherwise } from './duty/opened-otherwise';
import { toldToTake } from './duty/told-to-take';
import { isOneOf, type Act } from '../acts/acts';
import type { Reading } from '../reading/reading';

interface PlainForm {
  readonly act: Act;
  readonly form: RegExp;
  /** Only where it asks, or only where it does not. */
  readonly isAsked?: boolean;
  /** Of the words with mailboxes that are called by a common word. */
  readonly isNamed?: true;
  /** Of all that is written, with numbers. */
  readonly isNumbered?: true;
}

/** "Jag är inte sjuk", "but I'm not away", "det var inte jag som var sjuk": nothing else, and no day. */
export const deniesAway = (words: readonly string[]): boolean =>
  !words.includes('?') && deniedOwn.test(saidText(words));
const absent = '(?:sjuk|borta|ledig|franvarande|sick|ill|away|off)';
const notOwn = [
  `(?:jag|i) (?:ar|am)(?: (?:ju|faktiskt|visst|alls|really))* (?:inte|ej|not)(?: (?:alls|langre|ens|ju|at all))* ${absent}(?: (?:(?:pa|den|on) )?§day)*(?: utan §person)?`,
  `(?:det|it) (?:ar|var|is|was)(?: ju)? (?:inte|not) (?:jag|me) (?:som|who) (?:ar|var|blev|is|was) ${absent}`,
  `(?:inte|ej|not) ${absent} (?:langre|anymore|any more)`,
];
const deniedOwn = new RegExp(
  `^(?:(?:men|nej|och|but|no|hej|du|na|jo|fel|fel person|wrong person|alltsa|det ar fel|that is wrong) )*(?:${notOwn.join('|')})$`,
);

/** "Jag är inte sjuk", just after "jag är sjuk". */
export const deniesJustSaid = (
  act: Act,
  { words }: Pick<Reading, 'words'>,
  spoken: { readonly act: Act; readonly changes: boolean } | undefined,
): boolean => act === 'away.end' && spoken?.changes === true && spoken.act === 'away' && deniesAway(words);

/** "Var borta igår men tillbaka nu". */
export const isBackNow = (words: readonly string[]): boolean =>
  !words.includes('?') &&
  /(?:^|\s)(?:ar|am|e) (?:redan|already) (?:tillbaka|back)(?:$| (?:pa|i|in|at) )|(?:^|\s)(?:kom|came) (?:tillbaka|back) (?:redan|tidigare|already|earlier|early)(?:\s|$)|(?:^|\s)(?:tillbaka|ater|back)(?: (?:pa|i|till|at|in|the|jobbet|kontoret|tjanst|work|office|igen|again))* (?:nu|now)$/.test(
    saidText(words),
  ) &&
  !/(?:^|\s)(?:inte|ej|not|ska|skulle|kommer|§person|hon|han|he|she)(?:\s|$)/u.test(saidText(words));

/** "Sovit dåligt men på plats", and not "kan inte ta ks i dag men är på plats". */
function feelsButHere(text: string): boolean {
  const felt = /^(.+) (?:men|fast|but) (?:(?:jag|i) )?(?:(?:ar|am) )?(?:pa plats|pa jobbet|here|in)$/.exec(
    text,
  );
  return felt?.[1]?.split(' ').every((word) => feeling.test(word) || meaningOf(word) === 'sick') === true;
}
const feeling =
  /^(?:jag|i|har|ar|am|have|lite|ganska|rejalt|sovit|sov|slept|badly|natten|inatt|hela|hej|oj|trott|jattetrott|tired|seg|sliten|och|and|a|bit|pa|morgonen)$/;

/** "Olga sa att jag är ledig till onsdag": what is known of oneself is shown. */
const heard =
  /^(?:(?:hej|men|och) )*(?:§person|(?:(?:min|my|the) )?(?!(?:jag|i|lakaren|doktorn|varden|doctor) )\p{L}+) (?:sa|sager|sade|skrev|pastar|tror|said|says) (?:att |that )?(?:jag ska saga att )?(?:jag|i) (?:ar|har|ska vara|am|have)(?: \S+){0,2} (?:ledigt?|borta|sjuk|franvarande|semester|away|off)(?: |$)/u;
export const hearsOfOneself = (words: readonly string[]): boolean => heard.test(saidText(words));

/** "Det är redan sagt av Maja va?", of an absence of one's own: what is known of it is shown; of a message or somebody else it says nothing of oneself. */
export function toldAlready(words: readonly string[], before: Act | undefined): Act | undefined {
  const isOfOwn = isOneOf(before, 'away.change', 'away.mine', 'away.end', 'away');
  const isSick = words.includes('sjukanmalt') && !isOneOf(before, 'away.of', 'away.is', 'incident');
  return (isOfOwn || isSick) && toldBy.test(saidText(words)) ? 'away.mine' : undefined;
}
const toldBy =
  /^(?:(?:ja|jag|jo|nej|men|hej) )*(?:det (?:ar|har) )?(?:redan )?(?:sagt|anmalt|sjukanmalt|inlagt|rapporterat|meddelat)(?: redan)? (?:av|via|genom) §person(?: (?:va|val|visst|eller hur))*$/;

const leads = '(?:(?:yes|yeah|ja|jo|jodu|men|but|hej|well|ok|okej|och|sa|da) )*';
const boxes =
  '(?:(?:bada|bagge|alla|both|all)(?: (?:the|tva|two|mina|my|of the))*(?: (?:ladorna|lador|brevladorna|brevlador|mailboxes|boxes|them))?|den|dem|it|them|ladorna|brevladorna|the mailbox(?:es)?|mailbox(?:es)?|ladan|lada|brevladan|the inbox|§mailbox(?: (?:och|and) §mailbox)?)';
const when = '(?: (?:already|redan|today|earlier|nyss|just|precis|nu|now|i morse|in|§day|§time))*';
/** "Ks": a mailbox that is called by a few letters. */
const shortName = '(?!(?:mejl|mail|post|brev|dorr|nat|locket) ?)[a-z]{2,4}';
const openedBy = new RegExp(
  `^${leads}(?:i|jag) (?:(?:did|have|har|already|redan|ju|just|precis|nu|faktiskt|actually|va) )*(?:open|opened|checked|check|oppnat|oppnade|kollat|kollade)(?: in)? (?:${boxes}|${shortName})${when}$`,
);
const several =
  '(?:(?:bada|bagge|alla|samtliga|mina|vara|tva|all|both|my|the|two) )*(?:lador|ladorna|brevlador|brevladorna|mailboxes|inboxes|bada|bagge|both|§mailbox (?:och|and) §mailbox)';
/** Without who: "öppnat lådan", which as a question begins otherwise. */
const openedNow = new RegExp(
  `^${leads}(?:(?:har|have)(?: (?:nu|redan|precis|nyss|now|just|already))* )?(?:(?:oppnat|opened) ${boxes}|oppnade bade ${boxes}|(?:${several} (?:ar|have been|are|har blivit) (?:nu |now )?|(?:(?:bada|bagge|both) ${several}|ladorna|brevladorna) )(?:oppnade|opened))${when}$`,
);

const onlyOpened = new RegExp(
  `^${leads}(?:(?:jag|i) )?(?=(?:only |.* (?:bara|only) |.* (?:inte|inget|not|nothing) ))(?:only )?(?:hann|har hunnit|hunnit|fick|had time to|managed to)(?: (?:bara|precis|just|only|att|i alla fall))* (?:oppna|open)(?: ${boxes})?${when}(?:(?: (?:men|och|fast|but|and))?(?: (?:jag|i|hann|did|could|har))* (?:inte|inget|not|nothing)(?: \\S+){1,6})?$`,
);

/** "KS 2026/999". */
const caseNumber = '[\\p{L}§]{1,8} \\d{4} / \\d{1,6}';

/** What is said so, the first that fits. */
const plainForms: readonly PlainForm[] = [
  // "Nej jag är här!", "förresten, jag är på jobbet", "I'll be in".
  {
    act: 'present',
    isAsked: false,
    form: /^(?:(?:nej|na|nae|men|jo|forresten|hallå|halla|hej|alltsa|fast|no|but|hey) )*(?:jag|i) (?:ar|am|blir|will be) (?:(?:ju|faktiskt|visst|actually) )*(?:har|inne|pa plats|pa jobbet|here|in|at work)(?: (?:ju|anda|nu|now|idag|today))*$/,
  },
  // "Jag går redan kl 11 i stället", hours after it was said; whoever said nothing is away from then.
  {
    act: 'away.change',
    isAsked: false,
    form: /^(?:(?:nej|fast|men|forresten|hej|no|but) )*(?:jag|i) (?:gar|slutar|sticker|drar|leave|am leaving)(?: (?:redan|already|faktiskt|nog))* §time (?:i stallet|istallet|instead)(?: (?:for|of) (?:§time|\d+)| idag| today| §day)*$/,
  },
  // "Första dan för mig på två veckor": back, and no two weeks to come; "visa listan för första dagen" asks.
  {
    act: 'greeting',
    isAsked: false,
    form: /^(?:(?:hej|god morgon|morgon|jag|i|min|my|det|it|idag|i dag|today|§day|ar|har|is|have|alltsa) )*(?:forsta (?:dan|dagen|arbetsdagen)|first day)(?: (?:for mig|tillbaka|pa jobbet|har|back|igen|for me|at work|nu))*(?: (?:pa|efter|in|after) §day)?$/,
  },
  // "Nej, det var fel".
  {
    act: 'undo',
    form: /^(?:(?:nej|na|nae|oj|forlat|sorry|no|oops|ursakta|hoppsan) )+(?:det (?:var|blev|ar) (?:ju |helt )?(?:fel|inte meningen|ett misstag)|(?:that|it) was (?:wrong|a mistake))(?: av mig)?$/,
  },
  // "Vad har jag i lådan idag", "vad återstår": what lies there, and not who has it.
  {
    act: 'inbox',
    form: /^(?:(?:hej|morrn|morron|god morgon|och|sa|da|nu|ok) )*(?:vad|va) (?:(?:har (?:jag|vi)|ligger(?: det)?|finns(?: det)?|vantar) i (?:min |mina )?(?:ladan|lada|brevladan|brevlada|inkorgen|inkorg)|aterstar)(?: (?:att gora|nu|idag|kvar|§day))*$/,
  },
  // "Bullerplanken behöver jag till onsdag på mig".
  {
    act: 'answers.later',
    isAsked: false,
    form: /(?:^| )behover (?:(?:jag|ha|lite|mer|langre|till|tills|fram|en|ett|nagra|par|tid|§day|§time|dag|dagar|vecka|veckor|minst|nog|nasta) )+pa mig(?: |$)/,
  },
  // "Den här är konfidentiell", of the message that is shown.
  {
    act: 'order.secret',
    isAsked: false,
    form: /^(?:(?:den|det) (?:har|dar)|mejlet|meddelandet|this(?: (?:one|message|e ?mail|mail))?|the (?:e ?mail|message)) (?:ar|is) (?:(?:nog|ju|lite|probably) )?(?:hemlig[at]?|konfidentiell[at]?|sekretess(?:belag[dt]a?)?|confidential|secret|classified)$/,
  },
  // "Vilka dagar har ingen öppnat i november": how it went.
  {
    act: 'week',
    form: /^(?:vilka|vilken|hur manga|which|what|how many) (?:dagar|dag|ganger|days?|times)(?: (?:ar|har|som|det|var|blev|has|have|was|were))* (?:ingen|inte|aldrig|nobody|no one|not|never)(?: \S+){0,3} (?:oppnat|oppnats|oppnade|oppnades|oppnad|opened)(?: |$)/u,
  },
  // "Vem täcker för Anna i morgon?": of her mailboxes, and whether she is there.
  {
    act: 'away.is',
    form: /^(?:(?:hej|och|men|and) )*(?:vem|vilka|who)(?: (?:is|s|som))? (?:tacker|vikarierar|ersatter|covers?|covering|(?:hoppar|rycker|steps?|stepping|fill(?:s|ing)|stand(?:s|ing)?) in)(?: (?:in|upp|for|at))* §person(?: (?:pa|on|i|at|§mailbox|§day|nu|now|idag|today))*$/,
  },
  // "Har Bo ks på fredagar?"
  {
    act: 'duty.who',
    isAsked: true,
    form: /^(?:har|has) §person (?:§mailbox|ladan|brevladan|[a-z]{2,4})(?: (?:pa |on )?(?:§day|\p{L}+dag(?:ar|arna)?))+$/u,
  },
  // "Går Bo på lunch nu", "slutar Bo 15": asked of them, with or without its sign.
  {
    act: 'away.is',
    form: /^(?:(?:och|men|hej|du) )*(?:gar|slutar|sticker|drar|aker) §person(?: (?:pa|till|hem|nu|kl|vid|§time|§day|idag|lunch|rast|fika|mote|semester|tidigt|redan|snart))*$/,
  },
  {
    act: 'away.is',
    form: /^(?:(?:hej|och|men) )*(?:har|has) §person (?:ringt(?: in)? och )?sjuk(?:t|at|anmalt|skrivit) sig(?: (?:idag|nu|§day))*$/,
  },
  // "Ivar på IT har ringt och sjukat sig".
  {
    act: 'away.of',
    isAsked: false,
    form: /^(?:(?:hej|och|men|nu) )*§person(?: (?:pa|fran|i) \p{L}+)? (?:har )?(?:(?:ringt|ringde|mejlat|mejlade)(?: in)? (?:och )?(?:har )?)?sjuk(?:t|at|ade|anmalt|anmalde|skrivit|skrev) sig(?: (?:idag|nu|nyss|§day))*$/u,
  },
  // "Hur e läget med Lars idag, han skulle vara tillbaks".
  {
    act: 'away.is',
    form: /^(?:(?:och|men|hej|du) )*hur (?:ar|e) (?:laget|det) med §person(?: (?:§day|idag|nu|da))*(?:$| (?:han|hon|hen|ar|kommer|skulle) )/,
  },
  // "Stämmer det att Sara har torsdan?", "har Sara torsdag?"
  {
    act: 'duty.who',
    isNamed: true,
    form: /^(?:(?:och|hej|ok) )*(?:stammer det att §person (?:har|tar|ska ha|far)|har §person)(?: (?:§mailbox|ladan|brevladan))*(?: (?:pa |on )?§day)+$/,
  },
  // "Tar du ks hela veckan, Anna, eller ska jag?": who has it is shown.
  {
    act: 'duty.who',
    isNamed: true,
    form: /^(?:(?:hej|och|men) )*(?:§person )?(?:tar|har|skoter) (?:du|§person) (?:(?:§mailbox|§day|§person|ladan|brevladan|den|hela|veckan|pa|nu|idag) )*eller (?:ska|tar|har|blir det|ar det) (?:jag|vi)(?: (?:ta|ha|gora|skota|den|det|§day|ladan|brevladan|§mailbox))*$/,
  },
  { act: 'away.mine', form: heard },
  // "Är jag borta nåt mer?"
  {
    act: 'away.mine',
    form: /^(?:(?:hej|och|men) )*(?:ar|am) (?:jag|i) (?:borta|ledig|franvarande|away|off)(?: (?:nagot|nat|nagon|nan|gang|nagra|dagar|mer|mera|fler|flera|ganger|any|more|again|i|ar|framover|da))* (?:mer|mera|fler|flera|more)(?: (?:ganger|dagar|days|da|i ar|framover))*$/,
  },
  // "I did open the mailbox already", "öppnat båda lådorna", "ks öppnad".
  { act: 'duty.opened', isAsked: false, form: openedBy },
  { act: 'duty.opened', isAsked: false, isNamed: true, form: openedNow },
  // "Hann bara öppna men inte läsa nåt".
  { act: 'duty.opened', isAsked: false, isNamed: true, form: onlyOpened },
  // "Sen har Hasse lådan", "… så Bo får ta resten".
  {
    act: 'duty.give',
    isAsked: false,
    form: /^(?:(?:och|men|sa|and|so) )*(?:(?:sen|sedan|darefter|efter det|then) (?:har|tar|skoter|vaktar|bevakar) §person (?:den|ladan|brevladan|posten|over|hand om (?:den|ladan|brevladan|§mailbox)|§mailbox)|§person (?:(?:far|kan|ska|can|will) )?(?:ta|tar|skoter|skota|take|takes) (?:(?:hand om )?(?:resten|det som (?:ar|blir) kvar|ovrigt)|the rest)(?: (?:av dagen|of the day|idag|sen|sedan|da|then))*)$/,
  },
  // "Ines övertar bevakningen av sbf måndag–tisdag": told of whom, what and when.
  {
    act: 'duty.give',
    isAsked: false,
    form: /^(?:(?:hej|och|men|and|but) )*§person (?:overtar|tar over|ska ta over|far ta over|ansvarar for|skoter|bevakar|vaktar|takes over|is taking over|covers|will cover)(?: (?:bevakningen|vakten|jouren|skotseln|ansvaret|posten|den|the|duty|watch|cover))*(?: (?:av|for|over|pa|of))? §mailbox (?:pa |on |fran |from )?§day(?: (?:och|and|till|to|§day))*$/,
  },
  // "… can Kim take over from then": that is wished for, and nobody asks whether Kim is there.
  {
    act: 'duty.give',
    form: /^(?:(?:och|o|men|sa|and|but|so) )*(?:kan|kunde|skulle|can|could|would) §person (?:kunna )?(?:ta over|hoppa in|rycka in|take over|step in|fill in)(?: (?:at mig|for mig|for me|sen|sedan|da|then|efter det|efterat|efter|darifran|from then|from there|on|after that|afterwards|after|(?:fran |from |at |kl |vid )?§time|i stallet|istallet|instead|please|tack))*$/,
  },
  // "Kan du inte ge Bo KS 2026/999", "jag tar KS 2026/999": a message by its number, and no mailbox.
  {
    act: 'order.propose',
    isNumbered: true,
    form: new RegExp(
      `^(?:(?:hej|och|men|snalla|please) )*(?:(?:kan|kunde|skulle|can|could) (?:du|ni|you)(?: (?:inte|not|kunna|please))* )?(?:(?:foresla|foreslar|propose) §person (?:pa|till|for) ${caseNumber}|(?:ge|ger|give) (?:§person ${caseNumber}|${caseNumber} (?:till|at|to) §person))(?: (?:tack|please|i stallet|istallet|instead|[?.!]))*$`,
      'u',
    ),
  },
  {
    act: 'order.claim',
    isAsked: false,
    isNumbered: true,
    form: new RegExp(
      `^(?:(?:hej|och|men|ok) )*(?:(?:jag|i) )?(?:(?:kan|ska|will|can) )?(?:tar?|take)(?: hand om| care of)? ${caseNumber}(?: (?:sjalv|myself|i stallet|istallet|instead|[?.!]))*$`,
      'u',
    ),
  },
  // "Den är en begäran, Cecilia har dokumenten": it is to be hers.
  {
    act: 'order.propose',
    isAsked: false,
    form: /^(?:.*(?:begar\p{L}*|utlamn\p{L}*|request)\b.* |(?:(?:och|men|dar|and) )*)(?:(?:det ar|it is) )?§person (?:som |who )?(?:har|sitter pa|has) (?:(?:alla|de|den|det|the|all|sjalva) )*(?:dokument\p{L}*|handling\p{L}*|underlag\p{L}*|akten|papper\p{L}*|documents?|records?|files?)(?: (?:till (?:den|det)|for (?:it|that)|redan|already|dar|hos sig))*$/u,
  },
  // "Kan jag bestämma att Maja alltid svarar på skolskjuts?": how that is agreed.
  {
    act: 'agreements',
    form: /^(?!.*(?:§mailbox|lada|brevlad|mailbox))(?=.* (?:alltid|jamt|always)(?: |$))(?=.* (?:be)?(?:svara|svarar|answers?)(?: |$))(?:(?:hej|och|men|hi|and) )*(?:(?:kan|far|hur|how|can|may) (?:.* )?(?:jag|vi|man|i|we) (?:.* )?§person|(?:far|kan|ska|can|may|could) §person) .*$/u,
  },
  // "Nej, låt Bo behålla den", "Bo får ha kvar ks": it is to be theirs, whoever has got it.
  {
    act: 'duty.give',
    isAsked: false,
    form: /^(?:(?:nej|na|nae|no|men|och|but|and|ok|hej|forlat|sorry|snalla|please|da|alltsa) )*(?:(?:lat|later|let)(?: vi)? §person (?:behalla|ha kvar|fa behalla|fortsatta (?:ha|med)|keep)|§person (?:behaller|har kvar|(?:far|kan|ska) (?:behalla|ha kvar|fortsatta (?:ha|med))|keeps|(?:can|should|will) keep))(?: (?:den|det|it|that|ladan|lada|brevladan|the mailbox|§mailbox|§day|da|then|i stallet|istallet|instead|tack|please))*$/,
  },
];

/** Of these forms, and those of others that leave no doubt; `named`: with mailboxes that are called by a common word. */
export function saidPlainly(words: readonly string[], named: readonly string[]): Act | undefined {
  const [text, ofNamed] = [words, named].map(saidText);
  const isAsked = words.includes('?');
  const plain = plainForms.find(
    (one) =>
      isAsked === (one.isAsked ?? isAsked) &&
      one.form.test((one.isNumbered ? words.join(' ') : one.isNamed ? ofNamed : text) ?? ''),
  );
  const felt = !isAsked && feelsButHere(text ?? '') ? 'present' : undefined;
  const opened = (saidOtherwise(named) ?? isOpening(named)) ? 'duty.opened' : undefined;
  return felt ?? opened ?? saidOfOwnMail(words) ?? plain?.act ?? toldToTake(words) ?? ofCards(words);
}

/** A question behind it says nothing of it: "öppnat lådan. gp har inte hört av sig va?" */
export const saysNotOpened = (
  sentences: readonly { readonly reading: Pick<Reading, 'words'>; readonly asked: boolean }[],
): boolean =>
  sentences.some(
    ({ reading, asked }) => !asked && reading.words.some((word) => /^(?:inte|not|aldrig|never)$/.test(word)),
  );

/** "Om jag är borta tre dagar, gäller P7 då?": what is asked of is the rule that is named, and nothing is said of oneself. */
export const asksOfRule = ({ words, rule }: Pick<Reading, 'words' | 'rule'>): boolean =>
  rule !== undefined &&
  words.includes('?') &&
  /(?:^|\s)(?:om|ifall|if|sag att|say|suppose|anta att|antag att|hypotetiskt|hypothetically)(?:\s|$)/.test(
    saidText(words),
  );

/** "Tage o Ulla är ok", "alla utom Karin", of whoever is proposed: nothing but names and what is thought of them. */
export const judged = (words: readonly string[]): Act | undefined => {
  const others = words.filter((word) => word !== '§person' && /\p{L}/u.test(word));
  return !words.includes('?') &&
    others.some((word) => judgement.test(word)) &&
    others.every((word) => judgement.test(word) || beside.test(word))
    ? 'order.approve'
    : undefined;
};
const judgement =
  /^(?:ok|okej|okey|okay|bra|fint|toppen|perfekt|kor|duger|funkar|passar|godkand|godkanns|godkant|utom|forutom|good|fine|great|approved|except)$/;
const beside =
  /^(?:ja|jo|yes|visst|absolut|da|och|o|and|or|eller|men|but|inte|ej|not|ar|e|blir|gar|kan|far|is|are|sounds|works|looks|det|den|de|dem|that|it|bada|bagge|alla|allihop|both|all|resten|for|pa|med|till|to|with|mig|me|jag|tycker|att|nog|alldeles|jatte\p{L}*|har|sa|tack|thanks)$/u;
