import Holidays from 'date-holidays';

import type { LocalDate } from '../../core/time';

/** Free by custom and agreement though no red days; date-holidays lists them as bank days. */
const freeEves: ReadonlySet<string> = new Set(['midsommarafton', 'julafton', 'nyårsafton']);

/** Whether there are holidays to know for a country, by its ISO 3166 code of two letters. */
export const hasHolidays = (country: string): boolean =>
  Object.hasOwn(new Holidays().getCountries(), country);

/**
 * Whether a date is a public holiday of the country or one of the three free eves. Knows nothing of weekends.
 * Throws RangeError for a country without holidays, which would make every day a working day.
 * @source date-holidays, whose data is CC-BY-3.0 and asks for attribution
 */
export function swedishHolidays(country: string): (date: LocalDate) => boolean {
  const holidays = new Holidays(country, { languages: 'sv' });
  if (Object.keys(holidays.getRules()).length === 0) throw new RangeError(`No holidays known for ${country}`);
  const years = new Map<string, ReadonlySet<string>>();
  return (date) => {
    const year = date.slice(0, 4);
    const known = years.get(year) ?? freeDatesOf(holidays, year);
    years.set(year, known);
    return known.has(date);
  };
}

/** By the country's own calendar dates: the machine's zone has no say. */
function freeDatesOf(holidays: Holidays, year: string): ReadonlySet<string> {
  const free = holidays
    .getHolidays(Number(year))
    .filter(({ type, name }) => type === 'public' || (type === 'bank' && freeEves.has(name)));
  return new Set(free.map(({ date }) => date.slice(0, 10)));
}
