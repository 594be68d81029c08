// "Jag är sjuk o Lars oxå borta. Imorrn med troligen": what is said as more of the same, each where it belongs.

import { isOneOf } from '../acts/acts';
import { ownAbsence } from '../forms/duty/takers';
import type { Circumstances } from '../acts/understanding';

const likely = '(?:troligen|troligtvis|nog|antagligen|förmodligen|säkert|probably)';
const day =
  '(?:(?:på )?(?:mån|tis|ons|tors|fre)(?:dag|dagen|da|dan)?|i ?morgon|imorn|imorrn|(?:on )?(?:mon|tues|wednes|thurs|fri)day|tomorrow)';
const more = new RegExp(
  `[,.!]\\s*(?:(?:och|o|å|and) )?(?<day>${likely} ${day}|${day}) (?:med|också|oxå|likaså|too|as well)(?: ${likely})?[\\s.!]*$`,
  'iu',
);
const another =
  /,? (?:och|o|å|and) (?<name>\p{L}+) (?:(?:är|e|is) )?(?:också|oxå|also) (?<state>borta|sjuk|ledig|away|ill|sick|off)(?=[\s,.!]|$)/iu;
const own =
  /^(?:(?:hej|hejsan|hi|hello)[ ,!]+)?(?:\p{L}+ (?:här|here)[ ,.!]+)?(?:jag|ja|i) (?:är|e|am|blev|vabbar)(?!\p{L})|^(?:sjuk|vab|vabbar|ledig|borta|sick|ill|off)(?!\p{L})/iu;
const absent = /(?<!\p{L})(?:sjuk|vab|vabbar|ledig|borta|semester|sick|ill|off|away)(?!\p{L})/iu;
const named = new RegExp(`(?<!\\p{L})(?:${day}|\\d)`, 'iu');
const denied = /(?<!\p{L})(?:inte|ej|not)(?!\p{L})/iu;
/** "Jag är på plats. I morgon också": there, and on no day away. */
const there = new RegExp(
  `^(?<here>(?:(?:hej|nej|hi)[ ,!]+)?(?:(?:jag|i) )?(?:är|am|jobbar|arbetar|working)(?: (?:hemma|här|inne|på plats|på jobbet|på kontoret|hemifrån|in|here|at work|from home|i ?dag|today))+)[,.!]\\s*(?:och |o |and )?(?<day>${day}) (?:med|också|oxå|likaså|too|as well)[\\s.!]*$`,
  'iu',
);
/** "Och i morgon troligen", after an absence: more of the same, and in the place of nothing. */
const moreOfIt = new RegExp(
  `^\\s*(?:(?:och|o|å|and)[ ,]+)?(?:(?:${likely}),? (?<next>${day})|(?<day>${day}),? ${likely})(?: (?:med|också|oxå|likaså|too|as well))?[\\s.!]*$`,
  'iu',
);
/** "Troligen inte i morgon", "i morgon inte": said as "inte i morgon"; "inte i morgon heller" is more of it. */
const notThen = new RegExp(
  `^\\s*(?:(?:och|o|men|fast|and|but)[ ,]+)?(?:(?:${likely},? )?(?:inte|ej|not) (?<day>${day})(?:,? ${likely})?|(?<next>${day}),? (?:${likely} )?(?:inte|ej|not)(?: ${likely})?)(?<more> (?:också|heller|either))?[\\s.!]*$`,
  'iu',
);
const longest = 300;

export function withAlsoThen(
  text: string,
  { people, before }: Pick<Circumstances, 'people' | 'before'>,
): string {
  if (text.length > longest || text.includes('?')) return text;
  const isAfterAbsence = before?.changes === true && isOneOf(before.act, ...ownAbsence);
  const [further, without] = [moreOfIt, notThen].map((form) =>
    isAfterAbsence ? form.exec(text)?.groups : undefined,
  );
  if (further) return `${further['day'] ?? further['next'] ?? ''} också`;
  if (without) return withoutOf(without, text, before);
  const { here, day: next } = there.exec(text)?.groups ?? {};
  if (here !== undefined && next !== undefined) return `${here} och ${next}`;
  const begun = firstOf(text);
  if (!own.test(text) || !absent.test(begun) || denied.test(begun)) return text;
  const { index = 0, groups: { name = '', state = '' } = {} } = another.exec(begun) ?? {};
  const isPerson = people.some((one) => one.name.toLowerCase().startsWith(`${name.toLowerCase()} `));
  const isApart = isPerson && !named.test(begun);
  const [said, apart] = isApart ? [begun.slice(0, index), `. ${name} är ${state}`] : [begun, ''];
  const then = more.exec(text.slice(begun.length)) ?? more.exec(said);
  // Only right behind it: "sjuk i dag. Jobbar hemma i morgon. Torsdag också" says nothing of Thursday.
  if (then?.groups === undefined) return isApart ? said + apart + text.slice(begun.length) : text;
  const isWithin = begun.length === text.length;
  if (!isWithin && then.index > 0) return text;
  return `${isWithin ? said.slice(0, then.index) : said}, ${then.groups['day'] ?? ''} också${apart}`;
}

/** What is only likely takes no day out of several: it is asked. */
function withoutOf(
  { day: said, next, more: again }: Readonly<Record<string, string | undefined>>,
  text: string,
  before: Circumstances['before'],
): string {
  const then = said ?? next ?? '';
  if (again !== undefined && !/också/iu.test(again)) return `${then} också`;
  const isOfSeveral = before?.isOpen === true || before?.until !== before?.from;
  return isOfSeveral && onlyLikely.test(text) ? `kanske inte ${then}` : `inte ${then}`;
}
const onlyLikely = new RegExp(`(?<!\\p{L})${likely}(?!\\p{L})`, 'iu');

/** Up to a stop that is none of "kl. 10", "t.o.m." or "8.30". */
const firstOf = (text: string): string => {
  const at = text.search(stop);
  return at < 0 ? text : text.slice(0, at);
};
const stop = /(?<!(?<!\p{L})(?:kl|ca)|o\.m)[.!](?=\s)/iu;
