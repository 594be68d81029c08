// The words that help and cards teach, letter by letter: what is written so leaves no doubt (docs/reference.md, Chat words).

import { beginningOf, folded } from '../../../core/plain-words';
import type { MailboxId } from '../../../core/ids';
import type { LocalDate } from '../../../core/time';
import { isLocalDate, plusDays } from '../../../core/time';
import { acts, factsOf, type Act, type ActFacts } from '../acts/acts';
import type { KnownMailbox } from '../reading/mailboxes';
import { phrasesOf } from '../model/phrases';

const actsByWords: ReadonlyMap<string, Act> = new Map(
  Object.entries<ActFacts>(acts).flatMap(([act, { taught = [] }]) =>
    taught.flatMap((line) => phrasesOf(line, Number.POSITIVE_INFINITY).map((words) => [words, act as Act])),
  ),
);

export interface Command {
  readonly act: Act;
  /** Of a list: the days and the mailbox. */
  readonly days?: { readonly from: LocalDate; readonly until: LocalDate };
  readonly mailbox?: MailboxId;
  readonly rule?: string;
}

/** Undefined for what is none of the taught words as a whole. */
export function commandOf(
  text: string,
  today: LocalDate,
  mailboxes: readonly KnownMailbox[],
): Command | undefined {
  const words = beginningOf(folded(text));
  const act = actsByWords.get(words);
  if (act !== undefined) return { act };
  const listed = /^(?:visa |show )?(?:lista|postlista|list)((?: \S+){0,4})$/.exec(words);
  return listed ? listOf((listed[1] ?? '').split(' ').filter(Boolean), today, mailboxes) : undefined;
}

/** A taught word alone that only shows something: it is meant as it stands, whatever was said before it. */
export function wordAlone(text: string): Act | undefined {
  if (!/^\s*\p{L}+\s*$/u.test(text)) return undefined;
  const act = actsByWords.get(folded(text));
  return act === undefined || factsOf(act).changes === true ? undefined : act;
}

const usualDays = 7;
const mostDays = 366;

/** "lista", "lista 30", "lista ks", "lista ks 2026-11-01 2026-11-30": an id, days back or dates, in any order. */
function listOf(
  parts: readonly string[],
  today: LocalDate,
  mailboxes: readonly KnownMailbox[],
): Command | undefined {
  const dates = parts.filter(isLocalDate).toSorted();
  const back = parts.find((part) => /^\d{1,3}$/.test(part));
  const named = mailboxes.find(({ id }) => parts.includes(id.toLowerCase()));
  const isKnown = (part: string): boolean =>
    isLocalDate(part) || part === back || part === named?.id.toLowerCase() || /^(?:dagar|days)$/.test(part);
  if (!parts.every(isKnown)) return undefined;
  const days = Math.min(Math.max(Number(back ?? usualDays), 1), mostDays);
  return {
    act: 'list',
    days: { from: dates[0] ?? plusDays(today, 1 - days), until: dates.at(-1) ?? today },
    ...(named && { mailbox: named.id }),
  };
}
