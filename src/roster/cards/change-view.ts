import type { Button, CardState, CardView, Fact, Line } from '../../core/cards/view';
import { button, clockWords, line, onlyIf, subtle } from '../../core/cards/view';
import type { LocalDate } from '../../core/time';
import { capital, listWords, rangeWords, weekdayWords } from '../../core/texts/time-words';
import type { PlanSpan } from '../domain/plan';
import type { RosterChangeCard } from '../domain/roster-cards';
import { nobodyNextLines } from './nobody-next-lines';
import type { RosterWords } from '../texts/sv';

export interface RosterChangeView extends CardView {
  readonly lines: readonly Line[];
  readonly buttons: readonly Button[];
}

/** What was given, taken, asked for or taken back, and what can be done about it. */
export function changeView(card: RosterChangeCard, words: RosterWords): RosterChangeView {
  return {
    title: titleOf(card, words),
    state: standing(card),
    facts: factsOf(card, words),
    lines: linesOf(card, words),
    buttons: buttonsOf(card, words),
  };
}

function standing({ state, can, as }: RosterChangeCard): CardState | undefined {
  if (can.agree) return 'open';
  return state === 'inForce' && as !== 'declined' ? 'done' : undefined;
}

function factsOf(card: RosterChangeCard, words: RosterWords): readonly Fact[] {
  const { facts } = words.texts.roster;
  const inReturn = card.swap && spanWords(card.swap, words);
  return [
    { title: facts.mailbox, value: card.mailbox },
    { title: facts.days, value: capital(wholeWords(card, words)) },
    ...(inReturn === undefined ? [] : [{ title: facts.inReturn, value: capital(inReturn) }]),
  ];
}

/** "fredag 4 december", "7–11 december kl. 13–16". */
export function spanWords({ from, lastDay }: PlanSpan, { texts }: RosterWords): string {
  return rangeWords(from, lastDay, texts.time);
}

/** The days with the part of them that is meant. */
export function wholeWords(
  { span, part }: Pick<RosterChangeCard, 'span' | 'part'>,
  words: RosterWords,
): string {
  const days = spanWords(span, words);
  return part === undefined ? days : `${days} ${clockWords(part, words.texts.time)}`;
}

function titleOf(card: RosterChangeCard, words: RosterWords): string {
  const { change } = words.texts.roster;
  const { as, state, kind, person, by, swap } = card;
  const span = wholeWords(card, words);
  if (as === 'declined') return swap ? change.saidNo(person.name) : change.passed(person.name, span);
  if (state === 'undone') return swap ? undoneSwap(card, words) : change.undone(span);
  if (state === 'overtaken') return change.overtaken(span);
  if (swap !== undefined) {
    if (state === 'inForce') return change.swapped(by.isReader ? person.name : by.name);
    return by.isReader ? change.asked(person.name) : change.asks(by.name);
  }
  if (kind === 'passes') return person.isReader ? change.youPassed(span) : change.passed(person.name, span);
  return person.isReader ? change.youHave(span) : change.hasIt(person.name, span);
}

function undoneSwap({ isAgreed, person, by }: RosterChangeCard, { texts }: RosterWords): string {
  const { change } = texts.roster;
  if (isAgreed !== true) return change.notAsked;
  const [other, another] = [person, by].filter(({ isReader }) => !isReader);
  return change.swapUndone(other?.name ?? '', another?.name);
}

function linesOf(card: RosterChangeCard, words: RosterWords): readonly Line[] {
  const { change } = words.texts.roster;
  const { as, state, swap, awayOn = [], access, person } = card;
  if (swap !== undefined && state === 'undone' && as !== 'declined') return undoneLines(card, swap, words);
  if (as === 'declined' || state === 'undone') return [line(change.orderHolds)];
  if (state === 'overtaken') return laterLines(card, words);
  if (swap !== undefined) return [...swapLines(card, words), ...laterLines(card, words)];
  return [
    ...howLines(card, words),
    ...laterLines(card, words),
    ...besideLines(card, words),
    ...awayLines(person, awayOn, words),
    ...onlyIf(access !== undefined && access.length > 0, () =>
      line(change.access(listWords(access ?? [], words.texts.time))),
    ),
  ];
}

/** Who has the days that a later change decides. */
const laterLines = ({ overtaken = [] }: RosterChangeCard, words: RosterWords): readonly Line[] =>
  overtaken.map(({ holder, ...span }) => {
    const { change } = words.texts.roster;
    const days = capital(spanWords(span, words));
    if (holder === undefined) return line(change.laterNobody(days));
    return line(change.later(days, holder.isReader ? change.you : holder.name));
  });

function undoneLines(
  { isAgreed, span }: RosterChangeCard,
  swap: PlanSpan,
  words: RosterWords,
): readonly Line[] {
  const { change } = words.texts.roster;
  if (isAgreed !== true) return [line(change.nothingMoved)];
  const days = [span, swap].map((one) => spanWords(one, words));
  return [line(change.beforeSwap(listWords(days, words.texts.time)))];
}

const daysIn = (days: readonly LocalDate[], { texts }: RosterWords): string =>
  listWords(
    days.slice(0, 5).map((day) => weekdayWords(day, day, texts.time)),
    texts.time,
  );

function besideLines({ beside, person }: RosterChangeCard, words: RosterWords): readonly Line[] {
  const { change, plan } = words.texts.roster;
  if (beside === undefined) return [];
  const own = listWords(
    beside.weekdays.map((day) => plan.weekdays[day]),
    words.texts.time,
  );
  const name = person.isReader ? change.you : person.name;
  return [line(change.beside(name, own, capital(daysIn(beside.days, words))))];
}

function awayLines(
  { name, isReader }: RosterChangeCard['person'],
  days: readonly LocalDate[],
  words: RosterWords,
): readonly Line[] {
  const { change } = words.texts.roster;
  return onlyIf(days.length > 0, () =>
    line(change.awayOn(isReader ? change.you : name, daysIn(days, words))),
  );
}

function howLines(card: RosterChangeCard, words: RosterWords): readonly Line[] {
  const { change } = words.texts.roster;
  const { as, kind, person, by, nobodyNext } = card;
  if (kind === 'passes')
    return [
      ...onlyIf(nobodyNext?.isAll !== true, () =>
        line(person.isReader ? change.nextIsTold : change.yourTurn),
      ),
      ...(nobodyNext === undefined ? [] : nobodyNextLines(nobodyNext, words)),
    ];
  if (person.isReader) return onlyIf(!by.isReader, () => line(change.gaveYou(by.name)));
  if (as === 'done') return [line(change.isTold(person.name))];
  return [line(by.name === person.name ? change.took(person.name) : change.gave(by.name, person.name))];
}

function swapLines(card: RosterChangeCard, words: RosterWords): readonly Line[] {
  const { change } = words.texts.roster;
  const { swap, span, person, by, state, awayOn = [], swapAwayOn = [] } = card;
  if (swap === undefined) return [];
  const who = ({ name, isReader }: RosterChangeCard['by']) => (isReader ? change.you : name);
  const days = change.swap(
    { who: who(person), days: spanWords(span, words) },
    { who: who(by), days: spanWords(swap, words) },
  );
  const waits = person.isReader ? change.answerHere : change.nothingYet;
  return [
    line(days),
    ...onlyIf(state === 'waiting', () => subtle(waits)),
    ...awayLines(person, awayOn, words),
    ...awayLines(by, swapAwayOn, words),
  ];
}

function buttonsOf({ can, changeId }: RosterChangeCard, { texts }: RosterWords): readonly Button[] {
  const { buttons } = texts.roster;
  const data = { change: changeId };
  return [
    ...onlyIf(can.agree, () => button(buttons.agree, 'duty.agree', data)),
    ...onlyIf(can.decline, () => button(can.agree ? buttons.refuse : buttons.decline, 'duty.decline', data)),
    ...onlyIf(can.undo, () => button(texts.buttons.undo, 'roster.undo', data)),
  ];
}
