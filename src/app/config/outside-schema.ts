// The form of what leaves the bot: who has a mailbox now (`duty`), what is registered (`diary`), what is for the web
// (`publish`).

import { isIP } from 'node:net';
import { z } from 'zod';
import { channel, mailboxOrFunctionId, person, text } from './file-parts';
import type { ProblemCode } from './problem-words';

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/\/\/[^/]*@/.test(text);

/** An address of a machine, or a network as `10.1.0.0/16`. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

const webhook = z
  .strictObject({
    url: text.refine(isWebAddress, 'not-a-web-address' satisfies ProblemCode),
    private: z.array(text.refine(isNetwork, 'not-a-network' satisfies ProblemCode)).default([]),
  })
  // Who has which mailbox crosses no foreign network in the open.
  .refine(({ url, private: own }) => own.length > 0 || !/^http:/i.test(url), {
    message: 'not-https' satisfies ProblemCode,
    path: ['url'],
  });

/** What opens an address is not to be guessed. */
const leastKeySigns = 16;

export const duty = z.strictObject({
  key: z
    .string()
    .trim()
    .min(leastKeySigns, 'short-key' satisfies ProblemCode)
    .optional(),
  mailboxes: z
    .array(mailboxOrFunctionId)
    .min(1, 'no-mailboxes' satisfies ProblemCode)
    .optional(),
  names: z.boolean().default(false),
  protected: z.array(person).default([]),
  webhook: webhook.optional(),
  channel: channel.optional(),
});

/** What the spam filter holds back is read with an identity of its own, on a named decision. */
export const watch = z.strictObject({ quarantine: z.strictObject({ decision: text }).optional() });

const usualKinds = ['Ansökan', 'Anmälan', 'Skrivelse', 'Yttrande', 'Överklagande', 'Övrigt'];

/** What a person describes for the municipality's own web, on a named decision; it is taken down by itself. */
export const publish = z.strictObject({
  decision: text,
  mailboxes: z.array(mailboxOrFunctionId).min(1, 'no-mailboxes' satisfies ProblemCode),
  days: z.number().int().min(1).max(366).default(30),
  kinds: z
    .array(text)
    .min(1, 'no-kinds' satisfies ProblemCode)
    .max(20)
    .default(usualKinds),
});

const diaryPlace = z.strictObject({
  mailboxes: z.array(mailboxOrFunctionId).min(1, 'no-mailboxes' satisfies ProblemCode),
  diary: text,
  caseType: text,
  status: text,
  origin: text,
  businessCode: text.optional(),
  pulLevel: z.number().int().min(0).default(0),
});

/** What is registered leaves the bot for the register alone, and never in the open. */
const platina = z
  .strictObject({
    system: z.literal('platina'),
    name: text.default('Platina'),
    url: text.refine(isWebAddress, 'not-a-web-address' satisfies ProblemCode),
    scope: text,
    private: z.array(text.refine(isNetwork, 'not-a-network' satisfies ProblemCode)).default([]),
    places: z.array(diaryPlace).min(1, 'no-places' satisfies ProblemCode),
    markings: z
      .array(
        z.strictObject({ name: text, level: z.number().int().min(0), paragraphs: z.array(text).default([]) }),
      )
      .min(1, 'no-markings' satisfies ProblemCode)
      .max(20),
    withMessage: z.boolean().default(false),
  })
  .refine(({ url }) => !/^http:/i.test(url), {
    message: 'diary-in-the-open' satisfies ProblemCode,
    path: ['url'],
  });

export const diary = z.union([z.strictObject({ system: z.literal('none') }), platina]);
