// "Jag är sjuk o Lars oxå borta. Imorrn med troligen": what is said as more of the same, each where it belongs.

import type { Circumstances } from '../understanding';

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
const denied = /(?<!\p{L})(?:inte|ej|not)(?!\p{L})/iu;
/** "Jag är på plats. I morgon också": there, and on no day away. */
const there = new RegExp(
  `^(?<here>(?:(?:hej|nej|hi)[ ,!]+)?(?:(?:jag|i) )?(?:är|am|jobbar|arbetar|working)(?: (?:hemma|här|inne|på plats|på jobbet|på kontoret|hemifrån|in|here|at work|from home|i ?dag|today))+)[,.!]\\s*(?:och |o |and )?(?<day>${day}) (?:med|också|oxå|likaså|too|as well)[\\s.!]*$`,
  'iu',
);
const longest = 300;

export function withAlsoThen(text: string, { people }: Pick<Circumstances, 'people'>): string {
  if (text.length > longest || text.includes('?')) return text;
  const { here, day: next } = there.exec(text)?.groups ?? {};
  if (here !== undefined && next !== undefined) return `${here} och ${next}`;
  const begun = /^[^.!]*/u.exec(text)?.[0] ?? '';
  if (!own.test(text) || !absent.test(begun) || denied.test(begun)) return text;
  const apart = text.replace(another, (whole, name: string, state: string) =>
    people.some((one) => one.name.toLowerCase().startsWith(`${name.toLowerCase()} `))
      ? `. ${name} är ${state}`
      : whole,
  );
  const then = more.exec(apart);
  if (then?.groups === undefined) return apart;
  const said = apart.slice(0, then.index);
  const first = /^[^.!]*/u.exec(said)?.[0] ?? '';
  return `${first}, ${then.groups['day'] ?? ''} också${said.slice(first.length)}`;
}
