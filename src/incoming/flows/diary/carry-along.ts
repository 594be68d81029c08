// Puts the message, as it came, into its case in the register: read for it, kept nowhere (F3, K1).

import { isLastTry, putOff, type CarryContext } from '../../../platform/db/work/carry-work';
import type { WorkEnd } from '../../../platform/db/work/work';
import type { DiaryOutcome } from '../../../core/diary';
import { dateOf } from '../../../core/time';
import type { IncomingContext } from '../../context';
import { isHidden } from '../message/message-scene';
import type { DiaryTask } from './diary-task';
import { noteMessage } from './note-diary';

type Context = IncomingContext & CarryContext;

export async function carryAlong(context: Context, task: DiaryTask, caseId: string): Promise<WorkEnd> {
  const { claimed, work } = task;
  const outcome = await attach(context, task, caseId);
  const isGivenUp = outcome.kind === 'refused' || (outcome.kind !== 'done' && isLastTry(claimed));
  if (outcome.kind !== 'done' && !isGivenUp)
    return putOff(context, claimed, outcome.kind === 'later' ? outcome.afterMillis : undefined);
  const isNoted = await noteMessage(context, work, outcome.kind === 'done' ? 'sent' : 'failed');
  return isNoted ? { kind: 'done' } : putOff(context, claimed);
}

/** What became secret meanwhile stays here. */
async function attach(
  context: Context,
  { work, scene, place, diary }: DiaryTask,
  caseId: string,
): Promise<DiaryOutcome<undefined>> {
  const { mailbox, message, zone } = scene;
  const marking = context.municipality().diary?.markings.find(({ name }) => name === work.marking);
  const { originalMail } = context;
  if (isHidden(scene) || marking === undefined || originalMail === undefined)
    return { kind: 'refused', reason: 'other', fields: [] };
  const parts: Uint8Array[] = [];
  const read = await originalMail.read(
    { address: mailbox.address, id: message.messageId },
    async (bytes) => {
      parts.length = 0;
      for await (const part of bytes) parts.push(part);
    },
    context.clock.realMillis() + readMillis,
  );
  if (read.kind === 'gone' || read.kind === 'refused')
    return { kind: 'refused', reason: 'other', fields: [] };
  if (read.kind === 'later') return { kind: 'later', code: read.code, afterMillis: read.afterMillis };
  return diary.attach({
    ...{ place, marking, caseId, reference: work.reference },
    // The register has the title already; it is kept nowhere else.
    title: context.letters.caseMail(context.municipality().language),
    arrivedOn: dateOf(message.arrivedAt, zone),
    eml: Buffer.concat(parts),
  });
}

const readMillis = 60_000;
