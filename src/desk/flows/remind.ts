// "påminn mig kl 14": at that time the bot says that the reader asked for it; of what, is kept nowhere.

import type { ChatSay } from '../../chat/domain/chat-cards';
import type { Saying } from '../../chat/domain/saying';
import type { SentenceCard } from '../../core/card-facts';
import { sentence } from '../../core/card-facts';
import { dateToday } from '../../core/context';
import { newNotice } from '../../core/new-notice';
import type { LocalTime } from '../../core/time';
import { atLocal, isLocalTime, localTime, plusDays } from '../../core/time';
import type { Person } from '../../people/domain/person';
import type { DeskContext } from '../context';
import type { DeskNotice } from '../domain/desk-notices';

const atNine = localTime('09:00');

export async function remind(
  context: DeskContext,
  { id }: Person,
  { from, part, mayChange }: Saying,
): Promise<SentenceCard<ChatSay>> {
  const clock = clockOf(part) ?? (from === undefined ? undefined : atNine);
  if (clock === undefined || !mayChange) return sentence({ what: 'remindWhen' });
  const { zone } = context.municipality().calendar;
  const now = context.clock.now();
  const today = dateToday(context);
  const wanted = atLocal(from ?? today, clock, zone);
  // A time that has passed today is meant for tomorrow where no day was said.
  const at = wanted > now || from !== undefined ? wanted : atLocal(plusDays(today, 1), clock, zone);
  if (at <= now) return sentence({ what: 'remindWhen' });
  const notice = newNotice<DeskNotice>(context, {
    key: `reminder/${id}/${at}`,
    receiverId: id,
    content: { kind: 'reminder' },
  });
  await context.store.save({ notices: [{ ...notice, notBefore: at }] });
  context.wakeOutbox();
  return sentence({ what: 'remindSet', at, now });
}

const halves: Readonly<Record<string, string>> = { am: '09:00', pm: '13:00' };

/** "14:00-" and "-14:00" name one time. */
function clockOf(part: Saying['part']): LocalTime | undefined {
  const time = halves[part ?? ''] ?? part?.split('-').find((one) => one !== '');
  return time !== undefined && isLocalTime(time) ? time : undefined;
}
