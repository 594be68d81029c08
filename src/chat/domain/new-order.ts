// Another order of a roster: "från 1 februari har Gunilla ks på måndagar", "ändra ordningen i ks". Nothing of it is done in words (F2).

import type { LocalDate, Weekday } from '../../core/time';
import { weekdays } from '../../core/time';
import type { Chosen } from './choose';
import type { Now } from './days/day-part';
import { findRuns } from './days/find-runs';
import { readDays, type When } from './days/read-days';
import { hasAny, weekdaysAt } from './weekdays-off';

export interface NewOrder {
  readonly from: LocalDate | undefined;
  readonly flaw: When['flaw'];
  /** On which whoever is named has the mailbox; none where only the order is named. */
  readonly days: readonly Weekday[];
}

const ordered = /^(?:ordning|ordningen|turordning|turordningen|order)$/;
const ofRoster =
  /^(?:turordning|turordningen|bemanning\p{L}*|brevlad\p{L}*|lada|ladan|schema|schemat|mailbox|mailboxes|roster|rota)$/u;

/** Undefined where it is asked, or where an order may be of anything: "new order please". */
export function newOrderIn({ main, whole }: Chosen, now: Now): NewOrder | undefined {
  const { tokens, people, mailboxes } = whole.reading;
  if (whole.asked) return undefined;
  const isOfRoster = mailboxes.length > 0 || hasAny(tokens, ofRoster);
  const isNamed =
    hasAny(tokens, ordered) &&
    hasAny(tokens, /^(?:byt|byta|andra|andras|andrar|ny|nya|change|new)$/) &&
    (isOfRoster || tokens.map(({ word }) => word).join(' ') === 'andra ordningen');
  const meant = weekdaysAt(tokens);
  // "Gunilla har möte på måndagar" is of no mailbox.
  const isHeld =
    (isOfRoster || main.guesses[0]?.act.startsWith('duty.') === true) &&
    meant.size > 0 &&
    people.length === 1 &&
    hasAny(tokens, /^(?:har|ha|tar|ta|skoter|has|have|takes|take)$/) &&
    !hasAny(tokens, /^(?:inte|aldrig|not|never|ledig|ledigt|off|free|mote|moten)$/);
  if (!isNamed && !isHeld) return undefined;
  const rest = tokens.map((token, at) => (meant.has(at) ? { ...token, word: '' } : token));
  const { from, part, flaw } = readDays(findRuns(rest), now);
  if (part !== undefined) return undefined;
  const all = [...meant.values()];
  return { from, flaw, days: weekdays.filter((day) => all.includes(day)) };
}
