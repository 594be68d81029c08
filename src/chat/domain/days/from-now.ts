// An afternoon that has begun, of today: what is done in it begins now ("borta i em", written at 14.35).

import { type ActOrFamily, isOneOf, dutyDeeds } from '../acts/acts';
import { dateOf, minutesOf, timeOf, plusDays, type Instant, type Zone } from '../../../core/time';
import type { Choice } from '../acts/understanding';
import { leftOf } from './day-part';
import type { DaySpan } from './several';

interface Now {
  readonly at: Instant;
  readonly zone: Zone;
}

const doing: readonly ActOrFamily[] = [...dutyDeeds, 'away.change', 'away.of', 'away'];

export function fromNow<Said extends Choice>(said: Said, now: Now): Said {
  if (!isOneOf(said.act, ...doing)) return said;
  if (said.spans !== undefined)
    return { ...said, spans: said.spans.flatMap((span) => spanFromNow(span, now)) };
  const today = dateOf(now.at, now.zone);
  const { from = today, until = from, isOpen, part } = said;
  if (part === undefined || isOpen) return said;
  const [first, rest] = spanFromNow({ from, until, part }, now);
  if (first === undefined || first.part === part) return said;
  return rest === undefined
    ? { ...said, part: first.part }
    : { ...said, part: undefined, spans: [first, rest] };
}

/** Of several days the others keep their afternoon. */
function spanFromNow(span: DaySpan, { at, zone }: Now): readonly DaySpan[] {
  const { from, until, part } = span;
  const left = leftOf(part, minutesOf(timeOf(at, zone)));
  if (from !== dateOf(at, zone) || until === undefined || left === part) return [span];
  const today = { from, until: from, part: left };
  return until > from ? [today, { from: plusDays(from, 1), until, part }] : [today];
}
