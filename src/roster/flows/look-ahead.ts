// A week before a working day on which nobody in a roster will be there, registrar and manager are told, and who has days again because another is away (F2).

import type { RosterNotice } from '../domain/roster-notices';
import type { MailboxId, PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import type { NewNotice } from '../../core/notice';
import { plusDays, type LocalDate } from '../../core/time';
import type { RosterContext } from '../context';
import { dateToday } from '../../core/context';
import { newNotice } from '../../core/new-notice';
import type { Staff } from '../../people/flows/load-staff';
import { firstsOf, type GapNow } from '../domain/gap';
import { fallenDays } from './fallen-days';
import { emptyDaysIn, gapDays, gapNowOf, knownGaps, redrawGaps, type GapKnown } from './gaps';
import { tellLostSwaps } from './lost-swaps';
import { managerAsked, rosterOf } from './mailbox-staff';
import { rosterGrid } from './who-has';

/** So long before its first day an empty stretch is told. */
export const daysAhead = 7;

/**
 * Tells of each empty stretch once, when its first day comes within a week, and again when it was filled meanwhile; and of
 * days that go back because whoever had them by a change is away.
 */
export async function lookAhead(context: RosterContext): Promise<void> {
  await tellLostSwaps(context);
  const known = await knownGaps(context);
  const tomorrow = plusDays(dateToday(context), 1);
  const { staff, rows } = await rosterGrid(context, {
    from: tomorrow,
    lastDay: plusDays(tomorrow, daysAhead - 1),
  });
  const told = await Promise.all(
    rows.flatMap(({ mailbox, days }) =>
      firstsOf(gapDays(days)).map((date) => noticesFor(context, { staff, known }, { mailbox, date })),
    ),
  );
  const [gaps, fallen] = [redrawGaps(known), await fallenDays(context)];
  const notices = [...told.flat(), ...fallen.notices];
  const redrawNotices = [...gaps.redrawNotices, ...fallen.redrawNotices];
  if (notices.length === 0 && redrawNotices.length === 0) return;
  await context.store.save({ daysShown: [...gaps.daysShown, ...fallen.daysShown], redrawNotices, notices });
  context.wakeOutbox();
}

interface Day {
  readonly mailbox: DutyMailbox;
  readonly date: LocalDate;
}

async function noticesFor(
  context: RosterContext,
  { staff, known }: { readonly staff: Staff; readonly known: readonly GapKnown[] },
  day: Day,
): Promise<readonly NewNotice<RosterNotice>[]> {
  const ofMailbox = known.filter(({ content }) => content.mailboxId === day.mailbox.id);
  const missing = receiversOf(context, staff, day.mailbox).filter(
    (receiverId) => !ofMailbox.some((one) => one.receiverId === receiverId && covers(one, day.date)),
  );
  if (missing.length === 0) return [];
  const span = { mailboxId: day.mailbox.id, from: day.date, lastDay: day.date };
  const gap = await gapNowOf(context, span);
  if (gap.state !== 'open') return [];
  return missing.map((receiverId) => {
    const before = ofMailbox.filter(
      ({ content, receiverId: to }) => to === receiverId && content.date === day.date,
    ).length;
    return gapNotice(context, { gap, before, receiverId, mailboxId: day.mailbox.id });
  });
}

/** Its card has the day among what it shows; whoever cannot be reached has been tried. */
function covers({ state, now, wasFilled }: GapKnown, date: LocalDate): boolean {
  if (state === 'dropped' || wasFilled) return false;
  return now.state === 'open' && now.span.from <= date && date <= now.span.lastDay;
}

/** Nobody who is away is asked. */
function receiversOf(context: RosterContext, staff: Staff, mailbox: DutyMailbox): readonly PersonId[] {
  const registrar = rosterOf(mailbox, staff)[0]?.personId;
  const manager = managerAsked(mailbox, context.municipality(), staff);
  const there = registrar !== undefined && !staff.away.has(registrar) ? [registrar] : [];
  return [...new Set([...there, ...(manager === undefined ? [] : [manager])])];
}

interface Telling {
  readonly gap: Extract<GapNow, { state: 'open' }>;
  /** So many times the same person was told of the same day before. */
  readonly before: number;
  readonly receiverId: PersonId;
  readonly mailboxId: MailboxId;
}

function gapNotice(
  context: RosterContext,
  { gap, before, receiverId, mailboxId }: Telling,
): NewNotice<RosterNotice> {
  const { from, lastDay } = gap.span;
  const again = before === 0 ? '' : `/${before + 1}`;
  const key = `emptyRoster/${mailboxId}/${from}/${receiverId}${again}`;
  return newNotice<RosterNotice>(context, {
    key,
    receiverId,
    content: { kind: 'emptyRoster', mailboxId, date: from, lastDay },
    subjects: emptyDaysIn(context, gap.span).map((date) => ({ key: `${key}/${date}`, mailboxId, date })),
  });
}
