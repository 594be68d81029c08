// A duty mailbox's day on the work page: the card of the last step that its reader was asked in, without a notice (F1, F2).

import { noticeId, type MailboxId, type PersonId } from '../../core/ids';
import type { DutyContext } from '../context';
import type { OpeningCard } from '../domain/opening-cards';
import type { DutyBoard } from './load-duty';
import { openingCard } from './opening-card';

const onPage = noticeId('');

interface PageAsked {
  readonly mailboxId: MailboxId;
  readonly readerId: PersonId;
  /** As `openingCard` has it. */
  readonly olderHandled?: ReadonlySet<MailboxId>;
}

/** Undefined on a day off, and for a mailbox that is gone from the file. */
export function pageOpening(
  context: DutyContext,
  board: DutyBoard,
  { mailboxId, readerId, olderHandled: older }: PageAsked,
): OpeningCard | undefined {
  const facts = board.facts.get(mailboxId);
  const last = facts?.told.findLast(({ personId }) => personId === readerId);
  const usual = facts?.managers.includes(readerId) === true ? 'manager' : 'check';
  const subjects = [{ key: '', mailboxId, date: board.date }];
  const notice = { id: onPage, receiverId: readerId, subjects };
  return openingCard(context, board, {
    ...{ notice, step: last?.step ?? usual, readerId },
    ...(older && { olderHandled: older }),
  });
}
