// Which open message somebody means by what they say of it: in their mailboxes, and among what they are to answer (F3).

import type { PersonId } from '../../../core/ids';
import { folded } from '../../../core/plain-words';
import type { OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { isClosed, type IncomingMessage } from '../../domain/incoming';
import { nearest, nearness, plainly } from '../../domain/words-met';
import type { ShownWords } from '../../domain/shown/list-cards';
import type { IncomingFilter } from '../../store/incoming-store';
import { readerOf, readLiveWords, seesSenderOf, type WordsReader } from '../lists/inbox-card';
import { matterIn, type Described, type Query, type Telling } from './message-query';
import { isNamed, ownAnswers } from '../lists/own-answers';
import { searchWords } from '../lists/search-words';

export interface Meant {
  readonly messages: readonly IncomingMessage[];
  /** None has all of the words, these have some. */
  readonly isSome: boolean;
  /** They stand on the list that came last, whatever the words. */
  readonly isShown?: boolean;
  /** By the minute at which it came, or the day, whatever came then. */
  readonly isOfMinute?: true;
  readonly isOfDay?: true;
  /** Not all could be searched. */
  readonly isCut: boolean;
  /** Open requests that are shown whoever asks for them, as the reader may not be told who does. */
  readonly isUnseen?: boolean;
  /** What alone is so, and is done. */
  readonly closed?: readonly IncomingMessage[];
  /** So many of the words that tell which one are in its subject and sender. */
  readonly met?: number;
}

interface Looking {
  readonly own: readonly OwnMailbox[];
  readonly reader: WordsReader;
  /** What the reader is to answer, in whatever mailbox. */
  readonly answers: readonly IncomingMessage[];
  readonly withClosed: boolean;
}

const mostFound = 50;
/** So many of what is open are read for a word that stands within another. */
const mostRead = 60;

export interface Describing {
  readonly readerId: PersonId;
  readonly own: readonly OwnMailbox[];
  /** Somebody is named who is to answer it. */
  readonly isAppointing: boolean;
  /** How it stands is asked, also of what is done. */
  readonly withClosed?: boolean;
}

/** By a number that the line names, else those that have most of its words; undefined where it says nothing of any. */
export async function meantIn(
  context: IncomingContext,
  line: string,
  { readerId, own, isAppointing, withClosed = false }: Describing,
): Promise<Meant | undefined> {
  const people = await context.store.people.list();
  const colleagues = new Set(people.map(({ name }) => folded(name).split(' ')[0] ?? ''));
  const said = isAppointing ? withoutSurnames(line, people) : line;
  const described = matterIn(said, { isAppointing, isColleague: (name) => colleagues.has(name) });
  const { number, kind, words, isTelling, isOfSomebody } = described;
  const reader = await readerOf(context, readerId, own);
  const answers = await ownAnswers(context, readerId);
  const looking = { own, reader, answers, withClosed };
  const numbered = number === undefined ? [] : await byNumber(context, looking, number);
  if (numbered.length > 0) return whole(numbered);
  const ofTheKind = kind === undefined ? [] : await listed(context, looking, { kind });
  if (!isTelling && ofTheKind.length > 0) return whole(ofTheKind);
  const met = words.length > 0 ? await withWords(context, looking, described) : whole([]);
  if (met.messages.length > 0) return ofTheKindToo(met, ofTheKind, kind);
  // Who asked for documents is told to few: the open ones are shown to choose from.
  const isUnseen = isOfSomebody && ofTheKind.some((message) => !seesSenderOf(reader, message));
  if (ofTheKind.length > 0) return { ...whole(ofTheKind), isSome: true, ...(isUnseen && { isUnseen }) };
  const unseen = isOfSomebody ? await listed(context, looking, { kind: 'request' }) : [];
  const theirs = unseen.filter((message) => !seesSenderOf(reader, message));
  if (theirs.length > 0) return { ...whole(theirs), isSome: true, isUnseen: true };
  // "Vem har 2026/999?" asks of that one, whether there is one or not.
  return words.length === 0 && !(withClosed && number !== undefined) ? undefined : met;
}

/** "Hitta altanbygget": open or closed, where no search for beginnings of words finds it. */
export async function plainlyMeant(
  context: IncomingContext,
  line: string,
  reader: Pick<Describing, 'readerId' | 'own'>,
): Promise<Meant | undefined> {
  const meant = await meantIn(context, line, { ...reader, isAppointing: false, withClosed: true });
  const own = new Set(reader.own.map(({ mailbox }) => mailbox.id));
  return meant && !meant.isSome && (meant.met ?? 0) > 0
    ? { ...meant, messages: meant.messages.filter(({ mailboxId }) => own.has(mailboxId)) }
    : undefined;
}

/** What is found is perhaps none of the kind that was named: then those of it may be meant as well. */
function ofTheKindToo(met: Meant, ofTheKind: readonly IncomingMessage[], kind: Query['kind']): Meant {
  const theirs = met.messages.filter((message) => isOfKind(message, kind));
  if (theirs.length > 0) return { ...met, messages: theirs };
  if (ofTheKind.length === 0) return met;
  const others = met.isSome ? [] : met.messages;
  return { ...whole([...others, ...ofTheKind]), isSome: true, isCut: met.isCut };
}

const isOfKind = ({ isRequest, appeal }: IncomingMessage, kind: Query['kind']): boolean =>
  kind === 'appeal' ? appeal !== undefined : kind === 'request' && isRequest;

/** "Ge den till Karin Kommunchef": the whole of her name says who is to answer, and nothing of the message. */
function withoutSurnames(line: string, people: readonly { readonly name: string }[]): string {
  return people.reduce((text, { name }) => {
    const [first = '', ...others] = name.split(/\s+/u).map(escaped);
    return others.length === 0
      ? text
      : text.replace(
          new RegExp(`(?<!${ofSender}|\\p{L})(${first}) ${others.join(' ')}(?!\\p{L})`, 'giu'),
          '$1',
        );
  }, line.normalize('NFC'));
}
const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
const ofSender = '(?:från|av|from|by) ';

/** Those whose whole number or last part it is, else those that have it in theirs. */
async function byNumber(context: IncomingContext, looking: Looking, number: string) {
  const found = await listed(context, looking, { number });
  const so = [...looking.answers, ...found].filter((message) => isNamed(message, number));
  return so.length > 0 ? so : found;
}

/** Open or closed, of the reader's mailboxes. */
export const withNumber = async (
  context: IncomingContext,
  own: readonly OwnMailbox[],
  number: string | undefined,
): Promise<readonly IncomingMessage[]> =>
  number === undefined
    ? []
    : (await listed(context, { own, withClosed: true }, { number })).filter((it) => isNamed(it, number));

type Said = (message: IncomingMessage) => ShownWords;

/** How much of the words each has in its subject and sender. */
function scored(messages: readonly IncomingMessage[], said: Said, words: readonly Telling[]) {
  return messages.map((message) => {
    const known = wordsIn(said(message));
    const text = textOf(said(message));
    const parts = words.map(({ term, words: forms, weight, isName }) => {
      if (known.length === 0) return 0;
      if (term.isWhole) return text.includes(term.text) ? nearest * weight : 0;
      const far = (word: string) => (isName ? (isNameIn(word, known) ? nearest : 0) : nearness(word, known));
      return Math.max(...forms.map(far)) * weight;
    });
    return { message, score: parts.reduce((sum, part) => sum + part, 0) };
  });
}

type Scored = ReturnType<typeof scored>;

const bestOf = (all: Scored): readonly IncomingMessage[] => {
  const most = Math.max(...all.map(({ score }) => score));
  return most > 0 ? all.flatMap(({ message, score }) => (score === most ? [message] : [])) : [];
};

interface Met {
  readonly said: Said;
  readonly words: readonly Telling[];
}

/** Those whose subject and sender have most of the words; none where none has any. */
export const metIn = (messages: readonly IncomingMessage[], { said, words }: Met) =>
  bestOf(scored(messages, said, words));

/** All where none has any. */
export function mostMet(messages: readonly IncomingMessage[], met: Met): readonly IncomingMessage[] {
  const best = metIn(messages, met);
  return best.length > 0 ? best : messages;
}

const textOf = (shown: ShownWords): string =>
  shown.kind === 'read' ? `${shown.subject} ${shown.from ?? ''}`.toLowerCase() : '';

const wordsIn = (shown: ShownWords): readonly string[] =>
  folded(textOf(shown))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

const isNameIn = (name: string, known: readonly string[]): boolean =>
  [name, name.replace(/s$/, '')].some((one) => known.includes(one));

/** "Johan" is Johan, and Johanna where nobody is called so. */
export async function namedSo(
  context: IncomingContext,
  found: readonly IncomingMessage[],
  { names, reader }: { readonly names: readonly string[]; readonly reader: WordsReader },
): Promise<readonly IncomingMessage[]> {
  if (names.length === 0 || found.length < 2 || found.length > mostFound) return found;
  const said = await readLiveWords(context, found, reader);
  const so = found.filter((message) => names.every((name) => isNameIn(name, wordsIn(said(message)))));
  return so.length > 0 ? so : found;
}

const whole = (messages: readonly IncomingMessage[]): Meant => ({
  messages: [...new Map(messages.map((message) => [message.id, message])).values()],
  isSome: false,
  isCut: false,
});

async function listed(
  { store }: IncomingContext,
  { own, withClosed }: Pick<Looking, 'own' | 'withClosed'>,
  filter: Pick<IncomingFilter, 'number' | 'kind'>,
): Promise<readonly IncomingMessage[]> {
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  if (mailboxes.length === 0) return [];
  const closed = withClosed && filter.number !== undefined && { withClosed };
  return store.incoming.list(
    { mailboxes, ...filter, ...closed, isPlain: true, isLatestFirst: true },
    { from: 0, most: mostFound },
  );
}

/** Of what may be read alone: a strict mailbox is not searched. What is open is read, too: a search knows beginnings of words alone. */
async function withWords(
  context: IncomingContext,
  { own, reader, answers, withClosed }: Looking,
  { words, senders, isTelling, isKindAlone }: Described,
): Promise<Meant> {
  const normal = own.filter(({ mailbox }) => mailbox.secrecy === 'normal');
  const mailboxes = normal.map(({ mailbox }) => mailbox);
  const telling = words.filter(({ weight }) => !isTelling || weight === 1);
  const terms = telling.map(({ term }) => term);
  const isSearched = mailboxes.length > 0 && terms.length > 0;
  const [found, open] = await Promise.all([
    isSearched ? searchWords(context, { terms, mailboxes, reader, filter: {} }) : undefined,
    listedOpen(context, normal),
  ]);
  const hits = (found?.messages ?? []).slice(0, mostFound);
  const all = whole([...answers, ...hits, ...open]).messages;
  const said = await readLiveWords(context, all, reader);
  const isFor = (message: IncomingMessage): boolean => withClosed || !isClosed(message);
  const isCut = (found?.missed.length ?? 0) > 0 || all.some((message) => said(message).kind === 'late');
  const ofMatter = scored(all, said, telling).filter(({ score }) => score > 0);
  const named = ofMatter.map(({ message }) => message);
  const most = scored(named.length > 0 ? named : hits, said, words);
  const best = bestOf(most.filter(({ message }) => isFor(message)));
  const inText = hits.filter(isFor);
  const closed = whole(bestOf(most)).messages;
  const ofKind =
    best.length + inText.length === 0 && isKindAlone ? calledSo(all.filter(isFor), said, words) : [];
  if (ofKind.length > 0) return { ...whole(ofKind), isSome: ofKind.length > 1, isCut };
  if (best.length === 0)
    return inText.length > 0
      ? { ...whole(inText), isSome: found?.isAny === true, isCut }
      : { ...whole([]), isCut, ...(closed.length > 0 && { closed }) };
  const theirs = best.filter((message) => senders.every((sender) => textOf(said(message)).includes(sender)));
  const isMet = theirs.length > 0;
  const alone = isKindAlone ? ofKindAlone(all.filter(isFor), { said, words, best }) : [];
  const met = telling.filter(
    (word) => Math.max(0, ...scored(best, said, [word]).map(({ score }) => score)) >= plainly,
  ).length;
  return { ...whole([...(isMet ? theirs : best), ...alone]), isSome: !isMet, isCut, met };
}

/** "Fakturan ska till ekonomi" says of which kind it is, and where that goes. */
const calledSo = (all: readonly IncomingMessage[], said: Said, words: readonly Telling[]) =>
  scored(
    all,
    said,
    words.filter(({ weight }) => weight === 0.5),
  ).flatMap(({ message, score }) => (score >= plainly / 2 ? [message] : []));

/** "Remissen är besvarad, och frukosten tar jag": what is of the kind that was named is not what the other words are of. */
function ofKindAlone(
  all: readonly IncomingMessage[],
  {
    said,
    words,
    best,
  }: { readonly said: Said; readonly words: readonly Telling[]; readonly best: Meant['messages'] },
): readonly IncomingMessage[] {
  const kinds = words.filter(({ weight }) => weight === 0.5);
  const ofKind = scored(all, said, kinds).flatMap(({ message, score }) => (score > 0 ? [message] : []));
  return ofKind.some(({ id }) => best.some((one) => one.id === id)) ? [] : ofKind;
}

async function listedOpen({ store }: IncomingContext, own: readonly OwnMailbox[]) {
  if (own.length === 0) return [];
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  return store.incoming.list({ mailboxes, isPlain: true, isLatestFirst: true }, { from: 0, most: mostRead });
}
