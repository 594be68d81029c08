import { dateOf, type Instant } from '../../core/time';
import { weekdayWords, type When } from '../../core/texts/time-words';
import type { Telling } from './opening-mood';
import type { DutyWords } from '../texts/sv';
import { line, onlyIf, when, type Line } from '../../core/cards/view';

/** What became of the reader's own change: to whom it went, and when that person was told. */
export function receiptLines({ section, card, mood }: Telling, words: DutyWords): readonly Line[] {
  const { opening } = words.texts.duty;
  const { givenTo, passedTo } = section;
  if (givenTo?.name !== undefined)
    return [line(opening.youGave(givenTo.name, when(givenTo.at, card.now, words)))];
  if (passedTo?.name === undefined) return [];
  const told = opening.wasTold(passedTo.name, when(passedTo.at, card.now, words));
  return [line(mood === 'passedOn' ? told : `${opening.youCannot} ${told}`)];
}

export const continuedLine = ({ section, card }: Telling, words: DutyWords): readonly Line[] =>
  onlyIf(section.continuedAt !== undefined, () =>
    line(words.texts.duty.opening.continued(when(section.continuedAt ?? card.now, card.now, words))),
  );

/**
 * A time on a card that nobody draws anew in the days to come: on a card of today as people say it, afterwards with
 * its date.
 */
export function lastingWhen(at: Instant, { section, card }: Telling, words: DutyWords): When {
  const said = when(at, card.now, words);
  const today = dateOf(card.now, words.zone);
  if (section.date === today) return said;
  return { ...said, isToday: false, day: weekdayWords(dateOf(at, words.zone), today, words.texts.time) };
}
