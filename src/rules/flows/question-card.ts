// A question to the registrar as a card: for who answers it, and for who asked it (P3).

import { nextOfficeTime } from '../../core/calendar';
import type { PersonId, QuestionId } from '../../core/ids';
import { findMailbox } from '../../core/municipality';
import { loadStaff } from '../../people/flows/load-staff';
import type { RulesContext } from '../context';
import type { AskedCard, QuestionCard, SecretNote } from '../domain/question-cards';
import type { RegistrarQuestion, RulesRefusal } from '../domain/registrar-question';

/** For the registrar, as the question stands now. */
export async function questionCard(
  context: RulesContext,
  question: RegistrarQuestion,
  refusal?: RulesRefusal,
): Promise<QuestionCard> {
  const asker = await context.store.people.find(question.askerId);
  return {
    card: 'question',
    now: context.clock.now(),
    questionId: question.id,
    version: question.version,
    text: question.text,
    askerName: asker?.name,
    department: asker?.department,
    askedAt: question.askedAt,
    answer: await answerOf(context, question),
    refusal,
  };
}

/** For the asker: where the question went, then the answer. */
export async function askedCard(
  context: RulesContext,
  question: RegistrarQuestion,
  secret?: SecretNote,
): Promise<AskedCard> {
  const receiver = await context.store.people.find(question.receiverId);
  const now = context.clock.now();
  const reachesAt = nextOfficeTime(context.municipality().calendar, question.askedAt);
  return {
    card: 'asked',
    now,
    text: question.text,
    receiverName: receiver?.name,
    mailbox: findMailbox(context.municipality(), question.mailboxId)?.name ?? question.mailboxId,
    reachesAt: reachesAt > now ? reachesAt : undefined,
    answer: await answerOf(context, question),
    secret,
  };
}

async function answerOf(
  context: RulesContext,
  { answer }: RegistrarQuestion,
): Promise<QuestionCard['answer']> {
  if (answer === undefined) return undefined;
  const person = await context.store.people.find(answer.byId);
  return { text: answer.text, name: person?.name, at: answer.at };
}

/** Undefined when the question is gone. */
export async function drawQuestion(
  context: RulesContext,
  id: QuestionId,
  reader: 'registrar' | 'reminded' | 'asker',
): Promise<QuestionCard | AskedCard | undefined> {
  const question = await context.store.questions.find(id);
  if (question === undefined) return undefined;
  if (reader === 'asker') return askedCard(context, question);
  return { ...(await questionCard(context, question)), isReminder: reader === 'reminded' };
}

/** A question that was answered or has moved on is not asked any more, and nobody who is away is reminded. */
export async function isQuestionTrue(
  context: RulesContext,
  { questionId, isReminder }: { readonly questionId: QuestionId; readonly isReminder?: boolean },
  receiverId: PersonId,
): Promise<boolean> {
  const question = await context.store.questions.find(questionId);
  if (question === undefined || question.answer !== undefined) return false;
  if (question.receiverId !== receiverId) return false;
  if (isReminder !== true) return true;
  const { away } = await loadStaff(context, context.clock.now(), { upns: [], ids: [receiverId] });
  return !away.has(receiverId);
}
