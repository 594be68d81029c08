import { language, words } from './words.js';

let zone = 'Europe/Stockholm';
let now = new Date();

export function setClock(at, inZone) {
  now = new Date(at);
  zone = inZone;
}

export const virtualNow = () => now;

const locale = () => (language() === 'sv' ? 'sv-SE' : 'en-GB');
const format = (at, options) =>
  new Intl.DateTimeFormat(locale(), { timeZone: zone, ...options }).format(new Date(at));

/** 7.38, as it is written in Swedish; 7:38 in English. */
export function clockTime(at) {
  const text = format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).replace(/^0/, '');
  return language() === 'sv' ? text.replace(':', '.') : text;
}

/** The same in a sentence, as the bot writes it: "7.38", "12". */
export const spokenTime = (at) => clockTime(at).replace(/\.00$/, '');

/** 2026-12-01 in the municipality's zone, whatever the browser's own. */
export const isoDate = (at) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(at));

export const longDate = (at) =>
  format(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
export const shortDate = (at) => format(at, { day: 'numeric', month: 'short' });
export const dayName = (at) => format(at, { weekday: 'short', day: 'numeric', month: 'short' });

/** The time alone when it is today, else with its day. */
export function shortTime(at) {
  const time = words().at(spokenTime(at));
  return isoDate(at) === isoDate(now) ? time : `${dayName(at)} ${time}`;
}

/** When something that was said at one time was changed: the time alone where that is the same day. */
export const laterTime = (at, saidAt) =>
  isoDate(at) === isoDate(saidAt)
    ? words().at(spokenTime(at))
    : `${dayName(at)} ${words().at(spokenTime(at))}`;

/** The local date that many days from today. */
export function dayFromNow(days) {
  const date = new Date(`${isoDate(now)}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const isWeekend = (date) => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());

/** Whole days to propose for an absence: never a weekend; from tomorrow, or from Monday when the week is nearly over. */
export function proposedDays() {
  const ahead = [1, 2, 3, 4, 5, 6, 7].map(dayFromNow);
  const isStart = (date) => [1, 2, 3].includes(new Date(`${date}T12:00:00Z`).getUTCDay());
  const from = ahead.find(isStart);
  const days = ahead.indexOf(from) + 1;
  const to = [4, 3, 2]
    .map((more) => dayFromNow(days + more))
    .find((date) => weekOf(date) === weekOf(from) && !isWeekend(date));
  return [from, to];
}

/** Today, or Monday when today is a weekend; and two days on, or the last before the weekend. */
export function nearestDays() {
  const start = [0, 1, 2].find((days) => !isWeekend(dayFromNow(days)));
  const length = [2, 1, 0].find((days) => !isWeekend(dayFromNow(start + days)));
  return [dayFromNow(start), dayFromNow(start + length)];
}

/** The date of the week's Monday. */
function weekOf(date) {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

/** "1–5 december", or with both months when they differ. */
export function dateRange(fromDate, toDate) {
  const part = (date, options) =>
    new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options }).format(new Date(`${date}T12:00:00Z`));
  const full = { day: 'numeric', month: 'long' };
  const isSameMonth = fromDate.slice(0, 7) === toDate.slice(0, 7);
  return [isSameMonth ? part(fromDate, { day: 'numeric' }) : part(fromDate, full), part(toDate, full)];
}
