// "51 också", "och 52", "nej 51", after an absence that was said by the number of its week: a week, and no day of a month.

import { daysBetween, localDate, mondayOf, plusDays } from '../../../../core/time';
import { isAbsence } from '../../amend/amended';
import type { Circumstances, Understanding } from '../../acts/understanding';

const number = '(?:[1-9]|[1-4]\\d|5[0-3])';
const bare = new RegExp(
  `^(?<lead>\\s*(?:(?:nej|ja|fel|förlåt|sorry|no|yes|och|o|å|and|samt|plus|även|jag menade?|i meant?|det ska vara|blir|blev|också|oxå)[ ,]+)*)(?<weeks>${number}(?: ?(?:-|–|och|o|å|and|,|till|to) ?${number})*)(?<rest>(?:[ ,]+(?:också|oxå|med|även|dessutom|tack|i ?stället|too|as well|instead|please))*[\\s.!]*)$`,
  'iu',
);

export function withWeekNumber(text: string, { before }: Pick<Circumstances, 'before'>): string {
  if (before?.named !== 'week' || !isAbsence(before.act) || before.part !== undefined) return text;
  const { lead = '', weeks, rest = '' } = bare.exec(text)?.groups ?? {};
  const numbers = weeks?.match(/\d+/g)?.map(Number) ?? [];
  return weeks !== undefined && numbers.every((one) => isNear(one, before))
    ? `${lead}v ${weeks}${rest}`
    : text;
}

/** Of the weeks after it or just before, and none of its own dates. */
function isNear(week: number, { from, until = from }: Understanding): boolean {
  if (from === undefined || until === undefined) return false;
  const thursday = plusDays(mondayOf(from), 3);
  const said = 1 + Math.floor(daysBetween(localDate(`${thursday.slice(0, 4)}-01-01`), thursday) / 7);
  const [first, last] = [Number(from.slice(8)), Number(from.slice(8)) + daysBetween(from, until)];
  return (week < first || week > last) && week >= said - 4 && week <= said + 8;
}
