// The words that help and cards teach, letter by letter: what is written so leaves no doubt (docs/reference.md, Chat words).

import { beginningOf, foldAccents, plainWords } from '../../core/plain-words';
import type { MailboxId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import { isLocalDate, plusDays } from '../../core/time';
import type { Act } from './acts';
import type { KnownMailbox } from './mailboxes';
import { phrasesOf } from './phrases';

/** In the short form of the phrase files, without accents. */
const taught: Partial<Readonly<Record<Act, readonly string[]>>> = {
  'away.mine': [
    '[visa ](min|mina) (franvaro|franvaror|ledighet|ledigheter)',
    'franvaro',
    '[show ]my (absence|absences)',
  ],
  'away.end': ['tillbaka', 'jag ar tillbaka', 'ater', 'back', 'i am back', "i'm back"],
  'away.who': ['(vem|vilka) ar borta[ idag| i dag]', 'who is away[ today]'],
  undo: ['angra', 'angra (det|mig|senaste|det senaste|bytet)', 'undo', 'undo (it|that|the last)'],
  'duty.who': [
    '(vem|vilka) har (brevladan|brevladorna|forvaltningsbrevladan)',
    'vem har brevladan (i dag|idag)',
    'who has (the|the shared) (mailbox|mailboxes)',
  ],
  'mailbox.status': [
    '(visa |show |)status',
    'laget',
    'dagens brevlador',
    'brevlador',
    "today's mailboxes",
    'mailboxes',
  ],
  inbox: ['[visa ](inkorg|inkorgen|min inkorg)', '(show |my |)inbox'],
  agreements: [
    '[visa ][staende ](overenskommelser|overenskommelse)',
    'avtal om svar',
    '[show ][standing ](agreement|agreements)',
  ],
  'guide.record': [
    '[ar (det|detta) en ]allman handling',
    'public (record|document)',
    'is this a public (record|document)',
  ],
  'guide.passOn': [
    'skicka vidare',
    'vidarebefordra',
    'vart skickar jag det',
    'skicka till forvaltningsbrevladan',
    'send on',
    'forward',
    'where do i send it',
  ],
  'delegation.mine': [
    '[visa ](min|mina) (delegering|delegeringar|fullmakt)',
    '[show ]my (delegation|delegations)',
  ],
  'delegation.ask': ['ordna [en |min ](delegering|fullmakt)', 'arrange [a |my ]delegation'],
  questions: ['[visa ](fragor|fragorna|obesvarade fragor)', '[open ]questions'],
  help: [
    'hjalp',
    'hjalp mig',
    'kan du hjalpa mig',
    'help',
    'help me',
    'vad kan du[ gora]',
    'what can you do',
    'hur gor jag',
  ],
  signature: ['[visa ][min ](signatur|mejlsignatur|e-postsignatur)', '[my ]signature'],
  cheatsheet: [
    '[visa ](lathund|lathunden)',
    'lathund [for ](ny |nya |)(registrator|registratorer|anstallda|nyanstallda|medarbetare)',
    '(cheat sheet|cheatsheet|guide)',
    '(cheat sheet|guide) [for ](new |)(registrar|registrars|employee|employees)',
  ],
  language: ['(sprak|language) (svenska|engelska|swedish|english|sv|en)', '(sprak|language)'],
  present: ['jag jobbar hemma'],
};

const acts: ReadonlyMap<string, Act> = new Map(
  Object.entries(taught).flatMap(([act, lines]) =>
    lines.flatMap((line) => phrasesOf(line, Number.POSITIVE_INFINITY).map((words) => [words, act as Act])),
  ),
);

export interface Command {
  readonly act: Act;
  /** Of a list: the days and the mailbox. */
  readonly days?: { readonly from: LocalDate; readonly until: LocalDate };
  readonly mailbox?: MailboxId;
}

/** Undefined for what is none of the taught words as a whole. */
export function commandOf(
  text: string,
  today: LocalDate,
  mailboxes: readonly KnownMailbox[],
): Command | undefined {
  const words = beginningOf(foldAccents(plainWords(text)));
  const act = acts.get(words);
  if (act !== undefined) return { act };
  const listed = /^(?:visa |show )?(?:lista|postlista|list)((?: \S+){0,4})$/.exec(words);
  return listed ? listOf((listed[1] ?? '').split(' ').filter(Boolean), today, mailboxes) : undefined;
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
