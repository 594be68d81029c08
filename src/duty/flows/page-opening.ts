// A duty mailbox's day on the work page: the card of the last step that its reader was asked in, without a notice (F1, F2).

import { noticeId, type MailboxId, type PersonId } from '../../core/ids';
import type { DutyContext } from '../context';
import { decideDuty, type DutyFacts } from '../domain/decide-duty';
import { newDutyDay } from '../domain/duty-day';
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
  const facts = settledNow(board, mailboxId);
  const last = facts?.told.findLast(({ personId }) => personId === readerId);
  const usual = facts?.managers.includes(readerId) === true ? 'manager' : 'check';
  const subjects = [{ key: '', mailboxId, date: board.date }];
  const notice = { id: onPage, receiverId: readerId, subjects };
  const settled = facts ? { ...board, facts: new Map(board.facts).set(mailboxId, facts) } : board;
  return openingCard(context, settled, {
    ...{ notice, step: last?.step ?? usual, readerId },
    ...(older && { olderHandled: older }),
  });
}

/** What shows it opened counts at once, as in every list, not first when the day is saved; the buttons name the saved day. */
function settledNow({ facts: all }: DutyBoard, mailboxId: MailboxId): DutyFacts | undefined {
  const facts = all.get(mailboxId);
  if (facts === undefined) return undefined;
  const { state, opened, openedLater } = decideDuty(facts).day;
  const saved = facts.day ?? newDutyDay(mailboxId, facts.date);
  return { ...facts, day: { ...saved, state, opened, openedLater } };
}
