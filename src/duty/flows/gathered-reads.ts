// What several pieces of outbox work ask for in the same moment is read once for all of them.

import type { MailboxId, PersonId } from '../../core/ids';
import type { Person } from '../../people/domain/person';
import type { LocalDate } from '../../core/time';
import type { FlowContext } from '../../core/flow-context';
import type { DutyBoard } from './load-duty';
import { loadDutyBoard } from './load-duty';

interface BoardAsked {
  readonly date: LocalDate;
  readonly mailboxes: readonly MailboxId[];
}

export interface GatheredReads {
  /** A board with these mailboxes, and perhaps others, as it stands when it is asked for or later. */
  readonly board: (asked: BoardAsked) => Promise<DutyBoard>;
  readonly person: (id: PersonId) => Promise<Person | undefined>;
}

/** So many of a kind in one read: statements with short lists are kept ready. */
const mostTogether = 16;

export function gatherReads(context: FlowContext): GatheredReads {
  return {
    board: context.gather((asked: readonly BoardAsked[]) => loadBoards(context, asked), mostTogether),
    person: context.gather((ids: readonly PersonId[]) => loadPeople(context, ids), mostTogether),
  };
}

async function loadBoards(context: FlowContext, asked: readonly BoardAsked[]): Promise<readonly DutyBoard[]> {
  const now = context.clock.now();
  const boards = new Map<LocalDate, DutyBoard>();
  for (const date of new Set(asked.map((it) => it.date))) {
    const alike = asked.filter((it) => it.date === date);
    const only = [...new Set(alike.flatMap(({ mailboxes }) => mailboxes))];
    boards.set(date, await loadDutyBoard(context, { date, now, only }));
  }
  return asked.flatMap(({ date }) => boards.get(date) ?? []);
}

async function loadPeople(
  context: FlowContext,
  ids: readonly PersonId[],
): Promise<readonly (Person | undefined)[]> {
  const people = await context.store.people.list({ upns: [], ids: [...new Set(ids)] });
  const byId = new Map(people.map((person) => [person.id, person]));
  return ids.map((id) => byId.get(id));
}
