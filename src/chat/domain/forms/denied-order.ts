// "Ge inte brevlådan till Bo", "don't end my delegation yet": an order that is denied, whatever else it is like.

import type { Act } from '../acts/acts';
import type { Understanding } from '../acts/understanding';
import { saysDanger, saysDangerHere } from './danger';
import { saysMishap } from './mishap';
import { clean, fold, tokensOf } from '../reading/tokens';
import { bareWords } from '../../../core/plain-words';

interface DeniedOrder {
  /** What else is said; empty where nothing is. */
  readonly rest: string;
  /** "… utan till Lisa": what is meant stands in the same breath. */
  readonly isTurned: boolean;
  /** "Ta inte bort hela veckan, bara fredag": what is to go all the same, in the same words. */
  readonly meant?: string;
}

const open =
  '(?:(?:hej|nej|na|nae|ja|jo|ok|okej|men|och|sa|du|snalla|vanligen|alltsa|obs|forresten|tack|please|pls|no|but|and|so|hi|hey|hello|yes|oh|oj)[ ,!:.]+)*';
const never = '(?:inte|ej|aldrig)';
/** Ordered, with what it is about before "inte" or behind it: "ge inte ks till Bo", "ge den inte till Bo". */
const orders =
  '(?:ge|avsluta|andra|forlang|forlanga|korta|forkorta|byt|flytta|skjut|angra|avboka|stryk|radera|tilldela|overlat|aterkalla|avbryt|anmal|sjukanmal|friskanmal|markera|lat|slapp|ror)';
const object =
  '(?: (?:mig|den|det|dem|henne|honom|oss|nagot|mitt|min|mina|brevladan|ladan|ks|den har|det har))?';
const orderedOf = [
  `${orders}${object} ${never}`,
  `ta${object} ${never} (?:bort|tillbaka|ner|over|ifran|mig|min|mitt|mina|av|lada|ladan|brevladan|den|det)`,
  `(?:ta bort|ta tillbaka|plocka bort|lamna over|satt upp|skriv in|lagg in|lagg till|stall in)${object} ${never}`,
  `plocka${object} ${never} bort`,
  `lamna${object} ${never} (?:over|tillbaka|bort|ifran)`,
  `lagg${object} ${never} (?:in|till|dit|upp|over|mig)`,
  `skriv${object} ${never} (?:in|upp|mig|att jag)`,
  `satt${object} ${never} (?:in|upp|mig|\\p{L}+ (?:som|pa))`,
  `registrera${object} ${never} (?:mig|\\p{L}+ som|att|nagon franvaro|min)`,
  `boka${object} ${never} (?:in |bort |av )?(?:mig|min|mitt|mina)`,
  `stall${object} ${never} in`,
  `sluta ${never}(?: (?:att|skicka|paminna|visa)| §|$)`,
  `gor${object} ${never}(?: (?:det|nagot|sa|detta|den|om))?$`,
  `(?:andra|gor|ta bort|byt|flytta|ror|rubba)(?: nu)? (?:inget|ingenting)`,
  'lat (?:det|den|allt) (?:vara|forbli)(?: som (?:det|den|allt) ar)?$',
].join('|');
const done =
  '(?:avsluta|andra|forlanga|korta|forkorta|angra|byta|ge(?: bort)?|flytta|lamna over|ta bort|ta tillbaka|avboka|radera|aterkalla|overlata|anmala|sjukanmala|markera|lagga in|skriva in|satta upp|stryka)';
const does =
  '(?:ger|avslutar|andrar|forlanger|angrar|byter|flyttar|aterkallar|avbokar|raderar|lamnar over|tar bort|tar tillbaka|lagger in|lagger till|skriver in|satter upp|anmaler|sjukanmaler|registrerar|markerar|stryker)';
const toldOf = [
  `jag (?:vill|tanker|ska|skulle|tankte|behover|kommer)(?: \\p{L}+)? ${never}(?: langre)?(?: att)? ${done}(?= |$)`,
  `jag vill(?: \\p{L}+)? ${never} att du (?:ska )?(?:${does}|${done})(?= |$)`,
  `(?:du|ni) (?:ska|far|behover|maste|skulle) ${never}(?: \\p{L}+)? ${done}(?= |$)`,
  `jag ${does.replace('ger|', 'ger (?=\\p{L}+)|')}${object} ${never}`,
  `(?:kan du |kan ni )?lat(?:a)? bli (?:att |med att )?${done}(?= |$)`,
].join('|');
const deeds =
  '(?:give|end|terminate|hand|change|cancel|remove|delete|extend|shorten|move|shift|postpone|swap|switch|undo|revert|mark|put (?:me|my|\\p{L}+ down|\\p{L}+ in|\\p{L}+ as)|register (?:me|my|\\p{L}+ as)|set (?:me|my|\\p{L}+ as|up)|assign|report (?:me|my|\\p{L}+ as)|sign|transfer|revoke|withdraw|let(?! (?:me|us) (?:forget|know|down))|pass (?:it|the|my|on)|take (?:me|my|away|back|off|it (?:off|away|back|from)|\\p{L}+ off)|do (?:it|that|anything)|touch|stop (?:sending|reminding))';
const english = [
  `(?:do not|dont|never|you (?:do not|dont) (?:need|have) to|you (?:should|must|need|may|can) not)(?: you)?(?: ever| yet| just)? ${deeds}`,
  `i (?:do not|dont|would not)(?: really)? (?:want|wish|intend|need)(?: you)? to ${deeds}`,
  `i (?:will not|wont|am not going to|shall not) (?:end|cancel|change|extend|undo|swap|revoke|give (?:it|the|my))`,
  'i am not (?:ending|giving|changing|cancelling|canceling|extending|undoing|swapping|revoking)',
  '(?:change|do|delete|undo|cancel) nothing',
  'leave (?:it|everything|that|things) (?:as (?:it|they) (?:is|are|was|were)|alone)',
].join('|');
const denied = new RegExp(`^${open}(?:${orderedOf}|${toldOf}|${english})(?![\\p{L}\\d])`, 'u');

/** Where a clause begins: behind a stop or a comma, before "men", and before what is joined to it and denied. */
const joints =
  /(?<=[,;.!?:])\s+|\s+(?=(?:men|but|utan)\s)|\s+(?=(?:och|and|så)\s+(?:\p{L}+\s+){1,2}(?:inte|ej|aldrig|not)(?!\p{L}))/iu;
const removing =
  /(?:^| )(?:ta|stryk|radera|plocka|avboka|remove|delete|cancel|take)(?: \p{L}+)?(?: (?:inte|ej))? ?(?:bort|out|off)?(?: |$)/u;
const onlyThat = /^\s*(?:utan )?(?:bara|endast|enbart|only|just)\s+(?:på\s+|on\s+)?(.{2,40}?)[.!]*$/iu;
const turning = /^(?:utan|bara|just|endast|istallet|i stallet|hellre|only|just|instead|rather)(?![\p{L}\d])/u;
const inStead = /(?<!\p{L})(?:utan|istallet|i stallet|instead)(?!\p{L})/u;
const mostRead = 400;
const agreeing = /^\s*(?:ja|jo|japp|visst|yes|yeah|sure)(?!\p{L})/iu;
const plainOf = (clause: string): string =>
  fold(clause.toLowerCase())
    .replace(/[^\p{L}\d?]+/gu, ' ')
    .trim();

/** Undefined where no order is denied, it is asked, or danger is told. */
export function deniedOrderIn(text: string): DeniedOrder | undefined {
  // "Ja, gör inte det" is neither.
  if (text.length > mostRead || agreeing.test(text)) return undefined;
  const cleaned = clean(text);
  const clauses = cleaned.split(joints).filter((clause) => clause.trim() !== '');
  const isDenied = (clause: string): boolean => {
    const plain = plainOf(clause);
    return !plain.includes('?') && denied.test(plain);
  };
  if (!clauses.some(isDenied)) return undefined;
  const tokens = tokensOf(cleaned);
  if (saysDanger(tokens) || saysDangerHere(tokens) || saysMishap(tokens)) return undefined;
  const rest = clauses.filter((clause) => !isDenied(clause));
  const out = clauses
    .filter(isDenied)
    .map(plainOf)
    .find((clause) => removing.test(clause));
  const alone = rest.length === 1 ? onlyThat.exec(rest[0] ?? '')?.[1] : undefined;
  return {
    ...(out !== undefined &&
      alone !== undefined && {
        meant: `${/[^\p{L}](?:not|dont) /u.test(` ${out}`) ? 'remove' : 'ta bort'} ${alone}`,
      }),
    rest: rest.join(' '),
    isTurned: inStead.test(plainOf(cleaned)) || rest.some((clause) => turning.test(plainOf(clause))),
  };
}

const smallTalk: ReadonlySet<Act> = new Set([
  ...(['reply', 'thanks', 'greeting', 'unclear', 'other', 'help'] as const),
]);
/** Beside what is denied it says nothing. */
export const isSmallTalk = (act: Act): boolean => smallTalk.has(act);

/** "Oj fel chatt", "det var inte till dig": nothing is meant by it. */
export const saysWrongChat = (text: string): boolean => wrongChat.test(bareWords(text));
const sorry =
  '(?:oj|ojda|ojsan|ops|hoppsan|hej|forlat|ursakta|sorry|oops|whoops|nej|na|men|no|aj|shit|jaha|attans|my bad|haha|det (?:var|blev|ar)|jag (?:skrev|hamnade)|den|blev|skrev(?: visst)?|i|that was|it was|this was|wrote (?:in|to)|in the|the)';
const place = '(?:chatt|chatten|chat|fonster|fonstret|trad|traden|grupp|window|thread|tab|bot|mottagare)';
const wrongChat = new RegExp(
  `^(?:${sorry} )*(?:(?:fel|wrong) ${place}|(?:det|det dar|detta|den|that|it|this)(?: (?:har|dar|meddelandet|message))*(?: (?:var|ar|skulle|was|is|s))? (?:inte|not)(?: (?:menat|tankt|avsett|meant))? (?:till|at|for|to) (?:dig|dej|boten|brevvakt|you|the bot)|(?:det|det dar|den|that|it|this)(?: dar| var| skulle| was| is| s)*(?: (?:menat|tankt|meant))? (?:till|at|for) (?:nagon|nan|en|some(?:body|one)|a) (?:annan|kollega|else|colleague))(?: (?:skrev|jag|i|har|nu|sorry|forlat|ursakta|tack|bort|glom|strunta|det|dig|bry|inte|om|ignore|ignorera|it|please|never ?mind|igen|again))*$`,
  'u',
);

/** Nothing is done, and that is the answer. */
export const nothingOrdered: Understanding = {
  ...{ act: 'reply', sure: true, candidates: ['reply'], asked: false, person: undefined, people: [] },
  ...{ mailbox: undefined, from: undefined, until: undefined, isOpen: false, part: undefined },
  ...{ rule: undefined, flaw: undefined, also: [], keeps: false, changes: false, isDenied: true },
};

const daysTurned: ReadonlySet<Act> = new Set(['away', 'away.change', 'remind']);
const moving =
  /(?<!\p{L})(?:ändra|flytta|byt|skjut|förläng|förlänga|change|move|shift|postpone|extend)(?!\p{L})/iu;
/** "Inte till Bo utan till Lisa": asked; where days are moved, they are read with what is denied of them. */
export const turnedOrder = (understood: Understanding, text: string): Understanding =>
  understood.changes && !(daysTurned.has(understood.act) && moving.test(text))
    ? { ...understood, sure: false, changes: false }
    : understood;
