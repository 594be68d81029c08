// Of proposals that were just made: who is proposed, who decides, and what follows when nobody does (F4).

import { may } from '../../../core/authorization';
import type { PersonId } from '../../../core/ids';
import type { Instant, LocalDate } from '../../../core/time';
import { nameIn } from '../../../people/flows/load-staff';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import type { ShownDecision } from '../../domain/shown/message-cards';
import { decisionOf } from './message-card';
import { rolesIn, sceneOf } from './message-scene';
import { messageTransitions } from './message-transitions';

interface AfterProposal {
  readonly responder: string | undefined;
  /** By when they are to answer. */
  readonly dueOn: LocalDate | undefined;
  readonly now: Instant;
  readonly decision: ShownDecision;
  /** The reader is who decides. */
  readonly canApprove: boolean;
}

/** Of each mailbox once; what waits for nobody's decision is left out. */
export async function afterProposals(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  readerId: PersonId,
): Promise<readonly AfterProposal[]> {
  const first = new Map(messages.toReversed().map((message) => [message.mailboxId, message]));
  const each = await Promise.all(
    [...first.values()].toReversed().map(async (message): Promise<readonly AfterProposal[]> => {
      const scene = await sceneOf(context, message);
      if (scene === undefined) return [];
      const decision = decisionOf(scene, context.municipality());
      if (decision === undefined) return [];
      const canApprove = may(messageTransitions['assignment.approve'].may, rolesIn(scene, readerId));
      const responder = nameIn(scene.staff, message.answer.responderId);
      return [{ responder, dueOn: message.answer.dueOn, now: scene.now, decision, canApprove }];
    }),
  );
  return each.flat();
}
