// "Den andra", "nummer 2", "the last one": one of the list that was just shown.

import { isOfOneMessage, type Act } from '../../acts';
import { clean, isWord, tokensOf } from '../../reading/tokens';

const places: readonly (readonly [at: number, words: string])[] = [
  [1, 'forsta|forste|first|1|1a|oversta|top'],
  [2, 'andra|andre|second|2|2a'],
  [3, 'tredje|third|3|3e'],
  [4, 'fjarde|fourth|4|4e'],
  [5, 'femte|fifth|5|5e'],
  [-1, 'sista|siste|last|nedersta'],
];
const each = places.map(([, words]) => words).join('|');
const which = `(?:(?:den|det|nummer|nr|number|no|the) )+(?<at>${each})(?: (?:meddelandet|mejlet|mailet|traffen|raden|one|message|mail|hit))?`;
/** To be seen, and not said anything of. */
const alone = new RegExp(
  `^(?:(?:ok|okej|ja|och|men|sa|snalla|please|and) )*(?:(?:jag |i )?(?:ta|tar|oppna|oppnar|visa|valj|valjer|se|open|show|take|pick|see)(?: (?:mig|me|upp))? )?${which}(?: (?:tack|please|da|then))*$`,
  'u',
);

const within = new RegExp(`(?<= |^)${which}(?= |$)`, 'u');

const placeIn = (form: RegExp, text: string): number | undefined => {
  const said = tokensOf(clean(text))
    .filter(isWord)
    .map(({ word }) => word)
    .join(' ');
  const at = form.exec(said)?.groups?.['at'];
  return places.find(([, words]) => at !== undefined && words.split('|').includes(at))?.[0];
};

/** The place in the list; the last is -1. */
export const ordinalAlone = (text: string): number | undefined => placeIn(alone, text);

/** "Säg nej till den andra". */
export const ordinalWithin = (line: string): number | undefined => placeIn(within, line);

/** Right after a list of messages it is one of that. */
export const isOfShownList = (text: string, before: Act | undefined): boolean =>
  isOfOneMessage(before) && ordinalAlone(text) !== undefined;
