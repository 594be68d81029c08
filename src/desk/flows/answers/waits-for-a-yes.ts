// "Ja det går bra", "jag vill inte byta": said in words to a card that waits for it, and that nothing of it is done by.

import type { DelegationCard } from '../../../absence/domain/delegation-cards';
import { showOwnTasks } from '../../../absence/flows/delegation/show-delegations';
import type { ChatSay } from '../../../chat/domain/chat-cards';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import { plusDays } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import type { RosterChangeCard } from '../../../roster/domain/roster-cards';
import { doneCard } from '../../../roster/flows/change-card';
import { lostAmong } from '../../../roster/flows/overtaken';
import type { DeskContext } from '../../context';

type Waiting = DelegationCard | RosterChangeCard;

/** A yes or no that no answer of the chat asked for. */
export async function answerReply(
  context: DeskContext,
  person: Person,
): Promise<readonly (Waiting | SentenceCard<ChatSay>)[]> {
  const waiting = await waitsForAYes(context, person);
  return waiting.length > 0 ? waiting : [sentence({ what: 'reply' })];
}

const longestAhead = 366;

/** A swap, or somebody's mail to read: shown once more, to be pressed. */
export async function waitsForAYes(
  context: DeskContext,
  { id }: Pick<Person, 'id'>,
): Promise<readonly Waiting[]> {
  const from = dateToday(context);
  const { changes } = await context.store.roster.readSpan({ from, lastDay: plusDays(from, longestAhead) });
  const lost = await lostAmong(context, changes);
  const waiting = changes.findLast(
    ({ askedId, acceptedAt, undoneAt, swapId = '' }) =>
      askedId === id && acceptedAt === undefined && undoneAt === undefined && !lost.has(swapId),
  );
  const card = waiting && (await doneCard(context, waiting.id, id));
  const tasks = (await showOwnTasks(context, id)).filter(({ can }) => can.includes('delegation.accept'));
  return [...(card?.ok === true ? [card.value] : []), ...tasks];
}
