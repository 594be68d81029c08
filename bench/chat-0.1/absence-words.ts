// What people write about being away and back, their own and each other's, Swedish and English (F2, T10).

import type { LocalDate } from '../../src/core/time';
import type { DateSpan } from './away-dates';
import { findNoSuchDate, parseAwayDates } from './away-dates';
import { plainWords } from '../../src/core/plain-words';

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
    words:
      /^(jag (ar|a|e) )?(till?baka|tillbacka|till?baks|tbx|ater|pa plats)( igen| nu)?$|^(i am |i'm |im )?back( again| now)?$/,
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
  /^(?:jag (?:ar|a|e|blir) |jag (?=vabb?ar)|jag kommer (?:att )?vara |jag ska vara |i am |i'm |im |i will be |i'll be )?(?:borta|borta pa semester|ledig|franvarande|sjuk|sjukskriven|sjukanmald|hemma sjuk|krasslig|vab|vabb|vabbar|vabar|sick|ill|away|out of office|on leave|absent|out|off)(?: (.+))?$/;
/** Leave by its name is an absence only with its days; without them it is a question to the rules. */
const ownLeave =
  /^(?:jag (?:ar|a|e|har|tar|tar ut|ska ha|ska ta|ska|gar|kommer att (?:vara|ha)) |i am |i'm |im |i will be |i'll be |i have )?(?:pa |on |a )?(?:semester|tjanstledig|foraldraledig|pappaledig|mammaledig|kompledig|julledig|holiday|vacation|annual leave|parental leave|sick leave) (.+)$/;
const otherAbsence =
  /^(.+?) (?:ar|is) (?:borta|ledig|franvarande|away|out|absent|sjuk|sick)(?: (?:i ?dag|today)| (.+))?$/;
const otherBack = /^(.+?) (?:ar|is) (?:tillbaka|tillbaks|back)(?: igen| nu| again| now)?$/;
/** Words that begin a question or a clause, and no name. */
const noName =
  /^(jag|och|men|eller|fast|annars|hur|varfor|vilken|vilka|and|but|or|how|why|i|vem|vad|who|what|nar|when|om|if|man|det|it|de|they|vi|we|hon|han|hen|she|he)\b/;
/** Words that no name has in it. */
const inNoName = /\b(jag|man|nar|om|som|att|when|if|that)\b/;
const mostNameWords = 4;
/** Beside being away something is asked: then it is the rules' to answer, unless the days are plain. */
const asks =
  /\b(vem|vad|vilka|vilken|hur|varfor|maste|behover|kan|far|ska|bor|racker|who|what|how|why|must|should|do|does|can|may|need|enough)\b/;

/** `text` as it was written; `words` the same in lower case and without accents. */
export function parseAbsenceIntent({ text, words }: Written, today: LocalDate): AbsenceIntent | undefined {
  const known = fixed.find((entry) => entry.words.test(words));
  return known?.intent ?? parseOwn({ text, words }, today) ?? parseOther({ text, words }, today);
}

interface Written {
  readonly text: string;
  readonly words: string;
}

function parseOwn({ text, words }: Written, today: LocalDate): AbsenceIntent | undefined {
  const match = ownAbsence.exec(words);
  if (match === null) return parseLeave(words, today);
  const dates = match[1];
  if (dates === undefined) return { kind: 'away', span: { from: today, lastDay: today } };
  const span = parseAwayDates(dates, today);
  if (span) return { kind: 'away', span };
  const noSuchDate = findNoSuchDate(dates, today);
  const isAsking = noSuchDate === undefined && (text.trim().endsWith('?') || asks.test(dates));
  return isAsking ? undefined : { kind: 'awayUnclear', noSuchDate };
}

function parseLeave(words: string, today: LocalDate): AbsenceIntent | undefined {
  const dates = ownLeave.exec(words)?.[1];
  if (dates === undefined) return undefined;
  const span = parseAwayDates(dates, today);
  if (span) return { kind: 'away', span };
  const noSuchDate = findNoSuchDate(dates, today);
  return noSuchDate === undefined ? undefined : { kind: 'awayUnclear', noSuchDate };
}

function parseOther({ text, words }: Written, today: LocalDate): AbsenceIntent | undefined {
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
  if (found === undefined || length > mostNameWords) return undefined;
  if (noName.test(found) || inNoName.test(found)) return undefined;
  return plainWords(text).split(' ').slice(0, length).join(' ');
}
