// A proposed or tied question as a card: for the editors, and for who proposed it (P3).

import type { PersonId, TieId } from '../../core/ids';
import { tieState, type Tie } from '../domain/tied/tie';
import type { TieCard } from '../domain/tied/tie-cards';
import type { RulesRefusal } from '../domain/registrar-question';
import type { RulesContext } from '../context';
import { loadEditors } from './tie-roles';

interface Reading {
  readonly readerId: PersonId;
  readonly refusal?: RulesRefusal | undefined;
}

export async function tieCard(
  context: RulesContext,
  tie: Tie,
  { readerId, refusal }: Reading,
): Promise<TieCard> {
  const { ids, staff } = await loadEditors(context);
  const { decided, ended, rule } = tie;
  const last = ended ?? decided;
  const names = await namesOf(context, [tie.proposedById, last?.byId]);
  const shown = rule === undefined ? undefined : context.rules.find(rule);
  return {
    card: 'tie',
    now: context.clock.now(),
    tieId: tie.id,
    version: tie.version,
    state: tieState(tie),
    text: decided?.text ?? (await context.store.questions.findGap(tie.gapId))?.text,
    rule,
    shown: shown && { id: shown.id, section: shown.section, text: shown.text },
    proposerName: names[0],
    decided: last && { name: names[1], at: last.at },
    editors: ids.flatMap((id) => staff.byId.get(id)?.name ?? []),
    canDecide: ids.includes(readerId),
    refusal,
  };
}

const namesOf = (
  { store }: RulesContext,
  ids: readonly (PersonId | undefined)[],
): Promise<readonly (string | undefined)[]> =>
  Promise.all(ids.map(async (id) => id && (await store.people.find(id))?.name));

/** Undefined when it is gone. */
export async function drawTie(
  context: RulesContext,
  id: TieId,
  readerId: PersonId,
): Promise<TieCard | undefined> {
  const tie = await context.store.ties.find(id);
  return tie && tieCard(context, tie, { readerId });
}

/** It still waits, its words are there, and its reader is an editor. */
export async function isTieTrue(context: RulesContext, id: TieId, receiverId: PersonId): Promise<boolean> {
  const tie = await context.store.ties.find(id);
  if (tie === undefined || tie.decided !== undefined) return false;
  const gap = await context.store.questions.findGap(tie.gapId);
  return gap?.text !== undefined && (await loadEditors(context)).ids.includes(receiverId);
}
