// What people write about being away and back, their own and each other's, Swedish and English (F2, T10).

import type { LocalDate } from '../time';
import type { DateSpan } from './away-dates';
import { findNoSuchDate, parseAwayDates } from './away-dates';
import { plainWords } from './plain-words';

export type AbsenceIntent =
  | { readonly kind: 'back' }
  | { readonly kind: 'ownAbsences' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'away'; readonly span: DateSpan }
  | {
      readonly kind: 'awayUnclear';
      /** A day that no calendar has, as it was written. */
      readonly noSuchDate: string | undefined;
    }
  | { readonly kind: 'reportAway'; readonly who: string; readonly span: DateSpan }
  | { readonly kind: 'reportBack'; readonly who: string };

const fixed: readonly { readonly intent: AbsenceIntent; readonly words: RegExp }[] = [
  {
    intent: { kind: 'back' },
    words: /^(jag ar )?(tillbaka|tillbaks|tbx)( igen| nu)?$|^(i am |i'm |im )?back( again| now)?$/,
  },
  {
    intent: { kind: 'ownAbsences' },
    words:
      /^(visa )?(min|mina) (franvaro|franvaror|ledighet|ledigheter)$|^nar ar jag (borta|ledig)$|^franvaro$|^(show )?my absences?$|^when am i away$|^absences?$/,
  },
  {
    intent: { kind: 'undo' },
    words: /^(angra|angra (det|mig|senaste|det senaste|bytet|franvaron?)|undo|undo (it|that|the last))$/,
  },
];

const ownAbsence =
  /^(?:jag (?:ar|blir) |jag (?=vabb?ar)|jag kommer (?:att )?vara |i am |i'm |im |i will be |i'll be )?(?:borta|ledig|franvarande|sjuk|hemma sjuk|krasslig|vab|vabb|vabbar|vabar|sick|ill|away|out of office|on leave|absent|out|off)(?: (.+))?$/;
const otherAbsence =
  /^(.+?) (?:ar|is) (?:borta|ledig|franvarande|away|out|absent|sjuk|sick)(?: (?:i ?dag|today)| (.+))?$/;
const otherBack = /^(.+?) (?:ar|is) (?:tillbaka|tillbaks|back)(?: igen| nu| again| now)?$/;
/** Words that begin a question or a clause, and no name. */
const noName =
  /^(jag|och|men|eller|fast|annars|hur|varfor|vilken|vilka|and|but|or|how|why|i|vem|vad|who|what|nar|when|om|if|man|det|it|de|they|vi|we|hon|han|hen|she|he)\b/;
const mostNameWords = 4;

/** `text` as it was written; `words` the same in lower case and without accents. */
export function parseAbsenceIntent(
  { text, words }: { readonly text: string; readonly words: string },
  today: LocalDate,
): AbsenceIntent | undefined {
  const known = fixed.find((entry) => entry.words.test(words));
  return known?.intent ?? parseOwn(words, today) ?? parseOther({ text, words }, today);
}

function parseOwn(words: string, today: LocalDate): AbsenceIntent | undefined {
  const match = ownAbsence.exec(words);
  if (match === null) return undefined;
  const dates = match[1];
  if (dates === undefined) return { kind: 'away', span: { from: today, lastDay: today } };
  const span = parseAwayDates(dates, today);
  return span ? { kind: 'away', span } : { kind: 'awayUnclear', noSuchDate: findNoSuchDate(dates, today) };
}

function parseOther(
  { text, words }: { readonly text: string; readonly words: string },
  today: LocalDate,
): AbsenceIntent | undefined {
  const back = otherBack.exec(words);
  const backWho = back && nameIn(text, back[1]);
  if (backWho) return { kind: 'reportBack', who: backWho };
  const away = otherAbsence.exec(words);
  const who = away && nameIn(text, away[1]);
  if (!who) return undefined;
  const dates = away[2];
  if (dates === undefined) return { kind: 'reportAway', who, span: { from: today, lastDay: today } };
  const span = parseAwayDates(dates, today);
  if (span) return { kind: 'reportAway', who, span };
  const noSuchDate = findNoSuchDate(dates, today);
  return noSuchDate === undefined ? undefined : { kind: 'awayUnclear', noSuchDate };
}

/** The name as it was written; undefined where the words before the verb are none. */
function nameIn(text: string, found: string | undefined): string | undefined {
  const length = found?.split(' ').length ?? 0;
  if (found === undefined || length > mostNameWords || noName.test(found)) return undefined;
  return plainWords(text).split(' ').slice(0, length).join(' ');
}
