// "Anna är tillbaka på torsdag", of somebody of whom nobody has said that they are away: whether they are today is asked (T10).

import { askFirst } from '../../../chat/domain/says/chat-cards';
import { nothingNamed, type Saying } from '../../../chat/domain/acts/saying';
import { dateToday } from '../../../core/context';
import { covers } from '../../../people/domain/absence';
import type { Person } from '../../../people/domain/person';
import type { AbsenceContext } from '../../context';
import type { AbsenceAnswer } from '../../domain/delegation-cards';
import { refuseOf } from './note-away';
import { openOnes } from './own-absences';

const returning = /(?<!\p{L})(?:tillbaka|tillbaks|åter|back)(?!\p{L})/iu;

/** Undefined of whoever is away already, or where it is not the writer's to say. */
export async function awayUntilThen(
  context: AbsenceContext,
  { asked, from, text }: Saying,
  { writer, of }: { readonly writer: Person; readonly of: Person },
): Promise<AbsenceAnswer | undefined> {
  const today = dateToday(context);
  if (asked || from === undefined || from <= today || !returning.test(text)) return undefined;
  const isAway = (await openOnes(context, of.id)).some((it) => covers(it, context.clock.now()));
  if (isAway || (await refuseOf(context, writer, { of, from: today })) !== undefined) return undefined;
  const { name, upn: person } = of;
  const choice = { ...nothingNamed, act: 'away.of', person, from: today, until: today } as const;
  const card = askFirst(today, { ...choice, name, mailboxName: undefined });
  return { ...card, say: { what: 'notAwayYet', name } };
}
