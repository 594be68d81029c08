// What people asked a moment ago, in this process's memory only: bounded, and forgotten after ten minutes.

import type { PersonId } from '../../core/ids';
import type { Clock } from '../../core/clock';
import type { RecentQuestion, RecentQuestions } from './recent-questions';

const lifeMillis = 10 * 60_000;
const mostPeople = 2_000;
/** Of one person. */
const mostQuestions = 5;

interface Remembered extends RecentQuestion {
  readonly until: number;
}

export function recentQuestions(clock: Pick<Clock, 'realMillis'>): RecentQuestions {
  const asked = new Map<PersonId, readonly Remembered[]>();
  const listOf = (personId: PersonId): readonly Remembered[] => {
    const living = (asked.get(personId) ?? []).filter(({ until }) => until > clock.realMillis());
    if (living.length === 0) asked.delete(personId);
    return living;
  };
  return {
    findLatest: (personId) => listOf(personId).at(-1)?.text,
    find: (personId, id) => listOf(personId).find((question) => question.id === id)?.text,
    remember: (personId, { id, text }) => {
      const before = listOf(personId).slice(1 - mostQuestions);
      asked.delete(personId);
      asked.set(personId, [...before, { id, text, until: clock.realMillis() + lifeMillis }]);
      const [oldest] = asked.keys();
      if (asked.size > mostPeople && oldest !== undefined) asked.delete(oldest);
    },
  };
}
