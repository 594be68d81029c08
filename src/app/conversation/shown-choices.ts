// Choices as their buttons name them: who and which mailbox; and what is left of a line that was answered (F2).

import type { Person } from '../../people/domain/person';
import { personNamed } from '../../people/flows/chosen-person';
import type { ShownChoice } from '../../chat/domain/says/chat-cards';
import { isOfOneMessage } from '../../chat/domain/acts/acts';
import type { Saying } from '../../chat/domain/acts/saying';
import type { Choice } from '../../chat/domain/acts/understanding';
import { dateToday } from '../../core/context';
import { heldOn } from '../../desk/flows/answers/meant-mailboxes';
import { findStandIn } from '../../roster/flows/acting-manager';
import { findMailbox } from '../../core/municipality';
import { offerable } from '../../desk/flows/answers/may-offer';
import { withAskedAt } from '../../desk/flows/answers/taken-since';
import { undoChoice } from '../../desk/flows/undoing/undo-choice';
import type { CardFacts } from '../cards';
import type { FlowContext } from '../flow-context';

/** What else the line wishes for, as it may be meant; undefined where the writer may do none of it. */
export async function restCard(
  context: FlowContext,
  person: Person,
  rest: readonly Choice[],
): Promise<CardFacts | undefined> {
  const open = await offerable(context, person, rest);
  const all = await Promise.all(open.map((choice) => shownChoice(context, person, choice)));
  const choices = all.flatMap((choice) => choice ?? []);
  const say = { what: choices.length === 1 ? 'restOne' : 'restOpen' } as const;
  return choices.length === 0 ? undefined : { card: 'choices', today: dateToday(context), say, choices };
}

/** "Ge begäran till Gunilla, Erik är borta": beside an order what the writer may not say of somebody only says why. */
export async function withoutWhy(
  context: FlowContext,
  person: Person,
  sayings: readonly Saying[],
): Promise<readonly Saying[]> {
  // "Är i möte till 14, kan Maja ta den?" says why, and until when.
  if (sayings[0]?.act === 'away' && sayings[0].asked && sayings.some(({ act }) => act === 'duty.give'))
    return sayings.slice(1);
  if (sayings[0]?.act === 'away') return withoutStandIn(context, person, sayings);
  if (!isOfOneMessage(sayings[0]?.act)) return sayings;
  const told = sayings.filter(({ act }) => act === 'away.of');
  const may = await offerable(context, person, told);
  // "Godkänn Erik, och Anna är ledig i morgon" is told for itself: that it is said on the day.
  const isApart = ({ person: of, from, text }: Saying): boolean =>
    besideOrder.test(text) && (of === undefined || (from !== undefined && from > dateToday(context)));
  return sayings.filter(
    (saying) =>
      saying.act !== 'away.of' || (saying.person !== undefined && may.includes(saying)) || isApart(saying),
  );
}

const besideOrder = /(?<!\p{L})(?:och|samt|and) \p{L}+(?: \p{L}+)? (?:är|blir|kommer|is|will)(?!\p{L})/iu;

/** "Jag är borta 8–10, David tar över", of whoever decides in their place anyway: no mailbox, where the writer has none then. */
async function withoutStandIn(
  context: FlowContext,
  person: Person,
  sayings: readonly Saying[],
): Promise<readonly Saying[]> {
  const given = sayings.find(({ act, mailbox }) => act === 'duty.give' && mailbox === undefined);
  // Of some hours the absence's card does not say who decides.
  if (given?.person === undefined || sayings[0]?.part !== undefined) return sayings;
  const to = await context.store.people.findNamed(given.person);
  const standIn = await findStandIn(context, person.id, context.clock.now());
  const isTheirs = to !== undefined && standIn === to.id;
  const hasNone = isTheirs && (await heldOn(context, person, given)).length === 0;
  return hasNone ? sayings.filter((saying) => saying !== given) : sayings;
}

/** Undefined for what there is nothing of to undo. */
export async function shownChoice(
  context: FlowContext,
  writer: Person,
  choice: Choice,
): Promise<ShownChoice | undefined> {
  const { act, person, mailbox } = choice;
  const found = await personNamed(context, person);
  const named = {
    ...withAskedAt(context, choice),
    name: found?.name,
    mailboxName: mailbox && findMailbox(context.municipality(), mailbox)?.name,
  };
  return act === 'undo' ? undoChoice(context, writer, named) : named;
}
