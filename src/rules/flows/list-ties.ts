// All questions that are tied to the rules, for who may see them; those that do not count any more are said to be so (P3).

import { may } from '../../core/authorization';
import type { PersonId } from '../../core/ids';
import type { RulesContext } from '../context';
import type { RulesRefusal } from '../domain/registrar-question';
import { holds } from '../domain/tied/tie';
import type { TieCard, TieListCard } from '../domain/tied/tie-cards';
import { tieCard } from './tie-card';
import { mayPropose, mayTie, rulesRoles } from './tie-roles';

/** Undefined for who is neither in a roster nor an editor. */
export async function listTies(
  context: RulesContext,
  readerId: PersonId,
  refusal?: RulesRefusal,
): Promise<TieListCard | undefined> {
  const roles = await rulesRoles(context, readerId);
  if (!may(mayPropose, roles)) return undefined;
  const open = await context.store.ties.listOpen();
  const tied = open.flatMap((tie) => (tie.decided?.text === undefined ? [] : [{ tie, ...tie.decided }]));
  const people = await context.store.people.list({
    upns: [],
    ids: [...new Set(tied.map(({ byId }) => byId))],
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return {
    card: 'tieList',
    now: context.clock.now(),
    title: context.rules.document.title,
    version: context.rules.version,
    rows: tied.map(({ tie, text = '', byId, at }) => ({
      tieId: tie.id,
      version: tie.version,
      text,
      rule: tie.rule,
      tiedBy: nameOf.get(byId),
      tiedAt: at,
      holds: holds(tie, context.rules),
    })),
    waiting: open.length - tied.length,
    canDecide: may(mayTie, roles),
    refusal,
  };
}

const mostCards = 5;

/** Proposals that wait, for an editor. */
export async function listProposals(context: RulesContext, readerId: PersonId): Promise<readonly TieCard[]> {
  if (!may(mayTie, await rulesRoles(context, readerId))) return [];
  const open = await context.store.ties.listOpen();
  const waiting = open.filter(({ decided }) => decided === undefined).slice(0, mostCards);
  return Promise.all(waiting.map((tie) => tieCard(context, tie, { readerId })));
}
