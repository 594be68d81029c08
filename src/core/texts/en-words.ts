import type { When } from './time-words';

// Pieces of English sentences that several files of texts say.

/** "today at 15:42" */
export const moment = (when: When): string => `${when.day} at ${when.clock}`;

/** "1 mailbox", "3 mailboxes" */
export const some = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const messages = (count: number): string => some(count, 'message', 'messages');

/** "one day", "3 days" */
export const someInWords = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${String(count)} ${many}`;
