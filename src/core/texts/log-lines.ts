import type { MailboxId, PersonId } from '../ids';
import type { LogEntry, LogEvent } from '../log-entry';
import type { Table } from '../members';
import { isChannel } from '../channel';
import type { NamedMessage } from '../log-entry';
import { dateOf, isLocalDate, timeOf, type Instant, type LocalDate, type Zone } from '../time';
import { dayWords, weekdayWords, type TimeTexts } from './time-words';

/** How ids become names; a person or mailbox that is gone is named by its id. */
interface LogLookup {
  readonly person: (id: PersonId) => string | undefined;
  readonly mailbox: (id: MailboxId) => string | undefined;
  readonly zone: Zone;
  /** It is the history of one message, which its lines do not name. */
  readonly isOfOne?: boolean;
}

/** Names that belong to an event of the log. */
export interface LogNames {
  /** Who acted, undefined for the bot itself. */
  readonly actor: string | undefined;
  /** The other person it is about: who was given the mailbox, who is away, who was told. */
  readonly other: string;
  /** The other mailbox it is about. */
  readonly otherMailbox: string;
  /** Which notice it was. */
  readonly notice: string;
  /** What was refused. */
  readonly asked: string;
  /** Why it was refused. */
  readonly reason: string;
  /** Which message it is about, by its number or its arrival. */
  readonly message: string;
  /** The day that it is about, or the first of several. */
  readonly day: LocalDate | undefined;
}

/** A sentence for each of a room's events. */
export type LogSentences<Events> = Table<Events, LogNames, string, 'what'>;

/** The words of a feature's buttons for the log: one without them does not compile. */
export interface VerbWords<Verb extends string> {
  readonly verbs: Readonly<Record<Verb, string>>;
}

/** A message as a line of the log names it. */
export interface MessageName {
  readonly number: string | undefined;
  readonly arrived: string;
}

/** The words of all rooms together. */
export interface LogTexts {
  readonly time: TimeTexts;
  readonly channel: string;
  readonly whichMessage: (of: MessageName | undefined) => string;
  /** Where it is clear which one. */
  readonly theMessage: string;
  readonly whichMessages: (of: readonly MessageName[]) => string;
  readonly log: Readonly<Record<string, (names: LogNames, event: never) => string>>;
  /** By kind of notice, or by step for opening cards. */
  readonly notices: Readonly<Record<string, string>>;
  readonly refusals: Readonly<Record<string, string>>;
  /** What each button is called of which somebody was refused. */
  readonly verbs: Readonly<Record<string, string>>;
  /** A button of an older or newer version, which is not named by its key. */
  readonly unknownVerb: string;
}

const written = (at: Instant, { zone }: LogLookup, { time }: LogTexts): string =>
  time.written(dateOf(at, zone), timeOf(at, zone));

/** What any event may hold that is named. */
interface Named extends LogEvent {
  readonly toId?: PersonId;
  readonly personId?: PersonId;
  readonly toMailboxId?: MailboxId;
  readonly kind?: string;
  readonly step?: string;
  readonly refusal?: string;
  readonly verb?: string;
  readonly of?: NamedMessage | readonly NamedMessage[];
}

/** These say what its number is. */
const numbering: readonly string[] = ['message.registered', 'message.inDiary', 'message.diaryLate'];

function messageWords({ of, what }: Named, lookup: LogLookup, texts: LogTexts): string {
  const one = (it: NamedMessage) => ({
    number: it.number,
    arrived: written(it.arrivedAt, lookup, texts),
  });
  if (of === undefined) return texts.whichMessage(undefined);
  const isNamed = 'arrivedAt' in of && of.number !== undefined && numbering.includes(what);
  if (lookup.isOfOne === true && !isNamed) return texts.theMessage;
  return 'arrivedAt' in of ? texts.whichMessage(one(of)) : texts.whichMessages(of.map(one));
}

/** One entry of the log as a sentence; lists show its time beside it. */
export function logSentence(entry: LogEntry, lookup: LogLookup, texts: LogTexts): string {
  const event: Named = entry.event;
  const nameOf = (id: PersonId): string => lookup.person(id) ?? (isChannel(id) ? texts.channel : id);
  const otherId = event.toId ?? event.personId;
  const { kind = '', step = kind, refusal = '', verb = '', toMailboxId } = event;
  const message = messageWords(event, lookup, texts);
  const names: LogNames = {
    actor: entry.actorId && nameOf(entry.actorId),
    other: otherId === undefined ? '' : nameOf(otherId),
    otherMailbox: toMailboxId === undefined ? '' : (lookup.mailbox(toMailboxId) ?? toMailboxId),
    notice: (texts.notices[step] ?? step).replace(texts.whichMessage(undefined), message),
    asked: (Object.hasOwn(texts.verbs, verb) ? texts.verbs[verb] : undefined) ?? texts.unknownVerb,
    reason: texts.refusals[refusal] ?? refusal,
    message,
    day: entry.date,
  };
  // Lists show the time of the entry: the day that it is about is named where it is another.
  const day = entry.date === dateOf(entry.at, lookup.zone) ? undefined : entry.date;
  const mailbox = entry.mailboxId && (lookup.mailbox(entry.mailboxId) ?? entry.mailboxId);
  // The table has the sentence of just this event; one of a newer version is named as it is.
  return [mailbox, day, texts.log[event.what]?.(names, event as never) ?? event.what]
    .filter(Boolean)
    .join(' · ');
}

/** The same with its days as people write them, true whatever day it is read unless it is said now; the record itself has them in figures. */
export const spokenLog = (
  entry: LogEntry,
  lookup: LogLookup & { readonly today: LocalDate; readonly isSaidNow?: boolean },
  texts: LogTexts,
): string =>
  logSentence(entry, lookup, texts)
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) =>
      isLocalDate(date)
        ? (lookup.isSaidNow === true ? dayWords : weekdayWords)(date, lookup.today, texts.time)
        : date,
    )
    .replace(/ kl\. 0(?=\d)/g, ' kl. ');
