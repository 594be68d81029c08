// Tells open work pages what has changed, also what another replica did: the counters of the mailboxes are asked as long as
// somebody listens (server-sent events).

import type { Response } from 'express';
import type { MailboxId } from '../../core/ids';
import type { OperatorLog } from '../../core/log';

interface Listener {
  readonly response: Response;
  /** Whose changes it is told; undefined: not known yet. */
  mailboxes: ReadonlySet<MailboxId> | undefined;
  readonly ownMailboxes: () => Promise<readonly MailboxId[]>;
}

export interface ChangeFeed {
  /** `expiresAt`: seconds since 1970 at which the token ends; the page comes back with a fresh one. */
  readonly follow: (
    listener: Omit<Listener, 'mailboxes'> & { readonly expiresAt: number | undefined },
  ) => void;
  readonly close: () => void;
}

interface FeedParts {
  readonly read: () => Promise<ReadonlyMap<MailboxId, number>>;
  readonly log: OperatorLog;
  /** What concerns every mailbox. */
  readonly everyMailbox: MailboxId;
}

/** Real milliseconds: another replica's change shows within two seconds. */
const askMillis = 1_000;
/** So that nothing on the way takes it for dead, and whose mailboxes these are is known anew. */
const beatMillis = 25_000;
const longestMillis = 60 * 60_000;
const mostListeners = 2_000;

export function changeFeed(parts: FeedParts): ChangeFeed {
  const listeners = new Set<Listener>();
  const asking = askAgainAndAgain(parts, listeners);
  return {
    follow: ({ response, ownMailboxes, expiresAt }) => {
      if (listeners.size >= mostListeners) {
        response.status(503).end();
        return;
      }
      const listener: Listener = { response, ownMailboxes, mailboxes: undefined };
      response.set({ 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
      response.flushHeaders();
      write(listener, 'ready', []);
      listeners.add(listener);
      const stop = keepAlive(listener, { expiresAt, log: parts.log });
      response.on('close', () => {
        stop();
        listeners.delete(listener);
      });
      asking.begin();
    },
    close: () => {
      asking.end();
      for (const { response } of listeners) response.end();
    },
  };
}

/** As long as somebody listens. */
function askAgainAndAgain({ read, log, everyMailbox }: FeedParts, listeners: ReadonlySet<Listener>) {
  let known: ReadonlyMap<MailboxId, number> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const ask = async () => {
    try {
      const counts = await read();
      const before = known;
      known = counts;
      if (before) tell([...counts].flatMap(([id, count]) => (before.get(id) === count ? [] : [id])));
    } catch (error) {
      log.warn('What has changed could not be asked', { error: String(error) });
    }
    timer = listeners.size > 0 ? setTimeout(() => void ask(), askMillis).unref() : undefined;
  };
  const tell = (changed: readonly MailboxId[]) => {
    const isAll = changed.includes(everyMailbox);
    for (const listener of listeners) {
      const theirs = isAll ? [] : changed.filter((id) => listener.mailboxes?.has(id) !== false);
      if (isAll || theirs.length > 0) write(listener, 'changed', theirs);
    }
  };
  return {
    begin: () => {
      if (timer !== undefined) return;
      known = undefined;
      timer = setTimeout(() => void ask(), 0).unref();
    },
    end: () => {
      clearTimeout(timer);
    },
  };
}

interface Living {
  readonly expiresAt: number | undefined;
  readonly log: OperatorLog;
}

/** Until the token ends: the page comes back with a fresh one. Answers how to stop. */
function keepAlive(listener: Listener, { expiresAt, log }: Living): () => void {
  void learn(listener, log);
  const beat = setInterval(() => {
    listener.response.write(': \n\n');
    void learn(listener, log);
  }, beatMillis).unref();
  const left = expiresAt === undefined ? longestMillis : expiresAt * 1_000 - Date.now();
  const end = setTimeout(() => listener.response.end(), Math.min(Math.max(left, 0), longestMillis)).unref();
  return () => {
    clearInterval(beat);
    clearTimeout(end);
  };
}

/** Somebody who loses a mailbox hears no more of it. */
async function learn(listener: Listener, log: OperatorLog): Promise<void> {
  try {
    listener.mailboxes = new Set(await listener.ownMailboxes());
  } catch (error) {
    log.warn('Whose mailboxes a page shows could not be read', { error: String(error) });
  }
}

const write = ({ response }: Listener, event: string, mailboxes: readonly MailboxId[]): void => {
  response.write(`event: ${event}\ndata: ${JSON.stringify({ mailboxes })}\n\n`);
};
