// "Får jag skicka sekretess i mejl, och måste jag diarieföra sms?": each is asked of the rules by itself.

import { saidWords } from '../reading/said-words';
import { writtenIn } from '../reading/tokens';
import { actOf, type Heard } from './heard';

/** Undefined unless there are several, each whole by itself. */
export function questionsIn({ parts }: { readonly parts: readonly Heard[] }): readonly string[] | undefined {
  const asked = parts.filter((part) => part.asked);
  const isEach = asked.length > 1 && asked.every((part) => actOf(part) === 'rule' && isWhole(part));
  return isEach ? asked.map(({ reading }) => writtenIn(reading.tokens)) : undefined;
}

const fewestWords = 4;
/** "Och hur gör jag då?" asks of what stands before it. */
const pointing = /^(?:da|den|det|detta|dem|dom|sa|sant|sadant|sadana|then|it|that|them|this|these|such)$/;

/** It begins as a question does, and points at nothing. */
export function isWhole({ reading: { words } }: Pick<Heard, 'reading'>): boolean {
  const said = saidWords(words);
  const first = said.find((word) => !/^(?:och|o|sen|sa|and|then|also|hej|hi)$/.test(word)) ?? '';
  return said.length >= fewestWords && begins.test(first) && !said.some((word) => pointing.test(word));
}
const begins =
  /^(?:far|maste|ska|skall|kan|behover|bor|hur|vad|vem|vilka|vilken|vilket|nar|var|varfor|ar|galler|finns|may|must|should|can|do|does|is|are|how|what|who|which|when|where|why)$/;
