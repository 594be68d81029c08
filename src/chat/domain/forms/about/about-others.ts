// What is asked about others' mail, others' days and those who look after the bot: told by its words, whatever the act.

import { isOfOneMessage, isOrder } from '../../acts/acts';
import type { Understanding } from '../../acts/understanding';

export const otherTopics = [
  'mailOfOther',
  'readOthers',
  'mayDecline',
  'readsMine',
  'awaySeen',
  'othersWords',
  'sendsMessage',
  'logAccess',
  'adminTools',
  'serviceDown',
] as const;
type OtherTopic = (typeof otherTopics)[number];

const mail =
  '(?:\\p{L}*mejl\\p{L}*|e ?mails?|mails?|mailen|e post\\p{L}*|epost\\p{L}*|post|posten|inkorg\\p{L}*|inbox)';
const own = /\b(?:min|mina|mitt|my|mine|jag ar|i am|im|vi|var|vara|our)\b/;

/** "Annas mejl", "hennes e-post", "min kollegas inkorg", "Tages delegering". */
const ofOther = new RegExp(
  `\\b(?:(?!(?:kommunens|forvaltningens|namndens|dagens|veckans|arets|nagots)\\b)\\p{L}{2,} ?s|hans|hennes|deras|her|his|their)(?: (?:egen |egna |personliga |privata |work |private |own ))? ?(?:${mail}|delegering\\p{L}*|fullmakt\\p{L}*|ombud|delegat\\p{L}*)\\b`,
  'u',
);
const someMail = new RegExp(`\\b${mail}\\b`, 'u');
const who =
  /^(?:(?:hej|och|men|sa|o|and|so) )*(?:vem|vilka|vilken|who|whos|ar det nan|ar det nagon|is anyone|is somebody)\b/;
const reading =
  /\b(?:laser|lasa|last|svarar|oppnar|kollar|ser|reads?|reading|answers?|opens?|looks? after|checks?)\b/;
const wanting =
  /\b(?:jag|vi|man|i|we)\b.*\b(?:lasa|oppna|komma at|kolla|ga in i|in i|titta i|tillgang till|atkomst till|read|open|access|get into|look into|check)\b/;
const leading = /\b(?:chef|chefen|chefens|rektor|rektorn|boss|manager|ledningen|arbetsgivaren|employer)\b/;
const mine = new RegExp(`\\b(?:min|mina|mitt|my)\\b(?: \\p{L}+)? ?(?:${mail}|brevlada|mailbox)\\b`, 'u');

type Facts = Pick<Understanding, 'act' | 'also' | 'changes' | 'person' | 'asked' | 'mailbox' | 'isConsent'>;

/** `words` are folded and plain; of what is done at once only what is no change of anybody's. */
export function aboutOthers(
  words: string,
  { act, also, changes, person, asked, mailbox, isConsent }: Facts,
  before: Understanding['act'] | undefined,
): OtherTopic | undefined {
  if ((sending.test(words) || answering.test(words)) && !(isOfOneMessage(act) && isOfOneMessage(before)))
    return 'sendsMessage';
  if (tools.test(words)) return 'adminTools';
  if (changes || isConsent === true) return undefined;
  if (access.test(words)) return 'logAccess';
  if (restarted.test(words)) return 'adminTools';
  if (down.test(words)) return 'serviceDown';
  if (saidTo.test(words)) return 'othersWords';
  if (act === 'privacy' && seen.test(words) && !/\bkan se\b|\bcan see\b/.test(words)) return 'awaySeen';
  if (leading.test(words) && mine.test(words) && /\b(?:lasa|laser|oppna|read|open|access)\b/.test(words))
    return 'readsMine';
  if (
    declining.test(words) &&
    (/\b(?:ombud|delegate)\b/.test(words) || (mayRead.test(words) && ofOther.test(words)))
  )
    return 'mayDecline';
  const isOfOther = ofOther.test(words) || (person !== undefined && someMail.test(words));
  if (who.test(words) && reading.test(words) && isOfOther && mailbox === undefined && !own.test(words))
    return 'mailOfOther';
  if (
    !/^(?:(?:hej|och|men|and) )*(?:vems|vilkas|whose) /.test(words) &&
    wanting.test(words) &&
    ofOther.test(words) &&
    !mine.test(words)
  )
    return 'readOthers';
  if (isOfOther && asked && isArrangedAsked(words, act) && !ofMine.test(words)) return 'mailOfOther';
  if (also.includes('away.of') && isOrder(act) && handedOn.test(words)) return 'readOthers';
  if (askedToRead.test(words) && ofOther.test(words)) return 'readOthers';
  const isSame = before !== undefined && /^delegation\./.test(before);
  return asked && isSame && person !== undefined && alsoOf.test(words) ? 'mailOfOther' : undefined;
}

/** "Har Lars ordnat nån som läser hans mejl?", "Tages mejl, är det fixat?", and what is like it. */
const isArrangedAsked = (words: string, act: Facts['act']): boolean =>
  !ofWriter.test(words) && (act.startsWith('delegation.') || (!isOfOneMessage(act) && arranged.test(words)));
/** "Vems mejl ska jag läsa?", "hur svarar jag på Annas mejl som ombud?" */
const ofWriter = /\b(?:jag|ja|mig|vems|vilkas|whose|(?:do|am|should|can) i)\b/;
const arranged =
  /\b(?:har|hade|ar|blir|has|is|did) .*\b(?:ordna\p{L}*|fixa[dt]|valt|utsett|delegera[dt]|skaffat|omhandertag\p{L}*|arranged?|chosen|appointed|delegated|sorted|taken care of)\b/u;
const ofMine = new RegExp(`${mine.source}|\\b(?:min|mitt|my) (?:delegering|fullmakt|ombud|delegat)`, 'u');
/** "Kan jag neka att läsa Gunillas e-post?", "måste jag vara ombud?" */
const declining =
  /\b(?:far|kan|maste|behover|ska|can|may|must|do|could)\b.*\b(?:jag|man|i|we|vi)\b.*\b(?:neka|vagra|avboja|tacka nej|saga nej|slippa|avsaga|hoppa av|decline|refuse|say no|opt out)\b|\b(?:maste|behover) (?:jag|man|vi) (?:verkligen )?(?:lasa|vara|bli)\b|\b(?:must i|do i (?:really )?have to|do i need to) (?:read|be)\b|\b(?:ar det|is it) (?:frivilligt|tvang|obligatoriskt|voluntary|mandatory)\b/u;
const mayRead = /\b(?:lasa|svara|oppna|skota|bevaka|read|answer|handle|check)\b/;
/** "Anna är borta i morgon, ge hennes mejl till Bo": of a colleague who is away, and of no message. */
const handedOn = new RegExp(
  `\\b(?:ge|ger|lat|lata|lamna|skicka|styr om|delegera|give|let|hand|forward)\\b.*\\b(?:hennes|hans|deras|her|his|their) ?${mail}\\b`,
  'u',
);

/** "Nils bad mig läsa hans mejl." */
const askedToRead =
  /\b(?:bad|ber|bett|fragade|vill att|asked|asks|wants)\b.*\b(?:mig|jag|me)\b.*\b(?:lasa|laser|kolla|svara|read|check|answer)\b/;

/** "Och Eriks?" */
const alsoOf = /^(?:och |men |o |and |what about )?\p{L}{2,}(?: \p{L}+)?s$/u;

/** "Skicka den till Erik", of a message: no mailbox is meant. */
const sending =
  /^(?:(?:kan|kunde|can|could) (?:du|you) |(?:snalla|please|ok|och|and) )*(?:skicka|vidarebefordra|forwarda|mejla|maila|send|forward)(?: (?:vidare|on))? (?:den|det|dem|dom|detta|denna|mejlet|meddelandet|it|that|this|them|the (?:mail|email|message))(?: (?:har|dar|forsta|andra|vidare|on))* (?:till|to) (?!(?:ratt|registrator\p{L}*|diariet|the right|the registrar|forvaltningsbrevlad\p{L}*|brevlad\p{L}*)\b)\p{L}+/u;

/** "Svara Lokaltidningen att vi återkommer". */
const answering =
  /^(?:(?:kan|kunde|can|could) (?:du|you) |(?:snalla|please|ok|och|and) )*(?:svara|mejla|maila|reply to|answer|email)(?: (?:till|to))? (?!(?:ja|nej|pa|inte|mig|oss|dig|yes|no|me|us|on)\b)\p{L}+(?: \p{L}+){0,3} (?:att|that) \p{L}+/u;

/** The English word, and what is typed at a prompt. */
const tools =
  /^(?:(?:hej|kan du|can you|please|snalla) )*(?:(?:kor|kora|starta|run|start) (?:en |the |npm run |en gang )?(?:doctor|npm run \p{L}+|backup|sweep)|npm run \p{L}+|doctor|(?:visa|oppna|hamta|las|lasa|show|open|get|read|tail) (?:mig |me )?(?:the |hela |server|drift)?(?:loggen|loggar|loggarna|loggfil\p{L}*|logs?|metrics|matvarden\p{L}*))(?: (?:da|nu|now|tack|please|for idag|i dag|idag|today))*$/u;
const access =
  /\b(?:vem|vilka|who)\b.*\b(?:tillgang|atkomst|behorighet|ser|se|laser|lasa|access|sees?|reads?)\b.*\b(?:logg\p{L}*|logs?|logged)\b/u;
const restarted =
  /^(?:nar|when|starta|restart|hur lange har du|how long have you)\b.*\b(?:startad\p{L}*|startat|startade|startades|starta om|omstart\p{L}*|restart\p{L}*|started|igang|i gang|been up|running)\b|^starta om (?:dig|boten|brevvakt)\b|^restart\b/u;
const down =
  /\b(?:vad (?:hander|gor du|sker)|what (?:happens|do you do)|om|if|when)\b.*\b(?:exchange|graph|entra|microsoft 365|teams|natet|databasen|servern|server|database|network)\b.*\b(?:nere|ner|inte|svarar|doda?|dor|borta|down|not|fails?|unreachable|cannot|cant)\b|\b(?:vad (?:hander|gor du|sker)|what (?:happens|do you do))\b.*\b(?:inte|not|cannot|cant|nere|down)\b.*\b(?:nar|na|reach|exchange|graph|entra|databasen|database)\b/;
const saidTo =
  /\b(?:se|lasa|veta|visa|see|read|show|know|tell)\b.*\b(?:vad|det|what)\b.*\b(?:skrev|skriver|skrivit|sa|sagt|fragade|fragat|wrote|written|writes|said|asked)\b.*\b(?:till|at|to)? ?(?:dig|boten|brevvakt|you|the bot)\b/;
const seen =
  /\b(?:ser|se|vet|veta|far veta|reda pa|besked om|hor|informeras|hears?|visas|sees?|see|knows?|know|told)\b.*\b(?:att jag|varfor|om jag|nar jag|that i|why|im|i am|i was)\b/;
