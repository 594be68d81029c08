// What people asked a moment ago, in this process's memory only: bounded, and forgotten after ten minutes.

import type { PersonId } from '../domain/ids';
import type { Clock } from '../ports/clock';
import type { RecentQuestions } from '../ports/recent-questions';

const lifeMillis = 10 * 60_000;
const mostPeople = 2_000;

export function recentQuestions(clock: Pick<Clock, 'realMillis'>): RecentQuestions {
  const asked = new Map<PersonId, { readonly text: string; readonly until: number }>();
  return {
    find: (personId) => {
      const found = asked.get(personId);
      if (found !== undefined && found.until > clock.realMillis()) return found.text;
      asked.delete(personId);
      return undefined;
    },
    remember: (personId, text) => {
      asked.delete(personId);
      asked.set(personId, { text, until: clock.realMillis() + lifeMillis });
      const [oldest] = asked.keys();
      if (asked.size > mostPeople && oldest !== undefined) asked.delete(oldest);
    },
  };
}
