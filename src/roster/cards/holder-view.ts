import { line } from '../../core/cards/view';
import { capital, weekdayWords, whenWords } from '../../core/texts/time-words';
import { dateOf, plusDays, timeOf } from '../../core/time';
import type { HolderCard } from '../domain/roster-cards';
import type { RosterWords } from '../texts/sv';
import type { RosterChangeView } from './change-view';

/** Who has the mailbox and until when; what ends at midnight is told by its last day. */
export function holderView({ mailbox, holder, now }: HolderCard, words: RosterWords): RosterChangeView {
  const { texts, zone } = words;
  const { told } = texts.roster;
  if (holder === undefined)
    return { title: told.nobody(mailbox), lines: [line(told.nobodyNow)], buttons: [] };
  const { until } = holder;
  const isWholeDay = timeOf(until, zone) === '00:00';
  const [today, end] = [dateOf(now, zone), dateOf(until, zone)];
  const hour = () => texts.time.hours(undefined, whenWords(until, { now, zone }, texts.time).clock);
  const ends = isWholeDay
    ? told.through(weekdayWords(plusDays(end, -1), today, texts.time))
    : told.until(capital(hour()), end === today ? texts.time.today : weekdayWords(end, today, texts.time));
  return { title: told.has(mailbox, holder.name), lines: [line(ends)], buttons: [] };
}
