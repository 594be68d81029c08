// Which of the meanings that are asked back can be done by who wrote the line: a button is not offered to be refused (F2, T10).

import { type ActOrFamily, isOneOf, dutyDeeds } from '../../../chat/domain/acts/acts';
import type { Choice } from '../../../chat/domain/acts/understanding';
import { refuseOf } from '../../../absence/flows/away/note-away';
import { dateToday } from '../../../core/context';
import type { Person } from '../../../people/domain/person';
import { mailboxesPlanned } from '../../../roster/flows/own-mailboxes';
import type { DeskContext } from '../../context';
import { maySwap } from './answer-swap';

const ofMailboxes: readonly ActOrFamily[] = [...dutyDeeds, 'duty.opened'];

/** Those of them that the writer may do. */
export async function offerable(
  context: DeskContext,
  writer: Person,
  choices: readonly Choice[],
): Promise<readonly Choice[]> {
  const may = await Promise.all(choices.map((choice) => mayOffer(context, writer, choice)));
  return choices.filter((_, at) => may[at]);
}

async function mayOffer(context: DeskContext, writer: Person, choice: Choice): Promise<boolean> {
  const { act, person, from } = choice;
  if (act === 'duty.give' && choice.inReturn !== undefined) return maySwap(context, writer, choice);
  if (isOneOf(act, ...ofMailboxes)) return (await mailboxesPlanned(context, writer.id)).length > 0;
  if (act !== 'away.of' || person === undefined || person === writer.upn) return true;
  const of = await context.store.people.findNamed(person);
  return (
    of === undefined ||
    (await refuseOf(context, writer, { of, from: from ?? dateToday(context) })) === undefined
  );
}
