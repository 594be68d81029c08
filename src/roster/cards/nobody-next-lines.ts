import { line, type Line } from '../../core/cards/view';
import { listWords, weekdayWords } from '../../core/texts/time-words';
import type { NobodyNext } from '../domain/roster-cards';
import type { RosterWords } from '../texts/sv';

/** So many days are named. */
const mostNamed = 5;

/** That nobody comes next, and who is asked instead. */
export function nobodyNextLines({ days, asks }: NobodyNext, { texts }: RosterWords): readonly Line[] {
  const { change } = texts.roster;
  const named = days.slice(0, mostNamed).map((day) => weekdayWords(day, day, texts.time));
  const nobody = change.nobodyNext(listWords(named, texts.time));
  if (asks === undefined) return [line(nobody)];
  const asked = change.managerIsAsked[asks.when](asks.who.isReader ? change.you : asks.who.name);
  return [line(`${nobody} ${asked}`)];
}
