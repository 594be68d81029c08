// "Nej jag menade onsdag", with a question in between that has no day: of what was done before that.

import { type ActOrFamily, isOneOf } from '../acts/acts';
import type { Circumstances, Understanding } from '../acts/understanding';

/** What days say nothing of; a message has the day of its answer. */
const dayless: readonly ActOrFamily[] = [
  ...([
    'rule',
    'rule.show',
    'contact',
    'who.*',
    'why',
    'privacy',
    'guide.*',
    'agreements',
    'questions',
  ] as const),
  ...(['cheatsheet', 'signature', 'bot.status', 'language'] as const),
];
/** What may be of another day, where it was done. */
const dated: readonly ActOrFamily[] = ['away', 'away.change', 'away.of', 'duty.give', 'duty.take'];

/** What was done before it, where it stands beside this. */
export function earlierThan(understood: Understanding, before: Understanding): Understanding | undefined {
  if (!isOneOf(understood.act, ...dayless) || understood.from !== undefined) return undefined;
  return before.changes && before.from !== undefined && isOneOf(before.act, ...dated)
    ? before
    : before.earlier;
}

const lead =
  '(?:(?:nej|nä|näe|nja|oj|aj|äh|fel|hoppsan|förlåt|sorry|ursäkta|vänta|förresten|men|du|no|oops|wait|oh)[,.!]? )*';
const one =
  '(?:(?:på|i|den|om|on|the|nästa|next)? ?(?:(?:mån|tis|ons|tors|fre)(?:da[gn](?:en)?)?|(?:mon|tues|wednes|thurs|fri)day|i ?morgon|imorron|imorrn|övermorgon|i ?dag|tomorrow|today|\\d{1,2}(?:/\\d{1,2}|:e|:a|th|st|nd|rd)?(?: (?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec)\\p{L}*)?))';
const days = `${one}(?: ?(?:-|–|till|och|to|and) ?${one})?(?:,? (?:inte|ej|not) ${one})?`;
const meant = new RegExp(
  `^\\s*${lead}(?:(?:jag |ja |i )?(?:menade|menar|mente|tänkte|avsåg|meant|mean|skulle (?:skriva|säga|ha skrivit)) ${days}|${days} (?:menade|menar) (?:jag|ja)|(?:det |it )?(?:skulle|ska|should)(?: det)? (?:vara|stå|bli|be) ${days}|${days} (?:skulle|ska) det (?:vara|stå|bli)|${one} (?:skrev|sa) jag fel,? ${one}|(?:fel dag|wrong day),? ${days})(?: (?:förstås|såklart|alltså|ju|of course|sorry|förlåt))*[\\s.!]*$`,
  'iu',
);

export const withEarlier = (text: string, around: Circumstances): Circumstances =>
  around.before?.earlier !== undefined && meant.test(text)
    ? { ...around, before: around.before.earlier }
    : around;

const slip = new RegExp(
  `^\\s*${lead}(?<wrong>${one}) (?:skrev|sa) jag fel[,.]?(?: (?:det )?(?:ska|skulle) (?:det )?vara)? (?<right>${one})[\\s.!]*$`,
  'iu',
);

/** "Torsdag skrev jag fel, onsdag": from the one to the other is no span. */
export function withSlip(text: string): string {
  const { wrong, right } = slip.exec(text)?.groups ?? {};
  return wrong === undefined || right === undefined ? text : `nej ${right}, inte ${wrong}`;
}
