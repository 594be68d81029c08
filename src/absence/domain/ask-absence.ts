// Whether and when somebody who is away is asked for a delegate (P7).

import { isOver, lengthOf, type AwayTime } from './away-time';
import type { Calendar } from '../../core/calendar';
import { dateOf, plusMinutes, type Instant } from '../../core/time';

/** The municipality's own numbers (docs/reference.md, The municipality file: absence). */
export interface AbsenceRule {
  readonly days: number;
  readonly count: 'calendar' | 'working';
}

interface AskFacts {
  readonly time: AwayTime;
  readonly now: Instant;
  readonly rule: AbsenceRule;
  readonly calendar: Calendar;
}

/**
 * `askAhead`: before it begins; `askNow`: it has begun; `closing`: so long that the manager closes or redirects the
 * mailbox; `no`: too short, over, or not yet.
 */
type AskDecision = 'askAhead' | 'askNow' | 'closing' | 'no';

/** Leave of more days than this is no matter of delegation. */
const mostDays = 90;

/** What lies further ahead than this waits where it can: much may change till then. */
const nearMinutes = 30 * 24 * 60;

export const isFar = ({ from }: Pick<AwayTime, 'from'>, now: Instant): boolean =>
  from > plusMinutes(now, nearMinutes);

/** So long that it goes to the manager, and so far ahead that nobody is asked yet. */
export const isForLater = ({ time, now, calendar }: Omit<AskFacts, 'rule'>): boolean =>
  isFar(time, now) && time.until !== undefined && lengthOf(time, calendar).days > mostDays;

/** Known end: as soon as it is seen. Unknown end: on the day that makes it long enough; what is said waits for office hours. */
export function decideAsk({ time, now, rule, calendar }: AskFacts): AskDecision {
  if (isOver(time, now) || (time.until !== undefined && time.until <= now)) return 'no';
  const through = time.until === undefined ? dateOf(now, calendar.zone) : undefined;
  const length = lengthOf(time, calendar, through);
  if (length.days > mostDays) return isFar(time, now) ? 'no' : 'closing';
  const counted = rule.count === 'working' ? length.workingDays : length.days;
  if (counted < rule.days || length.workingDays < Math.min(2, rule.days)) return 'no';
  return now < time.from ? 'askAhead' : 'askNow';
}
