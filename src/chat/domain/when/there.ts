// Who says when they are there, and not when they are away: "jobbar jag bara till lunch", "kan bara på förmiddan", "i'm in 9 to 12". Of folded words.

import type { DayPart } from '../days/day-part';
import { weekdayNames } from '../days/day-words';
import type { Reading } from '../reading/reading';

type Words = readonly string[];

const only =
  /^(?:bara|endast|enbart|blott|only|just|halvtid|halvdag|halva?|deltid|half|part|time|50|%|procent)$/;
const works =
  /^(?:jobbar|jobba|arbetar|arbeta|work|works|working|inne|plats|kontoret|jobbet|office|kvar|finns|finnas|stannar|stanna|stay|staying)$/;
/** "Är här", "I'm in": of the place alone nobody can tell. */
const place = /^(?:har|here|in)$/;
const being = /^(?:ar|vara|blir|be|is|am|m|are)$/;
const able = /^(?:kan|can|hinner|klarar)$/;
const light =
  /^(?:idag|imorgon|dag|day|morgon|today|tomorrow|nasta|next|this|vecka|veckan|week|jag|ja|i|vi|we|det|da|then|ju|nog|typ|som|langst|max|at|the|pa|on|under|den|to|till|hands|do|make|manage|will|ska|have|tillganglig|available|men|but)$/;
const denying = /^(?:inte|ej|not|aldrig|never|cannot)$/;
const leadsHour = /^(?:mellan|between|from|fran|kl|klockan|ca|cirka|runt|around|about|at|the|och|med)$/;
const untilWord = /^(?:till|til|tills|until|to|thru)$/;
const fromWord = /^(?:fran|from|efter|after|forst)$/;
const hour =
  /^(?:\d{1,4}|lunch\p{L}*|noon|midday|halv|kvart|half|quarter|ett|tva|tre|fyra|fem|atta|nio|tio|elva|tolv|one|two|three|four|five|eight|nine|ten|eleven|twelve)$/u;
const half =
  /^(?:formiddag(?:en|ar|arna)?|eftermiddag(?:en|ar|arna)?|formiddan|eftermiddan|fm|em|mornings?|afternoons?)$/;

const isBeside = (word: string): boolean =>
  word === ',' ||
  [only, works, place, being, able, light].some((kind) => kind.test(word)) ||
  weekdayNames.has(word);

/** The words before that place, or from it on, that are of being there alone; none where that is denied. */
function besideAt(
  words: Words,
  at: number,
  step: 1 | -1,
): { readonly said: Words; readonly isEdge: boolean } {
  const said: string[] = [];
  let place = at;
  for (; isBeside(words[place] ?? ''); place += step) said.push(words[place] ?? '');
  const stop = words[place];
  return { said: denying.test(stop ?? '') ? [] : said, isEdge: stop === undefined };
}

function isThere({ said, isEdge }: ReturnType<typeof besideAt>): boolean {
  const has = (kind: RegExp) => said.some((word) => kind.test(word));
  const isPlaced = has(place) && (has(being) || (isEdge && said.includes('in')));
  return has(works) || isPlaced || (has(able) && has(only));
}

const hourAfter = (words: Words, at: number): number => {
  let place = at;
  while (leadsHour.test(words[place] ?? '')) place++;
  return hour.test(words[place] ?? '') ? place : -1;
};

/** "I morgon jobbar jag bara till lunch", "until 2 I'm here". */
export const isThereUntil = (words: Words): boolean =>
  words.some((word, at) => {
    const then = untilWord.test(word) ? hourAfter(words, at + 1) : -1;
    if (then < 0) return false;
    const before = besideAt(words, words[at - 1] === 'fram' ? at - 2 : at - 1, -1);
    return isThere(before) || (before.isEdge && isThere({ ...besideAt(words, then + 1, 1), isEdge: false }));
  });

/** "Här mellan 9 och 12", "in the office 9 to 12". */
export function isThereBetween(words: Words): boolean {
  let at = words.findIndex((word) => hour.test(word)) - 1;
  while (leadsHour.test(words[at] ?? '')) at--;
  return isThere(besideAt(words, at, -1));
}

/** "Kan bara på förmiddan", "jobbar bara efter 13", "jobbar förmiddag". */
export function isOnlyThere(part: DayPart, words: Words): boolean {
  const isHalf = part === 'am' || part === 'pm';
  if (isHalf && words.some((word, at) => works.test(word) && saysOnlyAt(words, at))) return true;
  return words.some((word, at) => {
    if (!half.test(word) && !fromWord.test(word)) return false;
    const before = besideAt(words, at - 1, -1);
    const isHad = before.said.some((one) => /^(?:har|have)$/.test(one));
    return (isThere(before) || isHad) && before.said.some((one) => only.test(one));
  });
}

/** "Halvdag på torsdag, förmiddagen": off then, or there, and nobody knows which. */
export const isHalfEither = (words: Words): boolean =>
  /\b(?:halvdag|halv dag|half day)\b/.test(words.join(' ')) &&
  words.every((word) => isBeside(word) || half.test(word) || sideOf.test(word)) &&
  !words.some((word) => works.test(word) || able.test(word) || place.test(word));
const sideOf =
  /^(?:lunch|noon|kl|klockan|fran|from|till|tills|until|after|efter|before|innan|fore|a|en|och|and|\d+|[,.:!])$/;

/** "Fredag kan jag bara på förmiddan": able to be there, or to take something, and nobody knows which. */
export const isAbleOnly = (words: Words): boolean =>
  words.some((word, at) => {
    if (!half.test(word) && !fromWord.test(word) && !untilWord.test(word)) return false;
    const { said } = besideAt(words, at - 1, -1);
    return said.some((one) => able.test(one)) && said.some((one) => only.test(one));
  });

/** "Jobbar bara", "only in", "jobbar halvtid förmiddagar", "jobbar förmiddag". */
function saysOnlyAt(words: Words, at: number): boolean {
  const isWork = /^(?:jobb|arbet|work)/.test(words[at] ?? '');
  const isSaid = /^(?:bara|endast|enbart|only)$/;
  if (isSaid.test(words[at + 1] ?? '') || isSaid.test(words[at - 1] ?? '')) return true;
  let place = at + 1;
  while (only.test(words[place] ?? '') || /^(?:jag|ja|i|vi|we)$/.test(words[place] ?? '')) place++;
  return isWork && half.test(words[place] ?? '');
}

/** "Jag kan bara på eftermiddagen": of no mailbox, which one could take then. */
export const saysAbleOnly = ({ tokens, mailboxes, runs }: Reading): boolean => {
  const words = tokens.map(({ word }) => word);
  return (
    runs.length > 0 &&
    mailboxes.length === 0 &&
    !words.some((word) => isTaken.test(word)) &&
    isAbleOnly(words)
  );
};
const isTaken = /brevlad|^(?:lada|ladan|mailbox|inbox|ta|tar|take|den|it|pass|passet|skift|shift)$/;
