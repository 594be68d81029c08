// "Nej, jag kan inte" to days that somebody else gave a moment ago, on a card and not in the chat: those are meant (F2).

import { isOneOf } from '../../../chat/domain/acts/acts';
import { clockOf, type DayPart } from '../../../chat/domain/days/day-part';
import type { HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Saying } from '../../../chat/domain/acts/saying';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { minutesBetween, plusDays } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { lastDayOf, type RosterChange } from '../../../roster/domain/roster';
import type { DeskContext } from '../../context';

const longestAhead = 366;
/** A card of the day before may be what is answered. */
const mostMinutes = 24 * 60;

/** Asked before it is done; nothing where nothing was given since the line before. */
export async function deniedGift(
  context: DeskContext,
  { id }: Person,
  { understood, text, isOffered, since }: HeardLine,
): Promise<Understanding | undefined> {
  const isPassed = isPassedOn(understood, text);
  if (isOffered || !(isPassed || isDenial(understood, text))) return undefined;
  const now = context.clock.now();
  const gift = (await giftsTo(context, id)).findLast(
    ({ at }) => at > (since ?? '') && minutesBetween(at, now) <= mostMinutes,
  );
  if (gift === undefined) return undefined;
  const today = dateToday(context);
  const act = isPassed ? 'duty.give' : 'duty.cannot';
  return {
    ...understood,
    ...{ act, candidates: [act], also: [], rest: undefined, flaw: undefined, options: undefined },
    ...{ orders: undefined, otherwise: undefined },
    ...{ mailbox: gift.mailboxId, from: gift.date < today ? today : gift.date, until: lastDayOf(gift) },
    ...{ part: partOf(gift), isOpen: false, sure: true, asked: true, changes: false },
  };
}

/** Of no mailbox and no day; a no to nothing that was asked. "Nä det går inte, har möte" is of the mailbox, too. */
const isDenial = ({ act, asked, person, mailbox, from, part }: Understanding, text: string): boolean =>
  [person, mailbox, from, part].every((one) => one === undefined) &&
  ((act === 'duty.cannot' && !asked) ||
    (act === 'reply' && no.test(text.trim())) ||
    (!isOneOf(act, 'urgent', 'incident', 'undo') && !text.includes('?') && cannot.test(text)));
/** "Nej, jag kan inte, David får ta det": of those days, to whom is named. */
const isPassedOn = ({ act, person, mailbox, from, part }: Understanding, text: string): boolean =>
  person !== undefined &&
  [mailbox, from, part].every((one) => one === undefined) &&
  !isOneOf(act, 'urgent', 'incident', 'undo') &&
  !text.includes('?') &&
  cannot.test(text);
const no = /^(?:nej|nä+|näe|nae|nix|nope|no)(?!\p{L})/iu;
const cannot =
  /^(?:(?:nej|nä+|näe|nae|nix|tyvärr|sorry|no|men|jag|ja|det|den|i|it|that|this),? )*(?:kan|går|hinner|funkar|fungerar|passar) (?:(?:jag|det|tyvärr|nog) )*(?:inte|ej)(?!\p{L})|^(?:(?:no|sorry),? )*i (?:can'?t|cannot|can not)(?!\p{L})/iu;

const partOf = ({ part }: RosterChange) => part && (`${part.from ?? ''}-${part.until ?? ''}` as DayPart);

/** The gift that is declined by just these days: it is as if it had not been, as its card does it. */
export async function giftOf(
  context: DeskContext,
  { id }: Person,
  { mailbox, from, until = from, part }: Pick<Saying, 'mailbox' | 'from' | 'until' | 'part'>,
): Promise<RosterChange | undefined> {
  const clock = part && clockOf(part);
  return (await giftsTo(context, id)).findLast(
    (change) =>
      change.mailboxId === mailbox &&
      change.date === from &&
      lastDayOf(change) === until &&
      change.part?.from === clock?.from &&
      change.part?.until === clock?.until,
  );
}

async function giftsTo(context: DeskContext, id: PersonId): Promise<readonly RosterChange[]> {
  const from = dateToday(context);
  const { changes } = await context.store.roster.readSpan({ from, lastDay: plusDays(from, longestAhead) });
  return changes.filter(
    ({ kind, personId, byId, undoneAt, swapId }) =>
      kind === 'takes' && personId === id && byId !== id && undoneAt === undefined && swapId === undefined,
  );
}
