// "Kommer en timme sent i morgon", "leaving two hours early on Friday": counted from when the office opens or closes that day, and not from now.

import { closingTime, type Calendar } from '../../../core/calendar';
import { minutesOf, timeFromMinutes, type LocalDate } from '../../../core/time';
import { type ActOrFamily, isOneOf, type Act } from '../acts/acts';
import type { Now } from '../days/day-part';

const ofAway: readonly ActOrFamily[] = ['away.change', 'away.of', 'away', 'present', 'duty.cannot'];
const late =
  /\b(?:sent|forsenad|forsenat|late)\b|\b(?:ar|blir|bli|vara|kommer) (?:[^ ]+ ){0,4}sen\b|\b(?:kommer|komma|borjar|borja|inne|come|coming|start|starting|in) (?:[^ ]+ ){0,4}(?:senare|later)\b/;
const early =
  /\b(?:gar|ga|slutar|sluta|sticker|sticka|drar|dra|aker|lamnar|hem|leave|leaving|going|finish|finishing|home|off)\b.*\b(?:tidigare|tidigt|early|earlier)\b/;

/** Of a sentence that says that and no more, "blir lite sen i morgon": the rest of the day one is there. */
export const earlyOrLate = (said: string): 'early' | 'late' | undefined =>
  lateAlone.test(said) ? 'late' : earlyAlone.test(said) ? 'early' : undefined;
const tail =
  '(?: (?:§day|till jobbet|pa jobbet|to work|in|hem|home|tyvarr|sorry|nu|pa|on))*(?: (?:pga|eftersom|for att|pa grund av|because|due to|as i) .*)?$';
const lateAlone = new RegExp(
  `(?:^|\\s)(?:kommer|komma|blir|bli|ar|vara|come|coming|be|am|m|running|in) (?:\\S+ ){0,4}?(?:sen|sent|senare|forsenad|late|later)${tail}`,
  'u',
);
const earlyAlone = new RegExp(
  `(?:^|\\s)(?:gar|ga|slutar|sluta|sticker|sticka|drar|dra|aker|aka|lamnar|lamna|hem|leave|leaving|going|go|head|heading|finish|finishing|knock|knocking|home|off) (?:\\S+ ){0,3}?(?:tidigare|tidigt|early|earlier)${tail}`,
  'u',
);

interface Seen {
  readonly calendar: Calendar;
  readonly today: LocalDate;
  readonly minutes: number;
}

/** Undefined where neither is said. */
export function edgeIn(
  words: readonly string[],
  act: Act,
  { calendar, today, minutes: now }: Seen,
): Now['edge'] {
  const text = words.join(' ');
  const isEarly = early.test(text);
  if (!isOneOf(act, ...ofAway) || (!isEarly && !late.test(text))) return undefined;
  return (by, date) => {
    const [opens, closes] = [minutesOf(calendar.officeHours.from), minutesOf(closingTime(calendar, date))];
    const isOver = !isEarly && date === today && opens + by <= now;
    if (opens + by >= closes || isOver) return undefined;
    return isEarly ? `${timeFromMinutes(closes - by)}-` : `-${timeFromMinutes(opens + by)}`;
  };
}
