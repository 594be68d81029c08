// Days that nobody has, as they are now: their cards are drawn anew when somebody has them after all, or nobody again (F2).

import { isWorkingDay, officeHoursOn } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { MailboxId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import type { Notice } from '../../core/notice';
import type { Of } from '../../core/members';
import { plusDays, type LocalDate } from '../../core/time';
import type { Change, RosterContext } from '../context';
import { gapNow, gapText, type GapDay, type GapNow } from '../domain/gap';
import type { PlanSpan } from '../domain/plan';
import type { RosterPlanCard } from '../domain/roster-cards';
import type { RosterNotices } from '../domain/roster-notices';
import type { GapTold } from '../store/roster-store';
import { showPlan } from './plan-card';
import { datesOf, rosterGrid, type RosterRow } from './who-has';

/** So many days of an empty stretch are named. */
const mostShown = 60;
/** So long what has passed is looked for, to be closed. */
const daysBack = 31;

export interface GapKnown extends GapTold {
  readonly now: GapNow;
  /** Its card shows something else. */
  readonly isChanged: boolean;
  /** Its card shows that somebody has the days. */
  readonly wasFilled: boolean;
}

export const gapDays = (days: RosterRow['days']): readonly GapDay[] =>
  days.map(({ date, answer }) => ({ date, isEmpty: answer.holder.kind === 'nobody' }));

/** The working days of a span. */
export const emptyDaysIn = (context: RosterContext, { from, lastDay }: PlanSpan): readonly LocalDate[] =>
  datesOf(from, lastDay).filter((date) => isWorkingDay(context.municipality().calendar, date));

/** What was told of a mailbox's days, as it is now. */
export async function gapNowOf(
  context: RosterContext,
  { mailboxId, ...told }: PlanSpan & { readonly mailboxId: MailboxId },
): Promise<GapNow> {
  const first = firstAsked(context);
  const from = told.from < first ? first : told.from;
  const span = { from, lastDay: plusDays(from, mostShown - 1), only: [mailboxId] };
  const { rows } = await rosterGrid(context, span);
  return gapNow(gapDays(rows[0]?.days ?? []), told, first);
}

/** Once a day has begun, its own card asks who takes the mailbox. */
function firstAsked(context: RosterContext): LocalDate {
  const today = dateToday(context);
  const hours = officeHoursOn(context.municipality().calendar, today);
  return hours !== undefined && context.clock.now() >= hours.from ? plusDays(today, 1) : today;
}

const toldIn = ({ date, lastDay = date }: Pick<GapTold['content'], 'date' | 'lastDay'>): PlanSpan => ({
  from: date,
  lastDay,
});

/** All that were told lately, as they are now. */
export async function knownGaps(context: RosterContext): Promise<readonly GapKnown[]> {
  const told = await context.store.roster.listGaps(plusDays(dateToday(context), -daysBack));
  return Promise.all(
    told.map(async (one) => {
      const { content } = one;
      const now = await gapNowOf(context, { mailboxId: content.mailboxId, ...toldIn(content) });
      const shown = shownIn(content);
      return { ...one, now, isChanged: gapText(now) !== shown, wasFilled: shown === 'filled' };
    }),
  );
}

/** Every card whose days have changed since it was drawn is drawn anew. */
export function redrawGaps(
  known: readonly GapKnown[],
): Required<Pick<Change, 'daysShown' | 'redrawNotices'>> {
  const changed = known.filter(({ isChanged }) => isChanged);
  return {
    daysShown: changed.map(({ id, content, now }) => ({ id, content: { ...content, shown: gapText(now) } })),
    redrawNotices: changed.map(({ id }) => id),
  };
}

const shownIn = ({ shown, ...content }: GapTold['content']): string =>
  shown ?? gapText({ state: 'open', span: toldIn(content), goesOn: false });

/** The working days within the span on which nobody will have the mailbox, as far as is known now. */
export async function emptyDaysWithin(
  context: RosterContext,
  { mailbox, from, lastDay }: { mailbox: DutyMailbox; from: LocalDate; lastDay: LocalDate },
): Promise<readonly LocalDate[]> {
  const last = plusDays(from, mostShown - 1);
  const span = { from, lastDay: lastDay < last ? lastDay : last, only: [mailbox.id] };
  const { rows } = await rosterGrid(context, span);
  return rows.flatMap(({ days }) => gapDays(days).flatMap(({ date, isEmpty }) => (isEmpty ? [date] : [])));
}

type GapNotice = Notice<Of<RosterNotices, 'kind', 'emptyRoster'>>;

/** The days that are empty now, with the button that fills them; or who has them, or that they have passed. */
export async function gapCard(
  context: RosterContext,
  { content, receiverId }: GapNotice,
): Promise<RosterPlanCard | undefined> {
  const { mailboxId } = content;
  const gap = await gapNowOf(context, { mailboxId, ...toldIn(content) });
  const plan = await showPlan(context, { actorId: receiverId, mailboxId, ...gap.span });
  return plan.ok ? { ...plan.value, gap } : undefined;
}

export const isGap = async (context: RosterContext, { content }: GapNotice): Promise<boolean> =>
  (await gapNowOf(context, { mailboxId: content.mailboxId, ...toldIn(content) })).state === 'open';
