// Reminders that wait: asked about ("vad har jag för påminnelser") or taken back ("glöm påminnelsen kl 15"), told by the words.

import { isOneOf } from '../acts/acts';
import type { Understanding } from '../acts/understanding';
import { bareWords } from '../../../core/plain-words';

type OfReminders = 'remind.mine' | 'remind.end' | 'stop';

const reminder = '(?:\\p{L}*paminnelse\\p{L}*|paminnelsen|reminders?)';
const dropping =
  '(?:glom|avbryt|avboka|stryk|ta bort|tag bort|ta tillbaka|stoppa|slang|radera|skippa|strunta i|angra|cancel|delete|remove|forget|drop|stop|skip|scrap|undo|clear)';
const open =
  '^(?:(?:hej|nej|na|och|men|ok|okej|sa|forresten|snalla|kan du|no|and|but|please|can you|could you) )*';

const drops: readonly RegExp[] = [
  new RegExp(`${open}${dropping} (?!\\p{L}* ?(?:inte|not)\\b)(?:\\p{L}+ ){0,3}${reminder}`, 'u'),
  new RegExp(
    `${open}(?:jag )?(?:behover|vill ha|vill) (?:inte|inte ha) (?:nagon |den |min )?${reminder}`,
    'u',
  ),
  new RegExp(`${open}(?:jag behover )?ingen ${reminder}`, 'u'),
  new RegExp(`${open}(?:i )?(?:do not|dont) (?:need|want) (?:a |the |my |that |any )?${reminder}`, 'u'),
];
/** "Påminn mig inte": of the reminder just set, else of all that comes by itself. */
const denies =
  /\b(?:paminn|paminna|remind)(?: (?:mig|me))? (?:inte|not|ej)\b|\b(?:dont|do not|behover inte|ska inte|you need not) (?:paminna|remind)\b/u;
const asks: readonly RegExp[] = [
  new RegExp(
    `${open}(?:vad|vilka|vilken|visa|lista|har jag|har du|finns det|ar det|nagra|nar|hur manga|what|which|show|list|do i have|are there|any|how many|when)\\b(?!.*\\b(?:fick|far jag|varfor|kort|did|got|get)\\b).*${reminder}`,
    'u',
  ),
  new RegExp(`^(?:mina|min|my) (?:\\p{L}+ )?${reminder}$`, 'u'),
  /^(?:(?:hej|och|and) )*(?:nar (?:blir jag|ska jag bli) pamind|nar paminner du mig|when (?:will|do) you remind me|when am i reminded)$/u,
];
/** "Nej ta bort den", of the reminder that was just set. */
const dropsThat = new RegExp(
  `${open}${dropping}(?: (?:den|det|dem|alla|allihop|it|that|them|all))?(?: (?:igen|da|tack|please|again))*$`,
  'u',
);
/** Of all that is sent, which is another question. */
const ofAll = /\b(?:stang av|sluta skicka|slippa|slipper|turn off|stop sending)\b/;

/** Undefined where nothing is said of reminders that wait. */
export function ofReminders(text: string, before: Understanding | undefined): OfReminders | undefined {
  const words = bareWords(text.replace(/['’]/g, ''));
  if (words.length > longest || ofAll.test(words)) return undefined;
  const isDropped = drops.some((form) => form.test(words));
  if (isDropped) return /\?\s*$/.test(text) ? 'remind.mine' : 'remind.end';
  if (asks.some((form) => form.test(words))) return 'remind.mine';
  if (denies.test(words)) return before?.act === 'remind' || /\d/.test(words) ? 'remind.end' : 'stop';
  const isSpoken = before !== undefined && isOneOf(before.act, 'remind.mine', 'remind');
  return isSpoken && dropsThat.test(words) && !/^(?:(?:nej|ok) )*(?:angra|undo)$/.test(words)
    ? 'remind.end'
    : undefined;
}
const longest = 120;

/** "… make it Tuesday, n cancel the Friday reminder": beside something else. */
export const dropsBeside = (text: string): boolean =>
  text
    .split(/[,;.]\s*|\s(?:and|n|och|å|o)\s/iu)
    .slice(1)
    .some((clause) => ofReminders(clause.replace(/^(?:and|n|och|å|o)\s/iu, ''), undefined) === 'remind.end');

/** "Nej ta bort den" is of the time that was just said. */
export function reminderMeant(
  act: OfReminders,
  { from, part }: Understanding,
  before: Understanding | undefined,
): Partial<Understanding> {
  const isEnd = act === 'remind.end';
  const isSaid = from !== undefined || part !== undefined || before?.act !== 'remind' || !before.changes;
  const { from: day, until, part: time } = before ?? {};
  const meant = isSaid ? {} : { from: day, until, part: time };
  return { ...meant, flaw: undefined, asked: !isEnd, changes: isEnd };
}
