// Who writes or clicks: someone whom the store or the directory knows as active; others are not served.

import type { PersonId } from '../../core/ids';
import type { Person } from '../domain/person';
import type { Conversation } from '../../platform/teams/messenger';
import type { Sender } from '../../platform/teams/receiver';
import type { Talking } from '../store/people-store';
import type { PeopleContext } from '../context';

/**
 * The sender of something from the personal chat, or undefined for somebody whom the bot does not serve. Keeps the
 * conversation and the locale, and makes somebody reachable again who had refused the bot.
 */
export async function recogniseSender(context: PeopleContext, from: Sender): Promise<Person | undefined> {
  const talking = await findActive(context, from.personId);
  if (talking === undefined) return undefined;
  const { person } = talking;
  await keepConversation(context, talking, from.conversation);
  // Most activities say nothing new of the person, and a write costs more than the rest of a turn.
  const isNews =
    person.unreachableSince !== undefined || (from.locale !== undefined && from.locale !== person.locale);
  if (isNews) await context.store.people.saveSeen(person.id, from.locale);
  return { ...person, locale: from.locale ?? person.locale, unreachableSince: undefined };
}

/**
 * The sender of something from any chat, or undefined. The conversation is not kept: notices go to the personal chat
 * alone.
 */
export async function recogniseAnywhere(context: PeopleContext, from: Sender): Promise<Person | undefined> {
  const talking = await findActive(context, from.personId);
  return talking && { ...talking.person, locale: from.locale ?? talking.person.locale };
}

/** Who has signed in to the work page, or undefined for somebody whom the bot does not serve. */
export const recogniseReader = async (context: PeopleContext, id: PersonId): Promise<Person | undefined> =>
  (await findActive(context, id))?.person;

async function findActive(context: PeopleContext, id: PersonId): Promise<Talking | undefined> {
  const talking = (await context.store.people.findTalking(id)) ?? (await lookUp(context, id));
  return talking?.person.isActive === true ? talking : undefined;
}

async function lookUp(context: PeopleContext, id: PersonId): Promise<Talking | undefined> {
  const lookup = await context.directory.find(id);
  if (lookup.kind !== 'found' || lookup.person === undefined) return undefined;
  await context.store.people.saveFromDirectory([lookup.person]);
  return context.store.people.findTalking(id);
}

async function keepConversation(
  context: PeopleContext,
  { conversation: known }: Talking,
  given: Conversation,
): Promise<void> {
  const isKept = known?.conversationId === given.conversationId && known.serviceUrl === given.serviceUrl;
  if (!isKept) await context.store.outbox.saveConversation(given);
}
