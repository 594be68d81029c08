// The facts that a notice's card shows, as they are now; cards are never drawn from remembered words.

import type { AnyCard } from '../core/card-facts';
import type { DutyCards } from '../duty/domain/opening-cards';
import { hasEnded } from '../duty/domain/duty-day';
import type { AbsenceId, MailboxId } from '../core/ids';
import type { Notice } from '../core/notice';
import { findMailbox } from '../core/municipality';
import { unreachable } from '../core/refusal';
import { absenceCard } from '../absence/flows/absence-card';
import {
  drawAbsenceNotice,
  isAbsenceContent,
  isAbsenceNoticeTrue,
} from '../absence/flows/draw-absence-notice';
import type { FlowContext } from '../core/flow-context';
import type { GatheredReads } from '../duty/flows/gathered-reads';
import type { DutyBoard } from '../duty/flows/load-duty';
import { drawMessageNotice, isMessageNoticeTrue } from '../incoming/flows/draw-message-notice';
import { messageRetentionCard } from '../desk/flows/list-message-retention';
import { openingCard } from '../duty/flows/opening-card';
import { peopleTroubleCard } from '../desk/flows/tell-people-trouble';
import { drawQuestion, isQuestionTrue } from '../rules/flows/question-card';
import { retentionCard } from '../desk/flows/list-retention';
import { weekCard } from '../desk/flows/tell-week';

/** Undefined when there is nothing left to show, such as a mailbox that is gone from the file. */
export async function drawNotice(
  context: FlowContext,
  notice: Notice,
  reads: Pick<GatheredReads, 'board'>,
): Promise<AnyCard | undefined> {
  const { content } = notice;
  if (isAbsenceContent(content)) return drawAbsenceNotice(context, notice, content);
  switch (content.kind) {
    case 'opening': {
      const board = await reads.board({ date: content.date, mailboxes: mailboxesOf(notice) });
      return openingCard(context, board, { notice, step: content.step });
    }
    case 'unreadableForAdmins':
    case 'deadEnd': {
      const board = await reads.board({ date: content.date, mailboxes: mailboxesOf(notice) });
      return adminCard(context, notice, board);
    }
    case 'absenceReported':
      return absenceCard(context, content.absenceId, notice.receiverId);
    case 'question':
      return drawQuestion(
        context,
        content.questionId,
        content.isReminder === true ? 'reminded' : 'registrar',
      );
    case 'questionAnswered':
      return drawQuestion(context, content.questionId, 'asker');
    case 'week':
      return weekCard(context, content.monday, notice.receiverId);
    case 'peopleTrouble':
      return peopleTroubleCard(context);
    case 'retention':
      return content.mailboxId === undefined
        ? retentionCard(context, content.month)
        : messageRetentionCard(context, content.month, content.mailboxId);
    case 'message':
    case 'inbox':
    case 'messageList':
    case 'agreements':
    case 'overdue':
      return drawMessageNotice(context, notice, content);
    default:
      return unreachable(content);
  }
}

function adminCard(context: FlowContext, notice: Notice, board: DutyBoard): DutyCards | undefined {
  const { content } = notice;
  const mailboxes = mailboxesOf(notice).flatMap((id) => {
    const mailbox = findMailbox(context.municipality(), id);
    if (mailbox === undefined) return [];
    return [{ name: mailbox.name, address: mailbox.address, since: board.days.get(id)?.unreadableSince }];
  });
  if (mailboxes.length === 0 || !('date' in content)) return undefined;
  return content.kind === 'deadEnd'
    ? {
        card: 'deadEnd',
        date: content.date,
        mailboxes: mailboxes.map(({ name, address }) => ({ name, address })),
      }
    : { card: 'unreadable', now: board.now, mailboxes };
}

const mailboxesOf = (notice: Notice): readonly MailboxId[] =>
  notice.subjects.map((subject) => subject.mailboxId);

const isStillSaid = async ({ store }: FlowContext, id: AbsenceId): Promise<boolean> =>
  (await store.people.findAbsence(id))?.endedAt === undefined;

/** Whether a waiting notice still says something that is so; one that does not is dropped unsaid. */
export async function isStillTrue(context: FlowContext, notice: Notice): Promise<boolean> {
  const { content, receiverId } = notice;
  if (content.kind === 'question') return isQuestionTrue(context, content, receiverId);
  if (isAbsenceContent(content)) return isAbsenceNoticeTrue(context, content);
  if (content.kind === 'message' || content.kind === 'inbox' || content.kind === 'messageList')
    return isMessageNoticeTrue(context, notice, content);
  if (content.kind === 'absenceReported') return isStillSaid(context, content.absenceId);
  if (content.kind !== 'opening') return true;
  const days = await Promise.all(
    mailboxesOf(notice).map((id) => context.store.duty.findDay(id, content.date)),
  );
  return days.some((day) => {
    if (day === undefined || content.step === 'missed') return day !== undefined;
    if (content.step === 'unreadable') return day.state === 'notCheckable' || day.state === 'open';
    if (day.state === 'opened' || hasEnded(day)) return false;
    return content.step !== 'morning' || day.onDutyId === receiverId;
  });
}
