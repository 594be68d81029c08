// Which open message somebody means by what they say of it: in their mailboxes, and among what they are to answer (F3).

import type { PersonId } from '../../../core/ids';
import { foldAccents, plainWords } from '../../../core/plain-words';
import type { OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { isClosed, type IncomingMessage } from '../../domain/incoming';
import type { SearchTerm } from '../../domain/search-terms';
import type { IncomingFilter } from '../../store/incoming-store';
import { readerOf, readLiveWords, type WordsReader } from './inbox-card';
import { matterIn, type Query } from './message-query';
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

/** By a number that the line names, else those that have most of its words; undefined where it says nothing of any. */
export async function meantIn(
  context: IncomingContext,
  line: string,
  { readerId, own, isAppointing }: Describing,
): Promise<Meant | undefined> {
  const { number, kind, names, terms, isTelling, senders } = matterIn(line, isAppointing);
  const reader = await readerOf(context, readerId, own);
  const looking = { own, reader, answers: (await ownAnswers(context, readerId)).messages };
  const numbered = number === undefined ? [] : await byNumber(context, looking, number);
  if (numbered.length > 0) return whole(numbered);
  const ofTheKind = kind === undefined ? [] : await listed(context, looking, { kind });
  if (!isTelling && ofTheKind.length > 0) return whole(ofTheKind);
  const some = terms.length > 0 ? await withWords(context, looking, { terms, isAny: true }) : whole([]);
  if (some.messages.length > 0) {
    const said = await readLiveWords(context, some.messages.slice(0, mostFound), reader);
    const best = mostMet(some.messages, { said, terms });
    const messages = await namedSo(context, ofKind(best, kind), { names, reader });
    const theirs = messages.filter((one) => senders.every((sender) => textOf(said(one)).includes(sender)));
    const isMet = theirs.length > 0;
    return { ...whole(isMet ? theirs : messages), isSome: !isMet, isCut: some.isCut };
  }
  // Who asked for documents is told to few: the open ones are shown to choose from.
  if (ofTheKind.length > 0) return { ...whole(ofTheKind), isSome: true };
  return terms.length === 0 ? undefined : some;
}

interface Describing {
  readonly readerId: PersonId;
  readonly own: readonly OwnMailbox[];
  /** Somebody is named who is to answer it. */
  readonly isAppointing: boolean;
}

const byNumber = async (
  context: IncomingContext,
  looking: Looking,
  number: string,
): Promise<readonly IncomingMessage[]> => [
  ...looking.answers.filter((message) => isNamed(message, number)),
  ...(await listed(context, looking, { number })),
];

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
    const known = textOf(said(message));
    return terms.filter((term) => isIn(known, term)).length;
  });
  const most = Math.max(...counts);
  return messages.filter((_, at) => counts[at] === most);
}

const textOf = (shown: ReturnType<Met['said']>): string =>
  shown.kind === 'read' ? `${shown.subject} ${shown.from ?? ''}`.toLowerCase() : '';

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
