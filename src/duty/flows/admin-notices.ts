// The admins hear once a day that mailboxes could not be read, and that nobody could be told about others (F1, F2).

import type { PersonId } from '../../core/ids';
import { findMailbox } from '../../core/municipality';
import { newNotice } from '../../core/new-notice';
import type { NewNotice } from '../../core/notice';
import { idsOf } from '../../people/flows/load-staff';
import type { DutyContext } from '../context';
import type { AdminNotices, DeadEndCard, UnreadableCard } from '../domain/admin-notices';
import type { DutyNotice } from '../domain/duty-notices';
import { mailboxesOf, type DutyDrawing, type Said } from './draw-duty-notice';
import type { DutyBoard } from './load-duty';
import type { DecidedDay } from './opening-notices';

export function adminNotices(
  context: DutyContext,
  board: DutyBoard,
  decided: readonly DecidedDay[],
): readonly NewNotice<DutyNotice>[] {
  const told = decided.filter(({ decision }) => decision.tellAdmins);
  const isDead = ({ decision }: DecidedDay) => decision.day.isDeadEnd;
  return idsOf(context.municipality().admins, board.staff).flatMap((receiverId) => [
    ...alert(context, told.filter(isDead), { kind: 'deadEnd', receiverId }),
    ...alert(
      context,
      told.filter((it) => !isDead(it)),
      { kind: 'unreadableForAdmins', receiverId },
    ),
  ]);
}

interface Alert {
  readonly kind: keyof AdminNotices;
  readonly receiverId: PersonId;
}

function alert(
  context: DutyContext,
  decided: readonly DecidedDay[],
  { kind, receiverId }: Alert,
): readonly NewNotice<DutyNotice>[] {
  const subjects = decided.map(({ facts: { mailboxId, date } }) => ({
    mailboxId,
    date,
    key: `${kind}/${mailboxId}/${date}/${receiverId}`,
  }));
  const [first] = subjects;
  if (first === undefined) return [];
  const { key, date } = first;
  return [newNotice(context, { key, receiverId, content: { kind, date }, subjects })];
}

/** Undefined when none of its mailboxes is in the file any more. */
export async function drawUnreadable(
  context: DutyDrawing,
  notice: Said<'unreadableForAdmins'>,
): Promise<UnreadableCard | undefined> {
  const board = await context.board({ date: notice.content.date, mailboxes: mailboxesOf(notice) });
  const mailboxes = mailboxesOf(notice).flatMap((id) => {
    const mailbox = findMailbox(context.municipality(), id);
    if (mailbox === undefined) return [];
    return [{ name: mailbox.name, address: mailbox.address, since: board.days.get(id)?.unreadableSince }];
  });
  return mailboxes.length === 0 ? undefined : { card: 'unreadable', now: board.now, mailboxes };
}

/** Undefined when none of its mailboxes is in the file any more. */
export function drawDeadEnd({ municipality }: DutyContext, notice: Said<'deadEnd'>): DeadEndCard | undefined {
  const mailboxes = mailboxesOf(notice).flatMap((id) => findMailbox(municipality(), id) ?? []);
  if (mailboxes.length === 0) return undefined;
  return {
    card: 'deadEnd',
    date: notice.content.date,
    mailboxes: mailboxes.map(({ name, address }) => ({ name, address })),
  };
}
