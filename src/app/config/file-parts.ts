// What several keys of the municipality file are made of.

import { z } from 'zod';
import type { ProblemCode } from './problem-words';

export const person = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'not-an-address' satisfies ProblemCode);
export const text = z
  .string()
  .trim()
  .min(1, 'empty-text' satisfies ProblemCode);
export const mailboxOrFunctionId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'not-an-id' satisfies ProblemCode);

/** As the link of a channel has it, decoded; older teams have the second. */
const channelId = /^19:[^\s@%]+@thread\.(?:tacv2|skype)$/;

export const channel = z.strictObject({
  teamId: text,
  channelId: text.regex(channelId, 'not-a-channel' satisfies ProblemCode),
});
