import type { MailboxId, PersonId } from '../ids';
import type { LogEntry, LogEvent } from '../log-entry';
import { isChannel } from '../channel';
import type { Zone } from '../time';
import { dateOf, timeOf } from '../time';
import type { LogTexts, Texts } from './texts';

/** How ids become names; a person or mailbox that is gone is named by its id. */
export interface LogLookup {
  readonly person: (id: PersonId) => string | undefined;
  readonly mailbox: (id: MailboxId) => string | undefined;
  readonly zone: Zone;
}

/** One entry of the log as a line of plain text, with its time. */
export function logLine(entry: LogEntry, lookup: LogLookup, texts: Texts): string {
  const at = texts.log.time(dateOf(entry.at, lookup.zone), timeOf(entry.at, lookup.zone));
  return `${at} · ${logSentence(entry, lookup, texts)}`;
}

/** The same without its time, for lists that show the time beside it. */
export function logSentence(entry: LogEntry, lookup: LogLookup, texts: Texts): string {
  const { event, mailboxId } = entry;
  const nameOf = (id: PersonId): string => lookup.person(id) ?? (isChannel(id) ? texts.log.channel : id);
  const actor = entry.actorId && nameOf(entry.actorId);
  const sentence = texts.log.events[event.what]({
    actor,
    other: otherOf(event, nameOf, texts.log),
    about: event.what === 'list.exported' ? listOf(event, texts) : aboutOf(event, actor, texts.log),
    reason: event.what === 'action.refused' ? reasonOf(event.refusal, texts) : '',
  });
  const mailbox = mailboxId && (lookup.mailbox(mailboxId) ?? mailboxId);
  return [mailbox, sentence].filter(Boolean).join(' · ');
}

function otherOf(event: LogEvent, nameOf: (id: PersonId) => string, log: LogTexts): string {
  // A stored entry has no toId where nobody has the mailbox.
  if (event.what === 'duty.changed') return event.toId === undefined ? log.nobody : nameOf(event.toId);
  if ('toId' in event) return nameOf(event.toId);
  return 'personId' in event ? nameOf(event.personId) : '';
}

function aboutOf(event: LogEvent, actor: string | undefined, log: LogTexts): string {
  if ('how' in event) return log.how[event.how](actor);
  if ('choice' in event) return event.choice;
  if ('way' in event) return event.way;
  if ('verb' in event) return event.verb;
  if ('rule' in event) return event.rule;
  if (!('kind' in event)) return '';
  const key = ('step' in event ? event.step : undefined) ?? event.kind;
  return log.notices[key] ?? key;
}

function reasonOf(refusal: string, { refusals }: Texts): string {
  const known: Readonly<Record<string, unknown>> = refusals;
  const words = known[refusal];
  return typeof words === 'string' ? words : refusal;
}

/** The days, the format and the columns of a list that was downloaded. */
function listOf(
  { from, lastDay, format, columns }: Extract<LogEvent, { what: 'list.exported' }>,
  { messages }: Texts,
): string {
  const names = columns.map((column) => messages.list.columns[column].toLowerCase());
  return `${from}–${lastDay}, ${format.toUpperCase()}: ${names.join(', ')}`;
}
