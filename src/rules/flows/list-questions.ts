// "frågor": what waits for a registrar's answer, and what the rules did not answer (P3).

import type { SentenceCard } from '../../core/card-facts';
import type { QuestionCard, QuestionListCard } from '../domain/question-cards';
import type { PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import type { QuestionGap } from '../domain/registrar-question';
import { plusDays } from '../../core/time';
import type { RulesContext } from '../context';
import { dateToday } from '../../core/context';
import { rosterOf } from '../../roster/flows/mailbox-staff';
import { loadStaff } from '../../people/flows/load-staff';
import { questionCard } from './question-card';

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
  if (mailboxes.length === 0) return [{ card: 'sentence', say: { what: 'refused', refusal: 'not-allowed' } }];
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
    return asked.refused || asked.answers[0]?.rule.id === gap.shownRule;
  });
}
