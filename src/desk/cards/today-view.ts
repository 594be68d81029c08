import { isPressedAlone } from '../../duty/domain/duty-transitions';
import { line, onlyIf, subtle, when, type Line } from '../../core/cards/view';
import { freeDayWords, hourWords } from '../../core/texts/time-words';
import type { Instant } from '../../core/time';
import { openingView } from '../../duty/cards/opening-view';
import type { Task } from '../domain/tasks';
import type { Today, TodayMailbox } from '../domain/today';
import type { DeskWords } from '../texts/sv';
import { linesOf } from './overview-view';
import { taskWords } from './task-words';

/** "I dag" as the work page shows it. */
export function todayView(today: Today, words: DeskWords) {
  return {
    now: today.now,
    date: today.date,
    off: offWords(today, words),
    tasks: today.tasks.map((task) => ({ ...keysOf(task), text: taskWords(task, today.now, words) })),
    elsewhere: today.elsewhere.map(({ mailboxId, name, count, holder }) => ({
      mailboxId,
      text: words.texts.desk.today.elsewhere(name, count, holder),
    })),
    mailboxes: today.mailboxes.map((mailbox) => mailboxView(mailbox, today, words)),
  };
}

/** A free day by its name, today's and tomorrow's. */
function offWords({ isWorkingDay, free, freeTomorrow }: Today, { texts }: DeskWords): readonly string[] {
  const { dayOff, tomorrowOff } = texts.desk.today;
  return [
    ...onlyIf(!isWorkingDay, () => dayOff(free && freeDayWords(free, texts))),
    ...(freeTomorrow ? [tomorrowOff(freeDayWords(freeTomorrow, texts))] : []),
  ];
}

const keysOf = (task: Task) => ({
  kind: task.kind,
  mailboxId: mailboxOf(task),
  date: task.kind === 'gap' ? task.days[0]?.date : undefined,
  messageId: task.kind === 'answer' || task.kind === 'file' ? task.messageId : undefined,
});

function mailboxOf(task: Task) {
  if (task.kind === 'open' || task.kind === 'gap') return task.mailboxId;
  return 'count' in task ? task.mailbox?.id : undefined;
}

type Later = TodayMailbox['then'][number];

function laterWords({ from, holder, insteadOf }: Later, { texts }: DeskWords): string {
  const { then, isThere } = texts.desk.today;
  const hour = hourWords(from, texts.time);
  return insteadOf === undefined ? then(hour, holder) : isThere(hour, insteadOf, holder);
}

function mailboxView(mailbox: TodayMailbox, { now }: Today, words: DeskWords) {
  const { id, address, row, isWhoHas, opening, failing } = mailbox;
  const [section] = opening?.sections ?? [];
  const view = opening && openingView(opening, words);
  const { stops } = words.texts.duty.opening;
  const isOlder = section?.isOlderHandled === true;
  const stands = isWhoHas ? holderOf(row, now, words) : standsOf(row, now, words);
  const [first] = stands;
  return {
    id,
    name: row.name,
    address,
    state: row.state,
    brief: [first?.text, ...onlyIf(isOlder, () => words.texts.desk.today.olderHandled)].join(' · '),
    lines: [
      ...stands,
      ...mailbox.then.map((later) => subtle(laterWords(later, words))),
      ...onlyIf(isOlder, () => line(words.texts.duty.opening.olderHandled)),
      ...failingLines(isWhoHas ? undefined : failing, row, { now, words }),
    ],
    date: section?.date,
    version: section?.version,
    stops: (section?.stops ?? []).map(({ at, step, is }) => ({
      step,
      is,
      text: stops[step],
      clock: when(at, now, words).clock,
    })),
    links: view?.card.links ?? [],
    buttons: (view?.card.buttons ?? []).flatMap(({ title, verb, data: { change } }) =>
      isPressedAlone({ verb })
        ? [{ title, verb, data: {} }]
        : verb === 'roster.undo' && typeof change === 'string'
          ? [{ title, verb, data: { change } }]
          : [],
    ),
  };
}

/** Who has it alone, which is said last. */
const holderOf = (row: TodayMailbox['row'], now: Instant, words: DeskWords): readonly Line[] =>
  linesOf(row, { now, isWhoHas: true }, words).slice(-1);

/** Whom to turn to is said beside how the day stands, also once it has ended. */
function standsOf(row: TodayMailbox['row'], now: Instant, words: DeskWords): readonly Line[] {
  const stands = linesOf(row, { now }, words);
  return stands.length > 1 ? stands : [...stands, ...holderOf(row, now, words)];
}

/** What cannot be read now is said, also where the day is settled, and how old the rest is. */
function failingLines(
  failing: TodayMailbox['failing'],
  { state }: TodayMailbox['row'],
  { now, words }: { readonly now: Today['now']; readonly words: DeskWords },
): readonly Line[] {
  if (failing === undefined) return [];
  const { since, seenAt } = failing;
  const { time, duty, desk } = words.texts;
  return [
    ...(state === 'open' ? [] : [line(duty.opening.notReadable(undefined, when(since, now, words)))]),
    ...(seenAt ? [subtle(desk.today.lastSeen(time.moment(when(seenAt, now, words))))] : []),
  ];
}
