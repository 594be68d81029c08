// A registrar answers a question; the answer goes to who asked (P3).

import type { RulesEvent } from '../domain/rules-log';
import {
  longestAnswer,
  type RulesNotice,
  type RulesRefusal,
  type RegistrarQuestion,
} from '../domain/registrar-question';
import { may, rolesOf, type Role } from '../../core/authorization';
import type { QuestionCards } from '../domain/question-cards';
import type { PersonId, QuestionId } from '../../core/ids';
import { isPersonalNote } from '../../core/private-text/personal-text';
import { findMailbox } from '../../core/municipality';
import type { NewNotice } from '../../core/notice';
import { press, type Click, type Pressed, type Way } from '../../core/press';
import { accept, refuse } from '../../core/refusal';
import { keptText } from './ask-rules';
import type { Change, RulesContext } from '../context';
import { newNotice } from '../../core/new-notice';
import { givenNow } from '../../roster/flows/given-now';
import { rosterOf } from '../../roster/flows/mailbox-staff';
import { loadStaff } from '../../people/flows/load-staff';
import { questionCard } from './question-card';

/** A registrar's click under a question. */
interface AnswerClick extends Click {
  readonly questionId: QuestionId;
  readonly text: string;
}

interface Scene {
  readonly question: RegistrarQuestion;
  readonly roles: readonly Role[];
}

export const mayAnswer: readonly Role[] = ['roster'];

/** The answered card; or the card as it is, saying why nothing was changed. */
export const answerQuestion = (
  context: RulesContext,
  click: AnswerClick,
): Promise<Pressed<QuestionCards, RulesRefusal>> => press(context, way, click);

const way: Way<RulesContext, AnswerClick, Scene, QuestionCards, Change, RulesRefusal> = {
  load: async (context, { questionId, actorId }) => {
    const question = await context.store.questions.find(questionId);
    return question && { question, roles: await rolesIn(context, question, actorId) };
  },
  about: ({ question: { version, mailboxId } }) => ({ version, mailboxId, date: undefined }),
  denies: (_, { roles }) => (may(mayAnswer, roles) ? undefined : 'not-allowed'),
  isOver: (_, { question }) => (question.answer === undefined ? undefined : 'already-done'),
  decide: async (context, { question, roles }, { actorId: byId, text }) => {
    if (await isPersonalNote(context, text)) return refuse('tells-of-somebody');
    const kept = keptText(text, longestAnswer);
    if (kept === '') return refuse('text-missing');
    const answer = { text: kept, at: context.clock.now(), byId };
    const answered = { ...question, version: question.version + 1, answer };
    const change = await changeOf(context, question, answered);
    return accept({ change, after: () => Promise.resolve({ question: answered, roles }) });
  },
  draw: (context, { question }, { refusal }) => questionCard(context, question, refusal),
};

/** Whoever has been given the mailbox may what its roster may. */
async function rolesIn(
  context: RulesContext,
  { mailboxId }: RegistrarQuestion,
  actorId: PersonId,
): Promise<readonly Role[]> {
  const mailbox = findMailbox(context.municipality(), mailboxId);
  if (mailbox === undefined) return [];
  const upns = mailbox.roster.map((entry) => entry.person);
  const staff = await loadStaff(context, context.clock.now(), { upns, ids: [] });
  const given = (await givenNow(context, [mailboxId])).get(mailboxId) ?? [];
  const roster = [...rosterOf(mailbox, staff).map((member) => member.personId), ...given];
  return rolesOf({ actorId, roster, managers: [], onDuty: [], admins: [] });
}

async function changeOf(
  context: RulesContext,
  before: RegistrarQuestion,
  after: RegistrarQuestion,
): Promise<Change> {
  const { answer, mailboxId, askerId } = after;
  const event: RulesEvent = { what: 'question.answered', toId: askerId };
  return {
    questions: [{ expectedVersion: before.version, question: after }],
    notices: [tellAsker(context, after)],
    redrawNotices: await context.store.questions.listNotices(after.id),
    log: [{ at: context.clock.now(), actorId: answer?.byId, mailboxId, date: undefined, event }],
  };
}

function tellAsker(context: RulesContext, { id, askerId }: RegistrarQuestion): NewNotice<RulesNotice> {
  return newNotice(context, {
    key: `question-answered/${id}`,
    receiverId: askerId,
    content: { kind: 'questionAnswered', questionId: id },
  });
}
