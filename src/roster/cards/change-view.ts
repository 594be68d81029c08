import type { Button, CardState, CardView, Fact, Line } from '../../core/cards/view';
import { button, line, onlyIf, subtle } from '../../core/cards/view';
import type { LocalDate } from '../../core/time';
import { capital, listWords, weekdayWords } from '../../core/texts/time-words';
import type { PlanSpan } from '../domain/plan';
import type { RosterChangeCard } from '../domain/roster-cards';
import { sharesOf, spanWords, wholeWords } from './change-days';
import { awayLines, fallenTitle, hasFallen, standingLines } from './fallen-lines';
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

function standing(card: RosterChangeCard): CardState | undefined {
  const { state, can, as } = card;
  if (can.agree) return 'open';
  if (hasFallen(card)) return undefined;
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

function titleOf(card: RosterChangeCard, words: RosterWords): string {
  const { change } = words.texts.roster;
  const { as, state, kind, person, by, swap } = card;
  const span = wholeWords(card, words);
  if (as === 'lost' && state === 'overtaken') return change.lost(by.isReader ? person.name : by.name);
  if (as === 'declined') return swap ? change.saidNo(person.name) : change.passed(person.name, span);
  if (state === 'undone') return swap ? undoneSwap(card, words) : change.undone(span);
  if (state === 'overtaken') return change.overtaken(span);
  if (hasFallen(card)) return fallenTitle(card, words);
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
  if (as === 'declined' || state === 'undone') return [line(heldAgain(card, words))];
  if (state === 'overtaken')
    return [...onlyIf(as === 'lost', () => line(change.whyLost)), ...laterLines(card, words)];
  if (swap === undefined && hasFallen(card))
    return [...awayLines({ person, days: awayOn, titled: 'anybody' }, words), ...laterLines(card, words)];
  if (swap !== undefined) return [...swapLines(card, words), ...laterLines(card, words)];
  return [
    ...howLines(card, words),
    ...laterLines(card, words),
    ...besideLines(card, words),
    ...awayLines({ person, days: awayOn }, words),
    ...onlyIf(access !== undefined && access.length > 0, () =>
      line(change.access(listWords(access ?? [], words.texts.time))),
    ),
  ];
}

function heldAgain({ hasAgain }: RosterChangeCard, { texts }: RosterWords): string {
  const { change } = texts.roster;
  if (hasAgain === undefined) return change.orderHolds;
  return hasAgain.isReader ? change.youHaveAgain : change.hasAgain(hasAgain.name);
}

/** Who has the days that a later change decides. */
const laterLines = ({ overtaken = [] }: RosterChangeCard, words: RosterWords): readonly Line[] =>
  overtaken.map(({ holder, part, ...span }) => {
    const { change } = words.texts.roster;
    if (part !== undefined) {
      const hours = wholeWords({ span, part }, words);
      if (holder === undefined) return line(`${change.nobodyHas(hours)}.`);
      return line(`${holder.isReader ? change.youHave(hours) : change.hasIt(holder.name, hours)}.`);
    }
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

function howLines(card: RosterChangeCard, words: RosterWords): readonly Line[] {
  const { change } = words.texts.roster;
  const { as, kind, person, by, nobodyNext } = card;
  if (kind === 'passes')
    return [
      ...onlyIf(nobodyNext?.isAll !== true, () =>
        line(person.isReader ? change.nextIsTold(card.next) : change.yourTurn),
      ),
      ...(nobodyNext === undefined ? [] : nobodyNextLines(nobodyNext, words)),
    ];
  if (person.isReader) return onlyIf(!by.isReader, () => line(change.gaveYou(by.name)));
  if (as === 'done') return [line(change.isTold(person.name))];
  if (by.name === person.name) return [line(change.took(person.name))];
  return [line(change.gave(by.isReader ? change.you : by.name, person.name))];
}

function swapLines(card: RosterChangeCard, words: RosterWords): readonly Line[] {
  const { swap, person, state, awayOn = [], swapAwayOn = [] } = card;
  if (swap === undefined) return [];
  const { change } = words.texts.roster;
  const isFallen = hasFallen(card);
  const titled = isFallen ? 'reader' : undefined;
  const away = [
    ...awayLines({ person, days: awayOn, titled }, words),
    ...awayLines({ person: card.by, days: swapAwayOn, titled }, words),
  ];
  if (isFallen) return [...away, ...standingLines(card, swap, words)];
  const { one, other } = sharesOf(card, swap, words);
  const waits = person.isReader ? change.answerHere : change.nothingYet;
  return [line(change.swap(one, other)), ...onlyIf(state === 'waiting', () => subtle(waits)), ...away];
}

function buttonsOf(card: RosterChangeCard, { texts }: RosterWords): readonly Button[] {
  const { can, changeId } = card;
  const { buttons } = texts.roster;
  const undo = hasFallen(card) ? buttons.undoSwap : texts.buttons.undo;
  const data = { change: changeId };
  return [
    ...onlyIf(can.agree, () => button(buttons.agree, 'duty.agree', data)),
    ...onlyIf(can.decline, () => button(can.agree ? buttons.refuse : buttons.decline, 'duty.decline', data)),
    ...onlyIf(can.undo, () => button(undo, 'roster.undo', data)),
  ];
}
