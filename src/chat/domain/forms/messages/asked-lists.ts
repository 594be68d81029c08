// "Meddelanden", "vad är försenat?" and "vilka meddelanden har Erik?": lists that are asked for in a form of their own, told by masked words.

import { saidText } from '../../reading/said-words';
import type { Act } from '../../acts';
import type { Reading } from '../../reading/reading';

const open = '^(?:(?:hej|och|men|ok|okej|sa|o|and|hi|kan du|can you|jag vill|i want to|please) )*';
const now =
  '(?: (?:da|nu|just nu|§day|kvar|annu|an|then|now|left|still|for mig|hos mig|for oss|hos oss|me|us))*$';

const one =
  '(?:meddelanden(?:a)?|mejl(?:en)?|mail(?:en)?|arenden(?:a)?|svar(?:en)?|svarsuppdrag(?:en)?|fragor)';
const late = '(?:forsenat|forsenade|forsenad|sent|sena|for sent|forsent|over tiden|overtid|efter)';
const lateEn = '(?:late|overdue|delayed|behind|past due)';
const oneEn = '(?:messages|answers|mails?|emails?|assignments?|replies|requests|proposals|items)';

const asksLate = [
  `(?:vad|nat|nagot|vilket|visa|visa det|visa allt|lista|lista det|finns det nat|finns det nagot|har vi nat|har vi nagot)(?: (?:som|det|allt|har|i))* (?:ar |e |har blivit |blivit |ligger )?${late}`,
  `(?:ar|e) (?:det )?(?:nat|nagot|nagra ${one}|nagra|vi) ${late}`,
  `(?:vilka|visa|lista|nagra|visa alla|finns det) ${one} (?:som )?(?:ar |e |har blivit |ligger )?${late}`,
  `(?:visa |lista |vilka ar (?:de |vara |mina )?)?(?:alla |de |vara |mina )?${late} ${one}`,
  `(?:hur manga|how many)(?: (?:${one}|${oneEn}))?(?: (?:ar|e|har blivit|ligger|are|have become))+ (?:${late}|${lateEn})`,
  '(?:vem|vilka)(?: (?:har|som|ar det som))* (?:glomt(?: bort)?|missat|inte hunnit|inte hann) (?:att )?svara(?: i tid)?',
  '(?:vem|vilka)(?: (?:har|som))* inte (?:har )?svarat(?: i tid)?',
  '(?:vilka|vem) (?:ar|e) (?:sena|sen) (?:med|pa|att) (?:sina |sitt )?(?:svar|svaren|svaret|svara)',
  'who (?:has |have )?(?:forgotten to (?:answer|reply)|not (?:answered|replied)|is late (?:with|in) (?:their )?(?:answers?|answering|repl(?:y|ies|ying)))(?: (?:in|on) time)?',
  '(?:vilka svarsdagar|vilken svarsdag|vad) har passerat(?: svarsdagen| sin dag)?',
  `(?:har|vilka) (?:${one} )?(?:har )?(?:svarsdagen )?passerat (?:svarsdagen|for ${one})`,
  `(?:what|anything|show|show me|list|whats|what s)(?: (?:is|that|thats|that s|everything|what|has become|there))* ${lateEn}`,
  `(?:is|are) (?:anything|something|there anything|any ${oneEn}|we|there any ${oneEn}) ${lateEn}`,
  `(?:which|what|any|show|show me|list)(?: (?:the|all|our|my))* ${oneEn} (?:that )?(?:are |is )?${lateEn}`,
  `(?:show |show me |list |any |which are )?(?:the |all |our |my )*${lateEn} ${oneEn}`,
];

const wishing =
  '(?:(?:kan|far|kunde|skulle|gar det|jag|man|vi|vill|behover|maste|ska|kunna|vilja|garna|onskar|att|fa) )*';
const answerDay =
  '(?:svarsdag(?:en)?|svarsdagar(?:na)?|svarsdatum(?:et)?|svarstid(?:en)?|svaret|dagen for svaret|datumet for svaret)';

/** Of whoever has something to answer: more time for it is on their card. */
const asksMoreTime = [
  '(?:jag )?hinner (?:inte|ej|aldrig)(?: [^ ]+){0,5} (?:kan|far|kunde) (?:jag|man|vi) (?:fa|svara|gora det|ta det)(?: [^ ]+)*',
  '(?:kan|far|kunde) (?:jag|man|vi) fa (?:lite |nagra dagars? |nagon dags? )?(?:mer|langre|extra) tid(?: [^ ]+)*',
  '(?:jag )?(?:behover|vill ha) (?:lite )?(?:mer|langre) tid (?:pa mig )?(?:for|pa|till|att|med) (?:svaret|svar|att svara|svara|besvara|att besvara)(?: [^ ]+)*',
  `${wishing}(?:flytta|skjuta|skjut|andra|byta|byt|forlanga|forlang)(?: (?:pa|upp|fram|min|mina))* ${answerDay}(?: [^ ]+)*`,
  `${wishing}(?:en )?(?:ny|annan|senare) (?:svarsdag|dag for svaret|dag att svara)(?: [^ ]+)*`,
  '(?:kan|far|kunde|skulle) (?:jag|man|vi) (?:kunna )?(?:fa|ha) (?:pa mig )?(?:till|tills) (?:[^ ]+ ){0,3}(?:pa mig|(?:med|for) (?:svaret|att svara)|att (?:svara|besvara))(?: [^ ]+)*',
  '(?:jag )?(?:behover|vill ha|skulle behova)(?: (?:nagra|nagon|en|ett par|fler|till|dag|dagar|pa mig|§day))+ (?:for|med|till|att) (?:svaret|svara|besvara|att svara|att besvara)(?: [^ ]+)*',
  '(?:(?:nar|vad|vilken) ar )?(?:min |mina )?svarsdag(?:en|ar|arna)?',
  '(?:i )?(?:wont|won t|cant|can t|cannot|do not|dont) (?:make it|have time|manage)(?: [^ ]+){0,5} can i (?:have|get|answer|do it)(?: [^ ]+)*',
  '(?:can|may) i (?:have|get) (?:a little |a bit )?(?:more|longer|extra) time(?: [^ ]+)*',
  '(?:(?:can|may) i |i (?:want|need|would like) to )?(?:move|postpone|push back|extend) (?:the |my )?(?:due (?:date|day)|answer(?: (?:day|date))?|deadline|(?:day|date) for (?:the |my )?answer)(?: [^ ]+)*',
  '(?:can|may) i (?:have|get|take) (?:until|till|to) (?:[^ ]+ ){0,3}to (?:answer|reply|respond)(?: [^ ]+)*',
];

/** What the writer is to answer, whoever that is; who has nothing to answer is told so. */
const asksOwn = [
  `(?:vilka|vad for|visa|nagra|finns det|ligger det)(?: (?:som|nagra|har|ar))* (?:${one}|saker|uppgifter)(?: (?:som|har|ar))* (?:ligger|vantar|finns|star|kvar)?(?: ?(?:kvar|och vantar))? ?(?:pa|hos|at) (?:mig|mitt bord|mitt namn)(?: (?:att svara pa|att gora|just nu|nu|idag|§day))*`,
  '(?:vilka|vad|har jag nagra|har jag nagot|har jag nat)(?: (?:arenden|mejl|meddelanden|svar|uppgifter|har jag|jag|ska|maste|som))* (?:att svara pa|att besvara|jag (?:ska|maste) svara pa|ansvar for)',
  '(?:.{0,120} )?(?:ar|e|blir) (?:det )?(?:jag|min uppgift|mitt ansvar|mig det ar)(?: (?:som|att|ska|maste|far|det))* (?:svarar(?: pa)?|svara(?: pa)?|besvara|besvarar|tar hand om|ta hand om)(?: (?:det|den|pa det|pa den|da))*',
  '(?:.{0,120} )?(?:am i|is it me|is it up to me|do i have)(?: (?:who|that|the one|to|should|supposed|has|must|is))* (?:answer|answers|answering|reply|replies|respond)(?: (?:it|that|to it|to that))*',
  `(?:which|what|any|are there any)(?: (?:of the|${oneEn}|cases|things|work|is|are|lie|have i got|do i have))* (?:waiting )?(?:for|with|on|assigned to) (?:me|my desk|my name)(?: (?:to answer|now))*`,
];

const asksOf = [
  `(?:vilka|vad for|visa) ${one} (?:som )?(?:har|ligger hos|vantar hos|vantar pa|finns hos|ska|maste) §person(?: (?:har|ska|att|svara pa|besvara|ta hand om|hand om))*`,
  '(?:vad|vilka) (?:ska|maste|behover) §person (?:svara pa|besvara|svara)',
  '(?:vad|vilka) har §person (?:att|kvar att|kvar|ansvar for)(?: (?:svara pa|besvara|gora|svara))?',
  '(?:vad|vilka) (?:ligger|vantar|finns) (?:hos|pa) §person',
  '(?:visa )?§person(?:s)? (?:oppna )?(?:meddelanden|svar|svarsuppdrag)',
  `har §person (?:nagra |nagot |nat )?(?:${one} )?(?:att svara pa|kvar att svara pa|att besvara|kvar)`,
  `(?:which|what) ${oneEn} (?:does|has|is|are) §person(?: (?:have|has|got|to answer|answering|with))*`,
  `(?:which|what) ${oneEn} (?:are |lie |wait )?(?:with|for|on) §person`,
  '(?:what|which)(?: (?:does|is|has|must|should))+ §person(?: (?:have|got|has))*(?: to)? (?:answer|reply to|respond to)',
  `does §person have (?:any )?(?:${oneEn} )?(?:to answer|left)`,
];

const mail =
  '(?:mejl(?:en)?|mails?|meddelanden(?:a)?|e post|epost|post(?:en)?|brev|handlingar|arenden|messages?|emails?)';
const all = '(?:allt|alla|allting|allihop|det|de|dem|everything|all|the)';

/** "Har Karin svarat?": what they are still to answer; with to whom or about what, that message, which says how it stands. */
const hasAnswered =
  '(?:har|hann|did|has) §person (?:nu |redan |annu |hunnit |already |yet )*(?:svarat|besvarat|svara|replied|answered|reply|answer)';

/** Before what is nobody's in particular, or the writer's own. */
const noName =
  '(?:min|mina|mitt|my|our|var|vart|vara|din|ditt|dina|your|alla|allt|all|allas|dagens|gardagens|veckans|todays|nagot|nat|nagon|nagra|any|some|inget|ingen|inga|no|varje|every|each|vilket|vilka|which|what|det|den|de|detta|denna|dessa|the|this|that|these|nytt|nya|new|olasta|forsta|sista|senaste|first|last|latest|§day|§mailbox)';

/** "Har Tage svarat?", of somebody whom the bot has not met: of nobody's own answers. */
const strangerAnswered = `(?:har|hann|did|has) (?!${noName} |(?:jag|vi|ni|du|hon|han|hen|de|dom|man|i|we|you|she|he|they|anybody|anyone|somebody|someone|nobody) )[^ ]{2,} (?:nu |redan |annu |hunnit |already |yet )*(?:svarat|besvarat|svara|replied|answered|reply|answer)`;

/** "Har någon svarat Lisa Larsson?", "är Lisa Larssons mejl besvarat?". */
const isAnswered = [
  '(?:vem|vilka|who)(?: (?:har|ska|som|skulle|has|is))* (?:svarat|besvarat|answered|replied to) (?:pa |to )?(?!(?:i|in|on|at|by|med|telefonen|vaxeln|det|den|de|dem|allt|alla|mig|oss|it|that|them|me|us|§day|§mailbox)(?: |$))[^ ]+(?: [^ ]+){0,6}',
  '(?:har|hann|did|has|have) (?:nagon|nan|vi|ni|anybody|anyone|somebody|someone|we) (?:nu |redan |annu |already |yet )?(?:svarat|besvarat|svara|replied to|answered|reply to|answer) (?:pa |to )?(?!(?:i|in|on|at|by|med|with|vid|om|ja|nej|yes|no|nar|telefonen|vaxeln|min|mina|mitt|my|our|var|vara|vart|pa|to|det|den|de|dem|allt|alla|allting|nagot|nat|mejlen?|mailen?|fragan|fragor|mig|oss|it|that|them|everything|all|the|me|us|any|anything|§day|§mailbox)(?: |$))[^ ]+(?: [^ ]+){0,6}',
  `(?:ar|e|blev|is|was) (?!${noName}(?: |$)|§person (?:fraga|question)(?: |$))[^ ]{2,} (?:[^ ]{2,} )?(?:mejl|mail|meddelande|brev|fraga|arende|email|message|letter|question) (?:nu |redan |already )?(?:besvarat|besvarad|besvarade|answered)`,
];

/** "Visa allt från Lisa Larsson". */
const asksFrom = `(?:(?:kan|far) (?:jag|du|man) (?:fa )?)?(?:visa|se|lista|ta fram|hamta|show|list|get|see)(?: (?:mig|oss|me|us))?(?: (?:${all}|${mail}|som|that|har|has|have|kommit|kom|come|came|skickats?|sent))+ (?:fran|av|from|by) (?!(?:§day|§time|§mailbox|forra|denna|den har|last|this)(?: |$))[^ ]+(?: [^ ]+){0,4}`;

/** "Jag har missat att registrera mejlet från bygdegårdsföreningen, vad gör jag nu?": that one, where it is done. */
const asksForgotten =
  '(?:jag|vi|i|we)(?: (?:har|have|hade|had|visst|nog|ju|tydligen|helt))* (?:missat|missade|glomt|glomde|inte hunnit|hann inte|forgot|forgotten|missed)(?: (?:bort|att|to))* (?:registrera|diariefora|svara pa|svara|besvara|register|answer|reply to)(?: (?:ett|en|det|den|the|a))* (?:mejl(?:et)?|mail(?:et)?|brev(?:et)?|skrivelsen?|handlingen?|meddelandet?|begaran|letter|message|email) (?:fran|av|om|from|about|by) (?!§day)[^ ]+';
/** No other clause: who has forgotten a message may be ill too. */
const otherClause =
  '(?:jag|vi|i|we|och|and|men|but|sa|so|ar|am|is|ge|lamna|kan|can|give|please|ska|skulle|sjuk|sick|vab|vabbar|ledig|off|borta|away|semester|hemma|home|vad|hur|var|what|how|where|§person|§mailbox|§day|§time)';
const afterForgotten = `(?: (?:som |that )?(?:kom |came )?(?:§day|§time))?(?: (?:vad|hur|var|what|how|where) (?:gor|ska|skall|kan|hittar|do|should|can)(?: (?!(?:ar|am|sjuk|sick|ledig|off|borta|away|semester)(?: |$))[^ ]+){0,6})?`;

/** "Hur många mejl har kommit i dag": how many came, of which the list of those days says the number. */
const asksCame = [
  `(?:hur manga|hur mycket|how many|how much)(?: (?:nya|new|av|of))*(?: ${mail})?(?: (?:det|vi|jag|har|i|we|have|has|did))* (?:kommit|kom|kommer|fatt|fick|inkommit|inkom|trillat|ramlat|come|came|got|get|received|arrived)(?: (?:in|det|vi|till oss|hit|to us|ks|§mailbox|i|pa|on))*`,
  `(?:hur manga|how many) ${mail} (?:fick|har|did|have) (?:vi|jag|we|i) (?:fatt|get|got|received)?`,
];

const request =
  '(?:begaran|begarandena?|utlamnandebegaran|handlingsbegaran|overklagan|overklaganden?(?:a)?|requests?|appeals?)';
const ofRequest = '(?:om|for|att|fa|ut|lamna|allman|allmanna|handling|handlingar|public|records?|documents?)';
const openNow =
  '(?:ar|e|som|finns|ligger|vantar|star|kvar|oppna|oppet|obesvarade|obesvarat|ohanterade|oavslutade|(?:inte|ej|not) (?:klara|besvarade|avslutade|answered|done|closed)|inte|ej|det|vi|jag|har|pa|svar|att|svara|besvara|hantera|ta hand om|fatt|kommit|in|§day|are|is|that|open|waiting|unanswered|not|left|there|we|do|have|i)';
/** "Vilka begäranden är besvarade?": those that are closed. */
const done =
  '(?: (?:som|vi|har|that|we|have|been))*(?: (?:ar|e|blev|blivit|are|were))? (?:(?:redan|already) )?(?:klara|besvarade|besvarat|avslutade|answered|done|closed)';
/** "Vilka begäranden om allmän handling är öppna?": of one kind, what is not closed. */
const asksKind = [
  `(?:vilka|vad for|visa|lista|hur manga|finns det|har vi|har jag|har det kommit|ligger det|vantar|which|what|show|list|how many|are there|do we have|any)(?: (?:mig|alla|all|de|nagra|nagon|any|the|our|vara|mina|oppna|open|nya|new|obesvarade|unanswered|vantande|waiting|pagaende))* ${request}(?: ${ofRequest})*(?:(?: ${openNow})*|${done})`,
  `(?:alla |all )?(?:oppna|open|obesvarade|unanswered|vantande|waiting|pagaende) ${request}(?: ${ofRequest})*`,
];

/** "Vad har inte skötts i dag": of the mailboxes. */
const asksNeglected =
  '(?:vad|vilka|vilken|nagot|what|which)(?: (?:brevlador|brevlada|ladan|lador|mailboxes|mailbox))?(?: (?:har|ar|blev|som|det|has|have|is|was|were))* (?:inte|ej|not)(?: (?:been|blivit))? (?:skott\\p{L}*|oppnats|oppna[dt]\\p{L}*|gjorts|hanterats|tagits om hand|opened|done|handled|looked after|taken care of)';

/** "Vilka mejl är bråttom och vem ska svara": those that wait for no other day, each with who has it. */
const pressing =
  '(?:brattom|bradskande|bradskar|akuta?|mest brattom|brattomast|viktigast|urgent|most urgent|pressing)';
const asksUrgent = [
  `(?:vad|vilka|vilket|visa|lista|finns det|har vi|har jag|ligger det|which|what|show|list|are there|any|do we have)(?: (?:nagra|nagot|nat|de|det|alla|av|dem|som|har|i|ladan|brevladan|mejlen|the|of|any|me))*(?: ${mail})?(?: (?:som|that|which))? (?:ar|e|is|are) (?:det )?${pressing}(?: (?:for oss|nu|idag|just nu|now|today|i ladan|i brevladan))*(?: (?:och|and) (?:vem|vilka|who) (?:[^ ]+ ?){1,5})?`,
  `(?:visa|lista|vilka|finns det|har vi|show|list|which|any)(?: (?:de|alla|nagra|the|all|any))* ${pressing} ${mail}(?: (?:har vi|finns det|finns|do we have|are there))?`,
];

const undone =
  '(?:obesvarade|obesvarat|oregistrerade|oregistrerat|ohanterade|ohanterat|odiarieforda|unanswered|unregistered|unhandled)';
/** "Hur många obesvarade är det": of messages, where no questions are named. */
const asksUndone = [
  `(?:hur manga|hur mycket|vad|how many|how much)(?: (?:av|ar|har|det|mejlen|som|of|are|is))* ${undone}(?: ${mail})?(?: (?:ar|e|det|finns|har|vi|jag|ligger|kvar|i|pa|§mailbox|ladan|brevladan|inkorgen|are|is|there|do|we|have|in|the mailbox|left))*`,
  `(?:hur manga|how many) ${mail}? ?(?:ar|are) ${undone}(?: (?:i|in|pa|§mailbox|ladan|brevladan))*`,
];

/** "Vad hände igår?", "hur gick det i går": of the mailboxes that day. */
const asksHowItWent = [
  '(?:vad|what)(?: (?:var det som|har))? (?:hande|hant|skedde|happened)(?: (?:i|med|pa|in|with) (?:§mailbox|ladan|brevladan|brevladorna|the mailbox(?:es)?))? §day(?: (?:i|med|in|with) (?:§mailbox|ladan|brevladan|brevladorna|the mailbox(?:es)?))?',
  '(?:hur|how) (?:gick|var|har det gatt|did|was)(?: (?:det|it|go|things))*(?: (?:i|med|for|with) (?:§mailbox|ladan|brevladan|brevladorna|oss|the mailbox(?:es)?))? §day(?: (?:i|med|for|with) (?:§mailbox|ladan|brevladan|brevladorna|the mailbox(?:es)?))?',
];

/** One word alone. */
const asksInbox =
  '(?:alla |nya |olasta |dagens |all |new |unread )?(?:meddelanden(?:a)?|mejl(?:en)?|mail(?:en)?|post(?:en)?|inkommet|messages|mails|emails)';

/** "Byt": with whom and which days is asked. */
const asksSwap =
  '(?:vill |jag vill |kan man |gar det att )?(?:byt|byta|byte|byter|swap|swapping|switch|trade)(?: (?:dag|dagar|pass|vecka|tur|days?|shifts?|weeks?))?';

const forms: readonly (readonly [Act, RegExp])[] = [
  ['unclear', new RegExp(`${open}${asksSwap}(?: \\?)?$`, 'u')],
  ['inbox', new RegExp(`^${asksInbox}$`, 'u')],
  ...asksLate.map((form) => ['messages.late', new RegExp(`${open}${form}${now}`, 'u')] as const),
  ...asksMoreTime.map((form) => ['answers.mine', new RegExp(`${open}${form}$`, 'u')] as const),
  ...asksOwn.map((form) => ['answers.mine', new RegExp(`${open}${form}(?: \\?)?$`, 'u')] as const),
  [
    'answers.of',
    new RegExp(
      `${open}${hasAnswered}(?: (?:(?:pa|to) )?(?:nat|nagot|nagra|nanting|anything|something|allt|det|allting|everything|it|sina (?:mejl|meddelanden)))?${now}`,
      'u',
    ),
  ],
  ['answers.of', new RegExp(`${open}${strangerAnswered}${now}`, 'u')],
  ['message.find', new RegExp(`${open}${hasAnswered} (?!§day)[^ ]+(?: [^ ]+){0,6}$`, 'u')],
  ...isAnswered.map((form) => ['message.find', new RegExp(`${open}${form}${now}`, 'u')] as const),
  ['message.find', new RegExp(`${open}${asksFrom}$`, 'u')],
  [
    'message.find',
    new RegExp(`${open}${asksForgotten}(?: (?!${otherClause}(?: |$))[^ ]+){0,3}${afterForgotten}$`, 'u'),
  ],
  ...asksCame.map((form) => ['list', new RegExp(`${open}${form}${now}`, 'u')] as const),
  ...asksKind.map((form) => ['message.find', new RegExp(`${open}${form}${now}`, 'u')] as const),
  ['mailbox.status', new RegExp(`${open}${asksNeglected}${now}`, 'u')],
  ...asksUrgent.map((form) => ['message.find', new RegExp(`${open}${form}${now}`, 'u')] as const),
  ...asksUndone.map((form) => ['inbox', new RegExp(`${open}${form}${now}`, 'u')] as const),
  ...asksHowItWent.map((form) => ['mailbox.status', new RegExp(`${open}${form}$`, 'u')] as const),
  ...asksOf.map((form) => ['answers.of', new RegExp(`${open}${form}${now}`, 'u')] as const),
];

const oneDay = /^(?:offset|date|weekday|weekdayIn|dayBeside|dayMonth|dayOfMonth|restOfDay)$/;
/** How a mailbox is doing is told of one day; of a week or a month it is not. */
const isOneDay = ({ runs }: Said): boolean =>
  runs.every(({ pieces }) =>
    pieces.every(({ piece, link }) => oneDay.test(piece.kind) && link !== 'to' && link !== 'and'),
  );

type Said = Pick<Reading, 'words' | 'runs'>;

/** Of masked words. */
export function listAsked(said: Said): Act | undefined {
  const text = saidText(said.words);
  const act = forms.find(([, form]) => form.test(text))?.[0];
  return act === 'mailbox.status' && !isOneDay(said) ? undefined : act;
}
