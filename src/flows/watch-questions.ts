// Every quarter of an hour: a question that waits moves on when its receiver is away, and is reminded of once (P3, F2).

import { isOfficeTime, nextOfficeTime } from '../domain/calendar';
import { noticeId } from '../domain/ids';
import { findMailbox } from '../domain/municipality';
import type { NewNotice } from '../domain/notice';
import type { RegistrarQuestion } from '../domain/registrar-question';
import { dateOf } from '../domain/time';
import type { Receiver } from './ask-registrar';
import { questionNotice, receiverIn } from './ask-registrar';
import type { FlowContext } from './flow-context';

/** What was said before is left out by its key; a question that is answered meanwhile is left alone. */
export async function watchQuestions(context: FlowContext): Promise<void> {
  const { calendar, mailboxes } = context.municipality();
  if (!isOfficeTime(calendar, context.clock.now())) return;
  const waiting = await context.store.questions.listWaiting(mailboxes.map((mailbox) => mailbox.id));
  for (const question of waiting) await watch(context, question);
  if (waiting.length > 0) context.wakeOutbox();
}

async function watch(context: FlowContext, question: RegistrarQuestion): Promise<void> {
  const mailbox = findMailbox(context.municipality(), question.mailboxId);
  const receiver = mailbox && (await receiverIn(context, mailbox, question.askerId));
  if (receiver?.isThere !== true) return;
  if (receiver.id !== question.receiverId) return moveOn(context, question, receiver);
  if (isNextDay(context, question))
    await context.store.save({ notices: [noticeNow(context, question, true)] });
}

/** Whoever has the mailbox now is told; the one before finds it answered or gone from the list. */
async function moveOn(context: FlowContext, before: RegistrarQuestion, receiver: Receiver): Promise<void> {
  const question = { ...before, receiverId: receiver.id };
  const event = { what: 'question.movedOn', toId: receiver.id } as const;
  await context.store.save({
    questions: [{ expectedVersion: before.version, question }],
    notices: [noticeNow(context, question, false)],
    log: [
      {
        at: context.clock.now(),
        actorId: undefined,
        mailboxId: question.mailboxId,
        date: undefined,
        event,
      },
    ],
  });
}

/** A working day after the one on which the registrar was told. */
function isNextDay(context: FlowContext, { askedAt }: RegistrarQuestion): boolean {
  const { calendar } = context.municipality();
  const toldOn = dateOf(nextOfficeTime(calendar, askedAt), calendar.zone);
  return dateOf(context.clock.now(), calendar.zone) > toldOn;
}

function noticeNow(context: FlowContext, question: RegistrarQuestion, isReminder: boolean): NewNotice {
  const at = context.clock.now();
  return questionNotice(question, { id: noticeId(context.newId()), at, notBefore: at, isReminder });
}
