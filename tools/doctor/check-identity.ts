// The sign-in to Microsoft Graph: a token comes, clocks agree, and no mail permission holds for the whole tenant.

import { z } from 'zod';
import { tokenTrouble } from '../../src/app/token-trouble';
import type { DoctorContext } from './doctor-context';
import { fail, ok, warn, type Finding } from './finding';

const claims = z.object({
  iat: z.number().optional(),
  exp: z.number().optional(),
  tid: z.string().optional(),
  roles: z.array(z.string()).default([]),
});

/** Consented in Entra these hold for every mailbox of the tenant, whatever RBAC says. */
const tenantWide = /^(Mail\.|MailboxSettings\.|MailTips\.|Calendars\.|Contacts\.)/;
const mostSkewSeconds = 300;

export async function checkIdentity(context: DoctorContext): Promise<readonly Finding[]> {
  let token: string;
  try {
    const answer = await context.credential.getToken('https://graph.microsoft.com/.default');
    if (answer === null) throw new Error('noToken');
    token = answer.token;
  } catch (error) {
    return [fail('identity.token', undefined, tokenTrouble(messageOf(error), 'graph'))];
  }
  const read = readClaims(token);
  const got = ok('identity.token', undefined, 'Microsoft Graph can be signed in to');
  if (read === undefined) return [got];
  return [got, ...checkSkew(context, read), ...checkRoles(read), ...checkTenant(context, read)];
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readClaims(token: string): z.infer<typeof claims> | undefined {
  try {
    const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    return claims.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function checkSkew({ now }: DoctorContext, { iat }: z.infer<typeof claims>): readonly Finding[] {
  if (iat === undefined) return [];
  const skew = Math.round(now() / 1_000 - iat);
  // A kept token may be old, but never from the future; Entra dates new ones five minutes back.
  if (skew >= -mostSkewSeconds) return [ok('identity.clock', undefined, 'clocks agree')];
  const remedy = 'Set the clock by NTP: tokens from Teams are refused otherwise';
  return [fail('identity.clock', undefined, { words: `this machine is ${-skew} s behind`, remedy })];
}

function checkRoles({ roles }: z.infer<typeof claims>): readonly Finding[] {
  const wide = roles.filter((role) => tenantWide.test(role));
  if (wide.length === 0)
    return [ok('identity.leastPrivilege', undefined, 'no mail permission holds for the whole tenant')];
  return [
    fail('identity.leastPrivilege', undefined, {
      words: `${wide.join(', ')} hold for every mailbox of the tenant`,
      remedy:
        'Remove them from the app in Entra; npm run rbac prints how to grant them for the mailboxes alone',
    }),
  ];
}

function checkTenant({ settings }: DoctorContext, { tid }: z.infer<typeof claims>): readonly Finding[] {
  const wanted = settings.MicrosoftAppTenantId;
  if (tid === undefined || wanted === undefined || tid.toLowerCase() === wanted.toLowerCase()) return [];
  const remedy = 'Set AZURE_TENANT_ID and MicrosoftAppTenantId to the same tenant';
  return [warn('identity.tenant', undefined, { words: 'Graph and the bot are in two tenants', remedy })];
}
