// "frågor": what waits for a registrar's answer, and what the rules did not answer (P3).

import { refused, type SentenceCard } from '../../core/card-facts';
import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import { plusDays } from '../../core/time';
import type { RulesContext } from '../context';
import type { GapRow, QuestionCard, QuestionListCard } from '../domain/question-cards';
import type { QuestionGap } from '../domain/registrar-question';
import { holds, type Tie } from '../domain/tied/tie';
import type { TieCard, TieListCard } from '../domain/tied/tie-cards';
import { listProposals, listTies } from './list-ties';
import { questionCard } from './question-card';
import { rostersOf } from './tie-roles';

const gapDays = 90;
const mostGaps = 200;
const mostShownGaps = 15;
/** Cards in one answer; the rest is counted. */
const mostCards = 5;

type Listed = QuestionListCard | QuestionCard | TieListCard | TieCard | SentenceCard;

/** The list, then a card for each of the longest waiting; for people in a roster, and what editors decide. */
export async function listQuestions(context: RulesContext, readerId: PersonId): Promise<readonly Listed[]> {
  const mailboxes = await rostersOf(context, readerId);
  const proposals = await listProposals(context, readerId);
  if (mailboxes.length === 0) {
    const ties = await listTies(context, readerId);
    return ties === undefined ? [refused('not-allowed')] : [ties, ...proposals];
  }
  const waiting = await context.store.questions.listWaiting(mailboxes.map((mailbox) => mailbox.id));
  const ties = await context.store.ties.listOpen();
  const gaps = await openGaps(context, ties);
  const cards = await Promise.all(
    waiting.slice(0, mostCards).map((question) => questionCard(context, question)),
  );
  const shown = gaps.flatMap(({ text, ...gap }) => (text === undefined ? [] : [{ text, ...gap }]));
  const list: QuestionListCard = {
    card: 'questionList',
    waiting: waiting.length,
    withoutText: gaps.length - shown.length,
    gaps: shown.slice(0, mostShownGaps).map((gap): GapRow => ({ ...gap, proposed: proposedFor(gap, ties) })),
    canPropose: context.municipality().rules.editors.length > 0,
  };
  return [list, ...cards, ...proposals];
}

/** The same for the work page, with what is tied for all who may see it. */
export async function listQuestionsForPage(
  context: RulesContext,
  readerId: PersonId,
): Promise<readonly Listed[]> {
  const cards = await listQuestions(context, readerId);
  if (cards.some(({ card }) => card === 'tieList')) return cards;
  const ties = await listTies(context, readerId);
  return ties === undefined ? cards : [...cards, ties];
}

function proposedFor({ id }: QuestionGap, ties: readonly Tie[]): string | undefined {
  const tie = ties.find(({ gapId, decided }) => gapId === id && decided === undefined);
  return tie && (tie.rule ?? '-');
}

/** Undefined for people in no roster, and where there is nothing to tell. */
export async function countQuestions(
  context: RulesContext,
  readerId: PersonId,
): Promise<{ readonly waiting: number; readonly gaps: number } | undefined> {
  const mailboxes = await rostersOf(context, readerId);
  if (mailboxes.length === 0) return undefined;
  const waiting = await context.store.questions.listWaiting(mailboxes.map((mailbox) => mailbox.id));
  const gaps = await openGaps(context, await context.store.ties.listOpen());
  return waiting.length + gaps.length === 0 ? undefined : { waiting: waiting.length, gaps: gaps.length };
}

/** What was tied, and what the rules or the thesaurus have come to answer since, is no gap any more. */
async function openGaps(context: RulesContext, ties: readonly Tie[]): Promise<readonly QuestionGap[]> {
  const today = dateToday(context);
  const gaps = await context.store.questions.listGaps(plusDays(today, -gapDays), mostGaps);
  const isTied = ({ decided, ...tie }: Tie) => decided?.text !== undefined && holds(tie, context.rules);
  const tied = new Set(ties.filter(isTied).map(({ gapId }) => gapId));
  return gaps.filter((gap) => {
    if (tied.has(gap.id)) return false;
    if (gap.text === undefined) return true;
    const asked = context.rules.ask({ text: gap.text });
    return !asked.sure || asked.answers[0]?.rule.id === gap.shownRule;
  });
}
