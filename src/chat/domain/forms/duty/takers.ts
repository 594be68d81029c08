// Who takes days of a mailbox just spoken of: "då tar jag fredag i stället" after "kan inte på torsdag" passes nothing on.

import { isDutyDeed, type ActOrFamily, isOneOf } from '../../acts/acts';
import type { Reading } from '../../reading/reading';
import type { Understanding } from '../../acts/understanding';

const writer =
  /(?:^|\s)(?:(?:jag|i)(?: (?:kan|ska|skulle|will|can|could|ll))* (?:ta|tar|tog|tagit|kora|kor|take|do)|(?:tar|kor|take|kan|can|fixar) (?:jag|i)|(?:jag|i) (?:kan|can|fixar))(?:\s|$)/u;
const other =
  /(?:^|\s)(?:§person(?: (?:kan|ska|far|vill|will|can|could))* (?:ta|tar|kor|tager|takes?|has|have)|(?:tar|far|kor) §person)(?:\s|$)/u;

/** Undefined where that is who takes it already, or where nobody can tell. */
export function takerIn(
  { words: masked, runs }: Reading,
  { act, inReturn }: Pick<Understanding, 'act' | 'inReturn'>,
): 'writer' | 'other' | undefined {
  const words = masked.filter((word) => /^[\p{L}\d§]/u.test(word));
  const text = words.join(' ');
  if (runs.length === 0 || !isDutyDeed(act) || inReturn !== undefined) return undefined;
  if (words.some((word) => /^(?:inte|ej|aldrig|not|never)$/.test(word))) return undefined;
  const [isWriter, isOther] = [writer.test(text), other.test(text)];
  if (isWriter === isOther || (isWriter && text.includes('§person'))) return undefined;
  if (isWriter) return act === 'duty.take' ? undefined : 'writer';
  return act === 'duty.give' ? undefined : 'other';
}

export const ownAbsence: readonly ActOrFamily[] = ['away.change', 'away.end', 'away'];
const light =
  /^(?:och|o|men|fast|nej|na|eller|pa|i|on|and|but|no|or|istallet|stallet|instead|det|den|blir|da|then|far|tar|ta|kan|jag|menar|menade|mean|meant|it|takes|take)$/;

/** "Och Anna på torsdag", "Anna då", after one's own absence: of somebody else, and no day that one is away. */
export const isNamedBeside = ({ act }: Pick<Understanding, 'act'>, plain: readonly string[]): boolean =>
  isOneOf(act, ...ownAbsence) &&
  plain.includes('§person') &&
  (!plain.some((word) => /^§(?:day|time)$/.test(word)) ||
    plain.every((word) => word.startsWith('§') || light.test(word)));
