// What a text is understood as: what kind of thing is said, its parts, and what may be done with it.

import type { Calendar } from '../../../core/calendar';
import type { MailboxId, Upn } from '../../../core/ids';
import type { Instant, LocalDate } from '../../../core/time';
import type { Act, AnswerAct, OrderAct } from './acts';
import type { DayPart } from '../days/day-part';
import type { DaySpan } from '../days/several';
import type { Surroundings } from '../reading/reading';
import type { OpenedOtherwise } from '../forms/duty/opened-otherwise';
import type { InReturn } from '../forms/duty/swap';
import type { WeekdaysSaid } from '../forms/away/weekdays-off';

/** Whose words they are, when they were written, and what they can be about. */
export interface Circumstances extends Surroundings {
  readonly at: Instant;
  readonly calendar: Calendar;
  /** The writer answers the telephone: a name alone asks for that person. */
  readonly isSwitchboard?: boolean;
  /** What the same person was last understood to say, within ten minutes. */
  readonly before: Understanding | undefined;
}

/** What is ordered about one message, in so many words. */
export interface OrderSaid {
  readonly act: OrderAct | AnswerAct;
  readonly text: string;
}

/** Why what is said cannot be done as it stands; each is answered kindly. */
export type Flaw = 'vague' | 'impossible' | 'turned' | 'past' | 'half' | 'nobody' | 'several' | 'someWeeks';

/** What is asked back, and its answers. */
export interface Options {
  readonly ask: Asking;
  readonly choices: readonly Choice[];
}

/** `which`: any of the buttons may be meant; `one`: a yes, and nobody can tell to which of them; `home`: at home, which is working there or being away; `half`: of a day; `hours`: of every working day from then on; `until`: of the one day;
 * `reach`: whether one can be reached by telephone; `fault`: whether a mailbox fails or cannot be taken; `each`: each may
 * be done, for itself. */
export type Asking = 'which' | 'one' | 'home' | 'half' | 'hours' | 'until' | 'reach' | 'fault' | 'each';

export interface Understanding {
  readonly act: Act;
  /** False where it is better to ask back, with `candidates` as buttons. */
  readonly sure: boolean;
  /** The likeliest acts, the likeliest first; the first is `act`. */
  readonly candidates: readonly Act[];
  readonly asked: boolean;
  readonly person: Upn | undefined;
  /** Who may be meant where a name is several people's. */
  readonly people: readonly Upn[];
  readonly mailbox: MailboxId | undefined;
  /** Where several are named and each is meant. */
  readonly each?: readonly MailboxId[] | undefined;
  readonly from: LocalDate | undefined;
  /** The last day; undefined with `isOpen` for an open end, else where no day was said. */
  readonly until: LocalDate | undefined;
  readonly isOpen: boolean;
  /** Of a swap: `from` to `until` are the writer's. */
  readonly inReturn?: InReturn | undefined;
  /** On which weekdays the writer never works, or works again. */
  readonly weekdays?: WeekdaysSaid | undefined;
  readonly part: DayPart | undefined;
  /** Where several are said that are no one span; `from` to `until` reach from the first to the last. */
  readonly spans?: readonly DaySpan[] | undefined;
  /** Of an absence whose beginning was not said: what its end was said by, which is what a day alone puts right. */
  readonly ends?: 'until' | 'back' | undefined;
  /** What was done a moment ago and is taken back by this. */
  readonly instead?: Instead | undefined;
  /** Days away are set elsewhere: those of `instead`, and without them those that are on record. */
  readonly isMoved?: boolean | undefined;
  /** By so many days, of what is on record. */
  readonly movedBy?: number | undefined;
  /** A mailbox is given or taken for as long as somebody is away; undefined where nobody can tell who. `isTheirs`: theirs. */
  readonly whileAway?: { readonly person: Upn | undefined; readonly isTheirs: boolean } | undefined;
  /** To what was done a moment ago. */
  readonly isAdded?: boolean | undefined;
  /** Other absences that were said just before it and stand beside it, in order. */
  readonly standing?: readonly Standing[] | undefined;
  /** What was done before it, where this is of no day. */
  readonly earlier?: Understanding | undefined;
  /** How the days were said: what goes on with them is read in the same week or month. */
  readonly named?: 'date' | 'week' | undefined;
  /** Something was asked about it since: what is said then is less sure to be of it. */
  readonly isAskedSince?: true;
  /** More days are perhaps to come. */
  readonly hasMore?: boolean | undefined;
  /** A mailbox is to change hands if something is so: that is waited for by nobody. */
  readonly isUnlessSo?: boolean | undefined;
  /** Of an unsure one: what can be meant, where the days differ and not the act. */
  readonly options?: Options | undefined;
  /** It tells that somebody has agreed to have mail read, or to read it. */
  readonly isConsent?: boolean | undefined;
  /** Of several orders about messages in one text: each with its own words. */
  readonly orders?: readonly OrderSaid[] | undefined;
  /** Of an order about a message: what its words are likest, where no such message is found. */
  readonly otherwise?: Act | undefined;
  /** Of an order about a message: nothing else was spoken of since messages were. */
  readonly isOfShown?: boolean | undefined;
  /** Of an opening: said in its words, and not that the writer has opened. */
  readonly opened?: OpenedOtherwise | undefined;
  /** An order is denied: nothing is done. */
  readonly isDenied?: boolean | undefined;
  /** Of several questions to the rules in one text: each with its own words. */
  readonly questions?: readonly string[] | undefined;
  readonly rule: string | undefined;
  readonly flaw: Flaw | undefined;
  /** What else is said in the same breath. */
  readonly also: readonly Act[];
  /** Of what else is said: whose and which days, where its own sentence names them. */
  readonly asides?: readonly Choice[] | undefined;
  /** Beside an opening: when the writer goes, of whatever day it is said, in words that leave no doubt, is done as well. */
  readonly goesToo?: true;
  /** What else is wished for and nothing answers, as it may be meant; empty where nobody can tell. */
  readonly rest?: readonly Choice[] | undefined;
  /** Whether the text may be kept as a gap of the rules. */
  readonly keeps: boolean;
  /** Whether something may be changed at once, without asking back. */
  readonly changes: boolean;
}

/** What a line says, before what may be done with it. */
export type Told = Omit<Understanding, 'sure' | 'candidates' | 'also' | 'keeps' | 'changes' | 'options'>;

/** What a button can carry on its own: ids, days and numbers, no words of anybody's. */
export type Parts = Pick<
  Understanding,
  | 'person'
  | 'mailbox'
  | 'from'
  | 'until'
  | 'isOpen'
  | 'part'
  | 'spans'
  | 'instead'
  | 'isMoved'
  | 'rule'
  | 'inReturn'
  | 'weekdays'
>;

/** What was done a moment ago and is taken back: its days, and whom it was about. */
export type Instead = Pick<Understanding, 'person' | 'from' | 'until' | 'isOpen' | 'part' | 'spans'>;

/** `isApart`: what was said after it was said for itself, and not added to it. */
export type Standing = Instead & { readonly isApart: boolean };

/** One of the likely meanings, as a button. */
export interface Choice extends Parts {
  readonly act: Act;
  /** Of a question to the rules: those that answer it, best first; its words are not kept for the button. */
  readonly rules?: readonly string[];
  /** Of each of several mailboxes: "båda". */
  readonly each?: readonly MailboxId[] | undefined;
  /** Of `duty.opened`: the junk was gone through as well. */
  readonly isJunkSeen?: boolean | undefined;
  /** Of `undo`: when that was done which the button stood under. */
  readonly undoes?: Instant | undefined;
  /** What that was. */
  readonly undone?: UndoKind | undefined;
  /** Of a mailbox to give or take: when it was asked back. */
  readonly askedAt?: Instant | undefined;
}

/** What somebody can take back in chat. */
export const undoKinds = [
  ...([
    'away',
    'back',
    'roster',
    'hours',
    'opened',
    'many',
    'message',
    'reminder',
    'noted',
    'mailChoice',
  ] as const),
] as const;
export type UndoKind = (typeof undoKinds)[number];
