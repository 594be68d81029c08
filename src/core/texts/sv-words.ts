import type { When } from './time-words';

// Pieces of Swedish sentences that several files of texts say.

/** "i dag kl. 15.42" */
export const moment = (when: When): string => `${when.day} kl. ${when.clock}`;

/** "1 brevlåda", "3 brevlådor" */
export const some = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const messages = (count: number): string => some(count, 'meddelande', 'meddelanden');

/** "en dag", "3 dagar" */
export const someInWords = (count: number, one: string, many: string): string =>
  count === 1 ? `en ${one}` : `${String(count)} ${many}`;

/** "Anna Registrators", "Bo Ersättares", "Lars": a name that ends in s, x or z takes no further s. */
export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);
