// The day that somebody who asks for more time would answer on: the last one that is named.

import type { LocalDate } from '../../../../core/time';
import { findRuns } from '../../days/find-runs';
import { readDays } from '../../days/read-days';
import { clean, fold, tokensOf } from '../../reading/tokens';

/** "Vad ska jag svara på till fredag" moves nothing. */
const wishes =
  /\b(?:flytta|skjuta?|hinner|(?:mer|langre) tid|(?:kan|far|kunde) (?:jag|man|vi) (?:kunna )?(?:fa|ha)|annan|ny svarsdag|senare|byta?|andra|forlanga?|behover|move|postpone|extend|push back|more time|(?:can|may) i (?:have|get|take))\b/;

export const dayWished = (text: string, today: LocalDate): LocalDate | undefined =>
  wishes.test(fold(text.toLowerCase())) ? lastDayIn(withoutOldDays(text), today) : undefined;

/** "Inte förrän på måndag" is on Monday. */
export const notBefore = /(?<!\p{L})(?:förrän|forran|until|before)(?!\p{L})/giu;

/** "Hinner inte till fredag, behöver till onsdag": by Friday is what it was. */
export const withoutOldDays = (text: string): string =>
  text
    .split(clauses)
    .filter((clause) => !denied.test(clause))
    .join(', ')
    .replace(notBefore, ' ');
const clauses =
  /[,.;!?]|(?<!\p{L})(?=(?:men|utan|behöver|kan|får|skulle|hellre|but|need|can|could)(?!\p{L}))/iu;
const denied = /(?<!\p{L})(?:inte|ej|not|\p{L}+n['’]t)(?!\p{L})(?! (?:förrän|until|before)(?!\p{L}))/iu;

export function lastDayIn(text: string, today: LocalDate): LocalDate | undefined {
  const last = findRuns(tokensOf(clean(text))).at(-1);
  if (last === undefined) return undefined;
  const { from, until, flaw } = readDays([last], { today, minutes: 0, isBack: false, isArriving: false });
  return flaw === undefined ? (until ?? from) : undefined;
}
