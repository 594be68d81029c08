// Which message was just shown, which place of the list, and what was wished of it: from what its reader was told in the
// last minutes, ids and days alone (F3).

import { findRuns } from '../../../chat/domain/days/find-runs';
import { readDays } from '../../../chat/domain/days/read-days';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import { dateToday } from '../../../core/context';
import type { IncomingId, PersonId } from '../../../core/ids';
import { compare, dateOf, plusMinutes, timeOf, type LocalDate } from '../../../core/time';
import type { OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { isMessageNotice, type Wished } from '../../domain/shown/message-notices';
import type { Meant } from './described';
import { listOf } from '../lists/list-of-notice';

const minutesShown = 10;
const mostShown = 50;
const lists = ['messageList', 'inbox', 'overdue', 'proposals', 'ownAnswers'] as const;

async function saidTo(context: IncomingContext, readerId: PersonId) {
  const since = plusMinutes(context.clock.now(), -minutesShown);
  return context.store.outbox.listSaid(readerId, since);
}

/** "Lägg den som ringa betydelse": the one that was just found, or whose card just came; "den andra", as the list stands: that one. */
export async function shownLast(
  context: IncomingContext,
  readerId: PersonId,
  at: number | undefined,
): Promise<Meant | undefined> {
  const ids = at === undefined ? await shownAlone(context, readerId) : await placed(context, readerId, at);
  const messages = await context.store.incoming.findMany(ids);
  if (messages.length === 0 || messages.length > mostShown) return undefined;
  return {
    messages: messages.toSorted((a, b) => compare(b.arrivedAt, a.arrivedAt)),
    ...{ isSome: messages.length > 1, isShown: true },
    isCut: false,
  };
}

async function shownAlone(context: IncomingContext, readerId: PersonId): Promise<readonly IncomingId[]> {
  const last = (await saidTo(context, readerId))
    .map(({ content }) => content)
    .findLast((content) => isMessageNotice(content, 'message', ...lists));
  if (isMessageNotice(last, 'message')) return [last.incomingId];
  return isMessageNotice(last, 'messageList') ? (last.found ?? []) : [];
}

async function placed(
  context: IncomingContext,
  readerId: PersonId,
  at: number,
): Promise<readonly IncomingId[]> {
  const last = (await saidTo(context, readerId)).findLast(({ content }) =>
    isMessageNotice(content, ...lists),
  );
  const notice = last && (await context.store.findNotice(last.id));
  const card = notice && (await listOf(context, notice, {}));
  const rows =
    card?.card === 'inbox' || card?.card === 'messageList' || card?.card === 'overdue' ? card.rows : [];
  const row = rows.at(at < 0 ? at : at - 1);
  return row ? [row.id] : [];
}

/** The list that came last is still the newest that stands there. */
export async function isInboxShown(context: IncomingContext, readerId: PersonId): Promise<boolean> {
  const last = (await saidTo(context, readerId)).findLast(({ content }) =>
    isMessageNotice(content, 'message', ...lists),
  );
  return isMessageNotice(last?.content, 'inbox');
}

/** What was last wished in words, and of which message. */
export async function wishedLast(
  context: IncomingContext,
  readerId: PersonId,
): Promise<{ readonly id: IncomingId; readonly wished: Wished | undefined } | undefined> {
  const last = (await saidTo(context, readerId))
    .map(({ content }) => content)
    .findLast((content) => isMessageNotice(content, 'message'));
  return isMessageNotice(last, 'message') ? { id: last.incomingId, wished: last.wished } : undefined;
}

/** What was ordered of one of those on the list that came last. */
export async function wishedOfList(
  context: IncomingContext,
  readerId: PersonId,
): Promise<Wished | undefined> {
  const last = (await saidTo(context, readerId))
    .map(({ content }) => content)
    .findLast((content) => isMessageNotice(content, 'message', ...lists));
  return isMessageNotice(last, 'messageList') ? last.wished : undefined;
}

const clock =
  /(?<![\d:.-])(?<!(?:senast|innan|före|before|by|från)(?: kl\.?)? )(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d)(?![\d:.-]\d)/giu;

/** "6:59-mejlet", "det från söndag 10.40": what came at that minute; also where no word may be searched. */
export async function arrivedThen(
  context: IncomingContext,
  line: string,
  { own, answers }: { readonly own: readonly OwnMailbox[]; readonly answers: readonly IncomingMessage[] },
): Promise<Meant | undefined> {
  const times = [...line.matchAll(clock)].map(({ groups }) =>
    [groups?.['hour']?.padStart(2, '0'), groups?.['minute']].join(':'),
  );
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  if (times.length === 0) return undefined;
  const slice = { from: 0, most: mostLooked };
  const open =
    mailboxes.length === 0 ? [] : await context.store.incoming.list({ mailboxes, isPlain: true }, slice);
  const { zone } = context.municipality().calendar;
  const all = [...new Map([...answers, ...open].map((message) => [message.id, message])).values()];
  const found = all.filter((message) => times.includes(timeOf(message.arrivedAt, zone)));
  const days = daysIn(line, dateToday(context));
  const then = found.filter((message) => days.includes(dateOf(message.arrivedAt, zone)));
  const messages = then.length > 0 ? then : found;
  return messages.length > 0 ? { messages, isSome: false, isCut: false } : undefined;
}
const mostLooked = 200;

/** As of what has been. */
const daysIn = (line: string, today: LocalDate): readonly (LocalDate | undefined)[] =>
  findRuns(tokensOf(clean(line))).map(
    (run) => readDays([run], { today, minutes: 0, isBack: true, isArriving: false }).from,
  );
