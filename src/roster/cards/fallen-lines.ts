import { line, onlyIf, type Line } from '../../core/cards/view';
import { listWords } from '../../core/texts/time-words';
import type { PlanSpan } from '../domain/plan';
import type { DaysHeld, RosterChangeCard } from '../domain/roster-cards';
import type { RosterWords } from '../texts/sv';
import { sharesOf, spanWords, wholeWords } from './change-days';

/** It holds, and whoever has all of the days, or all of one half of a swap, is away then. */
export const hasFallen = ({ as, state, isFallen = false, isSwapFallen = false }: RosterChangeCard): boolean =>
  state === 'inForce' && as !== 'declined' && (isFallen || isSwapFallen);

/** Who has the days now: the reader before all. */
export function fallenTitle(card: RosterChangeCard, words: RosterWords): string {
  const { change } = words.texts.roster;
  const { swap, person, by } = card;
  const fallen = fallenDays(card);
  const inWords = (days: readonly PlanSpan[]) =>
    listWords(
      days.map((one) => spanWords(one, words)),
      words.texts.time,
    );
  const own = fallen.filter(({ holder }) => holder?.isReader);
  if (own.length > 0) return change.youHave(inWords(own));
  if (swap !== undefined) {
    const [other, another] = [person, by].filter(({ isReader }) => !isReader);
    if (other === undefined || another === undefined)
      return change.swapFell(other?.name ?? '', inWords(fallen));
    return change.swapFellBetween(other.name, another.name, inWords(fallen));
  }
  const [only, ...more] = fallen;
  if (only === undefined || more.length > 0) return change.overtaken(inWords(fallen));
  return only.holder === undefined
    ? change.nobodyHas(wholeWords(card, words))
    : change.hasIt(only.holder.name, wholeWords(card, words));
}

const fallenDays = ({ awayOn = [], swapAwayOn = [] }: RosterChangeCard): readonly DaysHeld[] => [
  ...awayOn,
  ...swapAwayOn,
];

interface Away {
  readonly person: RosterChangeCard['person'];
  readonly days: readonly DaysHeld[];
  /** Of whom the title says that they have them: of whoever does, or of the reader alone. */
  readonly titled?: 'anybody' | 'reader' | undefined;
}

/** That somebody is away, and who has the days then. */
export function awayLines(
  { person: { name, isReader }, days, titled }: Away,
  words: RosterWords,
): readonly Line[] {
  const { change } = words.texts.roster;
  const isTitled = titled === 'anybody' && days.length === 1;
  return days.map(({ holder, ...span }) => {
    const away = change.away(isReader ? change.you : name, spanWords(span, words));
    if (isTitled || (titled !== undefined && holder?.isReader === true)) return line(away);
    const has = holder?.isReader === true ? change.youWithin : holder?.name;
    return line(`${away} ${has === undefined ? change.awayNobody : change.awayHas(has)}`);
  });
}

/** The half that holds. */
export function standingLines(card: RosterChangeCard, swap: PlanSpan, words: RosterWords): readonly Line[] {
  const { change } = words.texts.roster;
  const { one, other } = sharesOf(card, swap, words);
  return [
    ...onlyIf(card.isFallen !== true, () => line(change.stands(one))),
    ...onlyIf(card.isSwapFallen !== true, () => line(change.stands(other))),
  ];
}
