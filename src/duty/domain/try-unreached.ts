// Whoever Teams does not reach by the check is tried once a day, so that a mail gets there (F2).

import type { PersonId } from '../../core/ids';
import type { RosterFacts } from '../../roster/domain/roster';
import type { LadderDecision, Telling, Told } from './ladder';

interface TriedOn {
  readonly roster: RosterFacts;
  readonly told: readonly Told[];
  readonly unreached: ReadonlySet<PersonId>;
}

/**
 * What the ladder would say to them if Teams reached them: each once a day and mailbox, in their turn. They stay away for
 * the ladder itself, which asks the next at once. The morning's card is not for them, nor counts as a try where it was
 * refused: the next has the mailbox, and their turn comes with the check.
 */
export function tryUnreached<Facts extends TriedOn>(
  facts: Facts,
  decide: (facts: Facts) => LadderDecision,
): readonly Telling[] {
  const untried = new Set(facts.unreached);
  for (const { step, personId } of facts.told) if (step !== 'morning') untried.delete(personId);
  const tried: Telling[] = [];
  while (untried.size > 0) {
    const away = new Set([...facts.roster.away].filter((id) => !untried.has(id)));
    const { tell } = decide({ ...facts, roster: { ...facts.roster, away } });
    const next = tell.filter(({ step, personId }) => step !== 'morning' && untried.delete(personId));
    if (next.length === 0) break;
    tried.push(...next);
  }
  return tried;
}
