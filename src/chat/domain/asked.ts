// Whether something is asked rather than said: a question changes nothing.

const questionWord =
  /^(?:hur|vad|var|vart|nar|vem|vems|vilka|vilken|vilket|varfor|how|what|where|when|who|whose|which|why)$/;
const verb =
  /^(?:ar|har|kan|ska|far|maste|behover|blir|kommer|vill|skulle|kunde|bor|var|blev|hade|gar|jobbar|vet|is|are|am|was|were|can|could|do|does|did|has|have|had|will|would|should|may|must|shall|finns|racker|galler)$/;
const subject =
  /^(?:jag|du|vi|ni|de|hon|han|hen|man|nagon|det|den|detta|brevladan|ladan|chefen|registratorn|min|mina|mitt|i|you|we|they|he|she|it|someone|somebody|anyone|anybody|the|my|this|that|there|§person|§mailbox|alla|vaxeln|boten)$/;
/** "Läser du …", "brukar man …": any verb before whom it is asked of. */
const addressed = /^(?:du|ni|man|nagon|you)$/;
const noVerb =
  /^(?:att|som|nar|dar|sa|da|nu|det|den|om|snalla|hej|tack|ok|vill|om|please|and|thank|thanks|if|that|see|love|fuck|till|for|med|av|pa|i)$/;
const connective = /^(?:och|men|sa|and|but|so|alltsa|hej)$/;
const condition = /^(?:om|ifall|if|tank|antag|suppose)$/;

/** Of masked words. "Kan Bo ta den" is asked, "kan inte ta den" is said, "om jag blir sjuk" is neither yet. */
export function isAsked(words: readonly string[]): boolean {
  if (words.includes('?')) return true;
  const plain = words.filter((word) => /^[\p{L}§]/u.test(word));
  const start = plain.findIndex((word) => !connective.test(word));
  const [first = '', second = ''] = plain.slice(Math.max(0, start));
  if (/^(?:undrar|wonder|wondering)$/.test(first) || /^(?:undrar|wonder|wondering)$/.test(second))
    return true;
  if (addressed.test(second) && !noVerb.test(first) && /^\p{L}/u.test(first)) return true;
  return questionWord.test(first) || condition.test(first) || (verb.test(first) && subject.test(second));
}
