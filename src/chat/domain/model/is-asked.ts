// Whether a line asks: by its sign, its first words, or what it says of asking.

import { saidWords } from '../reading/said-words';

const questionWord =
  /^(?:hur|vad|var|vart|nar|vem|vems|vilka|vilken|vilket|varfor|how|what|where|when|who|whose|which|why)$/;
const verb =
  /^(?:ar|har|kan|ska|far|maste|behover|blir|kommer|vill|skulle|kunde|bor|var|blev|hade|gar|jobbar|vet|ringer|mejlar|skriver|svarar|is|are|am|was|were|can|could|do|does|did|has|have|had|will|would|should|may|must|shall|finns|racker|galler)$/;
const subject =
  /^(?:jag|du|vi|ni|de|hon|han|hen|man|nagon|det|den|detta|brevladan|ladan|chefen|registratorn|min|mina|mitt|i|you|we|they|he|she|it|someone|somebody|anyone|anybody|the|my|this|that|there|§person|§mailbox|alla|vaxeln|boten)$/;
const somebody = /^(?:du|vi|ni|de|hon|han|hen|man|nagon|you|we|they|he|she|someone|somebody|§person)$/;
/** "Läser du …", "brukar man …": any verb before whom it is asked of. */
const addressed = /^(?:du|ni|man|nagon|you)$/;
const noVerb =
  /^(?:min|mitt|mina|my|our|att|som|nar|dar|sa|da|nu|det|den|om|snalla|hej|tack|ok|vill|om|please|and|thank|thanks|if|that|see|love|fuck|till|for|med|av|pa|i)$/;
/** "… och så är jag ledig på fredag" goes on, and asks nothing. */
const goesOn = /^(?:och|o|men) sa (?:ar|blir|har|kommer|gar|jobbar|ska) jag(?= )/;
const connective = /^(?:och|men|sa|and|but|so|alltsa|hej)$/;
const condition = /^(?:om|ifall|if|tank|antag|suppose)$/;

/** "Dottern frågade om jag är ledig på fredag": others ask, and nothing is said. */
const isAskedOfWriter =
  /(?:^|\s)(?:fragade|fragar|undrade|undrar|vill veta|ville veta|asked|asks|wondered|wonders|wants to know)(?: mig| me)? (?:om|ifall|nar|if|whether|when) (?:jag|vi|i|we)(?:\s|$)/u;

/** "… och sen vill jag veta hur snabbt man ska svara". */
const wantsToKnow =
  /(?:^|\s)(?:(?:vill|skulle) jag(?: vilja)?|jag (?:vill|skulle vilja)|i (?:want|would like) to)(?: (?:ocksa|aven|garna|bara|also|just))* (?:veta|know) (?:hur|vad|vem|vilka|vilken|nar|om|var|varfor|how|what|who|when|if|where|why|which)(?:\s|$)/u;

/** "Sbf kl 14, vem sitter", "en åklagare begär handlingar, vad gör jag". */
const asksLast =
  /, (?:vem \p{L}+(?: \p{L}+)?|(?:va|vad|hur|what) (?:gor|ska|bor|do|should) (?:jag|ja|vi|man|i|we)(?: (?:gora|do|da|nu))*)$/u;

/** Of masked words. "Kan Bo ta den" is asked, "kan inte ta den" is said, "om jag blir sjuk" is neither yet. */
export function isAsked(words: readonly string[]): boolean {
  if (words.includes('?') || asksLast.test(words.join(' '))) return true;
  if (isAskedOfWriter.test(words.join(' ')) || wantsToKnow.test(words.join(' '))) return true;
  const plain = saidWords(words);
  if (goesOn.test(plain.join(' '))) return false;
  const start = plain.findIndex((word) => !connective.test(word));
  const [first = '', second = ''] = plain.slice(Math.max(0, start));
  if (/^(?:undrar|wonder|wondering)$/.test(first) || /^(?:undrar|wonder|wondering)$/.test(second))
    return true;
  if (addressed.test(second) && !noVerb.test(first) && /^\p{L}/u.test(first)) return true;
  const third = plain[Math.max(0, start) + 2] ?? '';
  // "Ines, can you take it".
  if (first === '§person' && verb.test(second) && addressed.test(third)) return true;
  // "Kan inte Bo ta den".
  const isDenied = /^(?:inte|not)$/.test(second) && verb.test(first) && somebody.test(third);
  return (
    isDenied ||
    questionWord.test(first) ||
    condition.test(first) ||
    (verb.test(first) && subject.test(second))
  );
}
