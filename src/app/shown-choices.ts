// Choices as their buttons name them: who and which mailbox; and what is left of a line that was answered (F2).

import type { Person } from '../people/domain/person';
import type { ShownChoice } from '../chat/domain/chat-cards';
import { isOfOneMessage } from '../chat/domain/acts';
import type { Saying } from '../chat/domain/saying';
import type { Choice } from '../chat/domain/understanding';
import { sentence } from '../core/card-facts';
import { dateToday } from '../core/context';
import { findMailbox } from '../core/municipality';
import { offerable } from '../desk/flows/answers/may-offer';
import { withAskedAt } from '../desk/flows/answers/taken-since';
import { undoChoice } from '../desk/flows/undoing/undo-choice';
import type { CardFacts } from './cards';
import type { FlowContext } from './flow-context';

/** What else the line wishes for, as it may be meant; else that it is not done. */
export async function offerRest(
  context: FlowContext,
  person: Person,
  rest: readonly Choice[],
): Promise<CardFacts> {
  const open = await offerable(context, person, rest);
  const all = await Promise.all(open.map((choice) => shownChoice(context, person, choice)));
  const choices = all.flatMap((choice) => choice ?? []);
  if (choices.length === 0) return sentence({ what: 'restUnread' });
  return { card: 'choices', today: dateToday(context), say: { what: 'restOpen' }, choices };
}

/** "Ge begäran till Gunilla, Erik är borta": beside an order what the writer may not say of somebody only says why. */
export async function withoutWhy(
  context: FlowContext,
  person: Person,
  sayings: readonly Saying[],
): Promise<readonly Saying[]> {
  if (!isOfOneMessage(sayings[0]?.act)) return sayings;
  const told = sayings.filter(({ act }) => act === 'away.of');
  const may = await offerable(context, person, told);
  return sayings.filter(
    (saying) => saying.act !== 'away.of' || (saying.person !== undefined && may.includes(saying)),
  );
}

/** Undefined for what there is nothing of to undo. */
export async function shownChoice(
  context: FlowContext,
  writer: Person,
  choice: Choice,
): Promise<ShownChoice | undefined> {
  const { act, person, mailbox } = choice;
  const [found] = person === undefined ? [] : await context.store.people.list({ upns: [person], ids: [] });
  const named = {
    ...withAskedAt(context, choice),
    name: found?.name,
    mailboxName: mailbox && findMailbox(context.municipality(), mailbox)?.name,
  };
  return act === 'undo' ? undoChoice(context, writer, named) : named;
}
