// What somebody wrote, as what to look for among the messages: a number, days, a kind, or words (F3).

import { findRuns } from '../../../chat/domain/days/find-runs';
import { isKindOfMessage } from '../../../chat/domain/forms/messages/message-order-words';
import type { Saying } from '../../../chat/domain/saying';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import type { MailboxId, PersonId } from '../../../core/ids';
import { foldAccents, plainWords } from '../../../core/plain-words';
import { isFirstName } from '../../../core/private-text/first-names';
import type { LocalDate } from '../../../core/time';
import { termsOf, type SearchTerm } from '../../domain/search-terms';
import type { Standing } from '../../domain/standing';

export interface Query {
  readonly mailboxId?: MailboxId | undefined;
  readonly number?: string | undefined;
  readonly standing?: Standing | undefined;
  /** Of what is not closed, where no standing says otherwise. */
  readonly kind?: 'request' | 'appeal' | 'urgent' | undefined;
  readonly responderId?: PersonId | undefined;
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  /** Of sender or subject: looked for, and kept nowhere. */
  readonly words?: readonly SearchTerm[] | undefined;
  /** The first names among them. */
  readonly names?: readonly string[] | undefined;
}

const folded = (text: string): string => foldAccents(plainWords(text));

/** What a request to find something names beside what it is about. */
const sayings = new Set(
  folded(
    `jag vi ni du man det den en ett och i på av om från angående rörande till för med hos in ut är blev har hade fått
    får var vart finns ligger tog hitta leta letar efter upp sök söker fram ta ser kan kom kommer kommit nog nåt något
    någon mejl mejlet mail mailet brev brevet meddelande meddelandet handlingen handling skrivelsen skrivelse ärendet
    registrerat registrerad diariefört diarieförd besvarat besvarad klart inkommen svar svarat vad hände vem fick svarar
    på vilket vilken nummer diarienummer dnr som inte men där här också missat missade glömt glömde hunnit hann hinner
    att registrera diarieföra svara besvara nu gör göra gjort ska skulle hur jag missed forgot forgotten register answer
    what do now how to the a an is was has been have email mail letter
    message about from where find look for search did we anyone answered registered arrived me my please s`,
  ).split(/\s+/),
);

const numberForm = /\b\p{L}{1,8}\s?\d{4}[-/:]\d+\b|\b\d{4}[-/:]\d{1,6}\b/u;
const writtenDate = /\b\d{4}-\d{2}-\d{2}\b/g;

/** "Vilka begäranden är öppna?": all of a kind; what "begäran från Lisa" names is looked for. */
function kindAsked(text: string): Query['kind'] {
  const said = folded(text);
  if (ofUrgent.test(said)) return 'urgent';
  if (!ofKind.test(said)) return undefined;
  return /overklag|appeal/.test(said) ? 'appeal' : 'request';
}
const ofUrgent =
  /^(?:(?:hej|och|men|and) )*(?:vad|vilka|vilket|visa|lista|finns|har|ligger|which|what|show|list|are there|any|do we)\b(?!.*\b(?:fran|av|om|ang|angaende|rorande|kring|from|by|about|regarding)\b).*\b(?:brattom(?:ast)?|bradskande|bradskar|akuta?|viktigast|urgent|pressing)\b/;
const ofKind =
  /^(?:(?:hej|och|men|and) )*(?:vilka|vad for|visa|lista|hur manga|finns|har|ligger|vantar|alla|oppna|obesvarade|vantande|pagaende|which|what|show|list|how many|are there|do we|any|all|open|unanswered|waiting)\b(?!.*\b(?:fran|av|from|by)\b).*\b(?:begaran(?:den)?|utlamnandebegaran|handlingsbegaran|overklagan\w*|requests?|appeals?)\b/;

/** "Vilka begäranden är besvarade?". */
const isDone = /(?<!\b(?:inte|ej|not) )\b(?:klara|besvarade|besvarat|avslutade|answered|done|closed)\b/;

/** What somebody wrote, as what to look for; a day that is written like a number is none. */
export function queryOf({ text, from, until, mailbox }: Saying): Query {
  const number = numberForm.exec(text.replace(writtenDate, ' '))?.[0];
  const days = { from, until, mailboxId: mailbox };
  const kind = kindAsked(text);
  if (kind !== undefined)
    return { ...days, kind, ...(isDone.test(folded(text)) && { standing: 'closed' as const }) };
  if (number !== undefined) return { ...days, number };
  const about = from === undefined && until === undefined ? text : withoutDays(text);
  const words = termsOf(about, (word) => word.length < 3 || sayings.has(folded(word)));
  return { ...days, words, names: namesIn(about) };
}

const namesIn = (text: string): readonly string[] => folded(text).split(/\s+/).filter(isFirstName);

/** What is said of a message that is to be dealt with. */
export interface Described {
  readonly number: string | undefined;
  readonly kind: Query['kind'];
  /** All of the words, and those that say more than what kind of message it is. */
  readonly words: readonly SearchTerm[];
  readonly telling: readonly SearchTerm[];
  /** The first names among them. */
  readonly names: readonly string[];
}

export function describedIn(about: string): Described {
  const isLeftOut = (word: string): boolean => word.length < 3 || sayings.has(folded(word));
  const said = withoutDays(about);
  const first = folded(said).split(/\s+/).find(isKindOfMessage) ?? '';
  return {
    number: numberForm.exec(about.replace(writtenDate, ' '))?.[0],
    kind: /overklag|appeal/.test(first) ? 'appeal' : /begaran|request/.test(first) ? 'request' : undefined,
    names: namesIn(said),
    words: termsOf(said, isLeftOut).map(asNamed),
    telling: termsOf(said, (word) => isLeftOut(word) || isKindOfMessage(folded(word))).map(asNamed),
  };
}

/** "Skolan", "vägen": what a subject calls "skola" or "väg". */
const asNamed = (term: SearchTerm): SearchTerm =>
  term.isWhole ? term : { ...term, text: term.text.replace(/(?<=^\p{L}{3,4})(?:[ae]n|et)$/u, '') };

/** The words that were read as days say nothing of what is looked for. */
function withoutDays(text: string): string {
  const tokens = tokensOf(clean(text));
  const runs = findRuns(tokens);
  const isDay = (at: number) => runs.some((run) => run.from <= at && at < run.to);
  return tokens.flatMap(({ written }, at) => (isDay(at) ? [] : [written])).join(' ');
}
