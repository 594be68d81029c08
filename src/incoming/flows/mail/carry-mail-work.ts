// Carries out mail actions: forwards in steps that a crash cannot double, filing, deleting (F4, F5, K3).

import { folderPath, inbox, sentItems } from '../../../core/ids';
import { findMailbox, type DutyMailbox } from '../../../core/municipality';
import type { MailOutcome } from '../../graph/mail-desk';
import { carryWork, isLastTry, putOff } from '../../../platform/db/work/carry-work';
import type { Work, WorkEnd } from '../../../platform/db/work/work';
import type { MailWork } from '../../store/mail-work-store';
import type { IncomingContext } from '../../context';
import { carryForward } from './carry-forward';
import { noteDeleted, noteForward, notePassedOn, type Sending } from './note-mail-work';

/**
 * Until nothing is left to do now, or until that real time: then nothing new is begun. One that fails never stops the
 * others.
 */
export const carryMailWork = (context: IncomingContext, untilMillis?: number): Promise<void> =>
  carryWork(context, { kind: 'mail', atOnce: 8, carry: carryOut }, untilMillis);

async function carryOut(context: IncomingContext, claimed: Work): Promise<WorkEnd> {
  const known = await context.store.mailWork.find(claimed.key);
  if (known === undefined) return { kind: 'done' };
  const work = { ...known, attempts: claimed.attempts, claimed };
  const outcome = await attempt(context, work);
  const settlement = settlementOf(context, work, outcome);
  // Noted before it is settled: who dies in between does both again, and the note is the same.
  const isTakenBack = outcome.kind === 'done' && outcome.value === 'taken back';
  const isNoted = await note(context, work, isTakenBack ? { kind: 'taken back' } : settlement);
  return isNoted ? settlement : putOff(context, claimed);
}

async function note(context: IncomingContext, work: MailWork, settlement: Sending): Promise<boolean> {
  if (work.kind === 'forward') return noteForward(context, work, settlement);
  if (work.kind === 'passOn') return notePassedOn(context, work, settlement);
  if (settlement.kind === 'taken back') return true;
  return work.kind === 'delete' ? noteDeleted(context, work, settlement) : true;
}

async function attempt(context: IncomingContext, work: MailWork): Promise<MailOutcome<unknown>> {
  try {
    const mailbox = findMailbox(context.municipality(), work.mailboxId);
    if (mailbox === undefined) return { kind: 'refused', code: 'mailboxGone' };
    const place = { address: mailbox.address, id: work.messageId };
    if (work.kind === 'forward' || work.kind === 'passOn') return await carryForward(context, work, mailbox);
    if (work.kind === 'delete') return await context.mailDesk.remove(place);
    const folder = await folderFor(context, work, mailbox);
    return folder === undefined
      ? { kind: 'done', value: undefined }
      : await context.mailDesk.move(place, folder);
  } catch (error) {
    context.log.error('A mail action failed', { kind: work.kind, error: String(error) });
    return { kind: 'later', code: 'fault' };
  }
}

/**
 * A copy that was taken for the answer goes back to the inbox, or to what was sent. Undefined: it has been decided
 * otherwise meanwhile.
 */
async function folderFor(context: IncomingContext, work: MailWork, mailbox: DutyMailbox) {
  const message = await context.store.incoming.find(work.incomingId);
  const isAnswered = message !== undefined && message.answer.copies.length > 0;
  if ((work.kind === 'file') !== isAnswered) return undefined;
  if (work.kind === 'file') return folderPath(mailbox.answeredFolder);
  if (work.kind === 'unfileSent') return sentItems;
  return message?.messageId === work.messageId ? message.folder : inbox;
}

function settlementOf(context: IncomingContext, work: MailWork, outcome: MailOutcome<unknown>): WorkEnd {
  if (outcome.kind === 'done') return { kind: 'done' };
  // What is gone needs no filing any more.
  const isSending = work.kind === 'forward' || work.kind === 'passOn';
  if (outcome.kind === 'gone' && !isSending) return { kind: 'done' };
  if (outcome.kind === 'gone' || outcome.kind === 'refused' || isLastTry(work)) {
    const code = 'code' in outcome ? outcome.code : outcome.kind;
    context.log.error('A mail action was given up', { kind: work.kind, code });
    return { kind: 'failed' };
  }
  return putOff(context, work.claimed, outcome.afterMillis);
}
