// Which open message somebody means by what they say of it: in their mailboxes, and among what they are to answer (F3).

import type { PersonId } from '../../../core/ids';
import { foldAccents, plainWords } from '../../../core/plain-words';
import type { OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { isClosed, type IncomingMessage } from '../../domain/incoming';
import type { SearchTerm } from '../../domain/search-terms';
import type { IncomingFilter } from '../../store/incoming-store';
import { readerOf, readLiveWords, type WordsReader } from './inbox-card';
import { describedIn, matterIn, withoutNumber, type Query } from './message-query';
import { isNamed, ownAnswers } from './own-answers';
import { searchWords } from './search-words';

export interface Meant {
  readonly messages: readonly IncomingMessage[];
  /** None has all of the words, these have some. */
  readonly isSome: boolean;
  /** Not all could be searched. */
  readonly isCut: boolean;
}

interface Looking {
  readonly own: readonly OwnMailbox[];
  readonly reader: WordsReader;
  /** What the reader is to answer, in whatever mailbox. */
  readonly answers: readonly IncomingMessage[];
}

const mostFound = 50;

/** By its number, by its kind, or by its words, of which those that say most are enough; undefined where nothing is said of it. */
export async function describedBy(
  context: IncomingContext,
  about: string,
  { readerId, own }: { readonly readerId: PersonId; readonly own: readonly OwnMailbox[] },
): Promise<Meant | undefined> {
  const { number, kind, words, telling, names } = describedIn(about);
  const reader = await readerOf(context, readerId, own);
  const looking = { own, reader, answers: (await ownAnswers(context, readerId)).messages };
  if (number !== undefined) {
    const named = looking.answers.filter((message) => isNamed(message, number));
    return whole([...named, ...(await listed(context, looking, { number }))]);
  }
  if (kind !== undefined && telling.length === 0) return whole(await listed(context, looking, { kind }));
  if (words.length === 0) return undefined;
  const found = await firstFound(context, [words, telling], looking);
  if (found.messages.length > 0) {
    const messages = await namedSo(context, ofKind(found.messages, kind), { names, reader });
    return { ...found, messages };
  }
  const parts = about.split(/\s+(?:och|o|å|samt|and)\s+/iu).map((part) => describedIn(part).telling);
  const each = parts.length < 2 ? [] : await Promise.all(parts.map((part) => all(context, part, looking)));
  const several = each.flatMap(({ messages }) => messages);
  if (several.length > 0) return { ...whole(several), isCut: each.some(({ isCut }) => isCut) };
  // Who asked for documents is told to few: the open ones are shown to choose from.
  const ofTheKind = kind === undefined ? [] : await listed(context, looking, { kind });
  if (ofTheKind.length > 0) return { ...whole(ofTheKind), isSome: true };
  if (telling.length < 2) return found;
  const some = await withWords(context, looking, { terms: telling, isAny: true });
  return { ...some, isSome: some.messages.length > 0 };
}

/** Those that have most of the words of a whole line, else by a number that it names; undefined where it says nothing of any. */
export async function meantIn(
  context: IncomingContext,
  line: string,
  { readerId, own }: { readonly readerId: PersonId; readonly own: readonly OwnMailbox[] },
): Promise<Meant | undefined> {
  const { number, kind } = describedIn(line);
  const reader = await readerOf(context, readerId, own);
  const looking = { own, reader, answers: (await ownAnswers(context, readerId)).messages };
  const terms = matterIn(withoutNumber(line));
  if (terms.length > 0) {
    const some = await withWords(context, looking, { terms, isAny: true });
    const said = await readLiveWords(context, some.messages.slice(0, mostFound), reader);
    const best = mostMet(some.messages, { said, terms });
    if (best.length > 0) return { ...whole(ofKind(best, kind)), isCut: some.isCut };
  }
  const numbered = number === undefined ? [] : await listed(context, looking, { number });
  if (numbered.length > 0) return whole(numbered);
  const ofTheKind = kind === undefined ? [] : await listed(context, looking, { kind });
  if (ofTheKind.length > 0) return { ...whole(ofTheKind), isSome: terms.length > 0 };
  return terms.length === 0 ? undefined : whole([]);
}

interface Met {
  readonly said: Awaited<ReturnType<typeof readLiveWords>>;
  readonly terms: readonly SearchTerm[];
}

/** Those whose subject and sender have most of the words; all where none has any. */
export function mostMet(
  messages: readonly IncomingMessage[],
  { said, terms }: Met,
): readonly IncomingMessage[] {
  const counts = messages.map((message) => {
    const shown = said(message);
    const known = shown.kind === 'read' ? `${shown.subject} ${shown.from ?? ''}`.toLowerCase() : '';
    return terms.filter((term) => isIn(known, term)).length;
  });
  const most = Math.max(...counts);
  return messages.filter((_, at) => counts[at] === most);
}

/** "Johan" is Johan, and Johanna where nobody is called so. */
export async function namedSo(
  context: IncomingContext,
  found: readonly IncomingMessage[],
  { names, reader }: { readonly names: readonly string[]; readonly reader: WordsReader },
): Promise<readonly IncomingMessage[]> {
  if (names.length === 0 || found.length < 2 || found.length > mostFound) return found;
  const said = await readLiveWords(context, found, reader);
  const so = found.filter((message) => {
    const shown = said(message);
    if (shown.kind !== 'read') return false;
    const parts = foldAccents(plainWords(`${shown.subject} ${shown.from ?? ''}`)).split(' ');
    return names.every((name) => [name, name.replace(/s$/, '')].some((one) => parts.includes(one)));
  });
  return so.length > 0 ? so : found;
}

const whole = (messages: readonly IncomingMessage[]): Meant => ({
  messages: [...new Map(messages.map((message) => [message.id, message])).values()],
  isSome: false,
  isCut: false,
});

const ofKind = (messages: readonly IncomingMessage[], kind: Query['kind']): Meant['messages'] => {
  const isOfKind = ({ isRequest, appeal }: IncomingMessage): boolean =>
    kind === 'appeal' ? appeal !== undefined : kind === 'request' && isRequest;
  const theirs = messages.filter(isOfKind);
  return theirs.length > 0 ? theirs : messages;
};

async function listed(
  { store }: IncomingContext,
  { own }: Looking,
  filter: Pick<IncomingFilter, 'number' | 'kind'>,
): Promise<readonly IncomingMessage[]> {
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  if (mailboxes.length === 0) return [];
  return store.incoming.list(
    { mailboxes, ...filter, isPlain: true, isLatestFirst: true },
    { from: 0, most: mostFound },
  );
}

async function firstFound(
  context: IncomingContext,
  ways: readonly (readonly SearchTerm[])[],
  looking: Looking,
): Promise<Meant> {
  let found: Meant = whole([]);
  for (const terms of ways) {
    if (found.messages.length === 0) found = { ...(await all(context, terms, looking)) };
  }
  return found;
}

const all = (context: IncomingContext, terms: readonly SearchTerm[], looking: Looking): Promise<Meant> =>
  terms.length === 0 ? Promise.resolve(whole([])) : withWords(context, looking, { terms, isAny: false });

interface Wanted {
  readonly terms: readonly SearchTerm[];
  readonly isAny: boolean;
}

/** Of what may be read alone: a strict mailbox is not searched, and what is not closed alone is meant. */
async function withWords(
  context: IncomingContext,
  { own, reader, answers }: Looking,
  { terms, isAny }: Wanted,
): Promise<Meant> {
  const mailboxes = own.flatMap(({ mailbox }) => (mailbox.secrecy === 'normal' ? [mailbox] : []));
  const wanted = { terms, mailboxes, reader, filter: {}, ...(!isAny && { isWhole: true }) };
  const [found, said] = await Promise.all([
    mailboxes.length === 0 ? undefined : searchWords(context, wanted),
    readLiveWords(context, answers, reader),
  ]);
  const theirs = answers.filter((message) => {
    const shown = said(message);
    if (shown.kind !== 'read') return false;
    const text = `${shown.subject} ${shown.from ?? ''}`.toLowerCase();
    const met = terms.filter((term) => isIn(text, term)).length;
    return isAny ? met > 0 : met === terms.length;
  });
  const open = [...theirs, ...(found?.messages ?? [])].filter((message) => !isClosed(message));
  return { ...whole(open.slice(0, mostFound)), isCut: (found?.missed.length ?? 0) > 0 };
}

const isIn = (text: string, { text: term, isWhole }: SearchTerm): boolean =>
  isWhole ? text.includes(term) : text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(term));
