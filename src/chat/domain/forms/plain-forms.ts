// Short sentences whose words leave no doubt that the writer is away: "sjuk igen", "kommer inte in alls", "jobbar bara förmiddagar".

import { meaningOf } from '../meanings';

const beside = new Set(
  [
    '§day §time jag ja i am ar e blir nej na tyvarr sorry alltsa visst nu pa the in',
    'har have has got a en ett lite igen again alls at all in till jobbet kontoret arbetet to work today the office',
    'kommer komma coming come att inte not will be',
    'jobbar jobba arbetar working work bara endast only formiddagar formiddagarna eftermiddagar eftermiddagarna mornings afternoons',
  ].flatMap((line) => line.split(' ')),
);

/** Of masked words. */
export function saysAwayPlainly(words: readonly string[]): boolean {
  const plain = words.filter((word) => /^[\p{L}§]/u.test(word));
  if (words.includes('?') || !plain.every((word) => beside.has(word) || isIll(word))) return false;
  const text = plain.join(' ');
  const isAgain = plain.some(isIll) && /\b(?:igen|again)\b/.test(text) && !/\b(?:inte|not)\b/.test(text);
  const isNotComing =
    /\b(?:kommer|komma) inte\b|\bnot (?:be )?(?:coming|come)\b|\bnot be in\b/.test(text) &&
    !plain.some(isIll);
  const isHalf =
    /\b(?:jobbar|jobba|arbetar|working|work) (?:bara|endast|only)\b/.test(text) && hasHalf(words);
  return isAgain || isNotComing || isHalf;
}

const isIll = (word: string): boolean => meaningOf(word) === 'sick' && !beside.has(word);

const hasHalf = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:§time|(?:for|efter)middagar(?:na)?|mornings|afternoons)$/.test(word));
