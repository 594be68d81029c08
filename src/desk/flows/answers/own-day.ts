// "Vad har jag i dag" of whoever has no day in a roster is of what they have to answer.

import type { HeardLine } from '../../../chat/domain/heard';
import type { Understanding } from '../../../chat/domain/understanding';
import { hasInRoster } from '../../../core/municipality';
import type { Person } from '../../../people/domain/person';
import { hasIt, rosterGrid } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';

const ofOwnDay =
  /^\s*(?:(?:hej|men|och|nej|ok|alltså)[ ,]+)*(?:vad|va|what) (?:har|do) (?:jag|ja|i)(?: have)? (?:i ?dag|i ?morgon|imorn|today|tomorrow)(?!\p{L})/iu;

/** "Vi bytte inte, jag har den?": a mailbox, and no message. */
const notSwapped = /(?<!\p{L})(?:vi|we) (?:bytte|byter|har (?:inte|aldrig) bytt|did not swap)(?!\p{L})/iu;

/** Days are given to whoever is in no roster, too. */
export async function hearOwnDay(
  context: DeskContext,
  { id, upn }: Person,
  { understood, text }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, also, from, until = from } = understood;
  if (act === 'duty.mine' && notSwapped.test(text) && also.includes('order.claim'))
    return { ...understood, also: also.filter((one) => one !== 'order.claim') };
  if (act !== 'duty.mine' || from === undefined || until === undefined || !ofOwnDay.test(text))
    return undefined;
  const { mailboxes } = context.municipality();
  if (mailboxes.some((mailbox) => hasInRoster(mailbox, upn))) return undefined;
  const only = mailboxes.map((mailbox) => mailbox.id);
  const { rows } = await rosterGrid(context, { from, lastDay: until, only });
  const isHeld = rows.some(({ days }) => days.some(({ answer }) => answer.isParted || hasIt(answer, id)));
  return isHeld ? undefined : { ...understood, act: 'answers.mine', sure: true, options: undefined };
}
