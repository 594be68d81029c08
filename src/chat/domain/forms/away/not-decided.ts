// What is moved, wished, of the family or only on a condition: said beside days, and no order of the writer's.

import { isDutyDeed, type Act } from '../../acts/acts';
import { saidText } from '../../reading/said-words';
import { isHour } from '../../days/piece';
import type { Reading } from '../../reading/reading';

/** "Samtalet är flyttat från tisdag till torsdag", "the meeting was moved". */
const moved =
  /(?:^|\s)(?:ar|blev|blir|har|blivit|is|was|been|got) (?:nu |tyvarr |now )?(?:(?:fram)?flyttad|(?:fram)?flyttat|uppskjut(?:en|et)|installd|installt|moved|postponed|rescheduled|cancelled|canceled)(?:\s|$)/u;
/** "Frun åker bort torsdag": of somebody at home, and nothing of the writer. */
const family =
  /^(?:(?:min|mitt|mina|my) )?(?:fru|frun|frugan|man|mannen|sambo|sambon|dotter|dottern|son|sonen|barnen|mamma|pappa|bror|brorsan|syster|syrran|grannen|kompisen|wife|husband|partner|son|daughter|brother|sister|neighbour|friend)(?: (?:ska|skall|ar|har|is|has|will))? (?:akt|aker|aka|reser|resa|flyger|flyga|bort|bortrest|ledig|ledigt|semester|jobbar|fyller|flyttar|travels?|travelling|away|off|leaves?|leaving|flies)(?:\s|$)/u;
/** "Tar en sen lunch", "går på lunch 12–13, behöver jag säga det?": a meal, and no absence. */
const meal =
  /^(?:(?:jag|i|nu|now|am) )*(?:pa|at|on|to) (?:min |my )?(?:lunch|lunchen|rast|rasten|fika|paus|break|coffee)(?: (?:nu|now|break|paus|en stund|a while))*$|(?:^|\s)(?:gar|ar|ute|sticker|drar|aker|going|gone|off|out|am|on)(?: (?:pa|till|to|on|for|at|nu|min|my))* (?:lunch|lunchen|rast|rasten|fika|paus|break|coffee)(?:\s(?:nu|now|§day))?$|(?:^|\s)(?:gar|ar|sticker|drar|going|am) (?:pa|on|to|for) (?:lunch|lunchen|rast|fika)(?:\s|$)|(?:^|\s)(?:tar|ta|ater|ata|taking|take|having|have)(?: (?:en|a|lite|min|my|sen|tidig|lang|kort|late|early|long|short))* (?:lunch|lunchen|rast|rasten|fika|paus|break|coffee)(?:\s|$)/u;
/** "Vill ha ledigt den 22": of the manager. */
const wishedLeave =
  /(?:^|\s)(?:vill|skulle vilja|onskar|onskar mig|want(?: to)?|would like(?: to)?)(?: (?:jag|garna|ocksa|att|ha|fa|ta|vara|have|take|be|get))* (?:ut )?(?:ledig|ledigt|ledighet|semester|leave|vacation|time off|off)(?:\s|$)/u;
const ownWords = /^(?:jag|i|vi|we)$/;

/** Of an absence. */
export const isNoAbsence = ({ words, tokens }: Reading): boolean => {
  const text = saidText(words);
  const said = tokens.map(({ word }) => word).filter((word) => /^\p{L}/u.test(word));
  return (
    moved.test(text) ||
    wishedLeave.test(text) ||
    meal.test(said.join(' ')) ||
    (family.test(text) && !words.some((word) => ownWords.test(word)))
  );
};

/** "Jag tar lådan om Maja är sjuk", "if Bo cannot": not yet. */
const condition =
  /(?:^|\s)(?<!(?:undrar|vet|veta|fraga|fragar|wonder|know|ask|som) )(?:om|ifall|if|unless) (?:jag|i|vi|we|hon|han|hen|she|he|they|ingen|nobody|§person)(?: (?:inte|not))? (?:ar|blir|inte|kan|hinner|far|skulle|kommer|is|gets|cannot|can|does|will|not|am|are|become)(?:\s|$)/u;
/** "Om Anna vill", "om ingen annan kan", "när Gunilla går", "efter Gunilla": not now, or not before somebody has said so. */
const someone =
  '(?:jag|i|vi|we|hon|han|hen|she|he|they|de|dom|nagon|nan|ingen|nobody|somebody|anyone|someone|no one|chefen|§person)(?: (?:annan|andra|else))?';
const notYet = new RegExp(
  `(?:^|\\s)(?<!(?:undrar|vet|veta|fraga|fragar|wonder|know|ask|som|hor|ring|mejla|skriv|sag till) )(?:(?:om|ifall|if|unless|forutsatt att|provided|nar|sa snart|sa fort|once|when|as soon as|tills|until) ${someone} \\p{L}|(?:till|innan|before) ${someone} (?!(?:igen|again|nu|now|tack|please|idag|today|imorgon|sen|sedan|i|pa|on|och|and|men|resten|hela|ocksa|direkt)(?:\\s|$))\\p{L}|(?:om|ifall|if) (?:det|it) (?:gar|funkar|passar|behovs|kravs|ar (?:ok|okej|okay|bra)|is (?:ok|okay|fine|needed)|works|suits)|if needed|(?:efter|after|fore|innan|before) §person)`,
  'u',
);
/** "Hoppas slippa brevlådan", "önskar". */
const wish = /^(?:hoppas|onskar|funderar|overvager|drommer|hope|hoping|wish|considering)$/;
const perhaps = /^(?:kanske|eventuellt|mojligen|mojligtvis|maybe|perhaps|possibly)$/;
/** "Nej Maja kan inte ta lådan på torsdag": told of her, and the writer's own duty stays. */
const otherCannot =
  /^(?:(?:nej|na|men|och|tyvarr|no|but|and|sorry|hej) )*§person (?:\p{L}+ ){0,2}(?:inte|ej|not)(?: |$)/u;
const standing = /^(?:vikarierar|vikariera|vikarierat)$/;

/** Of a mailbox: wished, on a condition, or a whole month in somebody's place. */
export const isNoDeed = ({ words, runs, mailboxes }: Reading): boolean => {
  const pieces = runs
    .flatMap((run) => run.pieces.map(({ piece }) => piece))
    .filter((piece) => !isHour(piece));
  const isMonth = pieces.length > 0 && pieces.every(({ kind }) => /^(?:month|nearMonth)$/.test(kind));
  return (
    condition.test(saidText(words)) ||
    notYet.test(saidText(words)) ||
    otherCannot.test(saidText(words)) ||
    resigned.test(saidText(words)) ||
    words.some((word) => wish.test(word) || perhaps.test(word) || standing.test(word)) ||
    (isMonth && mailboxes.length === 0)
  );
};

/** "Är jag borta på fredag så tar Ines lådan", "blir jag sjuk tar Hasse den": an order that begins with a condition. */
const inverted = new RegExp(
  '^(?:(?:och|men|hej|and|but) )*(?:(?:ar|blir|skulle|hinner|kommer|should|were) (?:hon|han|hen|she|he|they|det|motet|it|§person)|(?:skulle|should) \\S+|(?:ar|blir|skulle|kan|hinner|far|maste|kommer|orkar|should|were|had) (?:jag|vi|i|we)) ' +
    '.*(?<!(?:vem|who|som|nan|nagon|om|att) )(?:(?:tar|far|kan|ska|skoter|vaktar|har|overtar|gar|takes|gets|can|will|has) (?:§person|jag|du|ladan|den|§mailbox|i|you|it)|§person (?:takes|gets|can|will|has|covers))(?:\\s|$)',
  'u',
);

/** Of a mailbox: whether it is so nobody knows yet. */
export const isUnlessSo = (act: Act, { words }: Reading): boolean => {
  if (!isDutyDeed(act)) return false;
  const text = saidText(words);
  return condition.test(text) || notYet.test(text) || inverted.test(text);
};

/** "Då är det väl jag som får ta den igen" complains first. */
const resigned = /(?:^|\s)val (?:(?:alltid|bara|just) )?(?:jag|vi) som(?:\s|$)/u;

/** Of an absence too. */
export const isOnCondition = ({ words }: Reading): boolean => condition.test(saidText(words));
