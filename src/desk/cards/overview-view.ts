import { actButton } from '../../chat/cards/choices-view';
import type { Act } from '../../chat/domain/acts/acts';
import type { BotHealth, DutyOverviewCard } from '../domain/desk-cards';
import type { WhoWhen } from '../../core/card-facts';
import { unreachable } from '../../core/refusal';
import { freeDayWords, listWords, weekdayWords } from '../../core/texts/time-words';
import type { Task } from '../domain/tasks';
import type { DeskWords } from '../texts/sv';
import { taskWords } from './task-words';
import {
  awayNowWords,
  button,
  clockWords,
  cut,
  line,
  onlyIf,
  subtle,
  when,
  type Button,
  type CardState,
  type CardView,
  type Line,
  type Row,
} from '../../core/cards/view';

interface OverviewView extends CardView {
  readonly rows: readonly (Row & { readonly planRows: readonly { readonly buttons: readonly Button[] }[] })[];
  readonly more: readonly Line[];
  /** None or one. */
  readonly health: readonly Row[];
  /** What is asked next. */
  readonly buttons: readonly Button[];
}

type Mailbox = DutyOverviewCard['rows'][number];

export function overviewView(card: DutyOverviewCard, words: DeskWords): OverviewView {
  const rows = card.isWorkingDay ? card.rows.map((row) => todayRow(row, card, words)) : nextRows(card, words);
  const { shown, more } = cut(rows, words.texts);
  return {
    title: titleOf(card, words),
    state: card.waits === undefined ? standing(card) : card.waits.length > 0 ? 'open' : undefined,
    rows: [...waitingRow(card, words), ...shown, ...standingRow(card, words)],
    more: isWithout(card) ? [line(words.texts.desk.overview.noneHint)] : more,
    health: card.health ? [healthRow(card.health, card, words)] : [],
    buttons: nextOf(card).map((act) => actButton(act, words)),
  };
}

type OverviewRow = OverviewView['rows'][number];

/** The reader has no mailbox to be told of. */
const isWithout = ({ rows, isWorkingDay, isHealth, waits = [] }: DutyOverviewCard): boolean =>
  isWorkingDay && rows.length === 0 && isHealth !== true && waits.length === 0;

/** First what there is to do, each in the words of the work page. */
const waitingRow = ({ waits = [], now }: DutyOverviewCard, words: DeskWords): readonly OverviewRow[] =>
  waits.length === 0
    ? []
    : [
        {
          name: words.texts.desk.overview.toDo,
          lines: waits.map((task) => line(taskWords(task, now, words))),
          planRows: [],
        },
      ];

/** What lies in them, for who leads them. */
const standingRow = (
  { standing: tasks = [], now }: DutyOverviewCard,
  words: DeskWords,
): readonly OverviewRow[] =>
  tasks.length === 0
    ? []
    : [
        {
          name: words.texts.desk.overview.messages,
          lines: tasks.map((task) => line(taskWords(task, now, words))),
          planRows: [],
        },
      ];

const todayRow = (row: Mailbox, card: DutyOverviewCard, words: DeskWords): OverviewRow => ({
  name: row.name,
  lines: linesOf(row, card, words),
  planRows: planRows(row, card, words),
});

/** On a day off: who has each on the next working day. */
function nextRows({ next, date }: DutyOverviewCard, { texts }: DeskWords): readonly OverviewRow[] {
  if (next === undefined) return [];
  const { overview } = texts.desk;
  const day = weekdayWords(next.date, date, texts.time);
  const has = (who: string | undefined, when: string) =>
    line(who === undefined ? overview.nobodyHasOn(when) : overview.hasOn(who, when));
  return next.rows.map(({ name, holder, parts, plan }) => ({
    name,
    lines: parts?.map((one) => has(one.holder, `${day} ${clockWords(one.hours, texts.time)}`)) ?? [
      has(holder, day),
    ],
    planRows: planOf(plan, [], texts),
  }));
}

/** Of a working day's mailboxes together. */
function standing({ rows, isWorkingDay, isWhoHas, isHealth }: DutyOverviewCard): CardState | undefined {
  if (!isWorkingDay || isWhoHas === true || isHealth === true) return undefined;
  if (rows.some(({ state }) => state === 'open')) return 'open';
  return rows.length > 0 && rows.every(({ state }) => state === 'opened') ? 'done' : undefined;
}

/** Of who has a mailbox of the reader's: their days; of others: whom to turn to. */
function nextOf(card: DutyOverviewCard): readonly Act[] {
  const { rows, next, isWhoHas, isHealth, waits = [], standing: tasks = [] } = card;
  if (isHealth === true) return ['mailbox.status', 'duty.who'];
  const shown = lists.filter(([, kinds]) => [...waits, ...tasks].some(({ kind }) => kinds.has(kind)));
  if (shown.length > 0) return shown.map(([act]) => act);
  if ((next?.rows ?? rows).some(({ plan }) => plan !== undefined))
    return isWhoHas === true ? ['duty.mine', 'mailbox.status'] : ['inbox', 'duty.mine'];
  return isWhoHas === true ? ['who.registrar', 'help'] : ['duty.who', 'help'];
}

/** Which list has what waits. */
const lists: readonly (readonly [Act, ReadonlySet<Task['kind']>])[] = [
  ['inbox', new Set(['request', 'appeal', 'handOver', 'gone', 'late', 'register'] as const)],
  ['answers.mine', new Set(['answer', 'file'] as const)],
  ['messages.late', new Set(['overdue'] as const)],
];

function planRows({ plan, state }: Mailbox, { isWhoHas }: DutyOverviewCard, { texts }: DeskWords) {
  const isOpen = state === 'open' && isWhoHas !== true;
  const confirm = { act: 'duty.opened', ...(plan && { mailbox: plan }) };
  return planOf(plan, isOpen ? [button(texts.duty.buttons.confirm, 'chat.do', confirm)] : [], texts);
}

function planOf(plan: Mailbox['plan'], before: readonly Button[], texts: DeskWords['texts']) {
  if (plan === undefined) return [];
  return [{ buttons: [...before, button(texts.roster.buttons.plan, 'roster.show', { mailbox: plan })] }];
}

function titleOf(
  { rows, isWorkingDay, free, isWhoHas, isHealth, waits }: DutyOverviewCard,
  { texts }: DeskWords,
): string {
  if (waits !== undefined) return texts.desk.overview.waits(waits.length > 0);
  if (isHealth === true) return texts.desk.overview.running;
  if (!isWorkingDay) return texts.desk.overview.notWorkingDay(free && freeDayWords(free, texts));
  if (rows.length === 0) return texts.desk.overview.none;
  if (isWhoHas === true) return texts.desk.overview.whoHas;
  const opened = rows.filter((row) => row.state === 'opened');
  const none = opened.filter((row) => row.opened?.how === 'nothingToOpen').length;
  return texts.desk.overview.openedShare({ n: opened.length - none, of: rows.length, none });
}

export function linesOf(
  row: Mailbox,
  card: Pick<DutyOverviewCard, 'now' | 'isWhoHas'>,
  words: DeskWords,
): readonly Line[] {
  const { overview } = words.texts.desk;
  const state = line(stateWords(row, card, words));
  const has = row.onDuty === undefined ? overview.nobodyHas : overview.has(row.onDuty);
  const holder = row.out === undefined ? has : `${has}, ${awayNowWords(row.out, words.texts)}`;
  // Beside a day without an opening no name stands, and nobody is blamed: who asks whom to turn to reads the name alone.
  const isUnopened = row.state === 'missed' || row.state === 'notCheckable';
  if (isUnopened) return card.isWhoHas === true ? [line(holder)] : [state];
  const { opening } = words.texts.duty;
  const junk = row.junkReviewed && opening.junkReviewed(seen(row.junkReviewed, card, words));
  return [state, ...onlyIf(junk !== undefined, () => subtle(junk ?? '')), subtle(holder)];
}

function stateWords(row: Mailbox, card: Pick<DutyOverviewCard, 'now'>, words: DeskWords): string {
  const { overview } = words.texts.desk;
  const { opening } = words.texts.duty;
  switch (row.state) {
    case 'opened': {
      const { opened } = row;
      const { today } = words.texts.time;
      const isNone = opened?.how === 'nothingToOpen';
      return joined([
        isNone ? opening.neededNone(today) : opening.status.opened(today),
        howOf(opened, card, words),
        row.unread > 0 ? opening.unread(row.unread) : undefined,
      ]);
    }
    case 'missed':
    case 'notCheckable': {
      const { openedLater } = row;
      const later = openedLater && overview.openedLater;
      return joined([overview[row.state], later, howOf(openedLater, card, words)]);
    }
    case 'open':
      return row.unreadableSince === undefined
        ? `${overview.noneSeenYet} · ${opening.unread(row.unread)}`
        : opening.notReadable(undefined, when(row.unreadableSince, card.now, words));
    default:
      return unreachable(row.state);
  }
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

function howOf(opened: Mailbox['opened'], { now }: Pick<DutyOverviewCard, 'now'>, words: DeskWords) {
  if (opened === undefined) return undefined;
  return words.texts.duty.opening.how[opened.how](seen(opened, { now }, words));
}

const seen = ({ name, at }: WhoWhen, { now }: Pick<DutyOverviewCard, 'now'>, words: DeskWords) => ({
  name,
  when: when(at, now, words),
});

function healthRow(health: BotHealth, card: DutyOverviewCard, words: DeskWords): Row {
  const { time } = words.texts;
  const { overview } = words.texts.desk;
  const { lastSweepAt, unreachable: names } = health;
  const sweep = lastSweepAt ? overview.lastSweep(when(lastSweepAt, card.now, words)) : overview.neverSwept;
  const { shown, more } = cut(names, words.texts);
  return {
    name: overview.health,
    lines: [
      line(sweep),
      line(overview.outbox(health.waiting, health.failed)),
      ...(shown.length > 0 ? [line(overview.unreachable(listWords(shown, time)))] : []),
      ...more,
    ],
  };
}
