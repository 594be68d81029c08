// What is asked about the bot itself, or of it what it never does: told by its words, whatever the act, and answered plainly.

import { isOfAnswer, isOfOneMessage, type Act, grave } from '../../acts/acts';
import type { Understanding } from '../../acts/understanding';
import { aboutOthers, otherTopics } from './about-others';
import { aboutWays, wayTopics } from './about-ways';
import { remindsOthers } from './reminds-others';
import { bareWords } from '../../../../core/plain-words';
import { asksWaiting } from '../messages/asks-waiting';
import { asksWhatIf, whatIfTopics } from './what-if';

/** What is always answered in the same words. */
export const plainTopics = [
  'program',
  'log',
  'whereKept',
  'howLongKept',
  'erase',
  'toldSwitchboard',
  'noPeopleLists',
  'noAnswer',
  'remindsNobodyElse',
  'passesNothingOn',
  'subjects',
  'noOrders',
  'misunderstood',
  'rosterChange',
  'whyNoCard',
  'howToSwap',
  ...otherTopics,
  ...wayTopics,
] as const;

/** Answered with days, hours or names. */
const toldTopics = [
  'version',
  'yourName',
  'approveAll',
  'proposals',
  'emptyDays',
  'waits',
  'isHoliday',
  ...whatIfTopics,
] as const;
export const aboutTopics = [...plainTopics, ...toldTopics] as const;
export type AboutTopic = (typeof aboutTopics)[number];

/** "Varför är Anna borta": the reason, which nobody is told. */
export const askedWhy = (text: string): boolean =>
  /\b(?:varfor|why|anledning|anledningen|orsak|orsaken|reason)\b|\b(?:sjuk|sjukskriven|vab\p{L}*|sick|ill)\b.*\b(?:eller|or)\b|\b(?:han|hon|hen|he|she) (?:sjuk|sick|ill|vab\p{L}*)\b|\b(?:vad|what)\b.*\b(?:felar|sjukdom\p{L}*|wrong with)\b/u.test(
    bareWords(text),
  );

/** "Till och med när är Erik borta", "nr kommer Erik tebaka": of days to come as well. */
export const asksUntil = (text: string): boolean =>
  /\b(?:nar|nr|hur lange|tills|tillbaka|tebaka|tebax|ater|aterkommer|when|how long|until|back)\b/.test(
    bareWords(text),
  ) || askedWhy(text);

/** "Är Erik tillbaka", "har Erik kommit in än": whether they are there again, and not when. */
export const asksWhetherBack = (text: string): boolean => {
  const words = bareWords(text);
  return (
    returned.test(words) &&
    (!awayAgain.test(words) || backFrom.test(words)) &&
    !/\b(?:nar|nr|hur lange|tills|when|how long|until)\b/.test(words)
  );
};
const returned =
  /\b(?:till?ba(?:ka|ks|x)|teba(?:ka|ks|x)|aterkommit|ater|back|returned)\b|\bkommit(?: (?:in|hit|hem|till \p{L}+|an|annu|nu|i dag|idag|i morse))*$|\b(?:har|inne|pa plats|pa jobbet|i tjanst|jobbar|arbetar|here|in|at work|working) (?:igen|again)\b/u;
const awayWords = String.raw`(?:borta|ledig|franvarande|sjuk\p{L}*|vab\p{L}*|semester|away|off|absent|sick|ill|leave|vacation)`;
/** "Är Anna borta igen" asks for the contrary. */
const awayAgain = new RegExp(
  String.raw`\b${awayWords}(?: \p{L}+){0,2} (?:igen|again)\b|\b(?:ater|back) (?:pa |on )?${awayWords}\b|\bkommit ivag\b`,
  'u',
);
/** "Tillbaka från semester igen" does not. */
const backFrom =
  /\b(?:till?ba(?:ka|ks|x)|teba(?:ka|ks|x)|aterkommit|ater|back|returned)(?: \p{L}+){0,2} (?:fran|efter|from|after)\b/u;

/** "Kommer Anna tillbaka i dag": of what is to come, which a yes or no now does not answer. */
export const asksComing = (text: string): boolean =>
  /\b(?:kommer|aterkommer|ska|blir|will|coming|comes|returning|returns|going to be)\b/.test(bareWords(text));

/** "Vem svarar för Erik": who is turned to while they are away. */
export const asksWhoElse = (text: string): boolean =>
  asksWhoStepsIn(text) ||
  /\b(?:kan|far|can|could)\b.*\b(?:ta|svara|prata|take|answer|talk|speak)\b.*\b(?:samtal\p{L}*|telefon\p{L}*|calls?|phone)\b/u.test(
    bareWords(text),
  );

export const asksWhoStepsIn = (text: string): boolean =>
  putsThrough.test(bareWords(text)) ||
  /\b(?:vem|vilka|nagon|nan|who|anyone|somebody)\b.*\b(?:svarar?|ersatter|vikarierar|hoppar in|gar in|tacker|tar?|answers?|answering|covers?|covering|stands in|standing in|takes?|steps in|stepping in|fills in|filling in)\b|\b(?:ersattare|vikarie|stallforetradare|stand in|deputy|substitute)\b|\b(?:tar|takes) (?:nagon|nan|anyone|somebody)\b.*\b(?:samtal\p{L}*|calls)\b/u.test(
    bareWords(text),
  );
/** "Folk frågar efter Nils, vem ska jag koppla till?" */
const putsThrough =
  /\b(?:soker|fragar efter|vill (?:prata|tala) med|asks? for|asking for|looking for)\b.*\b(?:vem|vart|who|where)\b.*\b(?:koppla|kopplar|put them through|transfer)\b/u;
export const asksForCalls = (text: string): boolean =>
  /\b(?:samtal\p{L}*|telefon\p{L}*|calls?|phone)\b/u.test(bareWords(text));

/** "Har jag några olästa": a number, and no list. */
export const asksUnread = (text: string): boolean => /\b(?:olast|olasta|unread)\b/.test(bareWords(text));

const kinds = '(?:manniska|robot|bot|ai|person|dator|maskin|program|chatgpt|chatbot|human|machine|computer)';

/** In order: the first that the words say. */
const said: readonly (readonly [AboutTopic, RegExp])[] = [
  [
    'noOrders',
    /\b(?:ignore|disregard|forget|glom|ignorera|bortse|strunta)\b.*\b(?:previous|prior|above|instructions?|prompt|instruktion\p{L}*|tidigare (?:instruktion|regler|order)\p{L}*|your rules|dina regler)\b|\bsystem ?prompt\p{L}*\b|\b(?:jailbreak|developer mode|utvecklarlage)\b/u,
  ],
  [
    'program',
    new RegExp(
      `\\b(?:ar|e) (?:du|det har|brevvakt) (?:verkligen )?(?:en |ett )?(?:\\p{L}+ )?${kinds}\\b|\\b(?:pratar|chattar|skriver|talar) (?:jag|man) (?:nu )?(?:med|till) (?:en |ett )?(?:\\p{L}+ )?${kinds}\\b|\\b(?:are you|is this) (?:an? )?(?:\\p{L}+ )?${kinds}\\b|\\bam i (?:talking|speaking|chatting|writing) (?:to|with) (?:an? )?(?:\\p{L}+ )?${kinds}\\b`,
      'u',
    ),
  ],
  [
    'log',
    /^(?!.*\b(?:in|ut|out|on)\b).*\b(?:loggar|loggas|loggfor|loggfors|logga|logged|log)\b.*\b(?:du|ni|brevvakt|boten|det|jag|man|nan|nagon|folk|vem|vad|you|it|bot|i|people|who|what|when)\b/,
  ],
  [
    'noPeopleLists',
    /\b(?:lista|statistik|rapport|sammanstallning|topplista|list|statistics|report|ranking)\b.*\b(?:vilka|vem|dem|de som|personer|anstallda|kollegor|people|staff|employees|who)\b.*\b(?:inte|aldrig|missat|missade|missar|glomt|glommer|slarvat|samst|bast|oftast|sent|not|never|missed|forgot|late|worst|best)\b/,
  ],
  [
    'noPeopleLists',
    /\b(?:rangordna|ranka|rankad|jamfor|rank|compare)\b.*\b(?:registrator\p{L}*|medarbetar\p{L}*|kolleg\p{L}*|personer\p{L}*|anstall\p{L}*|folk|dem|dom|alla|people|staff|employees|registrars?|colleagues|everyone|them)\b/u,
  ],
  [
    'noPeopleLists',
    /^(?:(?:hej|och|men|o|and) )*(?:vem|vilka|vilken \p{L}+|vilka \p{L}+|who|which \p{L}+)\b(?!.*\b(?:fraga|kontakta|ringa|ask|contact|call|regel\p{L}*|rule)\b).*\b(?:ar|har|missar|missat|glommer|svarar|oppnar|jobbar|is|has|misses|forgets|answers|opens)\b.*\b(?:mest|oftast|jamt|alltid|aldrig|standigt|always|never|flest|samst|langsammast|snabbast|slarvigast|most|most often|least|worst|slowest|fastest)\b/u,
  ],
  [
    'noAnswer',
    /\bvad (?:hander|sker|gor (?:du|ni|brevvakt))\b.*\b(?:ingen|nan inte|nagon inte|jag inte|man inte)\b.*\b(?:kort|kortet|korten|paminnelse\p{L}*)\b|\bwhat happens\b.*\b(?:nobody|no one|noone|not)\b.*\b(?:cards?|reminders?)\b/u,
  ],
  [
    'whyNoCard',
    /\b(?:varfor|why)\b.*\b(?:inget|inte|inga|ingen|no|not|didnt|never|aldrig)\b.*\b(?:kort|kortet|besked|notis\p{L}*|paminnelse\p{L}*|card|cards|notice|reminder)\b/u,
  ],
  // "Varför får jag inget om ks?"
  [
    'whyNoCard',
    /^(?:(?:hej|och|men|but|and) )*(?:varfor|why)(?: (?:far|fick|har|kommer|hor|do|did|dont|didnt|don t|didn t|havent|haven t|have|am|jag|det|i|fatt|kommit|get|got|gotten|hear|heard))+ (?:inget|ingenting|inte nagot|inte nat|nothing|anything)(?: (?:om|fran|for|about|from|on) [\p{L}]+(?: [\p{L}]+)?)?(?: (?:idag|i dag|i|da|nu|langre|today|now|anymore))*$/u,
  ],
  [
    'howToSwap',
    /\b(?:kan|far|vill|hur|skulle|gar det|can|could|may|how)\b.*\b(?:byta|byter|swap|trade|switch)(?: bort)? (?:min|mitt|en|ett|my|a)(?: egen)? (?:dag|dagar|vecka|pass|tur|day|week|turn|shift)$/,
  ],
  [
    'toldSwitchboard',
    /\b(?:vad|vilket|what)\b.*\bvaxeln\b.*\bom (?:mig|oss)\b|\bvad\b.*\b(?:far|kan) vaxeln (?:veta|se)\b|\bwhat\b.*\bswitchboard\b.*\babout me\b|\bwhat (?:does|can) the switchboard (?:know|see|hear)\b/,
  ],
  [
    'yourName',
    /\b(?:vet du|minns du|kan du se) (?:vad jag heter|vem jag ar|mitt namn)\b|^(?:vad heter jag|vem ar jag|who am i)$|\bwhat is my name\b|\bwhats my name\b|\bdo you know (?:who i am|my name)\b/,
  ],
  [
    'misunderstood',
    /\bdu (?:svarar|later|skriver|pratar) (?:ju |bara |helt |sa |jatte)?(?:konstigt|knasigt|knappt|obegripligt|galet|luddigt)\b|\b(?:konstigt|knasigt|obegripligt|luddigt) svar\b|\b(?:strange|weird|odd|confusing) (?:answer|reply)\b|\byou (?:answer|reply|make) (?:\p{L}+ )?(?:strangely|weirdly|no sense)\b/u,
  ],
  [
    'rosterChange',
    /\b(?:byta ut|byt ut|byter (?:\p{L}+ ){0,2}ut|lagga till|lagg till|ta bort|replace|remove|add)\b.*\b(?:ersattare|ersattarna|bemanning|bemanningen|turordning|turordningen|substitutes?|roster)\b/u,
  ],
  [
    'rosterChange',
    /\bta bort (?:henne|honom|hen|\p{L}+) (?:fran|ur) (?:listan|schemat|bemanningen|turordningen|brevladan|ladan)\b|\b(?:remove|take) (?:her|him|them|\p{L}+) (?:from|off) the (?:list|roster|mailbox)\b/u,
  ],
  [
    'proposals',
    /^(?:(?:hej|och|men|o|and) )*(?:(?:har jag|finns det|ar det|vantar|vad|har du|is there|do i have|what|have i got|anything|vilka(?: forslag)?|which proposals) ?)?(?:nagot|nat|nagra|vad|anything|something|what)?(?: (?:jag|som jag|som vantar|i|for me|forslag|proposals?|mer))*(?: (?:ska|maste|behover|bor|har|should|must|need|have|do|i|jag|to|att|kan|can))* (?:godkanna|godkannas|besluta|bestamma|avgora|approve|decide)(?: (?:om|pa|i dag|idag|nu|i morgon|imorgon|den har veckan|nasta vecka|today|now|on|tomorrow|this week|next week))*$/,
  ],
  [
    'proposals',
    /^(?:(?:hej|och|men|and) )*(?:hur manga|vilka|how many|which) (?:forslag|proposals)(?: (?:har|vantar|ligger|finns|ar|jag|det|do|i|have|got|are|there|wait|is))*(?: (?:kvar|nu|pa mig|hos mig|pa mitt beslut|att godkanna|att besluta om|att bestamma|left|now|waiting|for me|to approve|to decide))*$/,
  ],
  [
    'proposals',
    /^(?:(?:hej|och|men|and|kan du|can you|please) )*(?:visa|se|lista|oppna|show|see|list|open|var (?:ar|finns|ligger)|where are)(?: (?:mig|alla|mina|de|the|all|my|me|vantande|oppna|nya|waiting|open|new))* (?:forslag|forslagen|proposals?)(?: (?:som|jag|ska|godkanna|besluta|om|att|vantar|pa|mig|that|wait|waiting|for|to|approve|decide|i|me))*$/,
  ],
  [
    'proposals',
    /^(?:(?:hej|och|men|and) )*(?:finns det|har jag|har vi|ar det|is there|are there|do i have|have i got)(?: (?:nagra|nagot|nat|nya|fler|any|new|more))* (?:forslag|proposals?)(?: (?:som|jag|vi|borde|ska|behover|maste|kan|bor|att|titta|kika|se|ta|stallning|svara|tycka|till|om|pa|nu|idag|that|i|should|need|to|look|at|decide|see))*$/,
  ],
  [
    'approveAll',
    /^(?:(?:hej|ja|ok|okej|da|yes) )*(?:kan du |can you |please |jag |i )?(?:godkann|godkanna|godkanner|approve)(?: jag| nu)? (?:alla|allt|allihop|samtliga|dem|dom|all|them|everything|(?:de |the |alla |all )?(?:forslag|forslagen|proposals?))\b/,
  ],
  [
    'emptyDays',
    /\b(?:vilka dagar|vilken dag|nar|finns det (?:nagra |nagon )?(?:dagar|dag)|which days|what days|when|are there days)\b.*\b(?:ingen|inga|tom|tomt|obemannad|obemannat|nobody|no one|uncovered)\b.*\b(?:brevlad\p{L}*|ladan|lada|bemanning\p{L}*|mailbox\p{L}*)\b|\b(?:ingen|nobody) (?:har|pa|has|on) (?:brevladan|ladan|the mailbox)\b.*\b(?:vilka dagar|which days)\b/u,
  ],
  ...aboutWays,
];

/** "Hur många gånger har Anna missat det": how often somebody does a thing is counted of nobody. */
const counting =
  /\b(?:hur (?:manga ganger|ofta|manga dagar|sent|lange i snitt)|how (?:many times|often|many days))\b/;
const seeing =
  /^(?:far|kan|vill|can|may|could) (?:jag|vi|du|i|you|we) (?:fa )?(?:se|veta|visa|see|know|show)\b/;
const ofDuty = /\b(?:maste|ska|bor|far|behover|must|should|may|need)\b/;
const ofSomebody =
  /\b(?:hon|han|hen|nagon|kollegan|medarbetar\p{L}*|registratorn|she|he|they|somebody|someone|employees?)\b/u;
const stored =
  /\b(?:var|vart|i vilket land) (?:ligger|lagras|sparas|finns|hamnar)\b.*\b(?:data\p{L}*|uppgift\p{L}*|information\p{L}*|databas\p{L}*)\b|\bwhere (?:is|are|do you (?:keep|store))\b.*\b(?:data|information|database)\b/u;

const erasing =
  /\b(?:radera|raderas|ta bort|tas bort|stryka|stryk|glom|erase|erased|erasing|delete|deleted|deleting|remove|removed|removing|forget)\b/;
const lasting = /\b(?:hur lange|how long)\b/;
/** Asks for all of it, and how long as well. */
const listing = /\b(?:vilka|vad|what|which)\b/;
const placed =
  /\b(?:var|vart|where|vilken server|which server|vilket land|which country|i molnet|in the cloud)\b/;
const greeting =
  /\b(?:saga till|sag till|halsa|meddela|tell|inform|let)\b.*\b(?:att|that|know)?\s*\b(?:jag|vi|i|we)\b/;

/** `before`: what the same person was last understood to say. */
export function aboutBot(
  text: string,
  understood: Pick<
    Understanding,
    'act' | 'sure' | 'asked' | 'changes' | 'person' | 'people' | 'also' | 'mailbox' | 'from' | 'isConsent'
  >,
  before: Understanding['act'] | undefined,
): AboutTopic | undefined {
  if ([understood.act, ...understood.also].some((one) => grave.has(one))) return undefined;
  const words = bareWords(text);
  if (remindsOthers(words, understood)) return 'remindsNobodyElse';
  if (isNote(words, understood)) return 'passesNothingOn';
  const others = aboutOthers(words, understood, before);
  const whatIf = asksWhatIf(words, before);
  // "David får godkänna i dag", "jag sitter i möte, David får godkänna så länge" give no mailbox.
  const isBeside = !understood.changes && understood.also.includes('duty.give');
  const isGiven = understood.act === 'duty.give' || isBeside;
  const isOfDeciding = (part: string): boolean => asksWhatIf(bareWords(part), undefined) === 'standIn';
  if (others === undefined && isGiven && [text, ...text.split(/[,.;!]/u)].some(isOfDeciding))
    return 'standIn';
  if (others || understood.changes) return others;
  const isOfSomebody = understood.person !== undefined || ofSomebody.test(words);
  if (counting.test(words) && !ofDuty.test(words.replace(seeing, '')) && isOfSomebody) return 'noPeopleLists';
  if (stored.test(words)) return 'whereKept';
  // "Jag är ny här, vad ska jag göra" asks for the guide.
  const isOfGuide = understood.act === 'cheatsheet' && !/\b(?:i ?dag|nu|today|now)\b/.test(words);
  if (!isOfGuide && asksWaiting(words, understood.person !== undefined)) return 'waits';
  const found = topicIn(words, understood.act) ?? whatIf;
  // "Vem kan ta samtal åt Carin", "kan Anna svara i telefon": who is there instead of her.
  if (found && !(understood.act === 'away.is' && found === 'onMobile')) return found;
  const isOfPrivacy =
    understood.act === 'privacy' || (before === 'privacy' && words.split(' ').length <= mostGoingOn);
  const kept = isOfPrivacy ? ofPrivacy(words) : undefined;
  if (kept) return kept;
  if (versions.test(words) || (/\bversion\p{L}*\b/u.test(words) && understood.act === 'bot.status'))
    return 'version';
  const isNothingElse = !understood.sure || understood.act === 'other';
  if (isNothingElse && understood.person !== undefined && (greeting.test(words) || passedOn.test(words)))
    return 'passesNothingOn';
  return showing.test(words) ? 'subjects' : undefined;
}

function ofPrivacy(words: string): AboutTopic | undefined {
  if (erasing.test(words)) return 'erase';
  if (lasting.test(words) && !listing.test(words)) return 'howLongKept';
  return placed.test(words) ? 'whereKept' : undefined;
}

/** "Hitta rapporten till nämnden" is of a message. */
const topicIn = (words: string, act: Act): AboutTopic | undefined =>
  said.find(
    ([topic, says]) =>
      !(topic === 'overTime' && (isOfOneMessage(act) || isOfAnswer(act))) && says.test(words),
  )?.[0];

/** "Säg åt Anna att ringa upp Siv Ek", "skicka en lapp till Anna": for somebody else to hear, and of no mailbox or message. */
const isNote = (
  words: string,
  { act, person, people }: Pick<Understanding, 'act' | 'person' | 'people'>,
): boolean =>
  (person !== undefined || people.length > 0) &&
  !isOfOneMessage(act) &&
  !/^(?:duty\.|delegation\.|roster\.|answers\.|staff\.)/.test(act) &&
  // "Säg till Anna att jag är sjuk" is said of oneself.
  (!/^away(?!\.is)/.test(act) || !/\b(?:jag|vi|i|we)\b/.test(words)) &&
  notes.test(words);
const notes =
  /^(?:\p{L}+ ){0,4}(?:saga?|sager|halsa|meddela|be|tell|ask) (?:(?:till|at|to) )?(?!(?:mig|mej|me|oss|us|att)\b)\p{L}+(?: \p{L}+)? (?:att|om att|that|to|hon|han|ringa?|hora|aterkomma|call)\b|^(?:(?:please|can you|could you) )*tell (?!(?:me|us|him|her|them)\b)\p{L}+ (?!(?:who|what|when|where|if|how)\b)\p{L}|\b(?:skicka|lamna|skriv|ge|send|leave|give)\b.*\b(?:lapp|lappen|meddelande|besked|halsning|notis|note|message)\b.*\b(?:till|at|to|for)\b/u;

const passedOn = /\b(?:saga|sag|sager|halsa|meddela|tell)(?: till| to)? \p{L}+(?: \p{L}+)? (?:att|that)\b/u;
const showing =
  /^(?:kan (?:jag|du) |can (?:i|you) |jag vill |i want to )?(?:visa|se|lista|show|see|list) (?:\p{L}+ ){0,3}(?:amnesrad\p{L}*|subject lines?)/u;
const mostGoingOn = 5;
const versions =
  /^(?:(?:hej|och|men|na|nej|jag|menar|o|and|i|mean) )*(?:(?:vilken|vilket|what|which|vad ar din) )?(?:version|versionen|versionsnummer|versionsnumret|version number)(?: (?:ar det|ar du|kor du|har du|is it|are you|do you run|nu|da))*$/;
