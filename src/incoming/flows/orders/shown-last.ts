// Which message was just shown, which place of the list, and what was wished of it: from what its reader was told in the
// last minutes, ids and days alone (F3).

import type { IncomingId, PersonId } from '../../../core/ids';
import { compare, plusMinutes } from '../../../core/time';
import type { IncomingContext } from '../../context';
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

async function placed(context: IncomingContext, readerId: PersonId, at: number) {
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

/** How the proposals were ticked when they were shown last. */
export async function proposalsLast(context: IncomingContext, readerId: PersonId) {
  const last = (await saidTo(context, readerId))
    .map(({ content }) => content)
    .findLast((content) => isMessageNotice(content, 'message', ...lists));
  return isMessageNotice(last, 'proposals')
    ? { isToRead: last.isToRead === true, except: last.except }
    : undefined;
}

/** Of which days the list was that came last. */
export async function daysListed(context: IncomingContext, readerId: PersonId) {
  const last = (await saidTo(context, readerId))
    .map(({ content }) => content)
    .findLast((content) => isMessageNotice(content, 'message', ...lists));
  const isOfDays =
    isMessageNotice(last, 'messageList') && (last.isOfDays === true || last.found === undefined);
  return isOfDays ? { from: last.from, until: last.lastDay } : undefined;
}
