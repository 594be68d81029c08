// Links to the bot's own pages: signed, for one person, and short-lived.

import { z } from 'zod';
import { incomingId, mailboxId, personId } from '../../core/ids';
import { isLocalDate } from '../../core/time';
import { signedText } from '../../platform/web/signed-text';
import { listForms, type Pages } from '../domain/pages';

/** A working day; whoever comes later asks for the card anew, in their own chat. */
const goodForMillis = 8 * 60 * 60_000;

/** Links that are made within so long are the same: a card that says nothing new is drawn as it was. */
const stepMillis = 10 * 60_000;

const claims = z.discriminatedUnion('page', [
  z.object({
    page: z.literal('sheet'),
    reader: z.string().transform(personId),
    until: z.number(),
    message: z.string().transform(incomingId),
  }),
  z.object({
    page: z.literal('list'),
    reader: z.string().transform(personId),
    until: z.number(),
    mailbox: z.string().transform(mailboxId),
    from: z.string().refine(isLocalDate),
    lastDay: z.string().refine(isLocalDate),
    form: z.enum(listForms),
  }),
]);
export type PageClaims = z.infer<typeof claims>;

export interface SignedLinks {
  readonly pages: Pages;
  /** What a link of ours says, and whether it is still good; undefined for what we never signed. */
  read(token: string): { readonly claims: PageClaims; readonly isGood: boolean } | undefined;
}

interface LinkOptions {
  /** Where people's browsers reach the bot, e.g. `https://brevvakt.ale.example`. */
  readonly base: () => string;
  /** All replicas need the same; another use of the secret does not give this key away. */
  readonly secret: string;
  readonly realMillis: () => number;
  readonly work: Pages['work'];
}

export function signedLinks({ base, secret, realMillis, work }: LinkOptions): SignedLinks {
  const signed = signedText(secret, 'pages');
  const link = (claim: object) => {
    const now = realMillis();
    const whole = { ...claim, until: now - (now % stepMillis) + goodForMillis };
    const body = Buffer.from(JSON.stringify(whole)).toString('base64url');
    return `${base().replace(/\/$/, '')}/pages/${signed.sign(body)}`;
  };
  return {
    pages: {
      sheet: (message, reader) => link({ page: 'sheet', message, reader }),
      list: ({ mailboxId: mailbox, from, lastDay, form }, reader) =>
        link({ page: 'list', mailbox, from, lastDay, form, reader }),
      work,
    },
    read: (token) => {
      const body = signed.read(token);
      if (body === undefined) return undefined;
      const parsed = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
      return parsed.success ? { claims: parsed.data, isGood: parsed.data.until > realMillis() } : undefined;
    },
  };
}
