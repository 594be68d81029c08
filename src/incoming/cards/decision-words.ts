import { datedWhen } from '../../core/cards/view';
import { listWords, weekdayWords } from '../../core/texts/time-words';
import { dateOf, type Instant } from '../../core/time';
import type { ShownDecision } from '../domain/shown/message-cards';
import type { IncomingWords } from '../texts/sv';

/** Who has got the question, and what follows otherwise; whoever may decide knows the first. */
export function decisionWords(
  { asked, remindAt, deputy, listedOn }: ShownDecision,
  { now, canApprove }: { readonly now: Instant; readonly canApprove: boolean },
  words: IncomingWords,
): string {
  const { lines } = words.texts.incoming;
  if (asked.length === 0) return lines.nobodyDecides;
  const who = lines.decides(listWords(asked, words.texts.time));
  const today = dateOf(now, words.zone);
  const listed = weekdayWords(listedOn ?? today, today, words.texts.time);
  if (remindAt === undefined && deputy === undefined) return `${who} ${lines.staysUndecided(listed)}`;
  const next = lines.noDecision({
    remindAt: remindAt && datedWhen(remindAt, now, words),
    deputy: deputy && { name: deputy.name, at: datedWhen(deputy.at, now, words) },
  });
  return canApprove ? next : `${who} ${next}`;
}
