// Reminders that somebody has asked for and that wait: shown with their buttons, and taken back (F2).

import type { ChatSay, ChoicesCard } from '../../../chat/domain/says/chat-cards';
import { nothingNamed, type Saying } from '../../../chat/domain/acts/saying';
import { mostChoices } from '../../../chat/domain/turn';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { newNotice } from '../../../core/new-notice';
import { compare, dateOf, timeOf, type Instant } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';
import type { DeskNotice } from '../../domain/desk-notices';

interface Reminder {
  readonly key: string;
  readonly at: Instant;
  readonly createdAt: Instant;
}

export const reminderMatter = (id: PersonId): string => `reminder/${id}/`;

/** Those that will be said, the first of them first; what takes the place of one has a key that begins with its own. */
export async function waitingReminders({ store }: DeskContext, id: PersonId): Promise<readonly Reminder[]> {
  const all = await store.outbox.listOfMatter(id, reminderMatter(id));
  const waiting = all.filter(({ state }) => state === 'waiting');
  const notices = await Promise.all(waiting.map((one) => store.findNotice(one.id)));
  const found = notices.flatMap((notice) => (notice?.content.kind === 'reminder' ? [notice] : []));
  return found
    .filter(({ key, content }) => !isNone(content) && !found.some((one) => one.key.startsWith(`${key}/`)))
    .map(({ key, notBefore: at, createdAt }) => ({ key, at, createdAt }))
    .toSorted((a, b) => compare(a.at, b.at));
}

const isNone = (content: { readonly kind: string; readonly isNone?: true }): boolean =>
  content.isNone === true;

type Answer = ChoicesCard | SentenceCard<ChatSay>;

export const answerReminders = async (context: DeskContext, { id }: Person): Promise<readonly Answer[]> => [
  await showReminders(context, id),
];

export async function showReminders(context: DeskContext, id: PersonId): Promise<Answer> {
  const waiting = await waitingReminders(context, id);
  return waiting.length === 0 ? sentence({ what: 'noReminders' }) : toChoose(context, waiting);
}

/** What is at that time, or the only one; of several they are shown, and nothing is removed. */
export async function dropReminder(
  context: DeskContext,
  { id }: Person,
  { from, part, mayChange, text }: Saying,
): Promise<readonly Answer[]> {
  const waiting = await waitingReminders(context, id);
  const { zone } = context.municipality().calendar;
  const clock = part?.split('-').find((one) => one !== '');
  const named = waiting.filter(
    ({ at }) =>
      (from === undefined || dateOf(at, zone) === from) &&
      (clock === undefined || timeOf(at, zone) === clock),
  );
  if (waiting.length === 0) return [sentence({ what: 'noReminders' })];
  const isSaid = from !== undefined || clock !== undefined;
  const meant = isSaid && named.length > 0 ? named : isSaid && waiting.length > 1 ? [] : waiting;
  if (!mayChange || meant.length === 0 || (meant.length > 1 && !all.test(text)))
    return [toChoose(context, waiting)];
  for (const one of meant) await takeBackReminder(context, id, one);
  return [sentence({ what: 'remindDropped', all: meant.map(({ at }) => at), now: context.clock.now() })];
}
const all = /(?<!\p{L})(?:alla|allihop|samtliga|båda|all|both)(?!\p{L})/iu;

/** It says nothing when its time comes. */
export async function takeBackReminder(
  context: DeskContext,
  id: PersonId,
  { key, at }: Pick<Reminder, 'key' | 'at'>,
): Promise<void> {
  const content = { kind: 'reminder', isNone: true } as const;
  const notice = newNotice<DeskNotice>(context, { key: `${key}/-`, receiverId: id, content });
  await context.store.save({ notices: [{ ...notice, notBefore: at }] });
}

function toChoose(context: DeskContext, waiting: readonly Reminder[]): ChoicesCard {
  const { zone } = context.municipality().calendar;
  return {
    card: 'choices',
    today: dateToday(context),
    say: { what: 'reminders', all: waiting.map(({ at }) => at), now: context.clock.now() },
    choices: waiting.slice(0, mostChoices).map(({ at }) => ({
      ...nothingNamed,
      ...{
        act: 'remind.end',
        from: dateOf(at, zone),
        until: dateOf(at, zone),
        part: `${timeOf(at, zone)}-`,
      },
      ...{ name: undefined, mailboxName: undefined },
    })),
  };
}
