// Many messages in one go: minor, or kept in order (F3, E4).

import { may } from '../../../core/authorization';
import type { MessageCards } from '../../domain/shown/message-cards';
import type { IncomingId, NoticeId, PersonId } from '../../../core/ids';
import type { ManyChoice } from '../../domain/undoing/batch';
import type { IncomingMessage } from '../../domain/incoming';
import { registerOneOfMany } from '../../domain/record/registration-moves';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { accept, refuse } from '../../../core/refusal';
import type { Instant } from '../../../core/time';
import type { Change, IncomingContext } from '../../context';
import type { ListPlace } from '../lists/inbox-card';
import { pressedList } from '../lists/list-of-notice';
import { openingsOfHandling } from '../arrivals/handled-evidence';
import { manyEntries, moveMany, shownLeft, type ManyMoved } from './move-many';
import { ofMailbox } from '../message/message-scene';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';

interface ManyAction {
  readonly actorId: PersonId;
  readonly noticeId: NoticeId;
  /**
   * `marked`: all that came automatically by their headers, in the mailboxes that the card shows; `category`: all that are marked
   * as the choice in Outlook there.
   */
  readonly messages: readonly IncomingId[] | 'marked' | 'category';
  readonly choice: ManyChoice;
  readonly at: ListPlace;
}

/** More than these in one go are not taken; the rest stays on the list. */
const mostAtOnce = 200;

/** The card says how many were set and which could not be, and offers to take it back. */
export async function registerMany(
  context: IncomingContext,
  action: ManyAction,
): Promise<MessageResult<MessageCards>> {
  const { actorId, choice, at } = action;
  const list = await pressedList(context, action, ['inbox']);
  if (!list.ok) return list;
  const { draw } = list.value;
  const chosen = await chosenMessages(context, action);
  if (chosen === undefined) return refuse('not-allowed');
  if (chosen.messages.length === 0) return draw({ ...at, refusal: 'nothing-chosen' });
  const setting = { actorId, choice, messages: chosen.messages, keep: action.noticeId };
  const { moved, left } = await setMany(context, setting);
  return draw({
    ...at,
    done: moved.length === 0 ? undefined : { count: moved.length, choice },
    left: shownLeft(context, left, chosen.isOneMailbox),
  });
}

interface Setting extends Pick<ManyAction, 'actorId' | 'choice'> {
  readonly messages: readonly IncomingMessage[];
  /** The card that gets the answer. */
  readonly keep: NoticeId | undefined;
}

async function setMany(
  context: IncomingContext,
  { actorId, choice, messages, keep }: Setting,
): Promise<ManyMoved & { readonly batch: string }> {
  const batch = context.newId();
  const by = { at: context.clock.now(), actorId };
  const move = { registration: { kind: choice }, pattern: undefined, batch } as const;
  const mailboxes = messages.map(({ mailboxId }) => mailboxId);
  const openings = await openingsOfHandling(context, { mailboxes, ...by });
  const outcome = await moveMany(context, {
    messages,
    keep,
    move: (message) => registerOneOfMany(message, move, by),
    also: (set) => ({ ...batchOf({ ...by, choice, batch }, set), openings: openings(set) }),
  });
  return { ...outcome, batch };
}

interface PageRows extends Pick<ManyAction, 'actorId' | 'choice'> {
  /** With the version that the page showed: what changed meanwhile is left. */
  readonly rows: readonly { readonly id: IncomingId; readonly version: number }[];
}

/** The same from the work page; `batch` takes it back. */
export async function registerRows(
  context: IncomingContext,
  { actorId, choice, rows }: PageRows,
): Promise<MessageResult<ManyMoved & { readonly batch: string }>> {
  const messages = rows.map(({ id }) => id);
  const at = { page: 1, mailboxId: undefined };
  const chosen = await chosenMessages(context, { actorId, messages, choice, at });
  if (chosen === undefined) return refuse('not-allowed');
  if (chosen.messages.length === 0) return refuse('nothing-chosen');
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  const isAsShown = ({ id, version }: IncomingMessage) => versions.get(id) === version;
  const asShown = chosen.messages.filter(isAsShown);
  const changed = chosen.messages.filter((message) => !isAsShown(message));
  const set = await setMany(context, { actorId, choice, messages: asShown, keep: undefined });
  const left = [...set.left, ...changed.map((message) => ({ message, refusal: 'stale' as const }))];
  return accept({ ...set, left });
}

/** All that are marked so in Outlook, in these mailboxes of the person's: one, or all of them. */
export async function registerCategory(
  context: IncomingContext,
  { actorId, choice, mailboxId }: Pick<ManyAction, 'actorId' | 'choice'> & Pick<ListPlace, 'mailboxId'>,
): Promise<ReturnType<typeof registerRows>> {
  const chosen = await chosenMessages(context, {
    actorId,
    messages: 'category',
    choice,
    at: { page: 1, mailboxId },
  });
  if (chosen === undefined) return refuse('not-allowed');
  if (chosen.messages.length === 0) return refuse('nothing-chosen');
  return accept(await setMany(context, { actorId, choice, messages: chosen.messages, keep: undefined }));
}

type Deciding = Pick<ManyAction, 'actorId' | 'choice'> & { readonly at: Instant; readonly batch: string };

function batchOf({ at, actorId, choice, batch }: Deciding, set: readonly IncomingMessage[]): Change {
  const event = { what: 'message.registeredMany' as const, choice, count: set.length };
  return {
    batches: [{ id: batch, byId: actorId, at, choice, messages: set.map(({ id }) => id) }],
    log: manyEntries(set, event, { at, actorId }),
  };
}

interface Chosen {
  readonly messages: readonly IncomingMessage[];
  readonly isOneMailbox: boolean;
}

/** Undefined when one of them is in somebody else's mailbox. */
async function chosenMessages(
  context: IncomingContext,
  { actorId, messages: asked, choice, at }: Pick<ManyAction, 'actorId' | 'messages' | 'choice' | 'at'>,
): Promise<Chosen | undefined> {
  const own = (await ownMailboxes(context, actorId)).filter(({ parts }) => may(ofMailbox, parts));
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const isOneMailbox = mailboxes.length === 1;
  if (asked === 'marked' || asked === 'category') {
    const inShown = mailboxes.filter((id) => at.mailboxId === undefined || id === at.mailboxId);
    const filter = {
      mailboxes: inShown,
      ...(asked === 'marked' ? { onlyMarked: true } : { category: choice }),
    };
    const messages = await context.store.incoming.list(filter, { from: 0, most: mostAtOnce });
    return { messages, isOneMailbox };
  }
  const messages = await context.store.incoming.findMany(asked.slice(0, mostAtOnce));
  return messages.every((message) => mailboxes.includes(message.mailboxId))
    ? { messages, isOneMailbox }
    : undefined;
}
