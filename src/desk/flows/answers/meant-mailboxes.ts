// Which mailboxes an act can be about, where a line names one, several, or none (F1, F2).

import type { Saying } from '../../../chat/domain/acts/saying';
import { dateToday } from '../../../core/context';
import type { MailboxId } from '../../../core/ids';
import { findMailbox, hasInRoster, isLedBy, mailboxesOf, type DutyMailbox } from '../../../core/municipality';
import { plusDays } from '../../../core/time';
import { decideDuty, holderOf } from '../../../duty/domain/decide-duty';
import type { DutyBoard } from '../../../duty/flows/load-duty';
import type { Person } from '../../../people/domain/person';
import { hasIt, rosterGrid } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';

type Named = Pick<Saying, 'mailbox' | 'each'>;
export const idsNamed = ({ mailbox, each }: Named): readonly MailboxId[] =>
  each ?? (mailbox ? [mailbox] : []);

/** Those that are named; all, where none is. */
export const mailboxesNamed = (context: DeskContext, saying: Named): readonly DutyMailbox[] => {
  const municipality = context.municipality();
  const found = idsNamed(saying).flatMap((id) => findMailbox(municipality, id) ?? []);
  return found.length > 0 ? found : municipality.mailboxes;
};

interface Meaning {
  readonly writer: Person;
  readonly saying: Saying;
  readonly act: string;
  /** Those that the writer has on its days, where they are not today. */
  readonly heldThen: readonly DutyMailbox[];
}

const longestLook = 31;

/** The mailboxes that the writer has on one of the days, in a roster or because somebody gave them. */
export async function heldOn(
  context: DeskContext,
  { id }: Person,
  { from = dateToday(context), until = from }: Saying,
): Promise<readonly DutyMailbox[]> {
  const last = plusDays(from, longestLook);
  const { rows } = await rosterGrid(context, { from, lastDay: until < last ? until : last });
  return rows
    .filter(({ days }) => days.some(({ answer }) => hasIt(answer, id)))
    .map(({ mailbox }) => mailbox);
}

/** The one that is named; else those of the writer's that the act can be about, who has them first. */
export function meantMailboxes(
  context: DeskContext,
  board: DutyBoard,
  { writer, saying: { mailbox, text, from, person }, act, heldThen }: Meaning,
): readonly DutyMailbox[] {
  const municipality = context.municipality();
  const named = mailbox && findMailbox(municipality, mailbox);
  if (named !== undefined) return [named];
  const own = mailboxesOf(municipality, writer.upn);
  const holders = new Map([...board.facts].map(([id, facts]) => [id, holderOf(facts)]));
  // What a manager took for today says nothing of a day to come.
  const isGivenAhead = act === 'duty.give' && from !== undefined && from > dateToday(context);
  const isOfNow = (one: DutyMailbox): boolean =>
    !isGivenAhead || hasInRoster(one, writer.upn) || !isLedBy(one, writer.upn);
  const heldNow = municipality.mailboxes.filter((one) => holders.get(one.id) === writer.id && isOfNow(one));
  const held = heldThen.length > 0 ? heldThen : heldNow;
  const isOpened = act === 'duty.opened';
  const isOpen = ({ id }: DutyMailbox): boolean => {
    const facts = board.facts.get(id);
    return facts !== undefined && decideDuty(facts).day.state !== 'opened';
  };
  if (act === 'duty.take') {
    const others = own.filter((one) => hasInRoster(one, writer.upn) && holders.get(one.id) !== writer.id);
    return others.length > 0 ? others : held.length > 0 ? held : own;
  }
  const mine = isOpened && saysAll(text) ? allOf(own, held) : held.length > 0 ? held : own;
  if (isGivenAhead) return withTheirs(mine, own, person);
  if (!isOpened) return mine;
  const open = mine.filter(isOpen);
  return open.length > 0 ? open : mine.slice(0, 1);
}

/** "Kan Kim ta lådan?": where she has no place in those that one has, the one in which she has is asked about, too. */
function withTheirs(
  mine: readonly DutyMailbox[],
  own: readonly DutyMailbox[],
  person: Saying['person'],
): readonly DutyMailbox[] {
  const theirs = person === undefined ? [] : own.filter((one) => hasInRoster(one, person));
  return mine.some((one) => theirs.includes(one)) ? mine : [...mine, ...theirs];
}

/** "Båda" of two, those that one has or those in whose rosters one stands; else each that it may be. */
function allOf(own: readonly DutyMailbox[], held: readonly DutyMailbox[]): readonly DutyMailbox[] {
  const every = [...own, ...held.filter(({ id }) => !own.some((one) => one.id === id))];
  return every.length !== 2 && held.length === 2 ? held : every;
}

const both = /(?<!\p{L})(?:båda|bägge|bada|bagge|both)(?!\p{L})/iu;
const all =
  /(?<!\p{L})(?:alla|samtliga|all)(?: (?:mina|våra|de|dom|the|my|our|of|tre|fyra|three|four|\d))* (?:\p{L}*lådor(?:na)?|them|mailboxes|inboxes)(?!\p{L})/iu;
const saysAll = (text: string): boolean => both.test(text) || all.test(text);

/** "Öppnat båda lådorna" is of each, where there are so many. */
export const saysAllOf = (text: string, count: number): boolean =>
  count > 1 && (all.test(text) || (count === 2 && both.test(text)));
