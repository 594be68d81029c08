// "Flytta Bos svarsdag till måndag": the message is called by who answers it (F4).

import type { PersonId } from '../../../core/ids';
import { folded } from '../../../core/plain-words';
import type { OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { firstDueFirst } from '../../domain/answering/assignment-times';
import { assignedStates } from '../../domain/incoming';
import { metIn, type Meant } from './described';
import { readerOf, readLiveWords } from '../lists/inbox-card';
import { answersAs } from '../message/responders';
import { matterIn } from './message-query';
import type { Named } from './wished';

interface Reader {
  readonly readerId: PersonId;
  readonly own: readonly OwnMailbox[];
  readonly named: Named;
}

/** What the one who is named has to answer or is proposed for, in the reader's mailboxes; of several what has most of the words. */
export async function answeredBy(
  context: IncomingContext,
  about: string,
  { readerId, own, named: { person } }: Reader,
): Promise<Meant | undefined> {
  const { store } = context;
  const found = await store.people.findNamed(person);
  if (found === undefined || found.id === readerId) return undefined;
  const [as, all] = await Promise.all([
    answersAs(context, found.id),
    store.incoming.listByAnswer(assignedStates),
  ]);
  const mailboxes = new Set(own.map(({ mailbox }) => mailbox.id));
  const theirs = all
    .filter(
      ({ mailboxId, answer: { responderId } }) =>
        mailboxes.has(mailboxId) && responderId && as.has(responderId),
    )
    .toSorted(firstDueFirst);
  if (theirs.length === 0) return undefined;
  const { words, number } = matterIn(about, {
    isAppointing: true,
    isColleague: (name) => name === folded(found.name).split(' ')[0],
  });
  if (number !== undefined) return undefined;
  const telling = words.filter(({ isName, weight }) => !isName && weight === 1);
  const said = await readLiveWords(context, theirs, await readerOf(context, readerId, own));
  const meant = telling.length === 0 ? theirs : metIn(theirs, { said, words: telling });
  // "Flytta svarsdagen för badhuset, Bo hinner inte": by those words.
  if (meant.length === 0) return undefined;
  return { messages: meant, isSome: false, isCut: false };
}
