// "Jag är borta nästa vecka men tisdagen är jag här": the week but for that day.

import { dateOf, weekdayOf, weekdays } from '../../../core/time';
import type { Circumstances } from '../acts/understanding';

const day = '(?:(?:mån|tis|ons|tors|fre)dag|(?:mon|tues|wednes|thurs|fri)day)';
const worked = new RegExp(
  `^(?!.*\\?)(?<week>.*(?<!\\p{L}|(?:inte|not) )(?:borta|ledig|semester|away|off|on leave)(?!\\p{L}).*(?<!\\p{L})(?:vecka|veckan|week|v ?\\d{1,2}))(?:,? (?:men|fast|but)|,) (?:på |on )?(?<day>${day})(?:en)? (?:(?:är|kommer) jag (?:här|inne|på plats|in)|jobbar jag|i (?:am here|am in|work)|i'm (?:here|in))(?: (?:hemma|hemifrån|som vanligt|from home|as usual))?[\\s.!]*$`,
  'iu',
);
/** "Ledig måndag nästa vecka, tisdag jobbar jag": no week. */
const ofDay = new RegExp(
  `${day} (?:(?:den|i) )?(?:här |denna |nästa |this |next )?(?:vecka|veckan|week)$`,
  'iu',
);
const ahead = /(?<!\p{L})(?:nästa|next|v ?\d{1,2}|vecka \d{1,2}|week \d{1,2})(?!\p{L})/iu;

export function withWorkedDay(text: string, { at, calendar }: Circumstances): string {
  const { week, day: on } = worked.exec(text)?.groups ?? {};
  if (week === undefined || on === undefined || ofDay.test(week)) return text;
  // "Ledig resten av veckan, måndag är jag här": there again when it is over.
  const isOver = numberOf(on) <= weekdays.indexOf(weekdayOf(dateOf(at, calendar.zone))) && !ahead.test(week);
  return isOver ? text : `${week} utom ${on}`;
}

const numberOf = (on: string): number =>
  ['må|mon', 'ti|tu', 'on|we', 'to|th', 'fr'].findIndex((one) => new RegExp(`^(?:${one})`, 'iu').test(on));
