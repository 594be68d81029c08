// "Nej, ingen ska läsa min mejl", "jag läser den själv", "min chef får bestämma": an answer of its owner to who is to read it, in so many words.

import { bareWords } from '../../../../core/plain-words';
import { ownMail } from './own-mail';

/** `notThem`: whoever was named is not to read it after all. */
export type MailChoice = 'readMyself' | 'notExternal' | 'exempt' | 'askManager' | 'notThem';

const light =
  '(?:hej|nej|na|nae|no|ja|jo|yes|ok|okej|okay|tack|thanks|men|och|fast|but|and|well|du|alltsa|please|snalla|oj|forlat|sorry|sluta|stopp|stop|it|lagg av|vanta|wait|skippa det|jag menar|i mean|det behovs inte|behovs inte|not needed|no need|ingen fara|det ar (?:bra|lugnt|ok)|it is ok|forresten|actually|faktiskt|da|nu|i sa fall|in that case)';
const changed =
  '(?:(?:(?:jag|i) )?(?:har |have |ve )?(?:andrat|andrade|angrat|angrade|changed)(?: (?:mig|mej|my mind))?|(?:jag )?angrar mig)';
const when =
  '(?:da|sen|tack|please|thanks|nu|now|anda|anyway|i sa fall|i alla fall|ju|faktiskt|alls|at all|langre|any ?more|an(?: sa lange)?|under (?:tiden|ledigheten|semestern)|(?:nar|medan|while|when) (?:jag|i) (?:ar|am|m) (?:borta|ledig|sjuk|away|off|gone)|meanwhile|then|after all|hemifran|(?:i|pa|on) (?:mobilen|telefonen|my phone|the phone)|som vanligt|as usual)';
const own = `(?:(?:min|mina|mitt|my) (?:(?!\\p{L}+s )\\p{L}+ )?${ownMail}|(?:min|my) (?:egen|own|egna) (?:brevlada|mailbox)|egen ${ownMail})`;
const mailbox = `(?:posten|mejlen|mailen|mejlkorgen|inkorgen|(?:the|all) (?:mail|email|e mail|inbox)|${own})`;
const it = `(?:den|det|dem|dom|it|them|${mailbox})`;
/** "Ingen ska se det" may be of why somebody is away. */
const read = `(?:(?:lasa|oppna|read|open) ${it}|(?:se|kolla|titta i|rota i|snoka i|ga in i|komma at|bevaka|skota|see|check|look at|go through|access) ${mailbox})`;
const others =
  '(?:nan annan|nagon annan|nan|nagon|andra|annan|folk|nagra andra|anyone(?: else)?|anybody(?: else)?|others|other people|somebody else|someone else)';
const nobody = '(?:ingen annan|ingen|inga andra|nobody else|no one else|nobody|no one|noone)';
/** Not "kan": that nobody can read it worries its owner. */
const shall = '(?:ska|skall|far|bor|should|shall|may|must|is to|gets to|is allowed to)';
const boss = '(?:(?:min|my|the|var) )?(?:narmaste )?(?:chef|chefen|rektor|rektorn|boss|manager)';
/** "Min chef bestämmer" may be of the leave. */
const decide = `(?:bestamma|avgora|valja|besluta|ta stallning|decide|choose)(?: (?:det|om det|over det|that|it|vem(?: som ska| som| ska)? (?:lasa|laser)(?: ${it})?|who (?:reads|should read|is to read)(?: ${it})?))?`;

const forms: readonly (readonly [MailChoice, string])[] = [
  [
    'readMyself',
    `(?:jag |i (?:ll |will |can |m going to )?|ska |kan |ill )?(?:(?:ska|kan|kommer att|tanker|vill|far|will|can) )?(?:(?:laser|lasa|svarar pa|read) (?:igenom )?(?:${it} )?(?:sjalv|sjalva|myself|on my own)|(?:kollar|kolla|skoter|skota|tar|ta|tar hand om|ta hand om|hanterar|bevakar|ser efter|check|handle|take care of|look after|manage) (?:${own} (?:sjalv|sjalva|myself)|my own ${ownMail}))`,
  ],
  ['readMyself', `(?:(?:det|den) (?:laser|kan|ska) jag (?:lasa )?sjalv|sjalv laser jag(?: ${it})?)`],
  [
    'exempt',
    `(?:${nobody} ${shall} ${read}|(?:jag )?vill (?:inte|ej) att ${others}(?: ska)? (?:${read}|(?:laser|oppnar|kollar) ${it})|i (?:dont|don t|do not) want ${others} (?:to (?:read|see|open)|reading|in) ${it}|(?:lat ingen|let nobody|let no one|(?:dont|don t|do not) let ${others}) ${read}|${it} (?:far|ska|skall|bor|must|may|should|shall)(?: absolut)? (?:inte|ej|not) (?:be )?(?:lasas|lasa|oppnas|read|opened)(?: (?:av|by) ${others})?|(?:far inte lasas|must not be read) (?:av andra|av nagon annan|by others|by anyone))`,
  ],
  [
    'notExternal',
    `(?:(?:${it} )?(?:behover|needs) (?:ingen|inte nagon|nobody|no one) (?:annan )?(?:to )?(?:(?:lasa|oppna|se|kolla|bevaka|skota|read|open|see|check) )?(?:for |eftersom |as |since |because )?)?(?:(?:jag|det|den|i|it|${own}) )?(?:(?:har|far|kommer|finns|ar|used|is|have|only|get|anvands|anvander|anvander jag|den|it|dar|till mig|ju|just) )*(?:(?:bara|endast|only|just) (?:(?:for|har|far|i|get|have|used) )*(?:intern|interna|internt|internal|internally|internmejl|internmail|internpost)(?: (?:grejer|saker|mejl|mail|mails|e ?post|post|stuff|things|messages|anvandning|use))?|inga (?:externa|utomstaende) (?:kontakter|mejl|mail)|(?:inte|not) (?:anvands )?(?:externt|externally|used externally)|anvands inte (?:externt|med utomstaende)|no external contacts)(?: (?:dar|i den|dit|there|in it))?`,
  ],
  [
    'askManager',
    `(?:(?:lat |let |det far )${boss} ${decide}|${boss} (?:far|may) ${decide}|(?:fraga|ask) ${boss})`,
  ],
  [
    'notThem',
    `(?!(?:jag|ingen|man|vi|ni|du|i|we|you|nobody|boten|brevvakt|det|den|it|min|my)\\b)(?:\\p{L}+ ){1,2}(?:(?:ska|skall|far|bor|should|shall|may|must|can|is) (?:nog )?(?:inte|ej|not)(?: to)?|shouldn t|cannot|can t|must ?n t) (?:fa )?(?:lasa|se|oppna|kolla|read|see|open|check)(?: ${it})?`,
  ],
];
const said = forms.map(([choice, form]) => {
  const whole = new RegExp(`^(?:(?:${light}|${changed}) )*(?:${form})(?: ${when})*$`, 'u');
  return [choice, whole] as const;
});
const names = new RegExp(`\\b${own}\\b`, 'u');

/** `isSpokenOf`: who is to read the mail was just asked or spoken of; without that it has to be named. A question chooses nothing. */
export function mailChoiceIn(text: string, isSpokenOf: boolean): MailChoice | undefined {
  if (text.includes('?')) return undefined;
  const words = bareWords(text);
  return isSpokenOf || names.test(words) ? said.find(([, whole]) => whole.test(words))?.[0] : undefined;
}
