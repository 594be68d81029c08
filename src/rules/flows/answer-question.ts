// A registrar answers a question; the answer goes to who asked (P3).

import type { RulesEvent } from '../domain/rules-log';
import type { CoreEvent } from '../../core/log-entry';
import {
  decideAnswer,
  longestAnswer,
  type RulesNotice,
  type RegistrarQuestion,
} from '../domain/registrar-question';
import { may } from '../../core/authorization';
import type { QuestionCards } from '../domain/question-cards';
import type { PersonId, QuestionId } from '../../core/ids';
import { isPersonal } from '../../core/personal-text';
import { findMailbox } from '../../core/municipality';
import type { NewNotice } from '../../core/notice';
import { accept, refuse, type Result } from '../../core/refusal';
import { ruleVerbs } from '../domain/rule-verbs';
import { keptText } from './ask-rules';
import type { RulesContext } from '../context';
import { newNotice } from '../../core/new-notice';
import { rosterOf } from '../../roster/flows/mailbox-staff';
import { loadStaff } from '../../people/flows/load-staff';
import { questionCard } from './question-card';

export interface AnswerDeed {
  readonly actorId: PersonId;
  readonly questionId: QuestionId;
  /** The version that the card showed. */
  readonly version: number;
  readonly text: string;
}

/** The answered card; or the card as it is, saying why nothing was changed. */
export async function answerQuestion(
  context: RulesContext,
  deed: AnswerDeed,
): Promise<Result<QuestionCards>> {
  const question = await context.store.questions.find(deed.questionId);
  if (question === undefined) return refuse('not-found');
  if (!(await mayAnswer(context, question, deed.actorId))) return refusedFor(context, question, deed.actorId);
  const text = keptText(deed.text, longestAnswer);
  if (await isPersonal(context, deed.text))
    return accept(await questionCard(context, question, 'tells-of-somebody'));
  const at = context.clock.now();
  const decided = decideAnswer(question, { text, at, byId: deed.actorId, version: deed.version });
  if (typeof decided === 'string') return accept(await questionCard(context, question, decided));
  const saved = await save(context, question, decided);
  if (saved === 'conflict') return afterConflict(context, question);
  context.wakeOutbox();
  return accept(await questionCard(context, decided));
}

async function mayAnswer(
  context: RulesContext,
  { mailboxId }: RegistrarQuestion,
  actorId: PersonId,
): Promise<boolean> {
  const mailbox = findMailbox(context.municipality(), mailboxId);
  if (mailbox === undefined) return false;
  const upns = mailbox.roster.map((entry) => entry.person);
  const staff = await loadStaff(context, context.clock.now(), { upns, ids: [] });
  const isInRoster = rosterOf(mailbox, staff).some((member) => member.personId === actorId);
  return may(ruleVerbs['question.answer'], isInRoster ? ['roster', 'anyone'] : ['anyone']);
}

async function refusedFor(
  context: RulesContext,
  { mailboxId }: RegistrarQuestion,
  actorId: PersonId,
): Promise<Result<QuestionCards>> {
  const event: CoreEvent = { what: 'action.refused', verb: 'question.answer', refusal: 'not-allowed' };
  await context.store.save({
    log: [{ at: context.clock.now(), actorId, mailboxId, date: undefined, event }],
  });
  return refuse('not-allowed');
}

async function save(
  context: RulesContext,
  before: RegistrarQuestion,
  after: RegistrarQuestion,
): Promise<'saved' | 'conflict'> {
  const redrawNotices = await context.store.questions.listNotices(after.id);
  const { answer, mailboxId, askerId } = after;
  const event: RulesEvent = { what: 'question.answered', toId: askerId };
  return context.store.save({
    questions: [{ expectedVersion: before.version, question: after }],
    notices: [tellAsker(context, after)],
    redrawNotices,
    log: [{ at: context.clock.now(), actorId: answer?.byId, mailboxId, date: undefined, event }],
  });
}

function tellAsker(context: RulesContext, { id, askerId }: RegistrarQuestion): NewNotice<RulesNotice> {
  return newNotice(context, {
    key: `question-answered/${id}`,
    receiverId: askerId,
    content: { kind: 'questionAnswered', questionId: id },
  });
}

async function afterConflict(
  context: RulesContext,
  question: RegistrarQuestion,
): Promise<Result<QuestionCards>> {
  const now = await context.store.questions.find(question.id);
  return accept(await questionCard(context, now ?? question, 'already-done'));
}
