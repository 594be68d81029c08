// "Nu 12.05", "går 14.05": an hour of today and no day in May, where the clock says so.

import { dateOf, minutesOf, plusDays, timeOf } from '../../../core/time';
import type { Circumstances } from '../acts/understanding';

const dotted =
  /(?<!\p{L})(nu|nyss|precis|strax|just|now|går|gar|slutar|sticker|drar) (\d\d?)\.(\d\d)(?![\p{L}\d]|[.:]\d)/giu;
/** "Lägger av 16", "lägger av kl 12.30 på fredag" turns nothing off; "lägger av 2 veckor före jul" is no hour, nor is "24 exemplar". */
const endsAt =
  /(?<!\p{L})lägger(?: (?:jag|ja))? av (?:(?:vid|runt|kl|klockan) )?(0?[7-9]|1\d)(?=(?: (?:(?:på )?(?:mån|tis|ons|tors|fre|lör|sön)(?:dag|da)?|i ?dag|idag|i ?morgon|imorn))?(?: (?:då|tack|bara))*(?:[\s!.]*$|[,;!.] | (?:och|men|så) (?!\d)))/giu;
const toClock = /^(?:nu|nyss|precis|strax|just|now)$/i;

/** The same with "12:05". Beside "nu" only within minutes of the clock, of who goes only ahead today; never where such a day is soon. */
export const withHourOfNow = (
  text: string,
  { at, calendar }: Pick<Circumstances, 'at' | 'calendar'>,
): string =>
  text
    .replace(endsAt, 'slutar kl $1')
    .replace(dotted, (all: string, ...[before = '', hour, minute]: string[]) => {
      const ahead = Number(hour) * 60 + Number(minute) - minutesOf(timeOf(at, calendar.zone));
      const isNear = toClock.test(before)
        ? Math.abs(ahead) <= besideClock
        : ahead > 0 && Number(hour) >= earliest && Number(hour) <= latest;
      return isNear && !isSoon(Number(minute), at, calendar) ? all.replace('.', ':') : all;
    });
const besideClock = 20;
const [earliest, latest] = [7, 18];

/** A day of that month may be meant. */
function isSoon(month: number, at: Circumstances['at'], { zone }: Circumstances['calendar']): boolean {
  const today = dateOf(at, zone);
  return [0, 31, soon].some((days) => Number(plusDays(today, days).slice(5, 7)) === month);
}
const soon = 62;
