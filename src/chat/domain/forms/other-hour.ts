// "Tio är för tidigt, ta elva", of a reminder that was just set: another time of the day, and no days.

import type { Circumstances } from '../acts/understanding';
import { numbers } from '../days/day-words';
import { clean, fold, tokensOf } from '../reading/tokens';

const wrong =
  '(?:\\S+ ){0,4}?(?:(?:for|too|lite for|alldeles for|bit too) (?:tidig|tidigt|tidit|sen|sent|early|late|soon)|(?:passar|funkar|gar) inte)';
const rather =
  '(?:ta|tar|gor|kor|satt|hellre|sag|andra|byt|make|it|det|den|take|set|do|try|say|till|to|istallet|battre|kl|klockan|at|vid|i mean|jag menar|nej|no)';
const time = '(\\d{1,2}(?: ?[.:] ?\\d\\d)?|(?:halv |half past )?\\p{L}+)';
const form = new RegExp(
  `^(?:(?:nej|na|no|oj|men|but) )*(?:${wrong} )(?:(?:och|sa|and|so) )?(?:${rather} )*${time}(?: (?:istallet|i stallet|instead|tack|da|please|then))*$`,
  'u',
);
const alone = new RegExp(
  `^(?:(?:nej|na|no|oj) )+(?:${rather} )*${time}(?: (?:istallet|i stallet|instead|tack|da))*$`,
  'u',
);

/** The same with its hour said as one; the text itself where no other hour is meant. */
export function withOtherHour(text: string, { before }: Pick<Circumstances, 'before'>): string {
  if (before?.act !== 'remind' || text.length > longest) return text;
  const said = tokensOf(clean(text))
    .map(({ word }) => word)
    .filter((word) => /^[\p{L}\d.:]/u.test(word))
    .join(' ')
    .replace(/ ?([.:]) ?(?=\d\d\b)/g, '$1')
    .replace(/ [.:](?= |$)/g, '');
  const hour = (form.exec(said) ?? alone.exec(said))?.[1];
  const last = hour?.split(' ').at(-1) ?? '';
  const count = /^\d/.test(last) ? Number.parseInt(last, 10) : (numbers.get(fold(last)) ?? 0);
  return hour !== undefined && count >= 1 && count <= 22 ? `nej, kl ${hour}` : text;
}
const longest = 80;
