// Which of the proposals that wait a line is of: by who is proposed and what it is about, or by who proposed it (F4).

import type { PersonId } from '../../../core/ids';
import { folded } from '../../../core/plain-words';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import type { NamesSaid } from '../../domain/names-said';
import { readerOf, readLiveWords } from '../lists/inbox-card';
import { tellingWords } from './message-query';

export interface Deciding {
  readonly readerId: PersonId;
  /** All that waits for the reader. */
  readonly waiting: readonly IncomingMessage[];
}

/** "Ruts förslag", "allt från Anna". */
export async function proposedBy(
  { store }: IncomingContext,
  about: string,
  waiting: readonly IncomingMessage[],
): Promise<readonly IncomingMessage[]> {
  const ids = [...new Set(waiting.flatMap(({ answer }) => answer.proposedById ?? []))];
  const words = new Set(folded(about).match(/\p{L}+/gu) ?? []);
  const people = ids.length > 0 ? await store.people.list({ upns: [], ids }) : [];
  const named = people.filter(({ name }) => {
    const [first = ''] = folded(name).split(' ');
    return words.has(first) || words.has(`${first}s`);
  });
  return waiting.filter(({ answer }) => named.some(({ id }) => id === answer.proposedById));
}

/** Of one person those whose subject and sender have most of the words; none where those are of somebody else's. */
export async function proposalsOf(
  context: IncomingContext,
  ids: readonly PersonId[],
  { readerId, waiting, said: { rest } }: Deciding & { readonly said: NamesSaid },
): Promise<readonly IncomingMessage[]> {
  const isTheirs = ({ answer }: IncomingMessage) => ids.some((id) => id === answer.responderId);
  const theirs = waiting.filter(isTheirs);
  const words = tellingWords(rest).map(beginningOf);
  if (theirs.length === 0 || ids.length > 1 || words.length === 0) return theirs;
  const reader = await readerOf(context, readerId, await ownMailboxes(context, readerId));
  const read = await readLiveWords(context, waiting, reader);
  const met = new Map(
    waiting.map((message) => {
      const shownWords = read(message);
      const text = shownWords.kind === 'read' ? folded(`${shownWords.subject} ${shownWords.from ?? ''}`) : '';
      return [message.id, words.filter((word) => text.includes(word)).length];
    }),
  );
  const metOf = ({ id }: IncomingMessage): number => met.get(id) ?? 0;
  const most = Math.max(...theirs.map(metOf));
  if (most === 0 && waiting.some((message) => metOf(message) > 0)) return [];
  return theirs.filter((message) => metOf(message) === most);
}

/** "Badhuset" is about a "badhus". */
const beginningOf = (word: string): string => folded(word).replace(/(?<=^.{4,})(?:et|en|ets|ens|s)$/, '');
