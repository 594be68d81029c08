import type { AnyCard } from '../card-facts';
import { dateOf, type Instant, type Zone } from '../time';
import type { CoreTexts } from '../texts/sv';
import { weekdayWords, whenWords, type When } from '../texts/time-words';

/** What a view builder needs beside the facts; `Rooms` are the words of the rooms that it speaks for. */
export interface Words<Rooms = object> {
  readonly texts: CoreTexts & Rooms;
  readonly zone: Zone;
}

/**
 * What every card has. A template drops what an empty list repeats, so what may be missing is a list of none or one.
 */
export interface CardView {
  /** The first line: what is true now; also what the toast says, and an answer beside a card. */
  readonly title: string;
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
