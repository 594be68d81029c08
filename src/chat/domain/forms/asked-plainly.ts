// What is asked in so many words that it is nothing else: who said that one is away, where somebody is, whose turn it is, a number to call.

import { saidText } from '../reading/said-words';
import type { Act } from '../acts';

const open =
  '^(?:(?:hej|och|men|ok|okej|sa|o|du|and|hi|but|so|snalla|please|kan du saga|vet du|do you know) )*';
const end =
  '(?: (?:da|nu|just nu|egentligen|idag|i dag|ikvall|§day|then|now|right now|today|today s|tack|please|nagonstans|hus))*$';
const own = '(?:jag|i|mig|me)';
const being =
  '(?:borta|sjuk|ledig|franvarande|sjukskriven|hemma|away|sick|ill|off|out|absent|on leave|pa semester)';
const tool = '(?:kort|korten|kortet|notis|notiser|notiserna|notification|notifications|cards?)';

const asked: readonly (readonly [Act, string])[] = [
  // What can be written is what helps who is lost.
  [
    'help',
    '(?:jag |i )?(?:fattar|begriper|fattade|hajar|dont get|don t get|do not get) (?:inte|ej|ingenting|inget|noll|inte ett dugg|ingenting alls|it|this|any of this|anything)(?: (?:alls|har|av det har|av detta|hur det har funkar|at all|nu))*',
  ],
  // Who said it stands on the card of one's own absence.
  [
    'away.mine',
    `(?:vem|vilken|who) (?:sa|sade|har sagt|skrev|har skrivit|pastar|pastod|anmalde?|har anmalt|satte|rapporterade?|registrerade?|said|says|wrote|told you|marked|reported|put|set)(?: (?:till dig|to you|in))?(?: (?:att|that|in|upp))?(?: (?:jag|i|mig|me|mej))(?: (?:ar|var|blev|ska vara|skulle vara|am|was|is|were|som|as|har|in|being|down as))*(?: ${being})?(?: .*)?`,
  ],
  [
    'away.mine',
    `(?:varfor|why)(?: (?:star|raknas|is|am|are|does))*(?: (?:det|it say|it))?(?: (?:att|that))? ?${own} (?:ar |am |som |as |counted as |raknas som )*${being}`,
  ],
  // Where one is.
  [
    'away.is',
    '(?:var|vart|where) (?:ar|e|is|har|befinner|haller|has|did)(?: (?:tog))? §person(?: (?:sig|tagit vagen|vagen|hus|gone|go|at))?',
  ],
  ['away.is', '(?:vart|var) tog §person vagen'],
  // Whether somebody can come to the telephone, and who can in their place.
  [
    'away.is',
    '(?:kan|kunde|far|gar det att|can|could|is|ar)(?: (?:prata|tala|talk|speak)(?: (?:med|to|with))?)? §person (?:ta|svara|prata|svarar|take|answer|talk|speak|free|ledig|upptagen)(?: (?:emot|pa|i|for|ett|en|nagra|nat|a|an|the|to|snabbt|kort|quick))* ?(?:samtal\\p{L}*|telefon\\p{L}*|calls?|phone)(?: (?:fran|from|om|about) [^§]{2,40})?',
  ],
  [
    'away.is',
    '(?:vem|vilka|who)(?: (?:kan|ska|far|skulle kunna|can|should|could|will))? (?:ta|tar|svara|svarar|take|takes|answer|answers)(?: (?:emot|pa|i|ett|en|hand om|the|a))* ?(?:samtal\\p{L}*|telefon\\p{L}*|calls?|phone)?(?: (?:at|for|till|efter|i stallet for|istallet for|instead of)) §person(?: s)?',
  ],
  // Who is turned to in somebody's place.
  [
    'away.is',
    '(?:vem|vilka|who) (?:(?:ar det som|is it that) )?(?:svarar|svarar for|ersatter|vikarierar|hoppar in|gar in|tacker(?: upp)?|tar over|tar|answers|covers|stands in|takes over|steps in)(?: (?:i stallet|istallet|instead))?(?: (?:for|at|efter|of|from))? §person(?: (?:nu|i dag|idag|sa lange|medan .{2,40}|nar .{2,40}|now|today|while .{2,40}|meanwhile))?',
  ],
  // One's own turn.
  [
    'duty.mine',
    '(?:ar|e|is)(?: inte)? (?:det|it)(?: nu)? (?:min tur|jag|me|my turn)(?: som har (?:den|brevladan|ladan))?',
  ],
  ['duty.mine', '(?:har|do) (?:jag|i)(?: inte)?(?: have)? (?:den|it|ladan|lada|brevladan|the mailbox)'],
  // Who reads one's own mail meanwhile.
  [
    'delegation.mine',
    '(?:vem|vilka|who)(?: (?:ar|is|ska|kan|will))*(?: det)?(?: (?:som|that))? (?:tittar|titta|kollar|kolla|laser|lasa|ser|oppnar|bevakar|vaktar|skoter|har koll|look|looks|looking|check|checks|checking|read|reads|reading|watching|watches)(?: (?:i|igenom|in|at|through|pa|till|over|efter|after))* (?:min|mina|mitt|my)(?: egen| own)? (?:inkorg|inkorgen|mejl|mejlen|mejlkorg|mejlbox|post|inbox|mejlinkorg)(?: (?:under tiden|sa lange|nar jag ar borta|medan jag ar borta|meanwhile|in the meantime|while i am away|while i am off|when i am away))?',
  ],
  // What stands under one's mail.
  [
    'signature',
    '(?:(?:fixa|gor|skapa|ordna|visa|ta fram|hamta|ge|uppdatera|andra|byt|make|create|give|fix|set up|show|update|i need|jag behover|jag vill ha)(?: (?:mig|me|at mig|till mig))? )?(?:(?:en|min|ny|mitt|ett|nytt|a|an|my|the|new) )*(?:mejl |utskrifts )?(?:mejlfot|mejlfoten|mailfot|mailfoten|mejlsidfot|sidfot till mejlen|sidfot i mejlen|fot|foten|footer|mejlfooter)(?: (?:at mig|till mig|for me|till mejlen|i mejlen|i outlook|in outlook))?',
  ],
  // Whether anybody but somebody can: who stands for it is shown.
  [
    'duty.who',
    '(?:kan|kunde|skulle|far|can|could|may) (?:nagon|nan|anyone|anybody|someone|somebody) (?:annan|else|other) (?:an|than) [§\\p{L}]+(?: \\p{L}+)? (?:ta|tar|skota|oppna|take|have|open|look after)(?: (?:over|the|hand om))* (?:den|det|it|ladan|lada|brevladan|mailbox|inbox|§mailbox)',
  ],
  // Who looks after a mailbox.
  [
    'duty.who',
    '(?:vem|vilka|who)(?: som)? (?:har hand om|ansvarar for|svarar for|har ansvar for|ar ansvarig for|answers for|tar hand om|haller koll pa|has|looks after|takes care of|handles|is in charge of|is responsible for|is on)(?: the)? §mailbox(?: (?:mejl|mejlen|mail|e post|post|brevlada|brevladan|lada|ladan|mailbox|inbox))?',
  ],
  // Another is asked for.
  [
    'duty.give',
    '(?:kan|kunde|far|skulle|can|could)(?: (?:inte|not))? §person(?: (?:kunna|istallet|instead))* (?:ta|gora|fa|ha|take|do|have) (?:over )?(?:den|det|it|that|§day|§mailbox|ladan|brevladan|the mailbox)(?: (?:istallet|instead|at mig|for me|den|det|§day|it))*',
  ],
  [
    'duty.give',
    'gar det(?: (?:inte|inte an))? att §person (?:tar|gor|har|kan ta) (?:den|det|§day)(?: (?:istallet|at mig|§day))*',
  ],
  // A number of those whom the file names for danger and despair.
  [
    'urgent',
    '(?:.*\\b)?(?:\\p{L}*nummer|\\p{L}*numret|nar jag|nar man|far jag tag i|far man tag i|kontaktar jag|ringer jag|ring|ringa|number|phone number|reach|contact|call)\\b.*\\b(?:socialjour\\p{L}*|jourhavande\\p{L}*|kvinnojour\\p{L}*|tjejjour\\p{L}*|mansjour\\p{L}*|sjalvmordslinj\\p{L}*|krisstod\\p{L}*|kristelefon\\p{L}*|krislinj\\p{L}*|foretagshals\\p{L}*|stodlinj\\p{L}*|crisis (?:line|team|number)|helpline|occupational health|emergency social services)(?: .*)?',
  ],
  [
    'urgent',
    '(?:.*\\b)?(?:socialjour\\p{L}*|kvinnojour\\p{L}*|sjalvmordslinj\\p{L}*|krislinj\\p{L}*|kristelefon\\p{L}*|foretagshals\\p{L}*|crisis line|helpline|occupational health)\\b.*\\b(?:nummer|numret|telefonnummer|telefon|number|phone)(?: .*)?',
  ],
  // What others write to the bot or in their mail is theirs.
  [
    'other',
    '(?:har|had|did|has|have|do) §person (?:skrivit|sagt|berattat|skickat|fragat|written|said|told|tell|say|write|ask|asked|sent|send)(?: (?:nagot|nat|nan|anything|something|dig|you|till|to|om|about|mig|me|boten|hit|§day))*',
  ],
  [
    'other',
    '(?:vad|what)(?: (?:har|did|has|skrev|sa|sade|skriver|fragade|said|wrote))+ §person(?: (?:skrivit|sagt|fragat|skriver|skrev|written|said|write|say|ask|asked|till|to|dig|you|om|about|mig|me|§day))*',
  ],
  [
    'other',
    '(?:(?:kan du|far jag|can you|can i|jag vill) (?:visa|se|lasa|show|see|read) (?:mig |me )?)?(?:vad|what) §person (?:har )?(?:skrivit|skrev|sagt|sa|wrote|said)(?: .*)?',
  ],
  [
    'other',
    '(?:vad|what)(?: (?:star|handlar|skriver|innehaller|finns|ar|is|does|do|star det|ar det))+(?: (?:det|i|in|for|om))* §person(?: s)? (?:mejl|mejlen|mail|mails|e post|post|inkorg|inbox|brev|email|emails)(?: (?:om|about|say))?',
  ],
  // Of the bot, which is always there.
  [
    'bot.status',
    '(?:ar|e|jobbar|finns|kommer|are|do|will) (?:du|you)(?: (?:be|work|kvar|tillbaka))? ?(?:har|inne|pa plats|there|here|tillganglig|working|work|available)?(?: (?:pa|on|i))? §day',
  ],
  // A permission to be away, which the manager gives.
  [
    'away',
    '(?:kan|far|skulle|kunde|is it|ar det|can|may|could|would)(?: (?:jag|man|i|it|be|kunna|ok|okej|okay|fine|all right|possible|alright|om|if|that))* (?:fa |get |have |take |ta |vara |be |am |ar |tar )?§day (?:off|ledigt|ledig)',
  ],
  [
    'away',
    '(?:is it|would it be|ar det|gar det bra) (?:ok|okej|okay|fine|all right|alright|possible|bra)?(?: (?:om|if|att|that))* (?:jag|i) (?:ar|am|tar|take|be|was|were) (?:ledig|ledigt|off|away|borta)(?: §day)?',
  ],
  // Of people, and of no answers.
  [
    'away.who',
    '(?:vem|vilka|vilken|who)(?: (?:ar|e|kommer|is|are|comes))? (?:sen|sena|sent|forsenad|forsenade|late) (?:till|for|to) (?:jobbet|arbetet|kontoret|motet|work|the office|the meeting)(?: §day)?',
  ],
  // The mailboxes' other cards.
  [
    'messages.late',
    `(?:.* )?(?:vad|what)(?: (?:ar|is))?(?: (?:det|it))?(?: (?:som|that))? (?:ar|is) (?:forsenat|late|overdue)`,
  ],
  [
    'inbox',
    '(?:vad|vilken|what)(?: (?:ar det for|for))? (?:begaran|request|arende)(?: (?:ar det|it|som|that|is))* (?:ligger|vantar|finns|waiting|waits|open|kvar)',
  ],
  // A word that is explained by the rules, and how long one may wait.
  [
    'rule',
    '(?:vad|what)(?: (?:betyder|ar|innebar|menas|does|is|do you mean|menar du))+(?: (?:med|by))?(?: (?:en|ett|ordet|a|an|the))* (?:delegat|delegaten|ombud|ombudet|delegering|delegeringen|fullmakt|diarieforing|diariefora|forvaltningsbrevlada|allman handling|gallring|sekretess|a delegate|delegate|delegation|public record)(?: (?:for nagot|for nat|mean))?',
  ],
  [
    'rule',
    '(?:hur (?:lange|snabbt|fort|snart)|how (?:long|soon|quickly)) (?:far|maste|ska|kan|bor|may|must|can|should|do) (?:jag|man|vi|i|we|you|one)(?: (?:have to|behova))? (?:vanta|svara|drojja|lamna|besvara|diariefora|spara|registrera|wait|answer|reply|keep|register)\\b.*',
  ],
  // Of a kind of document; "är det här allmän handling" is of the one at hand.
  [
    'rule',
    '(?:ar|e|raknas|blir|kan|is|are|do|does)(?: (?:en|ett|mina|vara|my|our|a|an))? (?!(?:det|detta|den|denna|mejlet|mitt|min|this|it|that)(?: |$))[\\p{L}-]+(?: (?!(?:det|detta)(?: |$))[\\p{L}-]+){0,4}? (?:ocksa |verkligen |ens )?(?:vara |som |count as |be )?(?:en |a )?(?:allman handling|allmanna handlingar|offentlig handling|offentliga handlingar|public records?)',
  ],
  // How what is secret is sent.
  [
    'rule',
    '(?:hur|how) (?:skickar|mejlar|mailar|sander|faxar|lamnar|do|kan|far|ska) (?:jag|man|vi|i|we|you)(?: (?:skicka|mejla|maila|send|mail|email))? (?:sekretess\\p{L}*|kansliga?|hemliga?|personuppgift\\p{L}*|skyddade|confidential|sensitive|secret)(?: [\\p{L}-]+){0,7}',
  ],
  // What may be done with mail that nobody asked for.
  [
    'rule',
    '(?:far|kan|ska|bor|maste|may|can|should|must) (?:jag|man|vi|i|we|you|one) (?:ta bort|slanga|kasta|radera|rensa(?: bort| ut)?|gallra|delete|remove|throw away) (?:all |alla |any )?(?:skrappost\\p{L}*|skrapmejl\\p{L}*|spam\\p{L}*|reklam\\p{L}*|nyhetsbrev\\p{L}*|junk(?: mail)?|newsletters?)\\b.*',
  ],
  [
    'other',
    '(?:nar|hur lange|when)(?: (?:slutar|far|kan|ska|jobbar|do|may|can))+ (?:jag|i)(?: (?:sluta|ga|hem|jobba|jobbet|go|home|finish|for dagen|§day|till))*',
  ],
  // Who leads a unit.
  [
    'who.manager',
    '(?:vem|who)(?: (?:ar|is|e))+ (?:the )?(?:chef|chefen|boss|manager|bas|forvaltningschef|enhetschef|head)(?: (?:pa|for|over|of|at|in|there|dar))?(?: .{2,40})?',
  ],
  // Cards at some hours alone.
  [
    'stop',
    `(?:inga|inget|no|skicka inga|skicka inte|send no|do not send)(?: (?:mer|fler|more|any|me|mig))* (?:${tool}|meddelanden|paminnelser|messages|reminders)(?: (?:fore|innan|efter|till|from|after|before|fran|pa|under|in|on|at|over|i))* (?:§time|§day|helger|helgen|lunch|kvall\\p{L}*|evenings?|weekends?|arbetstid\\p{L}*)`,
  ],
];

const forms = asked.map(([act, form]) => [act, new RegExp(`${open}(?:${form})${end}`, 'u')] as const);

/** Of masked words. */
export function plainlyAsked(words: readonly string[]): Act | undefined {
  if (words.length > mostWords) return undefined;
  const text = saidText(words);
  return forms.find(([, form]) => form.test(text))?.[0];
}
const mostWords = 18;
