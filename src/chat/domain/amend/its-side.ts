// On which side of an hour, or of noon, a correction is away: that of what it puts right.

import { localTime, type LocalTime } from '../../../core/time';
import { clockOf, type DayPart } from '../days/day-part';
import { correcting, reversing } from './amend-words';
import type { Understanding } from '../acts/understanding';
import type { Said } from '../when/when-said';

/**
 * "Kommer först kl 13", then "blir kl 14 istället": later, and not from then on. "Jobbar förmiddagar", then "nej
 * eftermiddagar": put right is what one works, since one is away then already.
 */
export function onItsSide(
  said: Said | undefined,
  { from, part }: Understanding,
  text: string,
): Said | undefined {
  const isSame = (part === 'am' || part === 'pm') && said?.part === part && said.from === from;
  // Of another day its half is what is said.
  if (isSame && correcting.test(text)) return { ...said, part: part === 'am' ? 'pm' : 'am' };
  const end = /^-(\d\d:\d\d)$/.exec(said?.part ?? '')?.[1];
  if (said !== undefined && end !== undefined)
    return { ...said, part: withStart(part, localTime(end), text) };
  const clock = /^(\d\d:\d\d)-$/.exec(said?.part ?? '')?.[1];
  if (said === undefined || clock === undefined || part?.startsWith('-') !== true) return said;
  return leading.test(text) ? said : { ...said, part: `-${clock as LocalTime}` };
}

/** "Ändra till 13" of what begins at 14 begins it then; "till 16" ends it; "borta till 13" turns it round. */
function withStart(part: Understanding['part'], end: LocalTime, text: string): DayPart {
  const { from, until } = part === undefined ? { from: undefined, until: undefined } : clockOf(part);
  if (from === undefined) return `-${end}`;
  if (until === undefined && setting.test(text) && !ending.test(text)) return `${end}-`;
  if (end > from) return `${from}-${end}`;
  return until === undefined && !ending.test(text) ? `${end}-` : `-${end}`;
}
const setting =
  /\b(?:andra|andras|andrar|byt|byta|byter|flytta|flyttas|flyttar|satt|gora?|skjut\p{L}*|change|make|move|shift|push|set)\b/u;
const ending =
  /\b(?:fram till|(?:borta|ledig|bara|sluta|slutar|away|off|only|gone|out|back) (?:till|until|to)|until|tillbaka|ater|back)\b/;

/** "Nej tvärtom": the other side of noon, or of the hour; undefined for whole days and for what lies between two hours. */
export function reversedIn(
  text: string,
  { from, until, isOpen, part, spans }: Understanding,
): Said | undefined {
  const other = otherSide(part);
  return spans || other === undefined || !reversing.test(text)
    ? undefined
    : { from, until, isOpen, part: other, flaw: undefined };
}

function otherSide(part: Understanding['part']): Understanding['part'] {
  if (part === 'am' || part === 'pm') return part === 'am' ? 'pm' : 'am';
  const [from = '', until = ''] = part?.split('-') ?? [];
  if ((from === '') === (until === '')) return undefined;
  return from === '' ? `${until as LocalTime}-` : `-${from as LocalTime}`;
}

const leading =
  /\b(?:fran|from|efter|after|gar|slutar|sticker|leaving|leave|hem|borta|off|away|och framat)\b/;
