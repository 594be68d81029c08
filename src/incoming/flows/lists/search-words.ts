// Messages by words, looked for by Graph, a mailbox at a time; what may not be shown is not told by being found (F3, K1).

import { eachAtOnce } from '../../../core/each-at-once';
import type { DutyMailbox } from '../../../core/municipality';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import type { MailSearch, SearchTerm } from '../../domain/search-terms';
import type { IncomingFilter } from '../../store/incoming-store';
import { seesSenderOf, type WordsReader } from './inbox-card';

/** What is not found by then is said to be missing: a click is answered within five seconds. */
const searchMillis = 3_500;
const mailboxesAtOnce = 4;
/** Of all mailboxes together, the latest. */
const mostFound = 1_000;

export interface WordsFound {
  /** Latest first. */
  readonly messages: readonly IncomingMessage[];
  /** There are more than are shown. */
  readonly isCut: boolean;
  /** None has all of the words, these have some. */
  readonly isAny: boolean;
  /** Not searched: no answer in time, or the mailbox refuses. */
  readonly missed: readonly { readonly mailbox: DutyMailbox; readonly isRefused: boolean }[];
}

interface Wanted {
  readonly terms: readonly SearchTerm[];
  readonly mailboxes: readonly DutyMailbox[];
  readonly reader: WordsReader;
  readonly filter: Pick<IncomingFilter, 'number' | 'standing' | 'kind' | 'responderId' | 'span'>;
  /** Those with some of the words are not looked for. */
  readonly isWhole?: boolean;
}

/** Those with all of the words, else those with any; open or closed. */
export async function searchWords(context: IncomingContext, wanted: Wanted): Promise<WordsFound> {
  const until = context.clock.realMillis() + searchMillis;
  const all = await searchOnce(context, wanted, { isAny: false, until });
  const isDone =
    wanted.isWhole === true || all.messages.length > 0 || wanted.terms.length < 2 || all.missed.length > 0;
  return isDone ? all : searchOnce(context, wanted, { isAny: true, until });
}

interface Way {
  readonly isAny: boolean;
  readonly until: number;
}

async function searchOnce(context: IncomingContext, wanted: Wanted, way: Way): Promise<WordsFound> {
  const { mailboxes, filter } = wanted;
  const hits = await eachAtOnce(mailboxes, mailboxesAtOnce, (mailbox) =>
    inMailbox(context, mailbox, { wanted, way }),
  );
  const only = hits
    .flatMap(({ messages }) => messages)
    .sort((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1))
    .map(({ id }) => id);
  const messages = await context.store.incoming.list(
    {
      ...{ mailboxes: mailboxes.map(({ id }) => id), only: only.slice(0, 5 * mostFound), ...filter },
      ...{ withClosed: true, isPlain: true, isLatestFirst: true },
    },
    { from: 0, most: mostFound },
  );
  return {
    messages,
    isCut: messages.length === mostFound || hits.some(({ isCut }) => isCut),
    isAny: way.isAny && messages.length > 0,
    missed: hits.flatMap(({ missed }) => missed ?? []),
  };
}

/** Of what somebody asks for who may stay unknown, whoever may not see the sender finds the subject alone. */
async function inMailbox(
  context: IncomingContext,
  mailbox: DutyMailbox,
  { wanted: { terms, reader }, way }: { readonly wanted: Wanted; readonly way: Way },
) {
  const isSender = (message: IncomingMessage) => seesSenderOf(reader, message);
  const look = async (where: MailSearch['where'], isFor: (message: IncomingMessage) => boolean) => {
    const search = { terms, isAny: way.isAny, where };
    const found = await context.mailDesk.search(mailbox.address, search, way.until);
    if (found.kind !== 'done')
      return { messages: [], isCut: false, missed: { mailbox, isRefused: found.kind === 'refused' } };
    const { ids, isCut } = found.value;
    const known = await context.store.incoming.listByMessage(mailbox.id, ids);
    return { messages: known.filter((it) => it.secrecy === undefined && isFor(it)), isCut };
  };
  const whole = await look('everywhere', isSender);
  if (reader.registers.has(mailbox.id) || whole.missed) return whole;
  const others = await look('subject', (message) => !isSender(message));
  return { ...others, messages: [...whole.messages, ...others.messages], isCut: whole.isCut || others.isCut };
}
