// An absence within a longer time, on days that nobody has said: "semester någon gång i mars", "massa möten i januari".

import { isOneOf, type Act } from '../../acts/acts';
import type { Reading } from '../../reading/reading';

const sometime =
  /\b(?:(?:i |at |in )?(?:the )?(?:slutet|borjan|mitten|end|beginning|middle) (?:av|of) (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|aret|manaden|sommaren|hosten|varen|vintern|the year|the month)|nagon|nan|nagot|nat) (?:gang|dag|av dagarna)\b|\b(?:nagra|nag|ett par|en) dag(?:ar)? (?:under |i |pa )?(?:nasta|i|under|den|vecka|veckan)\b|\b(?:vet|bestamt|klart) (?:inte|ej|annu inte) (?:an |annu )?(?:vilken|vilka|nar|exakt)\b|\b(?:sometime|some time|some day|some days|at some point|one day|a day|a few days) (?:in|next|during|this|of)\b/;
/** "The Monday after": of what, is said nowhere. */
const dayAfter =
  /\b(?:mandag|tisdag|onsdag|torsdag|fredag)en (?:efter|darpa|darefter)(?: det)?$|\b(?:monday|tuesday|wednesday|thursday|friday) (?:the )?(?:week )?(?:after|following)(?: that)?$/;

/** Words by which a month that is named is the whole of it. */
const whole =
  /(?:^|\s)(?:hela|whole|all|\p{L}*ledig\p{L}*|borta|semester\p{L}*|franvarande|away|off|leave|vacation|holiday|holidays|out|sabbatical|sjukskriven|pto)(?:\s|$)/u;

/** "Jag tar Annas vecka": which, is said nowhere. */
const theirWeek =
  /(?:^| )(?:tar|ta|take|cover|tacker|skoter)(?: over)?(?: hela)? §person (?:s )?(?:vecka|veckor|week|weeks|dagar|days|vaktvecka|jourvecka)(?: [^\p{L}\d]|$)/u;

export function isSometime({ tokens, words, runs }: Reading, act: Act): boolean {
  if (act === 'duty.take' && runs.length === 0) return theirWeek.test(words.join(' '));
  if (!isOneOf(act, 'away.change', 'away.of', 'away') || runs.length === 0) return false;
  const text = tokens.map(({ word }) => word).join(' ');
  const pieces = runs.flatMap((run) => run.pieces);
  const isBeside = pieces.some(({ piece }) => piece.kind === 'weekdayBy');
  if (sometime.test(text) || (!isBeside && dayAfter.test(text.replace(/ [.!]$/, '')))) return true;
  const isMonth = pieces.every(
    ({ piece, link }) => /^(?:month|nearMonth)$/.test(piece.kind) && link === undefined,
  );
  return isMonth && pieces.length === 1 && !whole.test(text);
}
