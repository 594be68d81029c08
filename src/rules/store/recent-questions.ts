// What somebody asked a moment ago, so that the next question can continue it; in memory, bounded and short-lived.

import type { Clock } from '../../core/clock';
import type { PersonId, QuestionId } from '../../core/ids';

/** Questions that name nobody and tell of nobody's state, and no other text. */
interface RecentQuestion {
  /** Goes with the answer's buttons; the question has it when it is sent to a registrar. */
  readonly id: QuestionId;
  readonly text: string;
  /** Surely nothing but a question to the rules: kept where they do not answer it. Any other is, if it is sent. */
  readonly isPlain: boolean;
}

/** Forgets by itself, and at a restart; nothing is stored. */
export interface RecentQuestions {
  /** Undefined when nothing was asked lately. */
  findLatest(personId: PersonId): string | undefined;
  /** What one of the person's latest answers was about. */
  find(personId: PersonId, id: QuestionId): Pick<RecentQuestion, 'text' | 'isPlain'> | undefined;
  remember(personId: PersonId, question: RecentQuestion): void;
  /** What became of it, so that no press counts twice; tells what had become of it before. */
  settle(personId: PersonId, id: QuestionId, as: Settled): Settled | undefined;
  /** These rules did not help either; tells all of them that did not. */
  noteUnhelpful(personId: PersonId, id: QuestionId, rules: readonly string[]): ReadonlySet<string>;
}

/** Answered by a rule that was chosen, kept as a gap of the rules, or kept as one since the rule did not help. */
type Settled = 'chosen' | 'gap' | 'notHelpful';

const lifeMillis = 10 * 60_000;
const mostPeople = 2_000;
/** Of one person. */
const mostQuestions = 5;

interface Remembered extends RecentQuestion {
  readonly settled?: Settled;
  readonly unhelpful?: ReadonlySet<string>;
  readonly until: number;
}

/** What people asked a moment ago, in this process's memory only: bounded, and forgotten after ten minutes. */
export function recentQuestions(clock: Pick<Clock, 'realMillis'>): RecentQuestions {
  const asked = new Map<PersonId, readonly Remembered[]>();
  const listOf = (personId: PersonId): readonly Remembered[] => {
    const living = (asked.get(personId) ?? []).filter(({ until }) => until > clock.realMillis());
    if (living.length === 0) asked.delete(personId);
    return living;
  };
  const change = (personId: PersonId, id: QuestionId, as: Partial<Remembered>): void => {
    const list = listOf(personId);
    if (list.length > 0)
      asked.set(
        personId,
        list.map((question) => (question.id === id ? { ...question, ...as } : question)),
      );
  };
  return {
    findLatest: (personId) => listOf(personId).findLast(({ isPlain }) => isPlain)?.text,
    find: (personId, id) => listOf(personId).find((question) => question.id === id),
    remember: (personId, { id, text, isPlain }) => {
      const before = listOf(personId).slice(1 - mostQuestions);
      asked.delete(personId);
      asked.set(personId, [...before, { id, text, isPlain, until: clock.realMillis() + lifeMillis }]);
      const [oldest] = asked.keys();
      if (asked.size > mostPeople && oldest !== undefined) asked.delete(oldest);
    },
    settle: (personId, id, as) => {
      const before = listOf(personId).find((question) => question.id === id)?.settled;
      change(personId, id, { settled: as === 'notHelpful' ? as : (before ?? as) });
      return before;
    },
    noteUnhelpful: (personId, id, rules) => {
      const before = listOf(personId).find((question) => question.id === id)?.unhelpful ?? [];
      const unhelpful = new Set([...before, ...rules]);
      change(personId, id, { unhelpful });
      return unhelpful;
    },
  };
}
