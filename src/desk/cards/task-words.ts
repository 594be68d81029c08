import { clockWords, when } from '../../core/cards/view';
import { dayWords, listWords, weekdayWords } from '../../core/texts/time-words';
import { dateOf, type Instant } from '../../core/time';
import type { GapDay, Task } from '../domain/tasks';
import type { DeskWords } from '../texts/sv';

/** What waits for its reader, as the thing to do. */
export function taskWords(task: Task, now: Instant, words: DeskWords): string {
  const { today: said } = words.texts.desk;
  if (task.kind === 'open') return said.open(task.name);
  if (task.kind === 'gap') return gapWords(task, now, words);
  if ('count' in task) {
    const counted = `${said.tasks[task.kind](task.count)}${task.hasUrgent === true ? said.urgentToo : ''}`;
    return [counted, task.mailbox?.name].filter(Boolean).join(' · ');
  }
  const { time } = words.texts;
  if (task.kind === 'mail') return said.mail(listWords(task.names, time));
  const arrived = `${time.moment(when(task.arrivedAt, now, words))} · ${task.mailbox}`;
  if (task.kind === 'file') return said.file(arrived);
  const today = dateOf(now, words.zone);
  const due = task.dueOn && weekdayWords(task.dueOn, today, time);
  return task.isRequest
    ? said.answerRequest(arrived, task.dueOn === today ? 'today' : due)
    : said.answer(arrived, due);
}

/** So many days are named; of more, how many and the first. */
const mostNamed = 3;

function gapWords({ name, days }: Extract<Task, { kind: 'gap' }>, now: Instant, words: DeskWords): string {
  const { today: said } = words.texts.desk;
  const { time } = words.texts;
  const today = dateOf(now, words.zone);
  const named = ({ date, hours }: GapDay) =>
    [dayWords(date, today, time), ...(hours ? [clockWords(hours, time)] : [])].join(' ');
  const [first = { date: today }] = days;
  return days.length > mostNamed
    ? said.gaps(name, days.length, named(first))
    : said.gap(name, listWords(days.map(named), time));
}
