// Every quarter of an hour: a question that waits moves on when its receiver is away, and is reminded of once (P3, F2).

import type { RulesEvent } from '../domain/rules-log';
import type { RegistrarQuestion } from '../domain/registrar-question';
import { isOfficeTime, nextOfficeTime, nextWorkingDay, officeHoursOn } from '../../core/calendar';
import { findMailbox } from '../../core/municipality';
import { dateOf } from '../../core/time';
import { questionNotice, receiverIn, type Receiver } from './ask-registrar';
import type { RulesContext } from '../context';
import { dateToday } from '../../core/context';

/** What was said before is left out by its key; a question that is answered meanwhile is left alone. */
export async function watchQuestions(context: RulesContext): Promise<void> {
  const { calendar, mailboxes } = context.municipality();
  if (!isOfficeTime(calendar, context.clock.now())) return;
  const waiting = await context.store.questions.listWaiting(mailboxes.map((mailbox) => mailbox.id));
  for (const question of waiting) await watch(context, question);
  if (waiting.length > 0) context.wakeOutbox();
}

async function watch(context: RulesContext, question: RegistrarQuestion): Promise<void> {
  const mailbox = findMailbox(context.municipality(), question.mailboxId);
  const receiver = mailbox && (await receiverIn(context, mailbox, question.askerId));
  if (receiver === undefined) return;
  if (receiver.isThere(question.receiverId)) return remind(context, question);
  if (receiver.isThere(receiver.id)) await moveOn(context, question, receiver);
}

async function remind(context: RulesContext, question: RegistrarQuestion): Promise<void> {
  if (!isNextDay(context, question)) return;
  await context.store.save({ notices: [questionNotice(context, question, { isReminder: true })] });
}

/** Whoever has the mailbox now is told, and reminded of it the next working morning; the one before is not any more. */
async function moveOn(context: RulesContext, before: RegistrarQuestion, receiver: Receiver): Promise<void> {
  const question = { ...before, receiverId: receiver.id };
  const { calendar } = context.municipality();
  const now = context.clock.now();
  const nextDay = nextWorkingDay(calendar, dateOf(now, calendar.zone));
  const nextMorning = officeHoursOn(calendar, nextDay)?.from ?? now;
  const event: RulesEvent = { what: 'question.movedOn', toId: receiver.id };
  await context.store.save({
    questions: [{ expectedVersion: before.version, question }],
    notices: [
      questionNotice(context, question, {}),
      questionNotice(context, question, { notBefore: nextMorning, isReminder: true }),
    ],
    log: [
      {
        at: now,
        actorId: undefined,
        mailboxId: question.mailboxId,
        date: undefined,
        event,
      },
    ],
  });
}

/** A working day after the one on which the registrar was told. */
function isNextDay(context: RulesContext, { askedAt }: RegistrarQuestion): boolean {
  const { calendar } = context.municipality();
  const toldOn = dateOf(nextOfficeTime(calendar, askedAt), calendar.zone);
  return dateToday(context) > toldOn;
}
