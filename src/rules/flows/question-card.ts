// A question to the registrar as a card: for who answers it, and for who asked it (P3).

import { nextOfficeTime } from '../../core/calendar';
import { refused, type SentenceCard } from '../../core/card-facts';
import { dateToday } from '../../core/context';
import type { PersonId, QuestionId } from '../../core/ids';
import { findMailbox, type DutyMailbox } from '../../core/municipality';
import { plusDays } from '../../core/time';
import { loadStaff } from '../../people/flows/load-staff';
import { rosterOf } from '../../roster/flows/mailbox-staff';
import type { RulesContext } from '../context';
import type { AskedCard, QuestionCard, SecretNote, QuestionListCard } from '../domain/question-cards';
import type { RegistrarQuestion, RulesRefusal, QuestionGap } from '../domain/registrar-question';

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

// "frågor": what waits for a registrar's answer, and what the rules did not answer (P3).

const gapDays = 90;
const mostGaps = 200;
const mostShownGaps = 15;
/** Cards in one answer; the rest is counted. */
const mostCards = 5;

/** The list, then a card for each of the longest waiting; for people in a roster. */
export async function listQuestions(
  context: RulesContext,
  readerId: PersonId,
): Promise<readonly (QuestionListCard | QuestionCard | SentenceCard)[]> {
  const mailboxes = await mailboxesOf(context, readerId);
  if (mailboxes.length === 0) return [refused('not-allowed')];
  const waiting = await context.store.questions.listWaiting(mailboxes.map((mailbox) => mailbox.id));
  const gaps = await openGaps(context);
  const cards = await Promise.all(
    waiting.slice(0, mostCards).map((question) => questionCard(context, question)),
  );
  const shown = gaps.flatMap(({ text, ...gap }) => (text === undefined ? [] : [{ text, ...gap }]));
  const list: QuestionListCard = {
    card: 'questionList',
    waiting: waiting.length,
    withoutText: gaps.length - shown.length,
    gaps: shown.slice(0, mostShownGaps),
  };
  return [list, ...cards];
}

/** Undefined for people in no roster, and where there is nothing to tell. */
export async function countQuestions(
  context: RulesContext,
  readerId: PersonId,
): Promise<{ readonly waiting: number; readonly gaps: number } | undefined> {
  const mailboxes = await mailboxesOf(context, readerId);
  if (mailboxes.length === 0) return undefined;
  const waiting = await context.store.questions.listWaiting(mailboxes.map((mailbox) => mailbox.id));
  const gaps = await openGaps(context);
  return waiting.length + gaps.length === 0 ? undefined : { waiting: waiting.length, gaps: gaps.length };
}

async function mailboxesOf(context: RulesContext, readerId: PersonId): Promise<readonly DutyMailbox[]> {
  const { mailboxes } = context.municipality();
  const upns = mailboxes.flatMap((mailbox) => mailbox.roster.map((entry) => entry.person));
  const staff = await loadStaff(context, context.clock.now(), { upns, ids: [] });
  return mailboxes.filter((it) => rosterOf(it, staff).some((member) => member.personId === readerId));
}

/** What the rules or the thesaurus have come to answer since is no gap any more. */
async function openGaps(context: RulesContext): Promise<readonly QuestionGap[]> {
  const today = dateToday(context);
  const gaps = await context.store.questions.listGaps(plusDays(today, -gapDays), mostGaps);
  return gaps.filter((gap) => {
    if (gap.text === undefined) return true;
    const asked = context.rules.ask({ text: gap.text });
    return !asked.sure || asked.answers[0]?.rule.id === gap.shownRule;
  });
}
