// The archive: whether messages of the mailboxes that it is about can be fetched whole, and by which decision.

import { eachAtOnce } from '../../src/core/each-at-once';
import type { DutyMailbox } from '../../src/core/municipality';
import { messagePath } from '../../src/platform/graph/paths';
import { archivedMailboxes } from '../archive/archive-span';
import { noMessage } from './check-mailboxes';
import { ok, refusedFinding, type DoctorContext, type Finding } from './finding';

/** Nothing is read: a message that there is not is asked for, and a right that is missing refuses that too. */
export async function checkArchive(context: DoctorContext): Promise<readonly Finding[]> {
  const findings = await eachAtOnce(archivedMailboxes(context.municipality), 4, (mailbox) =>
    checkMailbox(context, mailbox),
  );
  return findings.flat();
}

async function checkMailbox(
  { probe }: DoctorContext,
  { id, address, secrecy, archive }: DutyMailbox,
): Promise<readonly Finding[]> {
  const answer = await probe.get(`${messagePath(address, noMessage)}/$value`);
  const isMet = answer.kind === 'ok' || (answer.kind === 'refused' && ![401, 403].includes(answer.status));
  const permission = 'Mail.Read or Mail.ReadWrite (RBAC for Applications, scope duty mailboxes)';
  return [
    isMet
      ? ok('archive.read', id, 'messages can be fetched whole for npm run archive')
      : refusedFinding('archive.read', id, { answer, permission }),
    ...(secrecy === 'strict'
      ? [ok('archive.decision', id, `protected, and part of it by ${archive ?? ''}`)]
      : []),
  ];
}
