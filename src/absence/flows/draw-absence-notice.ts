// The cards of notices about absences and delegations, and whether they still say what is so (P7, F2, T10).

import type { AbsenceCards } from '../domain/delegation-cards';
import type { Notice, NoticeContent } from '../../core/notice';
import { unreachable } from '../../core/refusal';
import { delegationCardOf } from './delegation-card';
import type { FlowContext } from '../../core/flow-context';
import { emptyRosterCard } from '../../roster/flows/look-ahead';
import { isSwitchboardTrue, switchboardCard } from './tell-switchboard';

const kinds = ['delegation', 'switchboard', 'switchboardMissed', 'emptyRoster', 'staffChanges'] as const;
type AbsenceContent = Extract<NoticeContent, { kind: (typeof kinds)[number] }>;

export const isAbsenceContent = (content: NoticeContent): content is AbsenceContent =>
  kinds.some((kind) => kind === content.kind);

/** Undefined when there is nothing left to show. */
export async function drawAbsenceNotice(
  context: FlowContext,
  notice: Notice,
  content: AbsenceContent,
): Promise<AbsenceCards | undefined> {
  switch (content.kind) {
    case 'delegation':
      return delegationCardOf(context, content.delegationId, {
        role: content.role,
        readerId: notice.receiverId,
        noticeId: notice.id,
      });
    case 'switchboard':
      return switchboardCard(context, content.absenceId, content.isBack);
    case 'switchboardMissed':
      return { card: 'note', say: { what: 'noSwitchboard' } };
    case 'emptyRoster':
      return emptyRosterCard(context, content.mailboxId, content.date);
    case 'staffChanges':
      return { card: 'note', say: { what: 'staffChanges' } };
    default:
      return unreachable(content);
  }
}

/** Whether a waiting notice still says something that is so. */
export async function isAbsenceNoticeTrue(context: FlowContext, content: AbsenceContent): Promise<boolean> {
  if (content.kind === 'delegation') {
    const delegation = await context.store.delegations.find(content.delegationId);
    return delegation?.state === content.state;
  }
  if (content.kind === 'switchboard') return isSwitchboardTrue(context, content.absenceId, content.isBack);
  return content.kind !== 'switchboardMissed' || isSwitchboardTrue(context, content.absenceId, false);
}
