// "Ta bort fredagen", "glöm det jag sa om fredag": days of what was said a moment ago that are not to hold.

import { isOneOf } from '../acts/acts';
import { isAbsence, plain, type Amended } from './amended';
import { again, forgetting, forgotten, light, takenOut, takingOut } from './amend-words';
import type { Chosen } from '../sentences/choose';
import { notAwayIn } from '../forms/away/not-away';
import { readInFrame } from './in-frame';
import type { Circumstances, Understanding } from '../acts/understanding';

/** "Ta bort fredagen"; of anything but an absence "glöm det jag sa om fredag" undoes what was done of that day. */
export function takenOutIn(
  words: readonly string[],
  chosen: Chosen,
  around: Circumstances,
): Amended | undefined {
  const { before } = around;
  if (before?.act === 'away.end' && before.asked) return narrowedOut(words, chosen, { ...around, before });
  const isForgotten = saysForget(words);
  if (before?.changes === true && isAbsence(before.act) && worksAfterAll.test(words.join(' ')))
    return { ...plain, said: undefined, others: [], act: 'undo', isAlone: true };
  const isOfAbsence =
    before === undefined || !isOneOf(before.act, 'duty.give', 'duty.take', 'duty.cannot', 'duty.opened');
  const isOut =
    (isForgotten && before !== undefined && isAbsence(before.act)) ||
    (before?.act === 'away.end' && neither.test(words.join(' ')) && words.every((word) => outWords(word))) ||
    (isOfAbsence &&
      (saysTakeOut(words, before !== undefined && isAbsence(before.act) && before.named === 'date') ||
        notAwayIn(chosen) !== undefined));
  if (isOut) return { ...plain, ...daysOut(chosen, around), act: 'away.end' };
  return isForgotten ? { ...plain, said: undefined, others: [], act: 'undo', isAlone: true } : undefined;
}

/** "Ja men bara fredag", of days that were offered to be taken out: of those it is asked. */
function narrowedOut(
  words: readonly string[],
  chosen: Chosen,
  around: Circumstances & { readonly before: Understanding },
): Amended | undefined {
  if (!words.includes('§day') || !words.every((word) => outWords(word))) return undefined;
  const [said, ...others] = readInFrame(chosen.whole.reading, around.before, around).said;
  if (said?.part !== undefined) return undefined;
  return { ...plain, said, others, act: 'away.end', isOffered: true };
}

/** Nothing is said but which days are to go. */
const saysTakeOut = (words: readonly string[], isOfDates: boolean): boolean =>
  takingOut.test(words.join(' ')) &&
  words.some((word) => word === '§day' || (isOfDates && number.test(word))) &&
  words.every(
    (word) =>
      word === '§day' ||
      (isOfDates && number.test(word)) ||
      takenOut.has(word) ||
      light.has(word) ||
      again.test(word) ||
      working.test(word),
  );
/** "Ta bort 16", of days that were said by their dates. */
const number = /^\d{1,2}$/;
/** "Stryk fredagen, jag jobbar då". */
const working = /^(?:jobbar|arbetar|kommer|work|working|coming)$/;

/** "Och inte fredag heller", of days that were taken out. */
const neither =
  /^(?:(?:och|and) )?(?:inte|ej|not) (?:pa |den |on )?§day(?: (?:heller|either))?$|^(?:nor|neither) (?:on )?§day$/;
const outWords = (word: string): boolean =>
  word === '§day' || light.has(word) || /^(?:heller|either|nor|neither)$/.test(word);

/** "Glöm det, jag jobbar hela veckan". */
const worksAfterAll =
  /^(?:(?:nej|na|oj|forlat|ok|men|no|oh|sorry|but) )*(?:glom|strunta i|skit i|forget|ignore|never mind|nevermind)(?: (?:det|allt|alltihop|dar|it|that|all))* (?:jag|i) (?:jobbar|arbetar|kommer|work|am working)(?= |$)/;

const saysForget = (words: readonly string[]): boolean =>
  forgetting.test(words.join(' ')) &&
  words.includes('§day') &&
  words.every((word) => word === '§day' || forgotten.has(word) || light.has(word) || again.test(word));

/** Read in the week of what was said, where that was an absence. */
function daysOut(chosen: Chosen, around: Circumstances): Pick<Amended, 'said' | 'others' | 'isAlone'> {
  const { before } = around;
  const { reading } = chosen.whole;
  if (before === undefined || !isAbsence(before.act)) return { said: undefined, others: [], isAlone: true };
  const [said, ...others] = readInFrame(reading, before, around).said;
  return { said, others };
}
