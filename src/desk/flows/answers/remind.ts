// "påminn mig kl 14": at that time the bot says that the reader asked for it; of what, is kept nowhere.

import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { newNotice } from '../../../core/new-notice';
import type { Notice } from '../../../core/notice';
import { atLocal, isLocalTime, localTime, plusDays, type Instant, type LocalTime } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';
import type { DeskNotice, DeskNotices } from '../../domain/desk-notices';
import { reminderMatter, waitingReminders } from './reminders';

const atNine = localTime('09:00');

/** "Kl 10 om remissen och kl 14 om protokollet": each of them, and each is told. */
export async function remindAll(
  context: DeskContext,
  person: Person,
  { spans, ...saying }: Saying,
): Promise<readonly SentenceCard<ChatSay>[]> {
  const told: SentenceCard<ChatSay>[] = [];
  for (const days of spans ?? [saying]) told.push(await remind(context, person, { ...saying, ...days }));
  return told;
}

async function remind(
  context: DeskContext,
  { id }: Person,
  { mayChange, instead, ...said }: Saying,
): Promise<SentenceCard<ChatSay>> {
  const now = context.clock.now();
  const at = timeMeant(context, said);
  if (at === undefined || !mayChange || at <= now) return sentence({ what: 'remindWhen' });
  const before = instead && (await reminderAt(context, id, timeMeant(context, instead)));
  const key = `${before?.key ?? reminderMatter(id).slice(0, -1)}/${at}`;
  const isTaken = (await context.store.outbox.findFate(key)) !== undefined;
  const isSet = isTaken && (await waitingReminders(context, id)).some((one) => one.at === at);
  if (isSet) return sentence({ what: 'remindSet', at, now });
  const notice = newNotice<DeskNotice>(context, {
    // One for that time that was taken back or moved has the key without its hour of birth.
    key: isTaken ? `${key}~${now}` : key,
    receiverId: id,
    content: { kind: 'reminder' },
  });
  await context.store.save({ notices: [{ ...notice, notBefore: at }] });
  context.wakeOutbox();
  return sentence({ what: 'remindSet', at, now });
}

/** A time that has passed today is meant for tomorrow where no day was said. */
function timeMeant(context: DeskContext, { from, part }: Pick<Saying, 'from' | 'part'>): Instant | undefined {
  const clock = clockOf(part) ?? (from === undefined ? undefined : atNine);
  if (clock === undefined) return undefined;
  const { zone } = context.municipality().calendar;
  const today = dateToday(context);
  const wanted = atLocal(from ?? today, clock, zone);
  return wanted > context.clock.now() || from !== undefined
    ? wanted
    : atLocal(plusDays(today, 1), clock, zone);
}

/** One that waits; the key of what takes its place begins with its own. */
async function reminderAt({ store }: DeskContext, id: PersonId, at: Instant | undefined) {
  const all = await store.outbox.listOfMatter(id, reminderMatter(id));
  const found = all.findLast(({ state, notBefore }) => state === 'waiting' && notBefore === at);
  return found && store.findNotice(found.id);
}

/** Until another time was said for it, or it was taken back. */
export const isReminderTrue = async (
  { store }: DeskContext,
  {
    key,
    receiverId,
    content,
  }: Pick<Notice, 'key' | 'receiverId'> & { readonly content: DeskNotices['reminder'] },
): Promise<boolean> =>
  content.isNone !== true && (await store.outbox.listOfMatter(receiverId, `${key}/`)).length === 0;

const halves: Readonly<Record<string, string>> = { am: '09:00', pm: '13:00' };

/** "14:00-" and "-14:00" name one time. */
function clockOf(part: Saying['part']): LocalTime | undefined {
  const time = halves[part ?? ''] ?? part?.split('-').find((one) => one !== '');
  return time !== undefined && isLocalTime(time) ? time : undefined;
}
