import type { Button, CardView, Choice, Line } from '../../core/cards/view';
import { button, cut, line, onlyIf, subtle } from '../../core/cards/view';
import { capital, listWords, weekdayWords } from '../../core/texts/time-words';
import { mondayOf, plusDays, weekdays, type LocalDate } from '../../core/time';
import type { PlanSpan } from '../domain/plan';
import type { OrderLine, RosterPlanCard } from '../domain/roster-cards';
import type { RosterTexts, RosterWords } from '../texts/sv';
import { spanWords, wholeWords } from './change-days';
import { offWords } from './days-off-view';

interface Form {
  readonly title: string;
  readonly labels: RosterTexts['form'];
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly buttons: readonly Button[];
  /** None, or that somebody of another authority can be chosen. */
  readonly crossings: readonly { readonly label: string; readonly text: string }[];
}

/** Of a part of the day. */
interface Hours {
  readonly begins: readonly Choice[];
  readonly ends: readonly Choice[];
}

export interface RosterPlanView extends CardView {
  readonly lines: readonly Line[];
  readonly notes: readonly Line[];
  /** None or one row. */
  readonly undoRows: readonly { readonly buttons: readonly Button[] }[];
  readonly gives: readonly (Form & Hours)[];
  readonly swaps: readonly Form[];
  readonly takes: readonly (Form & Hours)[];
  readonly offs: readonly (Form & { readonly weekdays: readonly Choice[] })[];
  readonly orders: readonly (Form & {
    /** Whom it is filled in for, and the functions; everybody else is looked up. */
    readonly people: readonly Choice[];
    readonly person: string;
    readonly place: string;
    readonly days: string;
    readonly often: string;
    readonly places: readonly Choice[];
    readonly weeks: readonly Choice[];
    readonly weekdays: readonly Choice[];
  })[];
}

const mostWeeks = 4;

/** Teams leaves out what goes beyond it. */
const mostUndos = 3;

/** Who has a mailbox in the days to come; its forms give, swap and take days. */
export function planView(card: RosterPlanCard, words: RosterWords): RosterPlanView {
  const { plan, buttons } = words.texts.roster;
  const form = formOf(card, words);
  const undos = onlyIf(isFillable(card), () => undosOf(card, words)).flat();
  return {
    title: titleOf(card, words),
    ...(card.gap !== undefined && { state: card.gap.state === 'open' ? 'open' : 'done' }),
    lines: linesOf(card, words),
    notes: onlyIf(isFillable(card), () => notesOf(card, words)).flat(),
    offs: onlyIf(card.can.off && card.gap === undefined, () => ({
      ...form(buttons.off, buttons.sayOff, 'absence.days'),
      weekdays: weekdays.slice(0, 5).map((value) => ({ title: plan.weekdays[value], value })),
    })),
    undoRows: onlyIf(undos.length > 0, () => ({ buttons: undos })),
    gives: onlyIf(card.can.give && isFillable(card), () => ({
      ...form(buttons.give, buttons.giveDays, 'duty.give'),
      ...hoursOf(words),
    })),
    swaps: onlyIf(card.can.swap && isFillable(card), () => form(buttons.swap, buttons.askSwap, 'duty.swap')),
    takes: onlyIf(card.can.take && isFillable(card), () => ({
      ...form(buttons.take, buttons.takeDays, 'duty.take'),
      ...hoursOf(words),
    })),
    orders: onlyIf(card.can.order && card.gap === undefined, () => ({
      ...form(buttons.order, buttons.changeOrder, 'roster.order'),
      ...filledIn(card),
      places: (['first', 'last', 'out'] as const).map((value) => ({
        title: words.texts.roster.form.places[value],
        value,
      })),
      weekdays: weekdays.slice(0, 5).map((value) => ({ title: plan.weekdays[value], value })),
      weeks: Array.from({ length: mostWeeks }, (_, i) => i + 1).map((value) => ({
        title: plan.weeks(value),
        value: String(value),
      })),
    })),
  };
}

/** Whether anything was said that the form has a place for. */
const isFilledIn = (asked: RosterPlanCard['asked']): boolean =>
  asked?.person !== undefined || asked?.from !== undefined || (asked?.days.length ?? 0) > 0;

/** What was said of the order; who has weekdays of their own stands first on them. */
const filledIn = ({ asked, span, today, functions = [] }: RosterPlanCard) => ({
  people: [...(asked?.person ? [asked.person] : []), ...functions].map(({ id, name }) => ({
    title: name,
    value: id,
  })),
  person: asked?.person?.id ?? '',
  place: (asked?.days ?? []).length > 0 ? 'first' : 'last',
  days: asked?.days.join(',') ?? '',
  often: String(asked?.weeks !== undefined && asked.weeks <= mostWeeks ? asked.weeks : 1),
  from: asked?.from ?? (span.from > today ? span.from : today),
});

/** Office hours may begin, break off or end at a half hour. */
const [firstHour, lastHour] = [7, 18];

/** `day` is what no hour was chosen for. */
export function hoursOf({ texts }: Pick<RosterWords, 'texts'>): Hours {
  const { dayBegins, dayEnds } = texts.roster.form;
  const clock = Array.from({ length: 2 * (lastHour - firstHour) + 1 }, (_, i) => {
    const [hour, minute] = [firstHour + Math.floor(i / 2), (i % 2) * 30];
    const value = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
    return { title: texts.time.clock(hour, minute), value };
  });
  return {
    begins: [{ title: dayBegins, value: 'day' }, ...clock],
    ends: [{ title: dayEnds, value: 'day' }, ...clock],
  };
}

/** The title of a gap says its days already. */
function linesOf(card: RosterPlanCard, words: RosterWords): readonly Line[] {
  const { gap, mailbox, can, asked } = card;
  const { plan } = words.texts.roster;
  if (gap?.state === 'open')
    return [line(mailbox), ...onlyIf(can.give, () => line(can.order ? plan.fillItNow : plan.fillIt))];
  return [
    ...onlyIf(gap !== undefined, () => line(mailbox)),
    ...onlyIf(asked !== undefined, () =>
      line(can.order ? plan.askedOrder(isFilledIn(asked)) : plan.ordersByManager),
    ),
    ...onlyIf(gap?.state !== 'over', () => stretchLines(card, words)).flat(),
  ];
}

function stretchLines({ stretches, gap }: RosterPlanCard, words: RosterWords): readonly Line[] {
  const { plan } = words.texts.roster;
  const meant = stretches.filter(({ lastDay }) => gap === undefined || lastDay >= gap.span.from);
  const { shown, more } = cut(meant, words.texts, 15);
  const lines = shown.map((one) =>
    plan.has(wholeWords({ span: one, part: one.hours }, words), one.holder ?? plan.nobody),
  );
  return [...lines.map((text) => line(capital(text))), ...more];
}

function titleOf(card: RosterPlanCard, words: RosterWords): string {
  const { gap, news, mailbox, today } = card;
  const { plan } = words.texts.roster;
  if (gap !== undefined) return gapTitle(gap, card, words);
  if (news === undefined) return plan.title(mailbox);
  const day = weekdayWords(news.from, today, words.texts.time);
  return news.isUndone ? plan.changeUndone(mailbox, day) : plan.changed(mailbox, day);
}

function formOf(card: RosterPlanCard, { texts }: RosterWords) {
  const { today, span, can, mailboxId } = card;
  const first = span.from > today ? span.from : today;
  const empty = daysToFill(card);
  return (title: string, press: string, verb: string): Form => ({
    title,
    labels: texts.roster.form,
    from: empty?.from ?? first,
    until: empty?.lastDay ?? first,
    buttons: [button(press, verb, { mailbox: mailboxId })],
    crossings: onlyIf(can.cross && verb === 'duty.give', () => ({
      label: texts.roster.form.otherAuthority,
      text: texts.roster.form.cross,
    })),
  });
}

function notesOf({ order, dated, changes, today, off }: RosterPlanCard, words: RosterWords): readonly Line[] {
  const { plan } = words.texts.roster;
  const { time } = words.texts;
  const names = order.map((one) => placeWords(one, words));
  // Who has whole days stands above already.
  const said = changes.filter(({ kind, part, isWaiting }) => kind === 'passes' || part || isWaiting);
  const { shown, more } = cut(said, words.texts, 10);
  return [
    ...shown.map(({ span, part, person, kind, isWaiting }) => {
      const planned = plan[kind](wholeWords({ span, part }, words), person);
      return line(isWaiting ? plan.waits(planned) : planned);
    }),
    ...more,
    ...(off ?? []).map((one) => line(offWords(one, today, words))),
    ...onlyIf(names.length > 0, () => subtle(plan.order(listWords(names, time)))),
    subtle(dated ? plan.dated(weekdayWords(dated.from, today, time)) : plan.fromFile),
  ];
}

function placeWords({ name, days, weeks }: OrderLine, { texts }: RosterWords): string {
  const { plan } = texts.roster;
  const when = [
    ...(days
      ? [
          listWords(
            days.map((day) => plan.weekdays[day]),
            texts.time,
          ),
        ]
      : []),
    ...(weeks === undefined ? [] : [plan.weeks(weeks)]),
  ];
  return when.length === 0 ? name : plan.inTurn(name, when.join(', '));
}

function undosOf({ changes, dated, today }: RosterPlanCard, words: RosterWords): readonly Button[] {
  const { undo } = words.texts.roster.buttons;
  // Of a swap both halves are taken back by one button, and of two changes that say the same the later holds.
  const own = changes.filter(
    ({ isReaders, isOvertaken, swapId, isOwn }) =>
      isReaders &&
      isOvertaken !== true &&
      (swapId === undefined || !isOwn || !changes.some((one) => one.swapId === swapId && !one.isOwn)),
  );
  const byTitle = new Map(own.map((change) => [undoTitle(change, words), change.swapId ?? change.id]));
  const order = dated && {
    id: dated.undoId,
    title: undo.order(weekdayWords(dated.from, today, words.texts.time)),
  };
  return [
    ...[...byTitle].slice(-mostUndos).map(([title, id]) => button(title, 'roster.undo', { change: id })),
    ...(order?.id === undefined ? [] : [button(order.title, 'roster.undo', { change: order.id })]),
  ];
}

function undoTitle(
  { span, part, person, kind, swapId, swapWith, isOwn }: RosterPlanCard['changes'][number],
  words: RosterWords,
): string {
  const { undo } = words.texts.roster.buttons;
  const days = wholeWords({ span, part }, words);
  if (swapId !== undefined) return undo.swap(days, swapWith ?? person);
  if (kind === 'passes') return undo.passed(days);
  return isOwn ? undo.taken(days) : undo.given(days, person);
}

/** What was told of days that somebody has by now, or that have passed, is only shown. */
const isFillable = ({ gap }: RosterPlanCard): boolean => gap === undefined || gap.state === 'open';

/** What became of the days that were told as nobody's. */
function gapTitle(
  gap: NonNullable<RosterPlanCard['gap']>,
  { today }: RosterPlanCard,
  words: RosterWords,
): string {
  const { plan } = words.texts.roster;
  const days = spanWords(gap.span, words);
  if (gap.state === 'open')
    return gap.goesOn ? plan.gapFrom(weekdayWords(gap.span.from, today, words.texts.time)) : plan.gap(days);
  if (gap.state === 'filled') return plan.gapFilled(days);
  return gap.span.lastDay < today ? plan.gapOver(days) : plan.gapToday;
}

/** What its form is filled in with; of a gap without an end its first week. */
function daysToFill({ gap }: RosterPlanCard): PlanSpan | undefined {
  if (gap?.state !== 'open') return undefined;
  const { from } = gap.span;
  const friday = plusDays(mondayOf(from), 4);
  return gap.goesOn ? { from, lastDay: friday < from ? from : friday } : gap.span;
}
