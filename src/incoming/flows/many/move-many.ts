// Moves many messages in one go and saves that whole; which of them could not be moved, and why, is told (F3, E4).

import type { LeftMessage } from '../../domain/shown/list-cards';
import type { NoticeId } from '../../../core/ids';
import type { NewLogEntry } from '../../../core/log-entry';
import type { IncomingMessage } from '../../domain/incoming';
import { namedMessage, type MessageEvent } from '../../domain/shown/message-log';
import { findMailbox } from '../../../core/municipality';
import type { MessageRefusal, MessageResult } from '../../domain/shown/message-refusal';
import type { InTheWay } from '../../../core/refusal';
import { compare } from '../../../core/time';
import type { Change, IncomingContext } from '../../context';

interface ManyMove {
  readonly messages: readonly IncomingMessage[];
  /** The card that gets the answer. */
  readonly keep: NoticeId | undefined;
  readonly move: (message: IncomingMessage) => MessageResult<IncomingMessage>;
  /** What is saved with those that were moved; nothing is when none was. */
  readonly also: (moved: readonly IncomingMessage[]) => Change;
}

export interface NotMoved {
  readonly message: IncomingMessage;
  readonly refusal: MessageRefusal;
  readonly inTheWay?: InTheWay | undefined;
}

export interface ManyMoved {
  readonly moved: readonly IncomingMessage[];
  readonly left: readonly NotMoved[];
}

const tries = 5;

/** One that somebody else changes at this moment is left to them, and never stops the others. */
export async function moveMany(context: IncomingContext, many: ManyMove): Promise<ManyMoved> {
  const overtaken: NotMoved[] = [];
  let rest = many.messages;
  for (let attempt = 1; attempt <= tries; attempt++) {
    const { incoming, refused } = moveEach(rest, many.move);
    const left = [...overtaken, ...refused];
    const moved = incoming.map(({ message }) => message);
    if (moved.length === 0) return { moved, left };
    const keepCards = many.keep === undefined ? [] : [many.keep];
    if ((await context.store.save({ ...many.also(moved), incoming, keepCards })) === 'saved') {
      context.wakeOutbox();
      return { moved, left };
    }
    const now = await context.store.incoming.findMany(rest.map(({ id }) => id));
    const versions = new Map(now.map(({ id, version }) => [id, version]));
    const isOvertaken = ({ id, version }: IncomingMessage) => versions.get(id) !== version;
    overtaken.push(...rest.filter(isOvertaken).map((message) => ({ message, refusal: 'stale' as const })));
    rest = rest.filter((message) => !isOvertaken(message));
  }
  return {
    moved: [],
    left: [...overtaken, ...rest.map((message) => ({ message, refusal: 'busy' as const }))],
  };
}

function moveEach(messages: readonly IncomingMessage[], move: ManyMove['move']) {
  const results = messages.map((message) => ({ message, result: move(message) }));
  return {
    incoming: results.flatMap(({ message, result }) =>
      result.ok ? [{ expectedVersion: message.version, message: result.value }] : [],
    ),
    refused: results.flatMap(({ message, result }): readonly NotMoved[] =>
      result.ok ? [] : [{ message, refusal: result.refusal }],
    ),
  };
}

/** One entry a mailbox, which names the messages. */
export function manyEntries(
  messages: readonly IncomingMessage[],
  event: MessageEvent & { readonly count: number },
  by: Pick<NewLogEntry, 'at' | 'actorId'>,
): readonly NewLogEntry[] {
  const mailboxes = new Set(messages.map(({ mailboxId }) => mailboxId));
  return [...mailboxes].map((mailboxId) => {
    const of = messages.filter((message) => message.mailboxId === mailboxId).map(namedMessage);
    const named = { ...event, count: of.length, of };
    return { ...by, mailboxId, date: undefined, event: named };
  });
}

/** As cards name them: by arrival, longest waiting first, and by mailbox where it is not clear which. */
export const shownLeft = (
  context: IncomingContext,
  left: readonly NotMoved[],
  isOneMailbox: boolean,
): readonly LeftMessage[] =>
  left
    .toSorted((a, b) => compare(a.message.arrivedAt, b.message.arrivedAt))
    .map(({ message, refusal, inTheWay }) => ({
      arrivedAt: message.arrivedAt,
      mailbox: isOneMailbox ? undefined : findMailbox(context.municipality(), message.mailboxId)?.name,
      ...{ refusal, inTheWay },
    }));
