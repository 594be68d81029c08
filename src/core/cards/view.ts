import type { AnyCard, CoreSay, SentenceCard, ShownOut } from '../card-facts';
import type { Period } from '../period';
import type { CoreTexts } from '../texts/sv';
import {
  capital,
  listWords,
  weekdayWords,
  whenWords,
  rangeWords,
  type When,
  type TimeTexts,
} from '../texts/time-words';
import {
  dateOf,
  daysBetween,
  minutesOf,
  type Instant,
  type LocalDate,
  type LocalTime,
  type Zone,
} from '../time';
import type { InTheWay } from '../refusal';

/** What a view builder needs beside the facts; `Rooms` are the words of the rooms that it speaks for. */
export interface Words<Rooms = object> {
  readonly texts: CoreTexts & Rooms;
  readonly zone: Zone;
}

/** How things stand with what a card is about; shown at its top by a sign, a word and a colour. */
export type CardState = 'open' | 'done' | 'late' | 'secret';

/** A named value, as in a form. */
export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** One of those that a form offers; the value is what comes back. */
export type Choice = Fact;

/**
 * What every card has. A template drops what an empty list repeats, so what may be missing is a list of none or one.
 */
export interface CardView {
  /** The first line: what is true now; also what the toast says, and an answer beside a card. */
  readonly title: string;
  /** Undefined where nothing is to be done, or where it is a plain answer. */
  readonly state?: CardState | undefined;
  /** Below the first line. */
  readonly facts?: readonly Fact[];
  /** All of it in words, where the first line alone would not be an answer. */
  readonly inWords?: string;
  /** A language model wrote some of it: Teams says so, and asks for a thumb. */
  readonly isByAi?: boolean;
}

/** A feature's cards: how each is put in words, and its file under cards/. A card without a view does not compile. */
export type CardTable<Cards extends AnyCard, W extends Words = Words> = {
  readonly [K in Cards['card']]: {
    readonly view: (facts: Extract<Cards, { readonly card: K }>, words: W) => CardView;
    readonly template: string;
  };
};

/** The sentences of a feature: the first is the card's first line. */
export type SayTable<Says extends { readonly what: string }, W extends Words = Words> = {
  readonly [K in Says['what']]: (say: Extract<Says, { readonly what: K }>, words: W) => readonly string[];
};

export interface Line {
  readonly text: string;
  readonly isSubtle: boolean;
}

/** Ids and a version, nothing else. */
export type ActionData = Readonly<Record<string, string | number>>;

export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: ActionData;
  /** For clients without Action.Execute. */
  readonly fallbackData: ActionData;
}

export interface Link {
  readonly title: string;
  /** `positive` stands out as the thing to do; one on a card at most. */
  readonly style: 'positive' | 'default';
  readonly url: string;
}

/** Where there is an address. */
export const linkTo = (title: string, url: string | undefined): readonly Link[] =>
  url === undefined ? [] : [{ title, url, style: 'default' }];

/** A named thing on a list and what there is to say of it. */
export interface Row {
  readonly name: string;
  readonly lines: readonly Line[];
}

export const line = (text: string): Line => ({ text, isSubtle: false });
export const subtle = (text: string): Line => ({ text, isSubtle: true });

export const button = (title: string, verb: string, data: ActionData): Button => ({
  title,
  verb,
  data,
  fallbackData: { verb, ...data },
});

/** A list of one when it is so, else of none. */
export const onlyIf = <T>(isSo: boolean, make: () => T): readonly T[] => (isSo ? [make()] : []);

/** The beginning of a list that could outgrow a card, and in words what it leaves out. */
export function cut<T>(items: readonly T[], texts: CoreTexts, longest = 40): Cut<T> {
  const left = items.length - longest;
  return { shown: items.slice(0, longest), more: onlyIf(left > 0, () => subtle(texts.more(left))) };
}

interface Cut<T> {
  readonly shown: readonly T[];
  readonly more: readonly Line[];
}

/** With its date in full: on a card that stays as it is when the day is over, "today" would be wrong tomorrow. */
export const datedWhen = (at: Instant, now: Instant, words: Words): When => ({
  ...when(at, now, words),
  isToday: false,
  day: weekdayWords(dateOf(at, words.zone), dateOf(now, words.zone), words.texts.time),
});

export const when = (at: Instant, now: Instant, { texts, zone }: Words): When =>
  whenWords(at, { now, zone }, texts.time);

/** Why not, and what works instead. */
export function refusalWords(refusal: string, texts: CoreTexts): string {
  const refusals: Readonly<Record<string, string>> = texts.refusals;
  return refusals[refusal] ?? refusal;
}

/** On the page there is no card, and nothing is written. */
export const refusalOnPage = (refusal: string, texts: CoreTexts): string =>
  texts.pageRefusals[refusal] ?? refusalWords(refusal, texts);

/** With who and which days stand in the way, where that is known and the refusal says it. */
export function refusalInFull(refusal: string, way: InTheWay | undefined, texts: CoreTexts): string {
  const words = texts.inTheWay[refusal];
  if (way === undefined || words === undefined) return refusalWords(refusal, texts);
  const { name, isReader = false, days, backOn, isUnreached = false } = way;
  const back = backOn && weekdayWords(backOn, backOn, texts.time);
  return capital(words({ name, isReader, days: daysWords(days, texts), back, isUnreached }));
}

const mostDaysNamed = 5;

/** Days in a row as one span. */
function daysWords(days: readonly LocalDate[], { time }: { readonly time: TimeTexts }): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (daysBetween(first, last) === days.length - 1) return rangeWords(first, last, time);
  return listWords(
    days.slice(0, mostDaysNamed).map((day) => weekdayWords(day, first, time)),
    time,
  );
}

/** Something else had happened before. */
const overtaken: readonly string[] = ['stale', 'day-ended', 'already-done'];

interface OnCard {
  /** Who has the mailbox. */
  readonly onDuty?: string | undefined;
  readonly inTheWay?: InTheWay | undefined;
}

/** The same on a card that shows below it how things are. */
export function refusalOnCard(refusal: string, texts: CoreTexts, { onDuty, inTheWay }: OnCard = {}): string {
  const why = refusalInFull(refusal, inTheWay, texts);
  if (refusal === 'not-on-duty' && onDuty !== undefined) return `${why} ${texts.sentences.hasIt(onDuty)}`;
  return overtaken.includes(refusal) ? `${why} ${texts.sentences.asItIs}` : why;
}

/** "1–12 december", "fredag 4 december kl. 13–15", or from when on. */
export function periodWords(
  { from, lastDay, clock }: Period,
  { time }: { readonly time: TimeTexts },
): string {
  const isOpen = lastDay === undefined || lastDay < from;
  const span = isOpen ? time.openEnd(weekdayWords(from, from, time)) : rangeWords(from, lastDay, time);
  if (clock === undefined) return span;
  const hours = clockWords(clock, time);
  return lastDay === from ? `${span} ${hours}` : time.everyDay(hours, span);
}

/** "kl. 13–15", "från kl. 13", "till kl. 10". */
export function clockWords({ from, until }: NonNullable<Period['clock']>, time: TimeTexts): string {
  const written = (at: LocalTime | undefined) =>
    at && time.clock(Math.floor(minutesOf(at) / 60), minutesOf(at) % 60);
  return time.hours(written(from), written(until));
}

/** "borta till kl. 14; Bo Ersättare är på plats då", of who has a mailbox. */
export const awayNowWords = (
  { clock, there }: ShownOut,
  { time, sentences }: Pick<CoreTexts, 'sentences'> & { readonly time: TimeTexts },
): string => sentences.awayNow(clockWords(clock, time), there);

interface SentenceView extends CardView {
  readonly lines: readonly Line[];
}

export const coreSays = {
  refused: ({ refusal, inTheWay }, { texts }) => [refusalInFull(refusal, inTheWay, texts)],
  newerCard: (_, { texts }) => [texts.sentences.newerCard],
  fault: (_, { texts }) => [texts.sentences.fault],
} satisfies SayTable<CoreSay>;

/** The view of a plain sentence, over every feature's sentences. */
export const sentenceView =
  <Say extends { readonly what: string }, W extends Words>(says: SayTable<Say, W>) =>
  ({ say }: SentenceCard<Say>, words: W): SentenceView => {
    const sentencesOf = says[say.what as Say['what']] as (say: Say, words: W) => readonly string[];
    const [title = '', ...rest] = sentencesOf(say, words);
    return { title, lines: rest.map(line) };
  };
