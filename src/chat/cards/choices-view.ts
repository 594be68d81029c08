import type { Act } from '../domain/acts/acts';
import type { ChoicesCard, ShownChoice } from '../domain/says/chat-cards';
import type { ActionData, Button, CardView, Line, Link } from '../../core/cards/view';
import { button, line } from '../../core/cards/view';
import { clockWords, periodWords } from '../../core/cards/view';
import { clockOf, type DayPart } from '../domain/days/day-part';
import type { DaySpan } from '../domain/days/several';
import { writeInstead, writeSpans } from '../domain/when/span-data';
import { minutesOf, type LocalDate } from '../../core/time';
import { dateWords, dayWords, listWords } from '../../core/texts/time-words';
import type { ChatWords } from '../texts/sv';
import { chatSays } from './chat-sentences';
import type { ChatSay } from '../domain/says/chat-cards';

interface ChoicesView extends CardView {
  readonly lines: readonly Line[];
  readonly buttons: readonly Button[];
  /** None or one. */
  readonly links: readonly Link[];
}

/** So many are offered again. */
const mostLeft = 4;

export function choicesView({ say, choices, today }: ChoicesCard, words: ChatWords): ChoicesView {
  // The table gives each sentence the one that words it.
  const sentencesOf = chatSays[say.what] as (say: ChatSay, words: ChatWords) => readonly string[];
  const [title = '', ...rest] = sentencesOf(say, words);
  return {
    title,
    lines: [...(say.what === 'swapForWhat' ? [] : swapLines(choices, today, words)), ...rest].map(line),
    buttons: choices.map((choice) => {
      const isOnlySwap = choice.inReturn !== undefined && choices.length === 1;
      const shown = isOnlySwap ? { ...choice, mailboxName: undefined } : choice;
      const data = dataOf(choice, today);
      // Whichever is pressed first, the others are offered again.
      const left =
        say.what === 'confirmEach' ? choices.filter((other) => other !== choice).slice(0, mostLeft) : [];
      const others = left.length > 0 && { left: JSON.stringify(left.map((one) => dataOf(one, today))) };
      return button(titleOf(shown, today, words), 'chat.do', { ...data, ...others });
    }),
    links: linksOf(say, words),
  };
}

/** What is swapped for what; the button has no room for it. */
function swapLines(
  choices: ChoicesCard['choices'],
  today: LocalDate,
  { texts }: ChatWords,
): readonly string[] {
  const [swap] = choices;
  if (swap?.inReturn === undefined) return [];
  const theirs = daysOf({ ...swap, ...swap.inReturn, part: undefined }, today, texts);
  return [texts.chat.swapOf(swap.name ?? '', daysOf(swap, today, texts) ?? '', theirs ?? '')];
}

/** A button that is the act itself, without anything said beside it. */
export const actButton = (act: Act, { texts }: ChatWords): Button =>
  button(
    texts.chat.choices[act]({ days: undefined, name: undefined, mailbox: undefined, rule: undefined }),
    'chat.do',
    { act },
  );

/** A chat with whom the answer names, where that is one of the municipality's own. */
function linksOf(say: ChatSay, { texts }: ChatWords): readonly Link[] {
  const { name, address } = namedIn(say) ?? {};
  if (name === undefined || address === undefined) return [];
  const url = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(address)}`;
  return [{ title: texts.chat.chatWith(name), style: 'default', url }];
}

function namedIn(
  say: ChatSay,
): { readonly name?: string | undefined; readonly address?: string | undefined } | undefined {
  if ('reach' in say) return say.reach;
  return say.what === 'incident' && say.canChat ? say.contact : undefined;
}

function titleOf(choice: ShownChoice, today: LocalDate, { texts }: ChatWords): string {
  const { act, name, rule, rules, weekdays, instead, isReached, undone, each } = choice;
  const mailboxName = each ? texts.chat.mailboxesInAll(each.length) : choice.mailboxName;
  const { part, from = today, until, isOpen } = choice;
  if (act === 'remind.end' && part !== undefined)
    return texts.chat.choices[act]({
      ...{ ...noParts, days: dayWords(from, today, texts.time) },
      hours: clockWordsAt(part, texts),
    });
  const isEveryDay = act === 'away' && part !== undefined && isOpen && until === undefined;
  return texts.chat.choices[act]({
    days: isEveryDay
      ? dateWords(from, today, texts.time)
      : (endOf(choice, today, texts) ?? daysOf(asDone(choice, today), today, texts)),
    hours: isEveryDay ? clockWords(clockOf(part), texts.time) : undefined,
    insteadOf: instead && (daysOf(instead, today, texts) ?? texts.time.today),
    isReached,
    undone,
    swapFor: choice.inReturn && daysOf({ ...choice, ...choice.inReturn, part: undefined }, today, texts),
    name,
    mailbox: mailboxName,
    rule: [rules?.[0] ?? rule].find((id) => id !== undefined && /\d|^R-/.test(id)),
    weekdays:
      weekdays &&
      listWords(
        weekdays.days.map((day) => texts.time.everyWeekday[day]),
        texts.time,
      ),
    isWorked: weekdays?.isWorked,
  });
}

/** Of others' absence only today is noted, and no button says more. */
const asDone = (choice: ShownChoice, today: LocalDate): Days =>
  choice.act === 'away.of' && choice.from !== undefined && choice.from <= today
    ? { ...choice, from: today, until: today, isOpen: false, spans: undefined }
    : choice;

/** Of an absence whose end alone is changed. */
const endOf = (
  { act, from, until, instead }: ShownChoice,
  today: LocalDate,
  texts: ChatWords['texts'],
): string | undefined =>
  act === 'away.change' && from === undefined && until !== undefined && instead === undefined
    ? texts.chat.untilDay(dayWords(until, today, texts.time))
    : undefined;

const noParts = { name: undefined, mailbox: undefined, rule: undefined };

/** "Kl. 15". */
function clockWordsAt(part: DayPart, { time }: ChatWords['texts']): string | undefined {
  const { from: at } = clockOf(part);
  return at && time.clock(Math.floor(minutesOf(at) / 60), minutesOf(at) % 60);
}

type Days = Pick<ShownChoice, 'from' | 'until' | 'isOpen' | 'part' | 'spans'>;

function daysOf(
  { from, until, isOpen, part, spans }: Days,
  today: LocalDate,
  texts: ChatWords['texts'],
): string | undefined {
  if (spans && spans.length > 0)
    return listWords(
      spans.map((span) => spanWords(span, today, texts)),
      texts.time,
    );
  const first = from ?? (until === undefined && !isOpen && part === undefined ? undefined : today);
  if (first === undefined) return undefined;
  return spanWords({ from: first, until: until ?? (isOpen ? undefined : first), part }, today, texts);
}

/** "I morgon från kl. 12", "1–4 december kl. 9–10". */
function spanWords({ from, until, part }: DaySpan, today: LocalDate, texts: ChatWords['texts']): string {
  const days =
    until === from ? dayWords(from, today, texts.time) : periodWords({ from, lastDay: until }, texts);
  if (part === undefined) return days;
  const hours = clockWords(clockOf(part), texts.time);
  return until === from ? `${days} ${hours}` : texts.time.everyDay(hours, days);
}

/** Ids, days and numbers alone. */
function dataOf(
  { act, rules, isOpen, inReturn, weekdays, spans, each, undoes, undone, askedAt, ...choice }: ShownChoice,
  today: LocalDate,
): ActionData {
  const { person, mailbox, from, until, part, rule } = choice;
  const said = {
    person,
    mailbox,
    from,
    until,
    part,
    rule,
    rules: rules?.join(' '),
    open: isOpen ? 1 : undefined,
    theirFrom: inReturn?.from,
    theirUntil: inReturn?.until,
    weekdays: weekdays?.days.join(','),
    weeks: weekdays?.weeks,
    worked: weekdays?.isWorked === true ? 1 : undefined,
    spans: spans && spans.length > 0 ? writeSpans(spans) : undefined,
    ...movedData(choice, today),
    each: each?.join(','),
    junk: choice.isJunkSeen === true ? 1 : undefined,
    undoes,
    undone,
    askedAt,
  };
  const known = Object.entries(said).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { act, ...Object.fromEntries(known) };
}

/** What is taken back by it. */
const movedData = ({ instead, isMoved }: Pick<ShownChoice, 'instead' | 'isMoved'>, today: LocalDate) => ({
  instead: instead && writeInstead(instead, today),
  insteadPerson: instead?.person,
  moved: isMoved === true ? 1 : undefined,
});
