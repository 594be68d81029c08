// A registrar proposes which rule answers a question that the rules did not answer, or that none does (P3).

import { may } from '../../core/authorization';
import { tieId, type TieId } from '../../core/ids';
import { newNotice } from '../../core/new-notice';
import type { NewNotice } from '../../core/notice';
import type { Person } from '../../people/domain/person';
import { accept, refuse, type Result } from '../../core/refusal';
import type { RulesContext } from '../context';
import type { QuestionGap, RulesNotice, RulesRefusal } from '../domain/registrar-question';
import type { ShownRule } from '../domain/rule-duties';
import type { RulesEvent } from '../domain/rules-log';
import type { Tie } from '../domain/tied/tie';
import type { TieCard, TieProposalCard } from '../domain/tied/tie-cards';
import { tieCard } from './tie-card';
import { loadEditors, mayPropose, rulesRoles, type Editors } from './tie-roles';

/** Of rules that stand to be chosen from; any other is named by its number. */
const mostChoices = 40;

/** The question with the rules to choose from. */
export async function openProposal(
  context: RulesContext,
  person: Person,
  gapId: number,
): Promise<Result<TieProposalCard, RulesRefusal>> {
  const gap = await gapFor(context, person, gapId);
  return gap.ok ? accept(proposalCard(context, gap.value)) : gap;
}

type Gap = QuestionGap & { readonly text: string };

async function gapFor(
  context: RulesContext,
  person: Person,
  gapId: number,
): Promise<Result<Gap, RulesRefusal>> {
  if (!may(mayPropose, await rulesRoles(context, person.id))) return refuse('not-allowed');
  if (context.municipality().rules.editors.length === 0) return refuse('no-editor');
  const gap = await context.store.questions.findGap(gapId);
  if (gap?.text === undefined) return refuse('question-gone');
  return accept({ ...gap, text: gap.text });
}

function proposalCard({ rules }: RulesContext, gap: Gap, refusal?: RulesRefusal): TieProposalCard {
  const likely = rules.ask({ text: gap.text }).answers.map(({ rule }) => rule);
  const ids = new Set(likely.map(({ id }) => id));
  const all = [...likely, ...rules.rules.filter(({ id }) => !ids.has(id))];
  return {
    card: 'tieProposal',
    gapId: gap.id,
    text: gap.text,
    choices: all.slice(0, mostChoices).map(({ id, section, text }): ShownRule => ({ id, section, text })),
    refusal,
  };
}

interface Proposing {
  readonly gapId: number;
  /** An id; `-` for none of the rules; undefined where nothing was chosen. */
  readonly rule: string | undefined;
}

/** The editors get it, whoever of them is first decides; pressed twice it is one proposal. */
export async function proposeTie(
  context: RulesContext,
  person: Person,
  { gapId, rule }: Proposing,
): Promise<Result<TieCard | TieProposalCard, RulesRefusal>> {
  const gap = await gapFor(context, person, gapId);
  if (!gap.ok) return gap;
  const chosen = rule === undefined || rule === '-' ? undefined : context.rules.find(rule);
  if (rule !== '-' && chosen === undefined) return accept(proposalCard(context, gap.value, 'no-such-rule'));
  const open = await context.store.ties.listOpen();
  const earlier = open.find((tie) => tie.gapId === gapId && tie.decided === undefined);
  if (earlier !== undefined) return accept(await tieCard(context, earlier, { readerId: person.id }));
  const tie = newTie(context, person, { gapId, rule: chosen?.id });
  const editors = await loadEditors(context);
  const event: RulesEvent = { what: 'tie.proposed', rule: chosen?.id };
  await context.store.save({
    ties: [{ expectedVersion: 0, tie }],
    notices: editorNotices(context, tie.id, editors).filter(({ receiverId }) => receiverId !== person.id),
    log: [{ at: tie.proposedAt, actorId: person.id, mailboxId: undefined, date: undefined, event }],
  });
  context.wakeOutbox();
  return accept(await tieCard(context, tie, { readerId: person.id }));
}

const newTie = (
  { rules, clock, newId }: RulesContext,
  { id: proposedById }: Person,
  { gapId, rule }: Proposing,
): Tie => ({
  id: tieId(newId()),
  version: 1,
  gapId,
  rule,
  documentVersion: rules.version,
  ruleMark: rule === undefined ? undefined : rules.markOf(rule),
  proposedById,
  proposedAt: clock.now(),
  decided: undefined,
  ended: undefined,
});

const editorNotices = (
  context: RulesContext,
  id: TieId,
  { ids }: Editors,
): readonly NewNotice<RulesNotice>[] =>
  ids.map((receiverId) =>
    newNotice(context, {
      key: `tie/${id}/${receiverId}`,
      receiverId,
      content: { kind: 'tie', tieId: id },
    }),
  );
