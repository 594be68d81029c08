import { minutesBetween } from '../../core/time';
import type { Person } from '../../people/domain/person';
import type { ChatContext, Spoken } from '../context';

/** After ten minutes of the calendar's clock too, nothing goes on. */
export function spokenNow(
  { chat, clock }: Pick<ChatContext, 'chat' | 'clock'>,
  { id }: Pick<Person, 'id'>,
): Spoken | undefined {
  const spoken = chat.spoken.find(id);
  return spoken && minutesBetween(spoken.at, clock.now()) <= mostMinutes ? spoken : undefined;
}
const mostMinutes = 10;
