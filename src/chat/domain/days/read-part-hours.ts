// Times that are said by parts of an hour or from now on: "halv tre", "kvart över nio", "tio i elva", "om en timme".

import { meaningOf } from '../reading/meanings';
import type { Token } from '../reading/tokens';
import { lengthUnits, numbers } from './day-words';
import type { Found } from './piece';
import { numberAt } from './read-numbers';

type Tokens = readonly Token[];

export const afternoon = (hour: number): number => (hour >= 1 && hour <= 6 ? hour + 12 : hour);

const partsOfHour: readonly (readonly [words: readonly string[], minutes: number])[] = [
  [['halv'], -30],
  [['kvart', 'over'], 15],
  [['kvart', 'i'], -15],
  [['half', 'past'], 30],
  [['quarter', 'past'], 15],
  [['quarter', 'to'], -15],
  [['half'], -30],
];
/** "Back by half 3", as Swedes say it in English; "half 3 days" is no time. */
const leadsToHalf = /^(?:at|by|to|until|till|from|before|after|around|about|vid|kl)$/;

/** "halv tre" is 14:30 at work; hours before seven are of the afternoon. */
export function partOfHourAt(tokens: Tokens, at: number): Found | undefined {
  const part = partsOfHour.find(([words]) => words.every((word, index) => tokens[at + index]?.word === word));
  if (part === undefined) return undefined;
  const [words, minutes] = part;
  const hour = numberAt(tokens, at + words.length) ?? numbers.get(tokens[at + words.length]?.word ?? '');
  if (hour === undefined || hour > 24) return undefined;
  const isEnglishHalf = words.join() === 'half';
  const isNumber = /^\d/.test(tokens[at + 1]?.word ?? '') && !lengthUnits.has(tokens[at + 2]?.word ?? '');
  if (isEnglishHalf && (!isNumber || !leadsToHalf.test(tokens[at - 1]?.word ?? ''))) return undefined;
  return { piece: { kind: 'clock', minutes: afternoon(hour) * 60 + minutes }, next: at + words.length + 1 };
}

const minutesSaid: ReadonlyMap<string, number> = new Map([
  ['fem', 5],
  ['five', 5],
  ['tio', 10],
  ['ten', 10],
  ['tjugo', 20],
  ['twenty', 20],
]);

/** "tio i elva", "fem över halv två", "ten to eleven". */
export function minutesOfHourAt(tokens: Tokens, at: number): Found | undefined {
  const minutes = minutesSaid.get(tokens[at]?.word ?? '');
  const way = /^(?:over|past)$/.test(tokens[at + 1]?.word ?? '') ? 1 : -1;
  if (minutes === undefined || !/^(?:i|over|to|past)$/.test(tokens[at + 1]?.word ?? '')) return undefined;
  const isHalf = tokens[at + 2]?.word === 'halv';
  const place = at + (isHalf ? 3 : 2);
  const hour = numberAt(tokens, place) ?? numbers.get(tokens[place]?.word ?? '') ?? 0;
  if (hour < 1 || hour > 12 || lengthUnits.has(tokens[place + 1]?.word ?? '')) return undefined;
  const whole = afternoon(hour) * 60 - (isHalf ? 30 : 0);
  return { piece: { kind: 'clock', minutes: whole + way * minutes }, next: place + 1 };
}

/** "Jobbar bara till 3 i morgon", "in tomorrow, but only until 2". */
export function staysUntil(tokens: Tokens, at: number): boolean {
  if (!/^(?:till|til|tills|until)$/.test(tokens[at - 1]?.word ?? '')) return false;
  const said = tokens.slice(Math.max(0, at - mostBefore), at - 1).map(({ word }) => word);
  return said.some((word) => thereWord.test(word)) && !said.some((word) => goneWord.test(word));
}
const mostBefore = 9;
const thereWord =
  /^(?:jobbar|jobba|arbetar|arbeta|inne|har|plats|kontoret|stannar|work|works|working|in|here|office|stay|staying)$/;
const goneWord = /^(?:borta|ledig|sjuk|semester|inte|ej|not|away|off|out|leave|[.;!?])$/;

/** "Tandläkare 14 idag", but not "den 14 idag". */
export const isTodayAt = (tokens: Tokens, at: number, next: number): boolean =>
  /^(?:idag|imorgon|today|tomorrow)$/.test(tokens[next]?.word ?? '') &&
  /^(?!(?:vecka|week|den|the|over|under|bara|only|av|of|har|ar)$)\p{L}{3,}$/u.test(
    tokens[at - 1]?.word ?? '',
  );

/** "Tillbaka tidigare, redan 13". */
export const isBackAt = (tokens: readonly Token[], at: number, next: number): boolean =>
  /^(?:redan|already)$/.test(tokens[at - 1]?.word ?? '') &&
  !/^[\p{L}\d/:]/u.test(tokens[next]?.word ?? '') &&
  tokens.slice(0, at).some(({ word }) => /^(?:tillbaka|ater|back)$/.test(word));

/** "Tandläkare 14", "dentist 2, back by 3": hours of what is of hours. */
export function isOfAppointment(tokens: Tokens, at: number, next: number): boolean {
  if (!/^(?:[,.;]|ater|tillbaka|back|idag|today|)$/.test(tokens[next]?.word ?? '')) return false;
  const isOf = (one: number): boolean => meaningOf(tokens[one]?.word ?? '') === 'appointment';
  // Of two each has an hour of its own: "tandläkare 9, läkare 13".
  if (tokens.filter((_, place) => isOf(place)).length > 1) return false;
  const lead = /^(?:vid|by|at|ca|runt|around)$/.test(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  const isBack = /^(?:ater|tillbaka|back)$/.test(tokens[lead]?.word ?? '');
  return isOf(at - 1) || (isBack && tokens.slice(0, lead).some((_, place) => isOf(place)));
}

/** "om en timme", "in 20 minutes". */
export function laterAt(tokens: Tokens, at: number): Found | undefined {
  if (!/^(?:om|in)$/.test(tokens[at]?.word ?? '')) return undefined;
  if (tokens[at + 1]?.word === 'en' && /^halvtimme/.test(tokens[at + 2]?.word ?? ''))
    return { piece: { kind: 'later', minutes: 30 }, next: at + 3 };
  if (/^half$/.test(tokens[at + 1]?.word ?? '') && tokens[at + 3]?.word === 'hour')
    return { piece: { kind: 'later', minutes: 30 }, next: at + 4 };
  const count = numberAt(tokens, at + 1) ?? numbers.get(tokens[at + 1]?.word ?? '');
  if (count === 1 && tokens[at + 2]?.word === 'kvart')
    return { piece: { kind: 'later', minutes: 15 }, next: at + 3 };
  const unit = lengthUnits.get(tokens[at + 2]?.word ?? '');
  if (count === undefined || (unit !== 'hours' && unit !== 'minutes')) return undefined;
  return { piece: { kind: 'later', minutes: unit === 'hours' ? count * 60 : count }, next: at + 3 };
}

/** "Kommer in tio", "kommer faktiskt in 10 på måndag". */
export const comesIn = (tokens: readonly Token[], at: number): boolean =>
  /(?:^| )(?:kommer|kom|komma|come|coming)(?: (?:faktiskt|nog|visst|ju|forst|alltsa|actually))? in$/.test(
    tokens
      .slice(Math.max(0, at - 3), at)
      .map(({ word }) => word)
      .join(' '),
  );
