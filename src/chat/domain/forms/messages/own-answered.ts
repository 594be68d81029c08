// "Jag har svarat på den om isbanan", "I cannot answer 210 in time": of whoever has something to answer, whose cards say so and move the day.

import { fold } from '../../reading/tokens';

const open = '^(?:(?:hej|och|men|nej|jo|ok|okej|hi|and|but|no|well) )*';
const adverb = '(?:redan|nu|ju|faktiskt|precis|nyss|already|just|now|actually)';
const rest = '(?: [^ ]+){0,8}$';

/** All mail is of the mailbox; questions, a yes and a no are of what somebody asked. */
const noMessage =
  '(?!(?:(?:pa|to|the|my|all|alla|en|ett|a|mina|era|hans|hennes|§day) )*(?:allt|allting|alla|allihop|mejl|mejlen|mail|mails|mailen|emails?|e|epost|posten|post|brevladan|ladan|mailbox|inkorgen|inbox|telefon(?:en)?|phone|samtal(?:en)?|calls?|everything|anything|fraga|fragan|fragor|fragorna|questions?|ja|nej|yes|no|att|that|chatt?(?:en)?)(?: |$))';

const answered = [
  `(?:jag|vi|i|we) (?:har |have |ve )?(?:${adverb} )*(?:svarat|svarade)(?: ${adverb})* pa ${noMessage}[^ ]+`,
  `(?:jag|vi|i|we) (?:har |have |ve )?(?:${adverb} )*(?:besvarat|besvarade|answered|replied to|responded to) ${noMessage}[^ ]+`,
  `(?!(?:ar|e|har|is|are|was|has|vilk|vad|vem|nar|hur|om|which|what|who|when|how|if)[^ ]{0,2} )${noMessage}(?:[^ ]+ ){1,6}(?:ar|e|blev|is|was|has been) (?:${adverb} )*(?:besvarat|besvarad|besvarade|answered) (?:(?:sa|men|and|so|but) )?(?:varfor|why)`,
  `(?:(?:jag|vi|i|we) )?(?:har (?:${adverb} )*svarat|svarade)(?: ${adverb})* (?:pa (?:begaran|mejlet|meddelandet|fragan|remissen) (?:fran|om) )?${noMessage}(?!(?:pa|i|jag|vi|nagon|nan|inte|de|du|ni|han|hon)(?: |$))[^ ]{3,}`,
  `(?:den|det|it|that|that one) (?:ar|e|is|has been) ${adverb} (?:besvarat|besvarad|answered)`,
];

const noTime = [
  `(?:jag |i )?(?:hinner|kommer) (?:inte|ej|aldrig) (?:att )?(?:hinna )?(?:svara pa|besvara) ${noMessage}[^ ]+`,
  `(?:jag |i )?(?:hinner|kan|kommer) (?:inte|ej|aldrig) (?:att )?(?:hinna |kunna )?(?:svara|besvara)(?: (?!ja |nej )[^ ]+){0,5} i tid`,
  `i (?:wont|won t|will not|cant|can t|cannot|do not|dont|don t) (?:be able to |have time to |manage to )?(?:answer|reply|respond)(?: [^ ]+){0,6} (?:in|on) time`,
];

/** It is to be somebody else's. */
const notMine = [
  `(?:jag |ja |i )?(?:kan|hinner|can|cant|can t|cannot)(?: (?:inte|ej|not))? (?:svara|besvara|answer|reply to)(?: pa)? ${noMessage}[^ ]+(?: [^ ]+){0,6} (?:nagon annan|nan annan|somebody else|someone else)`,
  `(?:kan|far|could|can) (?:nagon|nan|somebody|someone) (?:annan|else) (?:svara|besvara|answer|reply to)(?: pa)? ${noMessage}[^ ]+`,
];
/** "Det är inte jag som har den", "jag har inte den handlingen". */
const denies =
  /\b(?:inte jag|inte (?:mitt|min|mina)|(?:jag|ja) har (?:inte|inga|ingen)|har inte (?:den|det|nan|nagon|handlingen)|not me|not mine|i (?:dont|don t|do not) have)\b/;
/** Whether the wrong person has it: it is handed back, and nothing went astray. */
export const saysNotMine = (text: string): boolean => {
  const words = plain(text);
  return (
    /\b(?:fel (?:person|handlaggare)|wrong person)\b/.test(words) && denies.test(words) && !sent.test(words)
  );
};
const sent = /\b(?:skicka\p{L}*|mejla\p{L}*|maila\p{L}*|sant|sande|fick|gick|hamna\p{L}*|sent|forwarded)\b/u;

const moreTime = [
  `(?:jag |i )?(?:maste|behover|vill|kan jag|far jag|skulle behova|need|must|could i)(?: (?:ha|fa|have|get))? (?:(?:lite|nagot|some|a bit) )?(?:mer|langre|more) (?:tid|time) (?:pa|med|till|for|om|on|with|to) ${noMessage}[^ ]+`,
];

const saidAnswered = answered.map((form) => new RegExp(`${open}${form}${rest}`, 'u'));
const saidLate = [...noTime, ...moreTime, ...notMine].map((form) => new RegExp(`${open}${form}${rest}`, 'u'));

/** Where something is asked beside it, that is answered. */
const asks = /\b(?:var|vart|hur|ska jag|maste jag|where|how|should i|must i|do i)\b/;

const plain = (text: string): string =>
  fold(text.toLowerCase())
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

export function saysAnswered(text: string): boolean {
  const words = plain(text);
  return !asks.test(words) && saidAnswered.some((form) => form.test(words));
}

export function ofOwnAnswers(text: string): boolean {
  const words = plain(text);
  return (
    saysAnswered(text) ||
    saysNotMine(text) ||
    (!asks.test(words) && saidLate.some((form) => form.test(words)))
  );
}
