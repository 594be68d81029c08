// Whose absence a line tells of: whoever stands before "är sjuk" is not the writer ("katten är sjuk", "elin i 7b är sjuk", "melvin borta i dag").

import { saysI } from './english';
import { saidText, saidWords } from './said-words';
import { isOneSlip } from '../../../core/spelling';
import type { Act } from '../acts/acts';
import { meaningOf } from './meanings';
import { clean, tokensOf, type Token } from './tokens';

const verb = '(?:ar|blir|blev|var|ligger|sitter|is|are|was|gets|kommer|coming|ringde)';
/** Words of the writer, and those that stand before a verb without being anybody. */
const noSubject = new RegExp(
  `^(?:${[
    'jag|ja|vi|i|we|du|you|ni|man|undertecknad|det|den|de|it|that|this|detta|har|dar|here|there|some|alla|all|everyone',
    '§day|§time|§mailbox|nu|now|da|then|sa|so|idag|today|imorgon|tomorrow|sen|sedan|annars|tyvarr|unfortunately|hej|hello',
    'men|och|but|and|for|eftersom|because|medan|while|om|if|nar|when|att|that|som|who|which|vem|vad|hur|var|varfor|what|how|why|where',
    'nej|no|ja|yes|ok|tack|alltsa|kanske|maybe|nog|antagligen|troligen|probably|igen|again|inte|not|bara|just|fortfarande|still',
    'sjuk|forkyld|magsjuk|krasslig|sick|ill|borta|away|off|out|ledig|hemma|home|feber|jobbar|working|vabbar|vab|semester',
  ].join('|')})$`,
);
const writer = /^(?:jag|ja|mig|vi|oss|i|me|we|hemma|hemifran|hem|home|vab\p{L}*|vobb\p{L}*|undertecknad)$/u;
const own =
  /(?:semester|ledighet|ledigheten|semestern|skrivning|skrivningen|franvaro|franvaron|ryggen|magen|halsen|huvudet|huvet|kroppen|knaet|foten|armen|tanden|rygg|mage|hals|familj|familjen|back|stomach|head|throat|leg|family|leave|holiday|vacation)$/;
const child =
  /^(?:barn|barnet|barnen|ungen|unge|ungar|ungarna|son|sonen|soner|sonerna|dotter|dottern|dottrar|dottrarna|grabben|grabbarna|tosen|lillan|lillen|minstingen|tvillingarna|kid|kids|child|children|son|daughter|baby|toddler)$/;
const absent: ReadonlySet<string | undefined> = new Set(['sick', 'away', 'care']);
const state =
  /^(?:sjuk|sjuka|borta|ledig|lediga|franvarande|forkyld|magsjuk|sjukskriven|bortrest|hemma|sick|ill|away|off|absent|out)$/;
const mostSubject = 6;

/** Of masked words: somebody or something else than the writer, their child and their body is told of. */
export function isOfOtherThan(words: readonly string[]): boolean {
  const plain = saidWords(words);
  if (isOfFamily(plain)) return true;
  const at = plain.findIndex((word) => new RegExp(`^${verb}$`).test(word));
  if (at < 1 || at > mostSubject || plain.some((word) => writer.test(word))) return false;
  const subject = plain.slice(0, at);
  const isTheirs = subject.some((word) => /^(?:hans|hennes|deras|his|her|their)$/.test(word));
  if (subject.some((word) => noSubject.test(word) || (!isTheirs && (own.test(word) || child.test(word)))))
    return false;
  const said = plain.slice(at + 1, at + 4);
  const isComing = /^(?:kommer|coming)$/.test(plain[at] ?? '') || said[0] === 'coming';
  return isComing || said.some((word) => absent.has(meaningOf(word)) && state.test(word));
}

/** "Min fru är borta hela veckan så jag är själv": nothing is said of the writer's own days. */
function isOfFamily(plain: readonly string[]): boolean {
  const text = plain.join(' ');
  const [said] =
    /^(?:(?:hej|och|men|for|and|but) )*(?:min|var|my|our) (?:\p{L}+) (?:ar|blir|har|tar|is|has) (?:.*?)(?= (?:och|sa|men|medan|and|so|but) |$)/u.exec(
      text,
    ) ?? [];
  if (said === undefined || child.test(said.split(' ').find((word) => child.test(word)) ?? '')) return false;
  const rest = text.slice(said.length);
  return (
    !said
      .split(/ (?:ar|blir|har|tar|is|has) /)[0]
      ?.split(' ')
      .some((word) => own.test(word)) &&
    away.test(said) &&
    !/(?:^|\s)(?:hemma|borta|ledig|ledigt|sjuk|vab\p{L}*|stannar|kommer|jobbar|hamtar|gar|slutar|home|off|away|leave|leaving|stay\p{L}*)(?:\s|$)/u.test(
      rest,
    )
  );
}
const away =
  / (?:borta|bortrest|sjuk|ledig|ledigt|semester|inlagd|away|sick|ill|off|on leave|on holiday|vacation)(?: |$)/;

const ownWord = /^(?:jag|ja|mig|min|mitt|mina|vi|oss|var|me|my|we|us|undertecknad)$/;

const namesWriter = (words: readonly string[]): boolean =>
  words.some((word) => ownWord.test(word)) || saysI(saidText(words));

const greeting = '(?:(?:och|men|and|but|att|tyvarr|sorry|hej|please note that|obs|info) )*';
const somebody = '(?:§person|hon|han|hen|she|he)';
const firstOther = new RegExp(
  `^${greeting}${somebody} (?!(?:har (?:ladan|brevladan|den)|tar|ska ta|far|kan)\\b)\\p{L}`,
  'u',
);

/** "Maja blev tvungen att gå hem", "hon är dålig": told of whoever stands first, and of nobody else. */
export const isToldOfOther = (words: readonly string[]): boolean =>
  !words.includes('?') && !namesWriter(words) && firstOther.test(saidText(words));

/** "Hon sa att hon är borta i morgon också", "i morgon är hon också hemma": more of their absence, and none of the writer's. */
export const isMoreOfOther = (words: readonly string[]): boolean =>
  (isToldOfOther(words) || (!namesWriter(words) && dayFirst.test(saidText(words)))) &&
  !words.some((word) => /^(?:tillbaka|ater|back)$/.test(word));
/** What no line is that tells of somebody else, or of what is left undone: "har inte hunnit svara Carin, kan Bo?" */
export const isActOfOther = (act: Act, words: readonly string[]): boolean =>
  (/^(?:away|away\.change|present)$/.test(act) && isReported(words)) ||
  ((act === 'away' || act === 'present') && isToldOfOther(words)) ||
  (act === 'away.change' && isMoreOfOther(words)) ||
  // "Mitt tåg är sent" is no incident; "Bo är sjuk i dag men jag är på plats" ends nothing.
  (act === 'incident' && lateRide.test(saidText(words))) ||
  (act === 'away.end' && begunOfOther.test(saidText(words))) ||
  ((act === 'away.is' || act === 'order.propose') && unfinished.test(saidText(words)));
const lateRide =
  /(?:^| )(?:tag|taget|pendeltag|pendeltaget|buss|bussen|sparvagn|sparvagnen|train|bus|tram) (?:ar|is|blev|was)(?: \p{L}+)? (?:sent|sen|forsenat|forsenad|installt|installd|late|delayed|cancelled)(?: |$)/u;
const begunOfOther =
  /^§person (?:ar|blir|is) (?:sjuk|borta|ledig|sick|ill|away|off)(?: §day)? (?:men|och|sa|but|and|so) (?:jag|i) /;
/** "Rut hälsar att hon blir kvar hemma i morgon också". */
const isReported = (words: readonly string[]): boolean =>
  !namesWriter(words) && reporting.test(saidText(words));
const reporting =
  /(?:^| )(?:halsa[rd]e?|mejla[rd]e?|sms:?a[rd]e?|skrev|skriver|sager|sa|sade|meddela[rd]e?|ring(?:er|de)|says|said|wrote|writes|texted)(?: (?:nyss|precis|idag|just|§day))? (?:att|that) (?:hon|han|hen|she|he) /;
const unfinished =
  /(?:^| )(?:inte|not) (?:hunnit|had time to|managed to) (?:svara|answer|reply to) §person(?: |$)/;
const dayFirst = new RegExp(
  `^${greeting}(?:(?:pa|on) )?§(?:day|time) (?:ar|blir|kommer|jobbar|gar|ska|is) ${somebody}(?: |$)`,
  'u',
);

/** "Bo tillbaka på torsdag": whoever stands first is back, and not the writer. */
export const isReturnOfOther = (words: readonly string[]): boolean =>
  /^(?:(?:och|men|and|but|hej) )*(?:§person|\p{L}{3,}(?:n|et|na)) (?:tillbaka|back)(?: |$)/u.test(
    saidText(words),
  );

/** "Har feber", "mår illa": of whoever was told of before it. */
export const hasNoSubject = (words: readonly string[]): boolean =>
  !words.includes('§person') && !namesWriter(words);

/** "Bo är inte borta" ends what was reported of Bo. */
export const isNamedEnd = (act: Act, words: readonly string[]): boolean =>
  act === 'away.end' && words.includes('§person');

/** "Är ledig fredag, David vet": the writer, though somebody is named behind it; "är David ledig" asks of David. */
export const isOwnState = (words: readonly string[]): boolean =>
  !words.includes('?') &&
  /^(?:(?:hej|jag|i) )*(?:ar|blir|am)(?: (?:pa|hemma|on))? (?:borta|ledig|sjuk|franvarande|sjukskriven|semester|hemma|med|kurs|konferens|tjansteresa|bortrest|away|off|sick|ill|leave|holiday|vacation) (?:.* )?§person (?:vet|har koll|ar (?:meddela\p{L}*|informera\p{L}*|vidtalad|tillsagd)|har fatt veta|fick veta|kanner till|knows|is informed|has been told)/u.test(
    saidText(words),
  );

/** "Klass 5a", "elin i 7b", "en av eleverna": those whom the municipality serves. */
const pupil =
  /\b(?:klass(?:en)?|grupp(?:en)?|arskurs|ak|class|grade|year|group) ?\d{1,2} ?[a-f]?\b|\b(?:i|in|fran|from) \d [a-f]\b|^\d [a-f] (?:ar|is)\b/;
/** "Hitta klass 4b", "klass 4b är besvarad": a message. */
const ofMatter =
  /(?:^| )(?:hitta|sok|leta|besvara[dt]?|svar|svara|svarat|bocka|bockas|anteckning\p{L}*|notera|mejl\p{L}*|find|search|answered)(?: |$)/u;
export const isOfPupils = (tokens: readonly Token[]): boolean => {
  const words = tokens.map(({ word }) => word);
  const text = words.join(' ');
  return (
    (pupil.test(text) && !ofMatter.test(text)) ||
    isOfParents(text) ||
    (ofGroup.test(text) && words.some((word) => state.test(word) || /^(?:magsjuka|magsjuk)$/.test(word))) ||
    (words.some((word) => served.test(word)) &&
      words.some((word) => state.test(word) && word !== 'hemma') &&
      !words
        .slice(
          0,
          words.findIndex((word) => state.test(word)),
        )
        .some((word) => /^(?:jag|i)$/.test(word)))
  );
};

/** "Två elever är sjuka", told of those alone. */
const served =
  /^(?:elev|eleven|elever|eleverna|pupils?|students?|brukare|brukaren|klient|klienten|klienter)$/;

/** "Barnen i gruppen", "a kid in the project group". */
const ofGroup =
  /\b(?:barn|barnet|barnen|kids?|child|children|student) (?:i|in|pa|at|from|fran) (?:(?:the|min|var|my|our|en|a) )?(?:\p{L}+ )?(?:grupp|gruppen|klass|klassen|skola|skolan|forskolan|fritids|avdelningen|group|class|school|nursery)\b/u;
/** "En mamma ringer, hennes son är sjuk": of those at home with a child that is served. */
const parents =
  /\b(?<!(?:min|mina|my|var) )(?:mamma|mamman|pappa|pappan|foralder|foraldern|foraldrar|vardnadshavare|vardnadshavaren|parents?|mother|father|mum|mom|dad)\b(?: (?:har|som|who|has))*(?: (?:ringde|ringer|ringt|sager|sa|sade|meddelar|meddelade|mejlar|mejlade|vill|undrar|horde|hor|anmaler|called|calls|phoned|rang|says|said|wants|wrote))\b/;
const ofChild =
  /\b(?:son|sonen|dotter|dottern|barn|barnet|barnen|pojken|pojke|flickan|flicka|elev|eleven|skolan|child|children|kid|boy|girl|daughter|pupil|school)\b/;
const isOfParents = (text: string): boolean => parents.test(text) && ofChild.test(text);

/** "Ska jag anmäla det här?", of a pupil: here only colleagues are told of. */
export const isPupilReported = (tokens: readonly Token[]): boolean =>
  isOfPupils(tokens) &&
  tokens.some(({ word }) =>
    /^(?:anmala|anmaler|sjukanmala|sjukanmaler|rapportera|rapporterar|registrera|meddela|report|tell|register)$/.test(
      word,
    ),
  );

/** Nobody of those who can be away here. */
export function tellsOfNoColleague(text: string): boolean {
  const tokens = tokensOf(clean(text));
  return isOfPupils(tokens) || isOfOtherThan(tokens.map(({ word }) => word));
}

const like = [
  'jag',
  'hej',
  'idag',
  'imorgon',
  'tyvarr',
  'sjuk',
  'blir',
  'borta',
  'hemma',
  'kommer',
  'vabbar',
];
/** Of no name: the line tells of them, and of nobody here. */
const kin =
  /^(?:brorsan|brorsa|syrran|farsan|morsan|polaren|polarn|kompisen|grannen|svagerskan|svagern|svarmor|svarfar|kusinen|farbrorsan|mormor|morfar|farmor|farfar)$/;
/** "Berit ringde", "erik handläggare hörde av sig". */
export const calls =
  /^(?:ringde|ringer|ringt|messade|smsade|smsar|horde av|har (?:ringt|messat|smsat|hort)|called|phoned|rang|texted)(?: |$)/;
/** A word that nobody knows at the beginning, before "sjuk", "borta" or "är sjuk": a name, and no slip of "jag". */
export function isUnknownSubject(
  tokens: readonly Token[],
  at: number,
  isKnown: (word: string) => boolean,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.word;
  if (token === undefined || !/^\p{L}{3,}$/u.test(token.written)) return false;
  if (before !== undefined && !/^(?:[.,!?&+]|och|and|samt|men|att|that|hej)$/.test(before)) return false;
  if (isKnown(token.word) || kin.test(token.word) || like.some((word) => isOneSlip(token.word, word)))
    return false;
  const [next, after] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
  const isState = state.test(next) && next !== 'hemma' && next !== 'out' && next !== 'off';
  return (
    isState ||
    calls.test(`${next} ${after}`) ||
    (/^(?:ar|blir|blev|is|was)$/.test(next) &&
      (state.test(after) || /^(?:pa|hemma|inte|not|i|at|on)$/.test(after)))
  );
}
